"""Two more villages of the same facilitator, small ones: their sheet, how a chair came in, and whom he wrote
down as tokoh.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import timedelta
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

from bot import cli_import
from bot.clock import Told
from bot.demo_people import ACCOUNTS, USERNAME
from bot.diary import Diary
from domain import invitations
from domain.people import Role
from storage import importing, joining, members
from storage.book import Book, Work
from usecases import inviting
from usecases.importing_read import read_file

FILE = "desa-lain.xlsx"
SHEET = Path(__file__).parent / "contoh" / "desa-lain.csv"
FACILITATOR, CHAIR, CHAIRS_ACCOUNT = "Adi", "Mirah", 501
READS = timedelta(minutes=5)
KARANG, RANDU = "BKM Contoh Karang", "BKM Contoh Randu"
NOTABLES = (
    ("1", "tokoh", "Pak Lurah Contoh", "Lurah Karang", "kelurahan"),
    ("3", "peduli", "Bu Nyai Contoh", "Aisyiyah", "kecamatan"),
)
"""The village by its number, the circle, the name, the office or organisation, how far it reaches."""


def settle(book: Book, told: Told) -> None:
    """Bring both villages in; the facilitator the book knows already is theirs, too."""
    reading = read_file(FILE, sheet())
    cli_import.write(book, reading, cli_import.look(book, reading))
    book.run(lambda work: _appoint(work, told))
    diary = Diary(book, told, {**ACCOUNTS, CHAIR: CHAIRS_ACCOUNT}, USERNAME)
    try:
        diary.live("\n".join(_comes_in(book)))
        for said in NOTABLES:
            told.moment += READS
            lines = ("catat tokoh", *said, "[Simpan]")
            diary.live("\n".join(f"{FACILITATOR}: {line}" for line in lines))
    finally:
        diary.close()


def _appoint(work: Work, told: Told) -> None:
    people = joining.everybody(work)
    here = next(row.id for row in people if row.name == FACILITATOR and not row.ksm_name)
    for bkm_id in {row.bkm_id for row in people if row.bkm_name in (KARANG, RANDU)}:
        importing.add_office(work, here, Role.FASILITATOR.value, (bkm_id, None), (told.moment.date(), None))


def sheet() -> bytes:
    """The people of the CSV as a workbook that names their BKM and KSM first, as `guyub import` wants it."""
    rows: list[dict[str, str]] = list(csv.DictReader(SHEET.read_text(encoding="utf-8").splitlines()))
    book = Workbook()
    pages: dict[str, list[Sequence[str]]] = {
        "BKM": [
            ["BKM", "Zona", "Profil"],
            *([name, "WIB", "urban-2013"] for name in dict.fromkeys(row["BKM"] for row in rows)),
        ],
        "KSM": [["KSM", "BKM"], *dict.fromkeys((row["KSM"], row["BKM"]) for row in rows if row["KSM"])],
        "Orang": [list(rows[0]), *(list(row.values()) for row in rows)],
    }
    for name, lines in pages.items():
        page = book.create_sheet(name)
        for line in lines:
            page.append([cell or None for cell in line])
    book.remove(book.worksheets[0])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _comes_in(book: Book) -> list[str]:
    """The chair's link, her language, one consent; then her own number."""
    return [
        f"{CHAIR}: /start {_payload(book)}",
        f"{CHAIR}: [basa:|id]",
        f"{CHAIR}: [gabung-ya:]",
        f"{CHAIR}: [hp:|sendiri]",
        f"{CHAIR}: (nomor +62812000{CHAIRS_ACCOUNT:05d})",
    ]


def _payload(book: Book) -> str:
    def make(work: Work) -> str:
        row = next(row for row in joining.everybody(work) if (row.name, row.bkm_name) == (CHAIR, KARANG))
        made = inviting.invitation_for(work, members.someone(work, row.id), None)
        assert made is not None
        return invitations.link(USERNAME, work.key, made.public_id).partition("?start=")[2]

    return book.run(make)

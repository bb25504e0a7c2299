"""Two more villages of the same facilitator, small ones: their sheet, how he and a chair came in, and whom he
wrote down as tokoh.
"""

from __future__ import annotations

import csv
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

from bot import cli_import
from bot.clock import Told
from bot.demo_people import ACCOUNTS, USERNAME, VILLAGERS
from bot.diary import Diary
from domain import invitations
from storage import joining, members
from storage.book import Book, Work
from usecases import inviting
from usecases.importing_read import read_file

FILE = "desa-lain.xlsx"
SHEET = Path(__file__).parent / "contoh" / "desa-lain.csv"
FACILITATOR, CHAIR, CHAIRS_ACCOUNT = "Adi", "Mirah", 501
KARANG, RANDU = "BKM Contoh Karang", "BKM Contoh Randu"
NOTABLES = f"""
Adi: catat tokoh
Adi: [{KARANG}]
Adi: [Tokoh & perangkat]
Adi: Pak Lurah Contoh
Adi: Lurah Karang
Adi: [kelurahan/desa]
Adi: [Simpan]
Adi: catat tokoh
Adi: [BKM Contoh Sumber]
Adi: [Kelompok peduli]
Adi: Bu Nyai Contoh
Adi: Aisyiyah
Adi: [kecamatan]
Adi: [Simpan]
"""


def settle(book: Book, told: Told) -> None:
    """Bring both villages in and let the facilitator join in each: one phone, a person in every village."""
    reading = read_file(FILE, sheet())
    cli_import.write(book, reading, cli_import.look(book, reading))
    diary = Diary(book, told, {**ACCOUNTS, CHAIR: CHAIRS_ACCOUNT}, USERNAME)
    try:
        for village in (KARANG, RANDU):
            diary.live(_comes_in(book, FACILITATOR, village, VILLAGERS[FACILITATOR].number))
        diary.live(_comes_in(book, CHAIR, KARANG, f"+62812000{CHAIRS_ACCOUNT:05d}"))
        diary.live(NOTABLES)
    finally:
        diary.close()


def sheet() -> bytes:
    """The people of the CSV as a workbook that names their BKM and KSM first, as `guyub import` wants it."""
    rows = list(csv.DictReader(SHEET.read_text(encoding="utf-8").splitlines()))
    book = Workbook()
    pages = {
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


def _comes_in(book: Book, name: str, village: str, number: str) -> str:
    """Their link of that village; what is asked depends on whether the phone is known already."""
    lines = [f"{name}: /start {_payload(book, name, village)}"]
    if name == CHAIR:
        lines.append(f"{name}: [basa:|id]")
    lines.append(f"{name}: [gabung-ya:]")
    if name == CHAIR:
        lines.append(f"{name}: [hp:|sendiri]")
    return "\n".join([*lines, f"{name}: (nomor {number})"])


def _payload(book: Book, name: str, village: str) -> str:
    def make(work: Work) -> str:
        rows = [row for row in joining.everybody(work) if (row.name, row.bkm_name) == (name, village)]
        made = inviting.invitation_for(work, members.someone(work, rows[0].id), None)
        assert made is not None
        return invitations.link(USERNAME, work.key, made.public_id).partition("?start=")[2]

    return book.run(make)

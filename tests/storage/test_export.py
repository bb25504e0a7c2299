"""An export holds all a BKM owns, runs nothing in a spreadsheet, and put into an empty book gives the same book."""

from __future__ import annotations

import csv
import shutil
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import func, insert, select, update

from bot import cli_export, cli_import, export_files
from bot.clock import chance
from domain import writtenrules
from domain.cells import Kind
from domain.presets import preset
from storage import exporting, schema, sealed
from storage import tables as t
from storage.book import Book
from tests.chat import Chatroom
from tests.storage.test_undoing_imports import MELUR
from tests.stories.test_audiences import further_villages
from tests.stories.test_merging import TWIN
from usecases import export
from usecases.importing_read import read_file
from usecases.verify import first_deviation

NASTY = (
    '=HYPERLINK("http://contoh.example","klik")',
    "+62811 -cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "－１＋１",
    "\u202eterbalik\u202c \u200b\u200f",
    "baris\nbaru\r\nlagi\rdan\ttab",
    "kutip ' dan \" dan ; dan ,",
    "'",
    " ",
    "x" * 4000,
    "_x000D_ \x01 kendali",
    "😀 nama",
)


@pytest.fixture
def evening(chat: Chatroom) -> Chatroom:
    """The sample village after an evening."""
    chat.hear("Sri", "setor 50rb")
    chat.hear("Siti", "[Sudah]")
    chat.hear("Yati", "1 20 115 // 2 20 115 // 3 20 115 // kas 405")
    chat.hear("Wati", "nabung sukarela 40rb")
    chat.hear("Siti", "[Sudah]")
    chat.hear("Wati", "ambil tabungan 10rb untuk sekolah")
    chat.hear("Siti", "[Sudah diberikan]")
    for words in ("tahan tabungan", "wati", "[sukarela, Rp30.000]", "20rb", "jaminan", "[Simpan]"):
        chat.hear("Siti", words)
    chat.hear("Wati", "ambil tabungan 10rb")
    chat.hear("Wati", "setor 20rb")
    for name, words in (("Rini", "kas"), ("Rini", "[Saldo awal]"), ("Rini", "[Isi kas]"), ("Rini", "4jt")):
        chat.hear(name, words)
    chat.hear("Hadi", "[Betul]")
    chat.hear("Rini", "kas 4jt")
    for words in ("Cocokkan uang", "[Kas UPK]", "4jt"):
        chat.hear("Budi", words)
    for words in ("hitung kas", "0"):
        chat.hear("Darmi", words)
    return chat


MORE = (
    "Joko: talangi bu sri 130rb", "Joko: [Talangan, nanti diganti]", "Joko: [Bu Siti]",
    "Siti: [Sudah saya pegang]", "Siti: serah uang", "Siti: [Ya, semua]", "Rini: [Cocok]",
    "Rini: keringanan Bu Tini", "Rini: 1 Februari 2027", "Rini: [Sakit]", "Rini: [Simpan]", "Hadi: [Setuju]",
    "Siti: koreksi NOMOR", "Siti: [Salah ketik]", "Siti: [Simpan]",
    "Rini: cari sri mawar", "Rini: [1]", "Rini: [Tercatat dua kali?]", "Rini: [1]", "Rini: [Ya, satu orang]",
    "Hadi: [Betul, satu orang]", "Hadi: impor", "Hadi: [Batalkan nomor 1]", "Hadi: [Ya, batalkan impor]",
)  # fmt: skip


@pytest.fixture
def whole(evening: Chatroom) -> Chatroom:
    """The same, with a neighbour's cover, a rest, a receipt reversed, somebody written twice who was merged, an
    import taken back, and something in every other table.
    """
    for name, text in (("kembar", TWIN), ("melur", MELUR)):
        reading = read_file(f"{name}.csv", text.encode())
        cli_import.write(evening.book, reading, cli_import.look(evening.book, reading))
    paid = select(t.entry.c.number).where(t.entry.c.kind == "confirm").order_by(t.entry.c.id)
    number = evening.book.look(lambda work: work.execute(paid).scalars().first())
    for line in MORE:
        evening._play(line.replace("NOMOR", number))
    spoil(evening)
    evening.book.run(lambda work: [fill(work, table) for table in exporting.owned()] and None)
    return evening


PETUGAS, KOORDINATOR = 12, 13


def fill(work, table) -> None:
    """A row for a table in which nothing stands: what it needs, and no more."""
    if work.execute(select(table).limit(1)).first() is not None:
        return
    values = {Kind.NUMBER: 1, Kind.YESNO: True, Kind.FACTS: {"a": [1]}, Kind.DAY: date(2026, 11, 1)}
    row = {}
    for column in table.c:
        parent = next((key.column for key in column.foreign_keys), None)
        if parent is not None and not column.nullable:
            row[column.name] = work.execute(select(func.min(parent))).scalar_one()
        elif not column.nullable and not column.primary_key:
            kind = exporting.kind_of(column)
            row[column.name] = work.now if kind is Kind.MOMENT else values.get(kind, NASTY[0])
    if "profile" in row:
        row["profile"] = "urban-2013:1"
    if table is t.rules:
        made = replace(preset("urban-2013"), version=2, applies_from=date(2026, 11, 1))
        by = {"proposed_by": PETUGAS, "agreed_by": KOORDINATOR, "text": writtenrules.write(made)}
        row |= {"name": made.name, "version": 2, **by}
    if table is t.class_snapshot:
        row |= {"class_name": "II", "behind": "1", "reserve_bp": 50}  # as the rules it names say
    if table is t.balance_agreement:
        work.execute(insert(table).values(**{**row, "person_id": KOORDINATOR}))  # never by one alone
    if table is t.holiday_year:
        row |= {"year": 2026, "days": "2026-12-24 2026-12-25"}
    if table is t.iptw_line:  # on a voucher that waits
        what = {"bkm_id": 1, "what": "iptw", "till": "kas", "amount_rp": 1, "by_person_id": PETUGAS}
        waits = insert(t.voucher).values(public_id="waits", on=date(2026, 11, 1), made_at=work.now, **what)
        row["voucher_id"] = work.execute(waits).inserted_primary_key[0]
        sealed.put(work, t.voucher, row["voucher_id"])
    done = work.execute(insert(table).values(**row))
    if table in sealed.SEALED:
        sealed.put(work, table, done.inserted_primary_key[0])
    if table is t.box_count_voice:
        sealed.put(work, t.box_count, row["box_count_id"])


@pytest.fixture
def lived(evening: Chatroom) -> Chatroom:
    """That evening, with names and notes that spreadsheets would run."""
    spoil(evening)
    return evening


def spoil(chat: Chatroom) -> None:
    """Names, notes, news and plans as the worst of people would write them."""

    def write(work) -> None:
        ids = work.execute(select(t.person.c.id).order_by(t.person.c.id)).scalars().all()
        for number, name in zip(ids, NASTY, strict=False):
            work.execute(
                update(t.person).where(t.person.c.id == number).values(name=name, nickname="", dusun=name)
            )
        row = {"bkm_id": 1, "by_person_id": ids[0], "chat_id": 101, "made_at": work.now}
        work.execute(
            insert(t.announcement).values(
                public_id="n1", **row, text=NASTY[0], audience={"a": [1]}, state="done"
            )
        )
        work.execute(insert(t.announcement_village).values(announcement_id=1, bkm_id=1))
        known = {"person_id": ids[0], "circle": "tokoh", "tier": "rt", "post": NASTY[0]}
        work.execute(insert(t.notable).values(**known, since_on=date(2026, 1, 5)))
        own = {"public_id": "s1", "person_id": ids[0], "name": NASTY[1], "made_at": work.now}
        work.execute(insert(t.saved_audience).values(**own, audience={"groups": ["members"]}))
        told = {
            "chat_id": 106,
            "klass": "announcement",
            "say": {"k": "talk-expired"},
            "reason": "ann:1:106",
            "tries": 1,
        }
        for state in ("sent", "waiting"):
            one = {**told, "state": state, "reason": f"ann:{state}", "n_unclear": 0, "made_at": work.now}
            if state == "sent":
                one["message_id"] = 5
            out = work.execute(insert(t.outbox).returning(t.outbox.c.id), one).scalar_one()
            person = ids[2] if state == "sent" else ids[3]
            work.execute(
                insert(t.recipient).values(announcement_id=1, person_id=person, chat_id=106, outbox_id=out)
            )
        meeting = {
            "public_id": "m1",
            "ksm_id": 1,
            "starts_at": work.now,
            "place": "",
            "state": "planned",
            "version": 1,
        }
        work.execute(
            insert(t.meeting).values(**meeting, by_person_id=ids[0], made_at=work.now, agenda=NASTY[1])
        )
        work.execute(
            insert(t.rsvp).values(meeting_id=1, person_id=ids[1], answer="hadir", answered_at=work.now)
        )
        plan = {"kind": "meeting-reminder", "occurrence": "1", "person_id": 0, "due_at": work.now}
        work.execute(insert(t.due).values(subject="m1", **plan))
        work.execute(insert(t.due).values(subject="of another village", **plan))

    chat.book.run(write)


def write(book: Book, folder: Path) -> Path:
    assert cli_export.write(book, "contoh sumber", folder) == 0
    return folder


def new_book(lived: Chatroom, address: str) -> Book:
    book = Book(address, lived.clock.now, chance)
    schema.prepare(book.engine)
    return book


def balances(book: Book) -> list[tuple]:
    """What stands in every account of every person and every loan."""
    total = func.sum(t.posting.c.amount_rp)
    by = (t.posting.c.account, t.posting.c.person_id, t.posting.c.share_id)
    return book.look(
        lambda work: [tuple(row) for row in work.execute(select(*by, total).group_by(*by).order_by(*by))]
    )


def heads(book: Book) -> list[tuple]:
    return book.look(lambda work: [tuple(row) for row in work.execute(select(t.chain))])


@pytest.mark.parametrize("what", ["folder", "xlsx"])
def test_an_export_gives_the_same_book_and_the_same_export_again(
    what: str, whole: Chatroom, tmp_path: Path, empty_database: str
) -> None:
    lived = whole
    assert all(lived.book.look(lambda work: [work.execute(select(x)).first() for x in exporting.owned()]))
    first = write(lived.book, tmp_path / "first")
    again = new_book(lived, empty_database)
    found = export_files.find(first if what == "folder" else first / export_files.BOOK)
    assert found is not None
    assert cli_export.read(again, found) == 0
    assert balances(again) == balances(lived.book)
    assert heads(again) == heads(lived.book) != []
    assert again.look(first_deviation) is None
    second = write(again, tmp_path / "second")
    for file in sorted(first.iterdir()):
        if file.name != export_files.BOOK:
            assert file.read_bytes() == (second / file.name).read_bytes(), file.name
    again.close()


def test_news_to_two_villages_goes_along_with_each_and_nobody_elses_people_do(
    chat: Chatroom, tmp_path: Path, empty_database: str
) -> None:
    chat.book.run(further_villages)
    for line in ("kabar baru", "1 3", "semua warga", "Kerja bakti Minggu.", "[Kirim]"):
        chat.hear("Adi", line)
    chat.at("+1")
    assert cli_export.write(chat.book, "contoh karang", tmp_path / "karang") == 0
    again = new_book(chat, empty_database)
    found = export_files.find(tmp_path / "karang")
    assert found is not None
    assert cli_export.read(again, found) == 0
    people = again.look(lambda work: work.execute(select(t.person).order_by(t.person.c.name)).all())
    assert [(row.name, row.sex, row.bkm_id) for row in people] == [
        ("Adi", None, 2), ("Karno", "L", 2), ("Mirah", "P", 2)
    ]  # fmt: skip
    news = again.look(lambda work: work.execute(select(t.announcement)).one())
    assert (news.bkm_id, news.text) == (2, "Kerja bakti Minggu.")
    heard = select(func.count()).select_from(t.recipient)
    assert again.look(lambda work: work.execute(heard).scalar_one()) == 2
    again.close()


def test_a_book_goes_on_after_it_was_filled_from_an_export(
    lived: Chatroom, tmp_path: Path, empty_database: str
) -> None:
    first = write(lived.book, tmp_path / "first")
    again = new_book(lived, empty_database)
    found = export_files.find(first)
    assert found is not None
    assert cli_export.read(again, found) == 0
    again.close()
    room = Chatroom(empty_database, lived.accounts, lived.groups, lived.clock.moment)
    room._message, room._update = 500, 500
    room.book._chance = chance
    said = room.hear("Joko", "setor 30rb")
    assert "Rp30.000" in said[0]
    assert "[Sudah]" in said[1]
    told = room.hear("Siti", "[Sudah]")
    numbers = select(t.entry.c.number).where(t.entry.c.number.is_not(None))
    given = room.book.look(lambda work: work.execute(numbers).scalars().all())
    assert len(given) == len(set(given)) == 5, told
    assert room.book.look(first_deviation) is None
    room.close()


def test_no_cell_is_a_formula(lived: Chatroom, tmp_path: Path) -> None:
    folder = write(lived.book, tmp_path / "out")
    for file in folder.glob("*.csv"):
        with file.open(encoding="utf-8-sig", newline="") as opened:
            for row in csv.reader(opened):
                for cell in row:
                    number = cell.lstrip("-").isdigit()
                    assert not cell or number or cell[0] == "'" or cell[0].isalnum(), (file.name, cell)
    with zipfile.ZipFile(folder / export_files.BOOK) as packed:
        for name in packed.namelist():
            assert b"<f>" not in packed.read(name), name
    book = load_workbook(folder / export_files.BOOK, read_only=True)
    kinds = {
        cell.data_type
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }
    assert kinds == {"s", "n"}


def test_every_table_goes_along_or_says_why_not() -> None:
    """A new table: put it into THROUGH (or BY_HAND) of storage/exporting.py, or into LEFT_OUT with the reason."""
    known = {*exporting.THROUGH, *exporting.BY_HAND, *exporting.LEFT_OUT}
    assert set(t.metadata.tables) == known
    assert all(exporting.LEFT_OUT.values())


def test_every_sheet_has_a_name_and_stands_in_the_page_to_read_first() -> None:
    page = cli_export.FIRST_PAGE.read_text(encoding="utf-8")
    named = {sheet.name for sheet in export.sheets()}
    assert len(named) == len(exporting.owned())
    for name in named:
        assert f"\n{name} " in page, f"{cli_export.FIRST_PAGE.name} does not say what {name} is"
        assert len(name) <= 28, "with a number behind it, 31 characters is the most XLSX takes"


def test_words_of_messages_and_links_stay_in_the_house(lived: Chatroom, tmp_path: Path) -> None:
    folder = write(lived.book, tmp_path / "out")
    sent = (folder / "kabar-terkirim.csv").read_text(encoding="utf-8-sig")
    assert sent.count("forgotten") == 2
    assert '"withdrawn"' in sent
    assert '"waiting"' not in sent
    assert "of another village" not in (folder / "jadwal-bot.csv").read_text()
    assert folder.stat().st_mode & 0o077 == 0


def test_a_changed_sheet_is_named_and_nothing_is_written(
    lived: Chatroom, tmp_path: Path, empty_database: str, capsys
) -> None:
    folder = write(lived.book, tmp_path / "out")
    file = folder / "catatan-uang-baris.csv"
    file.write_bytes(file.read_bytes().replace(b"50000", b"90000"))
    empty = new_book(lived, empty_database)
    assert cli_export.read(empty, cli_export.found(folder)) == 1
    assert "catatan-uang-baris.csv is missing or was changed" in capsys.readouterr().err
    assert empty.look(exporting.first_filled) is None
    empty.close()


def test_a_changed_figure_in_the_xlsx_breaks_the_chain(
    lived: Chatroom, tmp_path: Path, empty_database: str, capsys
) -> None:
    folder = write(lived.book, tmp_path / "out")
    book = load_workbook(folder / export_files.BOOK)
    for row in book["catatan-uang-baris"].iter_rows(min_row=2):
        if row[0].value in (1000, 1001):  # the two sides of the first entry
            row[3].value *= 2
    changed = tmp_path / "changed.xlsx"
    book.save(changed)
    empty = new_book(lived, empty_database)
    assert cli_export.read(empty, cli_export.found(changed)) == 1
    assert "the sheets were changed" in capsys.readouterr().err
    assert empty.look(exporting.first_filled) is None
    empty.close()


def test_an_export_goes_into_an_empty_book_only(lived: Chatroom, tmp_path: Path, capsys) -> None:
    folder = write(lived.book, tmp_path / "out")
    assert cli_export.read(lived.book, cli_export.found(folder)) == 1
    assert "not empty" in capsys.readouterr().err


def test_an_export_never_goes_over_a_folder_and_names_the_villages_there_are(
    lived: Chatroom, tmp_path: Path, capsys
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    assert cli_export.write(lived.book, "contoh sumber", tmp_path / "full") == 1
    assert cli_export.write(lived.book, "Antah", tmp_path / "new") == 1
    assert "there are: BKM Contoh Sumber" in capsys.readouterr().err
    assert sorted(each.name for each in tmp_path.iterdir() if "new" in each.name) == []


def test_a_sheet_of_people_and_an_export_are_told_apart(tmp_path: Path) -> None:
    sample = Path(cli_export.__file__).parent / "contoh" / "desa-contoh.xlsx"
    assert cli_export.found(sample) is None
    assert cli_export.found(tmp_path) is None
    broken = shutil.copy(__file__, tmp_path / "broken.xlsx")
    assert cli_export.found(Path(broken)) is None


def test_many_rows_are_read_a_page_at_a_time(
    lived: Chatroom, tmp_path: Path, empty_database: str, monkeypatch
) -> None:
    whole = write(lived.book, tmp_path / "whole")
    monkeypatch.setattr(exporting, "PAGE", 3)
    monkeypatch.setattr(export_files, "MOST_ROWS", 5)
    small = write(lived.book, tmp_path / "small")
    for file in whole.glob("*.csv"):
        assert file.read_bytes() == (small / file.name).read_bytes(), file.name
    again = new_book(lived, empty_database)
    found = cli_export.found(small / export_files.BOOK)
    assert found is not None
    assert cli_export.read(again, found) == 0
    assert heads(again) == heads(lived.book)
    again.close()

"""Taking a village over from its files: what is read, what is refused by row and column, and what never changes."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import zxingcpp
from openpyxl import Workbook
from PIL import Image
from sqlalchemy import func, select, update

from bot import cli_import, cli_invite
from bot.cli_import import words
from bot.cli_invite import Wish
from bot.contoh import FILE, buat
from domain.ledger import Account
from domain.people import Role
from domain.say import Refusal
from storage import joining, ledger, loans, members, schema
from storage import tables as t
from storage.book import Book
from usecases import importing
from usecases.importing_read import read_file
from usecases.importing_village import CHANGED, NEW, SAME, Plan
from usecases.officers import remember_bot
from usecases.verify import first_deviation

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
SECOND = "BKM,Zona,Profil\nBKM Dua,WITA,rural-upk\n"


@pytest.fixture
def empty(empty_database: str) -> Iterator[Book]:
    """A book in which nothing stands yet."""
    ids = iter(range(10**9))
    book = Book(empty_database, lambda: NOW, lambda n: next(ids).to_bytes(n, "big"))
    schema.prepare(book.engine)
    yield book
    book.close()


@pytest.fixture
def village(database: str) -> Iterator[Book]:
    """The book of the sample cast: KSM Mawar with its loan, KSM Melati."""
    ids = iter(range(10**6, 10**9))
    book = Book(database, lambda: NOW, lambda n: next(ids).to_bytes(n, "big"), b"a key")
    yield book
    book.close()


def compare(book: Book, text: str | bytes) -> Plan:
    """What this file would change."""
    content = text.encode() if isinstance(text, str) else text
    reading = read_file("berkas.csv", content)
    return book.look(lambda work: importing.compare(work, reading, TODAY))


def bring_in(book: Book, text: str | bytes) -> Plan:
    """Compare, then write."""
    content = text.encode() if isinstance(text, str) else text
    reading = read_file("berkas.csv", content)
    plan = book.look(lambda work: importing.compare(work, reading, TODAY))
    assert not plan.troubles, troubles(plan)
    return book.run(lambda work: importing.bring_in(work, reading, TODAY, plan.mark))


def troubles(plan: Plan) -> list[str]:
    """What must be put right, as it is shown."""
    return [" ".join(words(line).split()) for line in plan.troubles]


def notes(plan: Plan) -> list[str]:
    """What is named and not touched."""
    return [" ".join(words(line).split()) for line in plan.notes]


def everything(book: Book) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""

    def look(work: object) -> dict[str, list[tuple[object, ...]]]:
        return {
            table.name: [tuple(row) for row in work.execute(select(table))]  # type: ignore[attr-defined]
            for table in t.metadata.sorted_tables
        }

    return book.look(look)


def count(book: Book, table: t.Table) -> int:
    """How many rows stand in a table."""
    return book.look(lambda work: work.execute(select(func.count()).select_from(table)).scalar_one())


# --- The sample village -------------------------------------------------------------------------------------


def test_the_sample_village_comes_in_and_its_figures_are_right(empty: Book) -> None:
    plan = bring_in(empty, FILE.read_bytes())
    assert {kind: n for (kind, state), n in plan.counts.items() if state == NEW} == {
        "bkm": 1, "ksm": 3, "person": 28, "seat": 24, "office": 12, "loan": 24, "savings": 51,
    }  # fmt: skip
    (perhaps,) = notes(plan)  # the sample has two of one name in one RT, to show it
    assert "Bu Siti Aminah (KSM Melati) mungkin orang yang sama" in perhaps
    lent = {one.person_id: one for one in empty.look(lambda work: loans.of_ksm(work, 1))}
    assert len(lent) == 10 and {one.usual for one in lent.values()} == {115_000}
    assert {one.outstanding for one in lent.values()} == {6 * 115_000}
    sri = next(r for r in empty.look(lambda work: members.members_of(work, 1, TODAY)) if r.number == 6)
    assert (sri.name, sri.title, sri.rt, sri.phone, sri.poor) == ("Sri", "Bu", "03", "+6281200000106", True)
    assert empty.look(lambda work: ledger.savings_of(work, sri.id)) == 50_000 + 120_000 + 40_000
    assert empty.look(first_deviation) is None


def test_most_of_the_sample_is_on_time_and_one_loan_is_far_behind(empty: Book) -> None:
    bring_in(empty, FILE.read_bytes())
    lent = [
        one
        for ksm_id in (1, 2, 3)
        for one in empty.look(lambda work, ksm_id=ksm_id: loans.of_ksm(work, ksm_id))
    ]
    behind = {}
    for one in lent:
        due = sum(row.total for row in one.schedule if row.due_on <= TODAY)
        paid = one.settled.pokok + one.settled.jasa
        if paid < due:
            behind[one.person_id] = due - paid
    names = {
        empty.look(lambda work, who=who: members.someone(work, who).called): rp for who, rp in behind.items()
    }
    assert names == {"Bu Warti": 4 * 115_000}


def test_the_committed_file_is_what_its_script_makes(tmp_path: Path) -> None:
    again = tmp_path / "again.xlsx"
    buat.make(again)
    assert read_file("a", again.read_bytes()) == read_file("a", FILE.read_bytes())


def test_the_same_file_twice_changes_nothing_and_nobody_hears_of_it(empty: Book) -> None:
    bring_in(empty, FILE.read_bytes())
    before = everything(empty)
    plan = bring_in(empty, FILE.read_bytes())
    assert plan.steps == [] and {state for _kind, state in plan.counts} == {SAME}
    assert everything(empty) == before
    assert before["outbox"] == before["due"] == before["card"] == []


def test_a_dry_run_writes_nothing(empty: Book) -> None:
    before = everything(empty)
    compare(empty, FILE.read_bytes())
    assert everything(empty) == before


# --- Reading ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Nama;KSM;Nomor buku;RT\nBu Sri;KSM Mawar;6;3\n",
        "rt\tksm\tname\tbook number\nRT 03\tmawar\tBu Sri\t6\n",
        "﻿KSM,Nama,No,Nomor buku,RT\nMawar,Bu Sri,1,6,03\n",
        "Daftar anggota\n\nKSM|RT|Nama|Nomor\nKelompok Mawar|03|Bu Sri|6\n",
    ],
    ids=["semicolons", "tabs-english", "bom-and-running-number", "bars-and-a-title"],
)
def test_any_order_any_language_any_sign_between(empty: Book, text: str) -> None:
    bring_in(empty, SECOND)
    plan = bring_in(empty, text)
    assert notes(plan) == []
    [row] = empty.look(lambda work: members.members_of(work, 1, TODAY))
    assert (row.title, row.name, row.number, row.rt) == ("Bu", "Sri", 6, "03")


def test_several_tables_below_each_other_and_an_old_encoding(empty: Book) -> None:
    text = (
        SECOND + "\nKSM,Angka dalam ribuan\nMelati,ya\n\nNama,KSM\nSití,Melati\n\nKSM,Anggota,Jenis,Jumlah\n"
    )
    bring_in(empty, (text + 'Melati,Sití,wajib,"1.000.000"\n').encode("latin-1"))
    [row] = empty.look(lambda work: members.members_of(work, 1, TODAY))
    assert row.name == "Sití"
    assert empty.look(lambda work: ledger.savings_of(work, row.id)) == 1_000_000


def test_a_name_alone_is_enough(empty: Book) -> None:
    bring_in(empty, SECOND)
    bring_in(empty, "Nama\nEndang\n")
    [endang] = empty.look(joining.everybody)
    found = empty.look(lambda work: members.someone(work, endang.id))
    assert (found.called, found.roles(TODAY), found.seats) == ("Endang", {Role.WARGA}, ())
    assert bring_in(empty, "Nama\nEndang\n").steps == []


def test_a_member_without_a_number_gets_the_next_one_and_it_is_said(village: Book) -> None:
    plan = bring_in(village, "Nama,KSM\nBu Ginah,Mawar\n")
    assert notes(plan)[0] == "Bu Ginah (KSM Mawar) belum bernomor; saya beri nomor 11. Tulis juga di buku."
    assert bring_in(village, "Nama,KSM\nBu Ginah,Mawar\n").steps == []


def _sheet(*rows: tuple[object, ...]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def test_number_cells_date_cells_and_percent_cells_are_themselves(village: Book) -> None:
    headings = (
        "KSM",
        "Nomor buku",
        "Pokok",
        "Kali",
        "Cair",
        "Jasa per bulan",
        "Pokok dibayar",
        "Jasa dibayar",
    )
    content = _sheet(
        headings, ("Melati", 1, 2_000_000.0, "10 kali", datetime(2026, 8, 1), 1.5, 200_000, 30_000)
    )
    bring_in(village, content)
    [lent] = village.look(lambda work: loans.of_ksm(work, 2))
    assert (lent.principal, lent.jasa, lent.usual, lent.outstanding) == (
        2_000_000,
        300_000,
        230_000,
        9 * 230_000,
    )
    assert (lent.disbursed_on, lent.profile) == (date(2026, 8, 1), "urban-2013:1")


def test_a_loan_that_is_paid_is_taken_over_as_paid(village: Book) -> None:
    bring_in(village, "KSM,Anggota,Pokok,Kali,Cair,Jasa,Sudah angsur\nMelati,Darmi,1jt,4,2026-03-01,0,4\n")
    status = village.look(
        lambda work: work.execute(select(t.loan.c.status).where(t.loan.c.ksm_id == 2)).scalar()
    )
    assert status == "L"
    again = compare(
        village, "KSM,Anggota,Pokok,Kali,Cair,Jasa,Sudah angsur\nMelati,Darmi,1jt,4,2026-03-01,0,4\n"
    )
    assert (again.steps, notes(again)) == ([], [])


# --- What is refused, by sheet, row and column ----------------------------------------------------------------

PEOPLE = "Nama,KSM,Nomor buku,Panggilan,RT,Jabatan,HP,L/P,Miskin\n"
LOAN = "KSM,Nomor buku,Anggota,Pokok,Kali,Cair,Jasa,Pokok dibayar,Sudah angsur\n"
SAVED = "KSM,Nomor buku,Anggota,Jenis,Jumlah\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (SAVED + "Melati,1,,wajib,500\n", 'kolom Jumlah: "500" bisa dibaca dua macam. Kalau maksudnya Rp500.000'),
        (SAVED + "Melati,1,,wajib,sekitar 50rb\n", 'kolom Jumlah: "sekitar 50rb" bisa dibaca dua macam'),
        (SAVED + "Melati,1,,wajib,lima\n", 'kolom Jumlah: "lima"'),
        (SAVED + "Melati,1,,wajib,-50000\n", 'kolom Jumlah: "-50000"'),
        (SAVED + "Melati,1,,deposito,50rb\n", 'kolom Jenis: "deposito" tidak saya kenal'),
        (SAVED + "Melati,7,,wajib,50rb\n", "kolom Nomor buku: nomor 7 tidak ada di KSM Melati."),
        (SAVED + "Mawar,1,Sri,wajib,50rb\n", "kolom Anggota: nomor 1 di buku milik Bu Yati."),
        (SAVED + "Anggrek,1,,wajib,50rb\n", 'kolom KSM: KSM "Anggrek" tidak ada'),
        (SAVED + "Mawar,,Ngatini,wajib,50rb\n", 'kolom Anggota: "Ngatini" tidak ada di KSM Mawar.'),
        (SAVED + "Melati,1,,wajib,50rb\nMelati,,Darmi,wajib,50rb\n", "baris 3, kolom Jumlah: simpanan Bu Darmi yang ini"),
        (LOAN + "Melati,1,,1jt,10,31/11/2026,0,,\n", 'kolom Cair: "31/11/2026" bukan tanggal yang jelas.'),
        (LOAN + "Melati,1,,1jt,10,22 Juli,0,,\n", 'kolom Cair: "22 Juli" bukan tanggal yang jelas.'),
        (LOAN + "Melati,1,,1jt,10,22/11/2026,0,,\n", "kolom Cair: Minggu 22 November 2026 belum tiba."),
        (LOAN + "Melati,1,,1jt,,1/8/2026,0,,\n", "kolom Kali: berapa kali angsuran belum ditulis."),
        (LOAN + "Melati,1,,1jt,0,1/8/2026,0,,\n", 'kolom Kali: "0" bukan angka bulat 1 sampai 120.'),
        (LOAN + "Melati,1,,1jt,10,1/8/2026,0,2jt,\n", "sudah dibayar Rp2.000.000, padahal seluruhnya Rp1.000.000."),
        (LOAN + "Melati,1,,1jt,10,1/8/2026,0,50rb,2\n", "yang sudah dibayar ditulis dua macam"),
        (LOAN + "Melati,1,,1jt,10,1/8/2026,0,,11\n", 'kolom Sudah angsur: "11" bukan angka bulat 0 sampai 10.'),
        (LOAN + "Mawar,6,,1jt,10,23/7/2026,,,4\n", "kolom Cair: Bu Sri di buku masih punya pinjaman berjalan"),
        (PEOPLE + "Sri,Mawar,7,,,,,,\n", "kolom Nomor buku: nomor 7 di buku milik Pak Joko."),
        (PEOPLE + "Sri,Mawar,11,,,,,,\n", "Bu Sri di buku nomor 6, di berkas nomor 11. Nomor buku tidak berpindah."),
        (PEOPLE + "Ani,Mawar,11,,,,,,\nIna,Mawar,11,,,,,,\n", "nomor 11 dipakai dua kali, juga di baris 3."),
        (PEOPLE + "Ani,Mawar,,,,,,,\nAni,Mawar,,,,,,,\n", "dua orang bernama Ani, juga di lembar berkas.csv baris 3."),
        (PEOPLE + "Sri,Mawar,,,09,,,,\n", "kolom Nama: Sri: di buku sudah ada yang bernama sama (nomor 6)."),
        (PEOPLE + "Ani,Mawar,11,,,lurah,,,\n", 'kolom Jabatan: "lurah" tidak saya kenal.'),
        (PEOPLE + "Ani,,,,,ketua,,,\n", "kolom Jabatan: jabatan ketua perlu KSM."),
        (PEOPLE + "Ani,,3,,,,,,\n", "kolom Nomor buku: nomor buku ada, KSM-nya belum ditulis."),
        (PEOPLE + "Ani,Mawar,11,,,,12,,\n", "kolom HP: nomor HP ini tidak bisa dipakai."),
        (PEOPLE + "Ani,Mawar,11,,,,,X,\n", 'kolom L/P: "X" tidak saya kenal.'),
        (PEOPLE + "Ani,Mawar,11,,,,,,mungkin\n", 'kolom Miskin: "mungkin" bukan ya atau tidak.'),
        (PEOPLE + ",Mawar,11,,,,,,\n", "kolom Nama: harus diisi."),
        ("BKM,Zona,Profil\nBKM Dua,WIX,urban-2013\n", 'kolom Zona: "WIX" bukan zona waktu.'),
        ("BKM,Zona,Profil\nBKM Dua,WIB,saya\n", 'kolom Profil: "saya" tidak saya kenal.'),
        ("BKM,Zona,Profil\nBKM Dua,,urban-2013\n", "kolom Zona: zona waktu (WIB, WITA, WIT) belum ditulis."),
        ("Nama,KSM\nAni,Mawar,1,000\n", 'baris 2: isian "1" tidak punya judul kolom.'),
    ],
)  # fmt: skip
def test_every_mistake_is_named_by_row_and_column_and_nothing_is_half_imported(
    village: Book, text: str, told: str
) -> None:
    before = everything(village)
    good = "Nama,KSM,Nomor buku\nBu Ginah,Mawar,12\n\n"
    plan = compare(village, text)
    assert any(told in line for line in troubles(plan)), troubles(plan)
    assert all("Lembar berkas.csv, baris " in line for line in troubles(plan))
    reading = read_file("berkas.csv", (good + text).encode())
    with pytest.raises(Refusal):
        village.run(lambda work: importing.bring_in(work, reading, TODAY, plan.mark))
    assert everything(village) == before


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.xlsx", b"PK\x03\x04 not really", "import-file-unreadable"),
        ("a.pdf", b"%PDF-1.7\0\0", "import-file-unreadable"),
        ("a.csv", b"", "import-nothing-known"),
        ("a.csv", b"halo\nini surat\n", "import-nothing-known"),
        ("a.csv", b"x" * 10_000_001, "import-file-too-big"),
    ],
)
def test_a_file_that_is_no_table_is_refused_whole(name: str, content: bytes, why: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_file(name, content)
    assert refused.value.say.key == why


def test_a_formula_without_a_figure_and_a_fraction_of_a_rupiah_are_no_amounts(village: Book) -> None:
    rows = (
        ("KSM", "Nomor buku", "Jenis", "Jumlah"),
        ("Melati", 1, "wajib", 1.5),
        ("Melati", 1, "pokok", "#REF!"),
    )
    plan = compare(village, _sheet(*rows))
    assert ['"1.5" bukan jumlah' in troubles(plan)[0], '"#REF!" bukan jumlah' in troubles(plan)[1]] == [
        True,
        True,
    ]


# --- Two people with one name ---------------------------------------------------------------------------------


def test_two_of_one_name_are_told_apart_by_number_nickname_or_rt(village: Book) -> None:
    rows = "Nama,KSM,Nomor buku,Panggilan,RT\nAni,Mawar,11,,\nAni,Mawar,12,,\nIna,Mawar,,Ina Tua,\nIna,Mawar,,Ina Muda,\n"
    rows += "Uma,Mawar,,,01\nUma,Mawar,,,02\n"
    assert bring_in(village, rows).counts["person", NEW] == 6
    again = compare(village, rows)
    assert (again.steps, troubles(again)) == ([], [])


def test_a_second_person_of_a_known_name_needs_a_number_and_another_rt(village: Book) -> None:
    plan = bring_in(village, "Nama,KSM,Nomor buku,RT\nSri,Mawar,11,09\n")
    assert plan.counts["person", NEW] == 1
    listed = bring_in(village, "Nama,KSM,Nomor buku,RT\nSri,Mawar,6,03\nSri,Mawar,11,09\nSri,Mawar,13,\n")
    assert listed.counts["person", NEW] == 1
    money = compare(village, "KSM,Anggota,Jenis,Jumlah\nMawar,Sri,sukarela,50rb\n")
    assert "ada beberapa Sri di KSM Mawar (nomor 6, 11, 13). Tulis nomornya." in troubles(money)[0]
    by_rt = compare(village, "KSM,Anggota,RT,Jenis,Jumlah\nMawar,Sri,09,sukarela,50rb\n")
    assert (troubles(by_rt), by_rt.counts["savings", NEW]) == ([], 1)


def test_somebody_who_may_be_in_the_book_already_is_named_and_comes_in_all_the_same(village: Book) -> None:
    """Bu Wati of KSM Mawar lives in RT 02; a phone shared with a namesake says so too, a family's phone does not."""
    village.run(
        lambda work: work.execute(
            update(t.person).where(t.person.c.name == "Sri").values(phone="+6281200000106")
        )
    )
    rows = "Nama,KSM,Nomor,RT,HP\nWati,Melati,2,02,\nWati,Melati,3,05,\nSri Rahayu,Melati,4,07,081200000106\nJoko Susilo,Melati,5,03,081200000106\n"
    plan = compare(village, rows)
    assert not plan.troubles, troubles(plan)
    twice = [note for note in notes(plan) if "mungkin orang yang sama" in note]
    assert len(twice) == 2
    assert "Wati (KSM Melati) mungkin orang yang sama dengan Bu Wati (KSM Mawar): namanya sama" in twice[0]
    assert (
        "Sri Rahayu (KSM Melati) mungkin orang yang sama dengan Bu Sri (KSM Mawar): nomor HP-nya sama"
        in twice[1]
    )
    assert len([step for step in plan.steps if step.kind == "person"]) == 4


def test_a_name_written_out_is_mended_and_not_a_new_person(village: Book) -> None:
    plan = bring_in(village, "Nama,KSM,Nomor buku\nSri Wahyuni,Mawar,6\n")
    assert [words(step.line) for step in plan.steps] == ["Bu Sri: nama Sri → Sri Wahyuni"]
    [row] = [r for r in village.look(lambda work: members.members_of(work, 1, TODAY)) if r.number == 6]
    assert row.name == "Sri Wahyuni"


# --- What a file never does -------------------------------------------------------------------------------------


def test_a_different_figure_of_money_is_named_and_not_touched(village: Book) -> None:
    before = everything(village)
    text = "KSM,Nomor buku,Pokok,Kali,Cair,Jasa,Sudah angsur\nMawar,6,2jt,10,22/7/2026,150000,5\n\n"
    text += "KSM,Nomor buku,Jenis,Jumlah\nMawar,6,wajib,999rb\nMawar,7,wajib,120rb\n"
    plan = bring_in(village, text)
    assert [line for line in notes(plan) if "Bu Sri" in line] == [
        "Pinjaman Bu Sri, cair Rabu 22 Juli 2026: pokok di buku Rp1.000.000, di berkas Rp2.000.000. Tidak saya ubah; "
        "betulkan dengan koreksi.",
        "Pinjaman Bu Sri, cair Rabu 22 Juli 2026: pokok yang sudah dibayar di buku Rp400.000, di berkas Rp1.000.000. "
        "Tidak saya ubah; betulkan dengan koreksi.",
        "Pinjaman Bu Sri, cair Rabu 22 Juli 2026: jasa yang sudah dibayar di buku Rp60.000, di berkas Rp75.000. Tidak "
        "saya ubah; betulkan dengan koreksi.",
        "Bu Sri, simpanan wajib: di buku Rp120.000, di berkas Rp999.000. Tidak saya ubah; betulkan dengan koreksi.",
    ]
    assert plan.steps == [] and everything(village) == before


def test_offices_and_members_that_are_gone_from_the_file_are_named_not_ended(village: Book) -> None:
    text = "Nama,KSM,Nomor buku,Jabatan\nYati,Mawar,1,anggota\nSiti,Mawar,2,bendahara\nWati,Mawar,3,ketua\n"
    plan = bring_in(village, text)
    told = notes(plan)
    assert (
        'Bu Yati di buku menjabat ketua, di berkas tidak lagi. Tidak saya akhiri: isi kolom "Sampai"'
        in told[0]
    )
    assert "Bu Sri, nomor 6 KSM Mawar, ada di buku tetapi tidak di berkas. Tidak saya ubah." in told
    chairs = village.look(lambda work: members.officers(work, 1, (Role.KETUA,), TODAY, 1))
    assert [one.called for one in chairs] == ["Bu Yati", "Bu Wati"]


def test_an_office_ends_on_the_day_after_its_last(village: Book) -> None:
    text = "Nama,KSM,Nomor buku,Jabatan,Sejak,Sampai\nYati,Mawar,1,ketua,,30/11/2026\nWati,Mawar,3,ketua,1/12/2026,\n"
    bring_in(village, text)
    assert bring_in(village, text).steps == []
    for day, chair in ((date(2026, 11, 30), "Bu Yati"), (date(2026, 12, 1), "Bu Wati")):
        [one] = village.look(lambda work, day=day: members.officers(work, 1, (Role.KETUA,), day, 1))
        assert one.called == chair


def test_somebody_who_leaves_keeps_their_row_and_nobody_gets_it(village: Book) -> None:
    text = "Nama,KSM,Nomor buku,Sampai\nTini,Mawar,9,20/11/2026\n"
    bring_in(village, text)
    assert bring_in(village, text).steps == []
    assert 9 not in {row.number for row in village.look(lambda work: members.members_of(work, 1, TODAY))}
    taken = compare(village, "Nama,KSM,Nomor buku\nGinah,Mawar,9\n")
    assert "nomor 9 di buku milik Bu Tini." in troubles(taken)[0]


def test_a_blank_cell_changes_nothing_and_a_filled_one_is_shown_before_it_changes(village: Book) -> None:
    plan = bring_in(village, "Nama,KSM,Nomor buku,RT,HP,Tabungan biasa\nSri,Mawar,6,,0812 3456 7890,25rb\n")
    assert [words(step.line) for step in plan.steps] == [
        "Bu Sri: tabungan biasa Rp20.000 → Rp25.000", "Bu Sri: HP - → +6281234567890",
    ]  # fmt: skip
    assert plan.counts["person", CHANGED] == 1
    [row] = [r for r in village.look(lambda work: members.members_of(work, 1, TODAY)) if r.number == 6]
    assert (row.rt, row.phone, row.usual_savings_rp) == ("03", "+6281234567890", 25_000)


def test_savings_the_book_already_keeps_are_not_opened_a_second_time(village: Book) -> None:
    plan = bring_in(village, "KSM,Nomor buku,Jenis,Jumlah\nMelati,1,wajib,50rb\n")
    assert plan.counts["savings", NEW] == 1
    assert bring_in(village, "KSM,Nomor buku,Jenis,Jumlah\nMelati,1,wajib,50rb\n").steps == []
    saved = village.look(
        lambda work: work.execute(
            select(func.sum(t.posting.c.amount_rp)).where(
                t.posting.c.account == Account.WAJIB.value, t.posting.c.person_id == 11
            )
        ).scalar()
    )
    assert saved == -50_000


def test_what_was_shown_is_what_is_written(village: Book) -> None:
    reading = read_file("berkas.csv", b"Nama,KSM,Nomor buku\nGinah,Mawar,11\n")
    shown = village.look(lambda work: importing.compare(work, reading, TODAY))
    bring_in(village, "Nama,KSM,Nomor buku\nGinah,Mawar,11\n")
    with pytest.raises(Refusal) as refused:
        village.run(lambda work: importing.bring_in(work, reading, TODAY, shown.mark))
    assert refused.value.say.key == "import-book-changed"


def test_many_bkm_in_one_book(village: Book) -> None:
    text = SECOND + "\nNama,KSM,BKM,Nomor buku\nAni,Mawar,BKM Dua,1\nIna,Mawar,BKM Contoh Sumber,11\n"
    bring_in(village, text)
    which = compare(village, "Nama,KSM,Nomor buku\nUma,Mawar,12\n")
    assert "BKM yang mana? Tambahkan kolom BKM." in troubles(which)[0]


# --- The command line ----------------------------------------------------------------------------------------


def test_the_command_shows_asks_and_writes(
    empty: Book, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("builtins.input", lambda *_: "tidak")
    assert cli_import.main(empty, FILE, False) == 1
    assert "Tidak ada yang disimpan." in capsys.readouterr().out and count(empty, t.person) == 0
    monkeypatch.setattr("builtins.input", lambda *_: "ya")
    assert cli_import.main(empty, FILE, False) == 0
    assert "Tersimpan, 122 perubahan. Belum ada pesan ke siapa pun." in capsys.readouterr().out
    assert cli_import.main(empty, FILE, True) == 0
    assert "Semua sudah ada di buku." in capsys.readouterr().out
    assert cli_import.main(empty, Path("tidak-ada.xlsx"), True) == 1


def test_the_command_invites_and_asks_back_by_name(village: Book, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli_invite.main(village, Wish("Rini")) == 1
    assert 'Jalankan "guyub run" sekali' in capsys.readouterr().out
    village.run(lambda work: remember_bot(work, "GuyubContohBot", None))
    assert cli_invite.main(village, Wish("bu rini")) == 0
    assert "https://t.me/GuyubContohBot?start=" in capsys.readouterr().out
    bring_in(village, "Nama,KSM,Nomor buku,RT\nSri,Melati,2,04\n")
    assert cli_invite.main(village, Wish("sri")) == 1
    told = capsys.readouterr().out
    assert (
        "Bu Sri, KSM Mawar, nomor 6, RT 03" in told
        and "Sri, KSM Melati, nomor 2, RT 04" in told
        and "Rp" not in told
    )
    assert cli_invite.main(village, Wish("Sri, KSM Melati")) == 0
    assert cli_invite.main(village, Wish("Srii")) == 1
    assert "Bu Sri, KSM Mawar" in capsys.readouterr().out


def test_the_command_draws_a_card_and_the_page_of_a_ksm(
    village: Book, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    village.run(lambda work: remember_bot(work, "GuyubContohBot", None))
    file = tmp_path / "kartu.png"
    assert cli_invite.main(village, Wish("lastri", file)) == 0
    link = re.search(r"https://\S+", capsys.readouterr().out)[0]  # type: ignore[index]
    assert [one.text for one in zxingcpp.read_barcodes(Image.open(file).convert("L"))] == [link]
    assert cli_invite.page(village, Wish("KSM Mawar", file)) == 0
    read = [one.text for one in zxingcpp.read_barcodes(Image.open(file).convert("L"))]
    assert len(read) == 4 and link in read, (
        "Bu Lastri's card is the one that was printed; the secretary's is there"
    )
    assert cli_invite.page(village, Wish("mawar, BKM Contoh Sumber", file, new=True)) == 0
    again = [one.text for one in zxingcpp.read_barcodes(Image.open(file).convert("L"))]
    assert len(again) == 4 and not set(again) & set(read)
    assert cli_invite.page(village, Wish("Melatii", file)) == 1
    assert 'Tidak ada KSM "Melatii"' in capsys.readouterr().out
    assert cli_invite.page(village, Wish("Mawar", tmp_path / "nowhere" / "x.png")) == 1
    assert "tidak bisa ditulis" in capsys.readouterr().out


def test_every_sentence_of_an_import_has_words() -> None:
    import re

    import locales

    root = Path(__file__).parents[2]
    files = [*(root / "usecases").glob("importing*.py"), *(root / "bot").glob("cli_i*.py")]
    used = {
        key
        for file in files
        for key in re.findall(r'"((?:import|invite|joining)-[a-z-]+[a-z])"', file.read_text())
    }
    assert not used - locales.message_keys("id") - {"import-kind", "import-heading", "import-list"}

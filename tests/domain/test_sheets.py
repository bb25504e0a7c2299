"""A whole meeting in one message: the ketua's evening, her slips of the thumb, and any text whatever."""

from datetime import date
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.money import Rupiah
from domain.sheets import Bill, Scale, looks_like_sheet, read_changes, read_sheet
from tests.domain.paperbook import BILLS, TEN, TODAY, asked, row, sheet
from tests.domain.spoken import some_of

EVENING = """kumpulan 17/11
1 20 115 / 2 20 115 / 3 20 0 / 4 20 230 / 5 x / 6 20 115 / 7 20 60 / 8 20 115 / 9 50 115 / 10 20 115
kas 1245"""

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=120)
VOCABULARY = some_of(
    """1 2 3 20 115 99 20rb 115rb 20.000 Rp20.000 - x nihil absen / ; , + = . ) no tab angs kas 1245 total
    kumpulan 17/11 31/11 semua bayar kecuali belum lunas Sri halo 5o 57,5 20,115 0 00 1.000.000"""
).map(lambda line: line.replace(" ; ", "\n"))


def test_an_evening_whose_difference_points_at_one_row() -> None:
    read = sheet(EVENING)
    assert read.when and (read.when.on, read.when.doubt) == (date(2026, 11, 17), None)
    assert (read.total, read.kas, read.difference) == (1_190_000, 1_245_000, 55_000)
    assert read.culprit == row(7, 20, 115)
    assert read.several_instalments == (4,)
    assert read.rows[4] == row(5, 0, 0, absent=True)
    assert read.rows[2] == row(3, 20, 0)
    assert (read.doubts, read.missing, read.agrees) == ((), (11, 12), False)


def test_the_corrected_evening_agrees_and_needs_no_press() -> None:
    read = read_sheet(EVENING.replace("7 20 60", "7 20 115"), "thousands", TEN, TODAY)
    assert read.agrees
    assert sum(one.savings for one in read.rows) == 210_000
    assert sum(one.instalment for one in read.rows) == 1_035_000


def test_the_offer_that_closes_the_gap_comes_first() -> None:
    read = sheet("1 115\n2 20 115\nkas 250")
    assert read.doubts[0].offers[0] == row(1, 0, 115)
    read = sheet("1 20 1150\n2 20 115\nkas 1305")
    assert read.doubts[0].offers[0] == row(1, 20, 1_150)


def test_two_rows_that_would_both_explain_the_difference_point_at_nobody() -> None:
    assert sheet("1 20 60\n2 20 60\nkas 215").culprit is None
    assert sheet("1 20 60\n2 20 115\nkas 270").culprit == row(1, 20, 115)
    assert sheet("1 0 115\n2 20 115\nkas 270").culprit == row(1, 20, 115)


@pytest.mark.parametrize(
    ("line", "kas"),
    [
        ("kas 270", 270_000),
        ("kas: 270", 270_000),
        ("kas: 270.000", 270_000),
        ("Kas = Rp 270.000,-", 270_000),
        ("kas 270rb", 270_000),
        ("total 270", 270_000),
        ("jumlah 270", 270_000),
        ("uang kas 270", 270_000),
        ("KAS 0,27jt", 270_000),
    ],
)
def test_the_cash_line(line: str, kas: int) -> None:
    read = sheet(f"{line}\n1 20 115\n2 20 115")
    assert (read.kas, read.difference, read.agrees) == (kas, 0, True)


def test_the_rows_prove_a_cash_line_with_two_readings() -> None:
    many = {number: Bill(Rupiah(20_000), Rupiah(1_225_000)) for number in range(1, 11)}
    rows = "\n".join(f"{number} 20 1225" for number in many)
    assert read_sheet(f"{rows}\nkas 12450", "thousands", many, TODAY).kas == 12_450_000
    unproved = read_sheet(f"{rows}\nkas 12440", "thousands", many, TODAY)
    assert (unproved.kas, unproved.kas_offers) == (None, (12_440, 12_440_000))
    assert asked(unproved) == [("kas", None)]
    assert sheet("1 20 115\nkas 1.350").kas is None
    assert sheet("1 20 115\nkas banyak sekali").doubts[0].code == "kas"
    assert sheet("1 20 115\nkas 135\nkas 136").doubts[0].code == "kas"
    assert sheet("1 20 115\nkas 135\ntotal 135.000").agrees


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("semua bayar", ()),
        ("Semua bayar kecuali 3", (3,)),
        ("semua bayar kecuali 3, 7", (3, 7)),
        ("semua bayar kecuali no 3 dan 7", (3, 7)),
        ("kabeh mbayar kejaba 3", (3,)),
        ("semua bayar, 3 belum", (3,)),
        ("semua sudah bayar, 3 dan 7 belum bayar", (3, 7)),
        ("sedaya sampun mbayar, 10 dereng", (10,)),
    ],
)
def test_everybody_but(text: str, without: tuple[int, ...]) -> None:
    read = read_sheet(text, "thousands", TEN, TODAY)
    assert read.rows == tuple(row(number, 20, 115) for number in range(1, 11) if number not in without)
    assert (read.missing, read.doubts) == (without, ())
    assert not read.needs_scale


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("semua bayar kecuali Bu Sri", "except-unreadable"),
        ("semua bayar kecuali", "except-unreadable"),
        ("semua bayar 20 115", "except-unreadable"),
        ("semua bayar kecuali 3rb", "except-unreadable"),
        ("semua bayar kecuali 33", "unknown-number"),
    ],
)
def test_an_exception_in_doubt_books_nobody(text: str, code: str) -> None:
    read = read_sheet(text, "thousands", TEN, TODAY)
    assert read.rows == ()
    assert read.doubts[0].code == code


def test_beside_everybody_a_row_of_ones_own_goes_first_and_unknown_savings_are_asked() -> None:
    read = sheet("semua bayar kecuali 3\n3 20 0\n4 20 230")
    assert read.rows[2:4] == (row(3, 20, 0), row(4, 20, 230))
    assert read.rows[-1] == row(11, 20, 0)
    assert asked(read) == [("no-usual", 12)]


@pytest.mark.parametrize(
    ("heading", "on", "doubt"),
    [
        ("kumpulan 17/11", date(2026, 11, 17), None),
        ("Kumpulan tgl 10", date(2026, 11, 10), None),
        ("KUMPULAN KSM Mawar, Selasa malam 17 November 2026", date(2026, 11, 17), None),
        ("17-11-2026", date(2026, 11, 17), None),
        ("17 November", date(2026, 11, 17), None),
        ("tadi malam", date(2026, 11, 16), None),
        ("rapat hari ini", date(2026, 11, 17), None),
        ("kumpulan 20/11", None, "not-yet"),
        ("kumpulan 31/11", None, "no-such-day"),
        ("kumpulan 17/11/2082", None, "year"),
        ("kumpulan kemarin", None, "loose"),
    ],
)
def test_the_heading_is_looked_for_in_the_past(heading: str, on: date | None, doubt: str | None) -> None:
    read = sheet(f"{heading}\n1 20 115\nkas 135")
    assert read.when and (read.when.on, read.when.doubt) == (on, doubt)
    assert read.agrees == (doubt is None)
    assert read.heading == heading


def test_a_heading_without_a_day_and_rows_in_its_own_line() -> None:
    assert sheet("kumpulan KSM Mawar\nno tab angs\n1 20 115\nkas 135").agrees
    read = sheet("kumpulan 17/11: 1 20 115 / 2 20 115")
    assert len(read.rows) == 2 and read.when and read.when.on == TODAY
    assert sheet("kumpulan 17/11 kas 135\n1 20 115").agrees
    assert sheet("kumpulan 1 20 115 / 2 20 115\nkas 270").agrees
    assert sheet("kumpulan ke-5 RT 3, 17/11\n1 20 115\nkas 135").agrees
    assert asked(sheet("kumpulan 5 tgl 17/11\n1 20 115")) == [("unreadable", 5)]
    assert asked(sheet("kumpulan 17/11 sudah 500 ribu\n1 20 115")) == [("unreadable", None)]
    assert asked(sheet("kumpulan 17/11\nkumpulan 10/11\n1 20 115")) == [("date-twice", None)]


def test_without_an_agreed_scale_bare_numbers_are_shown_as_thousands_and_asked() -> None:
    read = sheet(EVENING.replace("7 20 60", "7 20 115"), None)
    assert read.needs_scale and not read.agrees
    assert read.difference == 0
    assert not sheet("1 20rb 115rb\n2 x\n3 0 0\nkas 135rb", None).needs_scale
    assert sheet("1 20rb 115rb\n2 x\n3 0 0\nkas 135rb", None).agrees


def test_where_the_scale_is_rupiah_a_small_bare_number_is_asked() -> None:
    read = sheet("1 20 115000\n2 20000 115000\nkas 270000", "rupiah")
    assert read.rows == (row(2, 20, 115),)
    assert asked(read) == [("amount", 1)]
    assert read.doubts[0].offers[0] == row(1, 20, 115)


def test_greetings_and_decoration_do_not_disturb() -> None:
    text = "Assalamu'alaikum, Bu\r\n\r\n======\r\n1 20 115\r\n2 20 115\r\n-----\r\nkas 270\r\nTerima kasih 🙏"
    assert sheet(text).agrees


@given(st.permutations(EVENING.replace(" / ", "\n").split("\n")))
@settings(max_examples=30)
def test_the_order_of_lines_does_not_matter(lines: list[str]) -> None:
    assert sheet("\n".join(lines)) == sheet(EVENING)


def test_signs_that_are_nearly_digits_are_named() -> None:
    assert asked(sheet("5²\n1 20 115")) == [("unreadable", None)]
    assert asked(sheet("²\n1 20 115")) == [("unreadable", None)]


def test_a_line_in_another_script_is_named() -> None:
    assert asked(sheet("ꦱꦿꦶ\n1 20 115")) == [("unreadable", None)]
    assert sheet("🙏🙏\n1 20 115").doubts == ()


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (EVENING, True),
        ("1 20 115", True),
        ("1 20 115 / 2 20 115", True),
        ("1 20 115, 2 x, 3 20 0", True),
        ("kas 135\n1 20 115", True),
        ("1 20\n2 20", True),
        ("kas 20\n11 20", True),
        ("Semua bayar", True),
        ("1 20", False),
        ("50rb\n20rb", False),
        ("1 250 000", False),
        ("1 juta 250 ribu", False),
        ("25 11 2026", False),
        ("25-11-26", False),
        ("setor 1 20 115", False),
        ("1. bawa buku\n2. bawa uang 50rb", False),
        ("semua orang datang", False),
        ("Semua bayar iuran sebelum tanggal 25 ya", False),
        ("", False),
    ],
)
def test_what_looks_like_a_sheet(text: str, is_one: bool) -> None:
    assert looks_like_sheet(text) is is_one


def test_bounds_are_named_not_silent() -> None:
    long = "\n".join(f"{number % 10 + 1} 20 115" for number in range(230))
    assert ("too-many", None) in asked(sheet(long))
    assert ("too-long", None) in asked(sheet("1 20 115\n" + "a" * 5_000))


@pytest.mark.parametrize(
    "text", ["1 20 115 / " * 400, "1 " * 2_000, "1," * 2_000, "semua bayar " * 300, "/" * 4_000]
)
def test_a_long_text_takes_no_time(text: str) -> None:
    began = process_time()
    sheet(text)
    looks_like_sheet(text)
    assert process_time() - began < 0.5


@given(st.one_of(ANYTHING, VOCABULARY), st.sampled_from(["thousands", "rupiah", None]))
@settings(max_examples=120, deadline=None)
def test_any_text_is_kept_or_named(text: str, scale: Scale) -> None:
    read = sheet(text, scale)
    numbers = [one.number for one in read.rows]
    assert len(set(numbers)) == len(numbers) and set(numbers) <= set(BILLS)
    assert not set(numbers) & {doubt.number for doubt in read.doubts}
    assert all(one.savings >= 0 and one.instalment >= 0 for one in read.rows)
    assert read.total == sum(one.total for one in read.rows)
    assert looks_like_sheet(text) in (True, False)
    assert read_changes(text, scale, BILLS).rows is not None

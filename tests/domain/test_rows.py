"""One row of a sheet, in all the ways it is typed, held against the member's own bill."""

import pytest

from domain.money import Rupiah
from domain.sheets import Bill, Row, read_changes, read_sheet
from tests.domain.paperbook import BILLS, TODAY, asked, row, sheet


def test_two_rows_corrected_the_next_morning() -> None:
    changed = read_changes("ubah 8 50 115, 9 20 115", "thousands", BILLS)
    assert (changed.rows, changed.doubts) == ((row(8, 50, 115), row(9, 20, 115)), ())
    assert read_changes("8 50 115 dan 9 20 115", "thousands", BILLS) == changed
    assert read_changes("/ubah\n9 20rb 115rb\n8 50.000 115.000", None, BILLS) == changed


def test_changes_that_cannot_be_read_are_named() -> None:
    changed = read_changes("ubah 8 50 115, 99 20 115", "thousands", BILLS)
    assert changed.rows == (row(8, 50, 115),)
    assert [(doubt.code, doubt.number) for doubt in changed.doubts] == [("unknown-number", 99)]
    assert read_changes("ubah 8", "thousands", BILLS).doubts[0].code == "unreadable"
    assert read_changes("ubah Bu Sri jadi 50", "thousands", BILLS).doubts[0].code == "unreadable"
    assert read_changes("ubah 8 50 115, 8 20 115", "thousands", BILLS).doubts[0].code == "twice"
    assert read_changes("ubah 8 50 115", None, BILLS).needs_scale


@pytest.mark.parametrize(
    "line",
    [
        "1 20 115",
        "1. 20 115",
        "1.20 115",
        "1) 20rb 115rb",
        "1: 20.000 115.000",
        "1 20+115",
        "1 = 20 , 115",
        "1 - 20 - 115",
        "1-20-115",
        "no 1 20 115",
        "No. 1 20 115",
        "1 Rp20.000 Rp115.000",
        "1 20 ribu 115 ribu",
        "1\t20\t115",
        "1 20000 115000",
        "1 20,0 115",
        "1 Bu Sri 20 115",
        "1 tab 20 angs 115",
        "1 angs 115 tab 20",
        "1 20 115 lunas",
        "* 1 20 115",
        "١ ٢٠ ١١٥",
    ],
)
def test_ways_of_typing_one_row(line: str) -> None:
    read = sheet(line)
    assert (read.rows, read.doubts) == ((row(1, 20, 115),), ())


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("3 x", row(3, 0, 0, absent=True)),
        ("3 absen", row(3, 0, 0, absent=True)),
        ("3 Bu Tini absen", row(3, 0, 0, absent=True)),
        ("3 -", row(3, 0, 0)),
        ("3 0", row(3, 0, 0)),
        ("3 nihil", row(3, 0, 0)),
        ("3 kosong", row(3, 0, 0)),
        ("3 libur", row(3, 0, 0)),
        ("3 20 -", row(3, 20, 0)),
        ("3 20 x", row(3, 20, 0)),
        ("3 20 belum", row(3, 20, 0)),
        ("3 belum", row(3, 0, 0)),
        ("3 - 115", row(3, 0, 115)),
        ("3 kosong 115", row(3, 0, 115)),
        ("3 tab 20", row(3, 20, 0)),
        ("3 angs 115", row(3, 0, 115)),
        ("11 20", row(11, 20, 0)),
        ("11 20 0", row(11, 20, 0)),
        ("12 500", row(12, 500, 0)),
        ("9 60 345", row(9, 60, 345)),
    ],
)
def test_nothing_absent_and_single_columns(line: str, expected: Row) -> None:
    read = sheet(line)
    assert (read.rows, read.doubts) == ((expected,), ())


@pytest.mark.parametrize(
    ("line", "code", "number", "offers"),
    [
        ("1 115", "one-column", 1, (row(1, 0, 115), row(1, 115, 0))),
        ("1 20", "one-column", 1, (row(1, 20, 0), row(1, 0, 20))),
        ("1 135", "one-column", 1, (row(1, 20, 115), row(1, 135, 0), row(1, 0, 135))),
        ("1 20,115", "columns", 1, (row(1, 20, 115),)),
        ("1 belum bayar 20", "columns", 1, (row(1, 0, 20), row(1, 20, 0))),
        ("1 kurang 20 115", "unreadable", 1, ()),
        ("1 - 20", "columns", 1, (row(1, 0, 20), row(1, 20, 0))),
        ("1 115 20", "too-big", 1, (row(1, 20, 115), row(1, 115, 20))),
        ("1 20 1150", "too-big", 1, (row(1, 20, 115), row(1, 20, 1_150))),
        ("1 20 346", "too-big", 1, (row(1, 20, 115), row(1, 20, 346))),
        ("1 61 115", "too-big", 1, (row(1, 20, 115), row(1, 61, 115))),
        ("11 20 115", "no-loan", 11, (row(11, 20, 0), row(11, 135, 0))),
        ("1 5o 115", "amount", 1, (row(1, 50, 115),)),
        ("1 20 1,15", "amount", 1, (row(1, 20, 1_150), Row(1, Rupiah(20_000), Rupiah(1_150)))),
        ("1 020 115", "unreadable", 1, ()),
        ("1 20 115 20", "unreadable", 1, ()),
        ("1 20 115 kurang", "unreadable", 1, ()),
        ("1 dua puluh 115", "unreadable", 1, ()),
        ("99 20 115", "unknown-number", 99, ()),
        ("Bu Sri 20 115", "unreadable", None, ()),
        ("1", "unreadable", None, ()),
        ("KSM Mawar", "unreadable", None, ()),
    ],
)
def test_the_doubtful_row_alone_is_asked(
    line: str, code: str, number: int | None, offers: tuple[Row, ...]
) -> None:
    read = sheet(f"2 20 115\n{line}\nkas 135")
    assert read.rows == (row(2, 20, 115),)
    assert [(doubt.code, doubt.number, doubt.offers, doubt.line) for doubt in read.doubts] == [
        (code, number, offers, " ".join(line.split()))
    ]
    assert not read.agrees


def test_more_than_is_still_owed_is_asked() -> None:
    bills = {1: Bill(Rupiah(20_000), Rupiah(115_000), Rupiah(100_000))}
    read = read_sheet("1 20 115", "thousands", bills, TODAY)
    assert asked(read) == [("too-big", 1)]


def test_a_number_typed_twice_is_asked_with_both_versions() -> None:
    read = sheet("1 20 115\n2 20 115\n1 20 0")
    assert read.rows == (row(2, 20, 115),)
    assert asked(read) == [("twice", 1)]
    assert read.doubts[0].offers == (row(1, 20, 115), row(1, 20, 0))

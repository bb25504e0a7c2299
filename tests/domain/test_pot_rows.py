"""One row of a sheet that names its savings, in the ways it is typed, and which pots one amount alone means."""

import pytest

from domain.ledger import Account
from domain.money import Rupiah
from domain.rowpots import wanted, ways
from domain.sheets import Bill, Row, divided, looks_like_sheet, read_changes, read_sheet
from tests.domain.paperbook import TODAY, asked

POTS = ("pokok", "wajib", "sukarela", "tanggung-renteng")
DUE = Bill(Rupiah(20_000), Rupiah(115_000), Rupiah(690_000), POTS)
BILLS = {6: DUE, 7: DUE, 11: Bill(Rupiah(20_000), pots=POTS)}
WAJIB, SUKARELA = Account.WAJIB, Account.SUKARELA


def row(number: int, paid: int, **pots: int) -> Row:
    """A row in thousands of rupiah."""
    return divided(
        number, {code.replace("_", "-"): each * 1_000 for code, each in pots.items()}, paid * 1_000
    )


BOTH = row(6, 115, wajib=20, sukarela=10)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("6 wajib 20 sukarela 10 angsuran 115", BOTH), ("6 20 s10 115", BOTH), ("6 w20 s10 a115", BOTH),
        ("6 sw 20 ss 10 115", BOTH), ("6 20 skrl 10 115", BOTH), ("6 swajib 20 ssukarela 10 angs 115", BOTH),
        ("6 20 sw 10 ss 115 ang", BOTH), ("6 20 115 sukarela 10", BOTH), ("6 sukarela 10 wajib 20 115", BOTH),
        ("6 wajib:20 sukarela:10 angs:115", BOTH), ("6 wajib-20 sukarela-10 angs-115", BOTH),
        ("6 simpanan wajib 20, simpanan sukarela 10, angsuran 115", BOTH), ("6 wajib 20 + sukarela 10 + angs 115", BOTH),
        ("6 Bu Sri wajib 20rb sukarela 10rb angsuran 115rb", BOTH), ("6) wajib Rp20.000 sukarela Rp10.000 angs Rp115.000", BOTH),
        ("6 wajib 20 dan sukarela 10 lan angsuran 115", BOTH), ("6 mandatory 20 voluntary 10 instalment 115", BOTH),
        ("6 wajib 20 sukarela 10", row(6, 0, wajib=20, sukarela=10)), ("6 sukarela 10 115", row(6, 115, sukarela=10)),
        ("6 wajib 20 sukarela - angsuran 115", row(6, 115, wajib=20)), ("11 20 sukarela 10", row(11, 0, wajib=20, sukarela=10)),
        ("6 wajib 20 tanggung renteng 5 angsuran 115", row(6, 115, wajib=20, tanggung_renteng=5)),
        ("6 wajib 20 simpanan pokok 100 angs 115", row(6, 115, wajib=20, pokok=100)),
        ("6 wajib 20 sp 100", row(6, 0, wajib=20, pokok=100)), ("6 tab 20 ss 10 ang 115", BOTH),
    ],
)  # fmt: skip
def test_ways_of_naming_the_savings(line: str, expected: Row) -> None:
    read = read_sheet(f"{line}\nkas 1", "thousands", BILLS, TODAY)
    assert (read.rows, [code for code, _ in asked(read)]) == ((expected,), [])
    assert read_changes(f"ubah {line}", "thousands", BILLS).rows == (expected,)
    assert looks_like_sheet(f"{line}\nkas 145")


@pytest.mark.parametrize(
    ("line", "code", "offers"),
    [
        ("6 wajib 20 wajib 10 115", "pot-twice", (row(6, 115, wajib=30), row(6, 115, wajib=20))),
        ("6 wajib 20 pokok 100", "pot-pokok", (row(6, 100, wajib=20), row(6, 0, wajib=20, pokok=100))),
        ("6 wajib 20 kelompok 10 angs 115", "pot-new", (row(6, 115, wajib=30), row(6, 115, wajib=20, kelompok=10))),
        ("11 wajib 20 sukarela 10 115", "no-loan", (row(11, 0, wajib=20, sukarela=10), row(11, 0, wajib=135, sukarela=10))),
        ("6 wajib 20 sukarela - 115", "columns", (row(6, 115, wajib=20), row(6, 0, wajib=20, sukarela=115))),
        ("6 wajib 20 sukarela 10 angs 11,5", "tenth", (BOTH, divided(6, dict(BOTH.pots), 11_500))),
        ("6 sukarela 2000 angs 115", "too-big", (row(6, 115, wajib=20), row(6, 115, sukarela=2_000))),
        ("6 wajib 200 sukarela 10 angs 115", "too-big", (BOTH, row(6, 115, wajib=200, sukarela=10))),
        ("6 20 sukarela 5o 115", "amount", (row(6, 115, wajib=20, sukarela=50),)),
        ("6 20 sukarela -10 115", "unreadable", ()),
        ("6 wajib sukarela 10", "unreadable", ()), ("6 wajib 20 sukarela 10 20 115", "unreadable", ()),
        ("6 wajib 20 pokok 100 jasa 15", "unreadable", ()), ("6 sukarela", "unreadable", ()),
        ("6 20 30 40 wajib 10", "unreadable", ()), ("6 wajib 20 sukarela sepuluh", "unreadable", ()),
    ],
)  # fmt: skip
def test_what_is_asked_of_named_savings(line: str, code: str, offers: tuple[Row, ...]) -> None:
    read = read_sheet(f"7 20 115\n{line}", "thousands", BILLS, TODAY)
    assert [each.number for each in read.rows] == [7]
    assert [(each.code, each.offers) for each in read.doubts] == [(code, offers)]


def test_the_usual_savings_of_a_named_row_may_explain_the_difference() -> None:
    read = read_sheet("6 wajib 10 sukarela 10 angs 115\nkas 145", "thousands", BILLS, TODAY)
    assert read.culprit == BOTH


@pytest.mark.parametrize(
    ("savings", "stands", "own", "found"),
    [
        (20, {}, {}, {WAJIB: 20}),
        (20, {}, {SUKARELA: 20}, {SUKARELA: 20}),
        (30, {}, {WAJIB: 20, SUKARELA: 10}, {WAJIB: 20, SUKARELA: 10}),
        (20, {}, {WAJIB: 20, SUKARELA: 10}, {WAJIB: 20}),
        (10, {}, {WAJIB: 20, SUKARELA: 10}, {SUKARELA: 10}),
        (25, {}, {WAJIB: 20, SUKARELA: 10}, {WAJIB: 25}),
        (30, {WAJIB: 20, SUKARELA: 10}, {}, {WAJIB: 20, SUKARELA: 10}),
        (25, {SUKARELA: 20}, {}, {SUKARELA: 25}),
        (30, {WAJIB: 20}, {SUKARELA: 10}, {WAJIB: 20, SUKARELA: 10}),
        (25, {WAJIB: 20, SUKARELA: 10}, {}, None),
        (0, {WAJIB: 20, SUKARELA: 10}, {}, {}),
    ],
)
def test_which_pots_one_amount_means(savings: int, stands: dict, own: dict, found: dict | None) -> None:  # type: ignore[type-arg]
    assert wanted(Row(6, Rupiah(savings), Rupiah(0)), stands, own) == found


def test_the_ways_one_amount_may_change_two_pots() -> None:
    stands = {WAJIB: 20_000, SUKARELA: 10_000, None: 115_000}
    found = ways(Row(6, Rupiah(25_000), Rupiah(115_000)), stands)
    assert found == [
        row(6, 115, wajib=15, sukarela=10),
        row(6, 115, wajib=25, sukarela=10),
        row(6, 115, wajib=25),
    ]
    assert ways(Row(6, Rupiah(5_000), Rupiah(0)), stands)[0] == row(6, 0, wajib=5, sukarela=10)

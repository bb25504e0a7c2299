"""Schedules, checked by hand against the cards of real lenders."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.loans import Loan, Share, jasa_of_term, ksm_schedule, make_schedule, spread
from domain.money import Rupiah
from domain.presets import preset
from domain.profiles import Direction, DueRule, JasaMethod, JasaRate, Per, Rhythm, Rounding

NEAREST, UP, DOWN = Direction.NEAREST, Direction.UP, Direction.DOWN
MONTHLY = DueRule()
WHOLE = Rounding()
JAN_20 = date(2027, 1, 20)


@pytest.mark.parametrize(
    ("principal", "n", "step", "direction", "each", "last"),
    [
        (1_000_000, 12, 500, NEAREST, 83_500, 81_500),
        (1_000_000, 12, 1_000, NEAREST, 83_000, 87_000),
        (1_000_000, 12, 1_000, UP, 84_000, 76_000),
        (1_000_000, 12, 5_000, UP, 85_000, 65_000),
        (3_000_000, 10, 1_000, UP, 300_000, 300_000),  # an already round number gets no step more
        (2_500_000, 12, 1_000, NEAREST, 208_000, 212_000),
        (1_000_000, 3, 1, DOWN, 333_333, 333_334),
        (1_000_000, 12, 1_000, DOWN, 83_000, 87_000),
        (1_005_000, 10, 1_000, NEAREST, 101_000, 96_000),  # an exact half goes up
        (500_000, 1, 1_000, UP, 500_000, 500_000),
        (10_000, 12, 5_000, NEAREST, 850, 650),  # the step gives way: 5,000 would leave rows empty
        (10_000, 12, 5_000, UP, 850, 650),
    ],
)
def test_a_row_is_rounded_and_the_last_takes_the_remainder(
    principal: int, n: int, step: int, direction: Direction, each: int, last: int
) -> None:
    loan = Loan(Rupiah(principal), n, JAN_20, Rupiah(0))
    rows = make_schedule(loan, Rounding(step, direction), MONTHLY)
    assert [row.pokok for row in rows] == [each] * (n - 1) + [last]


@pytest.mark.parametrize(
    ("principal", "pokok", "jasa", "total"),
    [(5_000_000, 500_000, 75_000, 575_000), (30_000_000, 3_000_000, 450_000, 3_450_000)],
)
def test_the_ledger_of_a_real_upk(principal: int, pokok: int, jasa: int, total: int) -> None:
    """Two instalments of 15 December 2018: 1.5 % a month flat over 10 months."""
    profile = preset("urban-2010")
    loan = Loan(Rupiah(principal), 10, date(2018, 11, 15), profile.jasa)
    first = make_schedule(loan, profile.rounding, profile.due)[0]
    assert (first.due_on, first.pokok, first.jasa, first.total) == (date(2018, 12, 15), pokok, jasa, total)


@pytest.mark.parametrize(
    ("principal", "n", "rate", "expected"),
    [
        (5_000_000, 10, JasaRate(150), 750_000),
        (1_000_000, 12, JasaRate(150), 180_000),
        (1_000_000, 12, JasaRate(1_800, Per.TERM), 180_000),  # the same 18, said for the whole term
        (1_000_000, 12, JasaRate(1_800), 2_160_000),
        (333_333, 10, JasaRate(150), 50_000),  # 49,999.95
        (1, 1, JasaRate(5_000, Per.TERM), 1),  # half a rupiah goes up
        (1_000_000, 10, JasaRate(0), 0),
    ],
)
def test_jasa_of_the_whole_term(principal: int, n: int, rate: JasaRate, expected: int) -> None:
    assert jasa_of_term(Rupiah(principal), n, rate) == expected


def test_jasa_on_what_is_still_owed() -> None:
    loan = Loan(Rupiah(1_200_000), 4, JAN_20, JasaRate(150, method=JasaMethod.MENURUN))
    rows = make_schedule(loan, Rounding(500), MONTHLY)
    assert [row.pokok for row in rows] == [300_000] * 4
    assert [row.jasa for row in rows] == [18_000, 13_500, 9_000, 4_500]


@pytest.mark.parametrize("method", list(JasaMethod))
@pytest.mark.parametrize("rhythm", [Rhythm.WEEKLY, Rhythm.PER_KUMPULAN])
def test_a_rate_per_month_needs_months(method: JasaMethod, rhythm: Rhythm) -> None:
    loan = Loan(Rupiah(1_000_000), 10, JAN_20, JasaRate(150, method=method))
    with pytest.raises(ValueError, match="state it for the whole term"):
        make_schedule(loan, WHOLE, DueRule(rhythm))


def due_dates(start: date, n: int, rule: DueRule, kumpulan: tuple[date, ...] = ()) -> list[str]:
    loan = Loan(Rupiah(1_000_000), n, start, Rupiah(150_000))
    return [f"{row.due_on:%y-%m-%d}" for row in make_schedule(loan, WHOLE, rule, kumpulan)]


@pytest.mark.parametrize(
    ("start", "rule", "expected"),
    [
        ("2027-01-20", MONTHLY, ["27-02-20", "27-03-20", "27-04-20", "27-05-20"]),
        # anchored, not chained: after the short month the 31st comes back
        ("2028-01-31", MONTHLY, ["28-02-29", "28-03-31", "28-04-30", "28-05-31"]),
        ("2027-01-31", MONTHLY, ["27-02-28", "27-03-31", "27-04-30", "27-05-31"]),
        ("2026-11-30", MONTHLY, ["26-12-30", "27-01-30", "27-02-28", "27-03-30"]),
        ("2027-01-20", DueRule(village_day=10), ["27-02-10", "27-03-10", "27-04-10", "27-05-10"]),
        ("2027-01-20", DueRule(village_day=31), ["27-02-28", "27-03-31", "27-04-30", "27-05-31"]),
        ("2027-01-24", DueRule(cutoff_day=25), ["27-02-24", "27-03-24", "27-04-24", "27-05-24"]),
        ("2027-01-25", DueRule(cutoff_day=25), ["27-03-25", "27-04-25", "27-05-25", "27-06-25"]),
        (
            "2027-01-25",
            DueRule(village_day=5, cutoff_day=25),
            ["27-03-05", "27-04-05", "27-05-05", "27-06-05"],
        ),
        ("2027-01-20", DueRule(Rhythm.WEEKLY), ["27-01-27", "27-02-03", "27-02-10", "27-02-17"]),
        ("2026-12-22", DueRule(Rhythm.PER_KUMPULAN), ["27-01-26", "27-03-02", "27-04-06", "27-05-11"]),
    ],
)
def test_due_dates(start: str, rule: DueRule, expected: list[str]) -> None:
    assert due_dates(date.fromisoformat(start), 4, rule) == expected


def test_due_dates_follow_the_meetings_that_were_agreed_and_go_on_every_35_days() -> None:
    agreed = (date(2027, 3, 9), date(2027, 1, 26), date(2026, 12, 22), date(2027, 1, 26))
    found = due_dates(date(2026, 12, 22), 4, DueRule(Rhythm.PER_KUMPULAN), agreed)
    assert found == ["27-01-26", "27-03-09", "27-04-13", "27-05-18"]


def test_the_ksm_owes_what_its_members_cards_say_together() -> None:
    rounding = Rounding(1_000, UP)
    shares = [
        Share(person, make_schedule(Loan(Rupiah(principal), n, JAN_20, JasaRate(150)), rounding, MONTHLY))
        for person, principal, n in ((1, 1_000_000, 12), (2, 1_000_000, 12), (3, 500_000, 6))
    ]
    bill = ksm_schedule(shares)
    assert len(bill) == 12
    assert [row.number for row in bill] == list(range(1, 13))
    assert bill[0].pokok == 84_000 * 2 + 84_000
    assert bill[0].total == sum(share.schedule[0].total for share in shares)
    assert bill[11].pokok == 76_000 * 2
    assert sum(row.pokok for row in bill) == 2_500_000
    assert ksm_schedule([]) == ()


@pytest.mark.parametrize(
    ("principal", "n", "jasa"),
    [(0, 10, 0), (-5, 10, 0), (1_000_000, 0, 0), (1_000_000, 521, 0), (1_000_000, 10, -1)],
)
def test_a_loan_without_sense_cannot_be_made(principal: int, n: int, jasa: int) -> None:
    with pytest.raises(ValueError, match=r"a loan is|jasa is not"):
        Loan(Rupiah(principal), n, JAN_20, Rupiah(jasa))


RULES = st.one_of(
    st.builds(
        DueRule,
        village_day=st.none() | st.integers(1, 31),
        cutoff_day=st.none() | st.integers(1, 31),
    ),
    st.sampled_from([DueRule(Rhythm.WEEKLY), DueRule(Rhythm.PER_KUMPULAN)]),
)
LOANS = st.builds(
    Loan,
    principal=st.integers(1, 50_000_000),
    n=st.integers(1, 60),
    disbursed_on=st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    jasa=st.integers(0, 9_000_000),
)
ROUNDINGS = st.builds(
    Rounding, st.sampled_from([1, 100, 500, 1_000, 5_000, 10_000]), st.sampled_from(list(Direction))
)


@settings(max_examples=300, deadline=None)
@given(loan=LOANS, rounding=ROUNDINGS, rule=RULES, gaps=st.lists(st.integers(1, 60), max_size=20))
def test_every_schedule_sums_to_the_rupiah_and_rises(
    loan: Loan, rounding: Rounding, rule: DueRule, gaps: list[int]
) -> None:
    kumpulan = [loan.disbursed_on + timedelta(days=sum(gaps[: i + 1])) for i in range(len(gaps))]
    rows = make_schedule(loan, rounding, rule, kumpulan)
    assert len(rows) == loan.n
    assert sum(row.pokok for row in rows) == loan.principal
    assert sum(row.jasa for row in rows) == loan.jasa
    assert all(row.pokok >= 0 and row.jasa >= 0 for row in rows)
    days = [loan.disbursed_on, *(row.due_on for row in rows)]
    assert all(before < after for before, after in pairwise(days))


@settings(max_examples=200, deadline=None)
@given(whole=st.integers(0, 10**8), n=st.integers(1, 60), rounding=ROUNDINGS)
def test_equal_rows_are_equal_until_money_runs_out(whole: int, n: int, rounding: Rounding) -> None:
    rows = spread(Rupiah(whole), n, rounding)
    assert sum(rows) == whole
    assert list(rows[:-1]) == sorted(rows[:-1], reverse=True)
    if whole >= n * n:
        assert len(set(rows[:-1])) <= 1
        assert min(rows) >= 0
        assert min(rows[:-1], default=1) > 0

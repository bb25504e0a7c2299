"""Annuity, musiman, grace, holidays, pay-off and bands: the rules held against the tables and against sums."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.allocation import Settled
from domain.arrears import assess
from domain.holidays import Calendar, HolidayRule
from domain.kpi import Edge, Figure, KpiEdges
from domain.loans import Loan, make_schedule
from domain.money import Rupiah
from domain.payoff import pay_off
from domain.profiles import Direction, DueRule, JasaMethod, JasaRate, PayOff, Per, Rounding
from tests.tables.reading import Row, cases, days, numbers

JAN_20 = date(2027, 1, 20)


def rate(basis_points: int, method: JasaMethod = JasaMethod.ANNUITY) -> JasaRate:
    return JasaRate(basis_points, Per.MONTH, method)


@pytest.mark.parametrize("row", cases("figures/annuity"))
def test_an_annuity_card(row: Row) -> None:
    loan = Loan(Rupiah(int(row["principal"])), int(row["n"]), JAN_20, rate(int(row["rate_bp"])))
    card = make_schedule(loan, Rounding(int(row["step"])), DueRule())
    assert [each.pokok for each in card] == numbers(row["pokok_rows"])
    assert [each.jasa for each in card] == numbers(row["jasa_rows"])
    assert {each.total for each in card[:-1]} == {int(row["each"])}


@pytest.mark.parametrize("row", cases("figures/seasons"))
def test_a_card_of_seasons_and_grace(row: Row) -> None:
    loan = Loan(Rupiah(int(row["principal"])), int(row["n"]), JAN_20, Rupiah(int(row["jasa"])))
    rule = DueRule(pokok_every=int(row["pokok_every"]), grace=int(row["grace"]))
    card = make_schedule(loan, Rounding(int(row["step"])), rule)
    assert [each.pokok for each in card] == numbers(row["pokok_rows"])
    assert [each.jasa for each in card] == numbers(row["jasa_rows"])


@pytest.mark.parametrize(
    ("rule", "n", "method", "pokok", "jasa"),
    [
        # on the balance, and the balance does not fall while there is grace
        (DueRule(grace=2), 4, JasaMethod.MENURUN, "0 0 600000 600000", "18000 18000 18000 9000"),
        # musiman on the balance: it falls with each harvest
        (DueRule(pokok_every=2), 4, JasaMethod.MENURUN, "0 600000 0 600000", "18000 18000 9000 9000"),
        # ten instalments, harvest every fourth: the last one brings the rest of the third share
        (DueRule(pokok_every=4), 10, JasaMethod.FLAT, "0 0 0 400000 0 0 0 400000 0 400000", "18000 " * 10),
        # grace longer than the loan: all of it with the last instalment
        (DueRule(grace=12), 3, JasaMethod.FLAT, "0 0 1200000", "18000 18000 18000"),
        # the same instalment each time, once the grace is over
        (DueRule(grace=1), 4, JasaMethod.ANNUITY, "0 394000 400000 406000", "18000 18000 12000 6000"),
    ],
)
def test_cards_worked_out_by_hand(rule: DueRule, n: int, method: JasaMethod, pokok: str, jasa: str) -> None:
    loan = Loan(Rupiah(1_200_000), n, JAN_20, rate(150, method))
    card = make_schedule(loan, Rounding(500), rule)
    assert [each.pokok for each in card] == numbers(pokok)
    assert [each.jasa for each in card] == numbers(jasa)


@settings(max_examples=300, deadline=None)
@given(
    principal=st.integers(1, 50_000_000),
    n=st.integers(1, 60),
    per_month=st.integers(0, 600),
    method=st.sampled_from(list(JasaMethod)),
    step=st.sampled_from([1, 100, 500, 1_000, 10_000]),
    direction=st.sampled_from(list(Direction)),
    every=st.integers(1, 12),
    grace=st.integers(0, 24),
)
def test_every_card_sums_to_the_rupiah_and_no_row_is_below_zero(
    principal: int,
    n: int,
    per_month: int,
    method: JasaMethod,
    step: int,
    direction: Direction,
    every: int,
    grace: int,
) -> None:
    loan = Loan(Rupiah(principal), n, JAN_20, rate(per_month, method))
    rule = DueRule(pokok_every=1 if method is JasaMethod.ANNUITY else every, grace=grace)
    card = make_schedule(loan, Rounding(step, direction), rule)
    assert len(card) == n
    assert sum(each.pokok for each in card) == principal
    assert all(each.pokok >= 0 and each.jasa >= 0 for each in card)
    assert not any(each.pokok for each in card[: min(grace, n - 1)])


@pytest.mark.parametrize("row", cases("figures/holidays"))
def test_from_which_day_lateness_counts(row: Row) -> None:
    free, meetings = set(days(row["holidays"])), days(row["meetings"])
    calendar = Calendar(HolidayRule(row["rule"]), free.__contains__, meetings)
    due = date.fromisoformat(row["due_on"])
    counts_on = date.fromisoformat(row["counts_on"])
    assert calendar.counts_on(due) == counts_on
    card = make_schedule(Loan(Rupiah(100_000), 1, due, Rupiah(0)), Rounding(), DueRule())
    moved = [type(card[0])(1, due, card[0].pokok, card[0].jasa)]
    assert assess(tuple(moved), Settled(), counts_on, (), calendar) is None
    late = assess(tuple(moved), Settled(), counts_on.replace(year=2029), (), calendar)
    assert late is not None and late.oldest_due_on == due and (late.late_since - counts_on).days == 1


def test_a_group_that_collects_at_its_meetings_counts_from_them_whatever_the_holidays() -> None:
    due = date(2027, 8, 17)
    card = make_schedule(Loan(Rupiah(100_000), 1, date(2027, 7, 17), Rupiah(0)), Rounding(), DueRule())
    calendar = Calendar(HolidayRule.NEXT_WORKING_DAY, {due}.__contains__)
    assert assess(card, Settled(), date(2027, 8, 24), [date(2027, 8, 24)], calendar) is None


@pytest.mark.parametrize("row", cases("figures/payoff"))
def test_what_pays_a_loan_off(row: Row) -> None:
    loan = Loan(
        Rupiah(int(row["principal"])),
        int(row["n"]),
        date.fromisoformat(row["disbursed_on"]),
        Rupiah(int(row["jasa"])),
    )
    card = make_schedule(loan, Rounding(int(row["step"])), DueRule())
    paid = card[: int(row["paid_rows"])]
    settled = Settled(Rupiah(sum(r.pokok for r in paid)), Rupiah(sum(r.jasa for r in paid)))
    asked = pay_off(card, settled, date.fromisoformat(row["on"]), PayOff(row["how"]))
    assert (asked.pokok, asked.jasa, asked.total) == tuple(
        int(row[key]) for key in ("pokok", "jasa_due", "total")
    )
    assert asked.jasa + asked.jasa_waived == loan.jasa - settled.jasa


@pytest.mark.parametrize("row", cases("figures/kpi"))
def test_the_band_of_a_figure(row: Row) -> None:
    whole = int(row["denominator"])
    share = Fraction(row["numerator"]) / whole if whole else None
    assert (KpiEdges().standing(Figure(row["figure"]), share) or "") == row["band"]


def test_a_lender_may_draw_its_own_edges() -> None:
    edges = KpiEdges(par=Edge(500, 1_000))
    assert edges.standing(Figure.PAR, Fraction(6, 100)) == "minimum"
    assert edges.standing(Figure.PAR, Fraction(11, 100)) == "penundaan"

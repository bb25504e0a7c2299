"""IPTW computed by hand, card by card (iptw.csv), and what holds of every one of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.allocation import Settled
from domain.iptw import Not, Punctual, Why, judge, part_of
from domain.loans import Loan, Schedule, make_schedule
from domain.money import Rupiah
from domain.profiles import DueRule, JasaMethod, JasaRate, Per, Rounding
from domain.reckoning import Back, Booked, Moved, Payment
from tests.tables.reading import Row, cases

START = date(2027, 1, 10)


def card_of(row: Row) -> Schedule:
    rate = JasaRate(150, Per.MONTH, JasaMethod(row["method"]))
    loan = Loan(Rupiah(int(row["principal"])), 3, START, rate)
    shifted = dict(each.split("=") for each in row["shift"].split())
    card = make_schedule(loan, Rounding(int(row["step"])), DueRule())
    return tuple(
        replace(one, due_on=date.fromisoformat(shifted.get(str(one.number), one.due_on.isoformat())))
        for one in card
    )


def dated(cell: str) -> list[tuple[date, str]]:
    return [(date.fromisoformat(on), rest) for on, rest in (each.split("=") for each in cell.split())]


def booked(row: Row) -> Booked:
    payments = []
    for mark, (on, what) in enumerate(dated(row["payments"])):
        amount, _, payer = what.partition("@")
        payments.append(Payment(mark, on, Rupiah(int(amount)), int(payer) if payer else None))
    moved = [Moved(on, *map(int, what.split("/"))) for on, what in dated(row["moved"])]
    backs = [Back(on, int(what)) for on, what in dated(row["backs"])]
    begun = [Rupiah(int(each)) for each in (row["begun"] or "0/0").split("/")]
    return Booked(Settled(*begun), tuple(payments), tuple(moved), tuple(backs))


def last_days(card: Schedule) -> dict[int, date]:
    return {row.number: row.due_on for row in card}


@pytest.mark.parametrize("row", cases("iptw"))
def test_iptw_computed_by_hand(row: Row) -> None:
    card = card_of(row)
    found = judge(card, last_days(card), booked(row), date.fromisoformat(row["look_on"]))
    if row["why"]:
        assert found == Not(Why(row["why"]), int(row["number"]))
    else:
        assert found == Punctual(date.fromisoformat(row["paid_off_on"]), Rupiah(int(row["jasa"])))
        assert part_of(found.jasa, int(row["bp"])) == int(row["amount"])


PAID = st.lists(
    st.tuples(st.dates(START, date(2027, 5, 20)), st.integers(1, 250_000), st.sampled_from([None, None, 7])),
    max_size=9,
)


@settings(max_examples=150, deadline=None)
@given(PAID.flatmap(lambda paid: st.tuples(st.just(paid), st.permutations(paid))), st.integers(0, 10_000))
def test_nobody_late_has_any_and_nobody_has_more_than_their_jasa(
    orders: tuple[list[tuple[date, int, int | None]], list[tuple[date, int, int | None]]], points: int
) -> None:
    card = card_of({"principal": "300000", "method": "flat", "step": "500", "shift": ""})
    on = date(2027, 6, 1)
    first, second = (
        judge(card, last_days(card), Booked(payments=tuple(
            Payment(n, day, Rupiah(amount), payer) for n, (day, amount, payer) in enumerate(paid)
        )), on)
        for paid in orders
    )  # fmt: skip
    assert first == second
    if isinstance(first, Punctual):
        assert first.jasa == 13_500 and first.paid_off_on <= card[-1].due_on
        assert 0 <= part_of(first.jasa, points) <= first.jasa and part_of(first.jasa, points) % 100 == 0
        for row in card:
            by_then = sum(amount for day, amount, payer in orders[0] if payer is None and day <= row.due_on)
            assert by_then >= row.number * 104_500
    stricter = {number: day - timedelta(days=1) for number, day in last_days(card).items()}
    payments = tuple(Payment(n, *each[:2], each[2]) for n, each in enumerate(orders[0]))  # type: ignore[arg-type]
    if isinstance(judge(card, stricter, Booked(payments=payments), on), Punctual):
        assert isinstance(first, Punctual)


@pytest.mark.parametrize(("jasa", "points"), [(-1, 100), (100, -1), (100, 10_001)])
def test_parts_that_are_no_parts(jasa: int, points: int) -> None:
    with pytest.raises(ValueError, match="a part of the jasa"):
        part_of(jasa, points)

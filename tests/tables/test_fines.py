"""Fines computed by hand, case by case (fine.csv), and what holds of every one of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.fined import Fining
from domain.fines import Fine, FineTerms
from domain.loans import Loan, Schedule, make_schedule
from domain.money import Rupiah
from domain.profiles import DueRule, Rounding
from domain.reckoning import Booked, Payment, Reckoned, reckon
from tests.tables.reading import Row, cases

START = date(2027, 1, 10)
CARD = make_schedule(Loan(Rupiah(1_000_000), 10, START, Rupiah(150_000)), Rounding(500), DueRule())
"""Ten rows of 115.000, due on the 10th from February."""


def day(cell: str, otherwise: date) -> date:
    return date.fromisoformat(cell) if cell else otherwise


def card_of(row: Row) -> Schedule:
    shifted = dict(each.split("=") for each in row["shift"].split())
    return tuple(replace(each, due_on=day(shifted.get(str(each.number), ""), each.due_on)) for each in CARD)


def fining_of(row: Row) -> Fining:
    terms = FineTerms(int(row["monthly_bp"]), int(row["grace"]), int(row["cap_bp"]))
    fine = Fine(Rupiah(int(row["fine"])), terms, "contoh:2")
    since, until = day(row["from"], date.min), day(row["to"], date.max)
    shifted = card_of(row)
    asked = {
        a.number: (fine, b.due_on) for a, b in zip(CARD, shifted, strict=True) if since <= a.due_on < until
    }
    rests = [each.split("~") for each in row["rests"].split()]
    let_go = [each.split("=") for each in row["let_go"].split()]
    return Fining(
        asked,
        [(date.fromisoformat(a), day(b, date.max)) for a, b in rests],
        [(date.fromisoformat(on), int(amount)) for on, amount in let_go],
    )


def booked(cell: str) -> Booked:
    found = []
    for mark, each in enumerate(cell.split()):
        paid, _, payer = each.partition("@")
        on, _, amount = paid.partition("=")
        found.append(
            Payment(mark, date.fromisoformat(on), Rupiah(int(amount)), int(payer) if payer else None)
        )
    return Booked(payments=tuple(found))


@pytest.mark.parametrize("row", cases("fine"))
def test_fines_computed_by_hand(row: Row) -> None:
    found = reckon(
        card_of(row), booked(row["payments"]), date.fromisoformat(row["look_on"]), fining=fining_of(row)
    )
    fines, settled = found.fines, found.settled
    told = (fines.asked, fines.paid, fines.open, settled.pokok + settled.jasa, found.titipan)
    names = ("asked", "paid", "open", "settled", "titipan")
    assert dict(zip(names, told, strict=True)) == {name: int(row[name]) for name in names}
    assert sum(found.surplus.values()) == int(row["surplus"])
    assert {each.label for each in fines.charges} <= {"contoh:2"}


PAID = st.lists(
    st.tuples(
        st.dates(START, date(2028, 2, 1)), st.integers(1, 250_000), st.sampled_from([None, None, None, 7])
    ),
    max_size=12,
)
TERMS = st.builds(
    Fine,
    st.sampled_from([0, 1_000, 5_000, 40_000]).map(Rupiah),
    st.builds(
        FineTerms, st.sampled_from([0, 5, 20]), st.integers(0, 27), st.sampled_from([500, 1_000, 5_000])
    ),
    st.just("contoh:2"),
)
SPAN = st.tuples(st.dates(START, date(2028, 1, 1)), st.integers(0, 60))
Paid = list[tuple[date, int, int | None]]


def on_card(paid: Paid, fine: Fine, rests: list[tuple[date, int]], on: date) -> Reckoned:
    payments = (Payment(n, day_, Rupiah(amount), payer) for n, (day_, amount, payer) in enumerate(paid))
    spans = [(since, since + timedelta(days=n)) for since, n in rests]
    fining = Fining({row.number: (fine, row.due_on) for row in CARD}, spans)
    return reckon(CARD, Booked(payments=tuple(payments)), on, fining=fining)


@settings(max_examples=150, deadline=None)
@given(
    PAID.flatmap(lambda paid: st.tuples(st.just(paid), st.permutations(paid))),
    TERMS,
    st.lists(SPAN, max_size=2),
    st.integers(0, 450),
)
def test_the_order_of_writing_changes_no_fine_and_no_rupiah_is_lost(
    orders: tuple[Paid, Paid], fine: Fine, rests: list[tuple[date, int]], n: int
) -> None:
    on = START + timedelta(days=n)
    first, second = (on_card(list(paid), fine, rests, on) for paid in orders)
    assert (first.fines, first.settled, first.titipan, first.surplus) == (
        second.fines, second.settled, second.titipan, second.surplus,
    )  # fmt: skip
    known = sum(amount for paid_on, amount, _ in orders[0] if paid_on <= on)
    rows = first.settled.pokok + first.settled.jasa
    assert known == rows + first.titipan + first.fines.paid + sum(first.surplus.values())
    assert known == sum(each.amount for each in first.parts.values())
    assert 0 <= first.fines.open <= first.fines.asked
    by_row: Counter[int] = Counter()
    for charge in first.fines.charges:
        by_row[charge.number] += charge.amount
        assert charge.on > CARD[charge.number - 1].due_on + timedelta(days=fine.terms.grace_days)
        assert not any(since <= charge.on <= since + timedelta(days=k) for since, k in rests)
    whole = {row.number: int(row.total) for row in CARD}
    assert all(amount * 10_000 <= whole[number] * fine.terms.cap_bp for number, amount in by_row.items())


@settings(max_examples=60, deadline=None)
@given(PAID, st.dates(START, date(2028, 2, 1)))
def test_a_fine_of_nothing_is_no_fine(paid: Paid, on: date) -> None:
    nothing = on_card(paid, Fine(Rupiah(0), FineTerms(), "contoh:2"), [], on)
    payments = (Payment(n, day_, Rupiah(amount), payer) for n, (day_, amount, payer) in enumerate(paid))
    assert nothing == reckon(CARD, Booked(payments=tuple(payments)), on)


@pytest.mark.parametrize("terms", [(-1, 0, 1_000), (0, 28, 1_000), (0, -1, 1_000), (0, 0, 0), (0, 0, 10_001)])
def test_terms_that_are_no_terms(terms: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="a fine"):
        FineTerms(*terms)

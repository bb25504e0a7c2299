"""A card reckoned from its first payment: titipan, covers, days of several payments, and every order of writing."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.allocation import AllocationRule, Settled, remaining
from domain.loans import Loan, Schedule, make_schedule
from domain.money import Rupiah
from domain.profiles import BY_INSTALMENT, JASA_FIRST, DueRule, Rounding
from domain.reckoning import Back, Booked, Moved, Payment, Reckoned, reckon
from tests.tables.payments import Line, payments
from tests.tables.reading import Row, rows
from tests.tables.test_payments import shifted

START = date(2027, 1, 20)
CARD = make_schedule(Loan(Rupiah(1_000_000), 12, START, Rupiah(180_000)), Rounding(500), DueRule())


def booked(*paid: tuple[date, int]) -> Booked:
    return Booked(payments=tuple(Payment(i, on, Rupiah(amount)) for i, (on, amount) in enumerate(paid)))


@pytest.mark.parametrize("lines", payments())
def test_the_81_payments_alone_on_their_card(lines: list[Line]) -> None:
    """Also whose the surplus is: the borrower's, or still theirs who covered."""
    for line in lines:
        payer = 7 if line.cover else None
        paid = Booked(payments=(Payment(1, line.paid_on, Rupiah(line.pays), payer),))
        found = reckon(shifted(line), paid, line.paid_on)
        parts = found.parts[1]
        for name in ("jasa_overdue", "pokok_overdue", "jasa_current", "pokok_current", "titipan"):
            assert getattr(parts, name) == getattr(line, name), name
        assert found.titipan == (0 if line.cover else line.titipan)
        assert dict(found.surplus) == ({7: line.titipan} if line.cover and line.titipan else {})


@pytest.mark.parametrize("row", rows("same_day"))
def test_days_of_several_payments(row: Row) -> None:
    loan = Loan(
        Rupiah(int(row["principal"])),
        int(row["n"]),
        date.fromisoformat(row["disbursed_on"]),
        Rupiah(int(row["jasa"])),
    )
    card = make_schedule(loan, Rounding(int(row["step"])), DueRule())
    paid = [each.split("=") for each in row["payments"].split()]
    look_on = date.fromisoformat(row["look_on"])
    for order in permutations([(date.fromisoformat(on), int(amount)) for on, amount in paid]):
        found = reckon(card, booked(*order), look_on)
        left = remaining(card, found.settled)
        assert (left.pokok, left.jasa) == (int(row["left_pokok"]), int(row["left_jasa"]))
        assert found.titipan == int(row["titipan"])


PAYMENTS = st.lists(
    st.tuples(
        st.dates(START, date(2028, 6, 1)), st.integers(1, 400_000), st.sampled_from([None, None, 5, 6])
    ),
    max_size=15,
)
RULES = st.builds(AllocationRule, st.sampled_from([JASA_FIRST, BY_INSTALMENT]), st.integers(0, 3))


def of(paid: list[tuple[date, int, int | None]]) -> Booked:
    return Booked(payments=tuple(Payment(i, on, Rupiah(n), payer) for i, (on, n, payer) in enumerate(paid)))


@settings(max_examples=200, deadline=None)
@given(PAYMENTS, RULES, st.dates(START, date(2028, 6, 1)))
def test_no_rupiah_is_lost_and_no_row_is_paid_twice(
    paid: list[tuple[date, int, int | None]], rule: AllocationRule, on: date
) -> None:
    found = reckon(CARD, of(paid), on, rule)
    known = sum(amount for day, amount, _ in paid if day <= on)
    kept = found.settled.pokok + found.settled.jasa + found.titipan + sum(found.surplus.values())
    assert kept == known == sum(each.amount for each in found.parts.values())
    left = remaining(CARD, found.settled)
    assert (left.pokok + found.settled.pokok, left.jasa + found.settled.jasa) == (1_000_000, 180_000)
    late = any(row.due_on <= on for row in CARD if row in CARD[12 - left.n_open :])
    assert not (found.titipan and late)  # nothing waits beside a row whose day has come


@settings(max_examples=200, deadline=None)
@given(
    PAYMENTS.flatmap(lambda paid: st.tuples(st.just(paid), st.permutations(paid))), RULES, st.integers(0, 500)
)
def test_the_order_of_writing_does_not_matter(
    orders: tuple[list[tuple[date, int, int | None]], list[tuple[date, int, int | None]]],
    rule: AllocationRule,
    n: int,
) -> None:
    first, second = (reckon(CARD, of(list(order)), START + timedelta(days=n), rule) for order in orders)
    assert (first.settled, first.titipan, first.surplus) == (second.settled, second.titipan, second.surplus)


def test_titipan_pays_the_next_row_on_its_day() -> None:
    paid = booked((date(2027, 2, 20), 98_500 + 50_000))

    def on(day: int) -> tuple[int, int]:
        found = reckon(CARD, paid, date(2027, 3, day))
        return found.settled.pokok + found.settled.jasa, found.titipan

    assert on(19) == (98_500, 50_000)
    assert on(20) == (148_500, 0)


def test_what_was_handed_back_pays_no_row_and_more_than_was_there_is_named() -> None:
    """On the very day of the next row it leaves first; another's surplus is theirs alone."""
    paid = booked((date(2027, 2, 20), 98_500 + 50_000)).payments

    def on(day: int, *backs: Back, more: tuple[Payment, ...] = ()) -> tuple[int, int, int]:
        found = reckon(CARD, Booked(payments=paid + more, backs=backs), date(2027, 3, day))
        return found.settled.pokok + found.settled.jasa, found.titipan, found.short

    assert on(19, Back(date(2027, 3, 1), 30_000)) == (98_500, 20_000, 0)
    assert on(20, Back(date(2027, 3, 20), 30_000)) == (118_500, 0, 0)
    assert on(19, Back(date(2027, 3, 1), 50_001)) == (98_500, 0, 1)
    assert on(19, Back(date(2027, 3, 1), 10_000, payer=7)) == (98_500, 50_000, 10_000)
    covered = (Payment(9, date(2027, 2, 25), Rupiah(100_000), 7),)
    assert on(19, Back(date(2027, 3, 1), 1_500, payer=7), more=covered) == (197_000, 50_000, 0)


@given(
    st.lists(st.tuples(st.integers(0, 380), st.integers(1, 60)), min_size=1, max_size=6),
    st.tuples(st.integers(0, 400), st.integers(0, 100)),
    st.tuples(st.integers(0, 400), st.integers(1, 60)),
)
@example([(5, 232)], (10, 94), (6, 4))  # counted from its own day it would pay the loan off before
@settings(max_examples=200, deadline=None)
def test_money_found_later_counts_from_the_handing_back_and_leaves_no_card_short(
    made: list[tuple[int, int]], handed: tuple[int, int], found: tuple[int, int]
) -> None:
    """A payment made before something was given back and confirmed after it never takes away what was there."""
    paid = booked(*((START + timedelta(days=day), 5_000 * amount) for day, amount in made)).payments
    back_on = START + timedelta(days=handed[0])
    there = reckon(CARD, Booked(payments=paid), back_on).titipan
    back = Back(back_on, int(there) * handed[1] // 100)
    counts = max(START + timedelta(days=found[0]), back_on)
    later = (*paid, Payment(99, counts, Rupiah(5_000 * found[1])))
    end = max(counts, CARD[-1].due_on)
    assert reckon(CARD, Booked(payments=later, backs=(back,)), end).short == 0


def test_who_means_three_instalments_pays_three() -> None:
    paid = Booked(payments=(Payment(1, date(2027, 2, 10), Rupiah(3 * 98_500), None, 3),))
    assert reckon(CARD, paid, date(2027, 2, 10)).settled == Settled(Rupiah(250_500), Rupiah(45_000))


def test_jasa_let_go_at_the_end_is_no_money() -> None:
    end = date(2027, 2, 20)
    paid = (Payment(1, end, Rupiah(1_015_000), None, 99),)
    found = reckon(CARD, Booked(payments=paid, moved=(Moved(end, 0, 165_000),)), end)
    assert (found.settled, found.titipan) == (Settled(Rupiah(1_000_000), Rupiah(180_000)), 0)


def test_more_is_never_let_go_than_is_open() -> None:
    """A payment found later makes what was let go too much: the money waits for its owner instead."""
    end = date(2027, 3, 1)
    paid = (Payment(1, end, Rupiah(1_015_000), None, 99), Payment(2, date(2027, 2, 10), Rupiah(98_500)))
    found = reckon(CARD, Booked(payments=paid, moved=(Moved(end, 0, 165_000),)), end)
    assert (found.settled.pokok, found.settled.jasa, found.titipan) == (1_000_000, 180_000, 98_500)


def test_who_brings_all_that_is_left_has_paid_it_off_in_one_payment_or_in_several() -> None:
    whole = ((date(2027, 2, 10), 700_000), (date(2027, 4, 2), 480_000))
    for order in permutations(whole):
        found = reckon(CARD, booked(*order), date(2027, 4, 2))
        assert (found.settled, found.titipan) == (Settled(Rupiah(1_000_000), Rupiah(180_000)), 0)


def test_a_payment_found_wrong_leaves_the_rest_as_if_it_had_never_been() -> None:
    """What ended the loan together with it is an ordinary payment again: it pays no jasa of rows to come."""
    found = reckon(CARD, booked((date(2027, 4, 2), 480_000)), date(2027, 4, 2))
    assert (found.settled, found.titipan) == (Settled(Rupiah(250_500), Rupiah(45_000)), 184_500)


def test_an_empty_card_stays_empty() -> None:
    card: Schedule = CARD
    assert reckon(card, Booked(), date(2030, 1, 1)) == Reckoned(Settled())

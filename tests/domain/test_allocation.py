"""What a payment settles, row by row as a treasurer would write it."""

from datetime import date

import pytest

from domain.allocation import (
    AllocationRule,
    Settled,
    allocate,
    next_due,
    remaining,
    settle,
    unpaid,
)
from domain.loans import Loan, make_schedule
from domain.money import Rupiah
from domain.profiles import BY_INSTALMENT, Bucket, DueRule, Rounding

CARD = make_schedule(
    Loan(Rupiah(1_000_000), 10, date(2027, 1, 20), Rupiah(150_000)), Rounding(500), DueRule()
)
WHOLE_ROWS = AllocationRule(BY_INSTALMENT)
FOUR_LATE = date(2027, 5, 21)
NOTHING = Settled()


def paid(pokok: int, jasa: int) -> Settled:
    return Settled(Rupiah(pokok), Rupiah(jasa))


def parts(
    amount: int, on: date, settled: Settled = NOTHING, rule: AllocationRule | None = None
) -> tuple[int, ...]:
    found = allocate(CARD, settled, Rupiah(amount), on, rule)
    assert found.amount == amount
    return found.jasa_overdue, found.pokok_overdue, found.jasa_current, found.pokok_current, found.titipan


@pytest.mark.parametrize(
    ("rule", "jasa", "pokok", "n_open"), [(None, 60_000, 170_000, 3), (WHOLE_ROWS, 30_000, 200_000, 2)]
)
def test_four_late_instalments_and_two_in_the_hand(
    rule: AllocationRule | None, jasa: int, pokok: int, n_open: int
) -> None:
    found = allocate(CARD, NOTHING, Rupiah(230_000), FOUR_LATE, rule)
    assert (found.jasa_overdue, found.pokok_overdue, found.titipan) == (jasa, pokok, 0)
    late = [row for row in unpaid(CARD, settle(NOTHING, found)) if row.due_on < FOUR_LATE]
    assert len(late) == n_open


def test_the_lines_say_which_instalment_got_what() -> None:
    found = allocate(CARD, NOTHING, Rupiah(230_000), FOUR_LATE)
    assert [(line.number, line.pokok, line.jasa) for line in found.lines] == [
        (1, 100_000, 15_000),
        (2, 70_000, 15_000),
        (3, 0, 15_000),
        (4, 0, 15_000),
    ]


ON_TIME, EARLY, LATE = date(2027, 2, 20), date(2027, 2, 1), date(2027, 2, 21)


@pytest.mark.parametrize(
    ("on", "amount", "expected"),
    [
        (EARLY, 115_000, (0, 0, 15_000, 100_000, 0)),
        (EARLY, 60_000, (0, 0, 15_000, 45_000, 0)),
        (EARLY, 130_000, (0, 0, 15_000, 100_000, 15_000)),  # the surplus is kept, not taken for the next
        (ON_TIME, 115_000, (0, 0, 15_000, 100_000, 0)),
        (ON_TIME, 10_000, (0, 0, 10_000, 0, 0)),
        (ON_TIME, 230_000, (0, 0, 15_000, 100_000, 115_000)),
        (LATE, 115_000, (15_000, 100_000, 0, 0, 0)),
        (LATE, 50_000, (15_000, 35_000, 0, 0, 0)),
        (LATE, 250_000, (15_000, 100_000, 15_000, 100_000, 20_000)),
    ],
)
def test_early_on_time_late_by_less_exact_more(on: date, amount: int, expected: tuple[int, ...]) -> None:
    assert parts(amount, on) == expected


def test_two_instalments_at_once_if_the_payer_means_it() -> None:
    assert parts(230_000, EARLY, rule=AllocationRule(ahead=2)) == (0, 0, 30_000, 200_000, 0)
    assert parts(230_000, EARLY, rule=AllocationRule(ahead=0)) == (0, 0, 0, 0, 230_000)


def test_an_early_payment_marks_the_next_one_and_the_reminder_moves_on() -> None:
    after = settle(NOTHING, allocate(CARD, NOTHING, Rupiah(115_000), EARLY))
    due = next_due(CARD, after, EARLY)
    assert due is not None
    assert (due.number, due.due_on, due.total) == (2, date(2027, 3, 20), 115_000)


@pytest.mark.parametrize(
    ("settled", "today", "number", "open_total"),
    [
        (NOTHING, date(2027, 1, 20), 1, 115_000),
        (NOTHING, date(2027, 2, 20), 1, 115_000),  # due today is still to come
        (NOTHING, date(2027, 2, 21), 2, 115_000),
        (paid(45_000, 15_000), date(2027, 2, 1), 1, 55_000),
        (paid(1_000_000, 150_000), date(2027, 2, 1), None, 0),
        (paid(0, 0), date(2028, 1, 1), None, 0),
    ],
)
def test_what_is_due_next(settled: Settled, today: date, number: int | None, open_total: int) -> None:
    due = next_due(CARD, settled, today)
    assert (due and due.number, due.total if due else 0) == (number, open_total)


@pytest.mark.parametrize(
    ("settled", "expected"),
    [
        (NOTHING, (1_000_000, 150_000, 10)),
        (paid(400_000, 60_000), (600_000, 90_000, 6)),
        (paid(450_000, 75_000), (550_000, 75_000, 6)),
        (paid(1_000_000, 135_000), (0, 15_000, 1)),
        (paid(1_000_000, 150_000), (0, 0, 0)),
    ],
)
def test_how_much_is_left(settled: Settled, expected: tuple[int, int, int]) -> None:
    left = remaining(CARD, settled)
    assert (left.pokok, left.jasa, left.n_open) == expected
    assert left.total == left.pokok + left.jasa


def test_titipan_is_used_like_a_payment_when_the_next_falls_due() -> None:
    first = allocate(CARD, NOTHING, Rupiah(200_000), EARLY)
    assert first.titipan == 85_000
    assert parts(first.titipan, date(2027, 3, 20), settle(NOTHING, first)) == (0, 0, 15_000, 70_000, 0)


def test_after_the_end_everything_is_overdue_and_the_surplus_is_kept() -> None:
    assert parts(1_200_000, date(2028, 6, 1)) == (150_000, 1_000_000, 0, 0, 50_000)
    assert parts(5_000, date(2028, 6, 1), paid(1_000_000, 150_000)) == (0, 0, 0, 0, 5_000)


@pytest.mark.parametrize("amount", [0, -1])
def test_nothing_is_not_a_payment(amount: int) -> None:
    with pytest.raises(ValueError, match="above 0"):
        allocate(CARD, NOTHING, Rupiah(amount), EARLY)


@pytest.mark.parametrize("settled", [paid(1_000_001, 0), paid(0, 150_001)])
def test_more_settled_than_there_is_to_settle_is_a_fault_of_the_book(settled: Settled) -> None:
    with pytest.raises(ValueError, match="beyond the schedule"):
        remaining(CARD, settled)


def test_less_than_nothing_cannot_be_settled() -> None:
    with pytest.raises(ValueError, match="less than nothing"):
        paid(-1, 0)


@pytest.mark.parametrize(
    "order",
    [
        (Bucket.CURRENT_POKOK, Bucket.OVERDUE_POKOK),
        (Bucket.CURRENT_JASA,),
        (),
    ],
)
def test_an_order_that_leaves_the_oldest_open_cannot_be_made(order: tuple[Bucket, ...]) -> None:
    with pytest.raises(ValueError, match=r"oldest is settled first|names where money goes"):
        AllocationRule(order)


def test_jasa_may_come_first_altogether() -> None:
    rule = AllocationRule(
        (Bucket.OVERDUE_JASA, Bucket.CURRENT_JASA, Bucket.OVERDUE_POKOK, Bucket.CURRENT_POKOK)
    )
    assert parts(50_000, LATE, rule=rule) == (15_000, 20_000, 15_000, 0, 0)

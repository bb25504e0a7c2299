"""What a payment settles and what is still open. Knows a schedule and sums; no people's names, no book, no
clock.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.holidays import Calendar
from domain.loans import Installment, Schedule
from domain.money import Rupiah
from domain.profiles import JASA_FIRST, Bucket

_NOTHING = Rupiah(0)


@dataclass(frozen=True, slots=True)
class AllocationRule:
    """The lender's order, and how many instalments not yet due one payment may settle.

    `ahead` is 1: who pays early has paid the next one. More only if the payer said so; the rest is titipan.
    """

    order: tuple[Bucket, ...] = JASA_FIRST
    ahead: int = 1

    def __post_init__(self) -> None:
        for late, current in (
            (Bucket.OVERDUE_JASA, Bucket.CURRENT_JASA),
            (Bucket.OVERDUE_POKOK, Bucket.CURRENT_POKOK),
        ):
            if current in self.order and late not in self.order[: self.order.index(current)]:
                raise ValueError(f"{late} must come before {current}: the oldest is settled first")
        if not self.order or self.ahead < 0:
            raise ValueError("an order names where money goes, and nothing is paid ahead of less than now")


@dataclass(frozen=True, slots=True)
class Settled:
    """What has been paid on a schedule so far. Each kind settles its oldest row first, so two sums say it
    all.
    """

    pokok: Rupiah = _NOTHING
    jasa: Rupiah = _NOTHING

    def __post_init__(self) -> None:
        if self.pokok < 0 or self.jasa < 0:
            raise ValueError("nobody has paid less than nothing")


@dataclass(frozen=True, slots=True)
class Line:
    """What one payment settles of one instalment."""

    number: int
    pokok: Rupiah
    jasa: Rupiah


@dataclass(frozen=True, slots=True)
class Allocation:
    """Where one payment goes; its parts add up to it. `titipan` is kept for the payer: owed to them, not
    income. `fine` comes after every row it reaches, and is no jasa.
    """

    jasa_overdue: Rupiah
    pokok_overdue: Rupiah
    jasa_current: Rupiah
    pokok_current: Rupiah
    titipan: Rupiah
    lines: tuple[Line, ...]
    fine: Rupiah = _NOTHING

    @property
    def pokok(self) -> Rupiah:
        """All that settles pokok."""
        return Rupiah(self.pokok_overdue + self.pokok_current)

    @property
    def jasa(self) -> Rupiah:
        """All that settles jasa."""
        return Rupiah(self.jasa_overdue + self.jasa_current)

    @property
    def amount(self) -> Rupiah:
        """What the payer gave."""
        return Rupiah(self.pokok + self.jasa + self.fine + self.titipan)


@dataclass(frozen=True, slots=True)
class Remaining:
    """What is still owed in all, and in how many instalments."""

    pokok: Rupiah
    jasa: Rupiah
    n_open: int

    @property
    def total(self) -> Rupiah:
        """Pokok and jasa together."""
        return Rupiah(self.pokok + self.jasa)


def allocate(
    schedule: Schedule, settled: Settled, amount: Rupiah, on: date, rule: AllocationRule | None = None
) -> Allocation:
    """What `amount`, paid on the day `on`, settles: what is overdue, then the next instalment, then titipan.

    An instalment due on the very day is current, not overdue. The 2010 urban guide says: jasa first, then
    overdue pokok; the steps after that are the lender's profile. What becomes of titipan, and of
    several payments: `domain/reckoning.py`.
    """
    if amount <= 0:
        raise ValueError("a payment is above 0 rupiah")
    rule = rule or AllocationRule()
    open_rows = unpaid(schedule, settled)
    overdue = [row for row in open_rows if row.due_on < on]
    current = [row for row in open_rows if row.due_on >= on][: rule.ahead]
    return pour(amount, rule.order, overdue, current)


def pour(
    amount: Rupiah, order: tuple[Bucket, ...], overdue: Sequence[Installment], current: Sequence[Installment]
) -> Allocation:
    """`amount` into the open rows in the lender's order, each up to what is open of it; the rest is
    titipan.
    """
    left, taken = int(amount), dict.fromkeys(Bucket, 0)
    lines: dict[int, tuple[int, int]] = {}
    for row, bucket in _steps(order, overdue, current):
        is_jasa = bucket in _JASA
        part = min(left, row.jasa if is_jasa else row.pokok)
        if part:
            left -= part
            taken[bucket] += part
            pokok, jasa = lines.get(row.number, (0, 0))
            lines[row.number] = (pokok, jasa + part) if is_jasa else (pokok + part, jasa)
    rows = (Line(number, Rupiah(pokok), Rupiah(jasa)) for number, (pokok, jasa) in sorted(lines.items()))
    return Allocation(
        jasa_overdue=Rupiah(taken[Bucket.OVERDUE_JASA]),
        pokok_overdue=Rupiah(taken[Bucket.OVERDUE_POKOK]),
        jasa_current=Rupiah(taken[Bucket.CURRENT_JASA]),
        pokok_current=Rupiah(taken[Bucket.CURRENT_POKOK]),
        titipan=Rupiah(left),
        lines=tuple(rows),
    )


def as_counted(schedule: Schedule, calendar: Calendar) -> Schedule:
    """The card with each due day moved to the day lateness counts from, as the lender treats holidays. What
    is not late yet is not settled as overdue.
    """
    days = [calendar.counts_on(row.due_on) for row in schedule]
    moved = ((row, on) for row, on in zip(schedule, days, strict=True))
    return tuple(row if row.due_on == on else replace(row, due_on=on) for row, on in moved)


def settle(settled: Settled, allocation: Allocation) -> Settled:
    """What has been paid so far once this payment is booked."""
    return Settled(Rupiah(settled.pokok + allocation.pokok), Rupiah(settled.jasa + allocation.jasa))


def unpaid(schedule: Schedule, settled: Settled) -> Schedule:
    """The instalments with what is still open of each, wholly paid ones left out.

    ValueError if more is settled than the schedule holds: a surplus belongs in titipan.
    """
    rows = [
        Installment(row.number, row.due_on, Rupiah(pokok), Rupiah(jasa))
        for row, pokok, jasa in _open(schedule, settled)
    ]
    return tuple(rows)


def _open(schedule: Schedule, settled: Settled) -> Iterator[tuple[Installment, int, int]]:
    """Each row that is not paid whole, and the pokok and jasa still open of it."""
    pokok, jasa = int(settled.pokok), int(settled.jasa)
    for row in schedule:
        less_pokok, less_jasa = min(pokok, row.pokok), min(jasa, row.jasa)
        pokok, jasa = pokok - less_pokok, jasa - less_jasa
        if less_pokok < row.pokok or less_jasa < row.jasa:
            yield row, row.pokok - less_pokok, row.jasa - less_jasa
    if pokok or jasa:
        raise ValueError(f"settled beyond the schedule by {pokok} pokok and {jasa} jasa")


def remaining(schedule: Schedule, settled: Settled) -> Remaining:
    """What is still owed to the end of the term, due or not."""
    rows = [(pokok, jasa) for _, pokok, jasa in _open(schedule, settled)]
    pokok, jasa = sum(pokok for pokok, _ in rows), sum(jasa for _, jasa in rows)
    return Remaining(Rupiah(pokok), Rupiah(jasa), len(rows))


def next_due(schedule: Schedule, settled: Settled, today: date) -> Installment | None:
    """The next instalment not yet due or due today, with what is still open of it; None if there is none to
    come.
    """
    return next((row for row in unpaid(schedule, settled) if row.due_on >= today), None)


def takes_ahead_first(order: tuple[Bucket, ...]) -> bool:
    """Whether something of a row to come may be paid while an overdue row is still open."""
    late = [i for i, bucket in enumerate(order) if _ROWS_OF.get(bucket) == 0]
    ahead = [i for i, bucket in enumerate(order) if _ROWS_OF.get(bucket) == 1]
    return bool(late and ahead) and min(ahead) < max(late)


_JASA = frozenset({Bucket.OVERDUE_JASA, Bucket.CURRENT_JASA})
_ROWS_OF = {Bucket.OVERDUE_JASA: 0, Bucket.OVERDUE_POKOK: 0, Bucket.CURRENT_JASA: 1, Bucket.CURRENT_POKOK: 1}


def _steps(
    order: tuple[Bucket, ...], overdue: Sequence[Installment], current: Sequence[Installment]
) -> Iterator[tuple[Installment, Bucket]]:
    """Each place the money may go to, one after the other."""
    for bucket in order:
        if bucket is Bucket.BY_INSTALMENT:
            for row in overdue:
                yield row, Bucket.OVERDUE_JASA
                yield row, Bucket.OVERDUE_POKOK
            for row in current:
                yield row, Bucket.CURRENT_JASA
                yield row, Bucket.CURRENT_POKOK
        else:
            for row in (overdue, current)[_ROWS_OF[bucket]]:
                yield row, bucket

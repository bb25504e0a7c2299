"""What a card looks like on a day: every payment on it allocated from the first. Knows a card, dated
money and the lender's order; no names, no book, no clock.

What settles what is never stored, it follows from what was paid and when. So the order of writing down
does not matter, and a payment found wrong years later simply was never there.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from domain.allocation import Allocation, AllocationRule, Line, Settled, pour, remaining, settle, unpaid
from domain.fined import Fines, Fining, Tally
from domain.loans import Installment, Schedule
from domain.money import Rupiah

_NOTHING = Rupiah(0)
_UNPAID = Settled()


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that counts for one card from the day `on`. `payer`: None for the borrower; another's money never
    becomes the borrower's. `ahead`: how many rows to come it was meant for, if the payer said so; `mark`
    tells payments apart.
    """

    mark: int
    on: date
    amount: Rupiah
    payer: int | None = None
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """Pokok or jasa that left the card without money from the day `on`: let go, written off, moved to another
    card.
    """

    on: date
    pokok: int
    jasa: int


@dataclass(frozen=True, slots=True)
class Back:
    """Surplus that was handed back on the day `on`, to whom it belonged: `payer`, None for the borrower."""

    on: date
    amount: int
    payer: int | None = None


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A card at the end of a day. `titipan` waits for the borrower's next row; `surplus`: what others paid
    beyond the bill, still theirs, by payer; `parts`: where each payment went, by its mark. `short`: what was
    handed back and was not there; above 0 only if something was booked that must not be. `fines`: what was
    asked because rows came late.
    """

    settled: Settled
    titipan: Rupiah = _NOTHING
    surplus: Mapping[int, Rupiah] = field(default_factory=dict)
    parts: Mapping[int, Allocation] = field(default_factory=dict)
    short: Rupiah = _NOTHING
    fines: Fines = field(default_factory=Fines)


@dataclass(frozen=True, slots=True)
class Booked:
    """Everything that was ever done to one card. `begun`: what was paid before the book began."""

    begun: Settled = _UNPAID
    payments: tuple[Payment, ...] = ()
    moved: tuple[Moved, ...] = ()
    backs: tuple[Back, ...] = ()


def reckon(
    card: Schedule,
    paid: Booked,
    on: date,
    rule: AllocationRule | None = None,
    fining: Fining | None = None,
) -> Reckoned:
    """The card at the end of the day `on`.

    One day's money is one sum: it reaches what is overdue that morning and the next row open then, and after
    them the fine, if the lender asks one (`fining`). What
    is more waits, and pays the row that falls due next, on its day, or all that is left once it is as much.
    Who pays their own debt comes before who covers, and nobody else's money pays a fine. What is handed back
    leaves before what waits is used.
    """
    rule = rule or AllocationRule()
    settled, short = paid.begun, 0
    waits: dict[int | None, int] = defaultdict(int)
    parts: dict[int, Allocation] = {}
    tally = Tally(card, fining, on)
    todays: dict[date, list[Payment]] = defaultdict(list)
    for payment in paid.payments:
        if payment.on <= on:
            todays[payment.on].append(payment)
    for day in _days(card, paid, on, tally):
        tally.morning(day, unpaid(card, settled) if fining else ())
        settled = _after_moves(card, settled, paid.moved, day)
        if day in todays:
            for payment, whole in _one_day(card, settled, todays[day], rule):
                allocation = tally.take(whole) if payment.payer is None else whole
                parts[payment.mark] = allocation
                settled = settle(settled, allocation)
                waits[payment.payer] += allocation.titipan
        for back in (each for each in paid.backs if each.on == day):
            lacking = max(0, back.amount - waits[back.payer])
            short += lacking - (tally.give(lacking) if back.payer is None else 0)
            waits[back.payer] = max(0, waits[back.payer] - back.amount)
        if waits[None]:
            meant = max((each.ahead or 0 for each in todays.get(day, ()) if each.payer is None), default=0)
            used = _due_now(card, settled, Rupiah(waits[None]), (day, meant), rule)
            settled, waits[None] = settle(settled, used), used.titipan
    surplus = {payer: Rupiah(amount) for payer, amount in waits.items() if payer is not None and amount}
    return Reckoned(settled, Rupiah(waits[None]), surplus, parts, Rupiah(short), tally.fines)


def _days(card: Schedule, paid: Booked, on: date, tally: Tally) -> list[date]:
    """Every day up to `on` on which something becomes of the card."""
    found = {row.due_on for row in card} | {each.on for each in paid.payments} | tally.days
    found |= {each.on for each in paid.moved} | {each.on for each in paid.backs}
    return sorted(day for day in found if day <= on)


def _after_moves(card: Schedule, settled: Settled, moved: Iterable[Moved], day: date) -> Settled:
    for each in moved:
        if each.on == day:
            settled = _without(card, settled, each)
    return settled


def _without(card: Schedule, settled: Settled, moved: Moved) -> Settled:
    """The card after something left it: never more than is open, whatever was paid meanwhile."""
    left = remaining(card, settled)
    pokok, jasa = min(moved.pokok, left.pokok), min(moved.jasa, left.jasa)
    return Settled(Rupiah(settled.pokok + pokok), Rupiah(settled.jasa + jasa))


def _one_day(
    card: Schedule, settled: Settled, payments: Iterable[Payment], rule: AllocationRule
) -> list[tuple[Payment, Allocation]]:
    """Where each payment of one day goes: all of them see the rows that were open in the morning."""
    own_first = sorted(payments, key=lambda each: (each.payer is not None, each.payer or 0, each.mark))
    ahead = max((each.ahead for each in own_first if each.ahead is not None), default=rule.ahead)
    morning = unpaid(card, settled)
    day = own_first[0].on
    overdue = [row for row in morning if row.due_on < day]
    current = [row for row in morning if row.due_on >= day][: max(ahead, rule.ahead)]
    made: list[tuple[Payment, Allocation]] = []
    for each in own_first:
        allocation = pour(each.amount, rule.order, overdue, current)
        made.append((each, allocation))
        overdue, current = _less(overdue, allocation), _less(current, allocation)
    return made


def _less(rows: Iterable[Installment], allocation: Allocation) -> list[Installment]:
    """What is still open of these rows."""
    taken = {line.number: line for line in allocation.lines}
    return [_row_less(row, taken[row.number]) if row.number in taken else row for row in rows]


def _row_less(row: Installment, line: Line) -> Installment:
    return replace(row, pokok=Rupiah(row.pokok - line.pokok), jasa=Rupiah(row.jasa - line.jasa))


def _due_now(
    card: Schedule, settled: Settled, titipan: Rupiah, until: tuple[date, int], rule: AllocationRule
) -> Allocation:
    """What waits pays the rows whose day has come, and as many to come as the payer meant that day; or all of
    them, if it is as much: then the loan is paid off, in one payment or in several.
    """
    (day, ahead), left = until, unpaid(card, settled)
    if titipan >= sum(row.total for row in left):
        return pour(titipan, rule.order, left, [])
    come = [row for row in left if row.due_on <= day]
    return pour(titipan, rule.order, come, left[len(come) : len(come) + ahead])

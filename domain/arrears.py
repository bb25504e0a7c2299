"""What is late. Knows a schedule and the sums paid on it; no names, no book, no clock."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from domain.allocation import Settled, unpaid
from domain.days import SELAPAN, add_months
from domain.holidays import Calendar
from domain.loans import Installment, Schedule
from domain.money import Rupiah

_SELAPAN = timedelta(days=SELAPAN)
NO_MEETING_YET = (date.min,)
"""Before every due date: a group that pays at meetings but has none in the book is late 35 days after the due
date.
"""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Arrears:
    """What is owed and late. `behind` is in instalments, exact; `late_since` the first day that counts as
    late. Of several loans `behind` is that of the one furthest behind; `jasa_alone`: one of them is late with
    jasa and no pokok.
    """

    pokok: Rupiah
    jasa: Rupiah
    behind: Fraction
    days_late: int
    oldest_due_on: date
    late_since: date
    n_overdue: int
    months_past_the_end: int = 0
    jasa_alone: bool = False

    @property
    def total(self) -> Rupiah:
        """Pokok and jasa together."""
        return Rupiah(self.pokok + self.jasa)


Pauses = Collection[tuple[date, date]]
"""Rests two officers agreed to, first and last day each; none over another."""


class Owing(NamedTuple):
    """One card in a KSM's sum: its rows, what is paid of them, when nothing aged on it, and whose loan it is
    part of (its row id).
    """

    schedule: Schedule
    settled: Settled
    paused: Pauses = ()
    loan: int = 0


def assess(
    schedule: Schedule,
    settled: Settled,
    today: date,
    collection_days: Collection[date] = (),
    calendar: Calendar | None = None,
    paused: Pauses = (),
) -> Arrears | None:
    """What is owed but unpaid on `today`, or None. Due today is not late.

    Where the group pays at its meetings, hand in their days (past ones and those to come): an instalment is
    late only when the first of them on or after its due date has passed. Without a known meeting it counts
    from 35 days after the due date, so a group that stopped meeting is not on time for ever. No
    `collection_days`: the due date counts, or what the lender's `calendar` makes of it if it is a holiday.

    A day in one of `paused` is no day late: what was late before it grows no older, what falls due in it is
    late from the day after its end. Nothing is forgiven.
    """
    moved = calendar.counts_on if calendar and not collection_days else _as_written
    due = [(row, _counts_on(moved(row.due_on), collection_days)) for row in unpaid(schedule, settled)]
    late = [(row, on, days) for row, on in due if (days := _days_late(on, today, paused)) > 0]
    if not late:
        return None
    oldest, counts_on, days_late = late[0]
    pokok = Rupiah(sum(row.pokok for row, _, _ in late))
    past_the_end = _months_past_the_end(schedule, *late[-1])
    return Arrears(
        pokok=pokok,
        jasa=Rupiah(sum(row.jasa for row, _, _ in late)),
        behind=Fraction(pokok, _one_instalment(schedule)) + past_the_end,
        days_late=days_late,
        oldest_due_on=oldest.due_on,
        late_since=_first_late(counts_on, paused),
        n_overdue=len(late),
        months_past_the_end=past_the_end,
        jasa_alone=not pokok,
    )


def assess_ksm(
    shares: Iterable[Owing | tuple[Schedule, Settled]],
    today: date,
    collection_days: Collection[date] = (),
    calendar: Calendar | None = None,
) -> Arrears | None:
    """What the KSM owes and is late with: the sum of what its members are late with, or None.

    Summed over members and never reckoned from the KSM's total: one member who pays ahead does not hide
    another who is behind. How far behind is asked of each loan by itself; the KSM is as far behind as the
    loan that is furthest (ADR 0066).
    """
    each_loan = assess_loans(shares, today, collection_days, calendar)
    late = [found for found in each_loan.values() if found]
    if not late:
        return None
    oldest = min(late, key=lambda each: (-each.days_late, each.late_since))
    worst = max(late, key=lambda each: each.behind)
    return Arrears(
        pokok=Rupiah(sum(each.pokok for each in late)),
        jasa=Rupiah(sum(each.jasa for each in late)),
        behind=worst.behind,
        days_late=oldest.days_late,
        oldest_due_on=oldest.oldest_due_on,
        late_since=oldest.late_since,
        n_overdue=max(each.n_overdue for each in late),
        months_past_the_end=worst.months_past_the_end,
        jasa_alone=any(each.jasa_alone for each in late),
    )


def assess_loans(
    shares: Iterable[Owing | tuple[Schedule, Settled]],
    today: date,
    collection_days: Collection[date] = (),
    calendar: Calendar | None = None,
) -> dict[int, Arrears | None]:
    """The same, each loan by itself, by its row id. A loan that is not late, or paid off, is not behind, and
    makes no other one look better.
    """
    loans: dict[int, list[Owing]] = {}
    for of in (Owing(*each) for each in shares):
        loans.setdefault(of.loan, []).append(of)
    return {loan: _one_loan(held, today, collection_days, calendar) for loan, held in loans.items()}


def _one_loan(
    held: list[Owing], today: date, collection_days: Collection[date], calendar: Calendar | None
) -> Arrears | None:
    """All members' cards of one loan: the late pokok over one instalment of the whole loan, and the months
    since its own end.
    """
    each_late = (assess(of.schedule, of.settled, today, collection_days, calendar, of.paused) for of in held)
    late = [found for found in each_late if found]
    if not late:
        return None
    pokok = Rupiah(sum(each.pokok for each in late))
    oldest = min(late, key=lambda each: (-each.days_late, each.late_since))
    past_the_end = max(each.months_past_the_end for each in late)
    return Arrears(
        pokok=pokok,
        jasa=Rupiah(sum(each.jasa for each in late)),
        behind=Fraction(pokok, sum(_one_instalment(of.schedule) for of in held)) + past_the_end,
        days_late=oldest.days_late,
        oldest_due_on=oldest.oldest_due_on,
        late_since=oldest.late_since,
        n_overdue=max(each.n_overdue for each in late),
        months_past_the_end=past_the_end,
        jasa_alone=not pokok,
    )


def _as_written(due_on: date) -> date:
    return due_on


def _counts_on(due_on: date, collection_days: Collection[date]) -> date:
    if not collection_days:
        return due_on
    return min((day for day in collection_days if day >= due_on), default=due_on + _SELAPAN)


def _days_late(counts_on: date, today: date, paused: Pauses) -> int:
    """How many days since a row's day, without those of a rest. 0 or less: it is not late."""
    rested = ((min(until, today) - max(since, counts_on + _DAY)).days + 1 for since, until in paused)
    return (today - counts_on).days - sum(max(0, days) for days in rested)


def _first_late(counts_on: date, paused: Pauses) -> date:
    """The first day on which this row was late."""
    day = counts_on + _DAY
    for since, until in sorted(paused):
        if since <= day <= until:
            day = until + _DAY
    return day


def _one_instalment(schedule: Schedule) -> int:
    """The pokok of one ordinary row: the first that has any (months of grace have none)."""
    return next((row.pokok for row in schedule if row.pokok), Rupiah(1))


def _months_past_the_end(schedule: Schedule, row: Installment, counts_on: date, days_late: int) -> int:
    """Whole months since the last row of the schedule became late: a debt left after the term goes on
    ageing.
    """
    today = counts_on + timedelta(days=days_late)
    if row.number != schedule[-1].number:
        return 0
    months = (today.year - counts_on.year) * 12 + today.month - counts_on.month
    return months if add_months(counts_on, months) <= today else months - 1

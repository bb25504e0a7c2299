"""How long a loan runs and how its card is said: weeks, months or meetings, and what the dearest row asks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from domain.days import add_months
from domain.loans import Installment
from domain.profiles import Ceilings, Rhythm

_LONGEST = {Rhythm.MONTHLY: 36, Rhythm.WEEKLY: 156, Rhythm.PER_KUMPULAN: 36}
_USUAL = {Rhythm.MONTHLY: (6, 10, 12), Rhythm.WEEKLY: (16, 25, 50), Rhythm.PER_KUMPULAN: (5, 8, 10)}
_SELAPAN = 35
OTHER = "other"


def longest(rhythm: Rhythm) -> int:
    """How many instalments a line may name at most; more is a slip of the finger."""
    return _LONGEST[rhythm]


def times(rules: Ceilings, rhythm: Rhythm) -> tuple[int, int]:
    """The lender's shortest and longest term, given in months, as a number of instalments. A meeting is
    reckoned every 35 days here; the days that were agreed decide later.
    """
    least, most = rules.min_months, rules.max_months
    if rhythm is Rhythm.WEEKLY:
        return -(-least * 52 // 12), most * 52 // 12
    if rhythm is Rhythm.PER_KUMPULAN:
        return -(-least * 365 // (12 * _SELAPAN)), max(1, most * 365 // (12 * _SELAPAN))
    return least, most


def usual(rules: Ceilings, rhythm: Rhythm) -> tuple[int, ...]:
    """The terms to offer, as numbers of instalments within what the lender allows."""
    least, most = times(rules, rhythm)
    return tuple(n for n in _USUAL[rhythm] if least <= n <= most)


def months_until(start: date, last: date) -> int:
    """In how many months from `start` the day `last` is reached: what a term in weeks comes to."""
    n = max(0, (last.year - start.year) * 12 + last.month - start.month)
    return n if add_months(start, n) >= last else n + 1


def dearest(card: Sequence[Installment]) -> Installment | None:
    """The first row that asks most, where the first row does not say it: pokok after each harvest, or after
    months of jasa alone. None: all rows ask alike, or less and less; what rounding adds to the last is not
    meant.
    """
    rows = card[:-1] if card[0].pokok else card
    most = max(rows, key=lambda row: row.total, default=card[0])
    return most if most.total > card[0].total else None


def rhythm_of(card: Sequence[Installment]) -> str:
    """How a running card's days follow each other: "weekly", "monthly", or "other" (meetings, one row)."""
    gaps = {(after.due_on - before.due_on).days for before, after in pairwise(card)}
    if gaps == {7}:
        return Rhythm.WEEKLY.value
    return Rhythm.MONTHLY.value if gaps and gaps <= {28, 29, 30, 31} else OTHER

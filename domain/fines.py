"""What a lender asks of an instalment that came late. Knows one row, its day and the rests; no card, no book.

The urban guides name no fine, one rural system has a place for it on every receipt: so it is 0 until two
officers of a lender say otherwise, and it is small by its shape: once a row, or so much for each month begun,
and never more than a part of what was late.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from domain.days import add_months
from domain.money import Rupiah

COIN = 100
"""Rupiah: what is reckoned in thousandths, and the most that is asked, go down to the smallest coin."""
MOST_GRACE = 27  # days: less than a month, so that the second month never begins before the first
_WHOLE_BP = 10_000
Rests = Collection[tuple[date, date]]
"""Days on which no fine ages, first and last of each."""


@dataclass(frozen=True, slots=True)
class FineTerms:
    """The shape of a fine beside its fixed sum. `monthly_bp` of what is late, for each month begun;
    `grace_days`: so many days late ask nothing; `cap_bp`: never more of one row than this part of what was
    late of it.
    """

    monthly_bp: int = 0
    grace_days: int = 0
    cap_bp: int = 1_000  # assumption

    def __post_init__(self) -> None:
        if self.monthly_bp < 0 or not 0 <= self.grace_days <= MOST_GRACE or not 0 < self.cap_bp <= _WHOLE_BP:
            raise ValueError("a fine is not negative, waits less than a month, and is less than what is late")


@dataclass(frozen=True, slots=True)
class Fine:
    """What is asked for one row that is late, and by which version of the rules: `amount` once, and by
    the terms.
    """

    amount: Rupiah
    terms: FineTerms
    label: str

    def __bool__(self) -> bool:
        """Whether anything is asked at all."""
        return bool(self.amount or self.terms.monthly_bp)

    def asked(self, nth: int, late: int) -> int:
        """For the `nth` month begun (the first is 0), of what is late of the row. Rupiah, before the cap."""
        monthly = _down(late * self.terms.monthly_bp // _WHOLE_BP)
        return monthly + (int(self.amount) if nth == 0 else 0)

    def most(self, late: int) -> int:
        """All that may ever be asked for a row of which so much was late at first."""
        return _down(late * self.terms.cap_bp // _WHOLE_BP)

    def after(self, late: int, counts_on: date, on: date) -> Rupiah:
        """What a row is asked in all by the day `on`, if nothing of it was paid."""
        asked = sum(self.asked(nth, late) for nth, _ in enumerate(self.days(counts_on, on, ())))
        return Rupiah(min(asked, self.most(late)))

    def days(self, counts_on: date, until: date, rests: Rests) -> Iterator[date]:
        """The days on which it is asked, up to `until`: the first after the days of grace, then, if it is by
        the month, the first of each month begun. `counts_on`: the day after which the row is late.
        """
        nth = 0
        while True:
            late = self.terms.grace_days if nth == 0 else (add_months(counts_on, nth) - counts_on).days
            day = _shifted(counts_on, late + 1, rests)
            if day is None or day > until:
                return
            yield day
            if not self.terms.monthly_bp:
                return
            nth += 1


def _down(amount: int) -> int:
    return amount // COIN * COIN


def _shifted(counts_on: date, days_late: int, rests: Rests) -> date | None:
    """The day on which a row is so many days late, those of a rest not counted; None: not as long as it
    rests.
    """
    day = counts_on + timedelta(days=days_late)
    since = counts_on + timedelta(days=1)
    for begins, ends in sorted(rests):
        first = max(begins, since)
        if first > day:
            break
        if ends == date.max:
            return None
        if ends >= first:
            day += timedelta(days=(ends - first).days + 1)
            since = ends + timedelta(days=1)  # a rest over another one counts once
    return day

"""Settles which day is meant by what was heard, or what to ask. Knows the calendar, no words."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import islice

from domain.days import SELAPAN, add_months, falls_on, month_end
from domain.reading.dayclues import Fixed, Named, Numbered
from domain.reading.daywords import COMING, LAST, NEXT

_DAY = timedelta(days=1)
_NEAR, _NEARER = 200, 120
"""A day and month without a year lie at most so many days off; where both sides are possible, nearer."""


class Direction(Enum):
    """Where a day is looked for: AHEAD for meetings and promises, BACK for what was paid, else EITHER."""

    AHEAD = "ahead"
    BACK = "back"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Settling:
    """Where the speaker stands: the day, whether its evening has come, and the direction of the look."""

    today: date
    direction: Direction
    evening_now: bool

    def day(self, clues: list[Fixed | Named | Numbered], eve_of_date: bool) -> Fixed:
        """All clues together: numbered days are checked against weekday and pasaran, or decided by them."""
        named = [clue for clue in clues if isinstance(clue, Named)]
        settled = [self._settle(clue, named) for clue in clues if not isinstance(clue, Named)]
        if not settled:
            return self._named(named)
        unclear = next((clue for clue in settled if clue.on is None), None)
        if unclear:
            fitting = [day for day in unclear.offers if named and _fits(day, named)]
            return Fixed(fitting[0]) if len(fitting) == 1 and unclear.doubt != "no-such-day" else unclear
        days = tuple(dict.fromkeys(clue.on for clue in settled if clue.on))
        if len(days) > 1:
            return Fixed(None, "several", days)
        if named and not _fits(days[0], named):
            other = self._named(named)
            return Fixed(None, "mismatch", (days[0], *((other.on,) if other.on else other.offers)))
        return Fixed(None, "which-evening", (days[0] - _DAY, days[0])) if eve_of_date else Fixed(days[0])

    def _named(self, named: list[Named]) -> Fixed:
        """Jumat, Jumat Kliwon, malam Jumat: the first day, in the direction expected, that is all of them."""
        which = {clue.which for clue in named}
        back = not which & {NEXT, COMING} and (self.direction is Direction.BACK or LAST in which)
        days = (self.today + _DAY * (-n if back else n) for n in range(2 * SELAPAN + 1))
        fitting = list(islice((day for day in days if _fits(day, named)), 3))
        if not fitting:
            apart = (self._named([clue]) for clue in named)
            offers = (day for one in apart for day in ((one.on,) if one.on else one.offers[:1]))
            return Fixed(None, "several", tuple(dict.fromkeys(offers)))
        if NEXT in which:
            return Fixed(None, "which-week", tuple(day for day in fitting if day > self.today)[:2])
        if fitting[0] == self.today and not any(clue.eve for clue in named) and which <= {"", COMING}:
            return Fixed(None, "which-week", tuple(fitting[:2]))
        # the evening of today has not been yet, and the last Friday is not today
        passed_over = fitting[0] == self.today and back and (LAST in which or not self.evening_now)
        return Fixed(fitting[1] if passed_over else fitting[0])

    def _settle(self, clue: Fixed | Numbered, named: list[Named]) -> Fixed:
        if isinstance(clue, Fixed):
            return clue
        if clue.month is not None:
            return self._day_and_month(clue)
        if not 1 <= clue.day <= 31:
            return Fixed(None, "no-such-day")
        if clue.shift is not None:
            month = add_months(self.today, clue.shift, 1)
            return _exact(month.year, month.month, clue.day)
        return self._fitting_day_of_month(clue.day, named) or self._day_of_month(clue.day)

    def _day_of_month(self, day: int) -> Fixed:
        """Tanggal 25, the month left out. 31 in a month of 30 days is asked, unless it was long paid."""
        here = _date(self.today.year, self.today.month, day)
        if self.direction is Direction.BACK:
            return Fixed(self._numbered(day, -1))
        coming = self._numbered(day, 1)
        if here is None:
            return Fixed(None, "no-such-day", (month_end(self.today), coming))
        if self.direction is Direction.AHEAD or here >= self.today:
            return Fixed(coming)
        return Fixed(None, "which-month", (coming, here))

    def _fitting_day_of_month(self, day: int, named: list[Named]) -> Fixed | None:
        """Jumat tanggal 25: the month is the one whose 25th is a Friday."""
        step = -1 if self.direction is Direction.BACK else 1
        months = (add_months(self.today, step * n, 1) for n in range(3)) if named else ()
        days = (_date(month.year, month.month, day) for month in months)
        fitting = [day for day in days if day and (day - self.today).days * step >= 0 and _fits(day, named)]
        return Fixed(fitting[0]) if fitting else None

    def _numbered(self, day: int, step: int) -> date:
        """The coming (1) or the last (-1) day of a month with this number; today is both."""
        months = (add_months(self.today, step * n, 1) for n in range(4))
        days = (_date(month.year, month.month, day) for month in months)
        return next(found for found in days if found and (found - self.today).days * step >= 0)

    def _day_and_month(self, clue: Numbered) -> Fixed:
        """25/11, 25 November 2026; 31/11 does not exist, and 2082 is a slip of the finger."""
        month = clue.month or 0
        if not 1 <= month <= 12 or not 1 <= clue.day <= 31:
            turned = 1 <= clue.day <= 12 and 1 <= month <= 31  # month first, as elsewhere in the world
            meant = self._day_and_month(Numbered(month, clue.day, clue.year)) if turned else Fixed(None)
            return Fixed(None, "no-such-day", (meant.on,) if meant.on else ())
        if clue.year is not None and abs(clue.year - self.today.year) <= 2:
            return _exact(clue.year, month, clue.day)
        nearest = self._nearest(month, clue.day)
        if clue.year is None:
            return nearest
        return Fixed(None, "year", (nearest.on,) if nearest.on else nearest.offers)

    def _nearest(self, month: int, day: int) -> Fixed:
        """The year that was left out: the nearest in the direction expected, asked when none is near."""
        around = [found for year in (-1, 0, 1) if (found := _date(self.today.year + year, month, day))]
        if not around:
            gone = self.direction is not Direction.BACK and month < self.today.month
            return _exact(self.today.year + gone, month, day)
        around.sort(key=lambda found: abs(found - self.today))
        if self.direction is Direction.EITHER:
            near = (around[0] - self.today).days in range(-_NEARER, _NEARER + 1)
            return Fixed(around[0]) if near else Fixed(None, "which-year", tuple(around[:2]))
        step = -1 if self.direction is Direction.BACK else 1
        for found in around:
            if 0 <= (found - self.today).days * step <= _NEAR:
                return Fixed(found)
        return Fixed(None, "not-yet" if step < 0 else "already-past", (self._numbered(day, step),))

    def on_the_right_side(self, found: Fixed, hour_gone: bool) -> Fixed:
        """A day behind where one ahead was expected, or the reverse, is asked back; so are such offers.

        `hour_gone`: an hour was said that today has already passed.
        """
        if self.direction is Direction.EITHER:
            return found
        ahead = self.direction is Direction.AHEAD
        days = (found.on,) if found.on else found.offers
        kept = tuple(day for day in days if (day >= self.today if ahead else day <= self.today))
        if days and not kept and found.doubt != "no-such-day":
            there = self._numbered(days[0].day, 1) if ahead else self.today
            return Fixed(None, "already-past" if ahead else "not-yet", (there,))
        if ahead and hour_gone and found.on == self.today:
            return Fixed(None, "already-past", (self.today + _DAY,))
        return found if found.on else found._replace(offers=kept)


def _fits(day: date, named: list[Named]) -> bool:
    return all(falls_on(day + _DAY if clue.eve else day, clue.week_day, clue.market_day) for clue in named)


def _exact(year: int, month: int, day: int) -> Fixed:
    on, end = _date(year, month, day), month_end(date(year, month, 1))
    return Fixed(on) if on else Fixed(None, "no-such-day", (end, end + _DAY))


def _date(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= day <= month_end(date(year, month, 1)).day else None

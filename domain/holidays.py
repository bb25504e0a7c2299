"""When lateness counts from, if an instalment falls due on a holiday. Knows the rule, not the holidays."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_DAY = timedelta(days=1)
_SUNDAY = 6


class HolidayRule(StrEnum):
    """What becomes of a due day that is a holiday. The card keeps its days; lateness counts from another.

    A Sunday alone moves nothing (assumption: villages collect on Sundays too).
    """

    NEXT_MEETING = "next-meeting"  # the next time the group meets; the next working day where none is known
    NEXT_WORKING_DAY = "next-working-day"
    PREVIOUS_WORKING_DAY = "previous-working-day"
    SAME_DAY = "same-day"


@dataclass(frozen=True, slots=True)
class Decided:
    """A day that became a holiday, or is none any more, and the date on which the book came to know it."""

    day: date
    free: bool
    known_on: date


@dataclass(frozen=True, slots=True)
class Calendar:
    """The lender's rule with what it needs to know: which days are holidays, when the group meets, and what
    was decided about days since, in the order it became known.
    """

    rule: HolidayRule
    is_holiday: Callable[[date], bool]
    meetings: Collection[date] = ()
    decided: tuple[Decided, ...] = ()

    def counts_on(self, due_on: date) -> date:
        """The day after which an instalment due on `due_on` is late. What is decided moves only a day that is
        still to come then, and only to a day that is still to come: no lateness of the past changes.
        """
        found = self._counts_on(due_on, self.is_holiday)
        if self.rule is HolidayRule.SAME_DAY:
            return found
        known: dict[date, bool] = {}
        for one in self.decided:
            known[one.day] = one.free
            if found > one.known_on and min(due_on, found) <= one.day <= max(due_on, found):
                moved = self._counts_on(due_on, lambda day: known.get(day, self.is_holiday(day)))
                found = moved if moved > one.known_on else found
        return found

    def _counts_on(self, due_on: date, is_holiday: Callable[[date], bool]) -> date:
        if self.rule is HolidayRule.SAME_DAY or not is_holiday(due_on):
            return due_on
        if self.rule is HolidayRule.NEXT_MEETING:
            met = min((day for day in self.meetings if day >= due_on), default=None)
            if met is not None:
                return met
        step = -_DAY if self.rule is HolidayRule.PREVIOUS_WORKING_DAY else _DAY
        day = due_on + step
        while day.weekday() == _SUNDAY or is_holiday(day):
            day += step
        return day

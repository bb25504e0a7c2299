"""On which days a group meets: by week, month or selapan. Knows the calendar; the group decides."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, islice

from domain.days import SELAPAN, add_months, next_pasaran_day

_DAY = timedelta(days=1)


def _must_be(sense: bool) -> None:
    if not sense:
        raise ValueError(
            "weekdays are 0..6, pasaran 0..4, days 1..31; every month has four or a last weekday"
        )


@dataclass(frozen=True, slots=True)
class Weekly:
    """Every week on this weekday; Monday is 0."""

    weekday: int

    def __post_init__(self) -> None:
        _must_be(0 <= self.weekday <= 6)


@dataclass(frozen=True, slots=True)
class MonthlyDay:
    """Every month on this day; the 31st is the last day of a shorter month."""

    day: int

    def __post_init__(self) -> None:
        _must_be(1 <= self.day <= 31)


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """Every month on the first to fourth such weekday, or the last one (-1)."""

    nth: int
    weekday: int

    def __post_init__(self) -> None:
        _must_be(self.nth in (1, 2, 3, 4, -1) and 0 <= self.weekday <= 6)


@dataclass(frozen=True, slots=True)
class Selapanan:
    """Every 35 days, where weekday (0 is Monday) and pasaran (0 is Legi) meet again.

    `malam`: the evening before, as in "malam Rabu Wage", which is a Tuesday: the Javanese day begins at dusk.
    """

    weekday: int
    pasaran: int
    malam: bool = False

    def __post_init__(self) -> None:
        _must_be(0 <= self.weekday <= 6 and 0 <= self.pasaran <= 4)


Recurrence = Weekly | MonthlyDay | NthWeekday | Selapanan


def next_dates(rule: Recurrence, after: date, n: int) -> tuple[date, ...]:
    """The next `n` days after `after` on which the group meets by its rule: a suggestion, the group agrees
    on the day.
    """
    if not 0 <= n <= 520:
        raise ValueError("at most 520 dates at once")
    return tuple(islice(_days(rule, after), n))


def _days(rule: Recurrence, after: date) -> Iterator[date]:
    match rule:
        case Weekly(weekday):
            return _every(next_pasaran_day(weekday, None, after), timedelta(days=7))
        case Selapanan(weekday, market_day, malam):
            shift = _DAY if malam else timedelta()
            named = next_pasaran_day(weekday, market_day, after + shift)
            return _every(named - shift, timedelta(days=SELAPAN))
        case MonthlyDay(day):
            return _each_month(after, lambda first: add_months(first, 0, day=day))
        case NthWeekday(nth, weekday):
            return _each_month(after, lambda first: _nth_weekday(first, nth, weekday))


def _every(first: date, step: timedelta) -> Iterator[date]:
    return (first + step * n for n in count())


def _each_month(after: date, day_of: Callable[[date], date]) -> Iterator[date]:
    months = (add_months(after.replace(day=1), n) for n in count())
    return (day for first in months if (day := day_of(first)) > after)


def _nth_weekday(first: date, nth: int, weekday: int) -> date:
    if nth > 0:
        return first + _DAY * ((weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = add_months(first, 1) - _DAY
    return last - _DAY * ((last.weekday() - weekday) % 7)

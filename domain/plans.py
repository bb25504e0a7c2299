"""When planned news comes: once or again and again, at an hour of everybody's own clock. Knows no book."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.dates import Direction, read_date
from domain.recurrence import MonthlyDay, Recurrence, Weekly, next_dates

_DAY_OF_MONTH = re.compile(r"(?i)\b(?:tgl|tanggal)\.?\s*(\d{1,2})\b")
AGAIN = frozenset("tiap setiap saben every".split())


@dataclass(frozen=True, slots=True)
class Plan:
    """The first day and the hour, on the reader's own clock; `every` is "" (once), "weekly:0" (Monday) or
    "monthly:5".
    """

    on: date
    at: time
    every: str = ""

    def next_after(self, day: date) -> date | None:
        """The next day it comes, or None: it came once."""
        rule = self._rule()
        return next_dates(rule, day, 1)[0] if rule is not None else None

    def _rule(self) -> Recurrence | None:
        kind, _, number = self.every.partition(":")
        if not number:
            return None
        return Weekly(int(number)) if kind == "weekly" else MonthlyDay(int(number))


def read_plan(words: str, today: date) -> Plan | str:
    """ "besok jam 7", "tiap Senin jam 8", "tiap tgl 5 jam 8" as a plan; else what is doubtful: no-hour, past,
    unreadable.
    """
    first, _, rest = words.strip().partition(" ")
    again = first.lower() in AGAIN
    if again and (day := _DAY_OF_MONTH.search(rest)):
        return _monthly(
            int(day[1]), read_date(_DAY_OF_MONTH.sub(" ", rest), today, Direction.AHEAD).at, today
        )
    when = read_date(rest if again else words, today, Direction.AHEAD)
    if when.doubt == "already-past":
        return "past"
    if when.on is None or when.doubt is not None:
        return "unreadable"
    if when.at is None:
        return "no-hour"
    if not again:
        return Plan(when.on, when.at)
    return Plan(when.on, when.at, f"weekly:{when.on.weekday()}")


def _monthly(day: int, at: time | None, today: date) -> Plan | str:
    """Every month on this day; the 31st is the last day of a shorter month."""
    if not 1 <= day <= 31:
        return "unreadable"
    if at is None:
        return "no-hour"
    first = next_dates(MonthlyDay(day), today - timedelta(days=1), 1)[0]
    return Plan(first, at, f"monthly:{day}")


def moment_in(plan: Plan, zone: str) -> datetime:
    """When it comes to somebody who lives in this zone."""
    return datetime.combine(plan.on, plan.at, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def begins(plan: Plan, zones: Iterable[str]) -> datetime:
    """The first moment at which it comes to anybody: the sun rises in the east first."""
    return min(moment_in(plan, zone) for zone in zones)


def is_past(plan: Plan, zones: Iterable[str], now: datetime) -> bool:
    """Whether that hour is over for anybody it is for."""
    return begins(plan, zones) <= now

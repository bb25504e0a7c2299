"""A paper card as a treasurer makes it with a calendar and a pocket calculator: dates, rows, rounding.

Written apart from the rules of the house and sharing nothing with them, so that both can be held against each
other. Slow and plain on purpose.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor

DAY = timedelta(days=1)


@dataclass(frozen=True)
class CardRow:
    """One line of the paper card. `counts_on`: the day after which it is late; a holiday moves it."""

    number: int
    due_on: date
    counts_on: date
    pokok: int
    jasa: int


def same_day_later(start: date, months: int, on_day: int | None = None) -> date:
    """The same day of the month, so many months on; the last day where the month is too short."""
    year, month = start.year, start.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    day = on_day or start.day
    while True:
        try:
            return date(year, month, day)
        except ValueError:
            day -= 1


def to_step(amount: Fraction, step: int, direction: str = "nearest") -> int:
    """To the lender's step; an exact half goes up, what is round stays."""
    steps = amount / step
    if direction == "up":
        return ceil(steps) * step
    if direction == "down":
        return floor(steps) * step
    return floor(steps + Fraction(1, 2)) * step


def in_rows(whole: int, n: int, step: int, direction: str = "nearest") -> list[int]:
    """Equal rows; the last one is what is left. Where the step is so coarse that rows would be empty or nothing
    would be left for the last one, a tenth of it does, at last one rupiah.
    """
    each = to_step(Fraction(whole, n), step, direction)
    while n > 1 and step > 1 and not 0 < each * (n - 1) <= whole:
        step = max(1, step // 10)
        each = to_step(Fraction(whole, n), step, direction)
    rows = []
    for _ in range(n - 1):
        rows.append(min(each, whole - sum(rows)))
    return [*rows, whole - sum(rows)]


def jasa_of(principal: int, n: int, per_mille: int) -> int:
    """Flat jasa of the whole term, so much of a thousand a month; half a rupiah is one."""
    return to_step(Fraction(principal * n * per_mille, 1000), 1)


def counting_day(due: date, rule: str, holidays: Collection[date], meetings: Collection[date]) -> date:
    """From which day on a row due on `due` is counted: the day itself unless it is a holiday."""
    if due not in holidays or rule == "same-day":
        return due
    if rule == "next-meeting":
        for day in sorted(meetings):
            if day >= due:
                return day
    walk = -DAY if rule == "previous-working-day" else DAY
    day = due
    while day in holidays or day.isoweekday() == 7:
        day += walk
    return day


@dataclass(frozen=True)
class Manners:
    """What a lender has agreed about cards and holidays."""

    step: int = 500
    direction: str = "nearest"
    holiday_rule: str = "next-meeting"
    holidays: tuple[date, ...] = ()
    meetings: tuple[date, ...] = ()


def card(principal: int, n: int, jasa: int, start: date, manners: Manners) -> list[CardRow]:
    """The card of a flat loan, due each month on the day it was handed out."""
    pokok = in_rows(principal, n, manners.step, manners.direction)
    charge = in_rows(jasa, n, manners.step, manners.direction)
    made = []
    for i in range(n):
        due = same_day_later(start, i + 1)
        counts = counting_day(due, manners.holiday_rule, manners.holidays, manners.meetings)
        made.append(CardRow(i + 1, due, counts, pokok[i], charge[i]))
    return made


def whole_months(start: date, end: date) -> int:
    """How many times the day of the month of `start` has come round by `end`."""
    n = 0
    while same_day_later(start, n + 1) <= end:
        n += 1
    return n


LADDERS: dict[str, tuple[tuple[str, str, Fraction], ...]] = {
    "urban-2013": tuple((c, "<=", Fraction(x)) for c, x in (("I", 0), ("II", 3), ("III", 6), ("IV", 9))),
    "bkm-2012": (
        ("I", "<=", Fraction(0)),
        ("II", "<", Fraction(3)),
        ("III", "<=", Fraction(6)),
        ("IV", "<=", Fraction(9)),
    ),
    "rural-upk": tuple((c, "<=", Fraction(x)) for c, x in (("I", 0), ("II", 2), ("III", 4), ("IV", 6))),
    "lkm-ojk": (("I", "<=", Fraction(3)), ("IV", "<=", Fraction(9))),
    "bumdesma": tuple((c, "<=", Fraction(x)) for c, x in (("I", 0), ("II", 30), ("III", 90), ("IV", 180))),
}
READ = {"rural-upk": lambda x: floor(x + Fraction(1, 2)), "lkm-ojk": floor}


def class_of(behind: Fraction, ladder: str) -> str:
    """The class by the printed table of that lender: the first line that still holds, else V."""
    value = Fraction(READ.get(ladder, lambda x: x)(behind))
    for name, sign, most in LADDERS[ladder]:
        if value < most or (sign == "<=" and value == most):
            return name
    return "V"

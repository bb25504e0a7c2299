"""Days counted by the week, by the five-day pasaran and by the lunar year. Reads no words."""

import calendar
from datetime import date, timedelta

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
PASARAN = ("Legi", "Pahing", "Pon", "Wage", "Kliwon")

SEPASAR, SELAPAN = 5, 35
"""Days until the same pasaran, and until the same weekday and pasaran together."""

PUASA, SYAWAL, SURO = 9, 10, 1
"""Months of the lunar year: the fast, the month that begins with Lebaran, and the Javanese new year."""

_HIJRI_EPOCH = 227_015


def weekday(day: date) -> str:
    """The Indonesian name of the weekday: Rabu."""
    return WEEKDAYS[day.weekday()]


def pasaran(day: date) -> str:
    """The Javanese market day: 17 August 1945 was Jumat Legi, 18 November 2026 is Rabu Wage."""
    return PASARAN[day.toordinal() % SEPASAR]


def falls_on(day: date, week_day: int | None, market_day: int | None) -> bool:
    """Whether it is this weekday (0 Senin) and this pasaran (0 Legi); None asks for no particular one."""
    return week_day in (None, day.weekday()) and market_day in (None, day.toordinal() % SEPASAR)


def next_pasaran_day(week_day: int | None, market_day: int | None, after: date) -> date:
    """The first such day later than `after`, at most 35 days on: (4, 4) is the next Jumat Kliwon."""
    days = (after + timedelta(days=n) for n in range(1, SELAPAN + 1))
    return next(day for day in days if falls_on(day, week_day, market_day))


def add_months(anchor: date, months: int, day: int | None = None) -> date:
    """`months` after `anchor`, on its day of the month (or `day`), clipped where the month is shorter.

    Always counted from the first due day, never from the one before, or 31 January, 29 February, 29 March
    would drift.
    """
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day or anchor.day, last))


def month_end(day: date) -> date:
    """The last day of that month."""
    return add_months(day, 0, 31)


def lunar_day(month: int, day: int, today: date) -> date:
    """The coming day of a lunar month by the tabular calendar: the sighting may differ by a day or two."""
    year = (today.year - 622) * 33 // 32 - 1
    while (found := _from_hijri(year, month, day)) < today:
        year += 1
    return found


def _from_hijri(year: int, month: int, day: int) -> date:
    """The tabular (civil) Islamic calendar: months of 30 and 29 days, 11 leap days in 30 years."""
    whole_years = (year - 1) * 354 + (3 + 11 * year) // 30
    return date.fromordinal(_HIJRI_EPOCH - 1 + whole_years + 29 * (month - 1) + month // 2 + day)

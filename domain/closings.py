"""Closed months of a BKM's book: which month may be closed or opened again, and on which day new money is
dated. Knows no book and no names.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from domain.people import Grant, Role
from domain.reading.daywords import MONTH_WORDS

CLOSE, REOPEN = "close", "reopen"
AGREED, REFUSED, REPLACED = "agreed", "refused", "replaced"

_YEAR = re.compile(r"(?:20)\d\d")
_NUMBERS = re.compile(r"(\d{1,2})[/.-]((?:20)?\d\d)|((?:20)\d\d)-(\d\d)")


@dataclass(frozen=True, slots=True)
class Act:
    """One closing or reopening two officers agreed to, with the entries the book held at that moment."""

    what: str
    month: date
    n_entries: int


def month_of(day: date) -> date:
    """The first day of a day's month: how a month is named throughout."""
    return day.replace(day=1)


def after(month: date) -> date:
    """The first day of the following month."""
    return (month + timedelta(days=31)).replace(day=1)


def before(month: date) -> date:
    """The first day of the month before."""
    return (month - timedelta(days=1)).replace(day=1)


def last_day(month: date) -> date:
    """The last day of this month."""
    return month.replace(day=monthrange(month.year, month.month)[1])


def day_of_booking(today: date, open_from: date | None) -> date:
    """The date new money gets. Once the month is closed on its last afternoon, what comes in the same evening
    belongs to the first day of the next month, as on the counter of a bank.
    """
    return today if open_from is None else max(today, open_from)


def month_to_close(today: date, open_from: date | None) -> date:
    """The month meant when none is named: the oldest open one; at the first closing the last that ended."""
    if open_from is not None:
        return open_from
    return month_of(today) if today == last_day(today) else before(month_of(today))


def why_not_closed(month: date, today: date, open_from: date | None) -> str | None:
    """Why this month cannot be closed: `closed` before (its whole `year`), or `not-over`. None: it can, with
    all before it.
    """
    if open_from is not None and month < open_from:
        return "year" if year_is_closed(month, open_from) else "closed"
    return "not-over" if today < last_day(month) else None


def why_not_opened(month: date, open_from: date | None) -> str | None:
    """Why this month cannot be opened again: it is `open`, or its `year` is closed. None: it can, with all
    after it.
    """
    if open_from is None or month >= open_from:
        return "open"
    return "year" if year_is_closed(month, open_from) else None


def year_is_closed(day: date, open_from: date | None) -> bool:
    """Whether the December of that day's year is closed: none of its months is opened again
    (`promises.md` 4, a closed year is immutable).
    """
    return open_from is not None and day.year < open_from.year


def year_it_closes(month: date, open_from: date | None) -> int | None:
    """Which year closing this month closes for good; None: its December stays open, or was closed before."""
    last = after(month).year - 1
    closes = month.month == 12 if open_from is None else last >= open_from.year
    return last if closes else None


def open_from(acts: Iterable[Act], up_to: int | None = None) -> date | None:
    """The first day new entries may be dated after these acts, oldest first; None while nothing was closed.
    `up_to`: as it was when the book held that many entries.
    """
    found: date | None = None
    for act in acts:
        if up_to is not None and act.n_entries >= up_to:
            continue  # it came when this entry stood in the book already
        found = after(act.month) if act.what == CLOSE else act.month
    return found


def read_month(words: str, today: date) -> date | None:
    """The month named by words like Oktober, okt 2026, 10/2026 or 2026-10. Without a year the last one of
    that name that has begun. None: no month stands there.
    """
    said = words.lower().strip()
    numbers = _NUMBERS.search(said)
    if numbers is not None:
        month, year = (numbers[1], numbers[2]) if numbers[1] else (numbers[4], numbers[3])
        return date(2000 + int(year) % 100, int(month), 1) if 1 <= int(month) <= 12 else None
    named = next((MONTH_WORDS[word] for word in re.findall(r"[a-z]+", said) if word in MONTH_WORDS), None)
    if named is None:
        return None
    year_said = _YEAR.search(said)
    if year_said is not None:
        return date(int(year_said[0]), named, 1)
    here = date(today.year, named, 1)
    return here if here <= today else here.replace(year=today.year - 1)


def two_officers(first: Iterable[Grant], second: Iterable[Grant], bkm_id: int, today: date) -> bool:
    """Whether one of them keeps the book and the other watches over it: a petugas UPK, and the koordinator or
    a pengawas. That they are two people is asked elsewhere.
    """

    def holds(grants: Iterable[Grant], *roles: Role) -> bool:
        return any(g.bkm_id == bkm_id and g.holds_on(today) and g.role in roles for g in grants)

    return holds(first, Role.PETUGAS_UPK) and holds(second, Role.KOORDINATOR, Role.PENGAWAS)

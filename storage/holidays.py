"""The days on which no money is spoken of: Indonesia's public and joint-leave days, by year, and what the
book of a BKM has known of them since when.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from sqlalchemy import bindparam, func, insert, select

from domain.holidays import Calendar, Decided, HolidayRule
from storage import sealed
from storage.book import Work
from storage.kept import Kept
from storage.tables import free_day, holiday_year, installment, ksm, loan, share

_YEARS = Kept(
    select(holiday_year.c.year, holiday_year.c.days, holiday_year.c.known_on)
    .where(holiday_year.c.bkm_id == bindparam("bkm"))
    .order_by(holiday_year.c.known_on, holiday_year.c.id)
)
_DECIDED = Kept(
    select(free_day.c.day, free_day.c.free, free_day.c.known_on)
    .where(free_day.c.bkm_id == bindparam("bkm"), free_day.c.known_on.is_not(None))
    .order_by(free_day.c.known_on, free_day.c.ended_at)
)


@lru_cache
def of_year(year: int) -> frozenset[date]:
    """Public holidays and joint leave (cuti bersama) of one year. Islamic dates of coming years are
    estimates.
    """
    return frozenset(_indonesia()(years=year, categories=("public", "government")))


@lru_cache
def _indonesia() -> Any:
    """The calendar of this country from its own file: by its package's door come those of 250 others too."""
    spec = find_spec("holidays")
    assert spec is not None and spec.origin is not None
    file = Path(spec.origin).with_name("countries").joinpath("indonesia.py")
    own = spec_from_file_location("indonesian_holidays", file)
    assert own is not None and own.loader is not None
    module = module_from_spec(own)
    own.loader.exec_module(module)
    return module.Indonesia


def is_free(day: date) -> bool:
    """Whether that day is one of them, in whichever year."""
    return day in of_year(day.year)


def around(day: date) -> frozenset[date]:
    """The holidays of this year and the next by the library alone: where no book is at hand."""
    return of_year(day.year) | of_year(day.year + 1)


def near(book: Work, bkm_id: int | None, day: date) -> frozenset[date]:
    """The holidays of this year and the next as the book of this BKM knows them: enough to find the next day
    one may speak on. Read once in a unit of work, however many messages ask. None: of no BKM, by the library.
    """
    if bkm_id is None:
        return around(day)
    key = bkm_id, day.year
    if key not in book.free:
        book.free[key] = of_bkm(book, bkm_id).around(day)
    return book.free[key]


# --- as the book of a BKM knows them ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Days:
    """The holidays of one BKM: each year as its book first knew it (else as the library says), and what
    became known since, in that order.
    """

    years: Mapping[int, frozenset[date]] = field(default_factory=dict)
    decided: tuple[Decided, ...] = ()

    def was_free(self, day: date) -> bool:
        """Whether that day was one when its year was first kept."""
        year = self.years.get(day.year)
        return day in year if year is not None else is_free(day)

    def ever_free(self, day: date) -> bool:
        """Whether that day was one at any time, whatever became known of it later."""
        return self.was_free(day) or any(one.free and one.day == day for one in self.decided)

    def calendar(self, rule: HolidayRule) -> Calendar:
        """What a lender with that rule makes of a due day that is a holiday."""
        return Calendar(rule, self.was_free, (), self.decided)

    def also(self, day: date, free: bool, known_on: date) -> Days:
        """As it would be if that were decided."""
        return Days(self.years, (*self.decided, Decided(day, free, known_on)))

    def of_year(self, year: int) -> frozenset[date]:
        """The holidays of that year by all that is known."""
        found = set(self.years.get(year) or of_year(year))
        for one in self.decided:
            if one.day.year == year:
                (found.add if one.free else found.discard)(one.day)
        return frozenset(found)

    def around(self, day: date) -> frozenset[date]:
        """The holidays of this year and the next."""
        return self.of_year(day.year) | self.of_year(day.year + 1)


LIBRARY = Days()
"""What is known where no book says otherwise."""


def of_bkm(book: Work, bkm_id: int) -> Days:
    """As the book of this BKM knows them: two statements for all its days."""
    years = tuple((row.year, row.days, row.known_on) for row in book.execute(_YEARS, {"bkm": bkm_id}).all())
    said = book.execute(_DECIDED, {"bkm": bkm_id}).all()
    if not years and not said:
        return LIBRARY
    return _known(years, tuple(Decided(row.day, bool(row.free), row.known_on) for row in said))


@lru_cache
def _known(years: tuple[tuple[int, str, date], ...], said: tuple[Decided, ...]) -> Days:
    """What two officers decided stands, whatever a later version of the library says of that day."""
    first: dict[int, frozenset[date]] = {}
    last: dict[int, frozenset[date]] = {}
    moved: list[Decided] = list(said)
    for year, days, known_on in years:
        now = frozenset(map(date.fromisoformat, days.split()))
        if year in first:
            theirs = {one.day for one in said if one.known_on <= known_on}
            changed = sorted((now ^ last[year]) - theirs)
            moved += (Decided(day, day in now, known_on) for day in changed)
        first.setdefault(year, now)
        last[year] = now
    return Days(first, tuple(sorted(moved, key=lambda one: one.known_on)))


def to_keep(book: Work, bkm_id: int, today: date) -> Iterator[tuple[int, str]]:
    """The years this book reckons with whose holidays it has not kept yet, or not as the library has them
    now, and those days.
    """
    kept = {row.year: row.days for row in book.execute(_YEARS, {"bkm": bkm_id}).all()}
    for year in range(min(_first_due(book, bkm_id) or today, today).year, today.year + 2):
        days = " ".join(day.isoformat() for day in sorted(of_year(year)))
        if kept.get(year) != days:
            yield year, days


def _first_due(book: Work, bkm_id: int) -> date | None:
    of = installment.join(share, share.c.id == installment.c.share_id).join(
        loan, loan.c.id == share.c.loan_id
    )
    first = select(func.min(installment.c.due_on)).select_from(of.join(ksm, ksm.c.id == loan.c.ksm_id))
    found: date | None = book.execute(first.where(ksm.c.bkm_id == bkm_id)).scalar()
    return found


def keep(book: Work, bkm_id: int, today: date) -> int:
    """Keep those years as the library has them now. Returns how many."""
    rows = [
        {"bkm_id": bkm_id, "year": year, "days": days, "known_on": today}
        for year, days in to_keep(book, bkm_id, today)
    ]
    for row in rows:
        kept = book.execute(insert(holiday_year).returning(holiday_year.c.id), row).scalar_one()
        sealed.put(book, holiday_year, kept)
    return len(rows)

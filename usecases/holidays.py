"""The days on which no money is spoken of: Indonesia's public and joint-leave days, by year."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import holidays


@lru_cache
def of_year(year: int) -> frozenset[date]:
    """Public holidays and joint leave (cuti bersama) of one year. Islamic dates of coming years are
    estimates.
    """
    found = holidays.country_holidays("ID", years=year, categories=("public", "government"))
    return frozenset(found)


def is_free(day: date) -> bool:
    """Whether that day is one of them, in whichever year."""
    return day in of_year(day.year)


def around(day: date) -> frozenset[date]:
    """The holidays of this year and the next: enough to find the next day one may speak on."""
    return of_year(day.year) | of_year(day.year + 1)

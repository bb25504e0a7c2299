"""The days on which no money is spoken of: Indonesia's public and joint-leave days, by year."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any


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
    """The holidays of this year and the next: enough to find the next day one may speak on."""
    return of_year(day.year) | of_year(day.year + 1)

"""Reads the tables: rows as they stand, whole rupiah, exact shares, days. Knows no rule."""

from __future__ import annotations

import csv
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
Row = dict[str, str]


def rows(name: str) -> list[Row]:
    """All rows of tests/tables/<name>.csv; a row with a cell too many or too few is refused."""
    with (HERE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file, strict=True))
    assert found, f"{name} is empty"
    for row in found:
        assert None not in row and None not in row.values(), f"{name}: {row}"
    return found


def cases(name: str, key: str = "case") -> list[Any]:
    """The rows as parameters of a test, named by their `key` column."""
    import pytest

    return [pytest.param(row, id=row[key]) for row in rows(name)]


def numbers(cell: str) -> list[int]:
    """'83500 81500' as whole rupiah."""
    return [int(word) for word in cell.split()]


def days(cell: str) -> list[date]:
    """'2027-02-20 2027-03-20' as days."""
    return [date.fromisoformat(word) for word in cell.split()]


def share(cell: str) -> Fraction | None:
    """'2/5', '2.5' or '3' exactly; empty is no data."""
    return Fraction(cell) if cell else None


def shown(part: Fraction, whole: int) -> str:
    """A percentage as printed: two decimals, halves up, or that there is no data yet."""
    if not whole:
        return "belum ada data"
    hundredths = (part / whole * 10_000 + Fraction(1, 2)).__floor__()
    sign = "-" if hundredths < 0 else ""
    return f"{sign}{abs(hundredths) // 100}.{abs(hundredths) % 100:02}"

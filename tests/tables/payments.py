"""The 81 cases of tests/tables/payments.csv as values: one line per member paid for, a joint payment has three."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from itertools import groupby
from typing import Any

import pytest

from tests.tables.reading import Row, days, rows


@dataclass(frozen=True)
class Line:
    """What one member's loan is, what is paid on it by whom, and what must come of it. Rupiah and days."""

    case: str
    timing: str
    amount: str
    payer: str
    due: str
    member: str
    principal: int
    n: int
    jasa: int
    step: int
    disbursed_on: date
    holiday_rule: str
    holidays: tuple[date, ...]
    meetings: tuple[date, ...]
    due_on: date
    counts_on: date
    paid_on: date
    pays: int
    by: str
    cover: str
    jasa_overdue: int
    pokok_overdue: int
    jasa_current: int
    pokok_current: int
    titipan: int
    titipan_of: str
    owes_to: str
    owes: int
    days_late_before: int
    look_on: date
    late_pokok: int
    late_jasa: int
    days_late: int
    left_pokok: int
    left_jasa: int
    next_number: int
    next_due_on: date
    next_open: int
    receipts: tuple[str, ...]


_READ: dict[str, Any] = {
    "str": str,
    "int": int,
    "date": date.fromisoformat,
    "tuple[date, ...]": lambda cell: tuple(days(cell)),
    "tuple[str, ...]": lambda cell: tuple(cell.split()),
}


def _line(row: Row) -> Line:
    assert list(row) == [each.name for each in fields(Line)], "the columns are the values"
    return Line(**{each.name: _READ[str(each.type)](row[each.name]) for each in fields(Line)})


def payments() -> list[Any]:
    """The 81 cases as parameters of a test: each the list of its lines."""
    lines = [_line(row) for row in rows("payments")]
    grouped = groupby(lines, key=lambda line: line.case)
    return [pytest.param(list(of_it), id=case) for case, of_it in grouped]

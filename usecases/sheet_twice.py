"""The same rows under another day: whether a sheet that comes is one that stands already. Writes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from domain.sheets import Row
from storage import claims as claims_of
from storage import sheets as store
from storage.book import Work

NEAR = timedelta(days=6)
"""Nearer, and it is one meeting with a wrong day: weekly groups bring the same every seven (*assumption*)."""
LAST = 4
Stood = Sequence[Any]
"""A sheet as plain JSON: its day, and by row of the paper book savings and instalment, in rupiah."""


def standing(book: Work, ksm_id: int) -> list[Stood]:
    """The last sheets of this KSM, as they stand."""
    found: list[Stood] = []
    for sheet in store.last(book, ksm_id, LAST):
        sums: dict[int, list[int]] = {}
        for line in claims_of.lines_of_sheet(book, sheet.id):
            sums.setdefault(line.person_id, [0, 0])[line.pot is None] += int(line.amount)
        numbers = store.row_numbers(book, ksm_id, sums) if sums else {}
        rows = {str(numbers[person]): both for person, both in sums.items() if person in numbers}
        found.append([sheet.held_on.isoformat(), rows])
    return found


def same_as(rows: Iterable[Row], on: date, stood: Iterable[Stood]) -> str | None:
    """The day (ISO) on which just these rows stand already, less than a week from `on`; None: on none."""
    wanted = {str(row.number): [int(row.savings), int(row.instalment)] for row in rows if row.total}
    for day, there in stood if wanted else ():
        if there == wanted and timedelta(0) != abs(date.fromisoformat(day) - on) <= NEAR:
            return str(day)
    return None

"""Cells of a sheet: whatever stands in the book comes back as it was, and nothing is run by a spreadsheet."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain import cells
from domain.cells import Kind, Unreadable

RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%", '"')


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
@example('=HYPERLINK("http://x","y")')
@example("'quoted")
@example("")
@example("_x000D_ and \r")
@example("_x005F_x000D_")
@example("_x0041\r")
@example("\u202eterbalik\u200f")
def test_a_text_comes_back_and_begins_with_a_letter_or_the_quote(text: str) -> None:
    cell = cells.write(text, Kind.TEXT)
    assert isinstance(cell, str)
    assert cell[0] == cells.QUOTE or cell[0].isalpha()
    assert not cell.startswith(RUNS)
    assert cells.read(cell, Kind.TEXT) == text
    assert cells.read(cells.from_xlsx(cells.for_xlsx(cell)), Kind.TEXT) == text
    assert "\r" not in cells.for_xlsx(cell)
    assert "\0" not in cells.for_xlsx(cell)


@pytest.mark.parametrize(
    ("value", "kind", "cell"),
    [
        (None, Kind.TEXT, None),
        (None, Kind.NUMBER, None),
        (-50_000, Kind.NUMBER, -50_000),
        (True, Kind.YESNO, "ya"),
        (False, Kind.YESNO, "tidak"),
        (date(2026, 11, 17), Kind.DAY, "2026-11-17"),
        (datetime(2026, 11, 17, 12, 0, 0, 5, tzinfo=UTC), Kind.MOMENT, "2026-11-17T12:00:00.000005Z"),
        ({"b": [1, None], "a": "é"}, Kind.FACTS, '\'{"a": "é", "b": [1, null]}'),
        ("081200000101", Kind.TEXT, "'081200000101"),
        ("Siti", Kind.TEXT, "Siti"),
    ],
)
def test_values_stand_as_people_read_them_and_come_back(value: Any, kind: Kind, cell: Any) -> None:
    assert cells.write(value, kind) == cell
    assert cells.read(cell, kind) == value
    assert cells.read(None if cell is None else str(cell), kind) == value


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("lima", Kind.NUMBER),
        ("maybe", Kind.YESNO),
        ("17/11", Kind.DAY),
        ("x", Kind.MOMENT),
        ("{", Kind.FACTS),
    ],
)
def test_a_cell_that_holds_something_else_is_named(cell: str, kind: Kind) -> None:
    with pytest.raises(Unreadable, match="is no"):
        cells.read(cell, kind)

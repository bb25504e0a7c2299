"""Sheets as an XLSX file: the month's loans, classes, reserves, arrears; a member's card. Knows cells; every
figure comes with the recipe, every text is a string, nothing is a formula.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

import locales
from domain.footing import adds_up
from domain.say import Say

FIGURES = "#,##0"
DAY = "dd/mm/yyyy"
TEXT_WIDTH, FIGURE_WIDTH, WIDEST = 24, 15, 60


def workbook(recipe: dict[str, Any], locale: str) -> bytes:
    """recipe: bkm, on, profile, foots (0/1), sheets = [[key, [heading keys], [rows], total row or None]], and
    perhaps `about`: what else a title names. Under the heading `due` stands a day (ISO).
    """
    book = Workbook()
    book.remove(book.active)
    made = datetime.fromisoformat(recipe["on"])
    book.properties.created, book.properties.modified = made, made

    titled = {"bkm": recipe["bkm"], "on": recipe["on"], **recipe.get("about", {})}

    def write(key: str, **values: Any) -> str:
        return locales.plain(Say(key, values), locale)

    sheets = zip(recipe["sheets"], spoken(recipe["sheets"], write), strict=True)
    for counted, (key, headings, rows, total) in sheets:
        page = book.create_sheet(write(f"xlsx-{key}"))
        _text(page, 1, 1, write(f"xlsx-{key}-title", **titled), bold=True)
        _text(page, 2, 1, by_rules(write, recipe["profile"]))
        _text(page, 3, 1, checked(write, recipe, counted))
        for column, heading in enumerate(headings, start=1):
            _text(page, 5, column, write(f"xlsx-head-{heading}"), bold=True)
            wide = _width(column, [row[column - 1] for row in rows])
            page.column_dimensions[get_column_letter(column)].width = wide
        named = [write("drawing-total"), *total[1:]] if total else None
        for at, row in enumerate([*rows, *([named] if named else [])], start=6):
            _row(page, at, row, headings, bold=at - 6 == len(rows))
        page.freeze_panes = "B6"
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def checked(write: Callable[..., str], recipe: dict[str, Any], sheet: list[Any]) -> str:
    """What a sheet says of its foot, reckoned before its cells became words; one without a foot says
    nothing.
    """
    _, headings, rows, foot = sheet
    if not foot:
        return ""
    return write("xlsx-foots" if recipe["foots"] and adds_up(headings, rows, foot) else "xlsx-foots-not")


def by_rules(write: Callable[..., str], profile: str) -> str:
    """By which of the lender's rules, and which version of them: "urban-2013:1" in words."""
    name, _, version = profile.partition(":")
    key = f"rules-preset-{name}"
    said = write(key) if key in locales.message_keys("id") else name
    return write("xlsx-rules", profile=said, version=version or "1")


def _width(column: int, cells: list[Any]) -> int:
    """How wide a column is, in letters: words have the room they need, within reason."""
    longest = max((len(cell) for cell in cells if isinstance(cell, str)), default=0)
    return max(TEXT_WIDTH if column == 1 else FIGURE_WIDTH, min(longest + 2, WIDEST))


def spoken(sheets: list[Any], write: Callable[..., str]) -> list[Any]:
    """The sheets with every cell that is a sentence ({"k": key, values}) in this language."""

    def cell(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return write(value["k"], **{name: each for name, each in value.items() if name != "k"})

    return [
        [key, heads, [[cell(each) for each in row] for row in rows], foot and [cell(each) for each in foot]]
        for key, heads, rows, foot in sheets
    ]


def _row(page: Any, at: int, row: list[Any], headings: list[str], *, bold: bool) -> None:
    for column, (value, heading) in enumerate(zip(row, headings, strict=True), start=1):
        if heading == "due" and value:
            cell = page.cell(at, column, date.fromisoformat(value))
            cell.number_format = DAY
        elif isinstance(value, int):
            cell = page.cell(at, column, value)
            cell.number_format, cell.font = FIGURES, Font(bold=bold)
        else:
            _text(page, at, column, value or "", bold=bold)


def _text(page: Any, row: int, column: int, value: str, *, bold: bool = False) -> None:
    cell = page.cell(row, column)
    cell.value, cell.data_type = value, "s"  # also what begins with = or +
    cell.font, cell.alignment = Font(bold=bold), Alignment(wrap_text=row == 5, vertical="top")

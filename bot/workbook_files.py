"""The month's workbook: a sheet for each KSM, yellow cells to fill in, everything else as it is. Knows cells;
no formula is written, every text is a string.
"""

from __future__ import annotations

import io
import re
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

import locales
from bot.report_files import DAY, FIGURES
from domain.savings import WAJIB
from domain.say import Say
from domain.workbook import CASH, CODE, COLUMNS, MARK, ON, POT, ROW

YELLOW = PatternFill("solid", fgColor="FFF176")
THIN = Side(style="thin", color="000000")
WIDTHS = {"number": 6, "name": 26, "usual": 15, "due": 15, "here": 10}
MARK_WIDTH, MONEY_WIDTH = 5, 17
HEAD_ROW = 7
TITLE_LONGEST = 31
_NOT_IN_A_TITLE = re.compile(r"[\[\]:*?/\\']")


def workbook(recipe: dict[str, Any], locale: str) -> bytes:
    """recipe: bkm, on (ISO, the first of the month), groups = [{code, ksm, rows, pots}]; a row is [number,
    name, usual savings, usual instalment]; pots: the kinds of savings beside the usual one.
    """
    book = Workbook()
    made = datetime.fromisoformat(recipe["on"])
    book.properties.created = book.properties.modified = made
    how = book.active
    how.title = _write(locale, "drawing-book-how")
    how.column_dimensions["A"].width = 90
    for n, key in enumerate(("title", "fill", "day", "absent", "cash", "send", "second"), start=1):
        words = _write(locale, f"drawing-book-{key}", bkm=recipe["bkm"], on=recipe["on"])
        _text(how, n, 1, words, bold=n == 1)
    used = {how.title.lower()}
    for group in recipe["groups"]:
        _group(book.create_sheet(_title(group["ksm"], used)), group, locale)
    if len(recipe["groups"]) == 1:
        book.active = 1
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def _write(locale: str, key: str, **values: Any) -> str:
    return locales.plain(Say(key, values), locale)


def _title(ksm: str, used: set[str]) -> str:
    """A sheet's name: what a spreadsheet takes, and no two alike."""
    plain = _NOT_IN_A_TITLE.sub(" ", locales.clean(ksm)).strip()[: TITLE_LONGEST - 4] or "KSM"
    title, n = plain, 1
    while title.lower() in used:
        n += 1
        title = f"{plain} {n}"
    used.add(title.lower())
    return title


def _group(page: Any, group: dict[str, Any], locale: str) -> None:
    columns = [*COLUMNS[:-1], *(f"{POT}{code}" for code in group["pots"]), COLUMNS[-1]]
    for n, key in enumerate((MARK, *columns), start=1):
        _text(page, 1, n, key)
        page.column_dimensions[get_column_letter(n)].width = WIDTHS.get(key, MONEY_WIDTH)
    page.column_dimensions["A"].width = MARK_WIDTH
    page.row_dimensions[1].hidden = page.column_dimensions["A"].hidden = True
    _text(page, 2, 2, _write(locale, "drawing-book-ksm", ksm=group["ksm"]), bold=True)
    for row, kind in ((3, CODE), (4, ON), (5, CASH)):
        _text(page, row, 1, kind)
        _text(page, row, 2, _write(locale, f"drawing-book-{kind}"))
    _text(page, 3, 4, group["code"])
    _yellow(page.cell(4, 4), DAY)
    _yellow(page.cell(5, 4), FIGURES)
    for n, key in enumerate(columns, start=2):
        _text(page, HEAD_ROW, n, _head(locale, key, named=bool(group["pots"])), bold=True)
        page.cell(HEAD_ROW, n).alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
        page.cell(HEAD_ROW, n).border = Border(THIN, THIN, THIN, THIN)
    for row, (number, name, usual, due) in enumerate(group["rows"], start=HEAD_ROW + 1):
        _member(page, row, [number, name, usual, due], len(columns) + 1)
    _whole_amounts(page, HEAD_ROW + max(len(group["rows"]), 1), len(columns) + 1, locale)
    page.freeze_panes = page.cell(HEAD_ROW + 1, 4)
    page.protection.sheet = True  # no password: it keeps a finger from slipping, nothing more
    page.page_setup.orientation, page.page_setup.fitToWidth, page.page_setup.fitToHeight = "landscape", 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _head(locale: str, key: str, *, named: bool) -> str:
    """What stands above a column; among several kinds of savings the usual one has its name too."""
    if key == "savings" and named:
        key = f"{POT}{WAJIB}"
    if key.startswith(POT):
        return _write(locale, "drawing-book-head-pot", pot=Say(f"pot-{key.removeprefix(POT)}"))
    return _write(locale, f"drawing-book-head-{key}")


def _member(page: Any, row: int, cells: list[Any], last: int) -> None:
    _text(page, row, 1, ROW)
    for column, value in enumerate(cells, start=2):
        if isinstance(value, int):
            page.cell(row, column, value).number_format = FIGURES if column > 3 else "0"
        else:
            _text(page, row, column, value)
        page.cell(row, column).border = Border(THIN, THIN, THIN, THIN)
    for column in range(6, last + 1):
        _yellow(page.cell(row, column), FIGURES if column > 6 else "General")


def _whole_amounts(page: Any, last: int, column: int, locale: str) -> None:
    """The spreadsheet itself takes nothing but whole rupiah in the columns of money, and in kas."""
    whole = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0", allow_blank=True)
    whole.error = _write(locale, "drawing-book-whole")
    page.add_data_validation(whole)
    whole.add(f"G{HEAD_ROW + 1}:{get_column_letter(column)}{last}")
    whole.add("D5")
    marks = DataValidation(type="list", formula1='"H,I,S,A,x"', allow_blank=True, showErrorMessage=False)
    page.add_data_validation(marks)
    marks.add(f"F{HEAD_ROW + 1}:F{last}")


def _yellow(cell: Any, looks: str) -> None:
    cell.fill, cell.number_format, cell.protection = YELLOW, looks, Protection(locked=False)
    cell.border = Border(THIN, THIN, THIN, THIN)


def _text(page: Any, row: int, column: int, value: str, *, bold: bool = False) -> None:
    cell = page.cell(row, column)
    cell.value, cell.data_type, cell.font = value, "s", Font(bold=bold)  # also what begins with = or +
    if column == 1:
        cell.alignment = Alignment(wrap_text=True, vertical="top")

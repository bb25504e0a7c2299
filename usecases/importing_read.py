"""A treasurer's file as rows under known headings. Knows spreadsheets and commas; nothing of what the book
holds.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from domain.say import Refusal, Say, say
from usecases.importing_words import COLUMNS, HEADINGS, Table, kind_of, plain, settle

MOST_BYTES = 10_000_000
MOST_UNPACKED = 200_000_000
MOST_ROWS = 20_000
MOST_COLUMNS = 60

Cell = None | str | int | Decimal | date
"""What stands in one cell. A fraction stays a Decimal, so that it can never pass for rupiah."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table. `cells` by field, only those that are filled in; `labels`: the heading above
    each.
    """

    table: Table
    sheet: str
    number: int
    cells: dict[str, Cell]
    labels: dict[str, str]


@dataclass(slots=True)
class Reading:
    """What a file says: its rows, what was passed over, and what is wrong with it."""

    rows: list[Row] = field(default_factory=list)
    notes: list[Say] = field(default_factory=list)
    troubles: list[Say] = field(default_factory=list)
    file: str = ""

    def trouble(self, sheet: str, row: int, column: str, what: Say) -> None:
        """One wrong spot, by sheet, row and column."""
        if column:
            self.troubles.append(say("import-trouble", sheet=sheet, row=row, column=column, what=what))
        else:
            self.troubles.append(say("import-trouble-in-row", sheet=sheet, row=row, what=what))


def read_file(name: str, content: bytes) -> Reading:
    """Every table of an .xlsx or .csv file. A file that cannot be opened at all is a Refusal."""
    if len(content) > MOST_BYTES:
        raise Refusal("import-file-too-big", most=MOST_BYTES // 1_000_000)
    sheets = workbook(content) if content[:2] == b"PK" else _commas(name, content)
    reading = Reading(file=name)
    for sheet, rows in sheets:
        _tables(reading, sheet, rows)
    if not reading.rows and not reading.troubles:
        raise Refusal("import-nothing-known")
    return reading


def workbook(
    content: bytes, *, formulas: bool = False, most: int = MOST_UNPACKED
) -> Iterator[tuple[str, Iterable[list[Cell]]]]:
    """The sheets of an .xlsx file: title and rows, with the figures of formulas (or, if `formulas`, as they
    are written). What is no such file, or unpacks to more than `most` bytes, is a Refusal.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(each.file_size for each in packed.infolist()) > most:
                raise Refusal("import-file-too-big", most=MOST_BYTES // 1_000_000)
        from openpyxl import load_workbook  # only who reads a file waits for it

        book = load_workbook(io.BytesIO(content), read_only=True, data_only=not formulas)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError):
        raise Refusal("import-file-unreadable") from None
    for sheet in book.worksheets:
        rows = sheet.iter_rows(max_col=MOST_COLUMNS)
        yield sheet.title, ([_cell(each) for each in row] for row in rows)


def _cell(cell: Any) -> Cell:
    value = cell.value
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, float):
        exact = Decimal(str(value))
        if "%" in (cell.number_format or ""):
            return f"{(exact * 100).normalize():f}%"
        return int(exact) if exact == exact.to_integral_value() else exact
    if isinstance(value, int) and "%" in (cell.number_format or ""):
        return f"{value * 100}%"
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, int | date):
        return value
    return str(value).strip() or None


def _commas(name: str, content: bytes) -> Iterator[tuple[str, Iterable[list[Cell]]]]:
    if b"\0" in content:
        raise Refusal("import-file-unreadable")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        found: list[list[Cell]] = [[cell.strip() or None for cell in row] for row in rows]
    except csv.Error:
        raise Refusal("import-file-unreadable") from None
    yield name, found


def _delimiter(text: str) -> str:
    """The sign that splits the first lines into the most cells, the same number in most lines."""
    lines = [line for line in text.splitlines() if line.strip()][:20]
    best, most = ",", 0
    for sign in (",", ";", "\t", "|"):
        widths = [len(row) for row in csv.reader(lines, delimiter=sign)]
        usual = max(set(widths), key=widths.count) if widths else 1
        score = (usual - 1) * widths.count(usual)
        if score > most:
            best, most = sign, score
    return best


def _tables(reading: Reading, sheet: str, rows: Iterable[list[Cell]]) -> None:
    """Tables may stand below each other: an empty line and new headings begin the next one."""
    headings: _Headings | None = None
    fresh, found_any, wrote_any = True, False, False
    for number, cells in enumerate(rows, start=1):
        if number > MOST_ROWS:
            reading.trouble(sheet, number, "", say("import-too-many-rows", most=MOST_ROWS))
            return
        if not any(cell is not None for cell in cells):
            fresh = True
            continue
        wrote_any = True
        seen = _headings(reading, sheet, cells) if fresh or headings is None else None
        fresh = False
        if seen is not None:
            headings, found_any = seen, True
        elif headings is not None:
            _row(reading, sheet, number, cells, headings)
    if wrote_any and not found_any:
        reading.notes.append(say("import-sheet-passed-over", sheet=sheet))


@dataclass(frozen=True, slots=True)
class _Headings:
    table: Table
    fields: dict[int, str]
    """Column -> field."""
    labels: dict[str, str]
    width: int


def _headings(reading: Reading, sheet: str, cells: Sequence[Cell]) -> _Headings | None:
    """The headings in this row, or None if it is a title, a remark or a person."""
    words = {at: cell for at, cell in enumerate(cells) if cell is not None}
    if not all(isinstance(cell, str) for cell in words.values()):
        return None
    known = {at: HEADINGS[plain(str(cell))] for at, cell in words.items() if plain(str(cell)) in HEADINGS}
    fields = frozenset(known.values())
    table = kind_of(fields)
    if table is None or 2 * len(known) < len(words):
        return None
    settled = {at: settle(table, name, fields) for at, name in known.items()}
    used: dict[int, str] = {}
    for at, name in settled.items():
        if name not in COLUMNS[table]:
            continue
        if name in used.values():
            column = str(words[at])
            reading.troubles.append(say("import-heading-twice", sheet=sheet, column=column))
        used[at] = name
    passed = [str(cell) for at, cell in words.items() if at not in used and plain(str(cell)) != "no"]
    if passed:
        reading.notes.append(say("import-columns-passed-over", sheet=sheet, columns=", ".join(passed)))
    labels = {name: str(words[at]) for at, name in used.items()}
    return _Headings(table, used, labels, max(words) + 1)


def _row(reading: Reading, sheet: str, number: int, cells: Sequence[Cell], headings: _Headings) -> None:
    beyond = [cell for cell in cells[headings.width :] if cell is not None]
    if beyond:
        reading.trouble(sheet, number, "", say("import-more-cells-than-headings", first=str(beyond[0])))
        return
    filled = {
        name: cells[at] for at, name in headings.fields.items() if at < len(cells) and cells[at] is not None
    }
    if filled:
        reading.rows.append(Row(headings.table, sheet, number, filled, headings.labels))

"""Opens the file of a month's workbook. Done before the unit of work begins: a file that unpacks slowly keeps
nobody waiting. Knows cells, nothing of the book.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from domain.say import Refusal, Say
from domain.workbook import Cell, Filled, read_page
from usecases.importing_read import workbook

MOST_UNPACKED = 40_000_000
MOST_SHEETS, MOST_ROWS = 200, 400


@dataclass(frozen=True, slots=True)
class Opened:
    """The sheets of ours in a file, or why it could not be opened."""

    pages: tuple[Filled, ...] = ()
    why: Say | None = None


def opened(content: bytes) -> Opened:
    """What a file holds. A formula nobody has reckoned (its figure is not in the file) stays as it is
    written, so that it is asked about and not taken for an empty cell.
    """
    try:
        figures, written = (_cells(content, formulas=each) for each in (False, True))
    except Refusal as no:
        return Opened(why=no.say)
    pages = []
    for (title, rows), (_, formulas) in zip(figures, written, strict=True):
        pairs = zip(rows, formulas, strict=True)
        page = read_page(title, [_row(*pair) for pair in pairs])
        pages += [page] if page is not None else []
    return Opened(tuple(pages))


def _cells(content: bytes, *, formulas: bool) -> list[tuple[str, list[list[Cell]]]]:
    sheets = workbook(content, formulas=formulas, most=MOST_UNPACKED)
    return [(title, list(islice(rows, MOST_ROWS))) for title, rows in islice(sheets, MOST_SHEETS)]


def _row(figures: Sequence[Cell], written: Sequence[Cell]) -> list[Cell]:
    return [
        figure if figure is not None else formula for figure, formula in zip(figures, written, strict=True)
    ]

"""Tables on a printed page: lines around every cell, heads that stand again on each page, letters as large as
the columns allow. Knows cells, nothing of what they mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import black
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Table, TableStyle

from bot.paper import BOLD, printable, words

LARGEST, SMALLEST = 9, 5.5  # points of the letters
MOST_MORE = 20  # points a column of figures may be wider than it needs
ROOM = 5  # points beside the words of a cell, both sides together
Cells = list[list[str]]


@dataclass(frozen=True, slots=True)
class Grid:
    """What stands in a table. `left`: columns of words, the others are figures; `spans`: heads over several
    columns; `size`: the largest letters, in points; `tall`: millimetres to write in, in each row.
    """

    heads: Cells
    rows: Cells
    foot: list[str] | None = None
    left: Sequence[int] = (0,)
    spans: Sequence[Any] = ()
    size: float = LARGEST
    tall: float = 0


def table(width: float, grid: Grid) -> Table:
    """The letters are made smaller until all columns fit; words longer than that go on below."""
    body = [*grid.rows, *([grid.foot] if grid.foot else [])]
    plain = [[printable(cell) for cell in row] for row in body]
    size, widths = _fitting(width, grid.heads, plain, grid.left, grid.size)
    cells = [[words(cell, size, bold=True, align=TA_CENTER) for cell in row] for row in grid.heads]
    for row in body:
        aligned = [(cell, 0 if n in grid.left else TA_RIGHT) for n, cell in enumerate(row)]
        cells.append([words(cell, size, bold=row is grid.foot, align=align) for cell, align in aligned])
    return Table(cells, colWidths=widths, repeatRows=len(grid.heads), style=TableStyle(_rules(grid)))


def _rules(grid: Grid) -> list[Any]:
    whole, first = ((0, 0), (-1, -1)), len(grid.heads)
    rules: list[Any] = [
        ("GRID", *whole, 0.6, black), ("LINEBELOW", (0, first - 1), (-1, first - 1), 1.2, black),
        ("VALIGN", *whole, "MIDDLE"), ("LEFTPADDING", *whole, ROOM / 2), ("RIGHTPADDING", *whole, ROOM / 2),
        ("TOPPADDING", *whole, 1.6), ("BOTTOMPADDING", *whole, 2.6), *grid.spans,
    ]  # fmt: skip
    until = -2 if grid.foot else -1
    if grid.tall:
        rules += [
            (f"{side}PADDING", (0, first), (-1, until), grid.tall * mm / 2) for side in ("TOP", "BOTTOM")
        ]
    if grid.foot:
        rules.append(("LINEABOVE", (0, -1), (-1, -1), 1.2, black))
    return rules


def _fitting(
    room: float, heads: Cells, body: Cells, left: Sequence[int], size: float
) -> tuple[float, list[float]]:
    """The largest letters up to `size` with which each figure stands on one line, and the columns' widths."""
    while True:
        wants = [_wants(n, heads, body, size, n in left) for n in range(len(heads[0]))]
        if sum(wants) <= room or size <= SMALLEST:
            break
        size -= 0.25
    spare = room - sum(wants)
    if spare < 0:  # only words can still give way
        short = [want for n, want in enumerate(wants) if n in left]
        shrink = max(0.3, 1 + spare / sum(short)) if short else 1
        return size, [want * shrink if n in left else want for n, want in enumerate(wants)]
    more = min(spare / len(wants), MOST_MORE)
    rest = (spare - more * len(wants)) / len(left)  # what is left over makes room for words
    return size, [want + more + (rest if n in left else 0) for n, want in enumerate(wants)]


def _wants(column: int, heads: Cells, body: Cells, size: float, wordy: bool) -> float:
    longest = max((pdfmetrics.stringWidth(row[column], BOLD, size) for row in body), default=0)
    parts = [part for row in heads for part in row[column].split()]
    heading = max((pdfmetrics.stringWidth(part, BOLD, size) for part in parts), default=0)
    wants: float = max(min(longest, 62 * mm) if wordy else longest, heading, 7 * mm)
    return wants + ROOM + 1

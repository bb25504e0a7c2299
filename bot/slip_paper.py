"""Slips: news on A5 with the rows of the book to tick; receipts for those without a phone, several to a
page, to be cut apart and folded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.platypus import Table

from bot import paper
from bot.paper import Pages

IN_A_ROW = 6
CELL = 12  # millimetres: a number, and room for a tick of a thick pen
LARGE = ((40, 19), (80, 14.5), (160, 11.5))
"""Up to so many words in letters of so many points; longer news is smaller, never cut."""
SMALL = 9.5
DOTS = "." * 24


def slips(recipe: dict[str, Any], locale: str) -> bytes:
    """recipe: paper, bkm, on (ISO), papers = [ksm, text, author, numbers, who (a name or ""), by (ISO)]."""
    write = paper.pen(locale)
    pages = Pages(recipe, locale, write("drawing-slip-title"))
    for one in recipe["papers"]:
        pages.sheet()
        title = paper.words(write("drawing-slip-title"), 15, bold=True, align=1)
        whose = paper.words(write("drawing-slip-of", ksm=one["ksm"], bkm=one["bkm"]), 11, align=1)
        pages.put(title, paper.gap(1), whose, paper.gap(5))
        pages.put(paper.words(one["text"], _size(one["text"])), paper.gap(4))
        pages.put(paper.words(write("drawing-slip-from", name=one["author"]), 10), paper.gap(5))
        pages.together(
            paper.words(write("drawing-slip-tick"), 10, bold=True), paper.gap(1.5), _boxes(one["numbers"]),
            paper.gap(4), paper.words(write("drawing-slip-who", name=one["who"] or DOTS, by=one["by"]), 11),
            paper.gap(2), paper.words(write("drawing-slip-after"), 9),
        )  # fmt: skip
    return pages.kept()


def _fine(write: Callable[..., str], one: dict[str, Any]) -> list[Any]:
    """How much of it is there because a date had passed; most slips have none."""
    amount = one.get("fine", 0)
    return [paper.words(write("drawing-receipt-fine", amount=amount), 10)] if amount else []


def receipts(recipe: dict[str, Any], locale: str) -> bytes:
    """recipe: paper, bkm, on (ISO), papers = [number, on (ISO), name, ksm, row, what, amount, by, and fine if
    some of it was one]. Each slip is one person's alone: nothing of anybody else stands on it, nor what is
    still owed.
    """
    write = paper.pen(locale)
    pages = Pages(recipe, locale, write("drawing-receipt-title"))
    pages.sheet()
    for one in recipe["papers"]:
        lines = (
            paper.words(write("drawing-receipt-head", number=one["number"]), 12, bold=True),
            paper.words(write("drawing-receipt-whose", **one), 10.5),
            paper.words(
                write("drawing-receipt-what", what=one["what"], amount=one["amount"]), 11.5, bold=True
            ),
            paper.words(write("drawing-receipt-in-words", amount=one["amount"]), 10),
            *_fine(write, one),
            paper.words(write("drawing-receipt-by", by=one["by"], on=one["on"], bkm=recipe["bkm"]), 10),
            paper.words(write("drawing-receipt-wrong"), 8.5),
        )
        box = Table([[[*lines]]], colWidths=[pages.width], style=_BOX)
        pages.together(box, paper.gap(4))
    return pages.kept()


_BOX = [
    ("BOX", (0, 0), (-1, -1), 0.8, black, "butt", (4, 3)), ("LEFTPADDING", (0, 0), (-1, -1), 10),
    ("RIGHTPADDING", (0, 0), (-1, -1), 10), ("TOPPADDING", (0, 0), (-1, -1), 6),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
]  # fmt: skip


def _size(text: str) -> float:
    n = len(text.split())
    return next((size for most, size in LARGE if n <= most), SMALL)


def _boxes(numbers: list[int]) -> Table:
    cells = [str(number) for number in numbers]
    cells += [""] * (-len(cells) % IN_A_ROW) if len(cells) > IN_A_ROW else []
    wide = min(len(cells), IN_A_ROW)
    rows = [cells[n : n + wide] for n in range(0, len(cells), wide)]
    style = [
        ("GRID", (0, 0), (-1, -1), 0.8, black), ("FONT", (0, 0), (-1, -1), paper.BOLD, 11),
        ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
    ]  # fmt: skip
    size = {"colWidths": [1.6 * CELL * mm] * wide, "rowHeights": [CELL * mm] * len(rows)}
    return Table(rows, style=style, hAlign="LEFT", **size)

"""The pictures: a member's card like the paper one, and the sheet a leader fills by hand. Black on white,
at most 60 kB.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from PIL import Image, ImageDraw, ImageFont

import locales
from bot import (
    cards,
    ksm_paper,
    letter_paper,
    posters,
    report_files,
    report_paper,
    slip_paper,
    workbook_files,
)
from domain.say import Say, Voice
from locales import formats

INK, PALE, PAPER = 0, 130, 255
MARGIN = 28
MONTHS_OF_A_YEAR = 12  # a card with more rows names the year, or two rows would have one date


def _font(size: int) -> Any:
    return ImageFont.load_default(size=size)


def card(recipe: dict[str, Any], locale: str) -> bytes:
    """The instalment card: one row per instalment, its date, pokok, jasa, total; paid rows are ticked, as
    on paper.

    recipe: name, ksm, rows = [number, due (ISO), pokok, jasa, paid (0/1)].
    """
    write, said = _pen(locale), formats.functions(Voice(locale))
    short = said["SHORTDATE"]

    def figures(amount: int) -> str:
        return str(said["RUPIAH"](amount)).removeprefix("Rp")

    heads = [write(f"drawing-{key}") for key in ("no", "date", "pokok", "jasa", "total", "paid")]
    long = len(recipe["rows"]) > MONTHS_OF_A_YEAR

    def day(due: str) -> str:
        return f"{short(due)}/{due[2:4]}" if long else str(short(due))

    rows = [
        [str(number), day(due), figures(pokok), figures(jasa), figures(pokok + jasa), "X" if paid else ""]
        for number, due, pokok, jasa, paid in recipe["rows"]
    ]
    title = write("drawing-card-title", name=recipe["name"], ksm=recipe["ksm"])
    return _table(title, heads, rows, widths=(60, 110, 130, 115, 140, 105), foot="")


def sheet(recipe: dict[str, Any], locale: str) -> bytes:
    """The meeting sheet: a row per number of the paper book, the usual sums small, the cells empty for a pen.

    recipe: ksm, on (ISO), thousands (0/1), rows = [number, name, savings, installment].
    """
    keys = ("no", "name", "here", "savings", "installment")
    write = _pen(locale)
    heads = [write(f"drawing-{key}") for key in keys]
    unit = 1000 if recipe["thousands"] else 1
    rows = [
        [str(number), name, "", f"({savings // unit})", f"({due // unit})"]
        for number, name, savings, due in recipe["rows"]
    ]
    title = write("drawing-sheet-title", ksm=recipe["ksm"], on=recipe["on"])
    foot = write("drawing-sheet-foot" if recipe["thousands"] else "drawing-sheet-foot-rupiah")
    return _table(title, heads, rows, widths=(60, 220, 100, 150, 150), foot=foot, pale_from=3)


def report(recipe: dict[str, Any], locale: str) -> bytes:
    """The month on one page of a phone: a row per KSM, those that need a word first.

    recipe: bkm, on (ISO), rows = [ksm, balance, late, class], rest = [n, balance, late] or None, total, notes
    = [[key, values]] of the lines below.
    """
    write, said = _pen(locale), formats.functions(Voice(locale))

    def figures(amount: int) -> str:
        return str(said["RUPIAH"](amount)).removeprefix("Rp")

    heads = [write(f"drawing-{key}") for key in ("ksm", "balance", "late", "class")]
    rows = [[name, figures(balance), figures(late), band] for name, balance, late, band in recipe["rows"]]
    if recipe["rest"]:
        n, balance, late = recipe["rest"]
        rows.append([write("drawing-others", n=n), figures(balance), figures(late), ""])
    balance, late = recipe["total"]
    rows.append([write("drawing-total"), figures(balance), figures(late), ""])
    title = write("drawing-report-title", bkm=recipe["bkm"], on=recipe["on"])
    notes = [write(key, **values) for key, values in recipe.get("notes", ())]
    return _table(title, heads, rows, widths=(230, 160, 150, 80), foot="\n".join(notes))


def _pen(locale: str) -> Callable[..., str]:
    """Writes words of this language, as they stand: a picture knows no HTML."""
    return lambda key, **values: locales.plain(Say(key, values), locale)


def _table(
    title: str,
    heads: list[str],
    rows: list[list[str]],
    widths: tuple[int, ...],
    foot: str,
    pale_from: int = 99,
) -> bytes:
    height = 44
    notes = foot.splitlines()
    below = 16 + 34 * len(notes) if notes else 0
    whole = (sum(widths) + 2 * MARGIN, MARGIN * 2 + 60 + height * (len(rows) + 1) + below)
    image = Image.new("L", whole, PAPER)
    draw = ImageDraw.Draw(image)
    draw.text((MARGIN, MARGIN), title, fill=INK, font=_font(_fitting(draw, title, 26, sum(widths))))
    top = MARGIN + 56
    figures = [all(map(_is_figure, column)) for column in zip(*rows, strict=True)] if rows else []
    for index, row in enumerate([heads, *rows]):
        y, x = top + index * height, MARGIN
        for column, (cell, width) in enumerate(zip(row, widths, strict=True)):
            draw.rectangle((x, y, x + width, y + height), outline=INK)
            pale = index > 0 and column >= pale_from
            size = _fitting(draw, cell, 18 if pale else 22, width - 14)
            right = figures[column] if figures else False
            at, anchor = ((x + width - 8, y + 10), "ra") if right else ((x + 8, y + 10), "la")
            draw.text(at, cell, fill=PALE if pale else INK, font=_font(size), anchor=anchor)
            x += width
    for n, note in enumerate(reversed(notes), start=1):
        size = _fitting(draw, note, 20, sum(widths))
        draw.text((MARGIN, whole[1] - MARGIN + 4 - 34 * n), note, fill=INK, font=_font(size))
    kept = io.BytesIO()
    image.quantize(8).save(kept, "PNG", optimize=True)
    return kept.getvalue()


def _is_figure(cell: str) -> bool:
    """A sum or a number, which stands at the right so that digits of one weight stand below each other."""
    return cell.replace(".", "").replace(",", "").removeprefix("-").isdecimal() or not cell


def _fitting(draw: ImageDraw.ImageDraw, words: str, largest: int, width: int) -> int:
    """The largest letters in which these words fit; a long name is small, never over its edge."""
    sizes = range(largest, 10, -1)
    return next((size for size in sizes if draw.textlength(words, font=_font(size)) <= width), 10)


DRAWINGS = {
    "card": card,
    "report": report,
    "report-sheets": report_files.workbook,
    "report-paper": report_paper.bundle,
    "card-sheets": report_files.workbook,
    "card-paper": ksm_paper.card,
    "ksm-paper": ksm_paper.letters,
    "month-book": workbook_files.workbook,
    "sheet": sheet,
    "invitation": cards.one,
    "invitations": cards.page,
    "poster": posters.draw,
    "slip": slip_paper.slips,
    "receipts": slip_paper.receipts,
    "official-letters": letter_paper.letters,
}

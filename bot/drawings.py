"""The pictures: a member's card like the paper one, and the sheet a leader fills by hand. Black on white,
at most 60 kB.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from PIL import Image, ImageDraw, ImageFont

import locales
from bot import cards, posters
from domain.say import Say, Voice
from locales import formats

INK, PALE, PAPER = 0, 130, 255
MARGIN = 28


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
    rows = [
        [str(number), short(due), figures(pokok), figures(jasa), figures(pokok + jasa), "X" if paid else ""]
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
    size = (sum(widths) + 2 * MARGIN, MARGIN * 2 + 60 + height * (len(rows) + 1) + (50 if foot else 0))
    image = Image.new("L", size, PAPER)
    draw = ImageDraw.Draw(image)
    fitting = next(
        size for size in range(26, 11, -1) if draw.textlength(title, font=_font(size)) <= sum(widths)
    )
    draw.text((MARGIN, MARGIN), title, fill=INK, font=_font(fitting))
    top = MARGIN + 56
    for index, row in enumerate([heads, *rows]):
        y, x = top + index * height, MARGIN
        for column, (cell, width) in enumerate(zip(row, widths, strict=True)):
            draw.rectangle((x, y, x + width, y + height), outline=INK)
            pale = index > 0 and column >= pale_from
            draw.text((x + 8, y + 10), cell, fill=PALE if pale else INK, font=_font(18 if pale else 22))
            x += width
    if foot:
        draw.text((MARGIN, size[1] - MARGIN - 30), foot, fill=INK, font=_font(20))
    kept = io.BytesIO()
    image.quantize(8).save(kept, "PNG", optimize=True)
    return kept.getvalue()


DRAWINGS = {
    "card": card,
    "sheet": sheet,
    "invitation": cards.one,
    "invitations": cards.page,
    "poster": posters.draw,
}

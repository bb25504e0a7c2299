"""How paper is drawn, whatever stands on it: black on white, for a printer and a copier's copier.

Lengths are millimetres; `px` makes them dots of a printer.
"""

from __future__ import annotations

import io
import math
from typing import Any

import segno
from PIL import Image, ImageDraw, ImageFont

import locales

DOTS_PER_INCH = 300
INK, PAPER = 0, 255
SHEETS = {"A4": (210, 297), "F4": (215, 330)}  # F4 is what village offices buy
MARGIN = 7  # what a cheap printer cannot reach
THRESHOLD = 150  # of grey: what is darker is ink
SMALLEST = 2.2  # a letter a copier's copier still leaves readable


def qr(image: Image.Image, link: str, at: tuple[float, float], side: float) -> None:
    """The link as squares of whole dots, with its quiet border, on a field of `side`."""
    code = segno.make_qr(link, error="q")
    rows = [bytes(PAPER if not cell else INK for cell in row) for row in code.matrix_iter(border=4)]
    tiny = Image.frombytes("L", (len(rows), len(rows)), b"".join(rows))
    dots = math.floor(px(side) / len(rows)) * len(rows)
    around = (px(side) - dots) // 2
    image.paste(tiny.resize((dots, dots), Image.Resampling.NEAREST), (px(at[0]) + around, px(at[1]) + around))


def line(  # noqa: PLR0913 - a line of print is these facts
    draw: ImageDraw.ImageDraw,
    at: tuple[float, float],
    words: str,
    height: float,
    room: float,
    *,
    centred: bool = False,
    bold: bool = False,
) -> None:
    """One line at this height (mm), made smaller until it fits; `at` is its middle."""
    words = locales.clean(words).replace("\n", " ")
    letters = font(height)
    while draw.textlength(words, font=letters) > px(room) and height > SMALLEST:
        height -= 0.2
        letters = font(height)
    stroke = px(height) / 45 if bold else 0
    while draw.textlength(words, font=letters) > px(room) and len(words) > 1:
        words = words[:-2].rstrip() + "…"
    anchor = "mm" if centred else "lm"
    draw.text((px(at[0]), px(at[1])), words, INK, letters, anchor=anchor, stroke_width=stroke)


def font(height: float) -> Any:
    """Letters of this height."""
    return ImageFont.load_default(size=px(height))


def px(millimetres: float) -> int:
    """As dots of a printer."""
    return round(millimetres * DOTS_PER_INCH / 25.4)


def box(x: float, y: float, wide: float, high: float) -> tuple[int, int, int, int]:
    """Left, top, right and low in dots, of a field given by its corner and its sides."""
    return px(x), px(y), px(x + wide), px(y + high)


def kept(image: Image.Image) -> bytes:
    """Only black and white, as a printer sees it."""
    drawn = io.BytesIO()
    ink = image.point(lambda grey: PAPER if grey > THRESHOLD else INK).convert("1", dither=Image.Dither.NONE)
    ink.save(drawn, "PNG", optimize=True, dpi=(DOTS_PER_INCH, DOTS_PER_INCH))
    return drawn.getvalue()

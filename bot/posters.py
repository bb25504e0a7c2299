"""The poster of an RT on A4 or F4: its public code, how to come in, what one gets, how often, how to stop."""

from __future__ import annotations

from typing import Any

from PIL import Image, ImageDraw

import locales
from bot.printing import INK, PAPER, SHEETS, box, font, kept, line, px, qr
from domain.say import Say

EDGE = 14
CODE = 92  # millimetres: readable from a step away
STEP, FACT = 12, 11.5  # from one line to the next


def draw(recipe: dict[str, Any], locale: str) -> bytes:
    """recipe: place, bkm, bot, link, ask (may be empty), on (ISO), paper (A4, F4). Nothing is secret."""
    wide, high = SHEETS[recipe["paper"]]
    image = Image.new("L", (px(wide), px(high)), PAPER)
    pen = ImageDraw.Draw(image)
    middle, room = wide / 2, wide - 2 * EDGE
    pen.rectangle(
        box(EDGE - 5, EDGE - 5, wide - 2 * EDGE + 10, high - 2 * EDGE + 10), outline=INK, width=px(0.8)
    )
    line(pen, (middle, EDGE + 8), _phrase("title", locale), 12, room, centred=True, bold=True)
    line(pen, (middle, EDGE + 26), recipe["place"], 20, room, centred=True, bold=True)
    line(pen, (middle, EDGE + 40), recipe["bkm"], 6.5, room, centred=True)
    top = EDGE + 46
    qr(image, recipe["link"], (middle - CODE / 2, top), CODE)
    line(pen, (middle, top + CODE + 2), recipe["link"].removeprefix("https://"), 4.2, room, centred=True)
    below = _steps(pen, top + CODE + 13, room, locale)
    pen.line((px(EDGE), px(below), px(wide - EDGE), px(below)), INK, px(0.5))
    _facts(pen, (EDGE + 2, below + 9), room - 4, locale)
    _foot(pen, recipe, (wide, high), locale)
    return kept(image)


def _steps(pen: ImageDraw.ImageDraw, top: float, room: float, locale: str) -> float:
    """1 scan, 2 START, 3 yes. Returns where the next thing may stand."""
    yes = locales.plain(Say("door-yes"), locale)
    words = (
        _phrase("step-scan", locale),
        _phrase("step-start", locale),
        _phrase("step-yes", locale, yes=yes),
    )
    for n, each in enumerate(words):
        y = top + n * STEP
        pen.ellipse(box(EDGE + 2, y - 4.6, 9.2, 9.2), fill=INK)
        pen.text((px(EDGE + 6.6), px(y)), str(n + 1), PAPER, font(7), anchor="mm", stroke_width=1)
        line(pen, (EDGE + 15, y), each, 7, room - 15, bold=True)
    return top + len(words) * STEP - 2


def _facts(pen: ImageDraw.ImageDraw, at: tuple[float, float], room: float, locale: str) -> None:
    for n, key in enumerate(("often", "stop", "get", "people", "never")):
        line(pen, (at[0], at[1] + n * FACT), _phrase(key, locale), 6, room, bold=key in ("often", "never"))


def _foot(pen: ImageDraw.ImageDraw, recipe: dict[str, Any], size: tuple[float, float], locale: str) -> None:
    """Whom to ask, and since when it hangs: an old poster is recognised."""
    wide, high = size
    ask = _phrase("ask", locale, name=recipe["ask"]) if recipe["ask"] else ""
    line(
        pen,
        (EDGE + 2, high - EDGE - 3),
        " · ".join(x for x in (ask, f"@{recipe['bot']}") if x),
        5,
        (wide - 2 * EDGE) * 0.62,
    )
    day = _phrase("on", locale, on=recipe["on"])
    line(pen, (wide - EDGE - 2 - 30, high - EDGE - 3), day, 4.2, 60, centred=True)


def _phrase(key: str, locale: str, **values: Any) -> str:
    return locales.plain(Say(f"poster-drawn-{key}", values), locale)

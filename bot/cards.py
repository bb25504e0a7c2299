"""Invitations on paper: a card, and a page of eight. Lengths are millimetres; how paper is drawn stands in
printing.py.
"""

from __future__ import annotations

from typing import Any

from PIL import Image, ImageDraw

import locales
from bot.printing import INK, MARGIN, PAPER, SHEETS, box, font, kept, line, px, qr
from domain.say import Say

COLUMNS, ROWS = 2, 4
CARD = (98, 70)
PAD = 3
CODE_SIDE = 39
_LONGEST = 60  # characters of a name


def one(recipe: dict[str, Any], locale: str) -> bytes:
    """One card, in the language of the person it is for. recipe: see `page`, with one invitation."""
    image = Image.new("L", (px(CARD[0]), px(CARD[1])), PAPER)
    _draw_card(image, (0, 0), CARD, recipe["invitations"][0], recipe["bot"])
    return kept(image)


def page(recipe: dict[str, Any], locale: str) -> bytes:
    """A sheet of up to eight cards, with lines to cut along; each card speaks its person's language.

    recipe: bot, paper (A4, F4), page, pages, invitations = [{name, ksm, bkm, number, on (ISO), at, ask,
    language, link, code}].
    """
    wide, high = SHEETS[recipe["paper"]]
    image = Image.new("L", (px(wide), px(high)), PAPER)
    size = ((wide - 2 * MARGIN) / COLUMNS, (high - 2 * MARGIN) / ROWS)
    for n, card in enumerate(recipe["invitations"]):
        at = (MARGIN + n % COLUMNS * size[0], MARGIN + n // COLUMNS * size[1])
        _draw_card(image, at, size, card, recipe["bot"])
    if recipe["pages"] > 1:
        words = _phrase("page", locale, n=recipe["page"], count=recipe["pages"])
        draw = ImageDraw.Draw(image)
        draw.text((px(wide / 2), px(high - MARGIN / 2)), words, INK, font(2.6), anchor="mm")
    return kept(image)


def _draw_card(
    image: Image.Image, at: tuple[float, float], size: tuple[float, float], card: dict[str, Any], bot: str
) -> None:
    draw = ImageDraw.Draw(image)
    left, top = at
    _cut_lines(draw, at, size)
    qr(image, card["link"], (left + PAD, top + PAD), CODE_SIDE)
    tongue = card["language"]
    middle = left + PAD + CODE_SIDE / 2
    if card["code"]:
        below = top + PAD + CODE_SIDE
        line(draw, (middle, below + 1.5), _phrase("code", tongue), 2.8, CODE_SIDE, centred=True)
        line(draw, (middle, below + 7), card["code"], 8, CODE_SIDE, centred=True, bold=True)
    x, room = left + PAD + CODE_SIDE + 3, size[0] - CODE_SIDE - 2 * PAD - 4
    place = _phrase("ksm", tongue, ksm=card["ksm"], number=card["number"]) if card["ksm"] else card["bkm"]
    line(draw, (x, top + PAD + 2), _phrase("title", tongue), 3.2, room)
    _name(draw, (x, top + PAD + 8.3), card["name"], room)
    line(draw, (x, top + PAD + 15.2), place, 3.6, room)
    _steps(draw, (x, top + PAD + 19), room, tongue, bot)
    _foot(draw, (left + PAD, top + size[1] - PAD), size[0] - 2 * PAD, card)


def _steps(draw: ImageDraw.ImageDraw, at: tuple[float, float], room: float, tongue: str, bot: str) -> None:
    """Scan, START, language: a small picture each, and a few words."""
    x, y = at
    words = [
        (_phrase("scan", tongue), _phrase("search", tongue), f"@{bot}"),
        (_phrase("start", tongue),),
        (_phrase("language", tongue),),
    ]
    for n, (picture, lines) in enumerate(zip((_scan, _start, _tongues), words, strict=True)):
        middle = y + 5 + n * 10.2
        picture(draw, x, middle - 4.4)
        for k, each in enumerate(lines):
            lower = (k - (len(lines) - 1) / 2) * 3.5
            line(
                draw,
                (x + 12.5, middle + lower),
                each,
                3.8 if len(lines) == 1 else 2.9,
                room - 12.5,
                bold=k == 2,
            )


def _name(draw: ImageDraw.ImageDraw, at: tuple[float, float], name: str, room: float) -> None:
    """The name as large as it fits, over two lines if one would be small."""
    name = locales.clean(name)[:_LONGEST]
    if draw.textlength(name, font=font(5.4)) <= px(room) or " " not in name:
        line(draw, at, name, 7, room, bold=True)
        return
    words = name.split()
    cut = min(range(1, len(words)), key=lambda k: abs(len(" ".join(words[:k])) - len(" ".join(words[k:]))))
    for part, lower in ((words[:cut], -2.2), (words[cut:], 2.3)):
        line(draw, (at[0], at[1] + lower), " ".join(part), 4.2, room, bold=True)


def _foot(draw: ImageDraw.ImageDraw, at: tuple[float, float], room: float, card: dict[str, Any]) -> None:
    x, bottom = at
    hour = "until-hour" if card["at"] else "until"
    until = _phrase(hour, card["language"], on=card["on"], at=card["at"])
    ask = _phrase("ask", card["language"], name=card["ask"]) if card["ask"] else ""
    line(draw, (x, bottom - 6.6), " · ".join(each for each in (until, ask) if each), 3.2, room)
    line(draw, (x, bottom - 1.8), _phrase("never", card["language"]), 3.2, room, bold=True)


# --- small pictures ---------------------------------------------------------------------------------------


def _scan(draw: ImageDraw.ImageDraw, x: float, y: float) -> None:
    """A phone that looks at a square code."""
    draw.rounded_rectangle(box(x + 2, y, 6.4, 8.8), px(1), outline=INK, width=px(0.5))
    for column, row in ((0, 0), (2, 0), (1, 1), (0, 2), (2, 2)):
        draw.rectangle(box(x + 3.7 + column, y + 2.6 + row, 1, 1), fill=INK)
    draw.line((px(x + 4.4), px(y + 7.7), px(x + 6), px(y + 7.7)), INK, px(0.4))


def _start(draw: ImageDraw.ImageDraw, x: float, y: float) -> None:
    """The button one presses first."""
    draw.rounded_rectangle(box(x, y + 2, 11, 5), px(2.4), fill=INK)
    words = _phrase("start-button", "id")
    draw.text((px(x + 5.5), px(y + 4.5)), words, PAPER, font(3), anchor="mm", stroke_width=1)


def _tongues(draw: ImageDraw.ImageDraw, x: float, y: float) -> None:
    """Two people who speak differently."""
    for left, top, words in ((x, y, "Id"), (x + 4.6, y + 3, "Jw")):
        draw.rounded_rectangle(box(left, top, 6.2, 4.8), px(1.4), fill=PAPER, outline=INK, width=px(0.45))
        foot = ((left + 1.6, top + 4.6), (left + 1.4, top + 6.2), (left + 3.2, top + 4.6))
        draw.polygon([(px(a), px(b)) for a, b in foot], fill=INK)
        draw.text((px(left + 3.1), px(top + 2.4)), words, INK, font(2.7), anchor="mm", stroke_width=1)


def _cut_lines(draw: ImageDraw.ImageDraw, at: tuple[float, float], size: tuple[float, float]) -> None:
    left, top, right, low = at[0], at[1], at[0] + size[0], at[1] + size[1]
    for a, b in (((left, top), (right, top)), ((left, low), (right, low))):
        _dashes(draw, a, b)
    for a, b in (((left, top), (left, low)), ((right, top), (right, low))):
        _dashes(draw, a, b)


def _dashes(draw: ImageDraw.ImageDraw, a: tuple[float, float], b: tuple[float, float]) -> None:
    length = max(b[0] - a[0], b[1] - a[1])
    steps = int(length // 3)
    for n in range(steps):
        first, last = n / steps, (n + 0.5) / steps
        ends = [(a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part) for part in (first, last)]
        draw.line([(px(x), px(y)) for x, y in ends], INK, 2)


# --- words ------------------------------------------------------------------------------------------------


def _phrase(key: str, tongue: str, **values: Any) -> str:
    """A sentence of the card. It is no HTML: a name's own signs stand as they are."""
    return locales.plain(Say(f"card-drawn-{key}", values), tongue)

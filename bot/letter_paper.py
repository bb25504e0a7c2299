"""Letters to officials: letterhead, number, perihal, day, place, copies, a line to sign, a poster's code.
An official letter is written in Indonesian, whatever language whoever prints it has chosen.
"""

from __future__ import annotations

import io
from typing import Any

import segno
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Image, Table

from bot import paper
from bot.paper import Pages
from domain.say import DEFAULT_LANGUAGE

CODE = 26  # millimetres
OWN_WORDS = ("undangan", "pemberitahuan")
Letter = dict[str, Any]


def letters(recipe: dict[str, Any], _locale: str) -> bytes:
    """recipe: paper, on (ISO), text, perihal, day (ISO), at, place (each may be empty), copies = [words],
    letters = [number, to, post, bkm, signer (a name or ""), link (or ""), rt].
    """
    write = paper.pen(DEFAULT_LANGUAGE)
    pages = Pages(recipe, DEFAULT_LANGUAGE, write("drawing-letter-file"))
    for one in recipe["letters"]:
        pages.sheet(of=one["bkm"])
        _head(pages, recipe, one)
        pages.put(paper.words(write("drawing-letter-greeting"), 11), paper.gap(3))
        pages.put(paper.words(recipe["text"], 11), paper.gap(3))
        if recipe["day"] or recipe["place"]:
            pages.put(_when(pages, recipe), paper.gap(3))
        pages.put(paper.words(write("drawing-letter-thanks"), 11))
        pages.together(*_foot(pages, recipe, one))
    return pages.kept()


def _head(pages: Pages, recipe: dict[str, Any], one: Letter) -> None:
    write = pages.write
    perihal = recipe["perihal"]
    about = write(f"drawing-letter-{perihal}") if perihal in OWN_WORDS else perihal
    pages.put(paper.gap(2), paper.words(write("drawing-letter-date", on=recipe["on"]), 11, align=TA_RIGHT))
    facts = [(write("drawing-letter-number"), one["number"]), (write("drawing-letter-about"), about)]
    pages.put(_facts(pages, facts), paper.gap(5))
    to = [write("drawing-letter-to"), one["to"], one["post"], write("drawing-letter-at")]
    pages.put(paper.words("\n".join(to), 11), paper.gap(6))


def _facts(pages: Pages, facts: list[tuple[str, str]]) -> Table:
    rows = [[paper.words(name, 11), paper.words(f": {value}", 11)] for name, value in facts]
    wide = 28 * mm
    table = Table(rows, colWidths=[wide, pages.width - wide], hAlign="LEFT")
    table.setStyle([("LEFTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("TOPPADDING", (0, 0), (-1, -1), 0)])  # fmt: skip
    return table


def _when(pages: Pages, recipe: dict[str, Any]) -> Table:
    write, facts = pages.write, []
    if recipe["day"]:
        facts.append((write("drawing-letter-day"), write("drawing-letter-pasaran", on=recipe["day"])))
    if recipe["at"]:
        facts.append((write("drawing-letter-hour"), write("drawing-letter-from", at=recipe["at"])))
    if recipe["place"]:
        facts.append((write("drawing-letter-place"), recipe["place"]))
    return _facts(pages, facts)


def _foot(pages: Pages, recipe: dict[str, Any], one: Letter) -> list[Flowable]:
    write = pages.write
    signed = [
        paper.words(write("drawing-letter-signs"), 11, align=1),
        paper.gap(18), paper.words(f"( {one['signer'] or '.' * 30} )", 11, align=1),
    ]  # fmt: skip
    half = pages.width / 2
    things: list[Flowable] = [paper.gap(6), Table([["", signed]], colWidths=[half, half]), paper.gap(4)]
    if recipe["copies"]:
        lines = [f"{n}. {each}" for n, each in enumerate(recipe["copies"], start=1)]
        things += [paper.words("\n".join([write("drawing-letter-copies"), *lines]), 10), paper.gap(4)]
    if one["link"]:
        scan = paper.words(write("drawing-letter-scan", rt=one["rt"]), 9)
        row = Table([[_code(one["link"]), scan]], colWidths=[CODE * mm + 6, pages.width - CODE * mm - 6])
        row.setStyle([("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
        things.append(row)
    return things


def _code(link: str) -> Image:
    drawn = io.BytesIO()
    segno.make_qr(link, error="q").save(drawn, kind="png", scale=8, border=4)
    drawn.seek(0)
    return Image(drawn, CODE * mm, CODE * mm)

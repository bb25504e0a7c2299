"""The month's report as one file for the printer: what it says in short, then every sheet, each to be signed.
Figures come with the recipe, words from the locales.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import locales
from bot import paper
from bot.paper import Pages
from bot.paper_tables import Grid, table
from bot.report_files import by_rules, checked, spoken

Row = list[Any]
WIDE_FROM = 9  # columns from which a sheet lies on its side


def bundle(recipe: dict[str, Any], locale: str) -> bytes:
    """recipe: paper, bkm, on (ISO), profile, foots (0/1), lines = [[key, values]] of the first page, closed =
    {on, n, words} or None, signers = three names (or ""), sheets as the XLSX has them, minutes = {sheet:
    [key, values]} of what stands below it.
    """
    write = paper.pen(locale)
    pages = Pages(recipe, locale, write("drawing-report-file", bkm=recipe["bkm"], on=recipe["on"]))
    _first_page(pages, recipe)
    for counted, one in zip(recipe["sheets"], spoken(recipe["sheets"], write), strict=True):
        _sheet(pages, recipe, one, checked(write, recipe, counted))
    return pages.kept()


def _first_page(pages: Pages, recipe: dict[str, Any]) -> None:
    write = pages.write
    pages.sheet()
    pages.put(
        paper.words(write("drawing-report-name", on=recipe["on"]), 15, bold=True, align=1), paper.gap(4)
    )
    for key, values in recipe["lines"]:
        pages.put(paper.words(write(key, **values), 11), paper.gap(1.8))
    pages.put(paper.gap(3))
    closed = recipe["closed"]
    if closed is None:
        pages.put(paper.words(write("drawing-not-closed"), 11, bold=True))
    else:
        pages.put(paper.words(write("drawing-closed", n=closed["n"], on=closed["on"]), 11), paper.gap(2))
        pages.put(paper.words(closed["words"], 17, bold=True, align=1))
    pages.put(paper.gap(5), paper.words(write("drawing-sheets-in-file"), 10, bold=True), paper.gap(1))
    for n, one in enumerate(recipe["sheets"], start=1):
        pages.put(paper.words(f"{n}. {write(f'xlsx-{one[0]}')}", 10))
    pages.put(paper.gap(2), paper.words(by_rules(write, recipe["profile"]), 8.5))
    pages.put(_signed(pages, recipe))


def _sheet(pages: Pages, recipe: dict[str, Any], one: list[Any], check: str) -> None:
    key, headings, rows, total = one
    write, shown = pages.write, _cell(paper.figures(pages.locale))
    pages.sheet(wide=len(headings) >= WIDE_FROM)
    title = write(f"xlsx-{key}-title", bkm=recipe["bkm"], on=recipe["on"])
    rules = by_rules(write, recipe["profile"])
    pages.put(paper.words(title, 12, bold=True, align=1), paper.gap(1.5))
    pages.put(
        paper.words(". ".join(each for each in (check, rules, write("drawing-in-rupiah")) if each), 8.5),
        paper.gap(2.5),
    )
    foot = [write("drawing-total"), *map(shown, total[1:])] if total else None
    heads, spans = _heads(pages, headings)
    left = [n for n in range(len(headings)) if n == 0 or _is_words(n, rows)]
    body = [[shown(cell) for cell in row] for row in rows]
    if not body:
        pages.put(paper.words(write("drawing-no-rows"), 10), paper.gap(2))
    counted = recipe.get("minutes", {}).get(key)
    below = [paper.gap(2.5), paper.words(write(counted[0], **counted[1]), 10)] if counted else []
    pages.put(table(pages.width, Grid(heads, body, foot, left, spans)), *below, _signed(pages, recipe))


def _cell(figures: Callable[[int], str]) -> Callable[[Any], str]:
    return lambda cell: figures(cell) if isinstance(cell, int) else str(cell or "")


def _is_words(column: int, rows: list[Row]) -> bool:
    """Whether a column holds letters; figures, shares and counts stand at the right."""
    cells = [row[column] for row in rows if isinstance(row[column], str)]
    return any(any(letter.isalpha() for letter in cell) for cell in cells)


def _heads(pages: Pages, headings: list[str]) -> tuple[list[list[str]], list[Any]]:
    """The head of a sheet: pokok and jasa of one thing stand side by side under its name."""
    known, write = locales.message_keys("id"), pages.write
    upper = [write(f"xlsx-head-{each}") for each in headings]
    lower, spans = [""] * len(headings), list[Any]()
    paired = set[int]()
    for n, each in enumerate(headings[:-1]):
        name = each.removesuffix("-pokok")
        group = f"drawing-group-{name}"
        if name != each and headings[n + 1] == f"{name}-jasa" and group in known:
            upper[n], upper[n + 1] = write(group), ""
            lower[n], lower[n + 1] = write("drawing-pokok"), write("drawing-jasa")
            spans.append(("SPAN", (n, 0), (n + 1, 0)))
            paired |= {n, n + 1}
    if not paired:
        return [upper], []
    spans += [("SPAN", (n, 0), (n, 1)) for n in range(len(headings)) if n not in paired]
    return [upper, lower], spans


def _signed(pages: Pages, recipe: dict[str, Any]) -> Any:
    who = (("made", "clerk"), ("checked", "supervisor"), ("known", "coordinator"))
    lines = [
        (pages.write(f"drawing-signed-{what}"), pages.write(f"drawing-office-{office}"), name)
        for (what, office), name in zip(who, recipe["signers"], strict=True)
    ]
    return paper.signatures(pages, lines)

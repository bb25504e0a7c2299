"""Pages for a KSM and its members: the letter on which balances are agreed, the statement of joint liability,
the instalment card. Figures come with the recipe, words from the locales.
"""

from __future__ import annotations

from typing import Any

from bot import paper
from bot.paper import Pages
from bot.paper_tables import Grid, table
from bot.report_files import by_rules

Paper = dict[str, Any]
FIELD = "." * 28


def letters(recipe: dict[str, Any], locale: str) -> bytes:
    """recipe: paper, bkm, on (ISO), ask (a name or ""), papers = letters and statements by their `what`."""
    write = paper.pen(locale)
    title = write(f"drawing-{recipe['papers'][0]['what']}-file", on=recipe["on"])
    pages = Pages(recipe, locale, title)
    for one in recipe["papers"]:
        {"balances": _balances, "renteng": _renteng, "iptw": _iptw}[one["what"]](pages, recipe, one)
    return pages.kept()


def _title(pages: Pages, key: str, below: str) -> None:
    pages.put(paper.words(pages.write(key), 14, bold=True, align=1), paper.gap(1))
    pages.put(paper.words(below, 10, align=1), paper.gap(5))


def _balances(pages: Pages, recipe: dict[str, Any], one: Paper) -> None:
    write, figures = pages.write, paper.figures(pages.locale)
    pages.sheet()
    _title(pages, "drawing-balances-title", write("drawing-secret"))
    pages.put(paper.words(write("drawing-balances-to", ksm=one["ksm"], on=recipe["on"]), 11), paper.gap(4))
    heads = [[write(f"drawing-balances-{each}") for each in ("what", "ours", "yours")]]
    names = [write(f"drawing-balances-{each}") for each in ("savings", "pokok", "jasa", "owed")]
    rows = [[name, figures(figure), FIELD] for name, figure in zip(names, one["figures"], strict=True)]
    pages.put(table(pages.width, Grid(heads, rows, size=11)), paper.gap(5))
    pages.put(paper.words(write("drawing-balances-tick"), 11), paper.gap(4))
    ask = write("drawing-balances-ask", name=recipe["ask"], known=int(bool(recipe["ask"])))
    pages.put(paper.words(ask, 10), _signed(pages, one))
    _listed(pages, recipe, one)


def _listed(pages: Pages, recipe: dict[str, Any], one: Paper) -> None:
    """The list behind it, for those two alone."""
    write, figures = pages.write, paper.figures(pages.locale)
    pages.sheet()
    _title(
        pages, "drawing-balances-list", write("drawing-balances-list-for", ksm=one["ksm"], on=recipe["on"])
    )
    keys = ["no", *(["name"] if one["named"] else []), "savings"]
    heads = [
        [
            *(write(f"drawing-{each}") for each in keys),
            *(write(f"drawing-left-{x}") for x in ("pokok", "jasa")),
        ]
    ]
    heads[0].append(write("drawing-balances-owed"))
    rows = []
    for number, name, *amounts in one["rows"]:
        rest = write("drawing-balances-rest") if name == "*" else name
        first = [str(number), rest] if one["named"] else [rest if name == "*" else str(number)]
        rows.append([*first, *map(figures, amounts)])
    foot = [write("drawing-total"), *([""] if one["named"] else []), *map(figures, one["figures"])]
    pages.put(table(pages.width, Grid(heads, rows, foot, (0, 1) if one["named"] else (0,))), paper.gap(3))
    if not one["named"]:
        pages.put(paper.words(write("drawing-no-names"), 9))


def _renteng(pages: Pages, recipe: dict[str, Any], one: Paper) -> None:
    write, figures = pages.write, paper.figures(pages.locale)
    pages.sheet()
    whole = sum(row[2] for row in one["rows"])
    _title(pages, "drawing-renteng-title", write("drawing-renteng-of", ksm=one["ksm"]))
    facts = {"ksm": one["ksm"], "amount": whole, "on": one["lent_on"], "n": one["n"]}
    pages.put(paper.words(write("drawing-renteng-we", **facts), 11), paper.gap(2))
    pages.put(paper.words(write("drawing-renteng-how"), 11), paper.gap(4))
    heads = [[write(f"drawing-{each}") for each in ("no", "name", "renteng-share", "jasa", "signature")]]
    rows = [
        [str(no), name or FIELD, figures(pokok), figures(jasa), f"{no}. {FIELD}"]
        for no, name, pokok, jasa in one["rows"]
    ]
    foot = [write("drawing-total"), "", figures(whole), figures(sum(row[3] for row in one["rows"])), ""]
    pages.put(table(pages.width, Grid(heads, rows, foot, (0, 1, 4), tall=5)), paper.gap(2))
    pages.put(paper.words(by_rules(write, one["profile"]), 8.5))
    if not one["named"]:
        pages.put(paper.words(write("drawing-no-names"), 9))
    pages.put(_signed(pages, one, ("clerk", recipe["ask"])))


def _iptw(pages: Pages, recipe: dict[str, Any], one: Paper) -> None:
    write, figures = pages.write, paper.figures(pages.locale)
    pages.sheet()
    _title(pages, "drawing-iptw-title", write("drawing-iptw-of", ksm=one["ksm"], on=recipe["on"]))
    pages.put(paper.words(write("drawing-iptw-how"), 11), paper.gap(4))
    heads = [
        [
            write(f"drawing-{each}")
            for each in ("no", "name", "iptw-lent", "jasa", "iptw-rate", "iptw", "signature")
        ]
    ]
    rows = [
        [str(no), name or FIELD, figures(lent), figures(jasa), rate, figures(amount), f"{no}. {FIELD}"]
        for no, name, lent, jasa, rate, amount, _ in one["rows"]
    ]
    sums = [figures(sum(row[n] for row in one["rows"])) for n in (2, 3, 5)]
    foot = [write("drawing-total"), "", *sums[:2], "", sums[2], ""]
    pages.put(table(pages.width, Grid(heads, rows, foot, (0, 1, 6), tall=5)), paper.gap(2))
    pages.put(paper.words(by_rules(write, one["profile"]), 8.5))
    if not one["named"]:
        pages.put(paper.words(write("drawing-no-names"), 9))
    pages.put(_signed(pages, one, ("clerk", recipe["ask"])))


def _signed(pages: Pages, one: Paper, *more: tuple[str, str]) -> Any:
    who = [("chair", one["leaders"][0]), ("treasurer", one["leaders"][1]), *more]
    lines = [("", pages.write(f"drawing-office-{office}"), name) for office, name in who]
    return paper.signatures(pages, lines)


def card(recipe: dict[str, Any], locale: str) -> bytes:
    """The instalment card of one member on a page, row by row as on paper. recipe: as the XLSX."""
    write, figures = paper.pen(locale), paper.figures(locale)
    about, (_, heads, rows, foot) = recipe["about"], recipe["sheets"][0]
    pages = Pages(recipe, locale, write("xlsx-card-title", **about))
    short = paper.day(locale)
    pages.sheet()
    _title(pages, "drawing-card-name", write("drawing-card-whose", **about))
    pages.put(paper.words(write("drawing-card-terms", on=recipe["on"], **about), 10.5), paper.gap(3))

    def shown(row: list[Any]) -> list[str]:
        cells = [figures(cell) if isinstance(cell, int) else str(cell) for cell in row]
        cells[1] = short(row[1]) if row[1] else ""
        return cells

    titles = [[write(f"xlsx-head-{each}") for each in heads]]
    last = [write("drawing-total"), *shown(foot)[1:]]
    body = [shown(row) for row in rows]
    pages.put(table(pages.width, Grid(titles, body, last, tall=2)), paper.gap(2))
    pages.put(paper.words(by_rules(write, recipe["profile"]), 8.5))
    return pages.kept()

"""The table of a sheet's echo, a column for each kind of savings that was brought, narrow enough for a small
phone; and the line that says who was there. Books nothing.
"""

from __future__ import annotations

from functools import reduce
from typing import Any

from domain.reading.presence import Mark
from domain.savings import POTS, WAJIB
from domain.say import Say, say
from domain.sheets import Row
from storage import moving, presence
from storage.book import Work

_WIDE, _NARROW = 6, 5


def lines(rows: list[Row]) -> tuple[Say, ...]:
    """The rows by number below their heads, in thousands; nothing where there is no row."""
    if not rows:
        return ()
    ordered = sorted(rows, key=lambda each: each.number)
    found = {code for row in ordered for code, _ in row.pots}
    if found <= {WAJIB}:
        return (say("sheet-table-head"), *(_usual(row) for row in ordered))
    codes = [code for code in POTS if code in found or (code == WAJIB and any(r.usual_part for r in ordered))]
    heads = reduce(_beside, [say(f"sheet-head-{code}") for code in codes])
    return (say("sheet-table-head-pots", heads=heads), *(_by_pot(row, codes) for row in ordered))


def _beside(first: Say, more: Say) -> Say:
    return say("sheet-heads-and", first=first, more=more)


def _usual(row: Row) -> Say:
    cells = {
        "number": f"{row.number:>3}",
        "savings": _cell(row.savings, _WIDE),
        "installment": _cell(row.instalment, _WIDE),
    }
    return say("sheet-table-line", n=row.number, **cells)


def _by_pot(row: Row, codes: list[str]) -> Say:
    pots = dict(row.pots) or {WAJIB: row.savings}
    cells = " ".join(_cell(pots.get(code, 0), _NARROW) for code in codes)
    paid = _cell(row.instalment, _NARROW)
    return say("sheet-table-line", n=row.number, number=f"{row.number:>3}", savings=cells, installment=paid)


def _cell(amount: int, width: int) -> str:
    return f"{amount // 1000:>{width}}"


def here(book: Work, sheet: Any, said: tuple[tuple[int, Mark], ...]) -> Say | str:
    """How many were there and which numbers were not, as the sheet now says; nothing, where this message says
    nothing of it.
    """
    if not said:
        return ""
    noted = presence.of_sheet(book, sheet.id)
    placed = moving.on_sheet(book, sheet.ksm_id, sheet.held_on, set(noted))
    numbers = {each.id: each.number for each in placed}
    away = [
        say("sheet-away", mark=mark.value, numbers=", ".join(map(str, found)))
        for mark in Mark
        if mark is not Mark.HERE
        and (found := sorted(numbers[who] for who, each in noted.items() if each is mark and who in numbers))
    ]
    n = sum(mark is Mark.HERE for mark in noted.values())
    rest = reduce(lambda first, more: say("sheet-heads-and", first=first, more=more), away) if away else ""
    return say("sheet-here", n=n, away=rest)

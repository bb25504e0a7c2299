"""The table of a sheet's echo: a column for each kind of savings that was brought, narrow enough for a small
phone. Writes figures; books nothing.
"""

from __future__ import annotations

from functools import reduce

from domain.savings import POTS, WAJIB
from domain.say import Say, say
from domain.sheets import Row

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

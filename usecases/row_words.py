"""How a row of a sheet is said, and put on a button: its savings pot by pot where it names them. Books
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import reduce

from domain.ledger import Account
from domain.money import Rupiah
from domain.savings import CODES, POTS, WAJIB
from domain.say import Button, Say, button, say
from domain.sheets import Row, divided
from storage.claims import Claim, Line
from usecases.savings_words import named

LETTERS = {"pokok": "p", WAJIB: "w", "sukarela": "s", "tanggung-renteng": "t", "kelompok": "k"}
_SPELLED = {letter: code for code, letter in LETTERS.items()}
_DATA = re.compile(r"(\d{1,3})\.(\d{1,9}|(?:\d{1,9}[pwstk]){1,5})\.(\d{1,9})\.([sl]?)")
MOST_BYTES = 45
"""What of a button's 64 bytes is left beside the sheet it belongs to."""


def savings_of(row: Row) -> Say:
    """'Rp20.000'; 'sukarela Rp10.000'; 'wajib Rp20.000 + sukarela Rp10.000'."""
    return of_pots({POTS[code]: amount for code, amount in row.pots}, int(row.savings))


def of_pots(amounts: Mapping[Account, int], whole: int = 0) -> Say:
    """The same, for amounts by pot; without any, or all in the usual one, the sum alone."""
    if set(amounts) <= {Account.WAJIB}:
        return say("row-savings", amount=sum(amounts.values()) or whole)
    return _joined(
        say("row-savings-pot", pot=named(CODES[key]), amount=amounts[key]) for key in _in_order(amounts)
    )


def _in_order(keys: Iterable[Account]) -> list[Account]:
    given = set(keys)
    return [account for account in POTS.values() if account in given]


def _joined(parts: Iterable[Say]) -> Say:
    return reduce(lambda first, more: say("row-savings-and", first=first, more=more), parts)


def by_pot(lines: Iterable[Claim | Line]) -> dict[Account, int]:
    """Savings summed by their pot."""
    found: dict[Account, int] = {}
    for line in lines:
        if line.pot is not None:
            found[line.pot] = found.get(line.pot, 0) + int(line.amount)
    return found


def kinds(pots: Mapping[Account, int]) -> Say | str:
    """What of a sum went into which pot, on its own line; nothing where all of it is of the usual kind."""
    return say("row-kinds", pots=of_pots(pots)) if set(pots) - {Account.WAJIB} else ""


def kinds_beside(pots: Mapping[Account, int]) -> Say | str:
    """The same, in brackets behind the sum."""
    if set(pots) <= {Account.WAJIB}:
        return ""
    only = next(iter(pots)) if len(pots) == 1 else None
    return say("row-kinds-beside", pots=of_pots(pots) if only is None else named(CODES[only]))


def row_button(sheet_id: str, row: Row) -> tuple[Button, ...]:
    """A button with one way to read a row; none, where its figures do not fit on one."""
    facts = {"number": row.number, "installment": int(row.instalment)}
    key = "button-row-pots" if row.pots else "button-row"
    return _pressed(key, sheet_id, row, "", savings=savings_of(row), **facts)


def in_rows(asked: Iterable[tuple[Say, tuple[Button, ...]]]) -> tuple[tuple[Button, ...], ...]:
    """The ways to answer, as they stand below a message: long ones below each other."""
    found: list[tuple[Button, ...]] = []
    for _, buttons in asked:
        long = any(each.key == "button-row-pots" for each in buttons)
        found += [(each,) for each in buttons] if long else [buttons] if buttons else []
    return tuple(found)


def same_buttons(sheet_id: str, row: Row) -> tuple[Button, ...]:
    """[sama] [lain]: how the member's own report fits this row."""
    facts = {"number": row.number}
    same = _pressed("button-own-same", sheet_id, row, "s", **facts)
    return (*same, *_pressed("button-own-other", sheet_id, row, "l", **facts))


def data_of(row: Row, own: str = "") -> str:
    """A row as a button carries it."""
    savings = "".join(f"{amount}{LETTERS[code]}" for code, amount in row.pots) or str(int(row.savings))
    return f"{row.number}.{savings}.{int(row.instalment)}.{own}"


def _pressed(key: str, sheet_id: str, row: Row, own: str, **facts: Say | int) -> tuple[Button, ...]:
    data = data_of(row, own)
    return (button(key, "row", sheet_id, data, **facts),) if len(data) <= MOST_BYTES else ()


def from_button(data: str) -> tuple[Row, str] | None:
    """The row a button was made of, and how the own report fits; None: it is no button of ours."""
    found = _DATA.fullmatch(data)
    if found is None:
        return None
    number, savings, paid, own = found.groups()
    if savings.isdecimal():
        return Row(int(number), Rupiah(int(savings)), Rupiah(int(paid))), own
    pots = {_SPELLED[letter]: int(amount) for amount, letter in re.findall(r"(\d+)([a-z])", savings)}
    return divided(int(number), pots, int(paid)), own

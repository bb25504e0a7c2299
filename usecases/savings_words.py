"""How a pot is named: beside an amount only where it is not the usual one, in a list always."""

from __future__ import annotations

from collections.abc import Sequence

from domain.savings import CODES, WAJIB
from domain.say import Say, say
from storage.claims import Claim


def beside(code: str) -> Say | str:
    """The pot behind a word like "tabungan": " sukarela"; nothing for the usual one."""
    return say(f"pot-beside-{code}") if code != WAJIB else ""


def pot_beside(line: Claim) -> Say | str:
    """The same for a report of savings; nothing for an instalment."""
    return beside(CODES[line.pot] if line.pot is not None else WAJIB)


def told_apart(line: Claim, lines: Sequence[Claim]) -> Say | str:
    """The same among the lines of one row: where it holds several pots, the usual one is named too."""
    pots = {each.pot for each in lines if each.pot is not None}
    return (
        say(f"pot-beside-{CODES[line.pot]}") if line.pot is not None and len(pots) > 1 else pot_beside(line)
    )


def named(code: str) -> Say:
    """The pot in a list: "wajib", "sukarela"."""
    return say(f"pot-{code}")

"""The pots a member saves in, what people call them, and what may be taken out of which. Knows no book."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from domain.ledger import Account
from domain.money import Rupiah
from domain.profiles import SavingsDefaults
from domain.reading.spelling import Phrasebook, plain, tokens

WAJIB = "wajib"
POTS: Mapping[str, Account] = {
    "pokok": Account.POKOK,
    WAJIB: Account.WAJIB,
    "sukarela": Account.SUKARELA,
    "tanggung-renteng": Account.TANGGUNG_RENTENG,
    "kelompok": Account.KELOMPOK,
}
"""Each pot by its short name, in the order of the paper book."""
CODES = {account: code for code, account in POTS.items()}

_SPOKEN = {
    "pokok": "pokok, simpenan pokok, share",
    WAJIB: "wajib, mandatory, compulsory",
    "sukarela": "sukarela, sukarelo, manasuka, mana suka, lila legawa, voluntary",
    "tanggung-renteng": "tanggung renteng, tanggungrenteng, renteng, tr, joint, joint liability",
    "kelompok": "kelompok, kas kelompok, bersama, group",
}
_NAMES = Phrasebook({name: code for code, spoken in _SPOKEN.items() for name in spoken.split(",")})


def read_pot(words: str) -> str | None:
    """Which pot a line names ("nabung sukarela 20rb"), by its short name; None: it names none."""
    pieces = tokens(plain(words))
    named = (_NAMES.match(pieces, at) for at in range(len(pieces)))
    return next((found[0] for found in named if found), None)


_WHY = re.compile(r"(?i)\b(?:untuk|utk|buat|kangge|kagem|kanggo|nggo|for)\s+")


def split_why(words: str) -> tuple[str, str]:
    """What stands before "untuk", and the reason behind it ("50rb untuk sekolah"); "" where none is said."""
    before, *behind = _WHY.split(words, maxsplit=1)
    return before.strip(), behind[0].strip() if behind else ""


class Lock(StrEnum):
    """Why a pot stays closed today."""

    LEAVING = "leaving"  # it is given back when the member leaves the KSM
    LOANS = "loans"  # it stands surety while the KSM owes anything


def lock_of(pot: str, rules: SavingsDefaults, *, left: bool, ksm_owes: bool) -> Lock | None:
    """Whether a member may take from this pot today: None if they may. `left`: they are no member any more;
    `ksm_owes`: a loan of the KSM runs. Tanggung renteng is surety of all for all, so it waits for the last
    loan, also for whoever left.
    """
    if pot == "tanggung-renteng":
        return Lock.LOANS if ksm_owes else None
    return None if left or pot in rules.free else Lock.LEAVING


def available(balance: int, held: int, pending: int) -> Rupiah:
    """What may be asked for now: without what the group holds as surety and what is promised already."""
    return Rupiah(max(0, balance - held - pending))


def below_zero_on(moves: Iterable[tuple[date, int]], change: int, on: date) -> date | None:
    """The first day on which a pot would hold less than nothing, if `change` came in on `on`; None: it never
    does. `moves`: what went in (above 0) and out, each with its day.
    """
    days: dict[date, int] = {on: change}
    for day, amount in moves:
        days[day] = days.get(day, 0) + amount
    held = 0
    for day in sorted(days):
        held += days[day]
        if held < 0 and day >= on:
            return day
    return None

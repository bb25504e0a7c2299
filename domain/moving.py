"""Members who go from one KSM to another: what goes along, and the entries that move it. Knows no book, no
names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from domain.ledger import Account, Entry, Kind, Posting, Purpose
from domain.money import Rupiah


class What(StrEnum):
    """One member, some of a KSM who begin their own, or all of it."""

    MEMBER = "pindah"
    SPLIT = "pecah"
    MERGE = "gabung"


class Loans(StrEnum):
    """What becomes of what they still owe: it stays with the KSM that was lent to, or goes along."""

    STAY = "stay"
    GO = "go"


Pots = Mapping[Account, int]


def going(saved: Pots, loans: Loans, *, ksm_owes: bool) -> dict[Account, int]:
    """Which pots go along. Tanggung renteng stands surety for the loans of the KSM it was saved in: while
    that owes anything it goes only where the member's loan goes, as for whoever leaves.
    """
    stays = ksm_owes and loans is Loans.STAY
    return {pot: rp for pot, rp in saved.items() if rp and not (stays and pot is Account.TANGGUNG_RENTENG)}


def savings_out(person: int, pots: Pots, on: date, reference: str) -> Entry:
    """Their savings leave the one KSM, and its cash box gives as much."""
    return _savings(person, pots, on, reference, 1)


def savings_in(person: int, pots: Pots, on: date, reference: str) -> Entry:
    """The same in the other KSM, pot by pot."""
    return _savings(person, pots, on, reference, -1)


def _savings(person: int, pots: Pots, on: date, reference: str, sign: int) -> Entry:
    total = sum(pots.values())
    moves = (
        *(Posting(pot, sign * amount, person) for pot, amount in pots.items()),
        Posting(Account.CASH_KSM, -sign * total),
    )
    return Entry(Kind.MOVE, Purpose.SAVINGS, Rupiah(total), moves, on, reference)


def carry(cards: tuple[int, int], borrower: int, left: tuple[int, int], on: date, reference: str) -> Entry:
    """What is left of a card stands on one of the other KSM. `cards`: the old share and the new one; `left`:
    pokok and jasa. The jasa leaves the old card by name, for the new one asks the very same.
    """
    (old, new), (pokok, jasa) = cards, left
    asked_there = (
        Posting(Account.JASA, -jasa, borrower, old),
        Posting(Account.LET_GO, jasa, borrower),
    )
    moves = (
        Posting(Account.LOAN, -pokok, borrower, old),
        Posting(Account.LOAN, pokok, borrower, new),
        *(asked_there if jasa else ()),
    )
    return Entry(Kind.CARRY, None, Rupiah(pokok), moves, on, reference)


LEAST = 2
"""So many go at least, and stay at least, where a KSM splits: one alone is no group."""


def read_numbers(words: str) -> list[int] | None:
    """ "4 5 dan 7", "4-6": the rows that are meant, each once, in order; None: something else was said."""
    found: set[int] = set()
    for word in re.split(r"[\s,;]+|\bdan\b|\blan\b|\band\b", words.lower().strip(" .")):
        span = re.fullmatch(r"(\d{1,3})(?:-(\d{1,3}))?", word)
        if span is None and word:
            return None
        if span is not None:
            first = int(span[1])
            found |= set(range(first, int(span[2] or first) + 1))
    return sorted(found) or None


_TO = re.compile(r"(?i)\s+(?:ke|menyang|dhateng|teng|neng|to)\s+")


def read_move(words: str) -> tuple[str, str]:
    """ "bu sri ke melati" is who, and where to; "" for what was not said."""
    parts = _TO.split(f" {words.strip()} ")
    who, where = (" ".join(parts[:-1]), parts[-1]) if len(parts) > 1 else (parts[0], "")
    return who.strip(), ksm_name(where)


def ksm_name(words: str) -> str:
    """ "KSM Melati" and "melati" are one."""
    return re.sub(r"(?i)^(?:ksm|kelompok|group)\s+", "", words.strip()).strip(" .,!?")

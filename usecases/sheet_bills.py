"""What each row of the paper book usually brings, and which kinds of savings a KSM has. Reads nothing that
was typed; books nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.actor import Actor
from domain.money import Rupiah
from domain.reading.labels import names_pots
from domain.reading.spelling import plain
from domain.savings import POTS, WAJIB
from domain.sheets import Bill
from storage import loans, members, moving, savings
from storage.book import Work
from storage.loans import Lent
from storage.rules import rules_of


@dataclass(frozen=True, slots=True)
class Roll:
    """A KSM's people as a sheet needs them, read once: the loans that are not paid off, oldest first, and the
    rows of the paper book.
    """

    ksm_id: int
    running: Sequence[Lent]
    placed: Sequence[Any]


def roll_of(book: Work, ksm_id: int, today: date) -> Roll:
    """As they stand today."""
    running = [each for each in loans.of_ksm(book, ksm_id) if each.outstanding]
    lent = {each.person_id for each in running}
    return Roll(ksm_id, running, moving.on_sheet(book, ksm_id, today, lent))


def bills_of(
    book: Work, actor: Actor, ksm_id: int, text: str = "", roll: Roll | None = None
) -> Mapping[int, Bill]:
    """What each row of the paper book usually brings to a meeting. `text`: the sheet they are held against;
    the KSM's kinds of savings are looked up where it names any. `roll`: its people, if they were read before.
    """
    roll = roll or roll_of(book, ksm_id, actor.today)
    lent = {each.person_id: each for each in roll.running}
    kinds = pots_of(book, ksm_id, actor.today) if names_pots(plain(text)) else None
    bills = {}
    for member in roll.placed:
        loan = lent.get(member.id)
        if moving.moved_to(member) is not None:
            bills[member.number] = (
                Bill(None, loan.usual, loan.outstanding) if loan else Bill(None, None, None)
            )
            continue
        usual = Rupiah(member.usual_savings_rp) if member.usual_savings_rp is not None else None
        due, owed = (loan.usual, loan.outstanding) if loan else (None, None)
        bills[member.number] = Bill(usual, due, owed, kinds)
    return bills


def pots_of(book: Work, ksm_id: int, today: date) -> tuple[str, ...]:
    """The kinds of savings a KSM has: those its lender's rules name, and those in which something was put."""
    rules = rules_of(book, members.ksm_by_id(book, ksm_id).bkm_id, today).savings
    named = {
        WAJIB: True, "sukarela": rules.sukarela, "pokok": bool(rules.pokok),
        "tanggung-renteng": bool(rules.tanggung_renteng_bp),
    }  # fmt: skip
    used = savings.used_in(book, ksm_id)
    return tuple(code for code, account in POTS.items() if named.get(code) or account in used)

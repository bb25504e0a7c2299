"""What lies in the pots of members, pot by pot and KSM by KSM. Knows sums and days; no names, no words."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import BigInteger, bindparam, cast, func, or_, select

from domain.ledger import POT_OF, SAVINGS, Account, Kind
from storage.book import Work
from storage.imports import still_opened
from storage.kept import Kept
from storage.tables import entry, posting

_SAVED = -cast(func.sum(posting.c.amount_rp), BigInteger)
_IN_POTS = or_(*(posting.c.account == each.value for each in SAVINGS))
_BOOK = posting.join(entry)
_OF_PERSON = Kept(
    select(entry.c.ksm_id, posting.c.account, _SAVED.label("saved"))
    .select_from(_BOOK)
    .where(posting.c.person_id == bindparam("person"), _IN_POTS)
    .group_by(entry.c.ksm_id, posting.c.account)
)
_OF_KSM = Kept(
    select(posting.c.person_id, posting.c.account, _SAVED.label("saved"))
    .select_from(_BOOK)
    .where(entry.c.ksm_id == bindparam("ksm"), _IN_POTS)
    .group_by(posting.c.person_id, posting.c.account)
)
_MOVES = Kept(
    select(entry.c.effective_on, _SAVED.label("saved"))
    .select_from(_BOOK)
    .where(entry.c.ksm_id == bindparam("ksm"), posting.c.person_id == bindparam("person"))
    .where(posting.c.account == bindparam("pot"))
    .group_by(entry.c.effective_on)
)
_TILL = Kept(
    select(cast(func.coalesce(func.sum(posting.c.amount_rp), 0), BigInteger))
    .select_from(_BOOK)
    .where(entry.c.ksm_id == bindparam("ksm"), posting.c.account == Account.CASH_KSM.value)
)

_FROM_PAPER = Kept(
    select(cast(func.coalesce(-func.sum(posting.c.amount_rp), 0), BigInteger))
    .select_from(_BOOK)
    .where(entry.c.ksm_id == bindparam("ksm"), entry.c.kind == Kind.OPENING.value, _IN_POTS)
    .where(still_opened())
)

_WAITING = {each.value: pot for each, pot in POT_OF.items()}
_USED = Kept(
    select(posting.c.account)
    .select_from(_BOOK)
    .where(entry.c.ksm_id == bindparam("ksm"))
    .where(or_(*(posting.c.account == each for each in (*_WAITING, *(pot.value for pot in SAVINGS)))))
    .distinct()
)

Pots = dict[Account, int]
"""Rupiah in each pot that holds any."""


def used_in(book: Work, ksm_id: int) -> frozenset[Account]:
    """The pots into which somebody of this KSM has ever put something, or reported to."""
    rows = book.execute(_USED, {"ksm": ksm_id}).scalars()
    return frozenset(_WAITING.get(each) or Account(each) for each in rows)


def of_person(book: Work, person_id: int) -> dict[int, Pots]:
    """What this member has saved, by KSM."""
    found: dict[int, Pots] = {}
    for row in book.execute(_OF_PERSON, {"person": person_id}):
        if row.saved:
            found.setdefault(row.ksm_id, {})[Account(row.account)] = int(row.saved)
    return found


def of_ksm(book: Work, ksm_id: int) -> dict[int, Pots]:
    """What everybody has saved in this KSM, by person, also who has left."""
    found: dict[int, Pots] = {}
    for row in book.execute(_OF_KSM, {"ksm": ksm_id}):
        if row.saved:
            found.setdefault(row.person_id, {})[Account(row.account)] = int(row.saved)
    return found


def moves(book: Work, person_id: int, ksm_id: int, pot: Account) -> list[tuple[date, int]]:
    """What went into this pot (above 0) and out of it, by day."""
    where: dict[str, Any] = {"person": person_id, "ksm": ksm_id, "pot": pot.value}
    return [(row.effective_on, int(row.saved)) for row in book.execute(_MOVES, where)]


def till(book: Work, ksm_id: int) -> int:
    """The cash the KSM has by the book: what was confirmed, without what was given back."""
    return int(book.execute(_TILL, {"ksm": ksm_id}).scalar_one())


def from_paper(book: Work, ksm_id: int) -> int:
    """Savings taken over from the paper book: where their cash is, this book does not know."""
    return int(book.execute(_FROM_PAPER, {"ksm": ksm_id}).scalar_one())

"""Savings checked against themselves: every pot on every day, and two people for whatever left one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import func, select

from domain.ledger import SAVINGS, Account, Kind
from storage.book import Work
from storage.tables import entry, posting, withdrawal

Deviations = Iterator[str]


def pots_never_below_zero(book: Work) -> Deviations:
    """No pot of any member held less than nothing at the end of any day; and every rupiah in a pot is that of
    one member in one KSM, so that a KSM's savings are the sum of its members'.
    """
    moved = select(entry.c.ksm_id, posting.c.person_id, posting.c.account, entry.c.effective_on)
    moved = moved.add_columns(func.sum(posting.c.amount_rp).label("total"), entry.c.person_id.label("whose"))
    moved = moved.select_from(posting.join(entry)).where(posting.c.account.in_([a.value for a in SAVINGS]))
    days = (entry.c.ksm_id, posting.c.person_id, posting.c.account, entry.c.effective_on)
    held: dict[tuple[Any, ...], int] = {}
    for row in book.execute(moved.group_by(*days, entry.c.person_id).order_by(entry.c.effective_on)):
        pot = (row.ksm_id, row.person_id, row.account)
        if None in pot or row.whose != row.person_id:
            yield f"{row.account}: {row.total} on {row.effective_on} in nobody's pot"
        held[pot] = held.get(pot, 0) - int(row.total)
        if held[pot] < 0:
            yield f"person {row.person_id}: {row.account} stood at {held[pot]} on {row.effective_on}"


def savings_given_by_two(book: Work) -> Deviations:
    """What left a pot was asked for by one person and given by another, to the rupiah and out of that pot."""
    sides: dict[int, set[tuple[str, int, int | None]]] = {}
    for side in book.execute(select(posting).join(entry).where(entry.c.kind == Kind.WITHDRAW)):
        sides.setdefault(side.entry_id, set()).add((side.account, side.amount_rp, side.person_id))
    asked = select(entry, withdrawal.c.asked_by, withdrawal.c.amount_rp.label("asked_rp"), withdrawal.c.state)
    asked = asked.add_columns(withdrawal.c.person_id.label("whose"), withdrawal.c.ended_by, withdrawal.c.pot)
    joined = entry.outerjoin(withdrawal, withdrawal.c.entry_id == entry.c.id)
    for row in book.execute(asked.select_from(joined).where(entry.c.kind == Kind.WITHDRAW)):
        same = (row.state, row.asked_rp, row.whose) == ("given", row.amount_rp, row.person_id)
        moves = {(row.pot, row.asked_rp, row.whose), (Account.CASH_KSM.value, -row.amount_rp, None)}
        if not same or row.by_person_id != row.ended_by or sides.get(row.id) != moves:
            yield f"entry {row.id}: savings left that were not asked for like this"
        if row.by_person_id in (row.asked_by, row.whose):
            yield f"entry {row.id}: savings given by the one who asked"
    lost = select(withdrawal.c.id).where(withdrawal.c.state == "given", withdrawal.c.entry_id.is_(None))
    for row in book.execute(lost):
        yield f"withdrawal {row.id}: given, but no money left"

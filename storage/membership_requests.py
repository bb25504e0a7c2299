"""Residents who say they are members of a KSM, and what its leader answered. Knows rows; decides nothing."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from storage.book import Work
from storage.tables import ksm, membership_request, person

OPEN = ("asked", "allowed")
_REQUEST = select(
    membership_request, ksm.c.bkm_id, ksm.c.name.label("ksm_name"), person.c.name.label("place")
).select_from(membership_request.join(ksm).join(person, person.c.id == membership_request.c.resident_id))


def keep(book: Work, account_id: int, resident_id: int, ksm_id: int, said: str) -> Row[Any]:
    """This account says who it is, and waits for the KSM's leader."""
    row = {"public_id": book.new_id(), "account_id": account_id, "resident_id": resident_id, "ksm_id": ksm_id}
    made = insert(membership_request).values(**row, said=said, state="asked", made_at=book.now)
    book.execute(made)
    return book.execute(_REQUEST.where(membership_request.c.public_id == row["public_id"])).one()


def find(book: Work, public_id: str) -> Row[Any] | None:
    """One request, whatever became of it."""
    return book.execute(_REQUEST.where(membership_request.c.public_id == public_id)).first()


def n_since(book: Work, account_id: int, since: datetime) -> int:
    """How often this account has asked since then."""
    theirs = (membership_request.c.account_id == account_id) & (membership_request.c.made_at >= since)
    return int(book.execute(select(func.count()).select_from(membership_request).where(theirs)).scalar_one())


def step(book: Work, one: Row[Any], state: str, **more: Any) -> bool:
    """asked -> allowed -> done, or refused, or declined. False: it has gone on meanwhile."""
    same = (membership_request.c.id == one.id) & (membership_request.c.state == one.state)
    changed = update(membership_request).where(same)
    return book.execute(changed.values(state=state, ended_at=book.now, **more)).rowcount == 1

"""A KSM that joins another one, or of which some begin their own: who sits in it, what waits about it, when
it begins and from when it is read only. Knows rows; who may is domain's.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, insert, or_, select, update

from storage import sealed
from storage.book import Work
from storage.tables import ksm, membership, move, mover, office


def seats(book: Work, ksm_id: int, on: date) -> Sequence[Row[Any]]:
    """Who sits in this KSM on that day, or will: person_id and number, by number."""
    here = (membership.c.ksm_id == ksm_id) & (membership.c.until_on.is_(None) | (membership.c.until_on > on))
    rows = select(membership.c.person_id, membership.c.number).where(here)
    return book.execute(rows.order_by(membership.c.number)).all()


def waits_at(book: Work, ksm_ids: Collection[int]) -> bool:
    """Whether any move out of one of these KSM, or into it, waits for an answer."""
    ids = list(ksm_ids)
    touches = or_(move.c.from_ksm_id.in_(ids), move.c.to_ksm_id.in_(ids))
    return book.execute(select(move.c.id).where(move.c.ended_at.is_(None), touches)).first() is not None


def leave(book: Work, seat: Row[Any], on: date) -> None:
    """A row of the paper book ends on this day: they have another in the KSM they go to already."""
    book.execute(update(membership).where(membership.c.id == seat.id).values(until_on=on))


def names_of(book: Work, bkm_id: int) -> list[str]:
    """The names KSM of this BKM have or had, in small letters: none is given twice."""
    return [name.lower() for name in book.execute(select(ksm.c.name).where(ksm.c.bkm_id == bkm_id)).scalars()]


def begin(book: Work, row: Row[Any], on: date) -> None:
    """The KSM that some of another one begin: it writes figures and collects as that one did. Whoever was
    named for an office holds it from this day.
    """
    old = book.execute(select(ksm).where(ksm.c.id == row.from_ksm_id)).one()
    new = {"public_id": book.new_id(), "bkm_id": row.bkm_id, "name": row.name}
    new |= {"in_thousands": old.in_thousands, "thousands_said_at": old.thousands_said_at}
    new |= {"collects_at_meetings": old.collects_at_meetings, "names_agreed": old.names_agreed}
    ksm_id = book.execute(insert(ksm).returning(ksm.c.id), new).scalar_one()
    sealed.put_asked(book, ksm, ksm_id)
    book.execute(update(move).where(move.c.id == row.id).values(to_ksm_id=ksm_id))
    for each in book.execute(select(mover).where(mover.c.move_id == row.id, mover.c.role.is_not(None))).all():
        held = {"person_id": each.person_id, "role": each.role, "bkm_id": row.bkm_id, "ksm_id": ksm_id}
        book.execute(insert(office), {**held, "since_on": on})


def end(book: Work, ksm_id: int, on: date) -> int | None:
    """From this day the KSM is read only and has no group chat. Returns the chat it had."""
    chat: int | None = book.execute(select(ksm.c.group_chat_id).where(ksm.c.id == ksm_id)).scalar()
    values = {"ended_on": on, "group_chat_id": None, "group_topic": None}
    book.execute(update(ksm).where(ksm.c.id == ksm_id).values(values))
    return chat

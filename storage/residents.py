"""Doors of RTs and the residents who came in by them. Knows places, no names: nobody asks for one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, and_, insert, select, update

from domain.people import Role
from domain.privacy import Purpose
from domain.residents import named
from domain.say import unpack
from storage.book import Work
from storage.tables import bkm, card, closed_door, consent, link, office, person, rt_door

_DOOR = select(rt_door, bkm.c.name.label("bkm_name"), bkm.c.zone).select_from(rt_door.join(bkm))
_IS_OPEN = rt_door.c.public_id.not_in(select(closed_door.c.public_id))


def open_door(book: Work, bkm_id: int, rt: str, rw: str, by: int | None) -> Row[Any]:
    """The door of this RT: the one there is, since posters hang for years. If it was closed, it gets a new
    code, and what hangs from before stays closed.
    """
    here = (rt_door.c.bkm_id == bkm_id) & (rt_door.c.rt == rt) & (rt_door.c.rw == rw)
    found = book.execute(_DOOR.where(here)).first()
    if found is not None and not closed(book, found.public_id):
        return found
    row = {"public_id": book.new_id(), "by_person_id": by, "made_at": book.now}
    if found is not None:
        book.execute(update(rt_door).where(here).values(**row))
    else:
        book.execute(insert(rt_door).values(**row, bkm_id=bkm_id, rt=rt, rw=rw))
    return book.execute(_DOOR.where(here)).one()


def close_door(book: Work, at: Row[Any], by: int | None) -> None:
    """The code of this door opens nothing from now on. Who came in by it stays a resident."""
    row = {"public_id": at.public_id, "door_id": at.id, "by_person_id": by}
    book.execute(insert(closed_door).values(**row, closed_at=book.now))


def closed(book: Work, public_id: str) -> Row[Any] | None:
    """Of which RT a code was that opens nothing any more; None: it is open, or was never ours."""
    whose = closed_door.join(rt_door, rt_door.c.id == closed_door.c.door_id).join(bkm)
    was = select(rt_door.c.rt, rt_door.c.rw, bkm.c.name.label("bkm_name")).select_from(whose)
    return book.execute(was.where(closed_door.c.public_id == public_id)).first()


def door(book: Work, public_id: str) -> Row[Any] | None:
    """The open door a poster or a button speaks of, or None."""
    return book.execute(_DOOR.where(_IS_OPEN, rt_door.c.public_id == public_id)).first()


def doors_of(book: Work, bkm_id: int, most: int) -> Sequence[Row[Any]]:
    """The open doors of a BKM, by RW and RT."""
    here = _DOOR.where(_IS_OPEN, rt_door.c.bkm_id == bkm_id)
    return book.execute(here.order_by(rt_door.c.rw, rt_door.c.rt).limit(most)).all()


def come_in(book: Work, account_id: int, at: Row[Any], today: date, words: tuple[str, str]) -> int:
    """Somebody who lives there hears the news of this door from now on; who it is nobody asked. `words`: the
    version and language of what they agreed to. Returns the person's id.
    """
    leave(book, account_id, today)
    who = {"public_id": book.new_id(), "bkm_id": at.bkm_id, "name": named(at.rt, at.rw)}
    made = insert(person).values(**who, rt=at.rt, rw=at.rw or None, door_id=at.id).returning(person.c.id)
    person_id: int = book.execute(made).scalar_one()
    held = {"person_id": person_id, "role": Role.WARGA.value, "bkm_id": at.bkm_id, "since_on": today}
    book.execute(insert(office).values(**held))
    speaks = {"account_id": account_id, "person_id": person_id, "state": "active", "since_at": book.now}
    book.execute(insert(link).values(**speaks))
    said = {"person_id": person_id, "account_id": account_id, "purpose": PURPOSE}
    book.execute(insert(consent).values(**said, version=words[0], language=words[1], given_at=book.now))
    return person_id


PURPOSE = Purpose.NEWS.value
"""What a resident agrees to: public news, no more often than promised."""


def leave(book: Work, account_id: int, today: date) -> int:
    """This account is no nameless resident any more: it moved to another RT, or is known as a member now.
    Returns how many doors it had come in by.
    """
    theirs = _came_by_door(account_id)
    ids = list(book.execute(select(person.c.id).where(theirs)).scalars())
    if ids:
        gone = link.c.person_id.in_(ids) & (link.c.state == "active")
        book.execute(update(link).where(gone).values(state="ended", until_at=book.now))
        held = office.c.person_id.in_(ids) & office.c.until_on.is_(None)
        book.execute(update(office).where(held).values(until_on=today))
    return len(ids)


def door_of(book: Work, account_id: int) -> int | None:
    """By which door this account came in, or None: it is no nameless resident."""
    found: int | None = book.execute(select(person.c.door_id).where(_came_by_door(account_id))).scalar()
    return found


def _came_by_door(account_id: int) -> Any:
    speaks = and_(link.c.account_id == account_id, link.c.state == "active")
    return person.c.door_id.is_not(None) & person.c.id.in_(select(link.c.person_id).where(speaks))


PAGE = "door"
"""The subject of the one page of somebody who scanned a poster."""


def page_anew(book: Work, account_id: int) -> bool:
    """That page comes once more as a new message, if it has buttons to press. False: there is none such."""
    here = (card.c.chat_id == account_id) & (card.c.subject == PAGE)
    wanted = book.execute(select(card.c.wanted).where(here)).scalar()
    if wanted is None or not unpack(wanted).rows:
        return False
    again = {"message_id": None, "wanted_version": card.c.wanted_version + 1, "changed_at": book.now}
    book.execute(update(card).where(here).values(**again))
    book.stirred = True
    return True

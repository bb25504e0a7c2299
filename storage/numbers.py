"""Numbers of people without Telegram: whose may be noted, who else has the same. Knows no messages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, and_, exists, func, literal, or_, select, update

from domain.people import Role
from storage.book import Work
from storage.tables import bkm, ksm, link, membership, office, person

_SEAT = and_(membership.c.person_id == person.c.id, membership.c.until_on.is_(None))
_SPOKEN_FOR = exists().where(link.c.person_id == person.c.id, link.c.state != "ended")
_PEOPLE = select(
    person,
    membership.c.number,
    ksm.c.name.label("ksm_name"),
    membership.c.ksm_id,
    bkm.c.name.label("bkm_name"),
).select_from(
    person.join(bkm, bkm.c.id == person.c.bkm_id)
    .outerjoin(membership, _SEAT)
    .outerjoin(ksm, ksm.c.id == membership.c.ksm_id)
)


def without_telegram(
    book: Work, where: tuple[int, int | None], words: Sequence[str], most: int
) -> Sequence[Row[Any]]:
    """Living people of this (BKM, KSM; None: all of it) with no Telegram and no office, whose name holds each
    of these words. An officer's number proves who they are, so it is no leader's to write.
    """
    bkm_id, ksm_id = where
    here = (person.c.bkm_id == bkm_id) & person.c.died_on.is_(None) & person.c.gone_at.is_(None)
    here &= (
        person.c.same_as.is_(None) & person.c.door_id.is_(None) & ~_SPOKEN_FOR & ~_in_office(book.now.date())
    )
    if ksm_id is not None:
        here &= membership.c.ksm_id == ksm_id
    name = func.lower(person.c.name + literal(" ") + func.coalesce(person.c.nickname, ""))
    fits = [name.contains(word, autoescape=True) for word in words]
    in_order = (ksm.c.name.is_(None), ksm.c.name, membership.c.number, person.c.name, person.c.id)
    return book.execute(_PEOPLE.where(here, *fits).order_by(*in_order).limit(most)).all()


def one(book: Work, public_id: str) -> Row[Any] | None:
    """Somebody whose number may be noted now; the first seat, if there are several."""
    mine = (person.c.public_id == public_id) & person.c.died_on.is_(None) & ~_SPOKEN_FOR
    return book.execute(_PEOPLE.where(mine, ~_in_office(book.now.date()))).first()


def _in_office(today: date) -> Any:
    holds = (office.c.since_on <= today) & or_(office.c.until_on.is_(None), office.c.until_on > today)
    no_right = (Role.ANGGOTA.value, Role.WARGA.value)
    return exists().where(office.c.person_id == person.c.id, holds, office.c.role.not_in(no_right))


def note(book: Work, person_id: int, number: str | None) -> None:
    """The number of somebody's phone; None: the book forgets it."""
    book.execute(update(person).where(person.c.id == person_id).values(phone=number))


def n_others(book: Work, bkm_id: int, person_id: int, number: str) -> int:
    """How many others of this village have the same number."""
    same = (person.c.bkm_id == bkm_id) & (person.c.phone == number) & (person.c.id != person_id)
    return int(book.execute(select(func.count()).where(same, person.c.died_on.is_(None))).scalar() or 0)

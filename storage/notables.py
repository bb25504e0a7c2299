"""The secondary audience of sosialisasi: tokoh, perangkat and kelompok peduli of a village. Knows rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, delete, func, insert, or_, select, update

from storage.book import Work
from storage.tables import bkm, ksm, membership, notable, person

_WITH_NAMES = select(
    notable, person.c.public_id, person.c.name, person.c.nickname, person.c.title,
    person.c.bkm_id, bkm.c.name.label("bkm_name"),
).select_from(
    notable.join(person, person.c.id == notable.c.person_id).join(bkm, bkm.c.id == person.c.bkm_id)
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """For what somebody is known: the circle, how far it reaches, the office or organisation; since when, and
    who wrote it down.
    """

    circle: str
    tier: str
    post: str
    since_on: date
    by_person_id: int | None = None


def of_villages(book: Work, bkm_ids: Iterable[int], today: date, most: int) -> Sequence[Row[Any]]:
    """Who is known in these villages today, village by village."""
    holds = (notable.c.since_on <= today) & or_(notable.c.until_on.is_(None), notable.c.until_on > today)
    here = person.c.bkm_id.in_(list(bkm_ids)) & person.c.died_on.is_(None) & holds
    in_order = (bkm.c.name, notable.c.circle.desc(), person.c.name, notable.c.id)
    return book.execute(_WITH_NAMES.where(here).order_by(*in_order).limit(most)).all()


def of_person(book: Work, person_id: int) -> Sequence[Row[Any]]:
    """For what one person was ever known."""
    return book.execute(select(notable).where(notable.c.person_id == person_id).order_by(notable.c.id)).all()


def by_id(book: Work, notable_id: int) -> Row[Any] | None:
    """One of them."""
    return book.execute(_WITH_NAMES.where(notable.c.id == notable_id)).first()


def add_person(book: Work, bkm_id: int, title: str | None, name: str) -> Row[Any]:
    """Somebody of whom the book knows nothing but a name: they have no phone here and need not join."""
    row = {"public_id": book.new_id(), "bkm_id": bkm_id, "name": name, "title": title}
    return book.execute(insert(person).values(**row).returning(person)).one()


def add(book: Work, person_id: int, known: Known) -> int:
    """They are known for this from that day on."""
    row = insert(notable).values(person_id=person_id, **asdict(known)).returning(notable.c.id)
    return int(book.execute(row).scalar_one())


def end(book: Work, notable_id: int, on: date) -> bool:
    """From this day on they are not. False: it ended before."""
    mine = (notable.c.id == notable_id) & or_(notable.c.until_on.is_(None), notable.c.until_on > on)
    return book.execute(update(notable).where(mine).values(until_on=on)).rowcount == 1


def namesakes(book: Work, other_than: Row[Any], today: date) -> Sequence[Row[Any]]:
    """Who else in the village has this name, with the KSM they sit in now (None: in none)."""
    seat = (membership.c.person_id == person.c.id) & (membership.c.since_on <= today)
    seat &= or_(membership.c.until_on.is_(None), membership.c.until_on > today)
    same = (func.lower(person.c.name) == other_than.name.lower()) & (person.c.id != other_than.id)
    same &= (person.c.bkm_id == other_than.bkm_id) & person.c.died_on.is_(None) & person.c.door_id.is_(None)
    joined = person.outerjoin(membership, seat).outerjoin(ksm, ksm.c.id == membership.c.ksm_id)
    wanted = select(person, ksm.c.name.label("ksm_name"), membership.c.number).select_from(joined)
    return book.execute(wanted.where(same).order_by(person.c.id)).all()


def is_only_a_name(book: Work, person_id: int) -> bool:
    """Whether nothing else is known of somebody who was just written down: no seat."""
    seat = select(membership.c.id).where(membership.c.person_id == person_id).limit(1)
    return book.execute(seat).scalar() is None


def are_one(book: Work, new_id: int, known_id: int) -> None:
    """Whoever was just written down is somebody the book knew: the new row goes."""
    book.execute(update(notable).where(notable.c.person_id == new_id).values(person_id=known_id))
    book.execute(delete(person).where(person.c.id == new_id))


def forget(book: Work, person_id: int, today: date) -> None:
    """What they were known for is not said any more; that they were stays."""
    theirs = update(notable).where(notable.c.person_id == person_id)
    book.execute(theirs.values(post="-"))
    book.execute(theirs.where(notable.c.until_on.is_(None)).values(until_on=today))

"""Whom one can write to: villages, KSM, places, people as far as reaching them goes. No rule, no money."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, and_, or_, select

from domain.people import Role
from domain.privacy import Purpose, Stand
from domain.segments import Listener
from storage.book import Work
from storage.consents import stand_of
from storage.tables import account, bkm, consent, ksm, link, membership, office, person


def villages(book: Work, bkm_ids: Iterable[int]) -> Sequence[Row[Any]]:
    """These BKM by name."""
    return book.execute(select(bkm).where(bkm.c.id.in_(list(bkm_ids))).order_by(bkm.c.name)).all()


def village(book: Work, public_id: str) -> Row[Any] | None:
    """One BKM."""
    return book.execute(select(bkm).where(bkm.c.public_id == public_id)).first()


def ksm_of(book: Work, bkm_id: int) -> Sequence[Row[Any]]:
    """The KSM of a BKM by name."""
    return book.execute(
        select(ksm).where(ksm.c.bkm_id == bkm_id, ksm.c.gone_at.is_(None)).order_by(ksm.c.name)
    ).all()


def places_of(book: Work, bkm_id: int) -> list[tuple[str, str]]:
    """(RT, RW) in which people of this BKM live; RW may be empty. As written: one may be spelled twice."""
    known = select(person.c.rt, person.c.rw).where(person.c.bkm_id == bkm_id, person.c.rt.is_not(None))
    rows = book.execute(known.where(person.c.rt != "").distinct().order_by(person.c.rw, person.c.rt))
    return [(row.rt, row.rw or "") for row in rows]


def names_of(book: Work, bkm_id: int) -> list[str]:
    """Every name and nickname in this BKM's book; a resident of whom nobody asked one has none."""
    rows = book.execute(
        select(person.c.name, person.c.nickname).where(person.c.bkm_id == bkm_id, person.c.door_id.is_(None))
    )
    return [name for row in rows for name in row if name]


def called(book: Work, person_ids: Sequence[int]) -> list[str]:
    """How the group's book calls them, in the order asked."""
    rows = book.execute(select(person).where(person.c.id.in_(person_ids))).all()
    names = {row.id: f"{row.title or ''} {row.nickname or row.name}".strip() for row in rows}
    return [names[person_id] for person_id in person_ids]


def listeners(book: Work, bkm_id: int, today: date) -> list[Listener]:
    """Every living person of a BKM as far as reaching them goes."""
    roles: dict[int, set[Role]] = {}
    seats: dict[int, set[int]] = {}
    for person_id, role, ksm_id in (*_offices(book, bkm_id, today), *_seats(book, bkm_id, today)):
        roles.setdefault(person_id, set()).add(Role(role))
        if ksm_id is not None:
            seats.setdefault(person_id, set()).add(ksm_id)
    phones = _phones(book, bkm_id)
    agreed = _agreed(book, bkm_id)
    living = select(person).where(person.c.bkm_id == bkm_id, person.c.died_on.is_(None))
    found = []
    for row in book.execute(living.order_by(person.c.id)):
        phone = phones.get(row.id)
        active = phone is not None and phone.state == "active"
        if row.door_id is not None and not active:  # a nameless resident who moved, or is known by name now
            continue
        found.append(
            Listener(
                row.id,
                bkm_id,
                frozenset(roles.get(row.id, ())),
                frozenset(seats.get(row.id, ())),
                " ".join(part for part in (row.rt, row.rw) if part),
                has_phone=bool(row.phone) or phone is not None,
                account_id=phone.account_id if phone is not None and active else None,
                consented=row.id in agreed,
                stopped=phone is not None and phone.stopped_at is not None,
                unreachable=phone is not None and phone.unreachable_at is not None,
            )
        )
    return found


def _offices(book: Work, bkm_id: int, today: date) -> Sequence[Row[Any]]:
    held = and_(office.c.since_on <= today, or_(office.c.until_on.is_(None), office.c.until_on > today))
    wanted = select(office.c.person_id, office.c.role, office.c.ksm_id)
    return book.execute(wanted.where(office.c.bkm_id == bkm_id, held)).all()


def _seats(book: Work, bkm_id: int, today: date) -> Sequence[tuple[int, str, int]]:
    held = and_(membership.c.since_on <= today)
    held &= or_(membership.c.until_on.is_(None), membership.c.until_on > today)
    wanted = select(membership.c.person_id, membership.c.ksm_id).select_from(membership.join(ksm))
    rows = book.execute(wanted.where(ksm.c.bkm_id == bkm_id, held))
    return [(row.person_id, Role.ANGGOTA.value, row.ksm_id) for row in rows]


def _phones(book: Work, bkm_id: int) -> dict[int, Row[Any]]:
    """One phone per person: the one that hears us, if there is a choice."""
    wanted = select(
        link.c.person_id, link.c.account_id, link.c.state, account.c.stopped_at, account.c.unreachable_at
    )
    joined = wanted.select_from(link.join(account).join(person, person.c.id == link.c.person_id))
    rows = book.execute(
        joined.where(person.c.bkm_id == bkm_id, link.c.state.in_(("active", "waiting"))).order_by(link.c.id)
    ).all()
    best: dict[int, Row[Any]] = {}
    for row in sorted(rows, key=_trouble, reverse=True):
        best[row.person_id] = row
    return best


def _trouble(row: Row[Any]) -> tuple[bool, bool, bool]:
    return row.state != "active", row.stopped_at is not None, row.unreachable_at is not None


def _agreed(book: Work, bkm_id: int) -> set[int]:
    """Who wants news: their latest word on it is a yes, and not taken back."""
    people = book.execute(select(person.c.id).where(person.c.bkm_id == bkm_id)).scalars()
    of_each = dict.fromkeys(people, Stand.OPEN)
    said = select(consent).select_from(consent.join(person)).where(person.c.bkm_id == bkm_id)
    for row in book.execute(said.where(consent.c.purpose == Purpose.NEWS.value).order_by(consent.c.id)):
        of_each[row.person_id] = stand_of(row)
    return {each for each, stand in of_each.items() if stand is Stand.YES}

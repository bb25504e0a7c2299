"""Whom one can write to: villages, KSM, places, people as far as reaching them goes. No rule, no money."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Row, bindparam, literal, or_, select

from domain.audiences import Circle, Status, Tier, places_of
from domain.people import Role
from domain.privacy import Purpose, Stand
from domain.segments import Listener
from storage import topics
from storage.book import Work
from storage.consents import stand_of
from storage.erasing import LABEL
from storage.not_taken import never_taken
from storage.tables import account, bkm, consent, ksm, link, loan, membership, notable, office, person, share


def villages(book: Work, bkm_ids: Iterable[int]) -> Sequence[Row[Any]]:
    """These BKM by name."""
    return book.execute(select(bkm).where(bkm.c.id.in_(list(bkm_ids))).order_by(bkm.c.name)).all()


def village(book: Work, public_id: str) -> Row[Any] | None:
    """One BKM."""
    return book.execute(select(bkm).where(bkm.c.public_id == public_id)).first()


def person_by_code(book: Work, public_id: str) -> Row[Any] | None:
    """One person."""
    return book.execute(select(person).where(person.c.public_id == public_id)).first()


def villages_by_code(book: Work, public_ids: Iterable[str]) -> Sequence[Row[Any]]:
    """These BKM by name."""
    return book.execute(select(bkm).where(bkm.c.public_id.in_(list(public_ids))).order_by(bkm.c.name)).all()


def ksm_ids(book: Work, bkm_ids: Iterable[int], public_ids: Iterable[str]) -> list[int]:
    """These KSM, if they are of these BKM."""
    here = ksm.c.bkm_id.in_(list(bkm_ids)) & ksm.c.public_id.in_(list(public_ids))
    return list(book.execute(select(ksm.c.id).where(here).order_by(ksm.c.id)).scalars())


def tiers_in(book: Work, bkm_ids: Iterable[int], today: date) -> list[Tier]:
    """The tiers on which somebody of the secondary audience is known there, the nearest first."""
    values = {"here": list(bkm_ids), "today": today}
    held = {Tier(tier) for _, _, tier in book.execute(_NOTABLES, values)}
    return [tier for tier in Tier if tier in held]


def areas_of(book: Work, bkm_ids: Iterable[int]) -> Sequence[Row[Any]]:
    """bkm_id, rt, rw, dusun in which people of these BKM live, as written: one may be spelled twice."""
    where = (person.c.bkm_id, person.c.rt, person.c.rw, person.c.dusun)
    known = select(*where).where(person.c.bkm_id.in_(list(bkm_ids)), person.c.died_on.is_(None)).distinct()
    return book.execute(known.order_by(person.c.bkm_id, person.c.rw, person.c.rt, person.c.dusun)).all()


def ksm_of(book: Work, bkm_id: int) -> Sequence[Row[Any]]:
    """The KSM of a BKM by name."""
    return book.execute(
        select(ksm)
        .where(ksm.c.bkm_id == bkm_id, ksm.c.gone_at.is_(None), ksm.c.ended_on.is_(None))
        .order_by(ksm.c.name)
    ).all()


def rts_of(book: Work, bkm_id: int) -> list[tuple[str, str]]:
    """(RT, RW) in which people of this BKM live; RW may be empty. As written: one may be spelled twice."""
    known = select(person.c.rt, person.c.rw).where(person.c.bkm_id == bkm_id, person.c.rt.is_not(None))
    rows = book.execute(known.where(person.c.rt != "").distinct().order_by(person.c.rw, person.c.rt))
    return [(row.rt, row.rw or "") for row in rows]


def names_of(book: Work, bkm_id: int) -> list[str]:
    """Every name and nickname in this BKM's book; a resident of whom nobody asked one has none."""
    rows = book.execute(
        select(person.c.name, person.c.nickname).where(
            person.c.bkm_id == bkm_id, person.c.door_id.is_(None), person.c.gone_at.is_(None)
        )
    )
    return [name for row in rows for name in row if name]


def called(book: Work, person_ids: Sequence[int]) -> list[str]:
    """How the group's book calls them, in the order asked."""
    rows = book.execute(select(person).where(person.c.id.in_(person_ids))).all()
    names = {row.id: f"{row.title or ''} {row.nickname or row.name}".strip() for row in rows}
    return [names[person_id] for person_id in person_ids]


_ALIVE = select(
    person.c.id, person.c.bkm_id, person.c.rt, person.c.rw, person.c.dusun, person.c.phone, person.c.poor,
    person.c.sex, person.c.language, person.c.door_id, person.c.name,
).where(
    person.c.bkm_id.in_(bindparam("here", expanding=True)), person.c.died_on.is_(None),
    person.c.gone_at.is_(None), person.c.same_as.is_(None),
)  # fmt: skip
_MERGED = select(person.c.id, person.c.same_as).where(
    person.c.bkm_id.in_(bindparam("here", expanding=True)), person.c.same_as.is_not(None)
)
_OFFICES = select(office.c.person_id, office.c.role, office.c.ksm_id).where(
    office.c.bkm_id.in_(bindparam("here", expanding=True)),
    office.c.since_on <= bindparam("today"),
    or_(office.c.until_on.is_(None), office.c.until_on > bindparam("today")),
)
_SEATS = (
    select(membership.c.person_id, literal(Role.ANGGOTA.value), membership.c.ksm_id)
    .select_from(membership.join(ksm))
    .where(
        ksm.c.bkm_id.in_(bindparam("here", expanding=True)),
        membership.c.since_on <= bindparam("today"),
        or_(membership.c.until_on.is_(None), membership.c.until_on > bindparam("today")),
    )
)
_NOTABLES = (
    select(notable.c.person_id, notable.c.circle, notable.c.tier)
    .select_from(notable.join(person, person.c.id == notable.c.person_id))
    .where(
        person.c.bkm_id.in_(bindparam("here", expanding=True)),
        notable.c.since_on <= bindparam("today"),
        or_(notable.c.until_on.is_(None), notable.c.until_on > bindparam("today")),
    )
)
_BORROWERS = (
    select(share.c.person_id)
    .select_from(share.join(loan).join(ksm, ksm.c.id == loan.c.ksm_id))
    .where(ksm.c.bkm_id.in_(bindparam("here", expanding=True)), loan.c.status.in_(("A", "R")))
    .where(share.c.id.not_in(never_taken()))
)
_PHONES = (
    select(
        link.c.person_id, link.c.account_id, link.c.state, account.c.stopped_at, account.c.unreachable_at,
        account.c.language,
    )
    .select_from(link.join(account).join(person, person.c.id == link.c.person_id))
    .where(person.c.bkm_id.in_(bindparam("here", expanding=True)), link.c.state.in_(("active", "waiting")))
    .order_by(link.c.id)
)  # fmt: skip
_SAID = (
    select(consent.c.person_id, consent.c.refused, consent.c.withdrawn_at)
    .select_from(consent.join(person))
    .where(person.c.bkm_id.in_(bindparam("here", expanding=True)), consent.c.purpose == Purpose.NEWS.value)
    .order_by(consent.c.id)
)


def listeners(book: Work, bkm_ids: Iterable[int], today: date) -> list[Listener]:
    """Every living person of these BKM as far as reaching them goes: as many statements for eight villages as
    for one. Who is written twice is there once.
    """
    here = {"here": list(bkm_ids)}
    same = {row.id: row.same_as for row in book.execute(_MERGED, here)}
    offices, seats, tiers = _held(book, {**here, "today": today}, same)
    borrowers = {same.get(each, each) for each in book.execute(_BORROWERS, here).scalars()}
    phones, agreed, unwanted = _phones(book, here), _agreed(book, here), topics.unwanted_in(book, here)
    found = []
    for row in book.execute(_ALIVE.order_by(person.c.id), here):
        phone = phones.get(row.id)
        active = phone is not None and phone.state == "active"
        if row.door_id is not None and not active:  # a nameless resident who moved, or is known by name now
            continue
        if row.name == f"{LABEL} {row.id}":  # the book forgot who it was
            continue
        held, groups = offices.get(row.id, _NONE), seats.get(row.id, _NONE)
        places = _PLACES(row.bkm_id, row.rt, row.rw, row.dusun)
        found.append(
            Listener(
                row.id,
                row.bkm_id,
                held,
                groups,
                places,
                tiers.get(row.id, _NONE),
                _statuses(bool(groups), bool(row.poor), row.id in borrowers),
                row.sex or "",
                (phone.language if phone is not None else None) or row.language or "id",
                resident=row.id not in tiers or bool(groups or places) or not held <= _CIRCLES,
                has_phone=bool(row.phone) or phone is not None,
                account_id=phone.account_id if phone is not None and active else None,
                consented=row.id in agreed,
                stopped=phone is not None and phone.stopped_at is not None,
                unreachable=phone is not None and phone.unreachable_at is not None,
                unwanted=unwanted.get(row.id, _NONE),
            )
        )
    return found


_CIRCLES = frozenset(Circle)
_PLACES = lru_cache(maxsize=5_000)(places_of)
"""Many people live in one RT."""


@lru_cache(maxsize=8)
def _statuses(member: bool, poor: bool, borrower: bool) -> frozenset[Status]:
    known = ((Status.MEMBER, member), (Status.RTM, poor), (Status.BORROWER, borrower))
    return frozenset(status for status, so in known if so)


@lru_cache(maxsize=5_000)
def _with(held: frozenset[Any], more: Any) -> frozenset[Any]:
    """Ten thousand people share some hundreds of these sets."""
    return held | {more}


_NONE: frozenset[Any] = frozenset()
Sets = dict[int, frozenset[Any]]


def _held(book: Work, values: dict[str, Any], same: dict[int, int]) -> tuple[Sets, Sets, Sets]:
    """By person: offices and circles, KSM, and the tiers of what they are known for."""
    offices: Sets = {}
    seats: Sets = {}
    tiers: Sets = {}
    for statement in (_OFFICES, _SEATS):
        for held_by, role, ksm_id in book.execute(statement, values):
            person_id = same.get(held_by, held_by)
            offices[person_id] = _with(offices.get(person_id, _NONE), role)
            if ksm_id is not None:
                seats[person_id] = _with(seats.get(person_id, _NONE), ksm_id)
    for known_as, circle, tier in book.execute(_NOTABLES, values):
        person_id = same.get(known_as, known_as)
        offices[person_id] = _with(offices.get(person_id, _NONE), circle)
        tiers[person_id] = _with(tiers.get(person_id, _NONE), Tier(tier))
    return offices, seats, tiers


def _phones(book: Work, here: dict[str, Any]) -> dict[int, Row[Any]]:
    """One phone per person: the one that hears us, if there is a choice."""
    best: dict[int, Row[Any]] = {}
    for row in book.execute(_PHONES, here):
        held = best.get(row.person_id)
        if held is None or _trouble(row) <= _trouble(held):
            best[row.person_id] = row
    return best


def _trouble(row: Row[Any]) -> tuple[bool, bool, bool]:
    return row.state != "active", row.stopped_at is not None, row.unreachable_at is not None


def _agreed(book: Work, here: dict[str, Any]) -> set[int]:
    """Who wants news: their latest word on it is a yes, and not taken back."""
    agreed: set[int] = set()
    for row in book.execute(_SAID, here):
        (agreed.add if stand_of(row) is Stand.YES else agreed.discard)(row.person_id)
    return agreed

"""People, their seats and offices, and the accounts that speak for them. Knows nothing of money."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, and_, bindparam, literal, null, or_, select, union_all, update
from sqlalchemy.sql import func

from domain.actor import Actor, Seat, Someone, told_apart
from domain.people import Grant, Role
from domain.privacy import is_shared
from domain.say import PLAIN, Voice, spoken
from storage import merging
from storage.book import Work
from storage.kept import Kept, KeptOf
from storage.phones import N_PEOPLE
from storage.tables import account, bkm, ksm, link, membership, meta, office, person
from storage.upsert import insert

_PEOPLE = Kept(
    select(
        person.c.id,
        person.c.public_id,
        person.c.name,
        person.c.nickname,
        person.c.title,
        person.c.bkm_id,
        bkm.c.name.label("bkm_name"),
        bkm.c.zone,
        person.c.language,
        person.c.same_as,
        link.c.state,
        account.c.stopped_at,
        account.c.unreachable_at,
    )
    .select_from(link.join(person, person.c.id == link.c.person_id).join(bkm).join(account))
    .where(link.c.account_id == bindparam("account"))
    .where(or_(and_(link.c.state == "active", account.c.locked_at.is_(None)), link.c.state == "waiting"))
    .order_by(person.c.id)
)
_SEATS = select(
    membership.c.person_id,
    literal(Role.ANGGOTA.value).label("role"),
    ksm.c.bkm_id,
    ksm.c.id.label("ksm_id"),
    ksm.c.name.label("ksm_name"),
    membership.c.number,
    membership.c.since_on,
    membership.c.until_on,
).select_from(membership.join(ksm))
_OFFICES = select(
    office.c.person_id,
    office.c.role,
    office.c.bkm_id,
    office.c.ksm_id,
    null(),
    null(),
    office.c.since_on,
    office.c.until_on,
)
_PERSON = select(person, bkm.c.name.label("bkm_name"), bkm.c.zone).select_from(person.join(bkm))
_MANY = KeptOf(lambda ids: _PERSON.where(person.c.id.in_(ids)))
_GRANTS_OF = KeptOf(
    lambda ids: union_all(
        _SEATS.where(membership.c.person_id.in_(ids)), _OFFICES.where(office.c.person_id.in_(ids))
    )
)
_SEEN = Kept(
    insert(account).on_conflict_do_update(
        index_elements=["id"],
        set_={"unreachable_at": None},
        where=account.c.unreachable_at.is_not(None),  # mostly nothing is news, and nothing is written
    )
)
_CHATS = KeptOf(
    lambda people: select(link.c.person_id, link.c.account_id).where(
        link.c.person_id.in_(people), link.c.state == "active"
    )
)
_OFFICERS = Kept(select(office).where(office.c.bkm_id == bindparam("bkm")))
_OFFICERS_FOR_KSM = Kept(
    select(office).where(
        office.c.bkm_id == bindparam("bkm"),
        or_(office.c.ksm_id.is_(None), office.c.ksm_id == bindparam("ksm")),
    )
)
_IN_OFFICE = select(office.c.person_id).where(
    office.c.bkm_id == bindparam("bkm"), office.c.ksm_id.is_not_distinct_from(bindparam("ksm"))
)
_PEOPLE_IN_OFFICE = Kept(_PERSON.where(person.c.id.in_(_IN_OFFICE)).order_by(person.c.id))
_GRANTS_IN_OFFICE = Kept(
    union_all(
        _SEATS.where(membership.c.person_id.in_(_IN_OFFICE)),
        _OFFICES.where(office.c.person_id.in_(_IN_OFFICE)),
    )
)
_CHAT_FACTS = Kept(
    select(
        bkm.c.zone,
        bkm.c.id.label("bkm_id"),
        account.c.language,
        person.c.language.label("imported_language"),
        account.c.stopped_at,
        func.coalesce(account.c.unreachable_at, account.c.locked_at).label("unreachable_at"),
        account.c.shared,
        N_PEOPLE.label("n_people"),
        person.c.title,
        person.c.name,
        person.c.nickname,
    )
    .select_from(account.outerjoin(link, and_(link.c.account_id == account.c.id, link.c.state == "active")))
    .outerjoin_from(link, person, person.c.id == link.c.person_id)
    .outerjoin(bkm, bkm.c.id == person.c.bkm_id)
    .where(account.c.id == bindparam("chat"))
    .limit(1)
)


def actor(book: Work, account_id: int, chat_id: int, message_id: int = 0) -> Actor:
    """Who speaks from this account now. Offices are read here, at the moment of effect, and nowhere
    cached.
    """
    rows = book.execute(_PEOPLE, {"account": account_id}).all()
    waiting = bool(rows) and all(row.state == "waiting" for row in rows)
    people = told_apart(_with_grants(book, [row for row in rows if row.state == "active"]))
    stopped = bool(rows) and rows[0].stopped_at is not None
    known = bool(rows) and rows[0].unreachable_at is None
    return Actor(account_id, chat_id, book.now, people, message_id, stopped, known, waiting)


def someone(book: Work, person_id: int) -> Someone:
    """This person with seats and offices, whether they have a phone or not."""
    return _with_grants(book, list(_MANY.rows(book, [person_id])))[0]


def _with_grants(
    book: Work, rows: Sequence[Row[Any]], held: Iterable[Row[Any]] | None = None
) -> tuple[Someone, ...]:
    if not rows:
        return ()
    seats: dict[int, list[Seat]] = {row.id: [] for row in rows}
    today = {zone: book.now.astimezone(ZoneInfo(zone)).date() for zone in {row.zone for row in rows}}
    here = {row.id: today[row.zone] for row in rows}
    grants: dict[int, list[Grant]] = {row.id: [] for row in rows}
    for r in _GRANTS_OF.rows(book, list(grants)) if held is None else held:
        grants[r.person_id].append(
            Grant(r.person_id, Role(r.role), r.since_on, r.bkm_id, r.ksm_id, r.until_on)
        )
        if r.number is not None and (r.until_on is None or r.until_on > here[r.person_id]):
            seats[r.person_id].append(Seat(r.ksm_id, r.ksm_name, r.number))
    return tuple(
        Someone(
            r.id, r.public_id, r.nickname or r.name, r.title or "", r.bkm_id, r.bkm_name, r.zone, r.language,
            tuple(seats[r.id]), tuple(grants[r.id]), r.same_as,
        )
        for r in rows
    )  # fmt: skip


def seen(book: Work, account_id: int) -> None:
    """An account wrote or pressed: it exists, and it can be reached (again)."""
    book.execute(_SEEN, {"id": account_id, "first_seen_at": book.now})


def chat_of(book: Work, person_id: int) -> int | None:
    """The private chat in which this person hears the bot, or None: no phone, not joined, or not yet
    approved.
    """
    return chats_of(book, [person_id]).get(person_id)


def chats_of(book: Work, person_ids: Sequence[int]) -> dict[int, int]:
    """The same of several people; who has none is left out."""
    return {row.person_id: row.account_id for row in _CHATS.rows(book, person_ids)}


def grants_of_bkm(book: Work, bkm_id: int, ksm_id: int | None = None) -> list[Grant]:
    """Every office held in this BKM and its KSM (or only in this one KSM of it), past ones too."""
    if ksm_id is None:
        return _grants(book.execute(_OFFICERS, {"bkm": bkm_id}))
    return _grants(book.execute(_OFFICERS_FOR_KSM, {"bkm": bkm_id, "ksm": ksm_id}))


def _grants(rows: Iterable[Row[Any]]) -> list[Grant]:
    return [Grant(r.person_id, Role(r.role), r.since_on, r.bkm_id, r.ksm_id, r.until_on) for r in rows]


def officers(
    book: Work, bkm_id: int, roles: Iterable[Role], today: date, ksm_id: int | None = None
) -> list[Someone]:
    """Who holds one of `roles` today in this BKM (or in this KSM of it), in the order of `roles`."""
    where = {"bkm": bkm_id, "ksm": ksm_id}
    people = book.execute(_PEOPLE_IN_OFFICE, where).all()
    found = _with_grants(book, people, book.execute(_GRANTS_IN_OFFICE, where)) if people else ()
    chosen: dict[int, Someone] = {}
    for role in roles:
        for each in found:
            held = (g for g in each.grants if g.role is role and g.bkm_id == bkm_id and g.ksm_id == ksm_id)
            if any(grant.holds_on(today) for grant in held):
                chosen.setdefault(each.id, each)
    return list(chosen.values())


_NOW = and_(
    membership.c.ksm_id == bindparam("ksm"),
    membership.c.since_on <= bindparam("today"),
    membership.c.until_on.is_(None) | (membership.c.until_on > bindparam("today")),
)
_ROW = select(person, membership.c.number, membership.c.usual_savings_rp).join_from(person, membership)
_MEMBERS = Kept(_ROW.where(_NOW).order_by(membership.c.number))
_USUAL = Kept(
    select(membership.c.usual_savings_rp).where(membership.c.person_id == bindparam("person"), _NOW)
)

_WITH_BKM = select(ksm, bkm.c.zone, bkm.c.profile, bkm.c.name.label("bkm_name")).join_from(ksm, bkm)
_ONE_KSM = Kept(_WITH_BKM.where(ksm.c.id == bindparam("ksm")))


def members_of(book: Work, ksm_id: int, today: date) -> Sequence[Row[Any]]:
    """The rows of a KSM's paper book today: person columns, `number` and `usual_savings_rp`, by number."""
    return book.execute(_MEMBERS, {"ksm": ksm_id, "today": today}).all()


def usual_savings(book: Work, person_id: int, ksm_id: int, today: date) -> int | None:
    """What this member usually saves in this KSM, if the paper book says so. Rupiah."""
    found: int | None = book.execute(_USUAL, {"person": person_id, "ksm": ksm_id, "today": today}).scalar()
    return found


def ksm_by_id(book: Work, ksm_id: int) -> Row[Any]:
    """One KSM with its BKM's zone and profile."""
    return book.execute(_ONE_KSM, {"ksm": ksm_id}).one()


def stop(book: Work, account_id: int, *, stopped: bool) -> None:
    """`berhenti` (nothing is sent unasked from now on) or `mulai`."""
    value = book.now if stopped else None
    book.execute(update(account).where(account.c.id == account_id).values(stopped_at=value))


def end_link(book: Work, account_id: int, person_id: int) -> None:
    """This account speaks for this person no longer."""
    mine = (link.c.account_id == account_id) & (link.c.person_id == person_id) & (link.c.state != "ended")
    book.execute(update(link).where(mine).values(state="ended", until_at=book.now))
    merging.let_go(book, account_id, person_id)


def chat_facts(book: Work, chat_id: int) -> Row[Any] | None:
    """Zone, languages, whether the account stopped or cannot be reached, whose phone it is and how one of its
    people is called: what is asked before anything is sent. None: a group, or an account nobody knows.
    """
    return book.execute(_CHAT_FACTS, {"chat": chat_id}).first()


def voice_of(facts: Row[Any] | None) -> Voice:
    """How a chat with these facts hears the bot: in the language its owner chose, else the one the book was
    told; a group, and whoever nobody knows, in Indonesian. Figures are covered where the family looks too.
    """
    if facts is None:
        return PLAIN
    covered = is_shared(facts.shared, facts.n_people)
    return Voice(spoken(facts.language, facts.imported_language), covered)


def chosen_language(book: Work, account_id: int) -> str | None:
    """What the owner of this account chose; None: never asked."""
    chosen: str | None = book.execute(select(account.c.language).where(account.c.id == account_id)).scalar()
    return chosen


def choose_language(book: Work, account_id: int, language: str) -> None:
    """From now on this account hears everything in this language."""
    book.execute(update(account).where(account.c.id == account_id).values(language=language))


def chair_chat(book: Work, person_: Someone, ksm_id: int) -> int | None:
    """Where the chair of this KSM (else its secretary) hears the bot, or None."""
    today = book.now.date()
    for leader in officers(book, person_.bkm_id, (Role.KETUA, Role.SEKRETARIS), today, ksm_id):
        chat = chat_of(book, leader.id)
        if chat is not None:
            return chat
    return None


def operator(book: Work) -> int | None:
    """The account of the first admin, who is told what the bot could not do."""
    found = book.execute(select(meta.c.value).where(meta.c.key == "admin_id")).scalar()
    return int(found) if found else None

"""Complaints, whom they pass by and what was said about them. Knows rows, not who may examine them; and not
whose they are: storage/complainants.py.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, func, or_, select, update

from domain.complaints import LEVELS, OFFICES, OPEN, About, Officer, State
from domain.people import OF_THE_KSM, Grant, Role
from storage import members
from storage.book import Work
from storage.tables import bkm, complaint, complaint_passed_by, complaint_word, ksm, link, office, person
from storage.upsert import insert

_WITH_PLACE = select(
    complaint, bkm.c.name.label("bkm_name"), bkm.c.zone, bkm.c.complaints_to, ksm.c.name.label("ksm_name")
).select_from(
    complaint.join(bkm, bkm.c.id == complaint.c.bkm_id).outerjoin(ksm, ksm.c.id == complaint.c.ksm_id)
)


@dataclass(frozen=True, slots=True)
class New:
    """A complaint as it came. `by_person_id` only of somebody who gave their name."""

    bkm_id: int
    channel: str
    kind: str
    text: str
    attachment: Mapping[str, str] | None
    about: str
    ksm_id: int | None
    about_words: str | None
    hope: str | None
    amount_rp: int | None
    by_person_id: int | None
    by_words: str | None
    receiver_id: int | None


def add(book: Work, new: New) -> str:
    """Keep a complaint under the next number of its BKM. Returns its public id."""
    highest = select(func.coalesce(func.max(complaint.c.number), 0)).where(complaint.c.bkm_id == new.bkm_id)
    public_id = book.new_id()
    row = {**asdict(new), "public_id": public_id, "made_at": book.now, "reached_at": book.now}
    row |= {"number": int(book.execute(highest).scalar_one()) + 1, "state": State.MASUK.value, "n_moves": 0}
    book.execute(insert(complaint), row)
    return public_id


def find(book: Work, public_id: str) -> Row[Any] | None:
    """One complaint, with its village and KSM."""
    return book.execute(_WITH_PLACE.where(complaint.c.public_id == public_id)).first()


def change(book: Work, complaint_id: int, **values: Any) -> None:
    """It stands elsewhere now."""
    book.execute(update(complaint).where(complaint.c.id == complaint_id).values(**values))


def open_ones(book: Work, bkm_ids: Collection[int], most: int) -> Sequence[Row[Any]]:
    """What is not closed in these BKM, the oldest first."""
    wanted = complaint.c.bkm_id.in_(bkm_ids) & complaint.c.state.in_(OPEN)
    return book.execute(_WITH_PLACE.where(wanted).order_by(complaint.c.id).limit(most)).all()


def published(book: Work, bkm_id: int, most: int) -> Sequence[Row[Any]]:
    """What was closed with an outcome for everybody, the newest first."""
    here = (complaint.c.bkm_id == bkm_id) & (complaint.c.state == State.SELESAI)
    told = here & complaint.c.outcome.is_not(None)
    return book.execute(_WITH_PLACE.where(told).order_by(complaint.c.closed_at.desc()).limit(most)).all()


def made_since(book: Work, bkm_id: int, since: Any, until: Any) -> Sequence[Row[Any]]:
    """What came in between two moments (the second not included)."""
    here = (complaint.c.bkm_id == bkm_id) & (complaint.c.made_at >= since) & (complaint.c.made_at < until)
    return book.execute(_WITH_PLACE.where(here).order_by(complaint.c.id)).all()


# --- whom it passes by -----------------------------------------------------------------------------------


def pass_by(book: Work, complaint_id: int, people: Iterable[int], why: str) -> None:
    """From now on it does not come before these people."""
    rows = [{"complaint_id": complaint_id, "person_id": each, "why": why} for each in sorted(set(people))]
    if rows:
        book.execute(insert(complaint_passed_by).on_conflict_do_nothing(), rows)


def passed_by(book: Work, complaint_id: int) -> list[int]:
    """Whom it does not come before."""
    wanted = select(complaint_passed_by.c.person_id).where(complaint_passed_by.c.complaint_id == complaint_id)
    return sorted(book.execute(wanted).scalars())


def grants_of(book: Work, people: Collection[int]) -> list[Grant]:
    """Every seat and office of these people."""
    return [grant for each in people for grant in members.someone(book, each).grants]


def in_office(book: Work, bkm_id: int, about: str, ksm_id: int | None, today: date) -> set[int]:
    """Who holds the office complained about today."""
    roles = OFFICES.get(About(about), ())
    wanted = select(office).where(
        office.c.role.in_([role.value for role in roles]),
        or_(office.c.bkm_id == bkm_id, office.c.bkm_id.is_(None)),
    )
    if ksm_id is not None and set(roles) <= set(OF_THE_KSM):
        wanted = wanted.where(office.c.ksm_id == ksm_id)
    held = (Grant(r.person_id, Role(r.role), r.since_on, until_on=r.until_on) for r in book.execute(wanted))
    return {grant.person_id for grant in held if grant.holds_on(today)}


def operators(book: Work) -> set[int]:
    """The people behind the account of whoever runs the bot."""
    account_id = members.operator(book)
    wanted = select(link.c.person_id).where(link.c.account_id == account_id, link.c.state == "active")
    return set(book.execute(wanted).scalars()) if account_id is not None else set()


def officers(book: Work, bkm_id: int, today: date) -> list[Officer]:
    """Who could examine complaints of this BKM and has a phone, with who else speaks from that phone."""
    wanted = select(office.c.person_id).where(
        office.c.role.in_([role.value for role in LEVELS]),
        or_(office.c.bkm_id == bkm_id, office.c.bkm_id.is_(None)),
        office.c.ksm_id.is_(None),
    )
    found = []
    for person_id in sorted(set(book.execute(wanted).scalars())):
        chat = members.chat_of(book, person_id)
        if chat is not None:
            here = tuple(g for g in members.someone(book, person_id).grants if g.bkm_id in (bkm_id, None))
            found.append(Officer(person_id, here, _company(book, chat)))
    return found


def _company(book: Work, account_id: int) -> frozenset[int]:
    speaks = select(link.c.person_id).where(link.c.account_id == account_id, link.c.state == "active")
    return frozenset(book.execute(speaks).scalars())


def names(book: Work, bkm_id: int) -> dict[int, str]:
    """How everybody of the BKM is called, name and nickname; nobody who came by a poster without a name."""
    wanted = select(person.c.id, person.c.name, person.c.nickname).where(
        person.c.bkm_id == bkm_id, person.c.door_id.is_(None)
    )
    return {row.id: f"{row.name} {row.nickname or ''}".strip() for row in book.execute(wanted)}


# --- what was said ---------------------------------------------------------------------------------------


def add_word(
    book: Work, complaint_id: int, what: str, by: int | None, said: tuple[str, Mapping[str, str] | None]
) -> int:
    """Keep what was said about it: by an officer, or (None) by the complainant."""
    row = {"complaint_id": complaint_id, "what": what, "by_person_id": by, "at": book.now}
    row |= {"text": said[0], "attachment": said[1]}
    return int(book.execute(insert(complaint_word).returning(complaint_word.c.id), row).scalar_one())


def words(book: Work, complaint_id: int) -> Sequence[Row[Any]]:
    """What was said, the oldest first."""
    wanted = select(complaint_word).where(complaint_word.c.complaint_id == complaint_id)
    return book.execute(wanted.order_by(complaint_word.c.id)).all()


# --- the places ------------------------------------------------------------------------------------------


def villages(book: Work) -> list[dict[str, str]]:
    """Every BKM of the book, for somebody nobody knows."""
    rows = book.execute(select(bkm.c.public_id, bkm.c.name).order_by(bkm.c.name))
    return [{"code": row.public_id, "label": row.name} for row in rows]


def village(book: Work, public_id: str) -> Row[Any]:
    """One BKM."""
    return book.execute(select(bkm).where(bkm.c.public_id == public_id)).one()


def village_by_id(book: Work, bkm_id: int) -> Row[Any]:
    """One BKM."""
    return book.execute(select(bkm).where(bkm.c.id == bkm_id)).one()


def ksm_of(book: Work, bkm_id: int) -> list[dict[str, Any]]:
    """The KSM of a BKM, by name."""
    rows = book.execute(select(ksm.c.id, ksm.c.public_id, ksm.c.name).where(ksm.c.bkm_id == bkm_id))
    listed = [{"code": row.public_id, "label": row.name, "id": row.id} for row in rows]
    return sorted(listed, key=lambda one: str(one["label"]))


def set_address(book: Work, bkm_id: int, words: str) -> None:
    """Whom outside one turns to."""
    book.execute(update(bkm).where(bkm.c.id == bkm_id).values(complaints_to=words))

"""Meetings of a KSM, who is invited and what they answered. Knows rows; decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, and_, bindparam, delete, func, select, update

from domain.meetings import Answer
from domain.people import Subject
from storage import sealed
from storage.book import Work
from storage.tables import account, bkm, ksm, link, meeting, membership, outbox, person, rsvp, sheet
from storage.upsert import insert

PLANNED, CANCELLED = "planned", "cancelled"
TOPIC = "meeting:"


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting as it stands. `version` goes up whenever hour, place or state change: old buttons know
    it.
    """

    id: int
    public_id: str
    ksm_id: int
    ksm_public: str
    ksm_name: str
    bkm_id: int
    zone: str
    group_chat_id: int | None
    starts_at: datetime
    place: str
    host: str
    agenda: str | None
    state: str
    version: int

    @property
    def local(self) -> datetime:
        """Its beginning, as the clock on the group's wall shows it."""
        return self.starts_at.astimezone(ZoneInfo(self.zone))

    @property
    def subject(self) -> Subject:
        """Whose affair it is, for the table of who may do what."""
        return Subject(self.bkm_id, self.ksm_id)

    @property
    def topic(self) -> str:
        """What its messages and cards are filed under."""
        return f"{TOPIC}{self.public_id}"


@dataclass(frozen=True, slots=True)
class Guest:
    """A member who is invited: `number` as in the paper book, `chat_id` where they hear the bot now, or
    None.
    """

    person_id: int
    public_id: str
    number: int
    called: str
    chat_id: int | None
    answer: Answer | None


_HOST = person.alias("host")
_MEETING = select(
    meeting,
    ksm.c.public_id.label("ksm_public"),
    ksm.c.name.label("ksm_name"),
    ksm.c.bkm_id,
    ksm.c.group_chat_id,
    bkm.c.zone,
    _HOST.c.name.label("host_name"),
    _HOST.c.nickname.label("host_nickname"),
    _HOST.c.title.label("host_title"),
).select_from(meeting.join(ksm).join(bkm).outerjoin(_HOST, _HOST.c.id == meeting.c.host_id))
_BY_ID = _MEETING.where(meeting.c.public_id == bindparam("public"))
_NEXT = (
    _MEETING.where(meeting.c.ksm_id == bindparam("ksm"), meeting.c.state == PLANNED)
    .where(meeting.c.starts_at > bindparam("at"))
    .order_by(meeting.c.starts_at, meeting.c.id)
    .limit(1)
)
_GUESTS = (
    select(
        person.c.id, person.c.public_id, person.c.name, person.c.nickname, person.c.title,
        membership.c.number, account.c.id.label("chat_id"), account.c.stopped_at,
        account.c.unreachable_at, rsvp.c.answer,
    )
    .select_from(
        membership.join(person)
        .outerjoin(link, and_(link.c.person_id == person.c.id, link.c.state == "active"))
        .outerjoin(account, account.c.id == link.c.account_id)
        .outerjoin(rsvp, and_(rsvp.c.person_id == person.c.id, rsvp.c.meeting_id == bindparam("meeting")))
    )
    .where(membership.c.ksm_id == bindparam("ksm"), membership.c.since_on <= bindparam("today"))
    .where(membership.c.until_on.is_(None) | (membership.c.until_on > bindparam("today")))
    .where(person.c.died_on.is_(None))
    .order_by(membership.c.number, account.c.stopped_at.is_not(None))
    .order_by(account.c.unreachable_at.is_not(None), link.c.id)
)  # fmt: skip
_SAID = insert(rsvp)
_ANSWER = _SAID.on_conflict_do_update(
    index_elements=["meeting_id", "person_id"],
    set_={"answer": _SAID.excluded.answer, "answered_at": _SAID.excluded.answered_at},
    where=rsvp.c.answer != _SAID.excluded.answer,
).returning(rsvp.c.person_id)


def by_public_id(book: Work, public_id: str) -> Meeting | None:
    """The meeting a button speaks of, or None."""
    return _meeting(book.execute(_BY_ID, {"public": public_id}).first())


def next_of(book: Work, ksm_id: int) -> Meeting | None:
    """The next planned meeting of this KSM that has not begun."""
    return _meeting(book.execute(_NEXT, {"ksm": ksm_id, "at": book.now}).first())


def _meeting(row: Row[Any] | None) -> Meeting | None:
    if row is None:
        return None
    host = _called(row.host_title, row.host_nickname, row.host_name) if row.host_name else ""
    return Meeting(
        row.id, row.public_id, row.ksm_id, row.ksm_public, row.ksm_name, row.bkm_id, row.zone,
        row.group_chat_id, row.starts_at, row.place, host, row.agenda, row.state, row.version,
    )  # fmt: skip


def _called(title: str | None, nickname: str | None, name: str) -> str:
    return f"{title or ''} {nickname or name}".strip()


def is_planned_at(book: Work, ksm_id: int, starts_at: datetime) -> bool:
    """Whether this KSM already meets at this very moment."""
    same = (meeting.c.ksm_id == ksm_id) & (meeting.c.starts_at == starts_at) & (meeting.c.state == PLANNED)
    return book.execute(select(meeting.c.id).where(same).limit(1)).scalar() is not None


def last_begun(book: Work, ksm_id: int) -> datetime | None:
    """When this KSM's last planned meeting began, or None if there was none."""
    begun = (meeting.c.ksm_id == ksm_id) & (meeting.c.state == PLANNED) & (meeting.c.starts_at <= book.now)
    return book.execute(select(func.max(meeting.c.starts_at)).where(begun)).scalar()


def latest(book: Work, ksm_id: int) -> datetime | None:
    """The latest meeting on the calendar, begun or still to come: the next selapan is counted from it."""
    planned = (meeting.c.ksm_id == ksm_id) & (meeting.c.state == PLANNED)
    return book.execute(select(func.max(meeting.c.starts_at)).where(planned)).scalar()


def last_sheet_on(book: Work, ksm_id: int) -> date | None:
    """The day of the last sheet: a meeting that was held though nobody had planned it here."""
    return book.execute(select(func.max(sheet.c.held_on)).where(sheet.c.ksm_id == ksm_id)).scalar()


def ksm_by_public(book: Work, public_id: str) -> Row[Any] | None:
    """The KSM a form was opened for, with its zone, or None."""
    wanted = select(ksm, bkm.c.zone).select_from(ksm.join(bkm)).where(ksm.c.public_id == public_id)
    return book.execute(wanted).first()


def add(book: Work, **values: Any) -> Meeting:
    """Put a meeting on the calendar."""
    public_id = book.new_id()
    row = {"public_id": public_id, "state": PLANNED, "version": 1, "made_at": book.now, **values}
    book.execute(insert(meeting), row)
    found = by_public_id(book, public_id)
    assert found is not None
    sealed.put_asked(book, meeting, found.id)
    return found


def change(book: Work, one: Meeting, **values: Any) -> Meeting | None:
    """Change a planned meeting that still stands as `one` read it; None if it has been changed meanwhile."""
    same = (meeting.c.id == one.id) & (meeting.c.version == one.version) & (meeting.c.state == PLANNED)
    changed = update(meeting).where(same).values(version=one.version + 1, **values)
    if book.execute(changed).rowcount != 1:
        return None
    sealed.put_asked(book, meeting, one.id)
    return by_public_id(book, one.public_id)


def guests(book: Work, one: Meeting) -> list[Guest]:
    """Everybody in the KSM's paper book today, by number. Who stopped the messages, or cannot be reached,
    has no chat.
    """
    rows = book.execute(_GUESTS, {"meeting": one.id, "ksm": one.ksm_id, "today": _today(book, one)})
    found: dict[int, Guest] = {}
    for r in rows:
        hears = r.chat_id is not None and r.stopped_at is None and r.unreachable_at is None
        answer = Answer(r.answer) if r.answer else None
        called = _called(r.title, r.nickname, r.name)
        guest = Guest(r.id, r.public_id, r.number, called, r.chat_id if hears else None, answer)
        found.setdefault(r.id, guest)
    return list(found.values())


def _today(book: Work, one: Meeting) -> date:
    return book.now.astimezone(ZoneInfo(one.zone)).date()


def answer(book: Work, one: Meeting, person_id: int, what: Answer) -> bool:
    """Keep what somebody said about coming. False: they had said the same."""
    row = {"meeting_id": one.id, "person_id": person_id, "answer": what.value, "answered_at": book.now}
    return book.execute(_ANSWER, row).scalar() is not None


def forget_answers(book: Work, one: Meeting) -> None:
    """The hour has changed: what was said was said about another hour."""
    book.execute(delete(rsvp).where(rsvp.c.meeting_id == one.id))


def told(book: Work, one: Meeting) -> Sequence[int]:
    """The chats that have already heard of this meeting."""
    left = (outbox.c.subject == one.topic) & outbox.c.state.in_(("sending", "sent", "unclear"))
    return book.execute(select(outbox.c.chat_id).distinct().where(left)).scalars().all()

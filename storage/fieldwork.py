"""A facilitator's month and morning in counts: news, whom it reached, questions, meetings. Nobody by name, no
money.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, and_, func, or_, select

from domain.reading.presence import Mark
from storage import presence
from storage.announcements import LEFT
from storage.book import Work
from storage.carrying import BY_NO_HAND
from storage.tables import (
    announcement,
    announcement_village,
    ksm,
    meeting,
    office,
    outbox,
    person,
    question,
    recipient,
    rsvp,
    telling,
)
from storage.tables import presence as marks


class News(NamedTuple):
    """Announcements of a month: how many, and how many of them by a facilitator."""

    n: int
    by_facilitator: int


class Heard(NamedTuple):
    """People of a village whom the month's news reached, in whichever way: each once."""

    n: int
    women: int
    men: int
    poor: int


class Asked(NamedTuple):
    """What came in during a month: everything, what of it is answered, and how many were proposals."""

    n: int
    answered: int
    proposals: int


def news(book: Work, bkm_id: int, start: datetime, end: datetime) -> News:
    """News for this village that left in this span. By a facilitator: who held that office on its day."""
    joined = announcement.join(announcement_village)
    written = select(announcement.c.made_at, announcement.c.by_person_id).select_from(joined)
    written = written.where(announcement_village.c.bkm_id == bkm_id, *_left(start, end))
    rows = book.execute(written).all()
    held = (office.c.role == "fasilitator") & office.c.person_id.in_({row.by_person_id for row in rows})
    offices = book.execute(select(office).where(held)).all() if rows else []

    def is_theirs(row: Any) -> bool:
        on = row.made_at.astimezone(start.tzinfo).date()
        mine = [one for one in offices if one.person_id == row.by_person_id and one.since_on <= on]
        return any(one.until_on is None or one.until_on > on for one in mine)

    return News(len(rows), sum(is_theirs(row) for row in rows))


def _left(start: datetime, end: datetime) -> tuple[Any, ...]:
    sent = announcement.c.state.in_(LEFT)
    return sent, announcement.c.made_at >= start, announcement.c.made_at < end


def heard(book: Work, bkm_id: int, start: datetime, end: datetime) -> Heard:
    """Whom that news reached: it was sent to them, or somebody told them."""
    reached = or_(outbox.c.state == "sent", recipient.c.told_at.is_not(None))
    joined = recipient.join(announcement).join(person, person.c.id == recipient.c.person_id)
    joined = joined.outerjoin(outbox, outbox.c.id == recipient.c.outbox_id)
    once = select(person.c.id, person.c.sex, person.c.poor).select_from(joined)
    once = once.where(person.c.bkm_id == bkm_id, *_left(start, end), reached)
    return _counted(book, once)


def _counted(book: Work, once: Select[Any]) -> Heard:
    people = once.distinct().subquery()
    counted = select(
        func.count(),
        func.count().filter(people.c.sex == "P"),
        func.count().filter(people.c.sex == "L"),
        func.count().filter(people.c.poor.is_(True)),
    )
    return Heard(*book.execute(counted).one())


def came(book: Work, bkm_id: int, start: datetime, end: datetime) -> Heard:
    """Who said they come, or come later, to a meeting of a KSM of this village that has begun: each once."""
    joined = rsvp.join(meeting).join(ksm, ksm.c.id == meeting.c.ksm_id)
    joined = joined.join(person, person.c.id == rsvp.c.person_id)
    once = select(person.c.id, person.c.sex, person.c.poor).select_from(joined)
    once = once.where(ksm.c.bkm_id == bkm_id, meeting.c.state != "cancelled")
    once = once.where(rsvp.c.answer.in_(("hadir", "terlambat")))
    held = (meeting.c.starts_at >= start) & (meeting.c.starts_at < end) & (meeting.c.starts_at <= book.now)
    return _counted(book, once.where(held))


def present(book: Work, bkm_id: int, since: date, until: date) -> tuple[int, Heard]:
    """At how many meetings of these days (but the last) the sheet says who came, and who did: each once."""
    meetings = presence.held(book, bkm_id, since, until)
    once = select(person.c.id, person.c.sex, person.c.poor).join(marks, marks.c.person_id == person.c.id)
    there = marks.c.sheet_id.in_([each.id for each in meetings]) & (marks.c.mark == Mark.HERE.value)
    return len(meetings), _counted(book, once.where(there))


def carried(book: Work, bkm_id: int, start: datetime, end: datetime) -> tuple[int, int]:
    """How many people a neighbour or leader told of that news; how much news the community wrote itself."""
    joined = recipient.join(announcement).join(person, person.c.id == recipient.c.person_id)
    joined = joined.outerjoin(telling, telling.c.recipient_id == recipient.c.id)
    aloud = select(func.count(person.c.id.distinct())).select_from(joined).where(
        person.c.bkm_id == bkm_id, recipient.c.told_at.is_not(None), *_left(start, end),
        or_(telling.c.way.is_(None), telling.c.way.not_in(BY_NO_HAND)),
    )  # fmt: skip
    there = announcement.join(announcement_village)
    own = select(func.count()).select_from(there).where(
        announcement_village.c.bkm_id == bkm_id, announcement.c.within.is_not(None), *_left(start, end)
    )  # fmt: skip
    return int(book.execute(aloud).scalar_one()), int(book.execute(own).scalar_one())


def asked(book: Work, bkm_id: int, start: datetime, end: datetime) -> Asked:
    """What residents asked or proposed; corrections of somebody's own notes are not among them."""
    there = and_(question.c.bkm_id == bkm_id, question.c.to_person_id.is_(None))
    there &= (question.c.asked_at >= start) & (question.c.asked_at < end)
    proposals = func.count().filter(question.c.kind == "usulan")
    counted = select(func.count(), func.count(question.c.answered_at), proposals)
    return Asked(*book.execute(counted.where(there)).one())


def n_late(book: Work, bkm_id: int) -> tuple[int, int]:
    """Questions that wait for an answer, and how many of them are past their day."""
    waits = (question.c.bkm_id == bkm_id) & question.c.answered_at.is_(None) & question.c.closed_at.is_(None)
    waits &= question.c.to_person_id.is_(None) & question.c.kind.is_distinct_from("usulan")
    counted = select(func.count(), func.count().filter(question.c.due_at < book.now))
    row: Any = book.execute(counted.where(waits)).one()
    return row[0], row[1]


def n_meetings(book: Work, bkm_id: int, start: datetime, end: datetime) -> int:
    """Meetings of this village's KSM in this span that were not called off."""
    there = (ksm.c.bkm_id == bkm_id) & (meeting.c.state != "cancelled")
    there &= (meeting.c.starts_at >= start) & (meeting.c.starts_at < end)
    return int(book.execute(select(func.count()).select_from(meeting.join(ksm)).where(there)).scalar_one())

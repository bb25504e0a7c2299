"""Questions after news, and what was chosen. Knows rows and counts; not what is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, and_, func, or_, select

from storage.book import Work
from storage.tables import (
    announcement,
    bkm,
    clarity,
    clarity_answer,
    ksm,
    membership,
    outbox,
    person,
    recipient,
)
from storage.upsert import insert


@dataclass(frozen=True, slots=True)
class New:
    """What is asked after one announcement. Of each question's choices the first is the one that fits."""

    announcement_id: int
    by_person_id: int
    chat_id: int
    questions: list[dict[str, Any]]
    again: str
    n_asked: int


def keep(book: Work, new: New) -> Row[Any] | None:
    """Keep it; None if something was asked after this announcement before."""
    row = {"public_id": book.new_id(), **asdict(new), "made_at": book.now}
    made = insert(clarity).on_conflict_do_nothing(index_elements=["announcement_id"]).returning(clarity)
    return book.execute(made, row).first()


def find(book: Work, public_id: str) -> Row[Any] | None:
    """One of them, with the words of its announcement."""
    wanted = select(clarity, announcement.c.text, announcement.c.public_id.label("about")).join(announcement)
    return book.execute(wanted.where(clarity.c.public_id == public_id)).first()


def after(book: Work, announcement_id: int) -> bool:
    """Whether something was asked after this announcement."""
    asked = select(clarity.c.id).where(clarity.c.announcement_id == announcement_id)
    return book.execute(asked).first() is not None


def chats_reached(book: Work, announcement_id: int, beyond: int, most: int) -> list[int]:
    """Chats in which the announcement arrived, in the order of their numbers, from the one after `beyond`."""
    there = select(recipient.c.chat_id).join(outbox, outbox.c.id == recipient.c.outbox_id)
    there = there.where(recipient.c.announcement_id == announcement_id, outbox.c.state == "sent")
    there = there.where(recipient.c.chat_id > beyond).distinct().order_by(recipient.c.chat_id)
    return list(book.execute(there.limit(most)).scalars())


def n_reached(book: Work, announcement_id: int, but: int) -> int:
    """In how many chats the announcement arrived, this one (of who asks) not counted."""
    there = select(func.count(recipient.c.chat_id.distinct())).select_from(
        recipient.join(outbox, outbox.c.id == recipient.c.outbox_id)
    )
    there = there.where(recipient.c.announcement_id == announcement_id, outbox.c.state == "sent")
    there = there.where(recipient.c.chat_id != but)
    return int(book.execute(there).scalar_one())


def answered(book: Work, clarity_id: int, person_id: int) -> tuple[set[int], bool]:
    """The numbers of the questions this person has answered, and whether one of the answers did not fit."""
    mine = (clarity_answer.c.clarity_id == clarity_id) & (clarity_answer.c.person_id == person_id)
    rows = book.execute(select(clarity_answer.c.number, clarity_answer.c.choice).where(mine)).all()
    return {row.number for row in rows}, any(row.choice for row in rows)


def answer(book: Work, clarity_id: int, person_id: int, number: int, choice: int) -> bool:
    """Keep what was chosen; the first word counts. Returns whether it was the first."""
    row = {"clarity_id": clarity_id, "person_id": person_id, "number": number, "choice": choice}
    kept = insert(clarity_answer).on_conflict_do_nothing().returning(clarity_answer.c.id)
    return book.execute(kept, {**row, "answered_at": book.now}).first() is not None


def n_people(book: Work, clarity_id: int) -> int:
    """How many people have answered something."""
    counted = select(func.count(clarity_answer.c.person_id.distinct()))
    return int(book.execute(counted.where(clarity_answer.c.clarity_id == clarity_id)).scalar_one())


def by_question(book: Work, clarity_id: int) -> dict[int, tuple[int, int]]:
    """Question by question: how many answered it, and how many chose what fits."""
    fits = func.count().filter(clarity_answer.c.choice == 0)
    counted = select(clarity_answer.c.number, func.count(), fits).group_by(clarity_answer.c.number)
    rows = book.execute(counted.where(clarity_answer.c.clarity_id == clarity_id))
    return {number: (n, n_fit) for number, n, n_fit in rows}


def by_group(book: Work, clarity_id: int, today: date) -> Sequence[Row[Any]]:
    """Group by group (village, KSM or none): how many answers, and how many of them fit. Who sits in two KSM
    counts in the first.
    """
    goes_on = or_(membership.c.until_on.is_(None), membership.c.until_on > today)
    held = and_(membership.c.since_on <= today, goes_on)
    seat = select(membership.c.person_id, func.min(membership.c.ksm_id).label("ksm_id")).where(held)
    one = seat.group_by(membership.c.person_id).subquery()
    joined = clarity_answer.join(person, person.c.id == clarity_answer.c.person_id).join(
        bkm, bkm.c.id == person.c.bkm_id
    )
    joined = joined.outerjoin(one, one.c.person_id == person.c.id).outerjoin(ksm, ksm.c.id == one.c.ksm_id)
    fits = func.count().filter(clarity_answer.c.choice == 0).label("n_fit")
    counted = select(bkm.c.name.label("village"), ksm.c.name.label("ksm"), func.count().label("n"), fits)
    counted = counted.select_from(joined).where(clarity_answer.c.clarity_id == clarity_id)
    return book.execute(counted.group_by(bkm.c.name, ksm.c.name).order_by(bkm.c.name, ksm.c.name)).all()

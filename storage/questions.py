"""Questions of members and their answers: numbered per BKM. Knows rows, not who may answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from storage.book import Work
from storage.tables import announcement, bkm, outbox, person, question

_WITH_NAMES = select(
    question, bkm.c.name.label("bkm_name"), person.c.name, person.c.nickname, person.c.title,
    announcement.c.text.label("announcement_text"),
).select_from(
    question.join(bkm, bkm.c.id == question.c.bkm_id)
    .join(person, person.c.id == question.c.by_person_id)
    .outerjoin(announcement, announcement.c.id == question.c.announcement_id)
)  # fmt: skip

_FOR_ALL = question.c.to_person_id.is_(None)
"""A correction of somebody's notes is on no common list."""


@dataclass(frozen=True, slots=True)
class New:
    """A question as it was asked; `chat_id` is where the answer goes, `attachment` a voice note or photo.
    `to_person_id`: a correction of one's own notes, and who was asked for it (0: nobody could be).
    """

    bkm_id: int
    announcement_id: int | None
    by_person_id: int
    chat_id: int
    text: str
    attachment: dict[str, str] | None
    to_person_id: int | None = None


def add(book: Work, new: New) -> Row[Any]:
    """Keep a question under the next number of its BKM."""
    highest = select(func.coalesce(func.max(question.c.number), 0)).where(question.c.bkm_id == new.bkm_id)
    row = {**asdict(new), "public_id": book.new_id(), "asked_at": book.now}
    row["number"] = int(book.execute(highest).scalar_one()) + 1
    return book.execute(insert(question).returning(question), row).one()


def find(book: Work, public_id: str) -> Row[Any] | None:
    """One question with who asked and the news it is about."""
    return book.execute(_WITH_NAMES.where(question.c.public_id == public_id)).first()


def unanswered(book: Work, bkm_ids: Sequence[int], most: int) -> Sequence[Row[Any]]:
    """The questions of these BKM nobody has answered, the oldest first."""
    waiting = question.c.bkm_id.in_(bkm_ids) & question.c.answered_at.is_(None) & _FOR_ALL
    return book.execute(_WITH_NAMES.where(waiting).order_by(question.c.id).limit(most)).all()


def n_unanswered(book: Work, bkm_ids: Sequence[int]) -> int:
    """How many wait."""
    waiting = question.c.bkm_id.in_(bkm_ids) & question.c.answered_at.is_(None) & _FOR_ALL
    return int(book.execute(select(func.count()).select_from(question).where(waiting)).scalar_one())


def answer(book: Work, question_id: int, words: str, by_person_id: int) -> bool:
    """Keep the answer. False: somebody answered before."""
    mine = update(question).where(question.c.id == question_id, question.c.answered_at.is_(None))
    values = {"answer": words, "answered_by": by_person_id, "answered_at": book.now}
    return book.execute(mine.values(values)).rowcount == 1


def subject_of(book: Work, chat_id: int, message_id: int) -> str | None:
    """What a message of ours in this chat was about, or None: somebody answers it."""
    ours = (outbox.c.chat_id == chat_id) & (outbox.c.message_id == message_id)
    found = select(outbox.c.subject).where(
        ours, outbox.c.subject.is_not(None), outbox.c.message_id.is_not(None)
    )
    return book.execute(found.order_by(outbox.c.id.desc()).limit(1)).scalar()

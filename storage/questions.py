"""Questions, wishes and complaints of members, and what was answered: numbered per BKM. Knows rows, not who
may answer.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, func, insert, or_, select, update

from domain.questions import Kind
from storage.book import Work
from storage.tables import announcement, bkm, outbox, person, question, question_word

_WITH_NAMES = select(
    question, bkm.c.name.label("bkm_name"), bkm.c.zone, person.c.name, person.c.nickname,
    person.c.title.label("courtesy"), person.c.rt, person.c.rw, person.c.door_id,
    announcement.c.text.label("announcement_text"),
).select_from(
    question.join(bkm, bkm.c.id == question.c.bkm_id)
    .join(person, person.c.id == question.c.by_person_id)
    .outerjoin(announcement, announcement.c.id == question.c.announcement_id)
)  # fmt: skip

_FOR_ALL = question.c.to_person_id.is_(None)
"""A correction of somebody's notes is on no common list."""
_NO_USULAN = question.c.kind.is_distinct_from(Kind.USULAN.value)
_OPEN = question.c.closed_at.is_(None) & _FOR_ALL & _NO_USULAN


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
    kind: str | None = None


def with_names() -> Select[Any]:
    """Questions with the names of who asked, of the village and of the news they are about."""
    return _WITH_NAMES


def add(book: Work, new: New) -> Row[Any]:
    """Keep a question under the next number of its BKM."""
    highest = select(func.coalesce(func.max(question.c.number), 0)).where(question.c.bkm_id == new.bkm_id)
    row = {**asdict(new), "public_id": book.new_id(), "asked_at": book.now}
    row["number"] = int(book.execute(highest).scalar_one()) + 1
    book.execute(insert(question), row)
    found = find(book, row["public_id"])
    assert found is not None
    return found


def find(book: Work, public_id: str) -> Row[Any] | None:
    """One question with who asked and the news it is about."""
    return book.execute(_WITH_NAMES.where(question.c.public_id == public_id)).first()


def change(book: Work, question_id: int, **values: Any) -> None:
    """Its owner, its kind, its due day, its end."""
    book.execute(update(question).where(question.c.id == question_id).values(**values))


def open_for(book: Work, bkm_ids: Collection[int], owners: Sequence[int], most: int) -> Sequence[Row[Any]]:
    """What is not closed in these BKM or belongs to these people, what waits for an answer first."""
    theirs = or_(question.c.bkm_id.in_(bkm_ids), question.c.owner_id.in_(owners))
    unanswered_first = question.c.answered_at.is_not(None)
    wanted = _WITH_NAMES.where(_OPEN, theirs).order_by(unanswered_first, question.c.due_at, question.c.id)
    return book.execute(wanted.limit(most)).all()


def n_open_for(book: Work, bkm_ids: Collection[int], owners: Sequence[int]) -> int:
    """How many there are."""
    theirs = or_(question.c.bkm_id.in_(bkm_ids), question.c.owner_id.in_(owners))
    counted = select(func.count()).select_from(question).where(_OPEN, theirs)
    return int(book.execute(counted).scalar_one())


def answer(book: Work, question_id: int, words: str, by_person_id: int) -> bool:
    """Keep the answer. False: somebody answered before."""
    mine = update(question).where(question.c.id == question_id, question.c.answered_at.is_(None))
    values = {"answer": words, "answered_by": by_person_id, "answered_at": book.now}
    return book.execute(mine.values(values)).rowcount == 1


def say_on(
    book: Work,
    question_id: int,
    by_person_id: int,
    text: str,
    attachment: dict[str, str] | None,
    *,
    from_asker: bool,
) -> int:
    """Keep what was said about a question after its first words. Returns its row id."""
    row = {"question_id": question_id, "by_person_id": by_person_id, "from_asker": from_asker, "text": text}
    row |= {"attachment": attachment, "said_at": book.now}
    added: int = book.execute(insert(question_word).returning(question_word.c.id), row).scalar_one()
    return added


def last_words(book: Work, question_ids: Sequence[int]) -> dict[int, str]:
    """What who asked said last after the first words, question by question."""
    theirs = question_word.c.question_id.in_(question_ids) & question_word.c.from_asker
    said = select(question_word.c.question_id, question_word.c.text).where(theirs)
    return {row.question_id: row.text for row in book.execute(said.order_by(question_word.c.id))}


def n_words(book: Work, question_id: int) -> int:
    """How often it was said on."""
    counted = select(func.count()).select_from(question_word)
    return int(book.execute(counted.where(question_word.c.question_id == question_id)).scalar_one())


def n_asked_since(book: Work, person_id: int, since: datetime) -> int:
    """Questions, and words after them, of one person since then."""
    mine = (question.c.by_person_id == person_id) & (question.c.asked_at >= since)
    on = (question_word.c.by_person_id == person_id) & (question_word.c.said_at >= since)
    first = select(func.count()).select_from(question).where(mine)
    later = select(func.count()).select_from(question_word).where(on, question_word.c.from_asker)
    return int(book.execute(first).scalar_one()) + int(book.execute(later).scalar_one())


def subject_of(book: Work, chat_id: int, message_id: int) -> str | None:
    """What a message of ours in this chat was about, or None: somebody answers it."""
    ours = (outbox.c.chat_id == chat_id) & (outbox.c.message_id == message_id)
    found = select(outbox.c.subject).where(
        ours, outbox.c.subject.is_not(None), outbox.c.message_id.is_not(None)
    )
    return book.execute(found.order_by(outbox.c.id.desc()).limit(1)).scalar()

"""Where the answer to a complaint goes. No page, list, recap, export or log reads this: only what is said
to the complainant, and their own data.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, literal, select, update

from storage.book import Work
from storage.tables import complaint, complaint_from, outbox
from storage.upsert import insert


def keep(book: Work, complaint_id: int, chat_id: int, person_id: int | None) -> None:
    """The answer to this complaint goes to this chat."""
    row = {"complaint_id": complaint_id, "chat_id": chat_id, "person_id": person_id}
    book.execute(insert(complaint_from), row)


def chat_of(book: Work, complaint_id: int) -> int | None:
    """The chat of whoever complained; None: it came on paper or aloud, or is over for long."""
    wanted = select(complaint_from.c.chat_id).where(complaint_from.c.complaint_id == complaint_id)
    return book.execute(wanted).scalar()


def people_behind(book: Work, complaint_id: int) -> set[int]:
    """Whoever complained does not examine their own complaint."""
    wanted = select(complaint_from.c.person_id).where(complaint_from.c.complaint_id == complaint_id)
    return {each for each in book.execute(wanted).scalars() if each is not None}


def of_chat(book: Work, chat_id: int, most: int) -> Sequence[Row[Any]]:
    """The complaints of this chat, the newest first."""
    mine = select(complaint).join(complaint_from).where(complaint_from.c.chat_id == chat_id)
    return book.execute(mine.order_by(complaint.c.id.desc()).limit(most)).all()


def of_person(book: Work, person_id: int) -> Sequence[Row[Any]]:
    """The complaints of this person."""
    mine = select(complaint).join(complaint_from).where(complaint_from.c.person_id == person_id)
    return book.execute(mine.order_by(complaint.c.id)).all()


def n_since(book: Work, chat_id: int, since: datetime) -> int:
    """How many came from this chat since then, without those an officer wrote down for others."""
    mine = select(func.count()).select_from(complaint_from.join(complaint))
    recent = (complaint_from.c.chat_id == chat_id) & (complaint.c.made_at >= since)
    recent &= complaint.c.receiver_id.is_(None)
    return int(book.execute(mine.where(recent)).scalar_one())


def forget(book: Work, closed_before: datetime) -> int:
    """Of complaints that ended before this moment nobody knows any more whose they were. Returns how many."""
    over = select(complaint.c.id).where(complaint.c.closed_at < closed_before)
    theirs = select(literal("c:") + complaint.c.public_id).where(
        complaint.c.closed_at < closed_before, complaint.c.id.in_(select(complaint_from.c.complaint_id))
    )
    said = outbox.c.subject.in_(theirs) & outbox.c.state.not_in(("waiting", "sending"))
    book.execute(update(outbox).where(said).values(say={"k": "forgotten"}, subject=None))
    return book.execute(delete(complaint_from).where(complaint_from.c.complaint_id.in_(over))).rowcount

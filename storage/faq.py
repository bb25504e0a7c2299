"""Answered questions that answer by themselves in one BKM, once a second officer agreed. Knows rows only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Row, insert, select, update

from storage.book import Work
from storage.tables import bkm, faq, person

ASKED, AGREED, REFUSED, WITHDRAWN = "asked", "agreed", "refused", "withdrawn"
_WITH_NAMES = select(
    faq, bkm.c.name.label("bkm_name"), person.c.name, person.c.nickname, person.c.title
).select_from(faq.join(bkm, bkm.c.id == faq.c.bkm_id).join(person, person.c.id == faq.c.by_person_id))


@dataclass(frozen=True, slots=True)
class Learned:
    """A question in words that name nobody, and its answer."""

    bkm_id: int
    question_id: int
    words: str
    answer: str
    by_person_id: int


def propose(book: Work, new: Learned) -> Row[Any]:
    """Keep it; it answers nobody yet."""
    row = {**asdict(new), "public_id": book.new_id(), "made_at": book.now, "state": ASKED}
    book.execute(insert(faq), row)
    found = find(book, row["public_id"])
    assert found is not None
    return found


def find(book: Work, public_id: str) -> Row[Any] | None:
    """One of them, whatever its state."""
    return book.execute(_WITH_NAMES.where(faq.c.public_id == public_id)).first()


def end(book: Work, faq_id: int, was: str, state: str, by_person_id: int) -> bool:
    """asked -> agreed or refused; agreed -> withdrawn. False: somebody did so before."""
    mine = update(faq).where(faq.c.id == faq_id, faq.c.state == was)
    values = {"state": state, "ended_by": by_person_id, "ended_at": book.now}
    return book.execute(mine.values(values)).rowcount == 1


def in_state(book: Work, bkm_ids: Sequence[int], state: str, most: int) -> Sequence[Row[Any]]:
    """Those of these BKM in this state, the newest first."""
    wanted = _WITH_NAMES.where(faq.c.bkm_id.in_(bkm_ids), faq.c.state == state)
    return book.execute(wanted.order_by(faq.c.id.desc()).limit(most)).all()


def called(row: Row[Any]) -> str:
    """Whose answer it is."""
    return f"{row.title or ''} {row.nickname or row.name}".strip()

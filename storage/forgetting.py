"""Requests to be forgotten: who asked, until when an answer is due, how it ended. Knows no words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, insert, select, update

from storage.book import Work
from storage.tables import forgetting, person


def ask(book: Work, bkm_id: int, person_id: int, due_on: date) -> Row[Any]:
    """Keep the request."""
    row = {"public_id": book.new_id(), "bkm_id": bkm_id, "person_id": person_id, "due_on": due_on}
    kept = insert(forgetting).values(**row, asked_at=book.now).returning(*forgetting.c)
    return book.execute(kept).one()


def open_of(book: Work, person_id: int) -> Row[Any] | None:
    """The open request of this person, or None."""
    theirs = (forgetting.c.person_id == person_id) & forgetting.c.ended_at.is_(None)
    return book.execute(select(forgetting).where(theirs)).first()


def find(book: Work, public_id: str) -> Row[Any] | None:
    """One request, open or ended."""
    return book.execute(select(forgetting).where(forgetting.c.public_id == public_id)).first()


def waiting(book: Work, bkm_id: int) -> Sequence[Row[Any]]:
    """The open requests of a BKM, the oldest first."""
    here = (forgetting.c.bkm_id == bkm_id) & forgetting.c.ended_at.is_(None)
    return book.execute(select(forgetting).where(here).order_by(forgetting.c.id)).all()


def end(book: Work, request_id: int, by: int, outcome: str) -> None:
    """It was decided: erased or declined."""
    mine = update(forgetting).where(forgetting.c.id == request_id)
    book.execute(mine.values(ended_at=book.now, ended_by=by, outcome=outcome))


def end_of(book: Work, person_id: int) -> None:
    """Erased by the operator: what this person asked for is done."""
    theirs = (forgetting.c.person_id == person_id) & forgetting.c.ended_at.is_(None)
    book.execute(update(forgetting).where(theirs).values(ended_at=book.now, outcome="erased"))


def identity(book: Work, person_id: int) -> Row[Any]:
    """Name and nickname, as they stand in the book."""
    return book.execute(select(person.c.name, person.c.nickname).where(person.c.id == person_id)).one()

"""What the book remembers of its own copies: when one was begun, when one was last made, what went wrong."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from storage.book import Work
from storage.tables import bkm, due, meta

BEGUN, MADE, FAILED, WANTED, RESTORED = (
    "backup:begun",  # stands in the copy too: from it a restored book knows the moment it is from
    "backup:made",
    "backup:failed",
    "backup:wanted",
    "restored",
)
KIND = "backup"


def note(book: Work, key: str, value: Any) -> None:
    """Remember this (plain JSON) under `key`, instead of what was there."""
    words = json.dumps(value)
    if book.execute(update(meta).where(meta.c.key == key).values(value=words)).rowcount == 0:
        book.execute(insert(meta).values(key=key, value=words))


def noted(book: Work, key: str) -> Any | None:
    """What was remembered under `key`, or None."""
    found = book.execute(select(meta.c.value).where(meta.c.key == key)).scalar()
    return None if found is None else json.loads(found)


def forget(book: Work, key: str) -> bool:
    """Forget it. False: there was nothing."""
    return book.execute(delete(meta).where(meta.c.key == key)).rowcount == 1


def moment(book: Work, key: str) -> datetime | None:
    """A moment that was remembered under `key`."""
    found = noted(book, key)
    return datetime.fromisoformat(found) if found else None


def first_zone(book: Work) -> str | None:
    """The zone of the first village, by which the house itself goes to bed."""
    return book.execute(select(bkm.c.zone).order_by(bkm.c.id).limit(1)).scalar()


def forget_plans(book: Work) -> None:
    """No backup is planned any more."""
    book.execute(delete(due).where(due.c.kind == KIND, due.c.done_at.is_(None)))

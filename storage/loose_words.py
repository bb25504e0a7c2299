"""Words and voice notes sent out of the blue, until their writer says what they are. Knows rows only."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, delete, insert, select

from storage.book import Work
from storage.tables import loose_words

MOST = 30
"""Of one account at once: the oldest make room."""


def keep(book: Work, account_id: int, text: str, attachment: dict[str, str] | None) -> str:
    """Keep them for now. Returns what their buttons carry."""
    row = {"public_id": book.new_id(), "account_id": account_id, "text": text, "attachment": attachment}
    book.execute(insert(loose_words), {**row, "said_at": book.now})
    mine = select(loose_words.c.id).where(loose_words.c.account_id == account_id)
    old = list(book.execute(mine.order_by(loose_words.c.id.desc()).offset(MOST)).scalars())
    if old:
        book.execute(delete(loose_words).where(loose_words.c.id.in_(old)))
    return str(row["public_id"])


def find(book: Work, public_id: str) -> Row[Any] | None:
    """What was said, if it is still kept."""
    return book.execute(select(loose_words).where(loose_words.c.public_id == public_id)).first()


def drop(book: Work, public_id: str) -> bool:
    """They are passed on, or not wanted. False: they were gone before."""
    return book.execute(delete(loose_words).where(loose_words.c.public_id == public_id)).rowcount == 1

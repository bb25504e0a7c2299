"""Which Telegram group belongs to which KSM. At most one each way; knows nothing of who is in the group."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, select, update

from storage.book import Work
from storage.tables import ksm


def ksm_of(book: Work, chat_id: int) -> Row[Any] | None:
    """The KSM whose group this is, or None."""
    return book.execute(select(ksm).where(ksm.c.group_chat_id == chat_id)).first()


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """The KSM behind a button, or None."""
    return book.execute(select(ksm).where(ksm.c.public_id == public_id)).first()


def by_id(book: Work, ksm_id: int) -> Row[Any]:
    """One KSM."""
    return book.execute(select(ksm).where(ksm.c.id == ksm_id)).one()


def tie(book: Work, ksm_id: int, chat_id: int | None, topic: int | None = None) -> None:
    """From now on this is the KSM's group, and (of a forum) the topic for its cards; None: it has none."""
    values = {"group_chat_id": chat_id, "group_topic": topic}
    book.execute(update(ksm).where(ksm.c.id == ksm_id).values(values))

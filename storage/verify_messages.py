"""What `guyub verify` asks of what was said and heard: every state is known, and no personal word went into a
group.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from storage.book import Work
from storage.budget import GATHERED
from storage.tables import inbox, outbox


def messages_are_known(book: Work) -> Iterator[str]:
    """What was sent has Telegram's message id; nothing stands in a state nobody knows; done updates have
    an end.
    """
    for row in book.execute(
        select(outbox.c.id).where(outbox.c.state == "sent", outbox.c.message_id.is_(None))
    ):
        yield f"message {row.id}: sent, but without Telegram's id"
    known = (
        "waiting", "sending", "sent", "unreachable", "broken", "unclear", "withdrawn", "expired", "cancelled",
        "no-room", GATHERED,
    )  # fmt: skip
    for row in book.execute(select(outbox.c.id, outbox.c.state).where(outbox.c.state.not_in(known))):
        yield f"message {row.id}: unknown state {row.state}"
    for row in book.execute(
        select(inbox.c.update_id).where(inbox.c.state != "new", inbox.c.done_at.is_(None))
    ):
        yield f"update {row.update_id}: ended without an hour"
    for row in book.execute(
        select(outbox.c.id, outbox.c.klass).where(outbox.c.chat_id < 0, outbox.c.state == "sent")
    ):
        if row.klass in ("receipt", "arrears", "visit", "alert"):
            yield f"message {row.id}: a personal message was sent into a group"

"""How the book's queues stand: what waits, since when, what was set aside. Knows rows; what is too old is
bot/doctor.py's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select

from storage import keeping
from storage.book import Work
from storage.tables import bkm, due, inbox, outbox

SHOWN = 5


@dataclass(frozen=True, slots=True)
class Queue:
    """Rows that wait, and since when the oldest does."""

    n: int
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Facts:
    """What there is to know. `aside`: update ids and why, the newest first. `made`, `failed`: see keeping."""

    lines: Queue
    messages: Queue
    unclear: Queue
    hours: Queue
    n_aside: int
    aside: tuple[tuple[int, str], ...]
    made: dict[str, Any] | None
    failed: dict[str, Any] | None
    zones: tuple[str, ...]


def look(book: Work) -> Facts:
    """The book's queues now."""
    ready = or_(outbox.c.not_before.is_(None), outbox.c.not_before <= book.now)
    since = func.coalesce(outbox.c.not_before, outbox.c.made_at)
    aside = inbox.c.state == "aside"
    newest = select(inbox.c.update_id, inbox.c.why).where(aside).order_by(inbox.c.id.desc()).limit(SHOWN)
    return Facts(
        lines=_queue(book, inbox.c.received_at, inbox.c.state == "new"),
        messages=_queue(book, since, outbox.c.state.in_(("waiting", "sending")) & ready),
        unclear=_queue(book, outbox.c.made_at, outbox.c.state == "unclear"),
        hours=_queue(book, due.c.due_at, due.c.done_at.is_(None) & (due.c.due_at <= book.now)),
        n_aside=int(book.execute(select(func.count()).select_from(inbox).where(aside)).scalar_one()),
        aside=tuple((row.update_id, row.why or "") for row in book.execute(newest)),
        made=keeping.noted(book, keeping.MADE),
        failed=keeping.noted(book, keeping.FAILED),
        zones=tuple(book.execute(select(bkm.c.zone).distinct().order_by(bkm.c.zone)).scalars()),
    )


def _queue(book: Work, moment: ColumnElement[Any], waiting: ColumnElement[bool]) -> Queue:
    row = book.execute(select(func.count(), func.min(moment)).where(waiting)).one()
    return Queue(row[0], row[1])

"""Backups as the book sees them: when the next one is due, what came of the last one, who must know. Makes
none itself.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.say import say
from storage import due, keeping, members, outbox
from storage.book import Work

HOUSE_ZONE = "Asia/Jakarta"
AGAIN_AFTER = timedelta(hours=1)
_DAY = timedelta(days=1)


def plan(book: Work, hour: int | None) -> None:
    """At each start: the next daily backup at this hour of the first village's zone; None: none is set up."""
    keeping.forget_plans(book)
    if hour is None:
        return
    local = book.now.astimezone(ZoneInfo(keeping.first_zone(book) or HOUSE_ZONE))
    at = local.replace(hour=hour, minute=0, second=0, microsecond=0)
    last = keeping.noted(book, keeping.MADE)
    if at <= local and last is not None and datetime.fromisoformat(last["at"]) >= at:  # today's is made
        at += _DAY
    # today's may have failed and be on the calendar as done: the moment of planning makes this one new
    due.plan(book, keeping.KIND, "daily", f"{at.date()}/{book.now.isoformat()}", at)


def due_now(book: Work, row: Row[Any]) -> str:
    """The hour has come: it is wanted, and tomorrow's is planned. Whoever can touch files makes it after the
    commit.
    """
    keeping.note(book, keeping.WANTED, book.now.isoformat())
    if row.subject == "daily":
        at = row.due_at
        while at <= book.now:
            at += _DAY
        due.plan(book, keeping.KIND, "daily", at.date().isoformat(), at)
    return "wanted"


def take_wanted(book: Work) -> bool:
    """Whether a backup should be made now; asking takes the wish."""
    return keeping.forget(book, keeping.WANTED)


def begin(book: Work) -> None:
    """A copy is about to be made: the book writes down the moment, and the copy will hold it."""
    keeping.note(book, keeping.BEGUN, book.now.isoformat())


def made(book: Work, name: str, n_bytes: int) -> None:
    """A backup is on the disk."""
    at = keeping.noted(book, keeping.BEGUN)
    keeping.note(book, keeping.MADE, {"at": at, "name": name, "bytes": n_bytes})
    keeping.forget(book, keeping.FAILED)


def failed(book: Work, why: str) -> None:
    """A daily backup could not be made: tried again in an hour; the operator hears of it once a day."""
    at = book.now.isoformat()
    keeping.note(book, keeping.FAILED, {"at": at, "why": why})
    due.plan(book, keeping.KIND, "again", at, book.now + AGAIN_AFTER)
    operator = members.operator(book)
    if operator is not None:
        today = book.now.astimezone(ZoneInfo(keeping.first_zone(book) or HOUSE_ZONE)).date()
        outbox.post(book, operator, say("backup-failed", why=why), "alert", f"backup-failed:{today}")

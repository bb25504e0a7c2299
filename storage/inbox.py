"""Updates as they came: saved before Telegram is told, done once. Knows nothing of what they mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from sqlalchemy import bindparam, delete, literal_column, select, update

from storage.book import Work
from storage.kept import Kept
from storage.tables import inbox
from storage.upsert import insert

MAX_TRIES = 3


@dataclass(frozen=True, slots=True)
class Arrival:
    """One raw update and the lane it waits in: the sender's id, else the chat's, else 0."""

    update_id: int
    lane: int
    raw: str
    second_key: str | None


class Failed(StrEnum):
    """What follows a try that failed."""

    AGAIN = "again"
    ASIDE = "aside"  # that was the last try: set aside with its reason, and the next ones go on
    GONE = "gone"  # it is not waiting (done before, or never kept)


_SAVE = Kept(insert(inbox).on_conflict_do_nothing().returning(inbox.c.id))
_USED_AGAIN = (
    update(inbox)
    .where(inbox.c.update_id == bindparam("u"), inbox.c.state != "new")
    .where(inbox.c.second_key.is_distinct_from(bindparam("key")))
    .values(update_id=-inbox.c.id)
)
_before = inbox.alias("before")
_FREE = (  # whoever comes first takes the head of a lane; to the others it is locked, and the lane with it
    select(inbox.c.id)
    .where(inbox.c.update_id == bindparam("u"), inbox.c.state == "new")
    .where(
        ~select(_before.c.id)
        .where(_before.c.lane == inbox.c.lane, _before.c.state == literal_column("'new'"))
        .where(_before.c.update_id < inbox.c.update_id)  # Telegram's order: a later one may be kept sooner
        .exists()
    )
    .with_for_update(skip_locked=True)
)
_MARK = Kept(
    update(inbox)
    .where(inbox.c.update_id == bindparam("u"), inbox.c.state == "new")
    .values(state="done", done_at=bindparam("at"), tries=inbox.c.tries + 1)
)
_STATE = select(inbox.c.state).where(inbox.c.update_id == bindparam("u"))
_FAILED = (
    update(inbox)
    .where(inbox.c.update_id == bindparam("u"), inbox.c.state == "new")
    .values(tries=inbox.c.tries + 1, why=bindparam("because"))
    .returning(inbox.c.tries)
)
_ASIDE = (
    update(inbox).where(inbox.c.update_id == bindparam("u")).values(state="aside", done_at=bindparam("at"))
)
_WAITING = (
    select(inbox.c.update_id, inbox.c.lane, inbox.c.raw, inbox.c.second_key)
    .where(
        inbox.c.state == literal_column("'new'")
    )  # spelled out, so that the index of new rows is seen to fit
    .order_by(inbox.c.id)
)
_HEAD = (
    select(inbox.c.update_id, inbox.c.lane, inbox.c.raw, inbox.c.second_key, inbox.c.received_at)
    .where(inbox.c.lane == bindparam("lane"), inbox.c.state == literal_column("'new'"))
    .order_by(inbox.c.update_id)
    .limit(1)
)


def save(book: Work, arrivals: Iterable[Arrival]) -> None:
    """Keep the raw updates. One that was kept before (by its id, or by its message or tap) is not kept twice.

    Telegram may begin its numbers anew after a week without updates: then the number of an old update that
    was done long ago steps aside for the new one.
    """
    for one in arrivals:
        row = {"update_id": one.update_id, "lane": one.lane, "raw": one.raw, "second_key": one.second_key}
        row |= {"state": "new", "tries": 0, "received_at": book.now}
        if book.execute(_SAVE, row).scalar() is None and one.second_key is not None:
            other = book.execute(_USED_AGAIN, {"u": one.update_id, "key": one.second_key})
            if other.rowcount == 1:
                book.execute(_SAVE, row)


class NotYet(Exception):
    """Another process is at this update, or at an earlier one of its lane."""


def finish(book: Work, update_id: int) -> bool:
    """Mark the update done, in the unit that does it. False: it was done before, or never kept. NotYet:
    where units run side by side, it is not its turn.
    """
    if book.shared and book.execute(_FREE, {"u": update_id}).first() is None:
        if book.execute(_STATE, {"u": update_id}).scalar() == "new":
            raise NotYet
        return False
    return book.execute(_MARK, {"u": update_id, "at": book.now}).rowcount == 1


def failed(book: Work, update_id: int, why: str) -> Failed:
    """Count a try that failed, with its reason."""
    tries = book.execute(_FAILED, {"u": update_id, "because": why[:500]}).scalar()
    if tries is None:
        return Failed.GONE
    if tries < MAX_TRIES:
        return Failed.AGAIN
    book.execute(_ASIDE, {"u": update_id, "at": book.now})
    return Failed.ASIDE


def waiting(book: Work) -> list[Arrival]:
    """What was kept but not done when the last run ended, in the order it came."""
    return [Arrival(*row) for row in book.execute(_WAITING)]


def head(book: Work, lane: int, older_than: timedelta) -> tuple[Arrival, bool] | None:
    """The first update of this lane that waits, and whether its process must be gone by now."""
    row = book.execute(_HEAD, {"lane": lane}).first()
    return None if row is None else (Arrival(*row[:4]), row.received_at < book.now - older_than)


def left_behind(book: Work, older_than: timedelta, limit: int) -> list[Arrival]:
    """What waits longer than anybody who is at work on it would need, in the order it came."""
    old = _WAITING.where(inbox.c.received_at < book.now - older_than).limit(limit)
    return [Arrival(*row) for row in book.execute(old)]


def forget_done(book: Work, older_than: timedelta) -> int:
    """Raw updates hold personal words: drop those done long ago. Returns how many."""
    done_long_ago = (inbox.c.state != "new") & (inbox.c.done_at < book.now - older_than)
    return book.execute(delete(inbox).where(done_long_ago)).rowcount

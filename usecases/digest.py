"""The officers' digest: what the bot noticed and can wait, in one message a day. No rule of money."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import Row

from domain.say import Button, Say, pack, say, unpack
from domain.windows import DEFAULT_WINDOWS, Windows, digest_at, with_digest_at
from storage import budget as store
from storage import holidays, outbox
from storage.book import Work

KEY = "digest"
MOST_LINES = 8  # what is beyond comes in the next digest
MOST_BUTTONS = 6


Hours = tuple[Windows, int | None]
"""The windows of a phone, and the BKM whose holidays its digest minds; None: of none."""


def windows_of(book: Work, chat_id: int) -> Windows:
    """The hours of this phone: its own for the digest, where it picked one."""
    picked = store.digest_time(book, chat_id)
    return DEFAULT_WINDOWS if picked is None else with_digest_at(picked)


def words_now(
    book: Work, row: Row[Any], local: datetime, hours: Hours = (DEFAULT_WINDOWS, None)
) -> dict[str, Any] | None:
    """What this row says if it leaves now; None: its digest comes later.

    The first row of a chat carries all that was noticed before the digest hour; the others are gathered
    in it.
    """
    if row.say["k"] == KEY:  # a digest that did not get out: the same again
        return dict(row.say)
    waiting = [one for one in store.tasks_due(book, row.chat_id) if one.id != row.id]
    had = store.digest_left_since(book, row.chat_id, datetime.combine(local.date(), time(), local.tzinfo))
    if had or any(one.say["k"] == KEY for one in waiting):
        outbox.postpone(book, row.id, _hour(book, local + timedelta(seconds=1), hours))
        return None
    if not _is_ready(book, row, local, hours):
        outbox.postpone(book, row.id, _hour(book, row.made_at.astimezone(local.tzinfo), hours))
        return None
    with_it = [one for one in waiting if _is_ready(book, one, local, hours)][: MOST_LINES - 1]
    words = pack(page([unpack(one.say) for one in (row, *with_it)]))
    store.carry(book, row.id, words, row.subject if not with_it else None)
    store.gather(book, [one.id for one in with_it], row.id)
    return words


def page(tasks: Sequence[Say]) -> Say:
    """One message of all these: a line each, their buttons below, each once."""
    buttons: dict[str, Button] = {}
    for each in tasks:
        for one in (press for row in each.rows for press in row):
            buttons.setdefault(one.press, one)
    lines = tuple(Say("digest-line", {"words": Say(each.key, each.values)}) for each in tasks)
    return say(KEY, lines=lines).with_rows(*((one,) for one in list(buttons.values())[:MOST_BUTTONS]))


def _is_ready(book: Work, row: Row[Any], local: datetime, hours: Hours) -> bool:
    return _hour(book, row.made_at.astimezone(local.tzinfo), hours) <= local


def _hour(book: Work, local: datetime, hours: Hours) -> datetime:
    windows, bkm_id = hours
    return digest_at(local, holidays.near(book, bkm_id, local.date()), windows)

"""Text messages on their way: whether one may leave now, and what follows when it did, did not, or perhaps
did. The same rules as for Telegram: domain/outbox.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.outbox import MessageClass, Outcome, OutcomeKind, State, Tries, after
from domain.say import say
from domain.texts import Tariff
from domain.windows import allowed, next_allowed
from storage import announcements as store
from storage import holidays, members, outbox
from storage import sending as way
from storage import texts as text_store
from storage.book import Work
from usecases import sending, texts
from usecases.tariffs import tariff_of

LOOKED_AT = 20
NEWS = MessageClass.ANNOUNCEMENT
ACCOUNT, REFUSED, CAP, NOBODY, LATE = "account", "refused", "cap", "nobody", "late"
"""Why one does not arrive. The gateway will not work for us at all; it does not take this one; the month's
cap; nobody is left whom it is for; it could not leave in time."""
LEASE = timedelta(minutes=3)
"""Longer than any request takes: an answer nobody noted by then is lost with the process that waited."""
AT_ONCE = timedelta()


@dataclass(frozen=True, slots=True)
class Leaving:
    """One message that leaves now: from here on a lost answer makes it unclear."""

    text_id: int
    reference: str
    number: str
    body: str


def claim(book: Work) -> Leaving | None:
    """The next one that may leave, asked at this moment: is its news paused or stopped, which hour is it
    where they live, did they ask for silence, what is left of the cap. None: nothing may leave now.
    """
    tariff = tariff_of(book)
    moved: set[int] = set()
    found = None
    for row in text_store.due(book, LOOKED_AT) if tariff is not None else ():
        assert tariff is not None
        found = _look(book, row, tariff)
        if isinstance(found, Leaving):
            break
        if found is not None:
            text_store.change(book, row.id, state=found[0], why=found[1])
            moved.add(row.announcement_id)
    sending.follow(book, moved)
    return found if isinstance(found, Leaving) else None


def _look(book: Work, row: Row[Any], tariff: Tariff) -> Leaving | tuple[str, str] | None:
    """What becomes of a row whose hour has come: it leaves, it ends (state, why), or None: not now."""
    news = store.by_id(book, row.announcement_id)
    if way.states(book, [news.public_id])[news.public_id] in store.HALTED:
        return None
    if row.expires_at <= book.now:
        return State.EXPIRED.value, LATE
    village = text_store.lock_villages(book, [row.bkm_id])[row.bkm_id]
    local = book.now.astimezone(ZoneInfo(village.zone))
    days = holidays.near(book, row.bkm_id, local.date())
    if not allowed(NEWS, local, days):
        text_store.change(book, row.id, not_before=next_allowed(NEWS, local, days))
        return None
    people = text_store.listeners(book, row.id)
    quiet = text_store.want_silence(book, [each.person_id for each in people])
    people = [each for each in people if each.person_id not in quiet]
    numbers = text_store.numbers(book, [each.person_id for each in people])
    first = next((each for each in people if each.person_id in numbers), None)
    if first is None:
        return "withdrawn", NOBODY
    words = texts.body(book, news, row.bkm_id, first.version)
    parts, cost = tariff.of(words)
    spent = text_store.spent(book, row.bkm_id, texts.month_began(book, village.zone), text_store.PAID)
    if spent + cost > tariff.cap:
        return State.BROKEN.value, CAP
    leaves = {"state": "sending", "tries": row.tries + 1, "left_at": book.now}
    text_store.change(book, row.id, **leaves, parts=parts, cost_rp=cost)
    return Leaving(row.id, row.public_id, numbers[first.person_id], words)


def settle(book: Work, text_id: int, outcome: Outcome, n_down: int = 1) -> timedelta:
    """What became of one. `n_down`: how often in a row the gateway took nothing. Returns for how long to
    leave it in peace.
    """
    row = text_store.find(book, text_id)
    verdict = after(NEWS, outcome, Tries(n_down), book.now, row.expires_at)
    why = {OutcomeKind.SENT: None, OutcomeKind.LATER: LATE}.get(outcome.kind, outcome.detail)
    state = verdict.state.value
    text_store.change(book, text_id, state=state, why=why, not_before=verdict.not_before)
    moved = {row.announcement_id}
    if verdict.state is State.SENT:
        texts.told(book, row)
    elif why == ACCOUNT:
        moved |= set(text_store.end_waiting(book, State.BROKEN.value, ACCOUNT))
        _tell_operator(book, text_id)
    sending.follow(book, moved)
    return max(verdict.not_before - book.now, AT_ONCE) if verdict.not_before else AT_ONCE


def recover(book: Work, lease: timedelta = LEASE) -> int:
    """Requests whose answer nobody noted: they were perhaps heard, and a person decides. Returns how many."""
    lost = text_store.found_sending(book, book.now - lease)
    for row in lost:
        text_store.change(book, row.id, state=State.UNCLEAR.value, why="ended")
    sending.follow(book, {row.announcement_id for row in lost})
    return len(lost)


def _tell_operator(book: Work, text_id: int) -> None:
    operator = members.operator(book)
    if operator is not None:
        outbox.post(book, operator, say("operator-gateway"), "alert", f"gateway-account:{text_id}")

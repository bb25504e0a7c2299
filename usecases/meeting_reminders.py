"""The hours before a meeting: who is reminded, and whom the leader tells in person. Plans no meeting."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.meetings import ReminderKind, may_remind
from domain.say import Say, button, say
from storage import due, outbox
from storage import meetings as store
from storage.book import Work
from storage.meetings import PLANNED, Guest, Meeting
from usecases import meeting_words as words
from usecases.meeting_news import ASK_TOLD, OCCURRENCE
from usecases.meeting_offers import led, still_open

DAY_BEFORE = OCCURRENCE[ReminderKind.DAY_BEFORE]
ASK_AGAIN = timedelta(hours=3)
"""Before the meeting, when not everybody had been told: late enough for somebody to have gone round."""


def remind(book: Work, row: Row[Any]) -> str:
    """The day before, or two hours before: everybody with a phone who has not declined; the rest is the
    leader's list.
    """
    occurrence, _, version = row.occurrence.partition(":")
    one = _standing(book, row.subject, version)
    if one is None:
        return "off"
    guests = store.guests(book, one)
    busy = _ask_to_tell(book, one, guests, occurrence) if occurrence == DAY_BEFORE else None
    n_said = 0
    for guest in guests:
        if guest.chat_id is None or guest.person_id == busy or not _wanted(book, one, guest):
            continue
        said = words.invitation("meeting-reminder", one, guest)
        reason = f"{one.topic}:{version}:{guest.person_id}:{occurrence}"
        _post(book, one, (guest.person_id, guest.chat_id), said, "reminder", reason)
        n_said += 1
    return f"said:{n_said}"


def ask_again(book: Work, row: Row[Any]) -> str:
    """Some had not been told yet: the leader is asked once more before the meeting."""
    version, _, pressed = row.occurrence.partition(":")
    one = _standing(book, row.subject, version)
    if one is None:
        return "off"
    asked = _ask_to_tell(book, one, store.guests(book, one), f"again:{pressed}", "needed")
    return "said" if asked is not None else "nobody"


def _standing(book: Work, public_id: str, version: str) -> Meeting | None:
    one = store.by_public_id(book, public_id)
    if one is None or one.state != PLANNED or str(one.version) != version or one.starts_at <= book.now:
        return None
    return one


def _wanted(book: Work, one: Meeting, guest: Guest) -> bool:
    return may_remind(guest.answer, one.starts_at, book.now)


def _ask_to_tell(
    book: Work, one: Meeting, guests: list[Guest], occurrence: str, klass: str = "reminder"
) -> int | None:
    """The list for the leader, with a sentence to read out; returns who got it, or None when nobody is
    missing.
    """
    missing = [guest for guest in guests if guest.chat_id is None and _wanted(book, one, guest)]
    heard_by = words.leaders(book, one)
    if not missing or not heard_by:
        return None
    leader, chat = heard_by[0]
    values = {**words.facts(one), "numbers": words.numbers(missing)}
    done = button("meeting-button-told", "kumpul-sudah", one.public_id, one.version)
    not_yet = button("meeting-button-not-yet", "kumpul-belum", one.public_id, one.version)
    asked = Say("meeting-tell", values, ((done, not_yet),))
    reason = f"{one.topic}:{one.version}:tell:{occurrence}"
    _post(book, one, (leader.id, chat), asked, klass, reason)
    return leader.id


def _post(book: Work, one: Meeting, to: tuple[int, int], said: Say, klass: str, reason: str) -> None:
    """To a person (id, chat), of use until the meeting begins."""
    person, chat = to
    until = one.starts_at
    outbox.post(book, chat, said, klass, reason, subject=one.topic, expires_at=until, person=person)


def told(book: Work, actor: Actor, meeting: str, version: str, *, everybody: bool) -> Say:
    """[Sudah semua]: the list is closed. [Belum semua]: asked once more, three hours before the meeting."""
    one, leader = led(book, actor, meeting)
    still_open(book, one, version)
    due.withdraw(book, ASK_TOLD, one.public_id)  # the last press counts
    if everybody:
        return say("meeting-told", name=leader.called)
    again_at = one.starts_at - ASK_AGAIN
    if again_at <= book.now:
        return say("meeting-told-silent", name=leader.called)
    occurrence = f"{one.version}:{book.new_id()}"
    due.plan(book, ASK_TOLD, one.public_id, occurrence, again_at, until_at=one.starts_at)
    return say("meeting-told-later", name=leader.called)

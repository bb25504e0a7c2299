"""Who hears of a meeting and when: a round of news, reminders to come, what is withdrawn. Has no words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from domain.meetings import ReminderKind, reminders
from domain.say import Say, say
from storage import due, outbox
from storage import meetings as store
from storage.book import Work
from storage.meetings import Guest, Meeting
from usecases import meeting_words as words

REMIND, ASK_TOLD = "meeting-reminder", "meeting-told"
OCCURRENCE = {ReminderKind.DAY_BEFORE: "h-1", ReminderKind.TWO_HOURS: "2h"}


def schedule(book: Work, one: Meeting) -> bool:
    """Set the reminders of this hour; whether there is one on the day before."""
    found = reminders(one.local, book.now.astimezone(one.local.tzinfo))
    for each in found:
        occurrence = f"{OCCURRENCE[each.kind]}:{one.version}"
        due.plan(book, REMIND, one.public_id, occurrence, each.at, until_at=one.starts_at)
    return any(each.kind is ReminderKind.DAY_BEFORE for each in found)


def call_off(book: Work, one: Meeting) -> None:
    """Whatever waits about the old hour is not said any more."""
    outbox.withdraw(book, one.topic)
    due.withdraw(book, REMIND, one.public_id)
    due.withdraw(book, ASK_TOLD, one.public_id)


def heard(book: Work, one: Meeting) -> set[int]:
    """Who knows of this meeting: the message has left, or they have answered."""
    chats = set(store.told(book, one))
    return {g.person_id for g in store.guests(book, one) if g.chat_id in chats or g.answer is not None}


def tell(
    book: Work,
    one: Meeting,
    guests: Iterable[Guest],
    news: Callable[[Guest], Say],
    urgent_until: datetime,
    useful_until: datetime | None = None,
) -> int:
    """Say it to each guest with a phone; returns to how many. At night only what would be useless by
    morning leaves.
    """
    hurry = words.urgent(book, one, urgent_until)
    reachable = [guest for guest in guests if guest.chat_id is not None]
    for guest in reachable:
        said = news(guest)
        if hurry:
            said = words.hushed(said)
        reason, klass = f"{one.topic}:{one.version}:{guest.person_id}", _class(one, hurry)
        until, me = useful_until or urgent_until, guest.person_id
        chat = guest.chat_id or 0
        outbox.post(book, chat, said, klass, reason, subject=one.topic, expires_at=until, person=me)
    return len(reachable)


def _class(one: Meeting, hurry: bool) -> str:
    """A receipt is the class that also leaves at night. What was moved or cancelled is told whatever else was
    said that day: somebody would go in vain.
    """
    if hurry:
        return "receipt"
    return "needed" if one.version > 1 else "reminder"


def phoneless(guests: Iterable[Guest], *, later: bool) -> tuple[Say, ...]:
    """Whom no message reaches, by number, and what the leader can expect: a reminder, or nothing more."""
    missing = words.numbers(guest for guest in guests if guest.chat_id is None)
    key = "meeting-tell-later" if later else "meeting-tell-now"
    return (say(key, numbers=missing),) if missing else ()

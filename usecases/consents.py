"""Consent, purpose by purpose: asked at first use on one short screen, kept either way, taken back with one
press. Whether a message may leave is asked here at the moment it leaves.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Someone
from domain.outbox import MessageClass
from domain.privacy import Purpose, Stand, may_send, purpose_of
from domain.say import button, say
from domain.segments import LeftOutBecause
from domain.windows import next_allowed
from storage import consents as store
from storage import holidays, members, outbox, topics
from storage.book import Work

VERSION = "1"
"""Raised whenever the words of a `consent-...` question change in meaning."""
YES, NO = "ya", "tidak"
MOST_ASKED, ASKED_AGAIN = 2, timedelta(days=35)
"""An unanswered question comes once more, a selapan later; then it stands under [Data saya] only."""
NEWS_KEPT = timedelta(days=7)
"""Somebody who agrees to news gets what they missed for want of a word in these days."""
PART = 500
NEWS = "ann:"
"""How the subjects of news begin."""
WAITS = timedelta(days=1)


def at_the_door_of(book: Work, row: Row[Any]) -> Stand:
    """Whether this message has the consent it needs, now that it would leave. If nobody was asked yet the
    question goes first and the message waits; after a no it is put away.
    """
    purpose = purpose_of(MessageClass(row.klass), row.say["k"])
    if purpose is None or row.chat_id < 0:
        return Stand.YES
    stands = store.on_phone(book, row.chat_id, purpose)
    found = may_send(stands, row.for_person_id) if stands else Stand.YES
    if found is Stand.OPEN:
        whose = row.for_person_id or next(each for each, stand in stands.items() if stand is Stand.OPEN)
        ask(book, row.chat_id, whose, purpose, _about(row.say))
        until = book.now + WAITS
        outbox.postpone(book, row.id, min(until, row.expires_at) if row.expires_at else until)
    elif found is not Stand.YES:
        outbox.end(book, row.id, "withdrawn", f"no consent: {purpose.value}")
        if purpose is Purpose.NEWS:
            store.leave_out(book, row.id)
    elif purpose is Purpose.NEWS and _stopped(book, row):
        outbox.end(book, row.id, "withdrawn", "wants no news of this kind")
        store.leave_out(book, row.id, LeftOutBecause.NO_TOPIC.value)
        return Stand.NO
    return found


def _stopped(book: Work, row: Row[Any]) -> bool:
    """Whether nobody on this phone wants news of this kind. What they got already is still put right."""
    if row.shown_as or not (row.subject or "").startswith(NEWS):
        return False
    unwanted = topics.unwanted_on(book, row.chat_id)
    return bool(unwanted) and topics.of_news(book, row.subject.removeprefix(NEWS)) in unwanted


def _about(words: dict[str, Any]) -> str:
    """The KSM whose meeting the first reminder is about, to be named in the question; "" for any other."""
    return str(words["v"]["ksm"]) if words["k"] == "meeting-reminder" else ""


def ask(
    book: Work, chat_id: int, person_id: int, purpose: Purpose, about: str = "", at: datetime | None = None
) -> bool:
    """One short question, at first use. False: it was asked before, and is not asked again now."""
    person = members.someone(book, person_id)
    topic = store.topic_of(purpose, person.public_id)
    n, last = store.asked(book, topic)
    if n >= MOST_ASKED or (last is not None and last > book.now - ASKED_AGAIN):
        return False
    key = f"consent-{purpose.value}{'-meeting' if about else ''}"
    facts = {"name": person.called, **({"ksm": about} if about else {})}
    words = say(key, **facts).with_rows(_answers(person, purpose))
    outbox.post(
        book, chat_id, words, "receipt", f"{topic}:{n + 1}", subject=topic, not_before=at, person=person_id
    )
    return True


def _answers(person: Someone, purpose: Purpose) -> tuple[Any, ...]:
    yes = button("consent-yes", "izin", person.public_id, f"{purpose.value}.{YES}")
    return (yes, button("consent-no", "izin", person.public_id, f"{purpose.value}.{NO}"))


def ask_about_news(book: Work, news: Row[Any], zone: str) -> int:
    """The first news for somebody: they are asked whether they want such news at all. Returns how many were
    asked; at night the question waits for the morning, as the news does.
    """
    local = book.now.astimezone(ZoneInfo(zone))
    waiting = store.not_yet_asked(book, news.id, PART)
    for one in waiting:
        days = holidays.near(book, one.bkm_id, local.date())
        at = next_allowed(MessageClass.ANNOUNCEMENT, local, days)
        ask(book, one.account_id, one.person_id, Purpose.NEWS, at=at if at > local else None)
    return len(waiting)


def named_to_peers(book: Work, person_ids: list[int]) -> set[int]:
    """Who of these may be named to their chair and treasurer: whoever agreed; and who has no phone, for whom
    the paper everybody signed is all there is.
    """
    stands = store.stands(book, person_ids, Purpose.PEERS)
    return {
        each
        for each, stand in stands.items()
        if stand is Stand.YES or (stand is Stand.OPEN and members.chat_of(book, each) is None)
    }


def ask_for_peers(book: Work, person_ids: list[int]) -> None:
    """The first time somebody would be named: they are asked first, and not named meanwhile."""
    for person_id, stand in store.stands(book, person_ids, Purpose.PEERS).items():
        chat = members.chat_of(book, person_id)
        if stand is Stand.OPEN and chat is not None:
            ask(book, chat, person_id, Purpose.PEERS)

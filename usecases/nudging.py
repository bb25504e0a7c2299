"""[Ingatkan 2 ketua]: leaders whose list of titip kabar still waits are reminded by one press, once a day at
most, at the hours of alerts. Ticks nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.say import Button, Say, button, say
from storage import announcements as store
from storage import outbox
from storage import relays as relay_store
from storage.book import Work
from usecases import newscards, newsguards, relays

NUDGE = "kb-ingat"


def waiting(book: Work, news: Row[Any]) -> list[tuple[Row[Any], int]]:
    """Each list nobody ticked whole, handed over on an earlier day, with the chat of its leader."""
    if news.state not in store.LEFT or news.state == store.PAUSED:
        return []
    zone = newscards.zone_of(book, news)
    today = book.now.astimezone(zone).date()
    older = [row for row in relay_store.of_news(book, news.id) if row.made_at.astimezone(zone).date() < today]
    found = [(row, relays.leader_chat(book, row.bkm_id, row.ksm_id)) for row in older]
    return [(row, chat) for row, chat in found if chat is not None and relay_store.numbers(book, row.id)]


def press(book: Work, news: Row[Any]) -> Sequence[Button]:
    """The button, if there is anybody to remind."""
    n = len({chat for _, chat in waiting(book, news)})
    return (button("button-nudge", NUDGE, news.public_id, n=n),) if n else ()


def nudge(book: Work, actor: Actor, subject: str) -> Say:
    """Each of these leaders gets the list once more, kindly; a second press on the same day says so."""
    news = newsguards.own(book, actor, subject)
    found = waiting(book, news)
    if not found:
        return say("nudge-nobody")
    today = book.now.astimezone(newscards.zone_of(book, news)).date().isoformat()
    told = set()
    for row, chat in found:
        words = relays.again(book, row)
        if outbox.post(book, chat, words, "alert", f"relay-nudge:{row.id}:{today}") is not None:
            told.add(chat)
    return say("nudged", n=len(told)) if told else say("nudged-today")

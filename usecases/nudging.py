"""[Ingatkan 2 ketua]: leaders whose list of titip kabar still waits are reminded by one press, once a day at
most, at the hours of alerts. Ticks nothing.
"""

from __future__ import annotations

from domain.actor import Actor
from domain.say import Say, say
from storage import outbox
from storage.book import Work
from usecases import newscards, newsguards, relays, unticked


def nudge(book: Work, actor: Actor, subject: str) -> Say:
    """Each of these leaders gets the list once more, kindly; a second press on the same day says so."""
    news = newsguards.own(book, actor, subject)
    zone = newscards.zone_of(book, news)
    found = unticked.waiting(book, news, zone)
    if not found:
        return say("nudge-nobody")
    today = book.now.astimezone(zone).date().isoformat()
    told = set()
    for row, chat in found:
        words = relays.again(book, row)
        if outbox.post(book, chat, words, "alert", f"relay-nudge:{row.id}:{today}") is not None:
            told.add(chat)
    return say("nudged", n=len(told)) if told else say("nudged-today")

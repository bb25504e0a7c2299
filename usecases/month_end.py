"""The last day of a month at the office: what is counted leads to the closing, and the clerk's page says that
it is time. The closing itself stands in closings.py.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from domain import closings as rules
from domain.actor import Actor
from domain.say import Button, Say, button, say
from storage import closings as store
from storage.book import Work
from usecases import cashcounts, closings

Answers = dict[str, Any]


def at_hand(book: Work, bkm_id: int, today: date) -> date | None:
    """The month that may be closed now, in a BKM that closes its months here or on a month's last day. None
    while a second officer is asked about one.
    """
    open_from = store.open_from(book, bkm_id)
    month = rules.month_to_close(today, open_from)
    usual = open_from is not None or today == rules.last_day(today)
    if not usual or rules.why_not_closed(month, today, open_from) or store.waiting(book, [bkm_id]):
        return None
    return month


def ready(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the clerk's page: a month that can be closed, and the way to it."""
    press = button("home-tutup-buku", "lain", "tutup-buku")
    months = [at_hand(book, bkm_id, actor.today) for bkm_id in actor.villages("close-month")]
    return [(say("overview-month-end", month=each.isoformat()), press) for each in months if each is not None]


def counted(book: Work, actor: Actor, answers: Answers) -> Say:
    """It was counted; where a month waits to be closed, its page follows at once."""
    words = cashcounts.keep(book, actor, answers)
    grants = actor.scopes("close-month") if actor.private and words.key != "cash-moved" else []
    if not grants or at_hand(book, grants[0][0].bkm_id, actor.today) is None:
        return words
    page = closings.ask(book, actor)
    return say(
        "count-then-close", count=Say(words.key, words.values), page=Say(page.key, page.values)
    ).with_rows(*words.rows, *page.rows)

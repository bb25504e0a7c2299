"""Lists of titip kabar that nobody has ticked whole, and [Ingatkan 2 ketua]. Draws no card, says nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.people import Role
from domain.say import Button, button
from storage import announcements as store
from storage import members
from storage import relays as relay_store
from storage.book import Work

NUDGE = "kb-ingat"


def leader_chat(book: Work, bkm_id: int, ksm_id: int) -> int | None:
    """Where the leader of this KSM hears us, or the secretary; None: neither does."""
    today = book.now.date()
    for leader in members.officers(book, bkm_id, (Role.KETUA, Role.SEKRETARIS), today, ksm_id):
        chat = members.chat_of(book, leader.id)
        if chat is not None:
            return chat
    return None


def waiting(book: Work, news: Row[Any], zone: ZoneInfo) -> list[tuple[Row[Any], int]]:
    """Each of them that was handed over on an earlier day in this zone, with the chat of its leader."""
    if news.state not in store.LEFT or news.state == store.PAUSED:
        return []
    today = book.now.astimezone(zone).date()
    older = [row for row in relay_store.of_news(book, news.id) if row.made_at.astimezone(zone).date() < today]
    found = [(row, leader_chat(book, row.bkm_id, row.ksm_id)) for row in older]
    return [(row, chat) for row, chat in found if chat is not None and relay_store.numbers(book, row.id)]


def press(book: Work, news: Row[Any], zone: ZoneInfo) -> Sequence[Button]:
    """The button, if there is anybody to remind."""
    n = len({chat for _, chat in waiting(book, news, zone)})
    return (button("button-nudge", NUDGE, news.public_id, n=n),) if n else ()

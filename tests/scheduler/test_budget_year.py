"""A year of everything at once, through the real outbox: no person is spoken to more often than promised."""

from __future__ import annotations

import itertools
import random
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select

from domain.budget import TURNS
from domain.say import say
from storage import outbox
from storage import tables as t
from storage.book import Book, Work
from usecases import delivery

WIB = ZoneInfo("Asia/Jakarta")
HOURS = (6, 7, 8, 9, 12, 18, 21)
BEGUN = [klass.value for klass in TURNS]
KINDS = [*BEGUN, "needed", "receipt", "alert", "task"]
ENDS = ("sent", "sent", "sent", "sent", "waiting", "unclear", "broken")


@pytest.mark.parametrize("seed", [1, 2])
def test_a_years_messages_keep_the_budget(database: str, seed: int) -> None:
    dice = random.Random(seed)
    moment = [datetime(2026, 11, 18, 5, tzinfo=WIB)]
    book = Book(database, lambda: moment[0].astimezone(UTC), dice.randbytes)
    book.run(_family)
    behind = book.look(_people_behind)
    heard: dict[int, list[date]] = defaultdict(list)
    lists: dict[int, list[date]] = defaultdict(list)
    n_sent = 0
    for n, hour in itertools.product(range(365), HOURS):
        moment[0] = datetime(2026, 11, 18, hour, tzinfo=WIB) + timedelta(days=n)
        for row in book.run(lambda work: _one_hour(work, dice, behind)):
            n_sent += 1
            if row["klass"] == "task":
                lists[row["chat_id"]].append(moment[0].date())
            if row["klass"] in BEGUN:
                for person in [row["for_person_id"]] if row["for_person_id"] else behind[row["chat_id"]]:
                    heard[person].append(moment[0].date())
    book.close()
    assert n_sent > 500
    for days in heard.values():
        assert len(days) == len(set(days)), "two begun on one day"
        assert all(sum(day - timedelta(days=6) <= one <= day for one in days) <= 4 for day in days)
        assert len(days) > 50
    assert all(len(days) == len(set(days)) for days in lists.values())


def _family(book: Work) -> None:
    """Bu Karti hears the bot on Bu Wati's phone; Bu Sri has a second one."""
    ids = {row.public_id: row.id for row in book.execute(select(t.person))}
    book.execute(insert(t.account).values(id=706, first_seen_at=book.now))
    for account, name in ((103, "p-Karti"), (706, "p-Sri")):
        row = {"account_id": account, "person_id": ids[name], "state": "active", "since_at": book.now}
        book.execute(insert(t.link), row)


def _people_behind(book: Work) -> dict[int, list[int]]:
    found = defaultdict(list)
    for row in book.execute(select(t.link)):
        found[row.account_id].append(row.person_id)
    return found


def _one_hour(book: Work, dice: random.Random, behind: dict[int, list[int]]) -> list[dict[str, Any]]:
    """Perhaps something is to be said; then two processes look one after the other. What was heard."""
    if dice.random() < 0.4:
        _something(book, dice, behind)
    heard = []
    for row in [one for _ in range(2) for one in delivery.claim_due(book, 30)[0]]:
        end = dice.choice(ENDS)
        _settle(book, row, end)
        if end in ("sent", "unclear"):
            heard.append(row)
    return heard


def _something(book: Work, dice: random.Random, behind: dict[int, list[int]]) -> None:
    """Some job speaks: to one, or to all; about one person of the phone, or to whoever holds it."""
    klass = dice.choice(KINDS)
    until = book.now + timedelta(hours=dice.choice((3, 30, 24 * 7)))
    for chat in behind if dice.random() < 0.3 else [dice.choice(list(behind))]:
        person = dice.choice([None, *behind[chat]])
        reason = f"{klass}:{dice.random()}"
        outbox.post(book, chat, say("nothing-open"), klass, reason, expires_at=until, person=person)


def _settle(book: Work, row: dict[str, object], end: str) -> None:
    later = book.now + timedelta(minutes=5) if end == "waiting" else None
    result = {"row": row["id"], "to": end, "made": 1, "sent_as": 7 if end == "sent" else None}
    result |= {"because": None, "at": book.now if end == "sent" else None, "later": later}
    outbox.settle(book, [result | {"unclear": int(end == "unclear")}])

"""Fifty reports on one loan at once, counted at once by several officers: none lost, none twice, no lock seen."""

from __future__ import annotations

import asyncio
import json
import os
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select
from structlog.testing import capture_logs

import locales
from bot.company import Company
from bot.courier import Courier
from bot.edge import Edge
from bot.intake import Intake
from bot.lines import Reader
from domain.ledger import Purpose
from domain.pace import Pace
from handlers import first_doors, word_doors
from storage import claims, loans, members
from storage import tables as t
from storage.book import Book, Work
from storage.outbox import is_busy
from storage.verify import first_deviation
from tests.chat import KEY, WIB, Phone
from tests.conftest import START
from tests.engines import ENGINE, Maker
from tests.village import ACCOUNTS, SINCE

pytestmark = pytest.mark.faults
N_AT_ONCE = 50
ROUNDS = int(os.environ.get("GUYUB_TEST_ROUNDS", {"sqlite": "20", "postgresql": "4"}[ENGINE]))
"""In every run some; GUYUB_TEST_ROUNDS=200 is the long run that docs/promises.md speaks of."""
FAMILY = range(5_000, 5_000 + N_AT_ONCE)  # phones that speak for Bu Sri: children, neighbours, the shop
CLERKS = {"Rini": ACCOUNTS["Rini"], "Ratna": 211, "Rudi": 212, "Retno": 213}
AGAIN, BATCH = 0.2, 20
LEFT_RP = 690_000  # of Bu Sri's loan


def _crowd(book: Work) -> None:
    """Fifty phones for one borrower, and four clerks at the counter."""
    sri = members.actor(book, ACCOUNTS["Sri"], ACCOUNTS["Sri"]).people[0]
    for account in FAMILY:
        _phone(book, account, sri.id)
    for name, account in CLERKS.items():
        if name != "Rini":
            row = {"public_id": f"p-{name}", "bkm_id": sri.bkm_id, "name": name, "title": "Bu", "sex": "P"}
            person = book.execute(
                insert(t.person).returning(t.person.c.id), {**row, "language": "id"}
            ).scalar_one()
            office = {"person_id": person, "role": "petugas_upk", "bkm_id": sri.bkm_id, "since_on": SINCE}
            book.execute(insert(t.office), office)
            _phone(book, account, person)


def _phone(book: Work, account: int, person: int) -> None:
    book.execute(insert(t.account).values(id=account, first_seen_at=book.now, shared=False))
    link = {"account_id": account, "person_id": person, "state": "active", "since_at": book.now}
    book.execute(insert(t.link), link)


@pytest.fixture(scope="module")
def crowded(maker: Maker, template: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The village with that crowd in it; each round copies it."""
    address = maker.copy(template, tmp_path_factory.mktemp("crowded"))
    book = Book(address, lambda: START, random.Random(1).randbytes)
    book.run(_crowd)
    if ENGINE == "sqlite":
        with book.engine.connect() as conn:
            conn.exec_driver_sql("ROLLBACK")
            conn.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    book.close()
    yield address
    maker.drop(address)


class Guyub:
    """One whole Guyub without Telegram: its own book, lanes and courier."""

    def __init__(self, address: str, seed: int) -> None:
        clock = lambda: START.astimezone(WIB)  # noqa: E731
        self.book = Book(address, clock, random.Random(seed).randbytes, KEY)
        self.phone, pace, time = Phone(), Pace(), asyncio.get_running_loop().time
        self.company = Company(self.book, pace, time) if self.book.shared else None
        if self.company is not None:
            self.company.join()
        self.book.start()
        reader = Reader(locales.home_labels(), clock, "GuyubContohBot")
        self.edge = Edge(self.book, (first_doors(), word_doors()), reader)
        self.courier = Courier(self.book, self.phone, None, time, clock)
        self.book.on_closed = self.courier.take
        self.intake = Intake(None, self.book, self.edge.hand_on, self.edge.backlog)  # type: ignore[arg-type]
        self.sending = asyncio.create_task(self.courier.run())

    async def quiet(self) -> None:
        """Until nothing is left to do or to say."""
        while True:
            await self.edge.idle()
            await self.courier.idle()
            if not await self.book.put(is_busy) and not self.courier.busy():
                return
            self.courier.look()
            await asyncio.sleep(0.01)

    def close(self) -> None:
        """It goes home."""
        self.sending.cancel()
        if self.company is not None:
            self.company.leave()
        self.book.close()


class Rush:
    """One round: everybody at once, on SQLite at one Guyub, on PostgreSQL at two."""

    def __init__(self, address: str, seed: int) -> None:
        self.dice = random.Random(seed)
        self.guyubs = [Guyub(address, 2 * seed + n) for n in range(2 if ENGINE == "postgresql" else 1)]
        self.book = self.guyubs[0].book
        self._update = 0
        self.said = dict(zip(FAMILY, self._amounts(exact=seed % 2 == 0), strict=True))

    def _amounts(self, *, exact: bool) -> list[int]:
        """Fifty different sums, less than is owed or just that; none ten times or a tenth of the usual."""
        found = [8_000 + 150 * n for n in range(N_AT_ONCE)]
        self.dice.shuffle(found)
        most = max(found)
        if exact:
            found[found.index(most)] += LEFT_RP - sum(found)
        return found

    async def take(self, updates: list[dict[str, Any]]) -> None:
        """Everybody's at once, half of the people here and half there; some of them come twice."""
        self.dice.shuffle(updates)
        arriving: list[list[bytes]] = [[] for _ in self.guyubs]
        for update in updates:
            self._update += 1
            who = (update.get("message") or update["callback_query"])["from"]["id"]
            raw = json.dumps({"update_id": self._update, **update}).encode()
            arriving[who % len(self.guyubs)].append(raw)
            if self.dice.random() < AGAIN:  # Telegram brings it again; a phone's also at the other door
                arriving[(who + (who in self.said)) % len(self.guyubs)].append(raw)
        await asyncio.gather(*map(self._bring, self.guyubs, arriving))

    async def _bring(self, guyub: Guyub, raws: list[bytes]) -> None:
        for n in range(0, len(raws), BATCH):
            await guyub.intake.take(raws[n : n + BATCH])

    async def quiet(self) -> None:
        """Until none of them has anything to do."""
        for _ in range(2):
            for each in self.guyubs:
                await each.quiet()

    def heard(self, account: int) -> list[dict[str, Any]]:
        """Every message in a chat, whoever sent it."""
        return [m for each in self.guyubs for m in each.phone.messages if m["chat"] == account]

    def _where(self, some: list[int]) -> list[dict[str, Any]]:
        """They press where the money is."""
        return [_pressed(who, _button(self.heard(who)[-1], "UPK")) for who in some]

    def _counts(self) -> list[dict[str, Any]]:
        """Each sum that waits is counted by two officers at the same time."""
        waiting = self.book.look(lambda work: claims.still_open(work, purpose=Purpose.INSTALLMENT))
        return [
            _pressed(clerk, f"sahu:{line.public_id}:{int(line.amount)}")
            for line in waiting
            for clerk in self.dice.sample(sorted(CLERKS.values()), 2)
        ]

    async def run(self) -> None:
        """Fifty write at once; half of them press, and while these are counted the others press."""
        words = {who: f"angsur Rp{amount:,}".replace(",", ".") for who, amount in self.said.items()}
        await self.take([{"message": _envelope(who, text)} for who, text in words.items()])
        await self.quiet()
        everybody = list(self.said)
        await self.take(self._where(everybody[::2]))
        await self.quiet()
        await self.take(self._where(everybody[1::2]) + self._counts())
        await self.quiet()
        await self.take(self._counts())
        await self.quiet()

    def close(self) -> None:
        """Everybody goes home."""
        for each in self.guyubs:
            each.close()


def _envelope(who: int, text: str) -> dict[str, Any]:
    chat = {"id": who, "type": "private", "first_name": "X"}
    person = {"id": who, "is_bot": False, "first_name": "X"}
    return {"message_id": 1, "date": int(START.timestamp()), "chat": chat, "from": person, "text": text}


def _pressed(who: int, data: str) -> dict[str, Any]:
    message = _envelope(who, "x")
    tap = {"id": f"{who}-{data}", "from": message["from"], "message": message, "chat_instance": "1"}
    return {"callback_query": {**tap, "data": data}}


def _button(message: dict[str, Any], label: str) -> str:
    found = [str(b["callback_data"]) for b in message["buttons"] if label in b["text"]]
    assert len(found) == 1, f"no {label} below {message['text']}"
    return found[0]


def entries(work: Work, kind: str) -> list[Any]:
    mine = select(t.entry).where(t.entry.c.kind == kind, t.entry.c.purpose == "angsuran")
    return list(work.execute(mine).all())


def look_at(rush: Rush) -> None:
    """Exactly what was said stands in the book, once."""
    look = rush.book.look
    said = Counter(rush.said.values())
    claimed, confirmed = (
        look(lambda work: entries(work, "claim")),
        look(lambda work: entries(work, "confirm")),
    )
    assert Counter(each.amount_rp for each in claimed) == said, "reports lost or doubled"
    assert Counter(each.amount_rp for each in confirmed) == said, "confirmations lost or doubled"
    assert look(claims.still_open) == []
    lent = look(lambda work: loans.by_share(work, claimed[0].person_id))
    assert {each.person_id for each in claimed} == {lent.person_id}
    in_all = lent.settled.pokok + lent.settled.jasa + lent.titipan
    assert in_all == sum(row.total for row in lent.schedule) - LEFT_RP + sum(said.elements())
    numbers = [each.number for each in confirmed]
    assert len(set(numbers)) == N_AT_ONCE, "two receipts of one number"
    assert look(first_deviation) is None


def nobody_was_told_of_a_lock(rush: Rush, logged: list[Any]) -> None:
    """Each heard one answer to each thing they did, and no apology among them."""
    for who in FAMILY:
        texts = [m["text"] for m in rush.heard(who)]
        assert sum("dilaporkan" in text for text in texts) == 1, texts
    for who in (*FAMILY, *CLERKS.values()):
        for message in rush.heard(who):
            words = message["text"].lower()
            assert not any(word in words for word in ("maaf, ada yang salah", "lock", "terkunci")), words
    states = select(t.inbox.c.state, t.inbox.c.tries).distinct()
    assert {tuple(row) for row in rush.book.look(lambda work: work.execute(states).all())} == {("done", 1)}
    assert [each for each in logged if each["log_level"] in ("error", "critical")] == []


async def one_round(address: str, seed: int) -> None:
    rush = Rush(address, seed)
    try:
        with capture_logs() as logged:
            await rush.run()
        look_at(rush)
        nobody_was_told_of_a_lock(rush, logged)
    finally:
        rush.close()


def test_fifty_report_on_one_loan_at_once(maker: Maker, crowded: str, tmp_path: Path) -> None:
    for seed in range(ROUNDS):
        address = maker.copy(crowded, tmp_path)
        asyncio.run(one_round(address, seed))
        maker.drop(address)
        for file in tmp_path.glob("guyub.sqlite3*"):
            file.unlink()

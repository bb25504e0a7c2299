"""News for two thousand while the process dies again and again: nobody is lost, nobody hears it twice, and what
was in flight is listed for a person to decide.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter

import pytest
from sqlalchemy import insert, select, update

from domain.outbox import Outcome, OutcomeKind
from domain.pace import Pace
from storage import announcements as store
from storage import groupnews, members
from storage import tables as t
from storage.book import Work
from tests import village
from tests.edge.house import House, in_house
from tests.edge.outgoing import most_in_a_second
from usecases import announcements, newscards, sending

pytestmark = pytest.mark.faults
ADI = village.ACCOUNTS["Adi"]
N, KILLS = 2_000, 20
FIRST = 60_000
GROUPS, EACH = 6, 10
MOVES = {-1: 0, -2: KILLS // 2}
"""Groups that become other chats, and after how many kills: one before a word of ours, one with a card in it."""


class Fallen:
    """What fell due, as far as a deed looks at it."""

    def __init__(self, subject: str) -> None:
        self.subject = subject


def _on_its_way(work: Work) -> str:
    adi = members.actor(work, ADI, ADI).people[0]
    kept = {"groups": ["everybody"], "chosen": {}}
    news = store.keep(work, store.Draft([adi.bkm_id], adi.id, ADI, "Kerja bakti.", kept))
    people = [{"public_id": f"n{n}", "bkm_id": adi.bkm_id, "name": f"Warga{n}"} for n in range(N)]
    ids = [work.execute(insert(t.person).returning(t.person.c.id), one).scalar_one() for one in people]
    for n, person in enumerate(ids):
        village._phone(work, FIRST + n, person)
    rows = [
        {"announcement_id": news.id, "person_id": person, "chat_id": FIRST + n}
        for n, person in enumerate(ids)
    ]
    work.execute(insert(t.recipient), rows)
    for g in range(GROUPS):
        ksm = village._ksm(work, adi.bkm_id, f"Contoh{g}")
        work.execute(update(t.ksm).where(t.ksm.c.id == ksm).values(group_chat_id=-1 - g))
        for n in range(EACH):
            village._seat(work, ids[g * EACH + n], ksm, n + 1)
    store.plan(work, news.id, work.now)
    sending.leave(work, Fallen(news.public_id))  # type: ignore[arg-type]
    for part in range(N // sending.PART):
        sending.expand_part(work, Fallen(news.public_id))  # type: ignore[arg-type]
        assert part < N
    return str(news.public_id)


def test_two_thousand_are_counted_whole_though_the_process_dies_twenty_times(database: str):
    dice = random.Random(17)
    refused = {FIRST + n for n in range(N) if dice.random() < 0.03}
    slow = {FIRST + n for n in range(N) if dice.random() < 0.05}
    heard: list[tuple[float, int]] = []
    life, wires = [0], []

    async def scenario(house: House) -> None:
        news = await house.book.put(_on_its_way)
        for n in range(KILLS):
            life[0] = n
            _listen(house)
            await house.book.put(lambda work, n=n: _reads(work, news, n))
            await asyncio.sleep(dice.uniform(1, 5))
            house.sending.cancel()  # the process is gone: what its courier knew is lost with it
            for one in house.courier._sends:
                one.cancel()
            house.courier.stopping = True
            await asyncio.sleep(0.2)
            house = House(house.book, pace=Pace())
            await house.courier.recover()
        _listen(house)
        await asyncio.sleep(120)
        await house.look()
        sums = await house.book.put(lambda work: _sums(work, news))
        told = Counter(chat for _, chat in heard)
        assert sums.n == N == sums.n_sent + sums.n_missed + sums.n_unclear
        assert sums.n_waiting == sums.n_cancelled == 0
        assert max(told.values()) == 1, "somebody heard it twice"
        assert sums.n_missed == sums.missed_because["unreachable"] <= len(refused)
        assert sums.n_sent <= len(told) <= sums.n_sent + sums.n_unclear, "somebody is lost, or not listed"
        assert sums.n_unclear <= KILLS * 30
        await house.book.put(
            lambda work: _in_groups(work, news, [each for wire in wires for each in wire.sent])
        )
        house.sending.cancel()

    def _listen(house: House) -> None:
        house.wire.takes_s = 0.2
        wires.append(house.wire)
        loop = asyncio.get_running_loop()

        def answer(chat: int, text: str) -> Outcome | None:
            if chat in MOVES and life[0] >= MOVES[chat]:
                return Outcome(OutcomeKind.MOVED, "upgraded", chat_id=chat - 1_000)
            if chat < FIRST:
                return None
            if chat in refused:
                return Outcome(OutcomeKind.UNREACHABLE, "Forbidden: bot was blocked by the user")
            if chat in slow:
                slow.discard(chat)
                return Outcome(OutcomeKind.LATER, "Too Many Requests", retry_after=1)
            heard.append((loop.time(), chat))
            return None

        house.wire.answer = answer

    in_house(database, scenario, pace=Pace())
    assert most_in_a_second([at for at, _ in heard]) <= 60  # two lives of a process may share a second


def _reads(work: Work, subject: str, n: int) -> None:
    """In each life somebody of the next KSM presses [Sudah baca]."""
    account = FIRST + n % GROUPS * EACH + n // GROUPS
    announcements.read(work, members.actor(work, account, account), subject)


def _in_groups(work: Work, subject: str, sent: list[tuple[float, int, str]]) -> None:
    """Each group has one card with the count of now, or is listed; those that moved have theirs where they are."""
    news = store.find(work, subject)
    assert news is not None
    places = groupnews.stands(work, news.id, newscards.subject_of(news))
    assert Counter(row.state for row in places).keys() <= {"sent", "unclear"} and len(places) == GROUPS
    told = Counter(chat for _, chat, text in sent if chat < 0)
    for g, row in enumerate(places):
        moved, now = -1 - g in MOVES, -1 - g - (1_000 if -1 - g in MOVES else 0)
        assert row.group_chat_id == now
        assert told[now] <= 1 and told[-1 - g] <= 1 + moved, "the same news hangs there twice"
        mine = select(t.card).where(t.card.c.chat_id == now, t.card.c.subject == newscards.subject_of(news))
        card = work.execute(mine).first()
        assert (card is None) is (row.state == "unclear")
        if card is not None:
            n_read = sum(n % GROUPS == g for n in range(KILLS))
            assert card.shown_version == card.wanted_version and card.message_id is not None
            assert card.wanted["v"]["read"] == n_read, "a press is lost"


def _sums(work: Work, subject: str):  # type: ignore[no-untyped-def]
    news = store.find(work, subject)
    assert news is not None
    return newscards.sums_of(work, news)

"""Two Guyubs on one PostgreSQL book: nothing is done or said twice, and nobody's lines change their order."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import select, text, update

from bot.company import GONE_LOOKS, Company
from bot.in_order import InOrder
from bot.intake import Intake, arrival
from domain.pace import Pace
from domain.say import say
from storage import inbox
from storage import tables as t
from storage.book import Book, Work
from storage.places import MOST, NoPlace, Place
from tests.edge.house import SITI, SRI, START, WATI, House, in_house, written
from tests.edge.outgoing import OTHERS, post
from tests.edge.virtual import VirtualBook

pytestmark = pytest.mark.postgresql
PEOPLE = (SRI, SITI, WATI)


def note(book: Work, actor: Any, rest: str) -> Any:
    """A deed whose effects can be counted and stand in their order."""
    row = {"kind": "noted", "subject": str(actor.account_id), "occurrence": book.new_id(), "person_id": 0}
    book.execute(t.due.insert().values(**row, due_at=book.now, done_at=book.now, result=rest))
    return say("home-kabar")


DOORS = {"catat": note}


class Pair:
    """Two houses on one book, each with its place."""

    def __init__(self, first: House, database: str) -> None:
        ids = iter(range(10**9, 2 * 10**9))
        second = VirtualBook(database, first.book._clock, lambda n: next(ids).to_bytes(n, "big"))
        second.start()
        self.houses = (first, House(second, DOORS))
        self.paces = (Pace(), Pace())
        time = asyncio.get_running_loop().time
        self.companies = [
            Company(each.book, pace, time) for each, pace in zip(self.houses, self.paces, strict=True)
        ]
        for each in self.companies:
            each.join()

    async def look(self) -> None:
        """Both look around, as with each tick."""
        for house, company in zip(self.houses, self.companies, strict=True):
            await company.look(house.courier, house.edge)

    async def quiet(self) -> None:
        """Until neither has anything to do."""
        for _ in range(3):
            for each in self.houses:
                await each.look()

    def heard(self, chat: int) -> list[str]:
        """What came to a chat, whoever sent it."""
        both = [line for each in self.houses for line in each.wire.sent]
        return [words for _, where, words in sorted(both) if where == chat]

    def close(self) -> None:
        """The second one goes home."""
        for each in self.companies:
            each.leave()
        self.houses[1].sending.cancel()
        self.houses[1].book.close()


def in_company(database: str, scenario: Callable[[Pair], Awaitable[None]]) -> None:
    async def both(house: House) -> None:
        pair = Pair(house, database)
        await pair.look()
        assert [each.book.crowded for each in pair.houses] == [True, True]
        assert {each.book.holder for each in pair.houses} == {1, 2}
        await scenario(pair)
        pair.close()

    in_house(database, both, DOORS)


def effects(book: Book, who: int) -> list[str]:
    order = select(t.due.c.result).where(t.due.c.kind == "noted", t.due.c.subject == str(who))
    return book.look(lambda work: list(work.execute(order.order_by(t.due.c.id)).scalars()))


def test_each_update_is_done_once_and_in_its_order_whichever_of_them_got_it(database: str):
    async def scenario(pair: Pair) -> None:
        for n in range(1, 31):
            line = written(n, PEOPLE[n % 3], f"catat {n}")
            await pair.houses[n % 2].take(line)  # as a webhook's deliveries fall
            if n % 5 == 0:
                await pair.houses[(n + 1) % 2].take(line)  # and some of them twice
        await pair.quiet()
        for who in PEOPLE:
            mine = [str(n) for n in range(1, 31) if PEOPLE[n % 3] == who]
            assert effects(pair.houses[0].book, who) == mine
            assert pair.heard(who) == ["Kabar"] * len(mine)

    in_company(database, scenario)


def test_a_press_the_other_one_got_first_is_done_after_the_words_before_it(database: str):
    async def scenario(pair: Pair) -> None:
        doors = [InOrder(each.edge.hand_on) for each in pair.houses]
        intakes = [
            Intake(None, house.book, door.take, house.edge.backlog, lambda: 0.0)  # type: ignore[arg-type]
            for house, door in zip(pair.houses, doors, strict=True)
        ]
        for n in range(1, 20, 2):
            await intakes[0].take([_raw(written(n + 1, SRI, f"catat {n + 1}"))])
            await intakes[1].take([_raw(written(n, SRI, f"catat {n}"))])
            await asyncio.sleep(0.4)
        await asyncio.sleep(3)
        await pair.quiet()
        assert effects(pair.houses[0].book, SRI) == [str(n) for n in range(1, 21)]

    in_company(database, scenario)


def test_what_waits_is_sent_by_one_of_them(database: str):
    async def scenario(pair: Pair) -> None:
        first, second = pair.houses
        await first.book.put(lambda work: [post(work, chat, "announcement") for chat in OTHERS])
        for each in pair.houses:
            each.courier.look()
        await pair.quiet()
        assert all(len(pair.heard(chat)) == 1 for chat in OTHERS)
        assert first.wire.sent and second.wire.sent, "both had a part of it"
        assert set(first.states()) == {"sent"}

    in_company(database, scenario)


def test_an_answer_does_not_overtake_the_other_ones_answer(database: str):
    async def scenario(pair: Pair) -> None:
        first, second = pair.houses
        first.wire.takes_s = 3.0
        await first.take(written(1, SRI, "catat a"))
        await first.edge.idle()
        await second.take(written(2, SRI, "catat b"))
        await second.edge.idle()
        assert sorted(first.states()) == ["sending", "waiting"]
        await asyncio.sleep(4)
        await pair.quiet()
        assert len(pair.heard(SRI)) == 2
        assert set(first.states()) == {"sent"}

    in_company(database, scenario)


def test_what_one_left_half_way_is_the_others_when_it_is_surely_gone(database: str):
    async def scenario(pair: Pair) -> None:
        first, second = pair.houses
        gone = second.book.holder
        await first.book.put(lambda work: post(work, SRI, "announcement"))
        await first.quiet()
        await first.book.put(
            lambda work: work.execute(update(t.outbox).values(state="sending", klass="reply", holder=gone))
        )
        n = len(first.wire.sent)
        for _ in range(GONE_LOOKS + 2):
            await pair.companies[0].look(first.courier, first.edge)
        assert first.states() == ["sending"], "the other one lives: it is its own affair"
        pair.companies[1].leave()
        for _ in range(GONE_LOOKS):
            assert len(first.wire.sent) == n
            await pair.companies[0].look(first.courier, first.edge)
        await first.quiet()
        assert len(first.wire.sent) == n + 1
        assert first.states() == ["sent"]

    in_company(database, scenario)


def test_updates_left_behind_are_done_before_those_that_came_later(database: str):
    async def scenario(pair: Pair) -> None:
        first, _ = pair.houses
        early = [arrival(_raw(written(n, SRI, f"catat {n}"))) for n in (1, 2)]
        await first.book.put(
            lambda work: inbox.save(work, [one for one in early if one])
        )  # and then it was gone
        taking = asyncio.create_task(first.take(written(3, SRI, "catat 3")))
        await asyncio.sleep(2)
        assert effects(first.book, SRI) == [], "somebody may still be at the first"
        await asyncio.sleep(30)
        await taking
        await pair.quiet()
        assert effects(first.book, SRI) == ["1", "2", "3"]

    in_company(database, scenario)


def test_a_lane_that_nobody_writes_to_any_more_is_adopted(database: str):
    async def scenario(pair: Pair) -> None:
        first, _ = pair.houses
        one = arrival(_raw(written(1, SRI, "catat 1")))
        assert one is not None
        await first.book.put(lambda work: inbox.save(work, [one]))
        await pair.look()
        await pair.quiet()
        assert effects(first.book, SRI) == []
        await asyncio.sleep(30)
        await pair.look()
        await pair.quiet()
        assert effects(first.book, SRI) == ["1"]

    in_company(database, scenario)


def test_they_share_the_pace(database: str):
    async def scenario(pair: Pair) -> None:
        assert [pace._per_second for pace in pair.paces] == [15, 15]
        now = asyncio.get_running_loop().time()
        assert pair.paces[0].reserve(1, False, now) == 0
        assert pair.paces[1].reserve(2, False, now) > 5, "the newcomer waits until it was noticed"
        pair.companies[1].leave()
        await pair.companies[0].look(pair.houses[0].courier, pair.houses[0].edge)
        assert pair.paces[0]._per_second == 30
        assert not pair.houses[0].book.crowded

    in_company(database, scenario)


def test_places_end_with_their_line_and_there_are_enough_of_them(database: str):
    book = Book(database, lambda: START, bytes)
    places = [Place(book.engine) for _ in range(MOST)]
    assert [each.take() for each in places] == list(range(1, MOST + 1))
    with pytest.raises(NoPlace):
        Place(book.engine).take()
    with places[0].of(3) as got:
        assert not got
    with book.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as admin:
        pid = text("SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = 3")
        admin.execute(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": admin.execute(pid).scalar()})
    assert places[0].taken() == set(range(1, MOST + 1)) - {3}
    with places[0].of(3) as got:
        assert got
    for each in places:
        each.leave()
    book.close()


def _raw(line: dict[str, Any]) -> bytes:
    return json.dumps(line).encode()

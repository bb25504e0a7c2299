"""Words out, in virtual time: the pace, whose turn it is, and how it ends."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import select

from domain.outbox import Outcome, OutcomeKind
from domain.pace import Pace
from storage import outbox
from storage import tables as t
from storage.book import Work
from tests.edge.house import GROUP, SITI, SRI, WATI, House, in_house
from tests.edge.outgoing import OTHERS, most_in_a_second, post, text_of
from tests.engines import file_of
from usecases import delivery


def test_never_more_than_thirty_in_any_second_from_the_first_on(database: str):
    async def scenario(house: House) -> None:
        await house.book.put(lambda work: [post(work, chat) for chat in OTHERS[:200]])
        await house.quiet()
        moments = [at for at, _, _ in house.wire.sent]
        assert len(moments) == 200
        assert most_in_a_second(moments) <= 30
        assert moments[-1] < 200 / 30 * 1.05

    in_house(database, scenario, pace=Pace())


def test_one_a_second_to_a_chat_and_twenty_a_minute_to_a_group(database: str):
    async def scenario(house: House) -> None:
        def many(work: Work) -> None:
            for n in range(25):
                post(work, SRI, reason=f"p{n}")
                post(work, GROUP, reason=f"g{n}", key="answered-privately-umum")

        await house.book.put(many)
        await house.quiet()
        private = [at for at, chat, _ in house.wire.sent if chat == SRI]
        group = [at for at, chat, _ in house.wire.sent if chat == GROUP]
        assert min(b - a for a, b in pairwise(private)) >= 1.0
        assert max(b - a for a, b in pairwise(private)) < 1.1
        assert all(b - a >= 60 for a, b in zip(group, group[20:], strict=False))
        assert house.wire.to(SRI) == [text_of(f"p{n}") for n in range(25)]

    in_house(database, scenario, pace=Pace())


def test_what_did_not_fit_is_found_however_long_putting_it_back_and_asking_takes(database: str):
    async def scenario(house: House) -> None:
        put, house.wire.takes_s = house.book.put, 0.1
        takes_s = {outbox.release: 30.0, delivery.fetch: 0.01}  # meanwhile a line grows shorter

        async def late(run: Any, seconds: float) -> Any:
            await asyncio.sleep(seconds)
            return await put(run)

        def slow(run: Any, *more: Any, **how: Any) -> Any:
            seconds = takes_s.get(getattr(run, "func", None))
            return asyncio.ensure_future(late(run, seconds)) if seconds else put(run, *more, **how)

        house.book.put = slow  # type: ignore[method-assign]
        await put(lambda work: [post(work, SRI, reason=f"p{n}") for n in range(25)])
        await asyncio.sleep(90)
        await house.quiet()
        assert house.wire.to(SRI) == [text_of(f"p{n}") for n in range(25)]

    in_house(database, scenario, pace=Pace())


def test_a_429_waits_exactly_so_long_and_then_everything_goes_more_slowly(database: str):
    async def scenario(house: House) -> None:
        refusals = [Outcome(OutcomeKind.LATER, "Too Many Requests", retry_after=17)]
        house.wire.answer = lambda chat, text: refusals.pop() if chat == SRI and refusals else None

        def many(work: Work) -> None:
            for reason in ("first", "second"):
                post(work, SRI, reason=reason)
            for chat in OTHERS[:100]:
                post(work, chat)

        await house.book.put(many)
        await house.quiet()
        sri = [(at, text) for at, chat, text in house.wire.sent if chat == SRI]
        assert [text for _, text in sri] == [text_of("first"), text_of("first"), text_of("second")]
        assert 17.0 <= sri[1][0] - sri[0][0] < 17.05
        others = [at for at, chat, _ in house.wire.sent if chat != SRI]
        assert others[-1] > 100 / 30 * 1.3
        assert set(house.states()) == {"sent"}

    in_house(database, scenario, pace=Pace())


def test_replies_overtake_bulk_also_in_the_same_chat(database: str):
    async def scenario(house: House) -> None:
        await house.book.put(lambda work: [post(work, chat, "announcement") for chat in OTHERS])
        await asyncio.sleep(2)
        await house.book.put(lambda work: post(work, OTHERS[-1], reason="answer"))
        await house.quiet()
        order = [text for _, _, text in house.wire.sent]
        assert 58 < order.index(text_of("answer")) < 65
        assert len(order) == len(OTHERS) + 1

    in_house(database, scenario, pace=Pace())


def test_what_somebody_waits_for_leaves_the_book_before_bulk_that_came_earlier(database: str):
    async def scenario(house: House) -> None:
        def many(work: Work) -> None:
            for chat in OTHERS:
                post(work, chat, "announcement")
            post(work, SITI, "reminder")
            post(work, SRI, "alert")

        await house.book.put(many)
        await house.quiet()
        order = [chat for _, chat, _ in house.wire.sent]
        assert order.index(SITI) < 3
        assert order.index(SRI) < 3

    in_house(database, scenario, pace=Pace())


def test_only_a_handful_of_bulk_is_claimed_ahead(database: str):
    async def scenario(house: House) -> None:
        await house.book.put(lambda work: [post(work, chat, "announcement") for chat in OTHERS])
        for _ in range(30):
            await asyncio.sleep(0.4)
            assert house.states().count("sending") <= 45

    in_house(database, scenario, pace=Pace())


def test_a_long_line_of_one_chat_waits_in_the_book_and_keeps_its_order(database: str):
    async def scenario(house: House) -> None:
        for n in range(40):
            await house.book.put(lambda work, n=n: post(work, SITI, "receipt", reason=f"r{n:02}"))
        await asyncio.sleep(3)
        assert house.states().count("sending") <= 5
        await house.book.put(lambda work: post(work, SRI, reason="answer"))
        await house.quiet()
        assert house.wire.to(SITI) == [text_of(f"r{n:02}") for n in range(40)]
        assert next(at for at, chat, _ in house.wire.sent if chat == SRI) < 3.1
        tries = house.book.look(lambda work: work.execute(select(t.outbox.c.tries)).scalars().all())
        assert set(tries) == {1}

    in_house(database, scenario, pace=Pace())


def test_one_message_in_flight_per_chat(database: str):
    async def scenario(house: House) -> None:
        house.wire.takes_s = 5.0
        await house.book.put(
            lambda work: [post(work, chat, reason=f"{chat}{n}") for n in "ab" for chat in (SRI, SITI)]
        )
        await house.quiet()
        found = sorted((round(at), chat) for at, chat, _ in house.wire.sent)
        assert found == [(0, SITI), (0, SRI), (5, SITI), (5, SRI)]

    in_house(database, scenario)


def test_a_stop_lets_what_is_on_its_way_arrive_and_keeps_the_rest(database: str):
    async def scenario(house: House) -> None:
        house.wire.takes_s = 2.0

        def begin(work: Work) -> None:
            for n in range(3):
                post(work, SRI, reason=f"r{n}")
            post(work, WATI, "arrears")

        await house.book.put(begin)
        await asyncio.sleep(1)
        house.sending.cancel()
        await house.courier.drain(4)
        assert sorted(house.states()) == ["sent", "sent", "waiting", "waiting"]
        assert await house.book.put(delivery.recover) == []

    in_house(database, scenario)


@pytest.mark.sqlite
def test_a_book_that_cannot_be_written_forgets_no_result(database: str):
    async def scenario(house: House) -> None:
        house.wire.takes_s = 1.0
        await house.book.put(lambda work: [post(work, chat) for chat in OTHERS[:40]])
        await house.book.put(lambda work: work.conn.exec_driver_sql("PRAGMA busy_timeout = 10"))
        import sqlite3

        other = sqlite3.connect(file_of(database), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        await asyncio.sleep(10)
        assert len(house.wire.sent) == 40
        other.execute("ROLLBACK")
        other.close()
        await house.quiet()
        assert set(house.states()) == {"sent"}

    in_house(database, scenario)

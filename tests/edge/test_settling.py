"""What was said is noted in batches: few commits while a broadcast leaves, soon where somebody waited."""

from __future__ import annotations

import asyncio

from sqlalchemy import event

from domain.pace import Pace
from tests.edge.house import House, in_house
from tests.edge.outgoing import OTHERS, most_in_a_second, post

N = 300


def _commits(house: House) -> list[float]:
    """The moments of the commits from now on."""
    moments: list[float] = []
    loop = asyncio.get_running_loop()
    event.listen(house.book.engine, "commit", lambda connection: moments.append(loop.time()))
    return moments


def test_a_broadcast_at_the_pace_costs_few_commits(database: str):
    async def scenario(house: House) -> None:
        house.wire.takes_s = 0.05
        await house.book.put(lambda work: [post(work, chat, "announcement") for chat in OTHERS[:N]])
        commits = _commits(house)
        await house.look()
        assert set(house.states()) == {"sent"}
        assert len(commits) <= 0.2 * N
        moments = [at for at, _, _ in house.wire.sent]
        assert moments[-1] - moments[0] < N / 30 * 1.05, "nobody waited for the book"
        assert most_in_a_second(moments) <= 30

    in_house(database, scenario, pace=Pace())


def test_an_answer_is_noted_as_said_at_once_also_while_a_broadcast_leaves(database: str):
    async def scenario(house: House) -> None:
        await house.book.put(lambda work: [post(work, chat, "announcement") for chat in OTHERS[:N]])
        house.courier.look()
        await asyncio.sleep(3)
        await house.book.put(lambda work: post(work, OTHERS[-1]))
        await asyncio.sleep(0.15)
        assert house.wire.to(OTHERS[-1]), "it overtook the others"
        assert house.states()[-1] == "sent"
        await house.quiet()

    in_house(database, scenario, pace=Pace())

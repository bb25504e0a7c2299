"""News that is stopped on its way: what the courier holds goes back, whatever happens at that very moment."""

from __future__ import annotations

import asyncio

from sqlalchemy import func, insert, select

from domain.pace import Pace
from storage import announcements as store
from storage import members
from storage import tables as t
from storage.book import Work
from tests import village
from tests.edge.house import House, in_house
from usecases import sending

ADI = village.ACCOUNTS["Adi"]
N = 200


def _on_its_way(work: Work) -> str:
    """News for 200 phones, half a minute of the pace: its minute is over."""
    adi = members.actor(work, ADI, ADI).people[0]
    kept = {"kind": "everybody", "groups": ["everybody"], "chosen": {}}
    news = store.keep(work, store.Draft([adi.bkm_id], adi.id, ADI, "Kerja bakti.", kept))
    for n in range(N):
        who = {"public_id": f"n{n}", "bkm_id": adi.bkm_id, "name": f"Warga{n}"}
        person = work.execute(insert(t.person).returning(t.person.c.id), who).scalar_one()
        village._phone(work, 6000 + n, person)
        row = {"announcement_id": news.id, "person_id": person, "chat_id": 6000 + n}
        work.execute(insert(t.recipient), row)
    store.plan(work, news.id, work.now)
    sending.leave(work, Fallen(news.public_id))  # type: ignore[arg-type]
    return str(news.public_id)


class Fallen:
    """What fell due, as far as a deed looks at it."""

    def __init__(self, subject: str) -> None:
        self.subject = subject


def _press(verb: str, news: str):  # type: ignore[no-untyped-def]
    deed = {"stop": sending.stop, "pause": sending.pause, "go on": sending.go_on}[verb]
    return lambda work: deed(work, members.actor(work, ADI, ADI), news)


def _sent(house: House) -> int:
    return sum(6000 <= chat < 6000 + N for _, chat, _ in house.wire.sent)


def _states(house: House) -> dict[str, int]:
    mine = select(t.outbox.c.state, func.count()).where(t.outbox.c.klass == "announcement")
    return dict(house.book.look(lambda work: work.execute(mine.group_by(t.outbox.c.state)).all()))  # type: ignore[arg-type]


def test_after_a_stop_at_most_one_more_leaves_though_thirty_were_in_the_couriers_hands(database: str):
    async def scenario(house: House) -> None:
        house.wire.takes_s = 0.3
        news = await house.book.put(_on_its_way)
        await asyncio.sleep(2)
        assert len(house.courier.known()) > 10, "the courier holds messages that have not left"
        await house.book.put(_press("stop", news))
        at_stop = _sent(house)
        await asyncio.sleep(30)
        await house.look()
        assert 40 < at_stop < N and _sent(house) <= at_stop + 1
        states = _states(house)
        assert states == {"sent": _sent(house), "cancelled": N - _sent(house)}

    in_house(database, scenario, pace=Pace())


def test_what_another_process_claimed_does_not_leave_after_the_stop(database: str):
    async def scenario(house: House) -> None:
        news = await house.book.put(_on_its_way)
        await asyncio.sleep(1)
        house.book.on_hushed = lambda subjects: None  # the stop was pressed elsewhere: nobody tells us
        house.book.crowded = True
        await house.book.put(_press("stop", news))
        at_stop = _sent(house)
        await asyncio.sleep(30)
        await house.look()
        assert _sent(house) <= at_stop + 1
        assert _states(house) == {"sent": _sent(house), "cancelled": N - _sent(house)}

    in_house(database, scenario, pace=Pace())


def test_a_pause_outlives_the_process_and_after_going_on_each_hears_it_once(database: str):
    async def scenario(house: House) -> None:
        news = await house.book.put(_on_its_way)
        await asyncio.sleep(2)
        await house.book.put(_press("pause", news))
        await asyncio.sleep(5)
        paused = _sent(house)
        house.courier._hushed.clear()  # another process: it knows only the book
        await house.look()
        await asyncio.sleep(60)
        assert _sent(house) == paused < N
        await house.book.put(_press("go on", news))
        await asyncio.sleep(30)
        await house.look()
        heard = [chat for _, chat, _ in house.wire.sent if chat >= 6000]
        assert len(heard) == len(set(heard)) == N

    in_house(database, scenario, pace=Pace())

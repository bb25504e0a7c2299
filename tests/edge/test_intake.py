"""Updates as they come: kept once, in their lanes, whatever shape they have."""

from __future__ import annotations

import asyncio
import json
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from bot.intake import Intake, arrival
from bot.telegram import NO_ANSWER, Answer, Parameters, _read
from domain.say import say
from storage import inbox
from storage import tables as t
from storage.inbox import Arrival, Failed
from tests.edge.house import SRI, House, count, in_house, written


@pytest.mark.parametrize(
    ("raw", "lane", "key"),
    [
        ({"message": {"message_id": 7, "chat": {"id": 5}, "from": {"id": 5}}}, 5, "m:5:7"),
        ({"message": {"message_id": 7, "chat": {"id": -9}, "from": {"id": 5}}}, 5, "m:-9:7"),
        ({"message": {"message_id": 7, "chat": {"id": -9}}}, -9, "m:-9:7"),
        (
            {"edited_message": {"message_id": 7, "chat": {"id": 5}, "edit_date": 33, "from": {"id": 5}}},
            5,
            "e33:5:7",
        ),
        ({"callback_query": {"id": "99", "from": {"id": 5}}}, 5, "c:99"),
        ({"my_chat_member": {"chat": {"id": -9}, "from": {"id": 5}}}, 5, None),
        ({"brand_new_kind": {"x": 1}}, 0, None),
        ({"message": "not a message"}, 0, None),
        ({"callback_query": {"id": 99}}, 0, None),
    ],
)
def test_the_envelope_is_read_without_the_letter(raw: dict[str, Any], lane: int, key: str | None):
    found = arrival(json.dumps({"update_id": 3, **raw}).encode())
    assert found is not None
    assert (found.update_id, found.lane, found.second_key) == (3, lane, key)


@pytest.mark.parametrize(
    "raw",
    [
        b"[" * 100_000,
        b'{"update_id": 1, "message": ' + b"[" * 100_000,
        b"\xff",
        b'{"update_id": "x"}',
        b"[]",
        b"7",
        b'{"update_id": null}',
        b"{}",
    ],
)
def test_what_has_no_number_is_no_update(raw: bytes):
    assert arrival(raw) is None


def keep(book: Any, *arrivals: Arrival) -> None:
    book.run(lambda work: inbox.save(work, arrivals))


def kept(book: Any) -> list[tuple[int, str | None, str]]:
    rows = select(t.inbox.c.update_id, t.inbox.c.second_key, t.inbox.c.raw).order_by(t.inbox.c.id)
    return [tuple(row) for row in book.look(lambda work: work.execute(rows).all())]


@pytest.fixture
def village(database: str) -> Any:
    from storage.book import Book
    from tests.edge.house import START

    book = Book(database, lambda: START, bytes)
    yield book
    book.close()


def test_the_same_update_five_times_is_kept_once(village: Any):
    one = Arrival(1, SRI, "{}", "m:106:1")
    for _ in range(5):
        keep(village, one)
    keep(village, one, one)
    assert len(kept(village)) == 1


def test_the_same_message_under_another_number_is_kept_once(village: Any):
    keep(village, Arrival(1, SRI, "first", "m:106:1"), Arrival(2, SRI, "again", "m:106:1"))
    assert kept(village) == [(1, "m:106:1", "first")]


def test_a_number_that_begins_anew_loses_no_update(village: Any):
    keep(village, Arrival(1, SRI, "old", "m:106:1"))
    village.run(lambda work: inbox.finish(work, 1))
    keep(village, Arrival(1, SRI, "new", "m:106:900"))
    assert [row[1:] for row in kept(village)] == [("m:106:1", "old"), ("m:106:900", "new")]
    assert village.run(lambda work: inbox.finish(work, 1))
    assert not village.run(lambda work: inbox.finish(work, 1))


def test_three_failures_set_it_aside_and_a_repeat_is_not_tried(village: Any):
    keep(village, Arrival(1, SRI, "x", "m:106:1"))
    found = [village.run(lambda work: inbox.failed(work, 1, "bug")) for _ in range(4)]
    assert found == [Failed.AGAIN, Failed.AGAIN, Failed.ASIDE, Failed.GONE]
    keep(village, Arrival(1, SRI, "x", "m:106:1"))
    assert not village.run(lambda work: inbox.finish(work, 1))
    assert village.run(lambda work: inbox.failed(work, 555, "never kept")) is Failed.GONE


class FakeTelegram:
    """Answers getUpdates with what a test lays out; then is silent for ever."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[float, int]] = []
        self.unhooked: list[dict[str, Any]] = []

    async def call(self, method: str, payload: dict[str, Any], *, seconds: float = 30) -> Answer:
        """One call."""
        if method == "deleteWebhook":
            self.unhooked.append(payload)
            return Answer(ok=True)
        self.asked.append((asyncio.get_running_loop().time(), payload["offset"]))
        if not self.answers:
            await asyncio.get_running_loop().create_future()
        return self.answers.pop(0)


def brought(*updates: Any) -> Answer:
    return Answer(ok=True, result=msgspec.Raw(json.dumps(updates).encode()))


async def poll(house: House, *answers: Answer) -> FakeTelegram:
    telegram = FakeTelegram(*answers)
    intake = Intake(
        telegram, house.book, house.edge.hand_on, house.edge.backlog, asyncio.get_running_loop().time
    )
    polling = asyncio.create_task(intake.poll())
    await asyncio.sleep(120)
    await house.quiet()
    telegram.refused = intake.refused
    polling.cancel()
    return telegram


def test_updates_are_acknowledged_only_after_they_are_kept(database: str):
    async def scenario(house: House) -> None:
        found = await poll(house, brought(written(7, SRI, "a"), written(8, SRI, "b")), brought(), brought())
        assert [offset for _, offset in found.asked] == [0, 9, 0, 0]  # after an empty answer Telegram decides
        assert house.book.look(count(t.inbox)) == 2

    in_house(database, scenario)


def test_garbage_stops_nobody(database: str):
    async def scenario(house: House) -> None:
        strange = [{"no": "number"}, {"update_id": 9, "message": 5}, {"update_id": 10, "poll_of_2030": {}}]
        bad = Answer(ok=True, result=msgspec.Raw(b'{"not": "a list"}'))
        found = await poll(house, bad, brought("word"), brought(*strange, written(11, SRI, "halo")))
        assert found.asked[-1][1] == 12
        rows = house.book.look(
            lambda work: work.execute(
                select(t.inbox.c.update_id, t.inbox.c.state).order_by(t.inbox.c.id)
            ).all()
        )
        assert [tuple(row) for row in rows] == [(9, "aside"), (10, "done"), (11, "done")]
        assert house.wire.to(SRI) == ["Bantuan"]

    in_house(database, scenario, {"halo": lambda book, actor, rest: say("home-bantuan")})


@pytest.mark.parametrize(
    ("trouble", "pauses"),
    [
        ([NO_ANSWER] * 4, [1, 2, 4, 8]),
        ([Answer(ok=False, error_code=429, parameters=Parameters(retry_after=17))] * 2, [17, 17]),
        ([Answer(ok=False, error_code=409, description="Conflict")] * 3, [1, 2, 4]),
    ],
)
def test_trouble_is_waited_out(database: str, trouble: list[Answer], pauses: list[int]):
    async def scenario(house: House) -> None:
        found = await poll(house, *trouble)
        times = [at for at, _ in found.asked]
        assert [round(b - a) for a, b in pairwise(times)] == pauses

    in_house(database, scenario)


def test_a_webhook_somebody_left_is_taken_away_and_nothing_that_waits_is_dropped(database: str):
    async def scenario(house: House) -> None:
        hooked = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
        found = await poll(house, Answer(ok=False, error_code=409, description=hooked))
        assert (
            found.unhooked == [{"drop_pending_updates": False}] * 2
        )  # at the start, and when it was in the way
        assert len(found.asked) == 2

    in_house(database, scenario)


def test_a_refused_token_ends_the_polling(database: str):
    async def scenario(house: House) -> None:
        found = await poll(house, Answer(ok=False, error_code=401, description="Unauthorized"))
        assert "token" in (found.refused or "")
        assert len(found.asked) == 1

    in_house(database, scenario)


def test_what_was_kept_but_not_done_is_handed_on_at_start(database: str):
    async def scenario(house: House) -> None:
        one = arrival(json.dumps(written(3, SRI, "halo")).encode())
        await house.book.put(lambda work: inbox.save(work, [one]))
        assert await house.intake.recover() == 1
        await house.quiet()
        assert house.wire.to(SRI) == ["Bantuan"]
        assert await house.intake.recover() == 0

    in_house(database, scenario, {"halo": lambda book, actor, rest: say("home-bantuan")})


@pytest.mark.parametrize(
    ("half", "read"),
    [
        (r"a \ud83d b", "a � b"),
        (r"\ude00", "�"),
        (r"\ud83d\ude00 utuh", "😀 utuh"),
        (r"\ud83d\ud83d\ude00", "�😀"),
    ],
)
def test_half_a_character_holds_nothing_up(half: str, read: str) -> None:
    text = f'{{"update_id": 3, "message": {{"message_id": 7, "chat": {{"id": 5}}, "text": "{half}"}}}}'
    batch = f'{{"ok": true, "result": [{text}]}}'.encode()
    answer = _read(batch)
    assert answer.ok
    found = arrival(text.encode())
    assert found is not None
    assert (found.lane, json.loads(found.raw)["message"]["text"]) == (5, read)


def test_a_byte_that_is_no_letter_holds_nothing_up() -> None:
    found = arrival(b'{"update_id": 3, "message": {"message_id": 7, "chat": {"id": 5}, "text": "a\xff"}}')
    assert found is not None
    assert found.lane == 5

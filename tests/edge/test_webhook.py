"""The webhook's own door over HTTP: who is let in, what is kept before the 200, and what Telegram is told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import msgspec
import pytest
import structlog
from sqlalchemy import select

from bot import webhook as door_keeper
from bot.in_order import InOrder
from bot.intake import MOST_AHEAD, WANTED, Intake
from bot.settings import Door, WrongSetting
from bot.telegram import NOT_SENT, Answer
from bot.webhook import Webhook
from storage import tables as t
from storage.book import Book, BookUnavailable
from storage.inbox import Arrival
from tests.edge.house import SRI, START, House, in_house, pressed, written

SECRET = "SAMPLE-secret_1"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Calls:
    """Telegram as the webhook sees it: answers what a test lays out, then that all is well."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, dict[str, Any]]] = []

    async def call(self, method: str, payload: dict[str, Any]) -> Answer:
        """One call."""
        self.asked.append((method, payload))
        if not self.answers:
            await asyncio.get_running_loop().create_future()
        return self.answers.pop(0)


@dataclass
class Room:
    """The door with a book behind it, and nobody who handles what came."""

    book: Book
    url: str
    client: httpx.AsyncClient
    handed_on: list[Arrival] = field(default_factory=list)
    ahead: int = 0
    alive: bool = True

    async def bring(self, body: Any, **headers: str | bytes) -> int:
        """Bring something as Telegram would; the status."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        answer = await self.client.post(self.url, content=content, headers=headers or {HEADER: SECRET})
        assert answer.content == b"" or answer.status_code == 413
        return answer.status_code

    def kept(self) -> list[int]:
        """The numbers of the updates in the book."""
        return list(self.book.look(lambda work: work.execute(select(t.inbox.c.update_id)).scalars()))


@pytest.fixture
async def house(database: str) -> AsyncIterator[Room]:
    book = Book(database, lambda: START, bytes)
    book.start()
    async with httpx.AsyncClient() as client:
        house = Room(book, "", client)
        intake = Intake(None, book, house.handed_on.append, lambda: house.ahead)  # type: ignore[arg-type]
        door = Door("https://guyub.example/updates/here", SECRET, "127.0.0.1", 0)
        webhook = Webhook(None, intake, door, lambda: house.alive, float)  # type: ignore[arg-type]
        await webhook.open()
        assert webhook.port
        house.url = f"http://127.0.0.1:{webhook.port}/updates/here"
        yield house
        await webhook.close()
    book.close()


# --- who is let in --------------------------------------------------------------------------------------------


async def test_what_telegram_brings_is_kept_before_the_answer(house: Room):
    assert await house.bring(written(7, SRI, "setor 50rb")) == 200
    assert house.kept() == [7]
    assert [one.update_id for one in house.handed_on] == [7]


@pytest.mark.parametrize(
    "shown",
    [b"", b"wrong", SECRET.lower().encode(), b"SAMPLE-secret_", SECRET.encode() + b"x", b"\xffSAMPLE\xe9"],
)
async def test_without_the_secret_nothing_enters(house: Room, shown: bytes):
    with structlog.testing.capture_logs() as said:
        assert await house.bring(written(7, SRI, "x"), **{HEADER: shown}) == 401
        assert await house.bring(written(8, SRI, "x"), **{"X-Other": "x"}) == 401
    assert house.kept() == [] and house.handed_on == []
    assert said == [
        {"event": "a call without the webhook's secret was refused", "log_level": "warning", "n": 1}
    ]


async def test_the_secret_shown_twice_is_not_the_secret(house: Room):
    twice = [(HEADER, SECRET), (HEADER, SECRET)]
    assert (await house.client.post(house.url, json=written(7, SRI, "x"), headers=twice)).status_code == 401


async def test_other_addresses_and_ways_lead_nowhere(house: Room):
    base = house.url.removesuffix("/updates/here")
    headers = {HEADER: SECRET}
    assert (await house.client.post(base + "/", json={}, headers=headers)).status_code == 404
    assert (await house.client.get(house.url, headers=headers)).status_code == 405


async def test_the_health_address_says_one_word(house: Room):
    address = house.url.removesuffix("/updates/here") + "/health"
    answer = await house.client.get(address)
    assert (answer.status_code, answer.text) == (200, "ok\n")
    house.alive = False
    answer = await house.client.get(address)
    assert (answer.status_code, answer.text) == (503, "no\n")


# --- what is brought ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body", [b"", b"not json", b"\xff\xfe", b"[]", b"{}", b'{"update_id": "7"}', b"[" * 100_000]
)
async def test_what_is_no_update_is_a_bad_request(house: Room, body: bytes):
    assert await house.bring(body) == 400
    assert house.kept() == []


async def test_an_update_of_a_kind_from_the_future_is_kept(house: Room):
    assert await house.bring({"update_id": 7, "poll_of_2030": {}}) == 200
    assert house.kept() == [7]


async def test_a_body_without_end_is_not_read(house: Room):
    assert await house.bring(written(7, SRI, "x" * 1_000_001)) == 413
    assert house.kept() == []
    assert await house.bring(written(8, SRI, "x" * 100_000)) == 200


async def test_a_body_that_never_comes_does_not_hold_the_door(house: Room, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(door_keeper, "READ_S", 0.05)

    port = int(house.url.split(":")[2].split("/")[0])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = f"POST /updates/here HTTP/1.1\r\nHost: x\r\n{HEADER}: {SECRET}\r\nContent-Length: 500\r\n\r\n{{"
    writer.write(head.encode())
    assert (await reader.readline()).startswith(b"HTTP/1.1 408 ")
    writer.close()


async def test_a_book_that_cannot_be_written_makes_telegram_come_again(
    house: Room, monkeypatch: pytest.MonkeyPatch
):
    def full(*_: object) -> asyncio.Future[Any]:
        broken = asyncio.get_running_loop().create_future()
        broken.set_exception(BookUnavailable("database or disk is full"))
        return broken

    with monkeypatch.context() as patch:
        patch.setattr(house.book, "put", full)
        answer = await house.client.post(house.url, json=written(7, SRI, "x"), headers={HEADER: SECRET})
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert house.kept() == []
    assert await house.bring(written(7, SRI, "x")) == 200
    assert house.kept() == [7]


async def test_more_than_can_be_done_waits_at_telegram(house: Room):
    house.ahead = MOST_AHEAD + 1
    assert await house.bring(written(7, SRI, "x")) == 503
    house.ahead = 0
    assert await house.bring(written(7, SRI, "x")) == 200


async def test_the_same_update_many_times_at_once_is_kept_once(house: Room):
    same = written(7, SRI, "setor 50rb")
    found = await asyncio.gather(*(house.bring(same) for _ in range(20)))
    assert set(found) == {200}
    assert house.kept() == [7]


async def test_an_address_somebody_else_listens_on_is_a_wrong_setting(house: Room):
    port = int(house.url.split(":")[2].split("/")[0])
    second = Webhook(None, None, Door("https://x.example/", SECRET, "127.0.0.1", port), bool, float)  # type: ignore[arg-type]
    with pytest.raises(WrongSetting, match="GUYUB_LISTEN cannot be listened on: "):
        await second.open()
    await second.close()


# --- that Telegram knows --------------------------------------------------------------------------------------


def test_the_webhook_is_set_watched_and_set_again(database: str):
    url = "https://guyub.example/here"

    def info(**more: Any) -> Answer:
        return Answer(ok=True, result=msgspec.Raw(json.dumps({"url": url, **more}).encode()))

    trouble = {"last_error_date": 5, "last_error_message": "Connection refused", "pending_update_count": 3}
    fine = Answer(ok=True, result=msgspec.Raw(b"true"))
    limit = Answer(ok=False, error_code=400, description="Bad Request: bad webhook: Failed to resolve host")
    calls = Calls(NOT_SENT, limit, fine, info(), info(**trouble), info(**trouble), info(url=""), fine)

    async def scenario(house: House) -> None:
        intake = Intake(calls, house.book, house.edge.hand_on, house.edge.backlog, lambda: 0.0)  # type: ignore[arg-type]
        webhook = Webhook(calls, intake, Door(url, SECRET, "127.0.0.1", 0), bool, float)  # type: ignore[arg-type]
        with structlog.testing.capture_logs() as said:
            watching = asyncio.create_task(webhook.watch())
            await asyncio.sleep(600)
            watching.cancel()
        assert SECRET not in str(said)
        events = [(entry["event"], entry.get("why")) for entry in said]
        assert events == [
            ("the webhook cannot be set yet", "no connection"),
            ("the webhook cannot be set yet", "Bad Request: bad webhook: Failed to resolve host"),
            ("the webhook is set", None),
            ("Telegram could not bring an update", "Connection refused"),
            ("the webhook was changed elsewhere; it is set anew", None),
            ("the webhook is set", None),
        ]

    in_house(database, scenario)
    wish = {"url": url, "secret_token": SECRET, "allowed_updates": WANTED, "max_connections": 40}
    assert [call for call in calls.asked if call[0] == "setWebhook"] == [("setWebhook", wish)] * 4


@pytest.mark.parametrize(
    ("code", "words", "said"),
    [
        (401, "Unauthorized", "Telegram does not accept this token (GUYUB_TOKEN)"),
        (
            400,
            "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
            "GUYUB_WEBHOOK_URL is refused by Telegram: Bad Request: bad webhook: Webhook can be set up only on ports",
        ),
    ],
)
async def test_what_telegram_will_never_take_ends_the_bot(code: int, words: str, said: str):
    calls = Calls(Answer(ok=False, error_code=code, description=words))
    intake = Intake(calls, None, print, lambda: 0)  # type: ignore[arg-type]
    await Webhook(calls, intake, Door("https://x.example:99/", SECRET, "", 0), bool, float).watch()  # type: ignore[arg-type]
    assert (intake.refused or "").startswith(said)


# --- in order -------------------------------------------------------------------------------------------------


def numbers(told: list[Arrival]) -> list[int]:
    return [one.update_id for one in told]


def arrivals(*ids: int) -> list[Arrival]:
    return [Arrival(each, SRI, "{}", None) for each in ids]


@pytest.mark.parametrize(
    ("came", "told"),
    [
        ([7, 8, 9], [7, 8, 9]),
        ([8, 7, 9], [7, 8, 9]),  # the very first may have been overtaken too
        ([7, 9, 8, 10], [7, 8, 9, 10]),
        ([7, 9, 9, 8], [7, 8, 9]),  # kept once: what waits is asked for once
        ([7, 30, 20], [7, 20, 30]),  # those between never come
        ([7, 3, 4], [3, 4, 7]),
    ],
)
def test_what_was_overtaken_is_waited_for(database: str, came: list[int], told: list[int]):
    async def scenario(house: House) -> None:
        found: list[Arrival] = []
        in_order = InOrder(found.append)
        for one in arrivals(*came):
            in_order.take(one)
        await asyncio.sleep(0.31)
        assert numbers(found) == told
        assert len(in_order) == 0

    in_house(database, scenario)


def test_a_gap_costs_a_moment_once(database: str):
    async def scenario(house: House) -> None:
        found: list[Arrival] = []
        in_order = InOrder(found.append)
        for one in arrivals(7, 20):
            in_order.take(one)
        await asyncio.sleep(0.31)
        assert numbers(found) == [7, 20]
        for one in arrivals(21, 22, 8, 22):  # a straggler and a repeat are not held: the book knows them
            in_order.take(one)
        assert numbers(found) == [7, 20, 21, 22, 8, 22]

    in_house(database, scenario)


def test_a_press_that_overtook_the_words_before_it_is_done_after_them(database: str):
    heard: list[str] = []

    async def scenario(house: House) -> None:
        in_order = InOrder(house.edge.hand_on)
        intake = Intake(None, house.book, in_order.take, house.edge.backlog, lambda: 0.0)  # type: ignore[arg-type]
        brought = [written(6, SRI, "kata satu"), pressed(8, SRI, "tekan:dua"), written(7, SRI, "kata dua")]
        await asyncio.gather(*(intake.take([json.dumps(each).encode()]) for each in brought))
        await asyncio.sleep(1)
        await house.quiet()
        assert heard == ["satu", "dua", "tekan dua"]

    def word(book: object, actor: object, rest: str) -> None:
        heard.append(rest)

    def tap(book: object, actor: object, rest: str) -> None:
        heard.append(f"tekan {rest}")

    in_house(database, scenario, {"kata": word, "tekan": tap})

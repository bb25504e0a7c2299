"""One simulator per test, on a free port of the loopback, and three ways to talk to it."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from telegram import Bot

from simulator.server import make_sim, start_server
from simulator.sim import Sim

TOKEN = "1000001:SAMPLE"


class Village:
    """The people's side: the control API under /_sim/."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client

    async def post(self, deed: str, **wish: Any) -> dict[str, Any]:
        answer = await self.client.post(f"/_sim/{deed}", json=wish)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def refused(self, deed: str, **wish: Any) -> tuple[int, str]:
        answer = await self.client.post(f"/_sim/{deed}", json=wish)
        assert answer.status_code >= 400, answer.text
        return answer.status_code, answer.json()["error"]

    async def get(self, what: str) -> dict[str, Any]:
        answer = await self.client.get(f"/_sim/{what}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def person(self, name: str = "Wati", started: bool = True, **more: Any) -> int:
        person = (await self.post("people", first_name=name, **more))["id"]
        if started:
            await self.post("start", person=person)
        return person

    async def heard(self, chat: int) -> list[str]:
        """What the bot wrote into a chat."""
        return [m["text"] for m in (await self.get(f"chats/{chat}/messages"))["messages"] if m["by_bot"]]


class RawBot:
    """The bot's side without any library: the bare HTTP that goes over the wire."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self.offset = 0

    async def call(self, method: str, token: str = TOKEN, **fields: Any) -> dict[str, Any]:
        answer = await self.client.post(f"/bot{token}/{method}", json=fields)
        body = answer.json()
        assert body["ok"] == (answer.status_code == 200)
        assert body.get("error_code", 200) == answer.status_code
        return body

    async def ok(self, method: str, **fields: Any) -> Any:
        body = await self.call(method, **fields)
        assert body["ok"], body
        return body["result"]

    async def no(self, method: str, **fields: Any) -> tuple[int, str]:
        body = await self.call(method, **fields)
        assert not body["ok"], body
        return body["error_code"], body["description"]

    async def updates(self) -> list[dict[str, Any]]:
        """Fetch and acknowledge what waits."""
        found = await self.ok("getUpdates", offset=self.offset)
        if found:
            self.offset = found[-1]["update_id"] + 1
            await self.ok("getUpdates", offset=self.offset, limit=1)
        return found


async def until_polled(sim: Sim) -> None:
    """Wait until a long poll is open."""
    while not sim.polls_open:
        await sim.wait(1)


@pytest.fixture
async def sim() -> AsyncIterator[Sim]:
    sim = make_sim(TOKEN)
    runner = await start_server(sim)
    yield sim
    await runner.cleanup()


@pytest.fixture
async def client(sim: Sim) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=sim.base_url, timeout=20) as client:
        yield client


@pytest.fixture
def village(client: httpx.AsyncClient) -> Village:
    return Village(client)


@pytest.fixture
def raw(client: httpx.AsyncClient) -> RawBot:
    return RawBot(client)


@pytest.fixture
async def bot(sim: Sim) -> AsyncIterator[Bot]:
    """python-telegram-bot's client: written by other people, on another HTTP stack."""
    bot = Bot(TOKEN, base_url=f"{sim.base_url}/bot", base_file_url=f"{sim.base_url}/file/bot")
    async with bot:
        yield bot

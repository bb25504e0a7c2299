"""Does the clock walk hour by hour behind the bot, and does silence mean silence?"""

import asyncio
import json
import time
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from simulator.server import make_sim, start_server
from simulator.walk import STEP

from .conftest import RawBot, Village

pytestmark = pytest.mark.wire

HOUR = 3600


class Follower:
    """A bot that reads the offset file and writes down what it has seen, as the real one does."""

    def __init__(self, sim, raw: RawBot) -> None:
        self.sim, self.raw = sim, raw
        self.seen: list[int] = []
        self.next_due: str | None = None

    def write(self, **told) -> None:
        self.sim.clock.state_file.write_text(json.dumps({"busy": False, "next_due": self.next_due, **told}))

    async def follow(self) -> None:
        while True:
            for update in await self.raw.ok("getUpdates", offset=self.raw.offset):
                self.raw.offset = update["update_id"] + 1
            offset = int(self.sim.clock.offset_file.read_text())
            if not self.seen or self.seen[-1] != offset:
                self.write(offset=offset, busy=True)
                self.seen.append(offset)
                await asyncio.sleep(0.01)
            self.write(offset=offset)
            await asyncio.sleep(0.01)


@pytest.fixture
async def followed(tmp_path: Path):
    """A simulator with both files, and a bot that follows its clock."""
    sim = make_sim(offset_file=tmp_path / "offset", state_file=tmp_path / "state.json")
    runner = await start_server(sim)
    async with httpx.AsyncClient(base_url=sim.base_url, timeout=30) as client:
        follower = Follower(sim, RawBot(client))
        task = asyncio.create_task(follower.follow())
        while not follower.seen:
            await sim.wait(0.05)
        yield sim, follower, Village(client)
        task.cancel()
    await runner.cleanup()


async def test_the_bot_sees_every_hour_of_a_walk(followed):
    sim, follower, village = followed
    told = await village.post("clock", advance_seconds=3 * HOUR + 60)
    assert follower.seen == [0, STEP, 2 * STEP, 3 * STEP, 3 * STEP + 60]
    assert told["offset"] == 3 * STEP + 60 and told["impatient"] == 0 and told["walk"] is None
    assert int(sim.clock.offset_file.read_text()) == told["offset"]
    wati = await village.person()
    said = await village.post("say", person=wati, text="halo")
    assert abs(said["date"] - (time.time() + told["offset"])) < 5


async def test_next_due_is_one_jump(followed):
    _, follower, village = followed
    due = datetime.fromtimestamp(time.time() + 5 * HOUR, UTC)
    follower.next_due = due.isoformat()
    follower.write(offset=0)
    told = await village.post("clock", next_due=True)
    assert len(follower.seen) == 2
    assert 0 <= told["now"] - due.timestamp() < 5


async def test_a_second_push_is_refused_while_one_is_under_way_and_a_walk_can_be_stopped(followed):
    sim, _, village = followed
    begun = await village.post("clock", advance_seconds=1000 * HOUR, wait=False)
    assert begun["walk"]["seconds"] == 1000 * HOUR
    assert await village.refused("clock", advance_seconds=60) == (409, "the clock is already being moved")
    assert (await village.post("clock/stop"))["stopped"] is True
    way = await sim.walk.task
    assert way.stopped and way.done < 1000 * HOUR
    assert (await village.get("clock"))["offset"] == way.done
    assert (await village.post("clock/stop"))["stopped"] is False


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ({"advance_seconds": -5}, "the clock only moves forward"),
        ({"to": "2001-01-01T00:00:00+07:00"}, "the clock only moves forward"),
        ({"to": "besok"}, "to is an ISO-8601 moment"),
        ({"next_due": True}, "the bot has nothing due"),
        ({}, "field 'to' is missing"),
    ],
)
async def test_pushes_that_make_no_sense(village, wish, words):
    assert await village.refused("clock", **wish) == (400, words)


async def test_to_a_moment(village):
    to = datetime.fromtimestamp(time.time() + 30 * HOUR, UTC)
    told = await village.post("clock", to=to.isoformat())
    assert 0 <= told["now"] - to.timestamp() < 5


async def test_the_offset_file_is_taken_up_again(tmp_path):
    (tmp_path / "offset").write_text("7200\n")
    assert make_sim(offset_file=tmp_path / "offset").clock.offset == 7200
    (tmp_path / "offset").write_text("rusak")
    assert make_sim(offset_file=tmp_path / "offset").clock.offset == 0


async def test_not_quiet_while_something_waits(raw, village):
    await village.person()
    told = await village.get("quiet?ms=1&timeout=0")
    assert (told["quiet"], told["why"]) == (False, "1 update(s) not acknowledged")
    await raw.updates()
    told = await village.get("quiet?ms=50&timeout=5")
    assert told["quiet"] is True and told["why"] is None


async def test_not_quiet_right_after_a_call(raw, village):
    wati = await village.person()
    await raw.updates()
    await raw.ok("sendMessage", chat_id=wati, text="x")
    assert (await village.get("quiet?ms=60000&timeout=0"))["why"] == "the bot has just done something"


async def test_not_quiet_while_the_state_is_half_written(sim, village, tmp_path):
    sim.clock.state_file = tmp_path / "state.json"
    sim.clock.state_file.write_text('{"offset": 0, "bu')
    assert (await village.get("quiet?ms=0&timeout=0"))["why"] == "the bot is busy"


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"offset": 0, "busy": True}, "the bot is busy"),
        ({"offset": 60, "busy": False}, "the bot has not seen the clock move"),
        ({"offset": 0, "busy": False}, None),
    ],
)
async def test_not_quiet_while_the_bot_says_so(sim, village, tmp_path, told, why):
    sim.clock.state_file = tmp_path / "state.json"
    sim.clock.state_file.write_text(json.dumps(told))
    assert (await village.get("quiet?ms=0&timeout=0"))["why"] == why


async def test_the_pace_of_sending_can_be_read(raw, village):
    wati, yati = await village.person("Wati"), await village.person("Yati")
    for _ in range(3):
        await raw.ok("sendMessage", chat_id=wati, text="x")
    await raw.ok("sendMessage", chat_id=yati, text="x")
    await raw.ok("sendChatAction", chat_id=yati, action="typing")
    pace = await village.get("pace")
    assert pace["sends"] == 4 and 1 <= pace["most_in_a_second"] <= 4
    assert {chat: len(times) for chat, times in pace["chats"].items()} == {str(wati): 3, str(yati): 1}


async def test_the_log_of_calls_never_shows_the_token(raw, village):
    wati = await village.person()
    await raw.ok("sendMessage", chat_id=wati, text="halo")
    await raw.no("sendMessage", chat_id=999, text="x")
    await raw.call("sendMessage", token="1000001:WRONG", chat_id=wati, text="x")
    await raw.ok("getUpdates")
    told = await village.get("calls")
    assert [(c["method"], c["ok"]) for c in told["calls"]] == [
        ("sendMessage", True),
        ("sendMessage", False),
        ("sendMessage", False),
    ]
    assert told["calls"][0]["params"] == {"chat_id": wati, "text": "halo"}
    assert "SAMPLE" not in json.dumps(told) and "WRONG" not in json.dumps(told)
    assert len((await village.get(f"calls?chat_id={wati}&after=0"))["calls"]) == 1

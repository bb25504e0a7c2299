"""People who write, wait for the answer and write again: a closed loop against one bot."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.api import Api
from benchmarks.child import START_S, Child, Stuck

PHASE_S = 180.0


@dataclass(frozen=True, slots=True)
class Load:
    """How many write at once, and how many messages are counted."""

    chats: int
    n: int
    n_alone: int
    n_warm: int


@dataclass(frozen=True, slots=True)
class Figures:
    """One run of one bot: updates a second; user and system CPU in µs per update, all threads; ms; MB."""

    rate: float
    cpu: float
    p50: float
    p99: float
    alone: float
    rss: float
    second: int


@dataclass(frozen=True, slots=True)
class Phase:
    """What one crowd saw."""

    took_s: float
    waits: list[float]
    second: int


class Crowd:
    """Chats in a closed loop: "setor 50rb"; who writes again names another sum, so that it is no repeat. A
    message that answers nobody's line is a second message.
    """

    def __init__(self, api: Api, writers: Sequence[int]) -> None:
        self._api = api
        api.on_sent = self._heard
        self._resting = deque(writers)
        self._written: dict[int, int] = {}
        self._since: dict[int, float] = {}
        self._update = 0

    async def talk(self, at_once: int, n: int) -> Phase:
        """`n` messages from `at_once` chats at a time, all answered."""
        self._left, self._waits, self._second = n, [], 0
        self._done = asyncio.get_running_loop().create_future()
        start = time.perf_counter()
        for _ in range(at_once):
            self._write()
        try:
            await asyncio.wait_for(self._done, PHASE_S)
        except TimeoutError:
            raise Stuck(f"{len(self._since)} of {n} were not answered") from None
        took = time.perf_counter() - start
        await asyncio.sleep(0.3)  # second messages, and what the bot notes down behind its answers
        return Phase(took, sorted(self._waits), self._second)

    def _write(self) -> None:
        if self._left <= 0:
            if not self._since and not self._done.done():
                self._done.set_result(None)
            return
        self._left -= 1
        chat = self._resting.popleft()
        self._since[chat] = time.perf_counter()
        self._update += 1
        self._written[chat] = self._written.get(chat, 49) + 1
        self._api.offer(line(self._update, chat, f"setor {self._written[chat]}rb"))

    def _heard(self, chat: int) -> None:
        since = self._since.pop(chat, None)
        if since is None:
            self._second += 1
            return
        self._waits.append((time.perf_counter() - since) * 1000)
        self._resting.append(chat)
        self._write()


def line(update: int, chat: int, words: str) -> bytes:
    """What Telegram hands a bot when somebody writes a line."""
    who = f'"id":{chat},"first_name":"Contoh","username":"warga{chat}"'
    return (
        f'{{"update_id":{update},"message":{{"message_id":{update},"date":{int(time.time())},'
        f'"from":{{{who},"is_bot":false,"language_code":"id"}},"chat":{{{who},"type":"private"}},'
        f'"text":"{words}"}}}}'
    ).encode()


def percentile(waits: Sequence[float], percent: int) -> float:
    """Of sorted waits."""
    return waits[min(len(waits) - 1, len(waits) * percent // 100)]


async def measure(api: Api, bot: Child, writers: Sequence[int], load: Load) -> Figures:
    """A bot that has just been started: warm it up, speak to it alone, then all at once."""
    await asyncio.wait_for(api.polled.wait(), START_S)
    crowd = Crowd(api, writers)
    await crowd.talk(min(load.chats, load.n_warm), load.n_warm)
    alone = await crowd.talk(1, load.n_alone)
    before = bot.cpu_s()
    all_ = await crowd.talk(load.chats, load.n)
    cpu = bot.cpu_s() - before
    waits = [percentile(all_.waits, 50), percentile(all_.waits, 99), percentile(alone.waits, 50)]
    return Figures(load.n / all_.took_s, cpu / load.n * 1e6, *waits, bot.rss_mb(), all_.second)

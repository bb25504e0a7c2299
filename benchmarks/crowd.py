"""People who write, wait for the answer and write again: a closed loop against one bot in its own process."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.api import Api, serve

ROOT = Path(__file__).parents[1]
START_S, PHASE_S, STOP_S = 30.0, 120.0, 15.0
TICKS = os.sysconf("SC_CLK_TCK")


class Stuck(Exception):
    """The bot did not start, or did not answer everybody."""


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
    """Chats in a closed loop. A message that answers nobody's line is a second message."""

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
        self._api.offer(self._line(chat))

    def _heard(self, chat: int) -> None:
        since = self._since.pop(chat, None)
        if since is None:
            self._second += 1
            return
        self._waits.append((time.perf_counter() - since) * 1000)
        self._resting.append(chat)
        self._write()

    def _line(self, chat: int) -> bytes:
        """'setor 50rb'; who writes again names another sum, so that it is no repeat."""
        self._update += 1
        self._written[chat] = self._written.get(chat, 49) + 1
        who = f'"id":{chat},"first_name":"Contoh","username":"warga{chat}"'
        return (
            f'{{"update_id":{self._update},"message":{{"message_id":{self._update},"date":{int(time.time())},'
            f'"from":{{{who},"is_bot":false,"language_code":"id"}},"chat":{{{who},"type":"private"}},'
            f'"text":"setor {self._written[chat]}rb"}}}}'
        ).encode()


def percentile(waits: Sequence[float], percent: int) -> float:
    """Of sorted waits."""
    return waits[min(len(waits) - 1, len(waits) * percent // 100)]


async def measure(module: str, arguments: Sequence[str], writers: Sequence[int], load: Load) -> Figures:
    """Start a bot, warm it up, speak to it alone, then all at once; stop it."""
    api = Api()
    server, address = await serve(api)
    bot = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, address, *arguments, cwd=ROOT, stderr=asyncio.subprocess.PIPE
    )
    assert bot.stderr is not None
    words = asyncio.create_task(bot.stderr.read())
    try:
        await asyncio.wait_for(api.polled.wait(), START_S)
        crowd = Crowd(api, writers)
        await crowd.talk(min(load.chats, load.n_warm), load.n_warm)
        alone = await crowd.talk(1, load.n_alone)
        before = _cpu_s(bot.pid)
        all_ = await crowd.talk(load.chats, load.n)
        cpu = _cpu_s(bot.pid) - before
        rss = _rss_mb(bot.pid)
    except (Stuck, TimeoutError, OSError) as error:
        await _stop(bot)
        raise Stuck(f"{module}: {error or 'did not start'}\n{(await words).decode()[-2000:]}") from None
    finally:
        await _stop(bot)
        server.close()
    return Figures(
        load.n / all_.took_s, cpu / load.n * 1e6, percentile(all_.waits, 50), percentile(all_.waits, 99),
        percentile(alone.waits, 50), rss, all_.second,
    )  # fmt: skip


async def _stop(bot: asyncio.subprocess.Process) -> None:
    if bot.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        bot.send_signal(signal.SIGTERM)
    try:
        await asyncio.wait_for(bot.wait(), STOP_S)
    except TimeoutError:
        bot.kill()
        await bot.wait()


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def _rss_mb(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024

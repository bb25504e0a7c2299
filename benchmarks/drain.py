"""How fast a large broadcast leaves the book when no pace holds it back, and what that costs."""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from collections import Counter
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks import readers
from benchmarks.api import Api, serving
from benchmarks.books import FEWER, Run
from benchmarks.child import START_S, Child, Stuck, running, settings
from benchmarks.report import Goal, Part, table
from benchmarks.whole import COUNTED

BARE = "aiogram Bot.send_message, 100 in flight, no book"
SETTLED_S = 3.0
"""What is still written behind the last message."""
LOOK_S, STUCK_S = 0.2, 60.0
COLUMNS = (
    ("messages/s", lambda d: d.rate, ".0f"),
    ("CPU µs per message", lambda d: d.cpu, ".0f"),
    ("commits per message", lambda d: d.commits, ".3f"),
    ("RSS MB before", lambda d: d.rss, ".0f"),
    ("growth MB", lambda d: d.growth, ".1f"),
    ("of it after a tenth had left", lambda d: d.later, ".1f"),
)


@dataclass(frozen=True, slots=True)
class Drain:
    """One broadcast: messages a second, µs, commits, MB before, MB more at the highest; how much of that came
    after the first tenth of the messages, when everything that is needed once has been needed.
    """

    rate: float
    cpu: float
    commits: float
    rss: float
    growth: float
    later: float


class Ears:
    """Who got the announcement, how often, and when the last one did."""

    def __init__(self, api: Api) -> None:
        self.heard: Counter[int] = Counter()
        self.last = 0.0
        api.on_sent = self._heard

    def _heard(self, chat: int) -> None:
        if chat != readers.WRITER:
            self.heard[chat] += 1
            self.last = time.perf_counter()


def measured(run: Run, n: int = 0) -> Part:
    """The bare client and Guyub on each engine, one after another."""
    n = n or (3_000 if run.quick else 50_000)
    found = {BARE: [asyncio.run(_bare(n))]}
    for engine, maker in run.makers.items():
        book, n_here = maker.fresh(run.folder), n // FEWER.get(engine, 1)
        run.fill(f"{n_here} readers, {engine}", readers.build(book, n_here), n_here)
        found[f"Guyub, {engine}, {n_here}"] = [_ours(run, book, n_here)]
        states = readers.states(book)
        if states != {"sent": n_here}:
            raise Stuck(f"{engine}: of {n_here} messages {states}")
        maker.drop(book)
    title = f"Drain of a broadcast to {n}, no pace, an API that answers at once"
    return Part([table(title, found, COLUMNS)], _goals(found))


def _goals(found: dict[str, list[Drain]]) -> list[Goal]:
    wished = []
    for name in list(found)[1:]:
        mine, bare = found[name][0], found[BARE][0]
        wished.append(Goal(f"{name}: drain beside the bare client", [mine.rate / bare.rate], least=0.9))
        wished.append(Goal(f"{name}: MB of growth", [mine.growth], ".1f", most=5))
        wished.append(Goal(f"{name}: MB of growth after a tenth had left", [mine.later], ".1f", most=5))
        wished.append(Goal(f"{name}: commits per message, no pace", [mine.commits], ".3f", most=0.02))
        wished.append(
            Goal(f"{name}: CPU µs more than the bare client (no goal)", [mine.cpu - bare.cpu], ".0f")
        )
    return wished


async def _bare(n: int) -> Drain:
    async with serving() as api:
        words = (api.address, str(readers.FIRST_ACCOUNT), str(n), readers.TEXT)
        return await _drained(api, running("benchmarks.sender", words), n)


def _ours(run: Run, book: str, n: int) -> Drain:
    with tempfile.TemporaryDirectory(dir=run.folder) as folder:
        found = asyncio.run(_whole(book, folder, n))
        return replace(found, commits=n_commits(folder) / n)


async def _whole(book: str, folder: str, n: int) -> Drain:
    async with serving() as api:
        told = settings(api.address, book, folder)
        return await _drained(api, running("benchmarks.whole", ("free",), told), n)


def n_commits(folder: str) -> int:
    """How often the bot that worked in this folder made the book durable."""
    found: int = json.loads(Path(folder, COUNTED).read_text())["commits"]
    return found


async def _drained(api: Api, bot: AbstractAsyncContextManager[Child], n: int) -> Drain:
    """The first messages are held back until the bot has come to rest; then all go."""
    ears, api.held = Ears(api), []
    async with bot as child:
        await asyncio.wait_for(api.spoken.wait(), START_S)
        await asyncio.sleep(SETTLED_S)
        before, cpu, n_before = child.rss_mb(), child.cpu_s(), len(ears.heard)
        began, most, warm = time.perf_counter(), before, 0.0
        api.let_go()
        while len(ears.heard) < n:
            if time.perf_counter() > max(ears.last, began) + STUCK_S:
                raise Stuck(f"{len(ears.heard)} of {n} messages arrived")
            await asyncio.sleep(LOOK_S)
            most = max(most, child.rss_mb())
            warm = warm or (most if len(ears.heard) >= n // 10 else 0.0)
        await asyncio.sleep(SETTLED_S)
        cpu, most = child.cpu_s() - cpu, max(most, child.rss_mb())
    if max(ears.heard.values()) > 1:
        raise Stuck("somebody heard it twice")
    rate = (n - n_before) / (ears.last - began)
    return Drain(rate, cpu / (n - n_before) * 1e6, 0.0, before, most - before, most - warm)

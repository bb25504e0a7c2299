"""How long until a bot asks Telegram for updates, and what it holds in memory when nothing happens."""

from __future__ import annotations

import asyncio
import tempfile
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from benchmarks import village
from benchmarks.api import Api, serving
from benchmarks.books import SQLITE, Run
from benchmarks.child import START_S, Child, running, settings
from benchmarks.report import Goal, Part, ratios, table

ECHO, GUYUB = "aiogram echo, default", "Guyub, an existing book"
N_GROUPS = 60
IDLE_S = 10.0
LEAST_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Start:
    """Until the first getUpdates, in seconds."""

    wall: float
    cpu: float


def measured(run: Run) -> Part:
    """Both bots in turn, at least five times; then both beside each other, at rest."""
    book = run.makers[SQLITE].fresh(run.folder)
    run.fill("a sample village", village.build(book, N_GROUPS), N_GROUPS)
    rounds = max(LEAST_ROUNDS, run.rounds)
    starts: dict[str, list[Start]] = {ECHO: [], GUYUB: []}

    def race():  # type: ignore[no-untyped-def]
        for n in range(rounds + 1):
            for name, seen in starts.items():
                found = asyncio.run(_start(run, name, book))
                if n:  # the first one compiles what it imports, as an installation does
                    seen.append(found)
                yield 1

    run.fill("start-up", race(), 2 * (rounds + 1))
    rests = [asyncio.run(_rest(run, book)) for _ in range(1 if run.quick else 3)]
    idle = {ECHO: [rest[0] for rest in rests], GUYUB: [rest[1] for rest in rests]}
    shown = [
        table(
            f"Start-up until the first getUpdates, {rounds} starts each",
            starts,
            (("wall s", lambda s: s.wall, ".2f"), ("CPU s", lambda s: s.cpu, ".2f")),
        ),
        table(f"Memory after {IDLE_S:.0f} s at rest", idle, (("RSS MB", lambda mb: mb, ".0f"),)),
    ]
    return Part(shown, _goals(starts, idle))


def _goals(starts: dict[str, list[Start]], idle: dict[str, list[float]]) -> list[Goal]:
    wall = ratios([one.wall for one in starts[GUYUB]], [one.wall for one in starts[ECHO]])
    cpu = ratios([one.cpu for one in starts[GUYUB]], [one.cpu for one in starts[ECHO]])
    more = [mine - echo for mine, echo in zip(idle[GUYUB], idle[ECHO], strict=True)]
    return [
        Goal("start-up, CPU beside the echo", cpu, most=1.3),
        Goal("start-up, wall time beside the echo (no goal)", wall),
        Goal("MB at rest", idle[GUYUB], ".0f", most=200),
        Goal("MB at rest more than the echo", more, ".0f", most=30),
    ]


async def _start(run: Run, name: str, book: str) -> Start:
    async with AsyncExitStack() as stack:
        began = time.perf_counter()
        api, child = await _enter(run, stack, name, book)
        await asyncio.wait_for(api.polled.wait(), START_S)
        return Start(time.perf_counter() - began, child.cpu_s())


async def _rest(run: Run, book: str) -> list[float]:
    """Both at once: what they hold does not depend on who else is there."""
    async with AsyncExitStack() as stack:
        bots = [await _enter(run, stack, name, book) for name in (ECHO, GUYUB)]
        for api, _ in bots:
            await asyncio.wait_for(api.polled.wait(), START_S)
        await asyncio.sleep(IDLE_S)
        return [child.rss_mb() for _, child in bots]


async def _enter(run: Run, stack: AsyncExitStack, name: str, book: str) -> tuple[Api, Child]:
    api = await stack.enter_async_context(serving())
    if name == ECHO:
        bot = running("benchmarks.echo", (api.address, "plain"))
    else:
        folder = stack.enter_context(tempfile.TemporaryDirectory(dir=run.folder))
        own = run.makers[SQLITE].copy(book, Path(folder))
        bot = running("bot", ("run",), settings(api.address, own, folder))
    return api, await stack.enter_async_context(bot)

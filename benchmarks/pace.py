"""How exactly a broadcast keeps Telegram's thirty a second, and how soon an answer leaves meanwhile."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter

from benchmarks import readers
from benchmarks.api import Api, serving
from benchmarks.books import FEWER, Run
from benchmarks.child import START_S, running, settings
from benchmarks.crowd import line
from benchmarks.drain import n_commits
from benchmarks.report import Goal, Part, table

CAP = 30
LATENCY_S = 0.05
BEGUN_S = 2.0
ASK_EACH_S = 4.0
ANSWERED_S = 1.0
N_WAITING = 20_000
COLUMNS = (
    ("of the cap %", lambda p: p.used, ".1f"),
    ("most in any second", lambda p: p.most, ".0f"),
    ("seconds over the cap", lambda p: p.n_over, ".0f"),
    ("in the first second", lambda p: p.first, ".0f"),
    ("slowest answer s", lambda p: p.answer, ".2f"),
    ("commits per message", lambda p: p.commits, ".3f"),
    ("CPU ms per message", lambda p: p.cpu, ".1f"),
)


@dataclass(frozen=True, slots=True)
class Paced:
    """One broadcast at the pace, as the API saw it."""

    used: float
    most: int
    n_over: int
    first: int
    answer: float
    commits: float
    cpu: float


class Watch:
    """When messages arrived, and how long those who asked something waited."""

    def __init__(self, api: Api, asking: Sequence[int]) -> None:
        self.moments: list[float] = []
        self.waits: list[float] = []
        self._asking = list(asking)
        self._asked: dict[int, float] = {}
        self._api = api
        api.on_sent = self._heard

    def ask(self) -> None:
        """The next one asks for their balance."""
        chat = self._asking.pop()
        self._asked[chat] = perf_counter()
        self._api.offer(line(len(self._asking) + 1, chat, "saldo"))

    def silent(self) -> list[float]:
        """How long those have waited who were not answered."""
        return [perf_counter() - since for since in self._asked.values()]

    def _heard(self, chat: int) -> None:
        self.moments.append(perf_counter())
        if (since := self._asked.pop(chat, None)) is not None:
            self.waits.append(perf_counter() - since)


def measured(run: Run, seconds: int = 0) -> Part:
    """One broadcast with many more waiting than can leave."""
    seconds = seconds or (10 if run.quick else 30)
    n = 5_000 if run.quick else N_WAITING
    found = {}
    for engine, maker in run.makers.items():
        book, n_here = maker.fresh(run.folder), n // FEWER.get(engine, 1)
        run.fill(f"{n_here} readers, {engine}", readers.build(book, n_here), n_here)
        found[f"Guyub, {engine}, {n_here} waiting"] = [_paced(run, book, n_here, seconds)]
        maker.drop(book)
    title = f"Pace: {seconds} s of a broadcast, API {LATENCY_S * 1000:.0f} ms away"
    return Part(
        [table(title, found, COLUMNS)], [goal for name in found for goal in _goals(name, found[name])]
    )


def _goals(name: str, runs: list[Paced]) -> list[Goal]:
    return [
        Goal(f"{name}: % of the cap used", [one.used for one in runs], ".1f", least=99),
        Goal(f"{name}: most in any second", [one.most for one in runs], ".0f", most=CAP),
        Goal(f"{name}: slowest answer, s", [one.answer for one in runs], most=2),
        Goal(f"{name}: commits per message at 30/s", [one.commits for one in runs], ".3f", most=0.2),
    ]


def _paced(run: Run, book: str, n: int, seconds: int) -> Paced:
    asking = [readers.FIRST_ACCOUNT + n - 1 - i for i in range(seconds)]  # their news is the last to leave
    with tempfile.TemporaryDirectory(dir=run.folder) as folder:
        watch, cpu = asyncio.run(_watched(book, folder, asking, seconds))
        commits = n_commits(folder) / len(watch.moments)
    seen = [at - watch.moments[0] for at in watch.moments if at < watch.moments[0] + seconds]
    later = [at for at in seen if at >= BEGUN_S]
    windows = [_within(seen, at) for at in seen]
    return Paced(
        used=100 * len(later) / (CAP * (seconds - BEGUN_S)),
        most=max(windows),
        n_over=sum(1 for n_in in windows if n_in > CAP),
        first=_within(seen, 0.0),
        answer=max(watch.waits),
        commits=commits,
        cpu=cpu / len(watch.moments) * 1000,
    )


async def _watched(book: str, folder: str, asking: Sequence[int], seconds: int) -> tuple[Watch, float]:
    """What was seen while somebody asked something every few seconds, and the CPU's seconds."""
    async with serving(LATENCY_S) as api:
        watch, told = Watch(api, asking), settings(api.address, book, folder)
        async with running("benchmarks.whole", ("paced",), told) as child:
            await asyncio.wait_for(api.spoken.wait(), START_S)
            cpu, end = child.cpu_s(), watch.moments[0] + seconds
            while (left := end - perf_counter()) > 0:
                await asyncio.sleep(min(ASK_EACH_S, left))
                watch.ask()
            await asyncio.sleep(ANSWERED_S)
            cpu = child.cpu_s() - cpu
        watch.waits += watch.silent()
    return watch, cpu


def _within(moments: Sequence[float], since: float) -> int:
    return sum(1 for at in moments if since <= at < since + 1)

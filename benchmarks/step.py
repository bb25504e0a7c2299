"""The durable step: "setor 50rb" until the answer, beside an echo that keeps nothing."""

from __future__ import annotations

import asyncio
import json
import pstats
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks import village
from benchmarks.api import serving
from benchmarks.books import FEWER, POSTGRESQL, SQLITE, Run
from benchmarks.child import ROOT, running, settings
from benchmarks.crowd import Figures, Load, measure
from benchmarks.report import Goal, Part, ratios, table
from benchmarks.whole import COUNTED, PROFILE

ECHO, TUNED = "aiogram echo, default", "aiogram echo, tuned"
COLUMNS = (
    ("updates/s", lambda f: f.rate, ".0f"),
    ("CPU µs", lambda f: f.cpu, ".0f"),
    ("p50 ms", lambda f: f.p50, ".0f"),
    ("p99 ms", lambda f: f.p99, ".0f"),
    ("alone p50 ms", lambda f: f.alone, ".1f"),
    ("RSS MB", lambda f: f.rss, ".0f"),
    ("2nd messages", lambda f: f.second, ".0f"),
)


@dataclass(frozen=True, slots=True)
class Contender:
    """One bot: its name in the table; the echo's manner, or the engine and the book."""

    name: str
    manner: str = ""
    engine: str = ""
    book: str = ""


def measured(run: Run, load: Load | None = None) -> Part:
    """Every bot in turn, several rounds."""
    load = load or (Load(100, 800, 60, 150) if run.quick else Load(100, 3000, 200, 300))
    n_groups = max(load.n // 8, load.chats // 4)
    contenders = [Contender(ECHO, "plain"), Contender(TUNED, "tuned"), *_ours(run, n_groups)]
    found: dict[str, list[Figures]] = {each.name: [] for each in contenders}
    fewer = {
        POSTGRESQL: replace(load, n=load.n // FEWER[POSTGRESQL], n_alone=load.n_alone // FEWER[POSTGRESQL])
    }
    turns = [each for n in range(run.rounds) for each in (*contenders[n:], *contenders[:n])]

    def race():  # type: ignore[no-untyped-def]
        for each in turns:
            found[each.name].append(_one(run, each, fewer.get(each.engine, load), n_groups))
            yield 1

    run.fill("durable step", race(), len(turns))
    title = f"Durable step: {load.chats} chats, {run.rounds} rounds of {load.n} updates (PostgreSQL: a fifth)"
    return Part([table(title, found, COLUMNS)], _goals(found))


def profiled(run: Run, what: str) -> None:
    """Where the time of a step goes: `what` is step, loop or sql."""
    load, n_groups = Load(100, 1000, 10, 200), 60
    asked = [each for each in _ours(run, n_groups) if each.engine == SQLITE][-1]
    with tempfile.TemporaryDirectory(dir=run.folder) as folder:
        _one(run, asked, load, n_groups, (what, folder))
        if what == "sql":
            _print_statements(run, Path(folder, COUNTED), load.n + load.n_alone + load.n_warm)
            return
        stats = pstats.Stats(str(Path(folder, PROFILE)))
        stats.sort_stats("tottime").print_stats(30)
        stats.sort_stats("cumulative").print_stats(str(ROOT), 45)


def _ours(run: Run, n_groups: int) -> list[Contender]:
    """On each engine a village whose treasurers have no phone, and one in which they are asked."""
    found = []
    for engine, maker in run.makers.items():
        one = maker.fresh(run.folder)
        run.fill(f"a sample village, {engine}", village.build(one, n_groups), n_groups)
        asked = maker.copy(one, Path(tempfile.mkdtemp(dir=run.folder)))
        village.give_treasurers_phones(asked, n_groups)
        found.append(Contender(f"Guyub, {engine}, one answer", engine=engine, book=one))
        found.append(Contender(f"Guyub, {engine}, treasurer asked too", engine=engine, book=asked))
    return found


def _one(
    run: Run, each: Contender, load: Load, n_groups: int, watched: Sequence[str] = ("free", "")
) -> Figures:
    """Every run begins with the same book."""
    how, kept = watched
    with tempfile.TemporaryDirectory(dir=run.folder) as folder:
        book = run.makers[each.engine].copy(each.book, Path(folder)) if each.book else ""
        found = asyncio.run(_against(each, book, kept or folder, how, load, n_groups))
        if book:
            run.makers[each.engine].drop(book)
    return found


async def _against(each: Contender, book: str, folder: str, how: str, load: Load, n_groups: int) -> Figures:
    async with serving() as api:
        echo = running("benchmarks.echo", (api.address, each.manner))
        bot = running("benchmarks.whole", (how,), settings(api.address, book, folder)) if book else echo
        async with bot as child:
            return await measure(api, child, village.writers(n_groups), load)


def _goals(found: dict[str, list[Figures]]) -> list[Goal]:
    wished = []
    for name in list(found)[2:]:
        runs, echo = found[name], found[ECHO]
        least = 1.0 if "asked" in name else 1.4
        times = ratios([run.rate for run in runs], [run.rate for run in echo])
        wished.append(Goal(f"{name}: times the default echo", times, least=least))
        wished.append(Goal(f"{name}: p99 ms with 100 chats", [run.p99 for run in runs], ".0f", most=150))
        wished.append(Goal(f"{name}: p50 ms alone", [run.alone for run in runs], ".1f", most=3))
        cpu = ratios([run.cpu for run in runs], [run.cpu for run in echo])
        wished.append(Goal(f"{name}: CPU beside the default echo (no goal)", cpu))
    return wished


def _print_statements(run: Run, file: Path, n: int) -> None:
    counted = json.loads(file.read_text())["statements"]
    run.console.print(f"{sum(times for _, times in counted) / n:.1f} statements per update")
    for statement, times in counted:
        if times * 20 > n:
            run.console.print(f"{times / n:6.2f}  {statement[:160]}", markup=False)

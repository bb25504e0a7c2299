"""`python -m benchmarks`: every bot in turn, several rounds in one run, then a table and the goals."""

from __future__ import annotations

import asyncio
import json
import pstats
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import track

from benchmarks import report, village
from benchmarks.crowd import ROOT, Figures, Load, Stuck, measure

console = Console()


@dataclass(frozen=True, slots=True)
class Contender:
    """One bot: its name in the table, its module, and its book if it has one."""

    name: str
    module: str
    book: Path | None = None
    arguments: tuple[str, ...] = ()


def main(
    quick: Annotated[bool, typer.Option(help="About a minute: fewer messages, same rounds.")] = False,
    rounds: Annotated[int, typer.Option(min=1)] = 3,
    profile: Annotated[str, typer.Option(help="Where time goes instead: step, loop or sql.")] = "",
) -> None:
    """Measure an echo, a tuned echo and Guyub's durable step side by side on this machine."""
    if profile not in ("", "step", "loop", "sql"):
        raise typer.BadParameter("step, loop or sql", param_hint="--profile")
    load = Load(100, 800, 60, 150) if quick else Load(100, 3000, 200, 300)
    n_groups = 60 if quick or profile else 360
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        contenders = _contenders(Path(folder), n_groups)
        try:
            if profile:
                _profile(contenders[-1], Path(folder), profile, n_groups)
            else:
                _race(contenders, load, rounds, n_groups)
        except Stuck as error:
            console.print(f"[red]{error}[/red]")
            raise typer.Exit(1) from None


def _contenders(folder: Path, n_groups: int) -> list[Contender]:
    one, asked = folder / "one.sqlite3", folder / "asked.sqlite3"
    for _ in track(
        village.build(one, n_groups), "a sample village", n_groups, console=console, transient=True
    ):
        pass
    shutil.copy(one, asked)
    village.give_treasurers_phones(asked, n_groups)
    return [
        Contender(report.ECHO, "benchmarks.echo", arguments=("plain",)),
        Contender("aiogram echo, tuned", "benchmarks.echo", arguments=("tuned",)),
        Contender(report.ONE, "benchmarks.whole", one),
        Contender(report.ASKED, "benchmarks.whole", asked),
    ]


def _race(contenders: list[Contender], load: Load, rounds: int, n_groups: int) -> None:
    found: dict[str, list[Figures]] = {each.name: [] for each in contenders}
    turns = [each for n in range(rounds) for each in (*contenders[n:], *contenders[:n])]
    for each in track(turns, "rounds", console=console, transient=True):
        found[each.name].append(_run(each, load, n_groups))
    console.print(report.table(found, load))
    console.print(report.goals(found))


def _run(each: Contender, load: Load, n_groups: int, more: tuple[str, ...] = ()) -> Figures:
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        arguments = each.arguments
        if each.book is not None:  # every run begins with the same book
            arguments = (f"sqlite:///{shutil.copy(each.book, folder)}", *more)
        return asyncio.run(measure(each.module, arguments, village.writers(n_groups), load))


def _profile(each: Contender, folder: Path, what: str, n_groups: int) -> None:
    load = Load(100, 1000, 10, 200)
    _run(each, load, n_groups, (what, str(folder)))
    if what == "sql":
        n = load.n + load.n_alone + load.n_warm
        counted: list[tuple[str, int]] = json.loads((folder / "statements.json").read_text())
        console.print(f"{sum(times for _, times in counted) / n:.1f} statements per update")
        for statement, times in counted:
            if times * 20 > n:
                console.print(f"{times / n:6.2f}  {statement[:160]}", markup=False)
        return
    stats = pstats.Stats(str(folder / "profile"))
    stats.sort_stats("tottime").print_stats(30)
    stats.sort_stats("cumulative").print_stats(str(ROOT), 45)


if __name__ == "__main__":
    typer.run(main)

"""`python -m benchmarks`: every part in one run, tables, and the goals beside what was seen."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from benchmarks import drain, pace, posting, preview, start, step
from benchmarks.books import Run, engines
from benchmarks.child import Stuck
from benchmarks.report import Goal, Part, goals

PARTS: dict[str, Callable[[Run], Part]] = {
    "posting": posting.measured,
    "preview": preview.measured,
    "step": step.measured,
    "start": start.measured,
    "drain": drain.measured,
    "pace": pace.measured,
}
ON_BOTH = {"step", "drain", "pace"}
PROFILES = ("step", "loop", "sql")
WIDE = 150
"""Letters in a line where nobody says how many there are."""


def main(
    quick: Annotated[bool, typer.Option(help="Some minutes: fewer messages, same rounds.")] = False,
    rounds: Annotated[int, typer.Option(min=1)] = 3,
    only: Annotated[str, typer.Option(help=f"Some parts: {','.join(PARTS)}.")] = ",".join(PARTS),
    profile: Annotated[str, typer.Option(help="Where a step's time goes instead: step, loop or sql.")] = "",
) -> None:
    """Measure Guyub beside bare aiogram on this machine: step, start-up, memory, drain and pace."""
    chosen = only.split(",")
    if set(chosen) - set(PARTS):
        raise typer.BadParameter(f"some of {', '.join(PARTS)}", param_hint="--only")
    if profile and profile not in PROFILES:
        raise typer.BadParameter(", ".join(PROFILES), param_hint="--profile")
    console = Console() if os.isatty(1) else Console(width=WIDE)
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        run = Run(Path(folder), quick, rounds, console)
        # every bot finds its modules compiled, as an installed one does
        os.environ["PYTHONPYCACHEPREFIX"] = str(run.folder / "compiled")
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        try:
            if profile:
                with engines(run, wanted=False):
                    step.profiled(run, profile)
                return
            with engines(run, wanted=bool(ON_BOTH & set(chosen))):
                _all(run, chosen)
        except Stuck as error:
            console.print(f"[red]{error}[/red]")
            raise typer.Exit(1) from None


def _all(run: Run, chosen: list[str]) -> None:
    wished: list[Goal] = []
    for name in chosen:
        part = PARTS[name](run)
        for shown in part.tables:
            one, five, _ = os.getloadavg()
            shown.caption = f"load {one:.1f} (5 minutes: {five:.1f}) on {os.cpu_count()} cores"
            run.console.print(shown)
        wished += part.goals
    run.console.print(goals(wished))


if __name__ == "__main__":
    typer.run(main)

"""Figures as a table, and the goals beside them. Measures nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median

from rich.table import Table

from benchmarks.crowd import Figures, Load

ECHO = "aiogram echo, default"
ONE = "Guyub, one answer"
ASKED = "Guyub, treasurer asked too"
Found = dict[str, list[Figures]]
COLUMNS: tuple[tuple[str, Callable[[Figures], float], str], ...] = (
    ("updates/s", lambda f: f.rate, ".0f"),
    ("CPU µs", lambda f: f.cpu, ".0f"),
    ("p50 ms", lambda f: f.p50, ".0f"),
    ("p99 ms", lambda f: f.p99, ".0f"),
    ("alone p50 ms", lambda f: f.alone, ".2f"),
    ("RSS MB", lambda f: f.rss, ".0f"),
)


def table(found: Found, load: Load) -> Table:
    """Medians of the rounds, with the least and the most."""
    n_rounds = min(len(runs) for runs in found.values())
    title = f"{load.chats} chats at once, {load.n} updates a run, {n_rounds} rounds: median (min..max)"
    shown = Table("", *(name for name, _, _ in COLUMNS), "2nd messages", title=title)
    for name, runs in found.items():
        cells = [_spread([of(run) for run in runs], form) for _, of, form in COLUMNS]
        shown.add_row(name, *cells, str(sum(run.second for run in runs)))
    return shown


def goals(found: Found) -> Table:
    """What was hoped for, what was seen, and whether it was reached."""
    shown = Table("goal", "seen", "reached", title="Ratios are taken round by round")
    for name, least in ((ONE, 1.4), (ASKED, 1.0)):
        ratios = _ratios(found, name, lambda f: f.rate)
        shown.add_row(f"{name}: at least {least}x the default echo", *_verdict(ratios, ".2f", least=least))
    for name in (ONE, ASKED):
        waits = [run.p99 for run in found[name]]
        shown.add_row(f"{name}: p99 at most 150 ms", *_verdict(waits, ".0f", most=150))
    for name in (ONE, ASKED):
        waits = [run.alone for run in found[name]]
        shown.add_row(f"{name}: p50 alone at most 3 ms", *_verdict(waits, ".2f", most=3))
    for name in (ONE, ASKED):
        ratios = _ratios(found, name, lambda f: f.cpu)
        shown.add_row(f"{name}: CPU beside the default echo (no goal)", _spread(ratios, ".2f"), "")
    return shown


def _ratios(found: Found, name: str, of: Callable[[Figures], float]) -> list[float]:
    return [of(mine) / of(echo) for mine, echo in zip(found[name], found[ECHO], strict=True)]


def _verdict(
    values: Sequence[float], form: str, least: float = 0, most: float = float("inf")
) -> tuple[str, str]:
    reached = least <= median(values) <= most
    return _spread(values, form), "[green]yes[/green]" if reached else "[red]no[/red]"


def _spread(values: Sequence[float], form: str) -> str:
    return f"{median(values):{form}} ({min(values):{form}}..{max(values):{form}})"

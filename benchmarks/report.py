"""Figures as tables, and the goals beside them, also those that were missed. Measures nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from rich.table import Table

Column = tuple[str, Callable[[Any], float], str]
"""Its name, the figure it shows of a run, and how many digits."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What was hoped for, and what was seen run by run; without a bound it is only shown."""

    what: str
    seen: Sequence[float]
    form: str = ".2f"
    least: float | None = None
    most: float | None = None


@dataclass(slots=True)
class Part:
    """What one part of the benchmark found."""

    tables: list[Table] = field(default_factory=list)
    goals: list[Goal] = field(default_factory=list)


def table(title: str, found: Mapping[str, Sequence[Any]], columns: Sequence[Column]) -> Table:
    """One row for each bot: medians of its runs, with the least and the most if there were several."""
    shown = Table("", *(name for name, _, _ in columns), title=title, title_justify="left")
    for name, runs in found.items():
        shown.add_row(name, *(spread([of(run) for run in runs], form) for _, of, form in columns))
    return shown


def goals(wished: Sequence[Goal]) -> Table:
    """Every goal, what was seen, and whether it was reached."""
    shown = Table("goal", "seen", "reached", title="Goals (ratios round by round)", title_justify="left")
    for one in wished:
        bound = "" if one.least is None else f": at least {one.least:g}"
        bound += "" if one.most is None else f": at most {one.most:g}"
        shown.add_row(f"{one.what}{bound}", spread(one.seen, one.form), _verdict(one))
    return shown


def ratios(mine: Sequence[float], others: Sequence[float]) -> list[float]:
    """Round by round, mine beside the other's."""
    return [one / other for one, other in zip(mine, others, strict=True)]


def spread(values: Sequence[float], form: str) -> str:
    """The median, and between what."""
    middle = f"{median(values):{form}}"
    return middle if len(values) == 1 else f"{middle} ({min(values):{form}}..{max(values):{form}})"


def _verdict(one: Goal) -> str:
    if one.least is None and one.most is None:
        return ""
    seen = median(one.seen)
    enough = (one.least is None or seen >= one.least) and (one.most is None or seen <= one.most)
    return "[green]yes[/green]" if enough else "[red]no[/red]"

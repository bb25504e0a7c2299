"""A progress bar for those who have to wait. Knows the screen only."""

from __future__ import annotations

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from bot.clock import Clock

PATIENCE_S = 2.0


class Bar:
    """Appears once something takes longer than two seconds; without a screen it never does."""

    def __init__(self, screen: Console | None, doing: str) -> None:
        columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
        self._progress = Progress(*columns, console=screen or Console(quiet=True), transient=True)
        self._task = self._progress.add_task(doing, total=None)
        self._since = Clock.monotonic()

    def at(self, done: int, of: int) -> None:
        """So much of so much is done."""
        if Clock.monotonic() - self._since > PATIENCE_S:
            self._progress.start()
            self._progress.update(self._task, completed=done, total=of)

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

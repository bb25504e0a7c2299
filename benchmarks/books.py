"""The books of one run: made once for each engine, copied for every bot. Knows engines; no village."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.progress import track

from tests.engines import Files, Maker, Server, binaries

SQLITE, POSTGRESQL = "SQLite", "PostgreSQL"
FEWER = {POSTGRESQL: 5}
"""A server of its own takes many times as long: so many times fewer messages are sent there."""
DURABLE = {"listen_addresses": "''", "max_connections": "60", "shared_buffers": "128MB"}
"""What is answered is on the disk, on both engines."""


@dataclass(slots=True)
class Run:
    """What every part of the benchmark is given."""

    folder: Path
    quick: bool
    rounds: int
    console: Console
    makers: dict[str, Maker] = field(default_factory=dict)

    def fill(self, what: str, steps: Iterable[int], of: int) -> None:
        """Do something long step by step, and show how far it came."""
        with_bar = track(steps, what, of, console=self.console, transient=True)
        for _ in with_bar:
            pass


@contextmanager
def engines(run: Run, wanted: bool) -> Iterator[None]:
    """Inside the block books can be made on both engines; without a server on this machine on one."""
    run.makers[SQLITE] = Files()
    where = binaries()
    if wanted and where is None:
        run.console.print("PostgreSQL: no server is installed here (initdb), so SQLite is measured alone.")
    elif wanted and where is not None:
        run.makers[POSTGRESQL] = Server(where, DURABLE)
    try:
        yield
    finally:
        for maker in run.makers.values():
            maker.stop()

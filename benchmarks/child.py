"""A bot in a process of its own: started, watched from outside, stopped. Knows processes; no Bot API."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
START_S, STOP_S = 60.0, 20.0
LAST_WORDS = 2000
"""Of what a bot complained about before it fell, so many letters are shown."""
TICKS = os.sysconf("SC_CLK_TCK")


class Stuck(Exception):
    """A bot did not start, or did not do what it was asked to."""


class Child:
    """One running bot."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        assert process.stderr is not None
        self._words = asyncio.create_task(process.stderr.read())

    def cpu_s(self) -> float:
        """User and system time so far, all threads, in seconds."""
        fields = self._read("stat").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def rss_mb(self) -> float:
        """Memory it holds now."""
        lines = self._read("status").splitlines()
        return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0) / 1024

    def _read(self, what: str) -> str:
        try:
            return Path(f"/proc/{self._process.pid}/{what}").read_text()
        except OSError:
            raise Stuck("it ended by itself") from None

    async def stop(self) -> str:
        """Tell it to stop, as a server's machine does; the end of what it complained about."""
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(self._process.wait(), STOP_S)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()
        return (await self._words).decode(errors="replace")[-LAST_WORDS:]


@contextlib.asynccontextmanager
async def running(
    module: str, arguments: Sequence[str] = (), settings: Mapping[str, str] | None = None
) -> AsyncIterator[Child]:
    """`python -m module ...` until the end of the block, with these settings and none of the machine's."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("GUYUB_")}
    wish = {"cwd": ROOT, "stderr": asyncio.subprocess.PIPE, "env": env | dict(settings or {})}
    child = Child(await asyncio.create_subprocess_exec(sys.executable, "-m", module, *arguments, **wish))  # type: ignore[arg-type]
    try:
        yield child
    except (Stuck, TimeoutError) as error:
        raise Stuck(f"{module}: {error or 'it took too long'}\n{await child.stop()}") from None
    finally:
        await child.stop()


def settings(api: str, book: str, folder: str) -> dict[str, str]:
    """What our own bot is told: where Telegram is, where its book is, and a folder of its own."""
    wish = {"TOKEN": "1:contoh", "API_URL": api, "DATABASE_URL": book, "DATA_DIR": folder, "LOG": "WARNING"}
    return {f"GUYUB_{name}": value for name, value in wish.items()}

"""For demos and trials: follows a clock that is pushed forward, and writes beside it what was seen."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path

import structlog

from bot.clock import Clock
from storage import outbox
from storage.book import Book, BookUnavailable, Work

log = structlog.get_logger("guyub.trial")
LOOK_S = 0.1


def state_file(offset_file: Path) -> Path:
    """Where the bot says how far it has followed the clock whose offset stands in `offset_file`."""
    return offset_file.with_name(offset_file.name + ".state.json")


class Trial:
    """Acts at once when the clock moves; says {"offset", "busy", "next_due"} whenever one of them changes."""

    def __init__(
        self,
        clock: Clock,
        book: Book,
        offset_file: Path,
        busy: Callable[[], bool],
        next_due: Callable[[Work], datetime | None],
    ) -> None:
        self._clock = clock
        self._book = book
        self._file = state_file(offset_file)
        self._busy = busy
        self._next_due = next_due
        self._shown = ""

    async def follow(self, tick: Callable[[], Awaitable[None]]) -> None:
        """Look at the clock for ever; `tick` is what happens when it moved."""
        seen = self._clock.offset()
        while True:
            offset = self._clock.offset()
            if offset != seen:
                await tick()
                seen = offset
            busy = self._busy()
            try:
                waits, due = await self._book.put(lambda book: (outbox.is_busy(book), self._next_due(book)))
            except BookUnavailable as error:  # who watches a trial learns a moment later
                log.warning("the book cannot be asked", why=str(error))
            else:
                when = due.isoformat() if due is not None else None
                self._show({"offset": seen, "busy": busy or waits or self._busy(), "next_due": when})
            await asyncio.sleep(LOOK_S)

    def _show(self, state: dict[str, object]) -> None:
        words = json.dumps(state)
        if words != self._shown:
            # two bots on one book may follow the same clock: each has a draft of its own
            beside = self._file.with_name(f"{self._file.name}.{os.getpid()}.new")
            beside.write_text(words)
            beside.replace(self._file)
            self._shown = words

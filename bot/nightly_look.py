"""Looks at the whole book at the start and every night, beside everything else the bot does."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import structlog

from storage.book import Book
from usecases import wholeness
from usecases.keeping import HOUSE_ZONE
from usecases.verify import first_deviation

log = structlog.get_logger("guyub.nightly")
QUIET_HOUR = timedelta(hours=2)
"""From this hour on a new day is looked at: hardly anybody writes then."""


class NightlyLook:
    """After a tick: has the book been looked at since two in the night? If not, in a thread of its own."""

    def __init__(self, book: Book, now: Callable[[], datetime]) -> None:
        self._book = book
        self._now = now
        self._looked: date | None = None
        self._stopped = threading.Event()
        self.task: asyncio.Task[None] | None = None

    def look(self) -> None:
        """Begin if it is time; the first time is the start of the bot."""
        day = (self._now().astimezone(ZoneInfo(HOUSE_ZONE)) - QUIET_HOUR).date()
        if day != self._looked and (self.task is None or self.task.done()):
            self._looked = day
            self.task = asyncio.create_task(self._look())

    async def _look(self) -> None:
        try:
            found = await asyncio.to_thread(
                self._book.look, lambda book: first_deviation(book, self._stopped.is_set)
            )
            if found is None:
                log.info("the book is whole" if not self._stopped.is_set() else "the look at the book ended")
                return
            log.error("the book is not whole", what=found)
            await self._book.put(lambda book: wholeness.tell(book, found))
        except Exception:
            log.exception("the book could not be looked at")

    async def stop(self) -> None:
        """End between two checks; the next start looks again."""
        self._stopped.set()
        if self.task is not None:
            await self.task

"""Makes the backups that fall due, beside everything else the bot does. Says nothing itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog

from bot import backup
from bot.settings import Settings
from storage.book import Book
from usecases import keeping

log = structlog.get_logger("guyub.keeper")


class Keeper:
    """Looks after each tick whether a backup is wanted; makes it in a thread of its own, one at a time."""

    def __init__(self, settings: Settings, book: Book, now: Callable[[], datetime]) -> None:
        self._settings = settings
        self._book = book
        self._now = now
        self._task: asyncio.Task[None] | None = None

    async def plan(self) -> None:
        """At the start: put the next one on the calendar, if there is a key to seal it to."""
        hour = self._settings.backup_hour if self._settings.backup_key else None
        await self._book.put(lambda book: keeping.plan(book, hour))

    async def look(self) -> None:
        """Begin one if it is wanted."""
        if not self._settings.backup_key or (self._task is not None and not self._task.done()):
            return
        if await self._book.put(keeping.take_wanted):
            self._task = asyncio.create_task(self._make())

    async def _make(self) -> None:
        try:
            await self._book.put(keeping.begin)
            key = self._settings.backup_key
            made = await asyncio.to_thread(backup.make, self._settings, self._now(), key, _silent)
            await self._book.put(lambda book: keeping.made(book, made.file.name, made.n_bytes))
            log.info("a backup was made", file=made.file.name, bytes=made.n_bytes)
        except Exception as error:
            log.error("a backup could not be made", why=str(error))
            why = str(error) if isinstance(error, backup.CannotBackUp) else type(error).__name__
            await self._book.put(lambda book: keeping.failed(book, why))

    async def stop(self) -> None:
        """Leave it: what is half-written goes at the next one."""
        if self._task is not None and not self._task.done():
            self._task.cancel()


def _silent(done: int, of: int) -> None:
    pass

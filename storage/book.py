"""The book and who writes in it. The only place that opens, commits or rolls back a transaction, with
onewriter.py (SQLite) and sidebyside.py (PostgreSQL); knows nothing of the units.

Threads take the units that wait; nothing is answered before their commit.
"""

from __future__ import annotations

import asyncio
import logging
import queue
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from storage.engine import BookUnavailable, is_postgresql, open_engine
from storage.onewriter import OneWriter
from storage.work import T, Unit, Units, Work

__all__ = ["Book", "BookUnavailable", "Unit", "Units", "Work"]

log = logging.getLogger("guyub.book")


class Book:
    """The village's book on one database. `put` is for the edge, `run` for a command line or a test, `look`
    for long reads.
    """

    def __init__(
        self, url: str, clock: Callable[[], datetime], chance: Callable[[int], bytes], key: bytes = b""
    ) -> None:
        self.engine = open_engine(url)
        self.key = key
        self.shared = is_postgresql(self.engine)
        """Whether units run side by side, and other processes may be at work in the same book."""
        self.holder: int | None = None
        self.crowded = False
        """Our place among the processes at work in this book, and whether there are others."""
        self._clock = clock
        self._chance = chance
        self._keeper = _keeper(self.shared)(self.engine, self._open_work)
        self._units: deque[Unit[Any]] = deque()
        self._queue: queue.SimpleQueue[bool] = queue.SimpleQueue()  # one True for each unit; False: an end
        self._loop: asyncio.AbstractEventLoop | None = None
        self._threads: list[threading.Thread] = []
        self.on_closed: Callable[[list[dict[str, Any]], bool], None] = lambda to_send, stirred: None
        self.on_hushed: Callable[[dict[str, bool]], None] = lambda subjects: None

    def _open_work(self, conn: Connection) -> Work:
        work = Work(conn, self._clock(), self._chance, self.key)
        work.holder, work.crowded = self.holder, self.crowded
        return work

    def start(self) -> None:
        """Start the writing threads; call it inside the running event loop."""
        self._loop = asyncio.get_running_loop()
        for _ in range(self._keeper.n_threads):
            thread = threading.Thread(target=self._write_forever, name="book", daemon=True)
            self._threads.append(thread)
            thread.start()

    def close(self) -> None:
        """Finish what waits, then let go of the database."""
        for _ in self._threads:
            self._queue.put(False)
        for thread in self._threads:
            thread.join(timeout=10)
        self._threads = []
        self._keeper.let_go()

    def put(
        self,
        run: Callable[[Work], T],
        mend: Callable[[Work, Exception], T] | None = None,
        *,
        first: bool = False,
    ) -> asyncio.Future[T]:
        """Queue a unit; the future is done when it is committed. First put, first run; on PostgreSQL the next
        one may be at work before this one is done: await what must come before. There `first` goes before
        all that wait: what was said may not stay in doubt for as long as a village reports.
        """
        assert self._loop is not None, "start() first"
        unit = Unit(run, mend)
        unit.future = self._loop.create_future()
        (self._units.appendleft if first and self.shared else self._units.append)(unit)
        self._queue.put(True)
        return unit.future

    def run(self, run: Callable[[Work], T], mend: Callable[[Work, Exception], T] | None = None) -> T:
        """Run one unit now, in this thread, and commit it."""
        unit: Unit[T] = Unit(run, mend)
        self._keeper.close([unit])
        if unit.error is not None:
            raise unit.error
        return unit.result  # type: ignore[return-value]

    def look(self, read: Callable[[Work], T]) -> T:
        """Read beside the writers: a snapshot in which nothing can be written."""
        found: T = self._keeper.look(read)
        return found

    def _write_forever(self) -> None:
        going_on = True
        while going_on:
            going_on = self._queue.get()
            units: list[Unit[Any]] = []
            while going_on:
                units.append(self._units.popleft())
                if len(units) >= self._keeper.most:
                    break
                try:
                    going_on = self._queue.get_nowait()
                except queue.Empty:
                    break
            if units:
                try:
                    self._keeper.close(units)
                except Exception as error:  # the thread must outlive every surprise: the units are told
                    log.exception("a group of units was lost")
                    for each in units:
                        each.fail(each.error or error)
                assert self._loop is not None
                with suppress(RuntimeError):  # the loop is gone: whoever waited is gone too
                    self._loop.call_soon_threadsafe(self._tell, units)

    def _tell(self, units: list[Unit[Any]]) -> None:
        """In the loop's thread, after the commit: only now may words leave."""
        to_send: list[dict[str, Any]] = []
        stirred = False
        hushed: dict[str, bool] = {}
        for unit in units:
            if unit.error is None and unit.work is not None:
                hushed |= unit.work.hushed
                to_send += unit.work.to_send
                stirred = stirred or unit.work.stirred
        if hushed:
            self.on_hushed(hushed)
        if to_send or stirred:
            self.on_closed(to_send, stirred)
        for unit in units:
            future = unit.future
            if future is None or future.done():
                continue
            if unit.error is not None:
                future.set_exception(unit.error)
            else:
                future.set_result(unit.result)


def _keeper(shared: bool) -> Any:
    """Who keeps the units; PostgreSQL's driver is loaded only where it is used."""
    if not shared:
        return OneWriter
    from storage.sidebyside import SideBySide

    return SideBySide

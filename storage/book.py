"""Units of work. The only place that opens, commits or rolls back a transaction; knows nothing of the units.

One thread owns the writing connection. It takes the units that wait, runs each in its own savepoint and
commits them together: nothing is answered before that commit. If the transaction is gone, or the commit
fails, the units run again one by one, so that a guilty one does not take the others with it.
"""

from __future__ import annotations

import asyncio
import base64
import logging
import queue
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, CursorResult, Executable
from sqlalchemy.exc import DBAPIError

from storage.engine import BookUnavailable, driver, open_engine, out_of_our_hands, unavailable
from storage.kept import Kept

__all__ = ["Book", "BookUnavailable", "Unit", "Work"]

T = TypeVar("T")
log = logging.getLogger("guyub.book")
GROUP = 500  # units in one commit at most: a bound, not a target


class Work:
    """One unit of work: the connection, the moment it runs at, and what it wants said after the commit."""

    __slots__ = ("_chance", "_moment", "_sql", "conn", "key", "stirred", "to_send")

    def __init__(
        self, conn: Connection, moment: datetime, chance: Callable[[int], bytes], key: bytes = b""
    ) -> None:
        self.conn = conn
        self.key = key  # what links are made with; never written down
        self._sql = driver(conn)
        self._moment = moment
        self._chance = chance
        self.to_send: list[dict[str, Any]] = []
        self.stirred = False  # a row waits to be claimed, or a card to be drawn

    @property
    def now(self) -> datetime:
        """The moment of this unit, in UTC."""
        return self._moment

    def execute(self, statement: Executable | Kept, values: Any = None) -> CursorResult[*tuple[Any, ...]]:
        """Run one statement inside this unit."""
        if isinstance(statement, Kept):
            return statement.run(self._sql, values)  # type: ignore[return-value]
        return self.conn.execute(statement, values)

    def new_id(self, n_bytes: int = 9) -> str:
        """A random public id: 9 bytes are 12 characters of A-Z a-z 0-9 _ -; links use 24."""
        return base64.urlsafe_b64encode(self._chance(n_bytes)).decode().rstrip("=")


class Unit(Generic[T]):
    """Something to do in the book, and where to tell what came of it."""

    __slots__ = ("error", "future", "mend", "result", "run", "work")

    def __init__(self, run: Callable[[Work], T], mend: Callable[[Work, Exception], T] | None) -> None:
        self.run = run
        self.mend = mend
        self.future: asyncio.Future[T] | None = None
        self.result: T | None = None
        self.error: Exception | None = None
        self.work: Work | None = None

    def fail(self, error: Exception) -> None:
        """Nothing of this unit stays; whoever waits for it gets `error`."""
        self.error, self.result, self.work = error, None, None


class Book:
    """The village's book on one database. `put` is for the edge, `run` for a command line or a test, `look`
    for long reads.
    """

    def __init__(
        self, url: str, clock: Callable[[], datetime], chance: Callable[[int], bytes], key: bytes = b""
    ) -> None:
        self.engine = open_engine(url)
        self.key = key
        self._clock = clock
        self._chance = chance
        self._queue: queue.SimpleQueue[Unit[Any] | None] = queue.SimpleQueue()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._write_lock = threading.Lock()
        self.on_closed: Callable[[list[dict[str, Any]], bool], None] = lambda to_send, stirred: None

    def start(self) -> None:
        """Start the writer thread; call it inside the running event loop."""
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._write_forever, name="book", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Finish what waits, then let go of the database."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join(timeout=10)
            self._thread = None
        self.engine.dispose()

    def put(
        self, run: Callable[[Work], T], mend: Callable[[Work, Exception], T] | None = None
    ) -> asyncio.Future[T]:
        """Queue a unit; the future is done when its group is committed. First put, first run."""
        assert self._loop is not None, "start() first"
        unit = Unit(run, mend)
        unit.future = self._loop.create_future()
        self._queue.put(unit)
        return unit.future

    def run(self, run: Callable[[Work], T], mend: Callable[[Work, Exception], T] | None = None) -> T:
        """Run one unit now, in this thread, and commit it."""
        unit: Unit[T] = Unit(run, mend)
        self._close_group([unit])
        if unit.error is not None:
            raise unit.error
        return unit.result  # type: ignore[return-value]

    def look(self, read: Callable[[Work], T]) -> T:
        """Read beside the writer: a snapshot in which nothing can be written."""
        with self.engine.connect().execution_options(reading=True) as conn:
            sql = driver(conn)
            sql.execute("PRAGMA query_only = ON")
            try:
                return read(Work(conn, self._clock(), self._chance, self.key))
            finally:
                conn.rollback()
                sql.execute("PRAGMA query_only = OFF")

    def _write_forever(self) -> None:
        while True:
            unit = self._queue.get()
            units: list[Unit[Any]] = []
            while unit is not None:
                units.append(unit)
                if len(units) >= GROUP:
                    break
                try:
                    unit = self._queue.get_nowait()
                except queue.Empty:
                    break
            if units:
                try:
                    self._close_group(units)
                except Exception as error:  # the thread must outlive every surprise: the units are told
                    log.exception("a group of units was lost")
                    for each in units:
                        each.fail(each.error or error)
                assert self._loop is not None
                with suppress(RuntimeError):  # the loop is gone: whoever waited is gone too
                    self._loop.call_soon_threadsafe(self._tell, units)
            if unit is None:
                return

    def _close_group(self, units: list[Unit[Any]]) -> None:
        begun = False
        try:
            with self._write_lock, self.engine.connect() as conn, conn.begin():
                begun = True
                for unit in units:
                    self._run_alone(conn, unit)
        except (_TransactionGone, DBAPIError, sqlite3.Error) as error:
            cause = error.cause if isinstance(error, _TransactionGone) else error
            if begun and len(units) > 1:  # find the guilty one; the others live
                for unit in units:
                    self._close_group([unit])
            elif not begun or out_of_our_hands(cause):
                for unit in units:
                    unit.fail(unavailable(cause))
            else:
                self._mend_alone(units[0], cause)

    def _run_alone(self, conn: Connection, unit: Unit[Any]) -> None:
        sql = driver(conn)
        unit.error, unit.result, unit.work = None, None, Work(conn, self._clock(), self._chance, self.key)
        sql.execute("SAVEPOINT unit")
        try:
            unit.result = unit.run(unit.work)
        except Exception as error:
            _back_to_savepoint(sql, error)
            try:
                self._mend(conn, unit, error)
            except Exception as again:  # even the apology failed: nothing of this unit stays
                _back_to_savepoint(sql, again)
                unit.fail(unavailable(again) if out_of_our_hands(again) else again)
        sql.execute("RELEASE unit")

    def _mend(self, conn: Connection, unit: Unit[Any], error: Exception) -> None:
        """After the unit was rolled back: say what went wrong, or hand the error on. A full disk is nobody's
        fault and no failed try: the unit is simply to be put again.
        """
        if out_of_our_hands(error):
            unit.fail(unavailable(error))
        elif unit.mend is None:
            unit.fail(error)
        else:
            unit.work = Work(conn, self._clock(), self._chance, self.key)
            unit.result = unit.mend(unit.work, error)

    def _mend_alone(self, unit: Unit[Any], error: Exception) -> None:
        try:
            with self._write_lock, self.engine.connect() as conn, conn.begin():
                self._mend(conn, unit, error)
        except Exception as again:
            unit.fail(unavailable(again) if out_of_our_hands(again) else again)

    def _tell(self, units: list[Unit[Any]]) -> None:
        """In the loop's thread, after the commit: only now may words leave."""
        to_send: list[dict[str, Any]] = []
        stirred = False
        for unit in units:
            if unit.error is None and unit.work is not None:
                to_send += unit.work.to_send
                stirred = stirred or unit.work.stirred
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


class _TransactionGone(Exception):
    """A statement took the whole transaction with it: a trigger that says ROLLBACK, or the disk."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.cause = cause


def _back_to_savepoint(sql: sqlite3.Connection, error: Exception) -> None:
    """Undo one unit. If the transaction is gone, say so before anything else is written: a savepoint made
    now would be a transaction of its own, and the units before this one would be lost without a word.
    """
    if not sql.in_transaction:
        raise _TransactionGone(error) from error
    sql.execute("ROLLBACK TO unit")

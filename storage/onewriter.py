"""SQLite's way of keeping units: one writer, many units in one commit. Knows nothing of the units.

Each unit runs in its own savepoint and all are committed together. If the transaction is gone, or the commit
fails, the units run again one by one, so that a guilty one does not take the others with it.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from storage.engine import driver, open_engine, out_of_our_hands, unavailable
from storage.work import T, Unit, Work


class OneWriter:
    """Keeps groups of units, in the order they came."""

    n_threads = 1
    most = 500  # units in one commit at most: a bound, not a target

    def __init__(self, engine: Engine, open_work: Callable[[Connection], Work]) -> None:
        self._engine = engine
        self._readers = open_engine(engine.url.render_as_string(hide_password=False), reading=True)
        self._open = open_work
        self._lock = threading.Lock()

    def let_go(self) -> None:
        """Close every connection to the book; the next unit opens one again."""
        self._engine.dispose()
        self._readers.dispose()

    def look(self, read: Callable[[Work], T]) -> T:
        """Read beside the writer: a snapshot in which nothing can be written."""
        with self._readers.connect() as conn:
            return read(self._open(conn))

    def close(self, units: list[Unit[Any]]) -> None:
        """Run these units and commit them. Each one knows afterwards what came of it."""
        begun = False
        try:
            with self._lock, self._engine.connect() as conn, conn.begin():
                begun = True
                for unit in units:
                    self._run_alone(conn, unit)
        except (_TransactionGone, DBAPIError, sqlite3.Error) as error:
            cause = error.cause if isinstance(error, _TransactionGone) else error
            if begun and len(units) > 1:  # find the guilty one; the others live
                for unit in units:
                    self.close([unit])
            elif not begun or out_of_our_hands(cause):
                for unit in units:
                    unit.fail(unavailable(cause))
            else:
                self._mend_alone(units[0], cause)

    def _run_alone(self, conn: Connection, unit: Unit[Any]) -> None:
        sql = driver(conn)
        unit.error, unit.result, unit.work = None, None, self._open(conn)
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
            unit.work = self._open(conn)
            unit.result = unit.mend(unit.work, error)

    def _mend_alone(self, unit: Unit[Any], error: Exception) -> None:
        try:
            with self._lock, self._engine.connect() as conn, conn.begin():
                self._mend(conn, unit, error)
        except Exception as again:
            unit.fail(unavailable(again) if out_of_our_hands(again) else again)


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

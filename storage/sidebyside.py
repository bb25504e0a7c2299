"""PostgreSQL's way of keeping units: several at once, each in its own transaction. Knows nothing of them.

Every transaction is serializable: a unit may be written as though it were alone in the book. Where two met
and their order cannot be told, the server ends one of them and it runs again, from its beginning.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from psycopg.pq import TransactionStatus
from sqlalchemy import Connection, Engine

from storage.engine import N_WORKERS, collided, out_of_our_hands, unavailable
from storage.work import T, Unit, Work

MOST_TRIES = 12
PAUSE = timedelta(milliseconds=4)


class SideBySide:
    """Keeps one unit per call; called from several threads at once."""

    n_threads = N_WORKERS
    most = 1

    def __init__(self, engine: Engine, open_work: Callable[[Connection], Work]) -> None:
        self._engine = engine
        self._open = open_work
        self._again = threading.Lock()  # of units that collided one runs at a time: they met each other

    def look(self, read: Callable[[Work], T]) -> T:
        """Read beside the writers: a snapshot in which nothing can be written."""
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with self._engine.connect().execution_options(**options) as conn:
            return read(self._open(conn))

    def close(self, units: list[Unit[Any]]) -> None:
        """Run these units and commit each. Each one knows afterwards what came of it."""
        for unit in units:
            error = self._keep(unit, unit.run)
            if error is not None and unit.mend is not None and not out_of_our_hands(error):
                mend = unit.mend
                error = self._keep(unit, partial(_mended, mend, error))
            if error is not None:
                unit.fail(unavailable(error) if out_of_our_hands(error) else error)

    def _keep(self, unit: Unit[Any], run: Callable[[Work], Any]) -> Exception | None:
        """Run it until it met nobody; commit. What went wrong, if nothing of it stays."""
        tries = 0
        while True:
            try:
                with self._again if tries else contextlib.nullcontext():
                    self._once(unit, run)
                return None
            except Exception as error:
                tries += 1
                if not collided(error, tries) or tries >= MOST_TRIES:
                    return error
            time.sleep((PAUSE * tries).total_seconds())

    def _once(self, unit: Unit[Any], run: Callable[[Work], Any]) -> None:
        unit.error, unit.result, unit.work = None, None, None
        with self._engine.connect() as conn, conn.begin():
            work = self._open(conn)
            result = run(work)
            _must_be_whole(conn)
        unit.result, unit.work = result, work


def _mended(mend: Callable[[Work, Exception], T], error: Exception, work: Work) -> T:
    return mend(work, error)


def _must_be_whole(conn: Connection) -> None:
    """A transaction in which a statement failed says yes to COMMIT and keeps nothing: that may not pass."""
    status = conn.connection.driver_connection.info.transaction_status  # type: ignore[union-attr]
    if status is TransactionStatus.INERROR:
        raise RuntimeError("a statement of this unit failed and its error was swallowed: nothing can be kept")

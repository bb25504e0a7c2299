"""PostgreSQL's way of keeping units: several at once, each in its own transaction. Knows nothing of them.

Every transaction is serializable: a unit may be written as though it were alone in the book. Where two met
and their order cannot be told, the server ends one of them and it runs again, from its beginning. Of those
that met one runs at a time, whichever process they are of; who meets others again and again has the book to
itself for once.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import Any

from psycopg.pq import TransactionStatus
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from storage.engine import N_WORKERS, collided, out_of_our_hands, unavailable
from storage.work import T, Unit, Work

MOST_TRIES = 12
ALONE_FROM = 4  # tries that met somebody: a long unit among many short ones would meet somebody for ever
PAUSE = timedelta(milliseconds=4)
_TURN, _ROOM = {"key": 0x67757974}, {"key": 0x67757972}  # "guyt", "guyr"
_LOCK, _UNLOCK = text("SELECT pg_advisory_lock(:key)"), text("SELECT pg_advisory_unlock(:key)")
_ENTER = text("SELECT pg_try_advisory_xact_lock_shared(:key)")


class _SomebodyIsAlone(Exception):
    """The room is closed: wait outside for a turn."""


class SideBySide:
    """Keeps one unit per call; called from several threads at once."""

    n_threads = N_WORKERS
    most = 1

    def __init__(self, engine: Engine, open_work: Callable[[Connection], Work]) -> None:
        self._engine = engine
        self._open = open_work
        self._again = threading.Lock()  # so that of our units only one asks for its turn

    def let_go(self) -> None:
        """Close every connection that is not in use; the next unit opens one again."""
        self._engine.dispose()

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
                if not tries:
                    with self._engine.connect() as conn:
                        self._once(conn, unit, run, alone=False)
                else:
                    alone = tries >= ALONE_FROM
                    with self._again, self._engine.connect() as conn, _held(conn, _ROOM if alone else _TURN):
                        self._once(conn, unit, run, alone=alone)
                return None
            except Exception as error:
                tries += 1
                met = isinstance(error, _SomebodyIsAlone) or collided(error, tries)
                if not met or tries >= MOST_TRIES:
                    return error
            time.sleep((PAUSE * tries).total_seconds())

    def _once(self, conn: Connection, unit: Unit[Any], run: Callable[[Work], Any], *, alone: bool) -> None:
        unit.error, unit.result, unit.work = None, None, None
        with conn.begin():
            if not alone and not conn.execute(_ENTER, _ROOM).scalar():
                raise _SomebodyIsAlone
            work = self._open(conn)
            result = run(work)
            _must_be_whole(conn)
        unit.result, unit.work = result, work


@contextlib.contextmanager
def _held(conn: Connection, key: dict[str, int]) -> Iterator[None]:
    """Wait for a lock, and hold it. This is done before the transaction, or what that sees of the book would
    be as old as the wait.
    """
    with conn.begin():
        conn.execute(_LOCK, key)
    try:
        yield
    finally:
        try:
            with conn.begin():
                conn.execute(_UNLOCK, key)
        except DBAPIError:  # the line is lost, and the lock with it
            conn.invalidate()


def _mended(mend: Callable[[Work, Exception], T], error: Exception, work: Work) -> T:
    return mend(work, error)


def _must_be_whole(conn: Connection) -> None:
    """A transaction in which a statement failed says yes to COMMIT and keeps nothing: that may not pass."""
    status = conn.connection.driver_connection.info.transaction_status  # type: ignore[union-attr]
    if status is TransactionStatus.INERROR:
        raise RuntimeError("a statement of this unit failed and its error was swallowed: nothing can be kept")

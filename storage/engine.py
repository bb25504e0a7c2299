"""The two engines: their settings, and which errors are the machine's. No unit of work."""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url

SETTINGS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=10000",
    "temp_store=MEMORY",
)
LOCKED_S = 10
N_UNDERSTOOD = 500  # statements a connection keeps understood: to read one again costs more than to run it
N_WORKERS = 4  # threads that run units side by side on PostgreSQL: more only wait for each other
SESSION = {"lock_timeout": f"{LOCKED_S}s", "timezone": "UTC", "idle_in_transaction_session_timeout": "60s"}
LINE = {"connect_timeout": 10, "keepalives_idle": 30, "keepalives_interval": 5, "keepalives_count": 3}
"""A server that is gone without a word is noticed within a minute, not within hours."""


class BookUnavailable(Exception):
    """The book could not be written (a full disk, a lost server, a lock held too long): try again."""


def open_engine(url: str, *, reading: bool = False) -> Engine:
    """An engine with the house's settings, for `sqlite:///file` or `postgresql+psycopg://...`. `reading`: its
    connections to SQLite can write nothing and wait for no writer.
    """
    return _postgresql(url) if is_postgresql(url) else _sqlite(url, reading)


def is_postgresql(engine: Engine | str) -> bool:
    """Which of the two it is."""
    where = make_url(engine) if isinstance(engine, str) else engine.url
    return where.get_backend_name() == "postgresql"


def _sqlite(url: str, reading: bool) -> Engine:
    """Write-ahead log, FULL sync, foreign keys, an immediate BEGIN."""
    wish = {"timeout": LOCKED_S, "check_same_thread": False, "cached_statements": N_UNDERSTOOD}
    # the values of a statement are people's words: they belong into no traceback
    engine = create_engine(url, connect_args=wish, pool_size=4, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver's own BEGIN comes too late for a savepoint
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        # or INSERT OR REPLACE slips past the money triggers
        connection.execute("PRAGMA recursive_triggers=ON")
        if reading:  # once and for all: such a pragma makes SQLite forget every statement it had understood
            connection.execute("PRAGMA query_only=ON")

    @event.listens_for(engine, "begin")
    def _begin(conn: Connection) -> None:
        conn.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _postgresql(url: str) -> Engine:
    """Serializable: every unit may be written as though it were alone, and one that was not runs again."""
    options = " ".join(f"-c {name}={value}" for name, value in SESSION.items())
    return create_engine(
        url,
        connect_args={**LINE, "options": options, "application_name": "guyub"},
        isolation_level="SERIALIZABLE",
        pool_size=N_WORKERS + 2,
        max_overflow=4,
        hide_parameters=True,
    )


def driver(conn: Connection) -> sqlite3.Connection:
    """SQLite's own connection below SQLAlchemy's."""
    sql = conn.connection.driver_connection
    assert isinstance(sql, sqlite3.Connection)
    return sql


_WORLD = frozenset(
    (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
    )
)
# connection, resources (disk, memory), the operator, the system; lock not available; read-only server
_WORLD_PG = ("08", "53", "57", "58", "55P03", "25006", "25P03")
_COLLIDED = ("40001", "40P01")  # serialization failure, deadlock
_TAKEN = ("23505", "23P01")  # somebody took the same key between our look and our write


def out_of_our_hands(error: Exception) -> bool:
    """Whether the machine and not the unit is to blame: a full disk, a lost server, a lock held too long, an
    I/O error.
    """
    orig = getattr(error, "orig", error)
    if isinstance(orig, sqlite3.Error):
        return (getattr(orig, "sqlite_errorcode", 0) & 0xFF) in _WORLD
    state = _sqlstate(error)
    return line_is_lost(error) or (state is not None and state.startswith((*_WORLD_PG, *_COLLIDED)))


def line_is_lost(error: Exception) -> bool:
    """Whether the server went away under us. If that was at the commit, nobody knows whether it was saved."""
    if bool(getattr(error, "connection_invalidated", False)):
        return True
    orig = getattr(error, "orig", error)
    return type(orig).__name__ == "OperationalError" and _sqlstate(error) is None and _is_psycopg(orig)


def collided(error: Exception, tries: int) -> bool:
    """Whether the unit met another one and should simply run again."""
    state = _sqlstate(error)
    return state in _COLLIDED or (state in _TAKEN and tries < 2)


def _sqlstate(error: Exception) -> str | None:
    state: str | None = getattr(getattr(error, "orig", error), "sqlstate", None)
    return state


def _is_psycopg(error: object) -> bool:
    return type(error).__module__.startswith("psycopg")


def unavailable(error: Exception) -> BookUnavailable:
    """The same trouble in words for the log, without the statement and its values."""
    orig = getattr(error, "orig", error)
    words = (str(orig).strip().splitlines() or [""])[0]
    return BookUnavailable(f"{type(orig).__name__}: {words}")

"""How the house speaks to SQLite: its settings, and which errors are the machine's. No unit of work."""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event

SETTINGS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000")
LOCKED_S = 10


class BookUnavailable(Exception):
    """The book could not be written (a full disk, a lock held too long). Nothing was saved: try again."""


def open_engine(url: str) -> Engine:
    """An engine with the house's settings: write-ahead log, FULL sync, foreign keys, an immediate BEGIN."""
    wish = {"timeout": LOCKED_S, "check_same_thread": False}
    # the values of a statement are people's words: they belong into no traceback
    engine = create_engine(url, connect_args=wish, pool_size=4, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver's own BEGIN comes too late for a savepoint
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        # or INSERT OR REPLACE slips past the money triggers
        connection.execute("PRAGMA recursive_triggers=ON")

    @event.listens_for(engine, "begin")
    def _begin(conn: Connection) -> None:
        reading = conn.get_execution_options().get("reading")
        conn.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def driver(conn: Connection) -> sqlite3.Connection:
    """The driver's own connection below SQLAlchemy's."""
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


def out_of_our_hands(error: Exception) -> bool:
    """Whether the machine and not the unit is to blame: a full disk, a lock held too long, an I/O error."""
    orig = getattr(error, "orig", error)
    return isinstance(orig, sqlite3.Error) and (getattr(orig, "sqlite_errorcode", 0) & 0xFF) in _WORLD


def unavailable(error: Exception) -> BookUnavailable:
    """The same trouble in words for the log, without the statement and its values."""
    orig = getattr(error, "orig", error)
    return BookUnavailable(f"{type(orig).__name__}: {orig}")

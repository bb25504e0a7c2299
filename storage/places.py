"""Several Guyubs on one PostgreSQL book: each holds a numbered place as long as it lives. Knows no work.

A place is an advisory lock on a connection of its own: it ends with the process, however that ends, and needs
no clock. What a process sends is marked with its place; whoever gets the place of one that is gone answers
for what that one left half-way.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from storage.engine import unavailable

MOST = 8
_ROOM = 0x67757975  # "guyu"
_TRY = text("SELECT pg_try_advisory_lock(:room, :place)")
_LEAVE = text("SELECT pg_advisory_unlock(:room, :place)")
_TAKEN = text(
    "SELECT objid::bigint FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2"
    " AND classid::bigint = :room"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)


class NoPlace(Exception):
    """All places are taken: more processes would help nobody."""


class Place:
    """The place of this process. Not for several threads at once."""

    number: int

    def __init__(self, engine: Engine) -> None:
        self._engine = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._line: Connection | None = None
        self.number = 0

    def take(self) -> int:
        """A free place, from 1; the same one again if it can be had. NoPlace: all are taken."""
        self.leave()
        line = self._engine.connect()
        line.exec_driver_sql("SET tcp_keepalives_idle = 20")  # the server learns soon that we are gone
        line.exec_driver_sql("SET idle_session_timeout = 0")
        for number in [self.number, *range(1, MOST + 1)]:
            if number and self._try(line, number):
                self._line, self.number = line, number
                return self.number
        line.close()
        raise NoPlace(f"{MOST} Guyubs work on this book already")

    def taken(self) -> set[int]:
        """The places where somebody is at work. BookUnavailable: our line is lost, and our place with it."""
        try:
            if self._line is None:
                self.take()
            assert self._line is not None
            found = set(self._line.execute(_TAKEN, {"room": _ROOM}).scalars())
        except DBAPIError as error:
            self._hang_up()
            raise unavailable(error) from None
        return found

    @contextmanager
    def of(self, number: int) -> Iterator[bool]:
        """Stand in for another place, if whoever had it is gone. False: it is taken."""
        assert self._line is not None
        got = number != self.number and self._try(self._line, number)
        try:
            yield got
        finally:
            if got and self._line is not None:
                self._line.execute(_LEAVE, {"room": _ROOM, "place": number})

    def leave(self) -> None:
        """Give the place back: it is free when this returns."""
        if self._line is not None:
            with suppress(DBAPIError):  # else it is free as soon as the server notices
                self._line.execute(_LEAVE, {"room": _ROOM, "place": self.number})
        self._hang_up()

    def _hang_up(self) -> None:
        if self._line is not None:
            self._line.invalidate()
            self._line.close()
            self._line = None

    def _try(self, line: Connection, number: int) -> bool:
        got: bool = line.execute(_TRY, {"room": _ROOM, "place": number}).scalar_one()
        return got

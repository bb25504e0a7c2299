"""One unit of work: what a deed sees of the book, and what becomes of it. Opens and commits nothing."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import Connection, CursorResult, Executable

from storage.engine import driver
from storage.kept import Kept

T = TypeVar("T")


class Work:
    """One unit of work: the connection, the moment it runs at, and what it wants said after the commit."""

    __slots__ = (
        "_chance", "_moment", "_sql", "conn", "crowded", "free", "holder", "hushed", "key", "stirred",
        "to_send",
    )  # fmt: skip

    def __init__(
        self, conn: Connection, moment: datetime, chance: Callable[[int], bytes], key: bytes = b""
    ) -> None:
        self.conn = conn
        self.key = key  # what links are made with; never written down
        self._sql = driver(conn) if conn.dialect.name == "sqlite" else None
        self._moment = moment
        self._chance = chance
        self.to_send: list[dict[str, Any]] = []
        self.holder: int | None = None  # our place, where several processes may work: storage/places.py
        self.crowded = False  # others are at work in this book now
        self.hushed: dict[str, bool] = {}  # subjects: not a word more leaves (True), or it may again (False)
        self.free: dict[tuple[int, int], frozenset[date]] = {}  # by BKM and year: storage/holidays.py
        self.stirred = False  # a row waits to be claimed, or a card to be drawn

    @property
    def now(self) -> datetime:
        """The moment of this unit, in UTC."""
        return self._moment

    @property
    def shared(self) -> bool:
        """Whether other units run beside this one, here or in another process."""
        return self._sql is None

    def execute(self, statement: Executable | Kept, values: Any = None) -> CursorResult[*tuple[Any, ...]]:
        """Run one statement inside this unit."""
        if isinstance(statement, Kept):
            if self._sql is not None:
                return statement.run(self._sql, values)  # type: ignore[return-value]
            statement = statement.statement
        return self.conn.execute(statement, values)

    def at(self, moment: datetime) -> Work:
        """The same unit as seen at another moment: a life that is told spans many of them in one commit."""
        there = Work(self.conn, moment, self._chance, self.key)
        there.holder, there.crowded = self.holder, self.crowded
        return there

    def new_id(self, n_bytes: int = 9) -> str:
        """A random public id: 9 bytes are 12 characters of A-Z a-z 0-9 _ -; links use 24."""
        return base64.urlsafe_b64encode(self._chance(n_bytes)).decode().rstrip("=")

    def new_ids(self, n: int) -> list[str]:
        """As many public ids for rows written together. They begin alike, so that an index takes them all on
        one page; six bytes of each are its own.
        """
        first = self._chance(9)[:3]
        return [base64.urlsafe_b64encode(first + self._chance(9)[3:]).decode() for _ in range(n)]


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


class Units(Protocol):
    """Where units of work are put: all that the edge, the courier and the timetable know of the book."""

    key: bytes
    crowded: bool

    def put(
        self,
        run: Callable[[Work], T],
        mend: Callable[[Work, Exception], T] | None = None,
        *,
        first: bool = False,
    ) -> asyncio.Future[T]:
        """Queue a unit; the future is done when it is committed."""
        ...

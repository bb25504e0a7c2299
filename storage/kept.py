"""Statements compiled once and run on the driver's own cursor: for what every message needs. Knows no table.

SQLAlchemy looks a statement up, binds it and wraps its rows anew at each execution; for a statement that
takes SQLite five microseconds that is nine tenths of the work. A kept statement has no lists of unknown
length in it (`expanding`) and no defaults that Python fills in.
"""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, Protocol

from sqlalchemy import BindParameter, Executable, bindparam
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql.compiler import SQLCompiler

Converter = Callable[[Any], Any]
_dialect = SQLiteDialect_pysqlite()


class Kept:
    """One statement. Its values always have the same names."""

    __slots__ = ("_plan", "statement")

    def __init__(self, statement: Executable) -> None:
        self.statement = statement
        self._plan: _Plan | None = None

    def run(self, sql: sqlite3.Connection, values: Any) -> Rows:
        """Run it once, or once for each of a list of values."""
        many = isinstance(values, list)
        if self._plan is None:
            self._plan = _Plan(self.statement, (values[0] if many else values) or {})
        plan = self._plan
        if many:
            return Rows(sql.executemany(plan.text, [plan.bind(each) for each in values]), plan)
        return Rows(sql.execute(plan.text, plan.bind(values or {})), plan)


class _Plan:
    """The statement's text, and how values go down and come up."""

    __slots__ = ("_down", "_known", "_names", "_pick", "_up", "make", "text")

    def __init__(self, statement: Executable, values: Mapping[str, Any]) -> None:
        compiled = statement.compile(dialect=_dialect, column_keys=list(values))  # type: ignore[attr-defined]
        assert isinstance(compiled, SQLCompiler)
        if compiled.post_compile_params or compiled.insert_prefetch or compiled.update_prefetch:
            raise TypeError("a kept statement has no expanding lists and no defaults of Python's")
        self.text = compiled.string
        binders: Any = compiled._bind_processors
        names = list(compiled.positiontup or ())
        self._known = {  # what stands in the statement itself
            name: binders[name](given) if name in binders else given
            for name, given in compiled.params.items()
            if name not in values
        }
        self._names = names
        self._pick: Converter | None = itemgetter(*names) if len(names) > 1 else None
        self._down = [
            (at, binders[name]) for at, name in enumerate(names) if name in values and name in binders
        ]
        columns = compiled._result_columns or ()
        ups = [each.type._cached_result_processor(_dialect, None) for each in columns]
        self._up = [(at, up) for at, up in enumerate(ups) if up is not None]
        self.make = _maker([each.keyname for each in columns])

    def bind(self, values: Mapping[str, Any]) -> Sequence[Any]:
        """The values in the order of the question marks."""
        if self._known:
            values = {**self._known, **values}
        if self._pick is None:
            found = [values[name] for name in self._names]
        elif self._down:
            found = list(self._pick(values))
        else:
            picked: Sequence[Any] = self._pick(values)
            return picked
        for at, down in self._down:
            found[at] = down(found[at])
        return found

    def row(self, raw: Sequence[Any]) -> Any:
        """A row as the table's types say."""
        if self._up:
            raw = list(raw)
            for at, up in self._up:
                raw[at] = up(raw[at])
        return self.make(raw)


def _maker(names: list[str]) -> Converter:
    row: Any = namedtuple("Row", names, rename=True)  # type: ignore[misc]
    make: Converter = row._make
    return make


class Rows:
    """What a kept statement found: the part of SQLAlchemy's result that this house uses."""

    __slots__ = ("_cursor", "_plan", "rowcount")

    def __init__(self, cursor: sqlite3.Cursor, plan: _Plan) -> None:
        self._cursor = cursor
        self._plan = plan
        self.rowcount = cursor.rowcount

    def all(self) -> list[Any]:
        """Every row."""
        return [self._plan.row(raw) for raw in self._cursor.fetchall()]

    def __iter__(self) -> Iterator[Any]:
        return iter(self.all())

    def first(self) -> Any:
        """The first row, or None."""
        raw = self._cursor.fetchone()
        self._cursor.close()
        return None if raw is None else self._plan.row(raw)

    def scalar(self) -> Any:
        """The first value of the first row, or None."""
        row = self.first()
        return None if row is None else row[0]

    def one(self) -> Any:
        """The only row. LookupError: there is none, or another."""
        found = self.all()
        if len(found) != 1:
            raise LookupError(f"{len(found)} rows where there should be one")
        return found[0]

    def scalar_one(self) -> Any:
        """The first value of the only row."""
        return self.one()[0]

    def scalars(self) -> Iterator[Any]:
        """The first value of each row."""
        return iter([row[0] for row in self.all()])


class _Runs(Protocol):
    def execute(self, statement: Executable | Kept, values: Any = None) -> Any: ...


class KeptOf:
    """A statement about some of many rows, by their ids or names: kept once for one, for five, twenty and a
    hundred of them. `make` gets as many to look for; where some are missing the last one stands again.
    """

    __slots__ = ("_kept", "_make")

    def __init__(self, make: Callable[[list[BindParameter[Any]]], Executable]) -> None:
        self._make = make
        self._kept: dict[int, Kept] = {}

    def rows(self, book: _Runs, ids: Sequence[Any], **values: Any) -> Iterator[Any]:
        """What it finds for these, part after part of them; nothing for none."""
        for part in self._parts(ids):
            yield from book.execute(part[0], part[1] | values)

    def change(self, book: _Runs, ids: Sequence[Any], **values: Any) -> int:
        """Change these rows; returns how many were changed."""
        return sum(book.execute(kept, named | values).rowcount for kept, named in self._parts(ids))

    def _parts(self, ids: Sequence[Any]) -> Iterator[tuple[Kept, dict[str, Any]]]:
        for first in range(0, len(ids), HUNDRED):
            part = ids[first : first + HUNDRED]
            wide = next(each for each in _WIDTHS if each >= len(part))
            if wide not in self._kept:
                self._kept[wide] = Kept(self._make([bindparam(name) for name in _NAMES[:wide]]))
            named = dict.fromkeys(_NAMES[:wide], part[-1])
            named.update(zip(_NAMES, part, strict=False))
            yield self._kept[wide], named


HUNDRED = 100
_WIDTHS = (1, 5, 20, HUNDRED)
_NAMES = [f"id_{n}" for n in range(HUNDRED)]


def hundreds(ids: Iterable[int]) -> Iterator[list[int]]:
    """These ids in parts of always the same length, the last one repeated where some are missing. A list of
    every length is a statement of its own, and a connection keeps only the last of them, long ones too.
    """
    rows = list(ids)
    for first in range(0, len(rows), HUNDRED):
        part = rows[first : first + HUNDRED]
        yield part + part[-1:] * (HUNDRED - len(part))

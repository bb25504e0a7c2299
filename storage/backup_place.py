"""Putting a copy of the book back: into an empty place only, and whole or not at all. One class for each
engine; knows no seal and no words.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Protocol

from sqlalchemy import text

from storage.backup import (
    POSTGRES,
    SQLITE,
    CannotCopy,
    file_of,
    kind_of,
    kind_of_file,
    last_line,
    login,
    program,
)
from storage.engine import open_engine

BESIDE = ("", "-wal", "-shm")
"""What belongs to one SQLite book: a log of another book beside it would be read into it."""


class Place(Protocol):
    """Where a book is to stand."""

    url: str
    """Where the copy can be opened and looked through before it is accepted."""

    def is_busy(self) -> bool:
        """Whether somebody works on what stands there."""

    def is_taken(self) -> bool:
        """Whether a book stands there already."""

    def put(self, copy: Path) -> None:
        """Bring the copy in, so that `url` opens it. CannotCopy: it is damaged or of the other engine."""

    def accept(self, aside: str | None) -> str | None:
        """The copy is the book from now on. What stood there is kept under a name that ends in `aside`, which
        is returned.
        """

    def give_up(self) -> None:
        """The copy is no good: leave the place as it was."""


def place_of(url: str) -> Place:
    """The place at this address."""
    return _Sqlite(url) if kind_of(url) == SQLITE else _Postgres(url)


def _right_kind(copy: Path, wanted: str) -> None:
    found = kind_of_file(copy)
    if found is None:
        raise CannotCopy("this file is no backup of a book")
    if found != wanted:
        names = {SQLITE: "a SQLite file", POSTGRES: "PostgreSQL"}
        raise CannotCopy(f"this backup is of {names[found]}, GUYUB_DATABASE_URL is {names[wanted]}")


class _Sqlite:
    """The copy is opened where it lies, and gets the book's name at the very end."""

    def __init__(self, url: str) -> None:
        self._book = file_of(url)
        self._copy = self._book
        self.url = url

    def is_busy(self) -> bool:
        """A bot at work holds the lock beside the file; there is nothing else to ask."""
        return False

    def is_taken(self) -> bool:
        """Whether there is a book, or what is left of one."""
        return any(_beside(self._book, ending).exists() for ending in BESIDE)

    def put(self, copy: Path) -> None:
        """Look through the pages of the copy."""
        _right_kind(copy, SQLITE)
        self._copy, self.url = copy, f"sqlite:///{copy}"
        try:
            with closing(sqlite3.connect(copy)) as conn:
                found = conn.execute("PRAGMA integrity_check(1)").fetchone()[0]
        except sqlite3.Error as error:
            found = str(error)
        if found != "ok":
            raise CannotCopy(f"the book in this backup is damaged: {found}")

    def accept(self, aside: str | None) -> str | None:
        """Names change hands within one folder: the old book's first, log before book."""
        moved = self._move_aside(aside) if aside is not None and self.is_taken() else None
        for ending in BESIDE[1:]:
            _beside(self._copy, ending).unlink(missing_ok=True)
        with self._copy.open("rb") as opened:
            os.fsync(opened.fileno())
        self._copy.replace(self._book)
        return moved

    def _move_aside(self, aside: str) -> str:
        name = f"{self._book.name}.{aside}"
        for ending in reversed(BESIDE):
            old = _beside(self._book, ending)
            if old.exists():
                old.rename(self._book.with_name(name + ending))
        return name

    def give_up(self) -> None:
        """The copy goes; the place was never touched."""
        for ending in BESIDE if self._copy != self._book else ():
            _beside(self._copy, ending).unlink(missing_ok=True)


def _beside(book: Path, ending: str) -> Path:
    return book.with_name(book.name + ending)


PAUSES_S = (0, 1, 1)


class _Postgres:
    """The copy is brought in by one transaction; what stood there waits in a schema of another name."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._schema = self._run("SELECT current_schema()") or "public"
        self._waits = f"{self._schema}_before"

    def is_busy(self) -> bool:
        """Whether anybody else is connected to this database. Who has just hung up is still seen for a while:
        the server waits a moment and looks again before it says so.
        """
        others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        others += " AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
        engine = open_engine(self.url)  # one connection for all looks: the last one would be seen, too
        try:
            for seconds in PAUSES_S:
                with engine.begin() as conn:
                    conn.execute(text("SELECT pg_sleep(:seconds)"), {"seconds": seconds})
                    if conn.execute(text(others)).scalar() == 0:
                        return False
        finally:
            engine.dispose()
        return True

    def is_taken(self) -> bool:
        """Whether any table stands there."""
        tables = "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()"
        return self._run(tables) != "0"

    def put(self, copy: Path) -> None:
        """`pg_restore`, all of it or nothing."""
        _right_kind(copy, POSTGRES)
        self._run(f'DROP SCHEMA IF EXISTS "{self._waits}" CASCADE')
        self._run(f'ALTER SCHEMA "{self._schema}" RENAME TO "{self._waits}"')
        self._run(f'CREATE SCHEMA "{self._schema}"')
        wish = ("--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", "--no-password")
        environment = login(self.url)
        database = environment.get("PGDATABASE", "")
        command = [
            program("pg_restore"),
            *wish,
            f"--schema={self._schema}",
            f"--dbname={database}",
            str(copy),
        ]
        done = subprocess.run(command, capture_output=True, env=environment, check=False)
        if done.returncode != 0:
            raise CannotCopy(f"pg_restore: {last_line(done.stderr)}")

    def accept(self, aside: str | None) -> str | None:
        """The schema that waited is dropped if it was empty, else it keeps its tables under another name."""
        if aside is None:
            self._run(f'DROP SCHEMA "{self._waits}" CASCADE')
            return None
        name = f"{self._schema}_{aside}"
        self._run(f'ALTER SCHEMA "{self._waits}" RENAME TO "{name}"')
        return name

    def give_up(self) -> None:
        """What waited comes back."""
        there = f"SELECT count(*) FROM information_schema.schemata WHERE schema_name = '{self._waits}'"
        if self._run(there) != "0":
            self._run(f'DROP SCHEMA IF EXISTS "{self._schema}" CASCADE')
            self._run(f'ALTER SCHEMA "{self._waits}" RENAME TO "{self._schema}"')

    def _run(self, statement: str) -> str:
        engine = open_engine(self.url)
        try:
            with engine.begin() as conn:
                done = conn.execute(text(statement))
                return str(done.scalar()) if done.returns_rows else ""
        finally:
            engine.dispose()

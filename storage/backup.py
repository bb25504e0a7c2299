"""A copy of the whole book while it is written: one branch for each engine. Knows no seal and no words."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import IO

from sqlalchemy import make_url

from storage.engine import is_postgresql

SQLITE, POSTGRES = "sqlite3", "pgdump"
"""The two kinds of copies, as their files end."""
HEADS = {SQLITE: b"SQLite format 3\0", POSTGRES: b"PGDMP"}
SCRATCH = "guyub-copy-"
_PAGES = 400  # a step of 1.6 MB: between two steps whoever waits for the interpreter gets it
Progress = Callable[[int, int], None]


class CannotCopy(Exception):
    """Why the book cannot be copied or put back, in one line without a secret."""


def kind_of(url: str) -> str:
    """Which kind of copy the book at this address gives."""
    return POSTGRES if is_postgresql(url) else SQLITE


def kind_of_file(file: Path) -> str | None:
    """Which kind of copy this file is, by its first bytes; None: it is none of ours."""
    with file.open("rb") as opened:
        head = opened.read(16)
    return next((kind for kind, mark in HEADS.items() if head.startswith(mark)), None)


@contextmanager
def copied(url: str, scratch: Path, progress: Progress) -> Iterator[IO[bytes]]:
    """The whole book as it stood at one moment, to be read as bytes. Nobody who writes waits for it.

    `scratch` is a folder on the book's own disk: SQLite's copy stands there, readable by us alone, until it
    is read. CannotCopy: it could not be read whole; what was read so far is worth nothing.
    """
    maker = _from_sqlite if kind_of(url) == SQLITE else _from_postgres
    with maker(url, scratch, progress) as reader:
        yield reader


@contextmanager
def _from_sqlite(url: str, scratch: Path, progress: Progress) -> Iterator[IO[bytes]]:
    for left in scratch.glob(f"{SCRATCH}*"):  # of a copy that was killed
        left.unlink()
    handle, name = tempfile.mkstemp(prefix=SCRATCH, dir=scratch)
    os.close(handle)
    copy = Path(name)
    try:
        _copy_pages(file_of(url), copy, progress)
        with copy.open("rb") as reader:
            yield reader
    finally:
        copy.unlink(missing_ok=True)


def _copy_pages(book: Path, copy: Path, progress: Progress) -> None:
    """SQLite's own backup inside one read transaction: what is written meanwhile is not in it, and does not
    make it begin again.
    """
    try:
        with (
            closing(sqlite3.connect(f"{book.resolve().as_uri()}?mode=rw", uri=True, timeout=10)) as source,
            closing(sqlite3.connect(copy)) as target,
        ):
            source.isolation_level = None
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # from here on the moment stands
            source.backup(target, pages=_PAGES, progress=lambda _, left, of: progress(of - left, of))
            target.execute("PRAGMA journal_mode=DELETE")  # the copy is one file, without a log beside it
            found = target.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.Error as error:
        raise CannotCopy(f"the book cannot be copied: {error}") from None
    if found != "ok":
        raise CannotCopy(f"the book on the disk is damaged: {found}")


@contextmanager
def _from_postgres(url: str, scratch: Path, progress: Progress) -> Iterator[IO[bytes]]:
    """`pg_dump` writes a consistent moment into a pipe; nothing of it stands on our disk."""
    command = [program("pg_dump"), "--format=custom", "--no-password", *only_ours(url)]
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=said, env=login(url))
        assert process.stdout is not None
        try:
            yield process.stdout
            code = process.wait()
        finally:
            process.stdout.close()
            with suppress(ProcessLookupError):
                process.kill()
            process.wait()
        if code != 0:
            said.seek(0)
            raise CannotCopy(f"pg_dump: {last_line(said.read())}")


def only_ours(url: str) -> list[str]:
    """The schema the book stands in, if its address names one: others in the database are not ours."""
    options = str(make_url(url).query.get("options", ""))
    _, found, schema = options.partition("search_path=")
    return [f"--schema={schema}"] if found else []


def file_of(url: str) -> Path:
    """The file of a SQLite book."""
    return Path(url.removeprefix("sqlite:///"))


def program(name: str) -> str:
    """Where a program of PostgreSQL's is. CannotCopy: it is not installed."""
    found = shutil.which(name)
    if found is None:
        raise CannotCopy(f"{name} is not installed (on Debian: apt-get install postgresql-client)")
    return found


def login(url: str) -> dict[str, str]:
    """How PostgreSQL's programs find the database: by the environment, since everybody can read a command
    line.
    """
    parts = make_url(url)
    wish = {
        "PGHOST": parts.host or parts.query.get("host"),
        "PGPORT": parts.port,
        "PGUSER": parts.username,
        "PGPASSWORD": parts.password,
        "PGDATABASE": parts.database,
    }
    return os.environ | {name: str(value) for name, value in wish.items() if value}


def last_line(said: bytes) -> str:
    """What a program complained about, short."""
    lines = [line for line in said.decode("utf-8", "replace").splitlines() if line.strip()]
    return lines[-1].strip() if lines else "it ended without a word"

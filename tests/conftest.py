"""What every test may ask for: a village's book in a file of its own, and a chatroom on it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from storage import schema
from storage.book import Book
from tests import pushed, village
from tests.chat import WIB, Chatroom

START = datetime(2026, 11, 17, 19, 0, tzinfo=WIB)  # Tuesday evening, malam Rabu Wage


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated book with the sample village in it: each test copies this file."""
    path = tmp_path_factory.mktemp("template") / "village.sqlite3"
    book = Book(f"sqlite:///{path}", lambda: START, bytes)
    ids = iter(range(10**9))
    book._chance = lambda n: next(ids).to_bytes(n, "big")
    schema.prepare(book.engine)
    book.run(village.build)
    with book.engine.connect() as conn:
        conn.exec_driver_sql("ROLLBACK")
        conn.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    book.close()
    return path


@pytest.fixture
def database(template: Path, tmp_path: Path) -> Path:
    """The sample village in a file of this test's own."""
    return Path(shutil.copy(template, tmp_path / "guyub.sqlite3"))


@pytest.fixture
def chat(database: Path) -> Iterator[Chatroom]:
    """The village's phones: chat(script) plays a story and compares it whole."""
    room = Chatroom(database, village.ACCOUNTS, village.GROUPS, START)
    yield room
    try:
        room.book.look(pushed.check)
    finally:
        room.close()

"""What every test may ask for: a village's book of its own, on either engine, and a chatroom on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import settings

from storage import schema
from storage.book import Book
from tests import engines, pushed, village
from tests.chat import WIB, Chatroom
from tests.engines import ENGINE, Maker

settings.register_profile("house", deadline=None)  # a busy machine is no defect of a rule
settings.load_profile("house")
START = datetime(2026, 11, 17, 19, 0, tzinfo=WIB)  # Tuesday evening, malam Rabu Wage
OTHER = {"sqlite": "postgresql", "postgresql": "sqlite"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A test marked for one engine is not part of a run on the other."""
    not_here = [item for item in items if item.get_closest_marker(OTHER[ENGINE])]
    if not_here:
        config.hook.pytest_deselected(items=not_here)
        items[:] = [item for item in items if item not in set(not_here)]


@pytest.fixture(scope="session")
def maker() -> Iterator[Maker]:
    """Makes books; on PostgreSQL it holds this run's own server."""
    maker = engines.maker()
    yield maker
    maker.stop()


@pytest.fixture(scope="session")
def template(maker: Maker, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A migrated book with the sample village in it: each test copies it."""
    address = maker.fresh(tmp_path_factory.mktemp("template"))
    book = Book(address, lambda: START, bytes)
    ids = iter(range(10**9))
    book._chance = lambda n: next(ids).to_bytes(n, "big")
    schema.prepare(book.engine)
    book.run(village.build)
    if ENGINE == "sqlite":
        with book.engine.connect() as conn:
            conn.exec_driver_sql("ROLLBACK")
            conn.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    book.close()
    return address


@pytest.fixture
def database(maker: Maker, template: str, tmp_path: Path) -> Iterator[str]:
    """The address of the sample village in a book of this test's own: Book(database, clock, chance)."""
    address = maker.copy(template, tmp_path)
    yield address
    maker.drop(address)


@pytest.fixture
def book_file(database: str) -> Path:
    """The sample village as a file; for tests marked `sqlite`."""
    return engines.file_of(database)


@pytest.fixture
def empty_database(maker: Maker, tmp_path: Path) -> Iterator[str]:
    """The address of a book in which nothing stands, not even a table: schema.prepare(book.engine) first."""
    address = maker.fresh(tmp_path)
    yield address
    maker.drop(address)


@pytest.fixture
def chat(database: str) -> Iterator[Chatroom]:
    """The village's phones: chat(script) plays a story and compares it whole."""
    room = Chatroom(database, village.ACCOUNTS, village.GROUPS, START)
    yield room
    try:
        room.book.look(pushed.check)
    finally:
        room.close()

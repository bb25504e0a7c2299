"""`guyub migrate`: an older book comes to today's shape, once, whoever else is starting."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import inspect

from bot import cli_migrate
from storage import schema
from storage.book import Book
from storage.engine import open_engine
from storage.tables import MONEY_TABLES


def opened(address: str) -> Book:
    return Book(address, lambda: datetime(2026, 11, 17, 12, 0, tzinfo=UTC), bytes)


def old(address: str, shape: str) -> Book:
    """A book as an earlier Guyub left it."""
    book = opened(address)
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    with book.engine.begin() as conn:
        config.attributes["connection"] = conn
        command.upgrade(config, shape)
    return book


def test_it_says_from_which_shape_to_which_and_does_nothing_twice(
    empty_database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    book = old(empty_database, "0001")
    assert [cli_migrate.main(book) for _ in range(2)] == [0, 0]
    newest = schema.newest()
    assert capsys.readouterr().out.splitlines() == [
        f"The book was brought from shape 0001 to {newest}.",
        f"The book has shape {newest}: nothing to do.",
    ]
    book.close()


def test_a_book_of_a_newer_guyub_is_left_alone(
    empty_database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    book = old(empty_database, "head")
    book.run(lambda work: work.conn.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'"))
    assert cli_migrate.main(book) == 1
    assert "shape 9999" in capsys.readouterr().out
    book.close()


def test_two_that_start_at_once_do_not_collide(empty_database: str) -> None:
    old(empty_database, "0001").close()
    ready = threading.Barrier(3, timeout=30)
    found: list[object] = []

    def start() -> None:
        engine = open_engine(empty_database)
        ready.wait()
        try:
            found.append(schema.prepare(engine))
        except Exception as error:
            found.append(error)
        engine.dispose()

    threads = [threading.Thread(target=start) for _ in range(3)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    newest = schema.newest()
    assert sorted(found) == [("0001", newest), (newest, newest), (newest, newest)]


@pytest.mark.postgresql
def test_a_guard_that_is_gone_is_put_back_at_the_next_start(empty_database: str) -> None:
    book = opened(empty_database)
    schema.prepare(book.engine)
    book.run(lambda work: work.conn.exec_driver_sql("DROP TRIGGER keep_posting ON posting"))
    schema.prepare(book.engine)
    with book.engine.connect() as conn:
        assert schema._guarded(conn)
        assert set(MONEY_TABLES) <= set(inspect(conn).get_table_names())
    book.close()

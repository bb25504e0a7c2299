"""`guyub migrate`: an older book comes to today's shape, once, whoever else is starting."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import insert, inspect, select

from bot import cli_migrate
from storage import schema
from storage import tables as t
from storage.book import Book, Work
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


def test_a_word_from_before_accounts_were_kept_is_marked_so(empty_database: str) -> None:
    book = old(empty_database, "0039")
    village = {"id": 1, "public_id": "b", "name": "Sumber", "zone": "Asia/Jakarta", "profile": "urban-2013"}
    whose = {"bkm_id": 1, "ksm_id": 1, "by_person_id": 1, "made_at": datetime(2026, 11, 1, tzinfo=UTC)}

    def lend(work: Work) -> None:
        work.execute(insert(t.bkm), village)
        work.execute(insert(t.ksm), {"id": 1, "public_id": "k", "bkm_id": 1, "name": "Mawar"})
        work.execute(insert(t.person), [
            {"id": n, "public_id": f"p{n}", "bkm_id": 1, "name": name} for n, name in enumerate(("Wati", "Sri"), 1)
        ])  # fmt: skip
        loan = {"id": 1, "public_id": "a", "status": "W", "n_installments": 10, "profile": "urban-2013:1"}
        work.execute(insert(t.application), {**loan, **whose})
        work.execute(insert(t.application_line), [
            {"public_id": f"l{n}", "application_id": 1, "person_id": n, "amount_rp": 1, "purpose": "warung",
             "says": says} for n, says in enumerate(("betul", None), 1)
        ])  # fmt: skip

    book.run(lend)
    schema.prepare(book.engine)
    said = select(t.application_line.c.said_by).order_by(t.application_line.c.id)
    assert book.look(lambda work: list(work.execute(said).scalars())) == [0, None]
    book.close()


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

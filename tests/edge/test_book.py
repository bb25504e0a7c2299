"""Units of work in a real book: what is committed together, what is undone, what survives when the ground gives way."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from domain.say import Refusal
from storage.book import Book, BookUnavailable, Work
from storage.engine import driver
from tests.engines import file_of

NOW = datetime(2026, 11, 17, 12, 0, tzinfo=UTC)


@pytest.fixture
def book(empty_database: str) -> Iterator[Book]:
    book = Book(empty_database, lambda: NOW, bytes)
    book.run(
        lambda work: work.conn.exec_driver_sql("CREATE TABLE line (n INTEGER PRIMARY KEY, word TEXT UNIQUE)")
    )
    yield book
    book.close()


@pytest.fixture
async def writer(book: Book) -> AsyncIterator[Book]:
    book.start()
    yield book


def write(n: int, then: Exception | None = None):
    def unit(work: Work) -> int:
        work.execute(text("INSERT INTO line VALUES (:n, :w)"), {"n": n, "w": f"w{n}"})
        if then is not None:
            raise then
        return n

    return unit


def written(book: Book) -> list[int]:
    return book.look(lambda work: list(work.execute(text("SELECT n FROM line ORDER BY n")).scalars()))


def commits(book: Book) -> list[int]:
    seen: list[int] = []
    event.listen(book.engine, "commit", lambda conn: seen.append(1))
    return seen


async def all_of(*futures: asyncio.Future) -> list[object]:
    return await asyncio.gather(*futures, return_exceptions=True)


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 10_000),
        ("recursive_triggers", 1),
        ("temp_store", 2),
    ],
)
def test_the_settings_money_needs(book: Book, pragma: str, value: object):
    found = book.run(lambda work: work.conn.exec_driver_sql(f"PRAGMA {pragma}").scalar())
    assert found == value


@pytest.mark.sqlite
async def test_units_that_wait_together_are_committed_together(writer: Book):
    seen = commits(writer)
    futures = [writer.put(write(n)) for n in range(50)]
    assert await asyncio.gather(*futures) == list(range(50))
    assert written(writer) == list(range(50))
    assert len(seen) < 25


@pytest.mark.sqlite
async def test_units_run_in_the_order_they_were_put(writer: Book):
    order: list[int] = []
    await asyncio.gather(*[writer.put(lambda work, n=n: order.append(n)) for n in range(100)])
    assert order == list(range(100))


async def test_one_refused_unit_is_undone_alone_and_its_words_are_kept(writer: Book):
    def say_no(work: Work, error: Exception) -> str:
        work.execute(text("INSERT INTO line VALUES (900, :w)"), {"w": str(error)})
        return "polite"

    found = await all_of(
        writer.put(write(1)), writer.put(write(2, Refusal("no-such-door")), say_no), writer.put(write(3))
    )
    assert found == [1, "polite", 3]
    assert written(writer) == [1, 3, 900]


async def test_when_even_the_apology_fails_nothing_of_the_unit_stays(writer: Book):
    def fail_too(work: Work, error: Exception) -> None:
        work.execute(text("INSERT INTO line VALUES (900, 'x')"))
        raise KeyError("again")

    found = await all_of(writer.put(write(1)), writer.put(write(2, ValueError("bug")), fail_too))
    assert found[0] == 1
    assert isinstance(found[1], KeyError)
    assert written(writer) == [1]


@pytest.mark.sqlite
async def test_a_statement_that_takes_the_transaction_with_it_takes_no_neighbour(writer: Book):
    await writer.put(
        lambda work: work.conn.exec_driver_sql(
            "CREATE TRIGGER gone BEFORE INSERT ON line WHEN NEW.n = 13 BEGIN SELECT RAISE(ROLLBACK, 'x'); END"
        )
    )
    mended = lambda work, error: "mended"  # noqa: E731
    found = await all_of(
        *[writer.put(write(n), mended) for n in (11, 12)],
        writer.put(write(13), mended),
        writer.put(write(14), mended),
    )
    assert found == [11, 12, "mended", 14]
    assert written(writer) == [11, 12, 14]


async def test_a_commit_that_fails_costs_only_the_guilty_one(writer: Book):
    await writer.put(
        lambda work: work.conn.exec_driver_sql(
            "CREATE TABLE child (n INTEGER REFERENCES line (n) DEFERRABLE INITIALLY DEFERRED)"
        )
    )
    orphan = lambda work: work.conn.exec_driver_sql("INSERT INTO child VALUES (77)")  # noqa: E731
    found = await all_of(
        writer.put(write(1)),
        writer.put(orphan, lambda work, error: "mended"),
        writer.put(orphan),
        writer.put(write(2)),
    )
    assert found[:2] == [1, "mended"]
    assert isinstance(found[2], DBAPIError)
    assert found[3] == 2
    assert written(writer) == [1, 2]


@pytest.mark.sqlite
async def test_a_full_disk_is_nobodys_fault(writer: Book):
    def fill(work: Work) -> None:
        pages = work.conn.exec_driver_sql("PRAGMA page_count").scalar()
        work.conn.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")

    await writer.put(fill)
    big = lambda work: work.execute(text("INSERT INTO line VALUES (5, :w)"), {"w": "x" * 100_000})  # noqa: E731
    mended: list[Exception] = []
    found = await all_of(
        writer.put(write(1)), writer.put(big, lambda work, error: mended.append(error)), writer.put(write(2))
    )
    assert (found[0], found[2]) == (1, 2)
    assert isinstance(found[1], BookUnavailable)
    assert not mended
    await writer.put(lambda work: work.conn.exec_driver_sql("PRAGMA max_page_count = 1000000"))
    await writer.put(big)
    assert written(writer) == [1, 2, 5]


@pytest.mark.sqlite
async def test_a_book_somebody_else_holds_is_said_to_all_who_wait(writer: Book, empty_database: str):
    await writer.put(lambda work: work.conn.exec_driver_sql("PRAGMA busy_timeout = 20"))
    other = sqlite3.connect(file_of(empty_database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    found = await all_of(*[writer.put(write(n)) for n in range(3)])
    assert [type(each) for each in found] == [BookUnavailable] * 3
    other.execute("ROLLBACK")
    other.close()
    await writer.put(write(4))
    assert written(writer) == [4]


async def test_words_leave_only_after_the_commit_and_never_for_a_unit_that_failed(writer: Book):
    heard: list[tuple[list[int], list[str]]] = []
    writer.on_closed = lambda rows, stirred: heard.append((written(writer), [row["k"] for row in rows]))

    def speak(n: int, then: Exception | None = None):
        def unit(work: Work) -> None:
            work.to_send.append({"k": f"said-{n}"})
            write(n, then)(work)

        return unit

    await all_of(writer.put(speak(1)), writer.put(speak(2, ValueError("bug"))), writer.put(speak(3)))
    said = [row for _, rows in heard for row in rows]
    in_order = said if writer.engine.dialect.name == "sqlite" else sorted(said)  # elsewhere side by side
    assert in_order == ["said-1", "said-3"]
    for seen, rows in heard:
        assert {int(row[-1]) for row in rows} <= set(seen)


def test_a_look_cannot_write(book: Book):
    with pytest.raises(DBAPIError, match=r"read-?only"):
        book.look(write(1))
    book.run(write(2))
    assert written(book) == [2]


@pytest.mark.sqlite
def test_a_look_leaves_the_writer_its_own_connection_and_what_that_has_understood(book: Book):
    mine = book.run(lambda work: driver(work.conn))
    theirs = book.look(lambda work: driver(work.conn))
    assert theirs is not mine and book.run(lambda work: driver(work.conn)) is mine


def test_a_look_sees_one_moment_and_holds_up_nobody(book: Book):
    def read(work: Work) -> tuple[int, int]:
        count = text("SELECT COUNT(*) FROM line")
        before = work.execute(count).scalar()
        book.run(write(1))
        return before, work.execute(count).scalar()

    assert book.look(read) == (0, 0)
    assert written(book) == [1]


def test_an_error_says_nothing_of_the_values(book: Book):
    book.run(write(1))
    with pytest.raises(DBAPIError) as caught:
        book.run(
            lambda work: work.execute(text("INSERT INTO line VALUES (1, :w)"), {"w": "Sri 081234567890"})
        )
    assert "Sri" not in str(caught.value)

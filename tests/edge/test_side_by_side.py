"""Units side by side on PostgreSQL: they meet, they are told apart, and the server may go away under them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage.book import Book, BookUnavailable, Work
from storage.engine import N_WORKERS
from storage.sidebyside import ALONE_FROM
from tests.engines import Server

pytestmark = pytest.mark.postgresql
NOW = datetime(2026, 11, 17, 12, 0, tzinfo=UTC)


@pytest.fixture
async def book(empty_database: str) -> AsyncIterator[Book]:
    book = Book(empty_database, lambda: NOW, bytes)
    book.run(lambda work: work.conn.exec_driver_sql("CREATE TABLE line (n INTEGER PRIMARY KEY, word TEXT)"))
    book.run(lambda work: work.conn.exec_driver_sql("INSERT INTO line VALUES (0, '0')"))
    book.start()
    yield book
    book.close()


def lines(book: Book) -> list[int]:
    return book.look(lambda work: list(work.execute(text("SELECT n FROM line ORDER BY n")).scalars()))


def write(n: int) -> Any:
    return lambda work: work.execute(text("INSERT INTO line VALUES (:n, '')"), {"n": n}).rowcount


async def test_units_are_at_work_at_the_same_time(book: Book):
    both = threading.Barrier(2, timeout=10)
    found = await asyncio.gather(*[book.put(lambda work: both.wait() >= 0) for _ in range(2)])
    assert found == [True, True]


async def test_what_was_sent_is_noted_before_what_waits(book: Book):
    """One worker is let go and the others are held, so that it alone says in which order units are taken."""
    free, all_go, order = threading.Event(), threading.Event(), list[str]()
    held = [book.put(lambda work: all_go.wait(30)) for _ in range(N_WORKERS - 1)]
    held.append(book.put(lambda work: free.wait(30)))
    waiting = [book.put(lambda work: order.append("waited")) for _ in range(5 * N_WORKERS)]
    noted = book.put(lambda work: order.append("noted"), first=True)
    free.set()
    await noted
    all_go.set()
    await asyncio.gather(*held, *waiting)
    assert order == ["noted", *["waited"] * len(waiting)]


async def test_no_count_is_lost_when_all_read_and_then_write(book: Book):
    def count_up(work: Work) -> None:
        seen = int(work.execute(text("SELECT word FROM line WHERE n = 0")).scalar_one())
        work.execute(text("UPDATE line SET word = :w WHERE n = 0"), {"w": str(seen + 1)})

    await asyncio.gather(*[book.put(count_up) for _ in range(60)])
    assert book.look(lambda work: work.execute(text("SELECT word FROM line WHERE n = 0")).scalar()) == "60"


async def test_two_who_each_rely_on_the_others_silence_are_told_apart(book: Book):
    """Each writes only if nobody did; without SERIALIZABLE both would."""
    first_look = threading.Barrier(2, timeout=10)
    met: list[int] = []

    def only_one(n: int) -> Any:
        def unit(work: Work) -> bool:
            alone = work.execute(text("SELECT COUNT(*) FROM line")).scalar() == 1
            if len(met) < 2:
                met.append(n)
                first_look.wait()
            if alone:
                write(n)(work)
            return alone

        return unit

    found = await asyncio.gather(book.put(only_one(1)), book.put(only_one(2)))
    assert sorted(found) == [False, True]
    assert len(lines(book)) == 2


async def test_a_long_unit_among_many_short_ones_gets_its_turn(book: Book):
    """What somebody left half-way, taken up while a village reports; without room for itself it never ends."""
    runs: list[int] = []

    def long(work: Work) -> None:
        runs.append(1)
        seen = int(work.execute(text("SELECT word FROM line WHERE n = 0")).scalar_one())
        for _ in range(300):
            work.execute(text("SELECT COUNT(*) FROM line"))
        work.execute(text("UPDATE line SET word = :w WHERE n = 0"), {"w": str(seen + 1000)})

    def short(work: Work) -> None:
        seen = int(work.execute(text("SELECT word FROM line WHERE n = 0")).scalar_one())
        work.execute(text("UPDATE line SET word = :w WHERE n = 0"), {"w": str(seen + 1)})

    n_short = 0
    under_way = book.put(long)
    while not under_way.done():
        await book.put(short)
        n_short += 1
    await under_way
    assert len(runs) <= ALONE_FROM + 1
    found = book.look(lambda work: work.execute(text("SELECT word FROM line WHERE n = 0")).scalar())
    assert found == str(1000 + n_short)


async def test_an_error_that_is_swallowed_cannot_pass_for_a_yes(book: Book):
    def careless(work: Work) -> str:
        write(5)(work)
        with pytest.raises(DBAPIError):
            write(5)(work)
        return "reported"

    with pytest.raises(RuntimeError, match="swallowed"):
        await book.put(careless)
    assert lines(book) == [0]


async def test_a_lock_held_too_long_is_nobodys_fault(book: Book):
    def impatient(work: Work) -> None:
        work.conn.exec_driver_sql("SET LOCAL lock_timeout = '20ms'")
        work.conn.exec_driver_sql("UPDATE line SET word = 'x' WHERE n = 0")

    mended: list[Exception] = []
    with book.engine.begin() as other:
        other.exec_driver_sql("UPDATE line SET word = 'y' WHERE n = 0")
        with pytest.raises(BookUnavailable):
            await book.put(impatient, lambda work, error: mended.append(error))
    assert not mended
    await book.put(impatient)


async def test_a_server_that_goes_and_comes_back_loses_nothing(book: Book, maker: Server):
    """Every worker holds a line to the server when it falls; afterwards each gets a new one."""
    await asyncio.gather(*[book.put(write(n)) for n in range(1, 9)])
    await asyncio.to_thread(maker.halt)
    try:
        down = await asyncio.gather(*[book.put(write(n)) for n in range(9, 13)], return_exceptions=True)
        assert {type(each) for each in down} == {BookUnavailable}
        with pytest.raises(DBAPIError):
            lines(book)
    finally:
        await asyncio.to_thread(maker.start)
    await asyncio.gather(*[book.put(write(n)) for n in range(9, 13)])
    assert lines(book) == list(range(13))


async def test_a_server_that_falls_in_the_middle_of_a_unit_keeps_nothing_of_it(book: Book, maker: Server):
    begun, fell = threading.Event(), threading.Event()

    def unit(work: Work) -> None:
        write(1)(work)
        begun.set()
        assert fell.wait(30)
        write(2)(work)

    under_way = book.put(unit)
    await asyncio.to_thread(begun.wait, 10)
    await asyncio.to_thread(maker.halt)
    fell.set()
    try:
        with pytest.raises(BookUnavailable):
            await under_way
    finally:
        await asyncio.to_thread(maker.start)
    assert lines(book) == [0]
    await book.put(unit)
    assert lines(book) == [0, 1, 2]

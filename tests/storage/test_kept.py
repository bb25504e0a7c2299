"""A kept statement finds and writes exactly what the same statement does through SQLAlchemy."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import bindparam, insert, select, update

from storage import schema
from storage import tables as t
from storage.book import Book, Work
from storage.kept import Kept, KeptOf

pytestmark = pytest.mark.sqlite  # on PostgreSQL a kept statement runs like any other
AT = datetime(2026, 11, 18, 3, 0, tzinfo=UTC)
TALK = {
    "public_id": "a",
    "account_id": 7,
    "conversation": "check-in",
    "version": 1,
    "given": {"n": [1, None]},
}
BKM = {"public_id": "b", "name": "Contoh", "zone": "Asia/Jakarta", "profile": "urban-2013"}
PERSON = {"public_id": "p", "bkm_id": 1, "name": "Sri", "poor": True, "died_on": date(2026, 1, 5)}


@pytest.fixture
def book(empty_database: str) -> Book:
    book = Book(empty_database, lambda: AT, bytes)
    schema.prepare(book.engine)
    return book


def test_values_go_down_and_come_up_by_their_types(book: Book) -> None:
    def both(work: Work) -> None:
        assert work.execute(Kept(insert(t.bkm).returning(t.bkm.c.id)), BKM).scalar_one() == 1
        work.execute(Kept(insert(t.person)), PERSON)
        work.execute(Kept(insert(t.talk)), {**TALK, "said": {}, "started_at": AT, "expires_at": AT})
        for table in (t.talk, t.person):
            plainly = work.execute(select(table)).one()
            kept = work.execute(Kept(select(table).where(table.c.id == bindparam("id"))), {"id": 1}).one()
            assert tuple(kept) == tuple(plainly)
            assert [getattr(kept, name) for name in plainly._fields] == list(plainly)

    book.run(both)


def test_a_list_of_values_is_many_rows_and_changes_are_counted(book: Book) -> None:
    def many(work: Work) -> None:
        work.execute(Kept(insert(t.meta)), [{"key": key, "value": "1"} for key in "abc"])
        twice = Kept(update(t.meta).where(t.meta.c.key != bindparam("but")).values(value="2"))
        assert work.execute(twice, {"but": "a"}).rowcount == 2
        found = Kept(select(t.meta.c.key).where(t.meta.c.value == bindparam("v")).order_by(t.meta.c.key))
        assert list(work.execute(found, {"v": "2"}).scalars()) == ["b", "c"]
        assert work.execute(found, {"v": "3"}).first() is None
        with pytest.raises(LookupError):
            work.execute(found, {"v": "2"}).one()

    book.run(many)


def test_what_python_would_have_to_fill_in_is_refused(book: Book) -> None:
    expanding = Kept(select(t.meta).where(t.meta.c.key.in_(bindparam("keys", expanding=True))))
    with pytest.raises(TypeError):
        book.look(lambda work: work.execute(expanding, {"keys": ["a"]}))


@pytest.mark.parametrize("n", [0, 1, 2, 5, 6, 20, 21, 100, 101, 250])
def test_some_of_many_are_found_and_changed_once_each(book: Book, n: int) -> None:
    keys = [f"k{each:03}" for each in range(n)]
    find = KeptOf(lambda names: select(t.meta.c.key, t.meta.c.value).where(t.meta.c.key.in_(names)))
    change = KeptOf(lambda names: update(t.meta).where(t.meta.c.key.in_(names)).values(value=bindparam("to")))

    def some(work: Work) -> None:
        others = [{"key": f"x{each}", "value": "1"} for each in range(3)]
        work.execute(Kept(insert(t.meta)), [*({"key": key, "value": "1"} for key in keys), *others])
        assert sorted(row.key for row in find.rows(work, keys)) == keys
        assert change.change(work, keys, to="2") == n
        left = work.execute(select(t.meta.c.key).where(t.meta.c.value == "1")).scalars()
        assert sorted(set(left) - {"schema"}) == ["x0", "x1", "x2"]

    book.run(some)

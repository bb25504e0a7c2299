"""The one INSERT that minds what is there: the same words on both engines, one of them here and now."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import insert as plain
from sqlalchemy import select

from storage import schema
from storage.book import Book, Work
from storage.kept import Kept
from storage.tables import meta
from storage.upsert import insert

PUT = insert(meta)
PUT = PUT.on_conflict_do_update(index_elements=["key"], set_={"value": meta.c.value + PUT.excluded.value})
LEAVE = insert(meta).on_conflict_do_nothing().returning(meta.c.key)


def test_what_is_there_is_left_or_changed(empty_database: str) -> None:
    book = Book(empty_database, lambda: datetime(2026, 11, 17, tzinfo=UTC), bytes)
    schema.prepare(book.engine)

    def unit(work: Work) -> list[object]:
        for how in (LEAVE, Kept(LEAVE)):
            assert work.execute(how, {"key": str(how), "value": "1"}).scalar() == str(how)
            assert work.execute(how, {"key": str(how), "value": "2"}).scalar() is None
        work.execute(plain(meta), {"key": "a", "value": "x"})
        work.execute(PUT, {"key": "a", "value": "y"})
        work.execute(Kept(PUT), [{"key": "a", "value": "z"}, {"key": "b", "value": "w"}])
        return [tuple(row) for row in work.execute(select(meta).order_by(meta.c.value))]

    found = book.run(unit)
    book.close()
    assert [value for _, value in found] == ["1", "1", "w", "xyz"]

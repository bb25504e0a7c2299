"""What a book has known of holidays since when: another version of the library changes no lateness of the past."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.holidays import Calendar, Decided, HolidayRule
from storage import holidays, schema
from storage.book import Book

NOW = datetime(2027, 3, 1, 3, 0, tzinfo=UTC)
DAYS = st.dates(date(2027, 3, 1), date(2027, 3, 20))
SAID = st.lists(st.builds(Decided, DAYS, st.booleans(), DAYS), max_size=6)


@pytest.fixture
def book(database: str, tmp_path: Path) -> Iterator[Book]:
    ids = count(10**6)
    book = Book(database, lambda: NOW, lambda n: next(ids).to_bytes(n, "big"))
    schema.prepare(book.engine)
    yield book
    book.close()


def test_another_version_of_the_library_moves_only_what_is_still_to_come(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    past, coming = date(2027, 3, 2), date(2027, 3, 30)
    assert not holidays.is_free(past) and not holidays.is_free(coming)
    assert book.run(lambda work: holidays.keep(work, 1, date(2027, 3, 1))) >= 2
    assert book.run(lambda work: holidays.keep(work, 1, date(2027, 3, 2))) == 0
    newer = holidays.of_year
    monkeypatch.setattr(holidays, "of_year", lambda year: newer(year) | {past, coming})
    as_kept = book.look(lambda work: holidays.of_bkm(work, 1)).calendar(HolidayRule.NEXT_WORKING_DAY)
    assert [as_kept.counts_on(day) for day in (past, coming)] == [past, coming]
    assert book.run(lambda work: holidays.keep(work, 1, date(2027, 3, 15))) >= 1
    now = book.look(lambda work: holidays.of_bkm(work, 1))
    calendar = now.calendar(HolidayRule.NEXT_WORKING_DAY)
    assert [calendar.counts_on(day) for day in (past, coming)] == [past, date(2027, 3, 31)]
    assert coming in now.of_year(2027)


@given(due=DAYS, free=st.frozensets(DAYS, max_size=6), said=SAID, rule=st.sampled_from(HolidayRule))
def test_no_day_that_was_late_or_not_late_yet_becomes_the_other(
    due: date, free: frozenset[date], said: list[Decided], rule: HolidayRule
) -> None:
    said.sort(key=lambda one: one.known_on)
    known = [
        Calendar(rule, free.__contains__, (), tuple(said[:n])).counts_on(due) for n in range(len(said) + 1)
    ]
    for one, before, after in zip(said, known, known[1:], strict=False):
        on = one.known_on
        assert before == after or (before > on and after > on)

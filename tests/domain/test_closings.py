"""Which month may be closed, which day new money gets, and how a month is named: tables to be read aloud."""

from __future__ import annotations

from datetime import date

import pytest

from domain import closings
from domain.closings import CLOSE, REOPEN, Act

OCTOBER, NOVEMBER, DECEMBER = date(2026, 10, 1), date(2026, 11, 1), date(2026, 12, 1)


@pytest.mark.parametrize(
    ("words", "today", "month"),
    [
        ("Oktober", date(2026, 11, 17), OCTOBER),
        ("oktober 2025", date(2026, 11, 17), date(2025, 10, 1)),
        ("bulan nopember ya", date(2026, 11, 17), NOVEMBER),
        ("Desember", date(2026, 11, 17), date(2025, 12, 1)),
        ("december", date(2026, 12, 1), DECEMBER),
        ("10/2026", date(2026, 11, 17), OCTOBER),
        ("10/26", date(2026, 11, 17), OCTOBER),
        ("2026-10", date(2026, 11, 17), OCTOBER),
        ("13/2026", date(2026, 11, 17), None),
        ("2026-00", date(2026, 11, 17), None),
        ("kapan-kapan", date(2026, 11, 17), None),
        ("", date(2026, 11, 17), None),
    ],
)
def test_a_month_as_people_name_it(words: str, today: date, month: date | None) -> None:
    assert closings.read_month(words, today) == month


@pytest.mark.parametrize(
    ("month", "today", "open_from", "why"),
    [
        (OCTOBER, date(2026, 11, 17), None, None),
        (OCTOBER, date(2026, 11, 17), NOVEMBER, "closed"),
        (NOVEMBER, date(2026, 11, 29), NOVEMBER, "not-over"),
        (NOVEMBER, date(2026, 11, 30), NOVEMBER, None),  # on its last afternoon
        (NOVEMBER, date(2026, 12, 3), OCTOBER, None),  # with October, which was forgotten
    ],
)
def test_a_month_is_closed_from_its_last_day_on(
    month: date, today: date, open_from: date | None, why: str | None
) -> None:
    assert closings.why_not_closed(month, today, open_from) == why


def test_only_a_closed_month_is_opened_again() -> None:
    assert closings.why_not_opened(OCTOBER, None) == "open"
    assert closings.why_not_opened(NOVEMBER, NOVEMBER) == "open"
    assert closings.why_not_opened(OCTOBER, NOVEMBER) is None


@pytest.mark.parametrize(
    ("today", "open_from", "month"),
    [
        (date(2026, 11, 17), None, OCTOBER),
        (date(2026, 11, 30), None, NOVEMBER),
        (date(2027, 1, 2), None, DECEMBER),
        (date(2026, 12, 2), OCTOBER, OCTOBER),
        (date(2026, 11, 17), NOVEMBER, NOVEMBER),
    ],
)
def test_the_month_meant_when_none_is_named(today: date, open_from: date | None, month: date) -> None:
    assert closings.month_to_close(today, open_from) == month


def test_money_of_the_last_evening_belongs_to_the_next_month() -> None:
    evening = date(2026, 11, 30)
    assert closings.day_of_booking(evening, None) == evening
    assert closings.day_of_booking(evening, NOVEMBER) == evening
    assert closings.day_of_booking(evening, DECEMBER) == DECEMBER
    assert closings.day_of_booking(date(2026, 12, 4), DECEMBER) == date(2026, 12, 4)


def test_what_was_closed_when_an_entry_was_written() -> None:
    acts = [
        Act(CLOSE, OCTOBER, 20),
        Act(CLOSE, NOVEMBER, 30),
        Act(REOPEN, OCTOBER, 30),
        Act(CLOSE, OCTOBER, 31),
    ]
    assert [closings.open_from(acts, n) for n in (20, 21, 30, 31, 32)] == [
        None,
        NOVEMBER,
        NOVEMBER,
        OCTOBER,
        NOVEMBER,
    ]
    assert closings.open_from(acts) == NOVEMBER
    assert closings.open_from([]) is None


@pytest.mark.parametrize("year", [2024, 2026])
def test_months_follow_each_other(year: int) -> None:
    month = date(year, 1, 1)
    for _ in range(12):
        following = closings.after(month)
        assert closings.before(following) == month == closings.month_of(closings.last_day(month))
        assert (following - closings.last_day(month)).days == 1
        month = following
    assert month == date(year + 1, 1, 1)

"""When a group meets again, checked against wall calendars. 17 November 2026 is malam Rabu Wage."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.days import PASARAN, pasaran
from domain.recurrence import MonthlyDay, NthWeekday, Selapanan, Weekly, next_dates

TUESDAY, WEDNESDAY, FRIDAY, SUNDAY = 1, 2, 4, 6
WAGE = 3


@pytest.mark.parametrize(
    ("rule", "after", "expected"),
    [
        (Weekly(FRIDAY), "2026-11-20", ["26-11-27", "26-12-04", "26-12-11", "26-12-18"]),
        (MonthlyDay(10), "2026-11-10", ["26-12-10", "27-01-10", "27-02-10", "27-03-10"]),
        (MonthlyDay(10), "2026-11-09", ["26-11-10", "26-12-10", "27-01-10", "27-02-10"]),
        (MonthlyDay(31), "2027-01-31", ["27-02-28", "27-03-31", "27-04-30", "27-05-31"]),
        (NthWeekday(1, SUNDAY), "2026-11-01", ["26-12-06", "27-01-03", "27-02-07", "27-03-07"]),
        (NthWeekday(4, TUESDAY), "2026-11-01", ["26-11-24", "26-12-22", "27-01-26", "27-02-23"]),
        (NthWeekday(-1, TUESDAY), "2026-12-01", ["26-12-29", "27-01-26", "27-02-23", "27-03-30"]),
        # malam Rabu Wage is a Tuesday evening
        (
            Selapanan(WEDNESDAY, WAGE, malam=True),
            "2026-11-16",
            ["26-11-17", "26-12-22", "27-01-26", "27-03-02"],
        ),
        (
            Selapanan(WEDNESDAY, WAGE, malam=True),
            "2026-11-17",
            ["26-12-22", "27-01-26", "27-03-02", "27-04-06"],
        ),
        (Selapanan(WEDNESDAY, WAGE), "2026-11-16", ["26-11-18", "26-12-23", "27-01-27", "27-03-03"]),
        (Selapanan(WEDNESDAY, WAGE), "2026-11-18", ["26-12-23", "27-01-27", "27-03-03", "27-04-07"]),
    ],
)
def test_when_the_group_meets_again(rule, after: str, expected: list[str]) -> None:
    assert [f"{day:%y-%m-%d}" for day in next_dates(rule, date.fromisoformat(after), 4)] == expected


@settings(deadline=None)
@given(
    weekday=st.integers(0, 6),
    market_day=st.integers(0, 4),
    malam=st.booleans(),
    after=st.dates(date(2020, 1, 1), date(2040, 1, 1)),
)
def test_every_weekday_and_pasaran_meet_every_35_days(
    weekday: int, market_day: int, malam: bool, after: date
) -> None:
    days = next_dates(Selapanan(weekday, market_day, malam), after, 3)
    assert 1 <= (days[0] - after).days <= 35
    assert [(later - earlier).days for earlier, later in pairwise(days)] == [35, 35]
    named = days[0] + timedelta(days=1) if malam else days[0]
    assert (named.weekday(), pasaran(named)) == (weekday, PASARAN[market_day])


@pytest.mark.parametrize(
    "make",
    [
        lambda: Weekly(7),
        lambda: MonthlyDay(0),
        lambda: MonthlyDay(32),
        lambda: NthWeekday(5, 0),
        lambda: NthWeekday(0, 0),
        lambda: NthWeekday(1, 7),
        lambda: Selapanan(-1, WAGE),
        lambda: Selapanan(0, 5),
    ],
)
def test_a_rule_that_names_no_day_cannot_be_made(make) -> None:
    with pytest.raises(ValueError, match=r"weekdays are 0\.\.6"):
        make()


@pytest.mark.parametrize("n", [-1, 521])
def test_a_list_of_dates_has_an_end(n: int) -> None:
    with pytest.raises(ValueError, match="at most 520"):
        next_dates(Weekly(0), date(2026, 1, 1), n)

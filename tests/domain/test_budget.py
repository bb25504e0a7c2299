"""The budget of words: one a day, four in any seven days, and what gives way to what."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.budget import Budget, is_counted, turn_on
from domain.outbox import MessageClass as M
from domain.outbox import priority

TODAY = date(2026, 11, 18)
HOUSE = Budget()


def days(*offsets: int) -> list[date]:
    return [TODAY + timedelta(days=n) for n in offsets]


@pytest.mark.parametrize(
    ("klass", "spent", "expected"),
    [
        (M.REMINDER, days(), 0),
        (M.REMINDER, days(0), 1),
        (M.REMINDER, days(-1), 0),
        (M.REMINDER, days(-6, -5, -4, -1), 1),  # four in these seven days: the one of six days ago goes first
        (M.REMINDER, days(-3, -2, -1, 0), 4),
        (M.REMINDER, days(-7, -5, -4, -1), 0),
        (M.ARREARS, days(-3, -2, -1), 0),
        (M.ANNOUNCEMENT, days(-3, -2, -1), 4),  # the fourth of the week is not for news
        (M.ANNOUNCEMENT, days(-6, -2, -1), 1),
        (M.ANNOUNCEMENT, days(-2, -1), 0),
    ],
)
def test_the_first_day_with_room(klass: M, spent: list[date], expected: int) -> None:
    assert turn_on(klass, [spent], TODAY, HOUSE) == TODAY + timedelta(days=expected)


def test_a_message_for_several_waits_for_the_one_with_the_least_room() -> None:
    assert turn_on(M.ANNOUNCEMENT, [days(), days(0), days(-2, -1, 0)], TODAY, HOUSE) == TODAY + timedelta(
        days=5
    )


@pytest.mark.parametrize(
    ("klass", "expected"), [(M.REMINDER, 0), (M.ARREARS, 1), (M.VISIT, 1), (M.ANNOUNCEMENT, 1)]
)
def test_the_day_of_a_reminder_is_left_to_it(klass: M, expected: int) -> None:
    assert turn_on(klass, [[]], TODAY, HOUSE, [True]) == TODAY + timedelta(days=expected)


def test_answers_money_and_what_is_needed_cost_nothing() -> None:
    free = {klass for klass in M if not is_counted(klass)}
    assert free == {M.REPLY, M.RECEIPT, M.NEEDED, M.ALERT, M.TASK}


def test_what_matters_more_goes_first() -> None:
    assert sorted((k for k in M if is_counted(k)), key=priority)[0] is M.REMINDER
    assert priority(M.REMINDER) < priority(M.ARREARS) < priority(M.ANNOUNCEMENT)


@pytest.mark.parametrize(("a_day", "a_week", "kept"), [(0, 4, 1), (2, 1, 0), (1, 4, 4), (1, 4, -1)])
def test_a_budget_without_room_cannot_be_made(a_day: int, a_week: int, kept: int) -> None:
    with pytest.raises(ValueError, match="room"):
        Budget(a_day, a_week, kept)


@given(
    arrivals=st.lists(
        st.tuples(st.integers(0, 364), st.sampled_from([k for k in M if is_counted(k)])), max_size=400
    ),
    budget=st.builds(Budget, st.integers(1, 2), st.integers(2, 6), st.integers(0, 1)),
)
def test_a_year_has_no_breach(arrivals: list[tuple[int, M]], budget: Budget) -> None:
    waiting: list[M] = []
    spent: list[date] = []
    for n in range(365):
        today = date(2026, 1, 1) + timedelta(days=n)
        waiting += [klass for on, klass in arrivals if on == n]
        for klass in sorted(waiting, key=priority):
            if turn_on(klass, [spent], today, budget) == today:
                spent.append(today)
                waiting.remove(klass)
    for n in range(365):
        today = date(2026, 1, 1) + timedelta(days=n)
        assert spent.count(today) <= budget.a_day
        assert sum(today - timedelta(days=6) <= day <= today for day in spent) <= budget.a_week

"""The hours in which Guyub may speak. 17 August 2026 is a Monday and a holiday."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.outbox import MessageClass as M
from domain.windows import (
    MONDAY_TO_SATURDAY,
    Window,
    allowed,
    ask_payer_at,
    digest_at,
    is_silent,
    next_allowed,
)

HOLIDAYS = frozenset({date(2026, 8, 17)})


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("klass", "when", "expected"),
    [
        (M.ARREARS, "2026-08-15T07:59:59", False),  # Saturday
        (M.ARREARS, "2026-08-15T08:00", True),
        (M.ARREARS, "2026-08-15T19:59:59", True),
        (M.ARREARS, "2026-08-15T20:00", False),
        (M.ARREARS, "2026-08-16T10:00", False),  # Sunday
        (M.ARREARS, "2026-08-17T10:00", False),  # holiday
        (M.ARREARS, "2026-08-18T10:00", True),
        (M.VISIT, "2026-08-16T10:00", False),
        (M.VISIT, "2026-08-18T10:00", True),
        (M.ANNOUNCEMENT, "2026-08-18T06:59", False),
        (M.ANNOUNCEMENT, "2026-08-18T07:00", True),
        (M.ANNOUNCEMENT, "2026-08-17T10:00", False),  # holiday
        (M.ANNOUNCEMENT, "2026-08-21T11:29:59", True),  # Friday
        (M.ANNOUNCEMENT, "2026-08-21T11:30", False),
        (M.ANNOUNCEMENT, "2026-08-21T13:00", True),
        (M.ANNOUNCEMENT, "2026-08-20T12:00", True),
        (M.ALERT, "2026-08-21T12:00", True),
        (M.ALERT, "2026-08-17T10:00", True),
        (M.ANNOUNCEMENT, "2026-08-16T19:59", True),
        (M.ANNOUNCEMENT, "2026-08-16T20:00", False),
        (M.ALERT, "2026-08-16T20:00", False),
        (M.ALERT, "2026-08-16T12:00", True),
        (M.REMINDER, "2026-08-17T06:00", True),
        (M.REMINDER, "2026-08-17T05:59", False),
        (M.REMINDER, "2026-08-17T20:00", False),
        (M.REPLY, "2026-08-17T03:00", True),
        (M.RECEIPT, "2026-08-16T23:30", True),
    ],
)
def test_when_a_message_may_leave(klass: M, when: str, expected: bool) -> None:
    assert allowed(klass, at(when), HOLIDAYS) is expected


@pytest.mark.parametrize(
    ("klass", "when", "expected"),
    [
        (M.ARREARS, "2026-08-15T10:30", "2026-08-15T10:30"),
        (M.ARREARS, "2026-08-15T05:00", "2026-08-15T08:00"),
        (M.ARREARS, "2026-08-15T20:00", "2026-08-18T08:00"),  # Saturday night, Sunday, the 17th
        (M.ARREARS, "2026-08-16T05:00", "2026-08-18T08:00"),
        (M.ANNOUNCEMENT, "2026-08-16T21:00", "2026-08-18T07:00"),
        (M.ANNOUNCEMENT, "2026-08-21T12:10", "2026-08-21T13:00"),
        (M.REMINDER, "2026-08-17T04:30", "2026-08-17T06:00"),
        (M.REPLY, "2026-08-17T03:00", "2026-08-17T03:00"),
    ],
)
def test_when_it_may_leave_next(klass: M, when: str, expected: str) -> None:
    assert next_allowed(klass, at(when), HOLIDAYS) == at(expected)


@pytest.mark.parametrize("zone", ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"])
def test_the_hour_is_the_readers_own(zone: str) -> None:
    local = datetime(2026, 8, 15, 21, 0, tzinfo=ZoneInfo(zone))
    later = next_allowed(M.ANNOUNCEMENT, local, HOLIDAYS)
    assert later == datetime(2026, 8, 16, 7, 0, tzinfo=ZoneInfo(zone))
    assert later.tzinfo == local.tzinfo


@settings(deadline=None)
@given(
    klass=st.sampled_from(list(M)),
    when=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),
    holidays=st.frozensets(st.dates(date(2026, 1, 1), date(2027, 12, 31)), max_size=30),
)
def test_the_next_moment_is_allowed_and_never_in_the_past(
    klass: M, when: datetime, holidays: frozenset[date]
) -> None:
    later = next_allowed(klass, when, holidays)
    assert later >= when
    assert allowed(klass, later, holidays)
    if later > when:
        assert not allowed(klass, later - timedelta(microseconds=1), holidays)


def test_a_year_of_holidays_is_named_as_wrong() -> None:
    year = frozenset(date(2026, 1, 1) + timedelta(days=n) for n in range(800))
    with pytest.raises(ValueError, match="within a year"):
        next_allowed(M.ARREARS, datetime(2026, 1, 1, 5, 0), year)


@pytest.mark.parametrize(
    ("opens", "closes", "weekdays"),
    [(20, 8, MONDAY_TO_SATURDAY), (8, 8, MONDAY_TO_SATURDAY), (8, 20, frozenset()), (8, 20, frozenset({7}))],
)
def test_a_window_that_never_opens_cannot_be_made(opens: int, closes: int, weekdays: frozenset[int]) -> None:
    with pytest.raises(ValueError, match="opens before it closes"):
        Window(time(opens), time(closes), weekdays)


@pytest.mark.parametrize(
    ("klass", "hour", "silent"),
    [
        (M.RECEIPT, 19, False),
        (M.RECEIPT, 20, True),
        (M.RECEIPT, 23, True),
        (M.RECEIPT, 5, True),
        (M.RECEIPT, 6, False),
        (M.REPLY, 23, False),
        (M.REMINDER, 19, False),
        (M.NEEDED, 20, True),
    ],
)
def test_what_comes_at_night_makes_no_sound(klass: M, hour: int, silent: bool) -> None:
    assert is_silent(klass, datetime(2026, 11, 17, hour, 0)) is silent


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        ("2026-08-15T08:30", "2026-08-15T08:30"),
        ("2026-08-15T08:30:01", "2026-08-18T08:30"),  # Saturday; then Sunday and a holiday
        ("2026-08-14T03:00", "2026-08-14T08:30"),
        ("2026-08-14T23:00", "2026-08-15T08:30"),
    ],
)
def test_the_digest_comes_at_half_past_eight_on_working_days(made: str, expected: str) -> None:
    assert digest_at(at(made), HOLIDAYS) == at(expected)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-17T19:59:59", "2026-11-17T19:59:59"),
        ("2026-11-17T20:00", "2026-11-18T08:00"),
        ("2026-11-17T22:35", "2026-11-18T08:00"),
        ("2026-11-18T00:10", "2026-11-18T08:00"),
        ("2026-11-18T08:00", "2026-11-18T08:00"),
        ("2026-11-18T14:00", "2026-11-18T14:00"),
        ("2026-12-31T21:00", "2027-01-01T08:00"),
    ],
)
def test_the_payer_is_asked_the_same_evening_or_at_eight(now: str, expected: str) -> None:
    assert ask_payer_at(at(now)) == at(expected)

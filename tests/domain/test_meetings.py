"""Meetings: when people are reminded, what they answer, and who came."""

from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.meetings import (
    Answer,
    AnswerCount,
    Attendance,
    Attendee,
    Quorum,
    ReminderKind,
    count_answers,
    count_attendance,
    eve_of,
    may_remind,
    reminders,
    selapan_after,
)

LONG_BEFORE = datetime(2026, 11, 1, 12, 0)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("starts", "created", "day_before", "two_hours"),
    [
        ("2026-12-22T19:30", LONG_BEFORE, "2026-12-21T19:30", "2026-12-22T17:30"),
        (
            "2026-12-22T20:30",
            LONG_BEFORE,
            "2026-12-21T19:30",
            "2026-12-22T18:30",
        ),  # before the night, not after it
        ("2026-12-22T23:00", LONG_BEFORE, "2026-12-21T19:30", "2026-12-22T19:30"),
        ("2026-12-22T07:00", LONG_BEFORE, "2026-12-21T07:00", "2026-12-22T06:00"),
        ("2026-12-22T06:00", LONG_BEFORE, "2026-12-21T06:00", None),  # nobody is woken for it
        ("2026-12-22T04:30", LONG_BEFORE, "2026-12-21T06:00", None),
        ("2026-12-22T00:30", LONG_BEFORE, "2026-12-21T06:00", "2026-12-21T19:30"),
        ("2026-12-22T19:30", at("2026-12-21T19:29"), "2026-12-21T19:30", "2026-12-22T17:30"),
        ("2026-12-22T19:30", at("2026-12-21T19:30"), None, "2026-12-22T17:30"),
        ("2026-12-22T19:30", at("2026-12-22T17:00"), None, "2026-12-22T17:30"),
        ("2026-12-22T19:30", at("2026-12-22T17:31"), None, None),
        ("2026-12-22T19:30", at("2026-12-23T08:00"), None, None),
    ],
)
def test_the_two_reminders(
    starts: str, created: datetime, day_before: str | None, two_hours: str | None
) -> None:
    found = {each.kind: each.at for each in reminders(at(starts), created)}
    assert found.get(ReminderKind.DAY_BEFORE) == (at(day_before) if day_before else None)
    assert found.get(ReminderKind.TWO_HOURS) == (at(two_hours) if two_hours else None)


def test_reminders_keep_the_zone_of_the_meeting() -> None:
    zone = ZoneInfo("Asia/Jayapura")
    starts = datetime(2026, 12, 22, 20, 30, tzinfo=zone)
    assert all(each.at.tzinfo is zone for each in reminders(starts, starts - timedelta(days=9)))


@settings(deadline=None)
@given(
    starts=st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)),
    lead=st.timedeltas(timedelta(0), timedelta(days=4)),
)
def test_never_at_night_never_late_never_two_at_once(starts: datetime, lead: timedelta) -> None:
    created = starts - lead
    found = reminders(starts, created)
    for each in found:
        assert created < each.at < starts
        assert 6 <= each.at.hour < 20
    assert all(later.at - earlier.at >= timedelta(hours=1) for earlier, later in pairwise(found))


@pytest.mark.parametrize(
    ("answer", "minutes_left", "expected"),
    [
        (None, 120, True),
        (Answer.HADIR, 120, True),
        (Answer.TERLAMBAT, 120, True),
        (Answer.BERHALANGAN, 120, False),
        (None, 1, True),
        (None, 0, False),
        (Answer.HADIR, -10, False),
    ],
)
def test_only_who_has_not_declined_and_only_before_it_begins(
    answer: Answer | None, minutes_left: int, expected: bool
) -> None:
    starts = at("2026-12-22T19:30")
    assert may_remind(answer, starts, starts - timedelta(minutes=minutes_left)) is expected


def test_the_answers_are_counted_with_those_who_say_nothing() -> None:
    answers = {1: Answer.HADIR, 2: Answer.HADIR, 3: Answer.TERLAMBAT, 4: Answer.BERHALANGAN, 99: Answer.HADIR}
    assert count_answers([1, 2, 3, 4, 5, 6, 6], answers) == AnswerCount(2, 1, 1, 2)
    assert count_answers([], answers) == AnswerCount(0, 0, 0, 0)


def test_who_came() -> None:
    came = [
        Attendee(1, True, True),
        Attendee(2, True, False),
        Attendee(3, False),
        Attendee(4),
        Attendee(1, True, True),
    ]
    assert count_attendance(came) == Attendance(n=4, n_women=2, n_men=1, n_poor=1, n_not_poor=1)


@pytest.mark.parametrize(
    ("quorum", "present", "members", "expected"),
    [
        (Quorum(), 5, 10, False),
        (Quorum(), 6, 10, True),
        (Quorum(), 6, 11, True),
        (Quorum(), 5, 11, False),
        (Quorum(Fraction(2, 3), more_than=False), 6, 9, True),
        (Quorum(Fraction(2, 3), more_than=False), 6, 10, False),
        (Quorum(Fraction(1), more_than=False), 10, 10, True),
        (Quorum(), 0, 0, False),
    ],
)
def test_whether_the_meeting_may_decide(quorum: Quorum, present: int, members: int, expected: bool) -> None:
    assert quorum.reached(present, members) is expected


@pytest.mark.parametrize(("share", "more_than"), [(0, False), (2, False), (1, True)])
def test_a_quorum_nobody_can_reach_cannot_be_made(share: int, more_than: bool) -> None:
    with pytest.raises(ValueError, match="never more than everybody"):
        Quorum(Fraction(share), more_than)


@pytest.mark.parametrize(
    ("moment", "eve"),
    [
        ("2026-12-22T17:59", None),
        ("2026-12-22T18:00", date(2026, 12, 23)),  # Tuesday evening is malam Rabu Wage
        ("2026-12-22T23:59", date(2026, 12, 23)),
        ("2026-12-23T00:00", date(2026, 12, 23)),
        ("2026-12-23T03:59", date(2026, 12, 23)),
        ("2026-12-23T04:00", None),
        ("2026-12-31T19:30", date(2027, 1, 1)),
    ],
)
def test_the_javanese_day_begins_at_dusk(moment: str, eve: date | None) -> None:
    assert eve_of(at(moment)) == eve


@pytest.mark.parametrize(
    ("last", "today", "next_one"),
    [
        (date(2026, 11, 17), date(2026, 11, 17), date(2026, 12, 22)),
        (date(2026, 11, 17), date(2026, 12, 21), date(2026, 12, 22)),
        (date(2026, 11, 17), date(2026, 12, 22), date(2027, 1, 26)),  # always ahead, never today
        (date(2026, 11, 17), date(2027, 3, 1), date(2027, 3, 2)),  # one was left out
        (date(2026, 12, 22), date(2026, 11, 18), date(2027, 1, 26)),  # counted from one still to come
    ],
)
def test_the_next_selapan_is_ahead_of_today(last: date, today: date, next_one: date) -> None:
    assert selapan_after(last, today) == next_one

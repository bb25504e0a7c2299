"""When people are reminded of a meeting and who comes. Knows hours and counts; no names, no clock."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from fractions import Fraction

from domain.days import SELAPAN
from domain.windows import DEFAULT_WINDOWS, Window

_DAY = timedelta(days=1)
_DUSK, _DAWN = time(18), time(4)


class Answer(StrEnum):
    """What somebody says about coming; it may be changed until the meeting begins."""

    HADIR = "hadir"
    TERLAMBAT = "terlambat"
    BERHALANGAN = "berhalangan"


class ReminderKind(StrEnum):
    """The two reminders of a meeting, and no more."""

    DAY_BEFORE = "day-before"
    TWO_HOURS = "two-hours"


_AHEAD = {ReminderKind.DAY_BEFORE: _DAY, ReminderKind.TWO_HOURS: timedelta(hours=2)}
_EARLIER_THAN_CLOSING = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder and the local moment it is due. Of no use any more once the meeting has begun."""

    kind: ReminderKind
    at: datetime


def reminders(
    starts_at: datetime, created_at: datetime, window: Window = DEFAULT_WINDOWS.reminders
) -> tuple[Reminder, ...]:
    """The reminders of a meeting planned (or moved) at `created_at`: the day before and two hours before,
    local times.

    One that would fall into the night is moved into the window: too early waits for its opening, too late
    goes out half an hour before its closing. One whose moment has passed when the meeting is planned, or
    that would come after the meeting began, is dropped: whoever has just been invited needs no reminder.
    """
    found: list[Reminder] = []
    for kind, ahead in _AHEAD.items():
        at = _into(window, starts_at - ahead)
        if created_at < at < starts_at and all(at - other.at >= timedelta(hours=1) for other in found):
            found.append(Reminder(kind, at))
    return tuple(found)


def _into(window: Window, at: datetime) -> datetime:
    if at.time() < window.opens:
        return datetime.combine(at.date(), window.opens, tzinfo=at.tzinfo)
    if at.time() >= window.closes:
        return datetime.combine(at.date(), window.closes, tzinfo=at.tzinfo) - _EARLIER_THAN_CLOSING
    return at


def may_remind(answer: Answer | None, starts_at: datetime, now: datetime) -> bool:
    """Whether a reminder still makes sense for somebody: not if they declined, never once the meeting has
    begun.
    """
    return answer is not Answer.BERHALANGAN and now < starts_at


@dataclass(frozen=True, slots=True)
class AnswerCount:
    """How many of the invited said what; `silent` have not answered."""

    hadir: int
    terlambat: int
    berhalangan: int
    silent: int


def count_answers(invited: Collection[int], answers: Mapping[int, Answer]) -> AnswerCount:
    """What the invited have said so far. Answers of people no longer invited are not counted."""
    said = [answers[person_id] for person_id in set(invited) if person_id in answers]
    by_answer = {answer: said.count(answer) for answer in Answer}
    return AnswerCount(
        hadir=by_answer[Answer.HADIR],
        terlambat=by_answer[Answer.TERLAMBAT],
        berhalangan=by_answer[Answer.BERHALANGAN],
        silent=len(set(invited)) - len(said),
    )


@dataclass(frozen=True, slots=True)
class Attendee:
    """One person who came. None: the group's book does not say."""

    person_id: int
    is_woman: bool | None = None
    is_poor: bool | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who came, as the programmes want it counted: by sex and by poor or not; the rest is not known."""

    n: int
    n_women: int
    n_men: int
    n_poor: int
    n_not_poor: int


def count_attendance(came: Iterable[Attendee]) -> Attendance:
    """The head count; somebody entered twice came once."""
    people = {each.person_id: each for each in came}.values()
    return Attendance(
        n=len(people),
        n_women=sum(each.is_woman is True for each in people),
        n_men=sum(each.is_woman is False for each in people),
        n_poor=sum(each.is_poor is True for each in people),
        n_not_poor=sum(each.is_poor is False for each in people),
    )


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many must be there: "half and one more" is more than 1/2, "at least two thirds" is 2/3 itself."""

    share: Fraction = Fraction(1, 2)
    more_than: bool = True

    def __post_init__(self) -> None:
        if not 0 < self.share <= 1 or (self.share == 1 and self.more_than):
            raise ValueError("a quorum is more than nobody and never more than everybody")

    def reached(self, n_present: int, n_members: int) -> bool:
        """Whether the meeting may decide. A group without members decides nothing."""
        if n_members <= 0:
            return False
        present = Fraction(n_present, n_members)
        return present > self.share if self.more_than else present >= self.share


def eve_of(local: datetime) -> date | None:
    """The Javanese day an evening already belongs to, since that day begins at dusk: Tuesday 19:30 is "malam
    Rabu", and so is Wednesday 01:00. None between dawn and dusk, when both calendars agree.
    """
    if local.time() >= _DUSK:
        return local.date() + _DAY
    return local.date() if local.time() < _DAWN else None


def selapan_after(last: date, today: date) -> date:
    """The group's own next day: 35 days after its last meeting, or as many times 35 as it takes to be ahead
    of `today`.
    """
    n_selapan = max(1, (today - last).days // SELAPAN + 1)
    return last + timedelta(days=SELAPAN * n_selapan)

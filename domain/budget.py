"""The budget of words: how often Guyub may begin to speak to one person, and whose turn it is. Counts days;
knows no book and no clock.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.outbox import MessageClass

_A_WEEK = 7
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Budget:
    """Messages the bot may begin to one person: in one of their own days, and in any seven days in a row.

    House manners, a setting of the lender's profile: docs/adr/0023 says why one and four. `kept` of the
    week's messages are held back for what concerns the person alone: public news may not use them up.
    """

    a_day: int = 1
    a_week: int = 4
    kept: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.a_day <= self.a_week or not 0 <= self.kept < self.a_week:
            raise ValueError("a budget has room for one message a day, and for news in a week")


@dataclass(frozen=True, slots=True)
class Turn:
    """How a counted class takes its turn. `waits_for_meeting`: on a day on which a reminder of a meeting is
    still to come it leaves the day to that. `is_news`: meant for many, so the last message of the week is not
    for it.
    """

    waits_for_meeting: bool
    is_news: bool = False


# What counts, in the order of the turns (the same order as the priorities of domain/outbox.py). Every class
# that is not here is free: an answer, money and second voices, what somebody asked for or relies on, and what
# cannot wait for the officers' digest.
TURNS: Mapping[MessageClass, Turn] = {
    MessageClass.REMINDER: Turn(waits_for_meeting=False),
    MessageClass.ARREARS: Turn(waits_for_meeting=True),
    MessageClass.VISIT: Turn(waits_for_meeting=True),
    MessageClass.ANNOUNCEMENT: Turn(waits_for_meeting=True, is_news=True),
}


def is_counted(klass: MessageClass) -> bool:
    """Whether a message of this class uses up the budget of whom it is for."""
    return klass in TURNS


def turn_on(
    klass: MessageClass,
    spent: Iterable[Sequence[date]],
    today: date,
    budget: Budget,
    meeting_today: Collection[bool] = (),
) -> date:
    """The first day, today or later, on which such a message fits for everybody it is for.

    `spent`: per person the days on which the bot began to speak to them, one entry per message, of the last
    six days and today. `meeting_today`: per person whether a reminder of a meeting is still to come today.
    """
    days = list(spent)
    day = today
    if TURNS[klass].waits_for_meeting and any(meeting_today):
        day += _DAY
    week = budget.a_week - (budget.kept if TURNS[klass].is_news else 0)
    while not all(_fits(one, day, budget.a_day, week) for one in days):
        day += _DAY
    return day


def _fits(spent: Sequence[date], day: date, a_day: int, a_week: int) -> bool:
    since = day - (_A_WEEK - 1) * _DAY
    return spent.count(day) < a_day and sum(since <= each <= day for each in spent) < a_week

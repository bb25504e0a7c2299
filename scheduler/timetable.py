"""The table of jobs and of things that fall due. Knows when; what is done stands in usecases/."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Row

from scheduler import arrears_check
from storage.book import Work
from usecases import (
    clarity,
    complaint_route,
    fieldwork,
    free_days,
    groupnews,
    housekeeping,
    inhand,
    meeting_reminders,
    payoffs,
    promises,
    question_owners,
    savings_in_hand,
    sending,
    sorting,
    study,
    usulan,
    visits,
)
from usecases.forgetting import REMINDER, remind
from usecases.joining_phones import ASK_ANYWAY, ask_anyway
from usecases.keeping import due_now as backup_wanted
from usecases.paper_signatures import UNCONFIRMED, unconfirmed
from usecases.relief_deeds import PAUSE_ENDS, pause_ends

DueDeed = Callable[[Work, Row[Any]], str]
"""Does one due row; returns what came of it ("said", "declined", ...)."""


@dataclass(frozen=True, slots=True)
class Job:
    """Something done at a fixed hour of every zone: once per occurrence, one unit of work per subject."""

    name: str
    cron: dict[str, str] = field(default_factory=dict)
    """Fields of APScheduler's CronTrigger, in the zone's own time."""
    subjects: Callable[[Work, str, date], Iterable[int]] = lambda book, zone, today: ()
    do: Callable[[Work, int, date], str] = lambda book, subject, today: ""
    silent: bool = False
    """Says nothing to anybody: not worth waiting for when time is pushed forward."""


JOBS: tuple[Job, ...] = (
    Job("housekeeping", {"hour": "3"}, housekeeping.nightly_subjects, housekeeping.nightly, True),
    Job("holidays", {"hour": "3"}, free_days.subjects, free_days.nightly, True),
    Job("paid-off", {"hour": "8"}, payoffs.subjects, payoffs.nightly),
    Job("field-morning", {"hour": "6"}, fieldwork.subjects, fieldwork.morning),
    Job("visits", {"hour": "8"}, visits.subjects, visits.morning),
    Job("in-hand", {"hour": "8"}, inhand.subjects, inhand.morning),
    Job("savings-in-hand", {"hour": "8"}, inhand.subjects, savings_in_hand.morning),
    Job("arrears-check", arrears_check.CRON, arrears_check.subjects, arrears_check.morning),
)

DUE: dict[str, DueDeed] = {
    "backup": backup_wanted,
    "promise-reminder": promises.remind,
    "promise-passed": promises.look_back,
    PAUSE_ENDS: pause_ends,
    sending.LEAVES: sending.leave,
    "announcement-part": sending.expand_part,
    "announcement-consents": sending.ask_more,
    "announcement-card": sending.look_after,
    groupnews.MORE: groupnews.write_more,
    clarity.NEXT: clarity.ask_part,
    UNCONFIRMED: unconfirmed,
    question_owners.REMINDER: question_owners.remind,
    question_owners.ESCALATION: question_owners.escalate,
    sorting.DUE: sorting.look_after,
    study.RETURN: study.come_back,
    usulan.RESULT: usulan.ask_result,
    complaint_route.DUE: complaint_route.fell_due,
    "talk-expired": housekeeping.say_talk_expired,
    REMINDER: remind,
    "meeting-reminder": meeting_reminders.remind,
    "meeting-told": meeting_reminders.ask_again,
    ASK_ANYWAY: ask_anyway,
}

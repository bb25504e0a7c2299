"""Which month an officer looks at, by which rules, and as it was known when: a closed month as two officers
closed it, an open one as the book has it now. Says nothing and draws nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor
from domain.days import month_end
from domain.people import Subject
from domain.profiles import Profile
from domain.reports import Report
from domain.say import Refusal
from storage import classes, closings, portfolio
from storage.book import Work
from storage.rules import rules_of

OLDEST = date(2000, 1, 1)
AS_FIRST = "-awal"
"""Behind the day of a button: the month as it was at first."""


@dataclass(frozen=True, slots=True)
class Month:
    """A report, whose it is and by which rules. `first`: as it was when it was first closed (never closed:
    first looked at); `changed`: it is not the same any more. `closing` is the row that stands behind it.
    """

    report: Report
    bkm: str
    public_id: str
    rules: Profile
    finished: bool
    changed: bool
    bkm_id: int
    zone: str
    known_at: datetime
    first: bool = False
    first_at: datetime | None = None
    closing: Row[Any] | None = None

    @property
    def asked(self) -> str:
        """How the buttons below it name its day."""
        return f"{self.report.on.isoformat()}{AS_FIRST if self.first else ''}"


def month_of(book: Work, actor: Actor, subject: str, on: str) -> Month:
    """The report this officer may see: of a closed month as two officers closed it, else as the book has it
    now; with -awal behind the day as it was at first.
    """
    bkm, day, first = _asked(book, actor, subject, on)
    today = book.now.astimezone(ZoneInfo(bkm.zone)).date()
    ended = day == month_end(day)
    behind, closed = closings.that_closed(book, bkm.id, day.replace(day=1)) if ended else ([], False)
    finished = ended and (closed or day < today)
    rules, known_at = rules_of(book, bkm.id, day), behind[-1].ended_at if closed else book.now
    report = _of(book, bkm.id, day, behind[-1] if closed else None, known_at)
    first_at = behind[0].ended_at if behind else None
    if finished and not behind:
        first_at = classes.first_shown_at(book, bkm.id, day)
        if first_at is None:
            classes.keep(book, bkm.id, report)
    at_first = report
    if first_at is not None and first_at != known_at:
        at_first = (
            classes.as_closed(book, bkm.id, day, behind[0])
            if behind
            else classes.as_first_shown(book, bkm.id, day, first_at)
        )
    first, changed = first and first_at is not None, at_first != report
    closing = (behind[0] if first and behind else behind[-1]) if closed or (first and behind) else None
    shown, moment = (at_first, first_at) if first and first_at is not None else (report, known_at)
    return Month(
        shown, bkm.name, bkm.public_id, rules, finished, changed, bkm.id, bkm.zone, moment, first, first_at,
        closing,
    )  # fmt: skip


def _asked(book: Work, actor: Actor, subject: str, on: str) -> tuple[Row[Any], date, bool]:
    if not actor.private:
        raise Refusal("not-your-office")
    if subject:
        bkm = portfolio.bkm_by(book, public_id=subject)
        if bkm is None or actor.able("see-reports", Subject(bkm.id)) is None:
            raise Refusal("button-stale")
    else:
        grants = [grant for _, grant in actor.scopes("see-reports") if grant.bkm_id is not None]
        bkm = portfolio.bkm_by(book, bkm_id=grants[0].bkm_id) if grants else None
        if bkm is None:
            raise Refusal("not-your-office")
    today = book.now.astimezone(ZoneInfo(bkm.zone)).date()
    try:
        day = date.fromisoformat(on.removesuffix(AS_FIRST)) if on else today
    except ValueError:
        raise Refusal("button-stale") from None
    if not OLDEST < day <= today:
        raise Refusal("button-stale")
    return bkm, day, on.endswith(AS_FIRST)


def _of(book: Work, bkm_id: int, day: date, closing: Row[Any] | None, known_at: datetime) -> Report:
    if closing is None:
        return classes.report(book, bkm_id, day, known_at)
    return classes.as_closed(book, bkm_id, day, closing)

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
from domain.reports import Report, line
from domain.say import Refusal
from storage import arrears as collections
from storage import closings, members, portfolio
from storage.book import Work
from storage.rules import rules_of
from usecases import standing

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
    kept = portfolio.classes_of(book, bkm.id, day) if finished else []
    first_at = behind[0].ended_at if behind else kept[0].made_at if kept else None
    known_at = behind[-1].ended_at if closed else book.now
    rules = rules_of(book, bkm.id, day)
    report = _reckon(book, bkm, rules, day, known_at)
    if finished and not kept:
        _keep(book, bkm.id, report, f"{rules.name}:{rules.version}")
    at_first = report if first_at in (None, known_at) else _reckon(book, bkm, rules, day, first_at)
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


def _reckon(book: Work, bkm: Row[Any], rules: Profile, day: date, known_at: datetime) -> Report:
    zone, calendar = ZoneInfo(bkm.zone), standing.calendar_of(rules)
    lines = []
    for held in portfolio.of_bkm(book, bkm.id, day.replace(day=1), day, known_at):
        ksm = members.ksm_by_id(book, held.ksm_id)
        meets = collections.collection_days(book, ksm.id, zone) or standing.NO_MEETING_YET
        collects = meets if ksm.collects_at_meetings else ()
        lines.append(line((ksm.id, held.name), held.shares, day, rules.ladder, collects, calendar))
    return Report(day, tuple(lines), rules.ladder, rules.at_risk_from)


def _keep(book: Work, bkm_id: int, report: Report, profile: str) -> None:
    rates = {band.name: band.reserve_bp for band in report.ladder.bands}
    rows = [
        {"bkm_id": bkm_id, "ksm_id": each.ksm_id, "on": report.on, "class_name": each.class_name,
         "balance_rp": each.balance.pokok, "late_pokok_rp": each.late.pokok, "late_jasa_rp": each.late.jasa,
         "behind": str(each.behind), "reserve_bp": rates[each.class_name], "profile": profile,
         "made_at": book.now}
        for each in report.lines
    ]  # fmt: skip
    portfolio.keep_classes(book, rows)

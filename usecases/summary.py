"""[Ringkasan] of the koordinator: one page on how the fund stands, this month beside the last, and how much
waits for a word. Every figure is the report's or the cash book's own; nobody is named.
"""

from __future__ import annotations

from datetime import timedelta

from domain.actor import Actor
from domain.people import Role
from domain.reports import Share
from domain.say import Refusal, Say, button, say
from domain.vouchers import TILLS, What
from storage.book import Work
from usecases import cashbook, overview, reports
from usecases.report_months import Month, month_of
from usecases.why_lines import door

WHY = "ringkas"
"""The kind of figure behind [Kenapa?]: usecases/whys_summary.py."""
STAYED = (What.TO_BANK.value, What.TO_CASH.value, What.OPEN_CASH.value, What.OPEN_BANK.value)
"""From one till to the other, or there before the book began: neither in nor out."""


def page(book: Work, actor: Actor) -> Say:
    """What came in and went out this month, LAR, PAR and RR with last month's beside them, and what waits."""
    if Role.KOORDINATOR not in actor.roles or not actor.private:
        raise Refusal("not-your-office")
    month = month_of(book, actor, "", "")
    first = month.report.on.replace(day=1)
    before = month_of(book, actor, month.public_id, (first - timedelta(days=1)).isoformat())
    lines = [
        _beside(now, then, before)
        for now, then in zip(month.report.shares(), before.report.shares(), strict=True)
    ]
    books = [
        cashbook.read(book, month.bkm_id, till, first, month.report.on, month.known_at) for till in TILLS
    ]
    moved = [line.amount for of in books for line in of.lines if line.what not in STAYED]
    cash, bank = (of.after for of in books)
    n_waiting = overview.n_approvals(book, actor)
    words = say(
        "summary", month=first.isoformat(), bkm=month.bkm, lines=tuple(lines), cash=cash, bank=bank,
        came=sum(each for each in moved if each > 0), went=-sum(each for each in moved if each < 0),
        n_waiting=n_waiting,
    )  # fmt: skip
    waiting = (button("home-persetujuan", "lain", "persetujuan"),) if n_waiting else ()
    more = (
        button("button-report-picture", "lap-gambar", month.public_id, month.asked),
        button("home-laporan", "lain", "laporan"),
    )
    return words.with_rows(*([waiting] if waiting else []), more, (door(WHY, month.public_id),))


def _beside(now: Share, then: Share, before: Month) -> Say:
    """One figure of today; behind it the same at the end of last month, where it was known."""
    known = then.value is not None
    facts = {"month": before.report.on.isoformat(), "then": then.basis_points, "known": int(known)}
    return say("summary-figure", figure=reports.share_line(now, before.rules), **facts)

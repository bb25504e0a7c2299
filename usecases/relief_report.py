"""What the month's report says of loans that two officers moved, let rest or ended: shown beside the figures,
never dropped from them. No names of people.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.ledger import Account
from domain.reports import Line, Report
from domain.say import Say, say
from storage import cash, not_taken
from storage.book import Work
from storage.cash import Until


def lines(book: Work, bkm_id: int, report: Report, known_at: datetime) -> tuple[Say, ...]:
    """What two officers moved, let rest or wrote off, and what was not taken up, beside the figures it would
    else make look better; one line for each, none where there is nothing.
    """
    total, until = report.total(), Until(report.on, known_at)
    accounts = (Account.WRITTEN_OFF, Account.RECOVERED)
    ever = cash.sums(book, bkm_id, accounts, until)
    of_month = replace(until, since=report.on.replace(day=1))
    back = -cash.sums(book, bkm_id, accounts, of_month)[Account.RECOVERED]
    found = [
        ("watched", total.watched),
        ("resting", total.resting),
        ("written-off", ever[Account.WRITTEN_OFF]),
    ]
    said = [say(f"report-relief-{what}", amount=amount) for what, amount in found if amount]
    if came_back := not_taken.total(book, bkm_id, of_month):
        said.append(say("report-relief-not-taken", amount=came_back))
    if back or ever[Account.RECOVERED]:
        said.append(say("report-relief-recovered", amount=back, ever=-ever[Account.RECOVERED]))
    return tuple(said)


def sheets(report: Report) -> list[list[Any]]:
    """What was rescheduled and is watched, what rests, what was written off, KSM by KSM; none: no sheet."""

    def row(of: Line) -> list[Any]:
        return [of.name, of.balance.pokok, of.watched, of.resting, of.written_off]

    lines = [each for each in report.lines if each.watched or each.resting or each.written_off]
    if not lines:
        return []
    foot = replace(report, lines=tuple(lines)).total()
    heads = ["ksm", "balance-pokok", "watched", "resting", "written-off"]
    return [["relief", heads, [row(each) for each in lines], ["", *row(foot)[1:]]]]

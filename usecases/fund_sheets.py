"""The month's sheets on money beside the loans: the indicators with their formulas, income and cost, the six
ratios, the cash book and the bank book. Knows rows; a cell that is a sentence is {"k": key, values}.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from domain.health import Ratio
from domain.ledger import Account
from domain.profiles import Profile
from domain.reports import Report, Share
from domain.vouchers import TILLS
from storage.book import Work
from usecases import cashbook, fund
from usecases.fund import Fund

Sheet = list[Any]
NO_DATA = {"k": "fund-no-data"}


def of_month(book: Work, bkm_id: int, report: Report, profile: Profile, known_at: datetime) -> list[Sheet]:
    """Every one of them, in the order they are bound."""
    of = fund.read(book, bkm_id, report, known_at)
    month = report.on.replace(day=1)
    books = [cashbook.read(book, bkm_id, till, month, report.on, known_at) for till in ("kas", "bank")]
    tills = [_movements(each, of.tills[TILLS[each.till]]) for each in books]
    return [_figures(of, report, profile), _sums(of), _ratios(of), *tills]


def _figures(of: Fund, report: Report, profile: Profile) -> Sheet:
    def row(one: Share) -> list[Any]:
        known = one.value is not None
        share = {"k": "fund-percent", "share": one.basis_points} if known else NO_DATA
        name = one.figure.value
        formula = {"k": "fund-formula", "figure": name}
        return [name, formula, one.part, one.whole, share, fund.marked(profile, one)]

    heads = ["figure", "formula", "part", "whole", "share", "mark"]
    return ["figures", heads, [row(one) for one in (*report.shares(), of.ccr, of.roi)], None]


def _sums(of: Fund) -> Sheet:
    def row(key: str, amount: int) -> list[Any]:
        return [{"k": "fund-account", "account": key}, amount]

    fines = [row("denda", of.fines)] if of.fines else []
    rows = [
        row("jasa", of.jasa),
        *fines,
        *(row(account.value, amount) for account, amount in of.earned.items()),
    ]
    given = {each: amount for each, amount in of.spent.items() if amount or each is not Account.IPTW}
    rows += [row(account.value, -amount) for account, amount in given.items()]
    return ["fund", ["account", "since-january"], rows, ["", of.income - of.cost]]


def _ratios(of: Fund) -> Sheet:
    rows = [_ratio(each) for each in of.health.ratios]
    total = of.health.total
    whole = {"k": "fund-points", "points": fund.points(total)} if total is not None else NO_DATA
    status = {"k": "fund-status", "status": of.health.status} if of.health.status else ""
    foot = ["", {"k": "fund-health-whole"}, "", "", status, whole, 100]
    return ["health", ["number", "ratio", "part", "whole", "share", "points", "best"], rows, foot]


def _ratio(one: Ratio) -> list[Any]:
    known = one.points is not None and one.part is not None
    share = {"k": "fund-percent", "share": fund.rounded(one)} if known else NO_DATA
    points = {"k": "fund-points", "points": fund.points(one.points)} if one.points is not None else NO_DATA
    name = {"k": "fund-ratio-name", "number": one.number}
    part = one.part if one.part is not None else NO_DATA
    return [str(one.number), name, part, one.whole, share, points, one.best]


def _movements(of: cashbook.TillBook, held: int) -> Sheet:
    """`held`: what the till holds in the end, by the book's own sum and not by these lines."""
    before = {"k": "fund-before"}
    rows: list[list[Any]] = [["", "", before, "", "", of.before]]
    for each in of.lines:
        what = {"k": "fund-line", "what": each.what, "ksm": each.whose, "whose": int(bool(each.whose))}
        what |= {"note": each.note, "noted": int(bool(each.note))}
        day = {"k": "fund-day", "on": each.on.isoformat()}
        inward, outward = max(each.amount, 0), max(-each.amount, 0)
        rows.append([day, each.number, what, inward, outward, each.left])
    inward, outward = (sum(row[n] or 0 for row in rows) for n in (3, 4))
    heads = ["day", "voucher", "what", "in", "out", "till-left"]
    return [f"book-{of.till}", heads, rows, ["", "", "", inward, outward, held]]

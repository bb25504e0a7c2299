"""[Cetak & laporan]: how the fund stands, as a line, a picture and sheets. What a finished month was at first
can be had again beside what it is now.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor
from domain.closings import read_month
from domain.days import month_end
from domain.profiles import Profile
from domain.reports import Line, Part, Report, Share
from domain.say import Button, Say, button, say
from storage.book import Work
from usecases import coins, fund, fund_sheets, relief_report
from usecases.report_months import AS_FIRST, Month, month_of

SHOWN_ROWS = 18  # of a picture that fits a phone
WHY, WHY_FUND = "kenapa-lapor", "kenapa-dana"
"""Behind [Kenapa?]: usecases/whys_report.py, and of the fund usecases/whys_fund.py."""


def asked(book: Work, actor: Actor, words: str) -> Say:
    """'laporan oktober': that month; a month to come, or none named: this one."""
    month = read_month(words, actor.today)
    on = month_end(month).isoformat() if month is not None and month_end(month) < actor.today else ""
    return page(book, actor, on=on)


def page(book: Work, actor: Actor, subject: str = "", on: str = "") -> Say:
    """The figures of this month so far, or of the month that ended `on`."""
    month = month_of(book, actor, subject, on)
    report = month.report
    lar, par, rr = report.shares()
    total = report.total()
    kept = report.reserve()
    beside = relief_report.lines(book, month.bkm_id, report, month.known_at)
    beside += coins.lines(book, month.bkm_id, report.on, month.known_at)
    words = say(
        "report-page", bkm=month.bkm, on=report.on.isoformat(), n=lar.whole, lent=total.balance.pokok,
        late=total.late.total, n_late=sum(1 for each in report.lines if each.late.total),
        reserve=int(kept or 0), reserve_known=int(kept is not None), **_standing(month),
        shares=(*(share_line(each, month.rules) for each in (lar, par, rr)), *beside),
        foots=int(report.foots()),
    )  # fmt: skip
    day, whose = month.asked, month.public_id
    before = (report.on.replace(day=1) - timedelta(days=1)).isoformat()
    files = (
        button("button-report-picture", "lap-gambar", whose, day),
        button("button-report-sheets", "lap-xlsx", whose, day),
        button("button-report-paper", "lap-pdf", whose, day),
    )
    more = button("button-report-fund", "lap-dana", whose, day)
    earlier = button("button-report-before", "lap", whose, before, on=before)
    letters = (button("button-print-ksm", "cetak"),) if actor.scopes("print-papers") else ()
    why = button("button-why", WHY, whose, day)
    return words.with_rows(files, (more, *letters), *_other(month), (why, earlier))


def _standing(month: Month) -> dict[str, Any]:
    """What a page says of itself: corrected since, as it was at first, or not closed yet."""
    made = month.known_at.astimezone(ZoneInfo(month.zone)).date().isoformat()
    state = "first" if month.first else "changed" if month.changed else "same"
    return {"changed": state, "made": made, "open": int(month.finished and month.closing is None)}


def _other(month: Month) -> list[tuple[Button, ...]]:
    """The way to the month as it was at first, and back."""
    if not month.changed:
        return []
    day, key = month.report.on.isoformat(), "button-report-now" if month.first else "button-report-first"
    return [(button(key, "lap", month.public_id, day if month.first else f"{day}{AS_FIRST}"),)]


def fund_page(book: Work, actor: Actor, subject: str, on: str) -> Say:
    """[CCr & kesehatan]: income and cost, CCr, ROI and the six ratios, each with what went into it."""
    month = month_of(book, actor, subject, on)
    of = fund.read(book, month.bkm_id, month.report, month.known_at)
    at_first = None if month.first else month.first_at
    later = at_first is not None and of != fund.read(book, month.bkm_id, month.report, at_first)
    return say(
        "fund-page", bkm=month.bkm, since=of.since.isoformat(), on=of.on.isoformat(), income=of.income,
        jasa=of.jasa, cost=of.cost, figures=fund.lines(of, month.rules), ratios=fund.ratios(of),
        changed=int(later),
    ).with_rows((button("button-why", WHY_FUND, month.public_id, month.asked),))  # fmt: skip


def fund_lines(book: Work, month: Month) -> tuple[Say, ...]:
    """The same three figures for a picture or a page to print."""
    return fund.lines(fund.read(book, month.bkm_id, month.report, month.known_at), month.rules)


def share_line(one: Share, rules: Profile) -> Say:
    """LAR, PAR or RR with its mark by these rules and what it was reckoned from."""
    mark = rules.kpi.standing(one.figure, one.value)
    if mark is None:
        return say("report-share-none", figure=one.figure.value)
    values = {"figure": one.figure.value, "share": one.basis_points, "part": one.part, "whole": one.whole}
    key = "report-share-groups" if one.figure.value == "LAR" else "report-share"
    return say(key, mark=mark.value, **values)


def picture(book: Work, actor: Actor, subject: str, on: str) -> Say:
    """[Gambar]: one row per KSM, those with arrears first; no names of people."""
    month = month_of(book, actor, subject, on)
    report, total = month.report, month.report.total()
    lines = sorted(report.lines, key=lambda each: (-each.behind, each.name))
    shown, rest = lines[:SHOWN_ROWS], lines[SHOWN_ROWS:]
    shares = (share_line(each, month.rules) for each in report.shares())
    notes = (
        *shares,
        *relief_report.lines(book, month.bkm_id, month.report, month.known_at),
        *coins.lines(book, month.bkm_id, month.report.on, month.known_at),
        *fund_lines(book, month),
    )
    recipe = {
        "kind": "report",
        "bkm": month.bkm,
        "on": report.on.isoformat(),
        "rows": [[each.name, each.balance.pokok, each.late.total, each.class_name] for each in shown],
        "rest": [len(rest), sum(x.balance.pokok for x in rest), sum(x.late.total for x in rest)]
        if rest
        else None,
        "total": [total.balance.pokok, total.late.total],
        "notes": [[each.key, dict(each.values)] for each in notes],
    }
    return replace(say("report-picture", bkm=month.bkm, on=report.on.isoformat()), picture=recipe)


def sheets(book: Work, actor: Actor, subject: str, on: str) -> Say:
    """[XLSX]: the printed report on loans, plan and result, classes, reserves, and what is late."""
    month = month_of(book, actor, subject, on)
    report = month.report
    recipe = {
        "kind": "report-sheets", "type": "xlsx", "document": 1, "file": f"laporan-{report.on.isoformat()}",
        "bkm": month.bkm, "on": report.on.isoformat(), "profile": f"{month.rules.name}:{month.rules.version}",
        "foots": int(report.foots()),
        "sheets": all_sheets(book, month),
    }  # fmt: skip
    return replace(say("report-sheets", bkm=month.bkm, on=report.on.isoformat()), picture=recipe)


Sheet = list[Any]


def all_sheets(book: Work, month: Month) -> list[Sheet]:
    """The sheets on the loans, then those on the money beside them."""
    beside = fund_sheets.of_month(book, month.bkm_id, month.report, month.rules, month.known_at)
    return [*sheets_of(month.report), *beside]


def sheets_of(report: Report) -> list[Sheet]:
    """The sheets of the month in the order they are bound: each its key, headings, rows and foot."""
    found = [_loans(report), _plan(report), _classes(report), _reserves(report), _late(report)]
    return [*found, *relief_report.sheets(report)]


def _loans(report: Report) -> Sheet:
    heads = ["ksm", "lent", "target-pokok", "target-jasa", "before-pokok", "before-jasa", "month-pokok"]
    heads += [
        "month-jasa",
        "to-date-pokok",
        "to-date-jasa",
        "balance-pokok",
        "balance-jasa",
        "late-pokok",
        "late-jasa",
    ]

    def row(of: Line) -> list[Any]:
        parts = (of.target, of.before, of.month, of.to_date, of.balance, of.late)
        return [of.name, of.lent, *(amount for part in parts for amount in (part.pokok, part.jasa))]

    return ["loans", heads, [row(each) for each in report.lines], row(report.total())]


def _plan(report: Report) -> Sheet:
    def row(of: Line) -> list[Any]:
        gap: Part = of.to_date - of.target
        return [of.name, of.target.total, of.to_date.total, gap.total]

    heads = ["ksm", "target", "to-date", "gap"]
    return ["plan", heads, [row(each) for each in report.lines], row(report.total())]


def _classes(report: Report) -> Sheet:
    names = [band.name for band in report.ladder.bands]

    def row(of: Line) -> list[Any]:
        held = {name: sum(x.balance for x in of.each_loan if x.class_name == name) for name in names}
        return [of.name, f"{float_free(of)}", *held.values(), of.balance.pokok]

    foot = ["", "", *report.by_class().values(), report.total().balance.pokok]
    heads = ["ksm", "behind", *(f"class-{name}" for name in names), "balance-pokok"]
    return ["classes", heads, [row(each) for each in report.lines], foot]


def float_free(of: Line) -> str:
    """Instalments behind with two digits, rounded half up, without a float on the way."""
    return instalments_behind(of.behind)


def instalments_behind(behind: Fraction) -> str:
    """A broken number of instalments in the same way."""
    hundredths = (behind * 200).__floor__() + 1
    whole, rest = divmod(hundredths // 2, 100)
    return f"{whole},{rest:02}"


def _reserves(report: Report) -> Sheet:
    rows: list[list[Any]] = []
    held, set_aside = report.by_class(), report.reserve_by_class()
    for band in report.ladder.bands:
        part = set_aside[band.name]
        rate = (
            f"{band.reserve_bp // 100},{band.reserve_bp % 100:02} %" if band.reserve_bp is not None else "?"
        )
        name = f"{band.name} {band.label}"
        rows.append([name, rate, held[band.name], int(part) if part is not None else "?"])
    whole = report.reserve()
    foot = ["", "", report.total().balance.pokok, int(whole) if whole is not None else "?"]
    return ["reserves", ["class", "rate", "balance-pokok", "reserve"], rows, foot]


def _late(report: Report) -> Sheet:
    late = [each for each in report.lines if each.late.total]

    def row(of: Line) -> list[Any]:
        return [of.name, float_free(of), of.late.pokok, of.late.jasa, of.late.total, of.class_name]

    foot = replace(report, lines=tuple(late)).total()
    heads = ["ksm", "behind", "late-pokok", "late-jasa", "late", "class"]
    return ["late", heads, [row(each) for each in late], ["", "", *row(foot)[2:5], ""]]

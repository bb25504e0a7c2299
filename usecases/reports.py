"""[Cetak & laporan]: how the fund stands, as a line, a picture and sheets. A finished month is kept the first
time it is shown, and comes out the same ever after.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor
from domain.days import month_end
from domain.people import Subject
from domain.profiles import Profile
from domain.reports import Line, Part, Report, Share, line
from domain.say import Refusal, Say, button, say
from storage import arrears as collections
from storage import members, portfolio
from storage.book import Work
from storage.rules import rules_of
from usecases import fund, fund_sheets, relief_report, standing

SHOWN_ROWS = 18  # of a picture that fits a phone
OLDEST = date(2000, 1, 1)
WHY = "kenapa-lapor"
"""Behind [Kenapa?]: usecases/whys_report.py."""


@dataclass(frozen=True, slots=True)
class Month:
    """A report, whose it is and by which rules; `changed`: the book says something else today."""

    report: Report
    bkm: str
    public_id: str
    rules: Profile
    finished: bool
    changed: bool
    bkm_id: int
    zone: str
    known_at: datetime


def page(book: Work, actor: Actor, subject: str = "", on: str = "") -> Say:
    """The figures of this month so far, or of the month that ended `on`."""
    month = month_of(book, actor, subject, on)
    report = month.report
    lar, par, rr = report.shares()
    total = report.total()
    kept = report.reserve()
    beside = relief_report.lines(book, month.bkm_id, report, month.known_at)
    words = say(
        "report-page", bkm=month.bkm, on=report.on.isoformat(), n=lar.whole, lent=total.balance.pokok,
        late=total.late.total, n_late=sum(1 for each in report.lines if each.late.total),
        reserve=int(kept or 0), reserve_known=int(kept is not None), changed=int(month.changed),
        shares=(*(_share(each, month.rules) for each in (lar, par, rr)), *beside),
        foots=int(report.foots()),
    )  # fmt: skip
    day, whose = report.on.isoformat(), month.public_id
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
    return words.with_rows(files, (more, *letters), (why, earlier))


def fund_page(book: Work, actor: Actor, subject: str, on: str) -> Say:
    """[CCr & kesehatan]: income and cost, CCr, ROI and the six ratios, each with what went into it."""
    month = month_of(book, actor, subject, on)
    of = fund.read(book, month.bkm_id, month.report, month.known_at)
    later = month.finished and of != fund.read(book, month.bkm_id, month.report, book.now)
    return say(
        "fund-page", bkm=month.bkm, since=of.since.isoformat(), on=of.on.isoformat(), income=of.income,
        jasa=of.jasa, cost=of.cost, figures=fund.lines(of, month.rules), ratios=fund.ratios(of),
        changed=int(later),
    )  # fmt: skip


def fund_lines(book: Work, month: Month) -> tuple[Say, ...]:
    """The same three figures for a picture or a page to print."""
    return fund.lines(fund.read(book, month.bkm_id, month.report, month.known_at), month.rules)


def _share(one: Share, rules: Profile) -> Say:
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
    shares = (_share(each, month.rules) for each in report.shares())
    notes = (
        *shares,
        *relief_report.lines(book, month.bkm_id, month.report, month.known_at),
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
        held = {name: of.balance.pokok if of.class_name == name else 0 for name in names}
        return [of.name, f"{float_free(of)}", *held.values(), of.balance.pokok]

    foot = ["", "", *report.by_class().values(), report.total().balance.pokok]
    heads = ["ksm", "behind", *(f"class-{name}" for name in names), "balance-pokok"]
    return ["classes", heads, [row(each) for each in report.lines], foot]


def float_free(of: Line) -> str:
    """Instalments behind with two digits, rounded half up, without a float on the way."""
    hundredths = (of.behind * 200).__floor__() + 1
    whole, rest = divmod(hundredths // 2, 100)
    return f"{whole},{rest:02}"


def _reserves(report: Report) -> Sheet:
    rows: list[list[Any]] = []
    for band in report.ladder.bands:
        balance = report.by_class()[band.name]
        alone = replace(report, lines=tuple(x for x in report.lines if x.class_name == band.name)).reserve()
        rate = (
            f"{band.reserve_bp // 100},{band.reserve_bp % 100:02} %" if band.reserve_bp is not None else "?"
        )
        rows.append([f"{band.name} {band.label}", rate, balance, int(alone) if alone is not None else "?"])
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


def month_of(book: Work, actor: Actor, subject: str, on: str) -> Month:
    """The report this officer may see; a finished month as it was first shown."""
    bkm, day, finished = _asked(book, actor, subject, on)
    kept = portfolio.classes_of(book, bkm.id, day) if finished else []
    first_shown = kept[0].made_at if kept else book.now
    rules = rules_of(book, bkm.id, day)
    report = _reckon(book, bkm, rules, day, first_shown)
    if finished and not kept:
        _keep(book, bkm.id, report, f"{rules.name}:{rules.version}")
    changed = bool(kept) and _reckon(book, bkm, rules, day, book.now) != report
    return Month(report, bkm.name, bkm.public_id, rules, finished, changed, bkm.id, bkm.zone, first_shown)


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
        day = date.fromisoformat(on) if on else today
    except ValueError:
        raise Refusal("button-stale") from None
    if not OLDEST < day <= today:
        raise Refusal("button-stale")
    finished = day == month_end(day) and day < today
    return bkm, day, finished


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

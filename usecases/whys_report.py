"""[Kenapa?] below the month's report: from which groups LAR, PAR, RR and the reserve come, and by which
rules. No names of people.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from domain.actor import Actor
from domain.reports import Report
from domain.say import Say, say
from storage.book import Work
from usecases import coins, reports
from usecases.report_months import month_of
from usecases.why_lines import rules_line

SHOWN_GROUPS = 4


def page(book: Work, actor: Actor, subject: str, on: str) -> Say:
    """At most ten lines: whose cards, which of them are late, the classes and their rates, the rules."""
    month = month_of(book, actor, subject, on)
    report = month.report
    risky = [each for each in report.lines if report.at_risk(each)]
    risky.sort(key=lambda each: (-each.behind, each.name))
    groups = [
        say("why-report-group", name=each.name, behind=reports.float_free(each), late=each.late.total,
            amount=sum(x.balance for x in report.at_risk(each)),
            late_pokok=sum(x.late for x in report.at_risk(each)))
        for each in risky[:SHOWN_GROUPS]
    ]  # fmt: skip
    if len(risky) > SHOWN_GROUPS:
        groups.append(say("why-report-more", n=len(risky) - SHOWN_GROUPS))
    lar, par, rr = report.shares()
    head = say(
        "why-report", bkm=month.bkm, on=report.on.isoformat(), n=len(report.lines),
        how="closed" if month.closing is not None else "first" if month.first else "now",
        made=month.known_at.astimezone(ZoneInfo(month.zone)).date().isoformat(),
    )  # fmt: skip
    counted = say(
        "why-report-counted", edge=report.at_risk_from, n=lar.part, of=lar.whole, amount=par.part,
        whole=par.whole, late=rr.whole - rr.part,
    )  # fmt: skip
    rules = rules_line(book, month.bkm_id, f"{month.rules.name}:{month.rules.version}")
    return say("why", lines=(head, counted, *groups, _classes(report), *coins.why(book, month), rules))


def _classes(report: Report) -> Say:
    held = report.by_class()
    parts = tuple(
        say("why-report-class", name=band.name, amount=held[band.name], rate=band.reserve_bp or 0,
            known=int(band.reserve_bp is not None))
        for band in report.ladder.bands
        if held[band.name]
    )  # fmt: skip
    if not parts:
        return say("why-report-no-classes")
    joined = parts[0]
    for each in parts[1:]:
        joined = say("why-report-and", first=joined, more=each)
    return say("why-report-classes", parts=joined)

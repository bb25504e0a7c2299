"""[Cetak PDF]: the month's report as one file to print and sign. Chooses what stands on it; draws nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor
from domain.people import Role
from domain.say import Say, say
from storage import joining, members
from storage.book import Work
from usecases import reports
from usecases.report_months import Month, month_of
from usecases.witness import words_of

SIGNERS = (Role.PETUGAS_UPK, Role.PENGAWAS, Role.KOORDINATOR)
"""Who made it, who looks it over, and who takes note of it."""


def bundle(book: Work, actor: Actor, subject: str, on: str) -> Say:
    """Every sheet of this month behind a page that says it in short, with the names of those in office on its
    last day below each.
    """
    month = month_of(book, actor, subject, on)
    report, page = month.report, reports.page(book, actor, subject, on)
    day = report.on.isoformat()
    keys = {"bkm", "on", "n", "lent", "late", "n_late", "reserve", "reserve_known"}
    lines: list[list[Any]] = [["drawing-report-short", {k: v for k, v in page.values.items() if k in keys}]]
    lines += [[each.key, dict(each.values)] for each in page.values["shares"]]
    lines += [[each.key, dict(each.values)] for each in reports.fund_lines(book, month)]
    recipe = {
        "kind": "report-paper", "type": "pdf", "document": 1, "file": f"laporan-{day}",
        "paper": joining.paper(book), "bkm": month.bkm, "on": day, "foots": int(report.foots()),
        "profile": f"{month.rules.name}:{month.rules.version}", "lines": lines,
        "closed": _closed(month),
        "signers": [_in_office(book, month.bkm_id, role, report.on) for role in SIGNERS],
        "sheets": reports.all_sheets(book, month),
    }  # fmt: skip
    return replace(say("report-paper", bkm=month.bkm, on=day), picture=recipe)


def _closed(month: Month) -> dict[str, Any] | None:
    """The closing this month is behind: its day, its four words and how many entries. None: it is open."""
    row = month.closing
    if row is None:
        return None
    done_on = row.ended_at.astimezone(ZoneInfo(month.zone)).date().isoformat()
    return {"on": done_on, "n": row.n_entries, "words": words_of(row.head)}


def _in_office(book: Work, bkm_id: int, role: Role, on: date) -> str:
    """The one who held this office on that day; of several nobody: they sign by hand."""
    found = members.officers(book, bkm_id, [role], on)
    return found[0].called if len(found) == 1 else ""

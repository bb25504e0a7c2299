"""[Cetak PDF]: the month's report as one file to print and sign. Chooses what stands on it; draws nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor
from domain.people import Role
from domain.say import Say, say
from domain.vouchers import TILLS
from storage import cash, joining, members
from storage.book import Work
from storage.cash import Until
from usecases import reports
from usecases.cash import side
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
        "minutes": {f"book-{till}": _count(book, month, till) for till in TILLS},
    }  # fmt: skip
    return replace(say("report-paper", bkm=month.bkm, on=day), picture=recipe)


def _closed(month: Month) -> dict[str, Any] | None:
    """The closing this month is behind: its day, its four words and how many entries. None: it is open."""
    row = month.closing
    if row is None:
        return None
    done_on = row.ended_at.astimezone(ZoneInfo(month.zone)).date().isoformat()
    return {"on": done_on, "n": row.n_entries, "words": words_of(row.head)}


def _count(book: Work, month: Month, till: str) -> list[Any]:
    """The month's last count of a till beside what the book said, as one more line of its book."""
    on = month.report.on
    found = cash.last_count_until(book, month.bkm_id, till, Until(on, month.known_at, on.replace(day=1)))
    if found is None:
        return ["drawing-not-counted", {"till": till}]
    gap = found.counted_rp - found.expected_rp
    by = members.someone(book, found.by_person_id).called
    facts = {"counted": found.counted_rp, "expected": found.expected_rp, "gap": abs(gap), "side": side(gap)}
    facts |= {"till": till, "on": found.on.isoformat(), "by": by, "why": found.reason or ""}
    return ["drawing-counted", facts]


def _in_office(book: Work, bkm_id: int, role: Role, on: date) -> str:
    """The one who held this office on that day; of several nobody: they sign by hand."""
    found = members.officers(book, bkm_id, [role], on)
    return found[0].called if len(found) == 1 else ""

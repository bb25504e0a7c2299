"""A meeting's sheet that comes long after its day: from when it counts, and why it is late. Books nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from domain.say import Say, say
from storage import members, sheets
from storage.book import Work
from storage.claims import Claim


def met_on(book: Work, lines: Sequence[Claim], usual: date) -> dict[str, Any]:
    """The first day these rows count from, where it is another than the hand-over's, and why it comes late:
    who counts the cash agrees to that day too.
    """
    first = min(lines, key=lambda line: line.effective_on, default=None)
    if first is None or first.effective_on >= usual:
        return {"met": usual.isoformat(), "other_day": 0, "why": ""}
    sheet = sheets.by_id(book, first.sheet_id) if first.sheet_id is not None else None
    why = why_late(book, sheet) if sheet is not None else ""
    return {"met": first.effective_on.isoformat(), "other_day": 1, "why": why}


def why_late(book: Work, sheet: Any) -> Say | str:
    """What the clerk said of a sheet that came long after its day; nothing of all others."""
    if not sheet.late_because:
        return ""
    return say(
        "handover-late", by=members.someone(book, sheet.by_person_id).called, reason=sheet.late_because
    )

"""Nothing new is lent for a time: what an application says of it, and what is not decided or paid out then.
Savings, repayments and money that is being counted go on.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from domain.say import Refusal
from storage.book import Work
from storage.rules import rules_of

Note = tuple[str, None, dict[str, Any]]
"""Like an objection: a code, no number of the book, values."""


def notes(book: Work, bkm_id: int, today: date, agreed: bool = False) -> list[Note]:
    """One line if this application waits for the lender to lend again. `agreed`: the koordinator said yes."""
    stop = rules_of(book, bkm_id, today).stop
    if stop is None or (agreed and stop.agreed_paid):
        return []
    return [("stopped", None, {"since": stop.since.isoformat(), "cause": stop.cause.value})]


def refuse(book: Work, bkm_id: int, today: date, agreed: bool = False) -> None:
    """A Refusal while nothing new is lent, that says since when and why."""
    for _, _, values in notes(book, bkm_id, today, agreed):
        raise Refusal("loan-stopped-paying" if agreed else "loan-stopped", **values)

"""What people see of a fine: beside what is left, on a receipt, on a card, and where it comes from. Never in
a group, and never the first line.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from domain.say import Say, say
from storage import claims, loans
from storage.book import Work
from storage.loans import Lent


def beside(lent: Lent) -> tuple[Say, ...]:
    """Below what is left to pay: how much of it is there because a date has passed."""
    return (say("fine-beside", amount=int(lent.fine)),) if lent.fine else ()


def why(lent: Lent) -> list[Say]:
    """For 'kenapa?': which rows, by which version of the rules, and what became of it."""
    fines = lent.stands.fines
    if not fines.asked:
        return []
    rows = sorted({each.number for each in fines.charges})
    last = fines.charges[-1]
    return [
        say(
            "why-fine", asked=int(fines.asked), n=len(rows), first=rows[0], last=rows[-1],
            on=last.on.isoformat(), late=int(last.late), version=last.label.partition(":")[2],
            paid=int(fines.paid), let_go=int(fines.let_go), left=int(lent.fine),
        )
    ]  # fmt: skip


def in_report(book: Work, line: claims.Claim) -> int:
    """How much of reported money that was counted paid a fine. Rupiah; 0: nothing of it."""
    if line.share_id is None:
        return 0
    lent = loans.by_share(book, line.share_id)
    end = claims.settled_by(book, line.id) if lent.history.asking else None
    part = lent.stands.parts.get(end.id) if end is not None else None
    return int(part.fine) if part is not None else 0


def on_receipt(book: Work, line: claims.Claim, words: Say) -> Say:
    """The receipt, and below it how much of the money was a fine."""
    amount = in_report(book, line)
    return say("receipt-with-fine", receipt=words, amount=amount) if amount else words


def caption(lent: Lent, words: Say) -> Say:
    """Below the picture of a card: what was asked beside its rows."""
    fines = lent.stands.fines
    if not fines.asked:
        return words
    return say("card-caption-fine", caption=words, asked=int(fines.asked), left=int(lent.fine))


def column(lent: Lent, heads: Sequence[str], rows: list[list[Any]], foot: list[Any]) -> list[str]:
    """The headings of a card; where the lender asks a fine, with a column of its own behind the sum of a row,
    put into `rows` and `foot` too.
    """
    if not lent.history.asking:
        return [*heads]
    at = heads.index("total") + 1
    asked = {row[0]: 0 for row in rows}
    for charge in lent.stands.fines.charges:
        asked[charge.number] += int(charge.amount)
    for row in rows:
        row.insert(at, asked[row[0]])
    foot.insert(at, int(lent.stands.fines.asked))
    return [*heads[:at], "fine", *heads[at:]]

"""The days of the book: nothing dated ahead of its writing, no instalment from before its loan. No sums."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from domain.ledger import Account, Kind
from storage.book import Work
from storage.tables import bkm, entry, loan, posting, share


def dates_are_in_order(book: Work) -> Iterator[str]:
    """Money moved before it was recorded, never after; on the last evening of a month that was closed already
    it is booked on the first of the next.
    """
    dated = select(entry.c.id, entry.c.effective_on, entry.c.recorded_at, bkm.c.zone).join(bkm)
    for row in book.execute(dated):
        if row.effective_on > row.recorded_at.astimezone(ZoneInfo(row.zone)).date() + timedelta(days=1):
            yield f"entry {row.id}: dated after it was recorded"


def nothing_paid_before_lent(book: Work) -> Iterator[str]:
    """What was paid on a card counts from the day it was lent at the earliest."""
    counts_on = func.coalesce(entry.c.counts_on, entry.c.effective_on)
    where = posting.join(entry).join(share, share.c.id == posting.c.share_id).join(loan)
    paid = (entry.c.kind == Kind.CONFIRM.value) & (posting.c.account == Account.PAID.value)
    early = select(entry.c.id, loan.c.disbursed_on).select_from(where)
    for row in book.execute(early.where(paid, counts_on < loan.c.disbursed_on).order_by(entry.c.id)):
        yield f"entry {row.id}: paid before the loan of {row.disbursed_on.isoformat()}"

"""The days of the book: nothing dated ahead of its writing, no instalment from before its loan. No sums."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from domain.closings import open_from
from domain.ledger import Account, Kind
from storage import closings
from storage.book import Work
from storage.tables import bkm, entry, loan, posting, share


def dates_are_in_order(book: Work) -> Iterator[str]:
    """Money moved before it was recorded, never after; only on the last evening of a month that was closed
    already is it booked on the day from which the book is open, the first of the next.
    """
    for village in book.execute(select(bkm.c.id, bkm.c.zone).order_by(bkm.c.id)).all():
        acts, zone = closings.acts(book, village.id), ZoneInfo(village.zone)
        dated = select(entry.c.id, entry.c.effective_on, entry.c.recorded_at)
        mine = dated.where(entry.c.bkm_id == village.id).order_by(entry.c.id)
        for position, row in enumerate(book.execute(mine), 1):
            today = row.recorded_at.astimezone(zone).date()
            evening = today + timedelta(days=1) == row.effective_on == open_from(acts, position)
            if row.effective_on > today and not evening:
                yield f"entry {row.id}: dated after it was recorded"


def nothing_paid_before_lent(book: Work) -> Iterator[str]:
    """What was paid on a card counts from the day it was lent at the earliest."""
    counts_on = func.coalesce(entry.c.counts_on, entry.c.effective_on)
    where = posting.join(entry).join(share, share.c.id == posting.c.share_id).join(loan)
    paid = (entry.c.kind == Kind.CONFIRM.value) & (posting.c.account == Account.PAID.value)
    early = select(entry.c.id, loan.c.disbursed_on).select_from(where)
    for row in book.execute(early.where(paid, counts_on < loan.c.disbursed_on).order_by(entry.c.id)):
        yield f"entry {row.id}: paid before the loan of {row.disbursed_on.isoformat()}"

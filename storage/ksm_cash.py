"""The cash box of a KSM: what moved in it, entry by entry. Knows rows and sums; who may look is domain's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, select

from domain.ledger import Account
from storage.book import Work
from storage.kept import Kept
from storage.tables import entry, posting

_MOVED = Kept(
    select(entry.c.id, entry.c.effective_on, entry.c.kind, posting.c.amount_rp, entry.c.person_id)
    .select_from(entry.join(posting))
    .where(entry.c.ksm_id == bindparam("ksm"), posting.c.account == Account.CASH_KSM.value)
    .order_by(entry.c.effective_on, entry.c.id)
)


def movements(book: Work, ksm_id: int) -> Sequence[Row[Any]]:
    """Every rupiah in (above 0) and out of this box, oldest first."""
    return book.execute(_MOVED, {"ksm": ksm_id}).all()


def on_day(book: Work, ksm_id: int, on: date) -> Sequence[Row[Any]]:
    """What moved in it on one day."""
    return [row for row in movements(book, ksm_id) if row.effective_on == on]

"""Loans that were paid out and carried back whole: as if they had never been lent. Knows entries."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Select, cast, func, select

from domain.ledger import Kind
from storage.book import Work
from storage.cash import Until
from storage.tables import entry, posting


def undone_ids(known_at: datetime | None = None) -> Select[Any]:
    """The entries that were found wrong and taken out by their mirror. `known_at`: as the book knew then."""
    back = entry.alias("back")
    found = select(back.c.about_id).where(back.c.kind == Kind.REVERSE.value, back.c.about_id.is_not(None))
    return found.where(back.c.recorded_at <= known_at) if known_at is not None else found


def never_taken() -> Select[Any]:
    """The shares whose money came back whole: they were no loan."""
    made = posting.join(entry, entry.c.id == posting.c.entry_id)
    whole = select(posting.c.share_id).select_from(made).where(entry.c.kind == Kind.NOT_TAKEN.value)
    return whole.where(posting.c.share_id.is_not(None), entry.c.id.not_in(undone_ids()))


def total(book: Work, bkm_id: int, of: Until) -> int:
    """What was paid out and carried back whole in those days, but for what was found wrong. Rupiah."""
    whole = select(cast(func.coalesce(func.sum(entry.c.amount_rp), 0), BigInteger))
    whole = whole.where(entry.c.bkm_id == bkm_id, entry.c.kind == Kind.NOT_TAKEN.value)
    whole = whole.where(entry.c.id.not_in(undone_ids(of.known_at)))
    for known, bound in (
        (of.on, entry.c.effective_on <= of.on), (of.since, entry.c.effective_on >= of.since),
        (of.known_at, entry.c.recorded_at <= of.known_at),
    ):  # fmt: skip
        whole = whole.where(bound) if known is not None else whole
    return int(book.execute(whole).scalar_one())

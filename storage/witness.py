"""What the closed months of the book are witness of: nothing was written into one while it was closed."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from domain.closings import Act, open_from
from storage import closings, links
from storage.book import Work
from storage.tables import bkm, chain, entry


def closed_months_stay_closed(book: Work) -> Iterator[str]:
    """No entry was recorded into a month while it was closed, nor counts in it for the payer: by the order of
    entries, not by clocks.
    """
    for village in book.execute(select(bkm.c.id).order_by(bkm.c.id)).all():
        acts = closings.acts(book, village.id)
        if acts:
            yield from _written_into_closed(book, village.id, acts)
        kept = book.execute(select(chain.c.open_from).where(chain.c.bkm_id == village.id)).scalar()
        if kept != open_from(acts):
            yield f"BKM {village.id}: open from {kept}, by what was agreed from {open_from(acts)}"


def closings_keep_their_heads(book: Work) -> Iterator[str]:
    """The four words written into the paper book are those of the entries as they are now."""
    for village in book.execute(select(bkm.c.id).order_by(bkm.c.id)).all():
        rows = closings.agreed(book, village.id)
        heads = links.heads_at(book, village.id, [links.place_of(row) for row in rows]) if rows else {}
        for row in rows:
            if heads.get(links.place_of(row)) != row.head:
                yield f"closing {row.id} of {row.month:%Y-%m}: its head is not that of its entries"


def _written_into_closed(book: Work, bkm_id: int, acts: list[Act]) -> Iterator[str]:
    dated = select(entry.c.id, entry.c.effective_on, entry.c.counts_on).where(entry.c.bkm_id == bkm_id)
    for position, row in enumerate(book.execute(dated.order_by(entry.c.id)), 1):
        closed_before = open_from(acts, position)
        on = min(row.effective_on, row.counts_on or row.effective_on)
        if closed_before is not None and on < closed_before:
            yield f"entry {row.id}: dated {on}, when the book was closed before {closed_before}"

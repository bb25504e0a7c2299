"""The cards of shares under seal: the entry that begins a share keeps a digest of what was lent and of every
row.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row, select

from domain.ledger import Account
from storage.book import Work
from storage.tables import entry, installment, posting, share


def of_share(book: Work, share_id: int) -> str:
    """The seal of a share whose card has just been written."""
    lent = book.execute(select(share).where(share.c.id == share_id)).one()
    rows = book.execute(select(installment).where(installment.c.share_id == share_id)).all()
    return _seal(lent, list(rows))


def _seal(lent: Row[Any], rows: list[Row[Any]]) -> str:
    card = [[*row[:3], row.due_on.isoformat(), *row[4:]] for row in sorted(rows, key=lambda row: row.id)]
    return hashlib.sha256(json.dumps([list(lent), card]).encode()).hexdigest()


def cards_are_as_sealed(book: Work) -> Iterator[str]:
    """Each card is the one its entry began: no row moved, none made smaller beside one made larger."""
    cards: dict[int, list[Row[Any]]] = {}
    for row in book.execute(select(installment)):
        cards.setdefault(row.share_id, []).append(row)
    lent = {row.id: row for row in book.execute(select(share))}
    begun = select(entry.c.id, entry.c.cards, posting.c.share_id).distinct()
    begun = begun.join(posting, posting.c.entry_id == entry.c.id).order_by(entry.c.id)
    begun = begun.where(posting.c.account == Account.LOAN.value, posting.c.amount_rp > 0)  # not one it ends
    for row in book.execute(begun.where(entry.c.cards.is_not(None), posting.c.share_id.is_not(None))):
        share_row = lent.get(row.share_id)
        if share_row is None or _seal(share_row, cards.get(row.share_id, [])) != row.cards:
            yield f"entry {row.id}: the card of share {row.share_id} is not the one it began"

"""Payments for another and what was given back, as they stand in the book. Knows rows; who owes whom the rule
says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from domain.covers import KAS, TO_GIVE_BACK, Cover, Covered, Pair, owed
from domain.ledger import Account, Kind
from storage import loans
from storage.book import Work
from storage.histories import payer_of
from storage.tables import entry, posting

_SHARES = (
    select(posting.c.share_id)
    .join(entry, entry.c.id == posting.c.entry_id)
    .where(posting.c.account == Account.PAID.value, entry.c.kind == Kind.CONFIRM.value)
    .where(entry.c.cover.in_([each.value for each in TO_GIVE_BACK]))
    .distinct()
)
_BACK = select(entry).where(entry.c.kind == Kind.GIVE_BACK.value)


def of_ksm(book: Work, ksm_id: int) -> Counter[Pair]:
    """Who owes whom in this KSM for a payment made in their stead: (member, payer) -> rupiah."""
    shares = book.execute(_SHARES.where(entry.c.ksm_id == ksm_id)).scalars().all()
    back = [(*_pair(row), row.amount_rp) for row in book.execute(_BACK.where(entry.c.ksm_id == ksm_id))]
    return owed(_in_force(book, shares), back) if shares or back else Counter()


def _pair(row: Any) -> Pair:
    """Who gave it back to whom. Who says so has it; what came out of the KSM's cash bears no other name."""
    if row.cover == Cover.KAS and row.person_id == row.by_person_id:
        return KAS, row.person_id
    return row.person_id, KAS if row.cover == Cover.KAS else row.by_person_id


def _in_force(book: Work, share_ids: Sequence[int]) -> list[Covered]:
    found = []
    for lent in loans.by_shares(book, share_ids):
        for row in lent.history.rows:
            parts = lent.stands.parts.get(row.entry_id)
            if parts is not None and row.cover in TO_GIVE_BACK:
                payer = payer_of(row)
                assert payer is not None
                found.append(Covered(lent.person_id, payer, parts.pokok + parts.jasa))
    return found

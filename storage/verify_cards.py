"""What `guyub verify` asks of cards and of what stands in anybody's name: cards add up, and nothing that was
paid is lost between what it settled and what waits.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any

from sqlalchemy import func, select

from domain.ledger import SAVINGS, Account
from storage.book import Work
from storage.loans import every
from storage.tables import installment, posting, share

Deviations = Iterator[str]


def balances_hold(book: Work) -> Deviations:
    """No member's savings and no cash in anybody's hands is below zero; every rupiah paid on a card settles
    something or waits for somebody.
    """
    per_person = select(posting.c.person_id, posting.c.account, func.sum(posting.c.amount_rp).label("total"))
    per_person = per_person.group_by(posting.c.person_id, posting.c.account)
    for row in book.execute(per_person):
        owed_to = row.account in {a.value for a in SAVINGS}
        if (owed_to and row.total > 0) or (
            row.account in (Account.IN_HAND, Account.UNDER_WAY) and row.total < 0
        ):
            yield f"person {row.person_id}: {row.account} stands at {row.total}"
    for lent in every(book):
        last = max((row.counts_on or row.effective_on for row in lent.history.rows), default=date.min)
        stands = (
            lent.history.on(last) if last >= book.now.date() else lent.stands
        )  # a closed month's last evening
        whole = lent.principal + lent.jasa
        paid = sum(-row.amount_rp for row in lent.history.rows if row.account == Account.PAID)
        moved = sum(-row.amount_rp for row in lent.history.rows if row.account != Account.PAID)
        known = paid + moved + lent.principal
        kept = stands.settled.pokok + stands.settled.jasa + stands.titipan + sum(stands.surplus.values())
        kept += stands.fines.paid
        if stands.short:
            yield f"share {lent.share_id}: {stands.short} more was handed back than was there"
        if known != kept or stands.settled.pokok + stands.settled.jasa > whole:
            yield f"share {lent.share_id}: {known} was paid, but {kept} is settled or waits"


def schedules_sum(book: Work) -> Deviations:
    """Each card adds up to what was lent and its jasa, and its due dates rise."""
    cards: dict[int, list[Any]] = {}
    for row in book.execute(select(installment).order_by(installment.c.share_id, installment.c.number)):
        cards.setdefault(row.share_id, []).append(row)
    for lent in book.execute(select(share)):
        rows = cards.get(lent.id, [])
        if sum(r.pokok_rp for r in rows) != lent.principal_rp or sum(r.jasa_rp for r in rows) != lent.jasa_rp:
            yield f"share {lent.id}: its card does not add up to what was lent"
        if any(later.due_on <= earlier.due_on for earlier, later in pairwise(rows)):
            yield f"share {lent.id}: its due dates do not rise"

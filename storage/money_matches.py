"""What a pengawas counted in front of whoever keeps the cash, beside the book, and what they said to it. No
entry comes of it. Knows rows and sums; no words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from domain.ledger import Account
from storage.book import Work
from storage.tables import chain, entry, ksm, money_match, posting

AGREED, REFUSED = "agreed", "refused"
_ALL = select(money_match, ksm.c.name.label("ksm_name")).join(
    ksm, ksm.c.id == money_match.c.ksm_id, isouter=True
)


def keep(book: Work, row: dict[str, Any]) -> str:
    """It was counted; whoever keeps the cash is asked. Returns what a button carries."""
    n_entries = select(chain.c.n_entries).where(chain.c.bkm_id == row["bkm_id"])
    known = int(book.execute(n_entries).scalar() or 0)
    public_id = book.new_id()
    book.execute(insert(money_match), {"public_id": public_id, "at": book.now, "n_entries": known, **row})
    return public_id


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One of them, with `ksm_name` (None: the UPK's box)."""
    return book.execute(_ALL.where(money_match.c.public_id == public_id)).first()


def end(book: Work, match_id: int, by: int, outcome: str) -> bool:
    """Whoever keeps the cash answered. False: somebody had before."""
    open_ = update(money_match).where(money_match.c.id == match_id, money_match.c.ended_at.is_(None))
    return book.execute(open_.values(ended_at=book.now, ended_by=by, outcome=outcome)).rowcount == 1


def latest(book: Work, bkm_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Of every box the last one, by KSM; the UPK's first."""
    newest = select(func.max(money_match.c.id)).where(money_match.c.bkm_id.in_(bkm_ids))
    newest = newest.group_by(money_match.c.bkm_id, money_match.c.ksm_id)
    found = book.execute(_ALL.where(money_match.c.id.in_(newest.scalar_subquery()))).all()
    return sorted(found, key=lambda row: (row.ksm_name is not None, row.ksm_name or "", row.id))


def matches_stand_beside_the_book(book: Work) -> Iterator[str]:
    """What such a count says the book held is what the entries of that moment add up to, and nobody answers
    their own count.
    """
    for row in book.execute(select(money_match).order_by(money_match.c.id)):
        account = Account.CASH_UPK if row.ksm_id is None else Account.CASH_KSM
        before = select(entry.c.id).where(entry.c.bkm_id == row.bkm_id).order_by(entry.c.id)
        moved = (
            select(func.coalesce(func.sum(posting.c.amount_rp), 0))
            .join(entry, entry.c.id == posting.c.entry_id)
            .where(posting.c.account == account.value)
            .where(entry.c.id.in_(before.limit(row.n_entries).scalar_subquery()))
        )
        if row.ksm_id is not None:
            moved = moved.where(entry.c.ksm_id == row.ksm_id)
        held = int(book.execute(moved).scalar_one())
        if held != row.expected_rp:
            yield f"match {row.id}: says the book held {row.expected_rp}, its entries say {held}"
        if row.ended_by == row.by_person_id:
            yield f"match {row.id}: answered by the one who counted"

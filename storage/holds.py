"""Savings held as surety by the group's decision. Knows rows and sums; no words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BigInteger, Row, cast, func, insert, select, update

from domain.ledger import Account
from storage import sealed
from storage.book import Work
from storage.tables import savings_hold
from storage.withdrawals import Wish


def hold(book: Work, wish: Wish, by: int) -> str:
    """So much of this pot stays; `why` is the group's decision. Returns the public id."""
    public_id = book.new_id()
    row = {"public_id": public_id, "bkm_id": wish.bkm_id, "ksm_id": wish.ksm_id, "person_id": wish.person_id}
    row |= {"pot": wish.pot.value, "amount_rp": wish.amount, "note": wish.why or "", "by_person_id": by}
    new = insert(savings_hold).returning(savings_hold.c.id)
    sealed.put(book, savings_hold, book.execute(new, {**row, "made_at": book.now}).scalar_one())
    return public_id


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One of them."""
    return book.execute(select(savings_hold).where(savings_hold.c.public_id == public_id)).first()


def open_in(book: Work, ksm_id: int) -> Sequence[Row[Any]]:
    """What is held in this KSM now, the oldest first."""
    held = select(savings_hold).where(savings_hold.c.ksm_id == ksm_id, savings_hold.c.ended_at.is_(None))
    return book.execute(held.order_by(savings_hold.c.id)).all()


def of_person(book: Work, person_id: int) -> Sequence[Row[Any]]:
    """All that was ever held of this member's savings."""
    theirs = select(savings_hold).where(savings_hold.c.person_id == person_id)
    return book.execute(theirs.order_by(savings_hold.c.id)).all()


def sums(book: Work, ksm_id: int) -> dict[tuple[int, Account], int]:
    """How much of whose pot is held in this KSM."""
    total = cast(func.sum(savings_hold.c.amount_rp), BigInteger).label("total")
    rows = select(savings_hold.c.person_id, savings_hold.c.pot, total)
    rows = rows.where(savings_hold.c.ksm_id == ksm_id, savings_hold.c.ended_at.is_(None))
    found = book.execute(rows.group_by(savings_hold.c.person_id, savings_hold.c.pot))
    return {(row.person_id, Account(row.pot)): int(row.total) for row in found}


def let_go(book: Work, row_id: int, by: int) -> bool:
    """The surety is no longer needed. False: it was let go before."""
    mine = update(savings_hold).where(savings_hold.c.id == row_id, savings_hold.c.ended_at.is_(None))
    if book.execute(mine.values(ended_at=book.now, ended_by=by)).rowcount != 1:
        return False
    sealed.put(book, savings_hold, row_id)
    return True

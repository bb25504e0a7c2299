"""Months closed and opened again, and what stands in the way of closing one. Knows figures and states; who
may is domain's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, insert, select, update

from domain.closings import AGREED, CLOSE, REOPEN, REPLACED, Act
from domain.money import Rupiah
from storage import claims, ledger, sealed, voices
from storage.book import Work
from storage.claims import Claim
from storage.tables import bkm, chain, closing
from storage.upsert import insert as upsert

_ALL = select(closing, bkm.c.name.label("bkm_name"), bkm.c.public_id.label("bkm_public_id")).join(bkm)


def open_from(book: Work, bkm_id: int) -> date | None:
    """The first day new entries of this BKM may be dated; None: no month was closed yet."""
    return ledger.open_from(book, bkm_id)


def bkm_public_id(book: Work, bkm_id: int) -> str:
    """What the buttons of this BKM carry."""
    found: str = book.execute(select(bkm.c.public_id).where(bkm.c.id == bkm_id)).scalar_one()
    return found


def refuse_closed(book: Work, bkm_id: int, on: date) -> None:
    """Refusal, if that day stands in a closed month."""
    ledger.refuse_closed(open_from(book, bkm_id), on)


@dataclass(frozen=True, slots=True)
class InTheWay:
    """What a month carries over: reports nobody confirmed, cash in hands, held lines."""

    reported: tuple[Claim, ...]
    carried: tuple[Claim, ...]
    held: tuple[Row[Any], ...]

    @property
    def reported_rp(self) -> Rupiah:
        """What the open reports add up to."""
        return Rupiah(sum(line.amount for line in self.reported))

    @property
    def carried_rp(self) -> Rupiah:
        """What people carry, as part of the reports."""
        return Rupiah(sum(line.amount for line in self.carried))

    @property
    def carriers(self) -> list[int]:
        """Row ids of those who carry it, each once."""
        return list(dict.fromkeys(line.holder for line in self.carried if line.holder is not None))


def in_the_way(book: Work, bkm_id: int, until: date) -> InTheWay:
    """What is dated until that day and not finished."""
    lines = [line for line in claims.still_open(book, bkm_id=bkm_id) if line.effective_on <= until]
    held = [row for row in voices.open_disputes(book, bkm_id) if row.effective_on <= until]
    return InTheWay(tuple(lines), tuple(line for line in lines if line.holder is not None), tuple(held))


def propose(book: Work, bkm_id: int, what: str, month: date, by: int, reason: str | None = None) -> str:
    """One officer proposes it; a proposal of this BKM that waited is replaced. Returns its public id."""
    waits = update(closing).where(closing.c.bkm_id == bkm_id, closing.c.ended_at.is_(None))
    waits = waits.values(ended_at=book.now, ended_by=by, outcome=REPLACED).returning(closing.c.id)
    for replaced in sorted(book.execute(waits).scalars()):
        sealed.put(book, closing, replaced)
    public_id = book.new_id()
    row = {"public_id": public_id, "bkm_id": bkm_id, "what": what, "month": month, "reason": reason}
    row |= {"by_person_id": by, "asked_at": book.now}
    sealed.put(book, closing, book.execute(insert(closing).returning(closing.c.id), row).scalar_one())
    return public_id


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One proposal, waiting or ended, with the BKM's name."""
    return book.execute(_ALL.where(closing.c.public_id == public_id)).first()


def waiting(book: Work, bkm_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """The proposals of these BKM that wait for a second officer."""
    open_ = _ALL.where(closing.c.bkm_id.in_(bkm_ids), closing.c.ended_at.is_(None))
    return book.execute(open_.order_by(closing.c.id)).all()


def refuse(book: Work, closing_id: int, by: int, why: str) -> bool:
    """The second officer does not agree. False: it had ended before."""
    return _end(book, closing_id, {"ended_by": by, "outcome": "refused", "why": why})


def agree(book: Work, row: Row[Any], by: int, opens: date, n_classes: int | None = None) -> bool:
    """From now on nothing before `opens` is written. Keeps the chain's head, and how many classes were kept
    with it. False: it had ended before.
    """
    head = book.execute(select(chain).where(chain.c.bkm_id == row.bkm_id)).first()
    facts = {"head": head.head if head else "", "n_entries": head.n_entries if head else 0}
    facts |= {"n_seals": sealed.n_seals(book, row.bkm_id), "n_classes": n_classes}
    if not _end(book, row.id, {"ended_by": by, "outcome": AGREED, **facts}):
        return False
    put = upsert(chain).values(bkm_id=row.bkm_id, head="", n_entries=0, open_from=opens)
    book.execute(put.on_conflict_do_update(index_elements=["bkm_id"], set_={"open_from": opens}))
    return True


def _end(book: Work, closing_id: int, values: dict[str, Any]) -> bool:
    waits = update(closing).where(closing.c.id == closing_id, closing.c.ended_at.is_(None))
    if book.execute(waits.values(ended_at=book.now, **values)).rowcount != 1:
        return False
    sealed.put(book, closing, closing_id)
    return True


def agreed(book: Work, bkm_id: int) -> Sequence[Row[Any]]:
    """Every closing and reopening of this BKM that two officers agreed to, oldest first."""
    done = _ALL.where(closing.c.bkm_id == bkm_id, closing.c.outcome == AGREED)
    return book.execute(done.order_by(closing.c.id)).all()


def that_closed(book: Work, bkm_id: int, month: date) -> tuple[list[Row[Any]], bool]:
    """The closings behind which this month came to lie, oldest first: one, and one more for each time it was
    opened again; and whether it is closed now.
    """
    found: list[Row[Any]] = []
    closed = False
    for row in agreed(book, bkm_id):
        if row.what == CLOSE and row.month >= month and not closed:
            found.append(row)
            closed = True
        elif row.what == REOPEN and row.month <= month:
            closed = False
    return found, closed


def acts(book: Work, bkm_id: int) -> list[Act]:
    """The same, as the rules read them."""
    return [Act(row.what, row.month, row.n_entries) for row in agreed(book, bkm_id)]

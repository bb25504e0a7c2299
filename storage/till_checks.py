"""What `guyub verify` asks of the tills of a UPK: none gave more than it held, on the day it gave or since.
Told apart: what was taken out again as wrong, what an officer said lay in the box all the same, and what is
from before this was asked.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Row, and_, case, cast, func, or_, select

from domain.covers import Cover
from domain.ledger import SAVINGS, Account, Kind
from domain.vouchers import TILLS
from storage.book import Work
from storage.lending_checks import PAID_OUT
from storage.tables import (
    application_line,
    application_step,
    cash_count,
    chain,
    entry,
    posting,
    settlement,
    titipan_return,
    voucher,
)

OUT, SHORT = "paid-out", "paid-out-short"
"""Steps of an application: the money was counted out; and it was, though the book's box held less."""


@dataclass(slots=True)
class _Till:
    """What was known of one till so far: the days something moved, and what it held at the end of each."""

    days: list[date] = field(default_factory=list)
    held: dict[date, int] = field(default_factory=dict)

    def move(self, on: date, amount: int) -> int:
        """Book it. Returns the least this till holds from that day on."""
        at = bisect_left(self.days, on)
        if on not in self.held:
            self.held[on] = self.held[self.days[at - 1]] if at else 0
            insort(self.days, on)
        for day in self.days[at:]:
            self.held[day] += amount
        return min(self.held[day] for day in self.days[at:])


def tills_never_below_zero(book: Work) -> Iterator[str]:
    """No till gave more than it held on the day it gave, or since; each entry is asked as the book was when
    the money left.
    """
    since = {row.bkm_id: row.tills_since for row in book.execute(select(chain))}
    kept, payouts = _kept_since(book), _payouts(book)
    paid_at: dict[int, datetime] = {
        row.entry_id: row.paid_at for row in book.execute(select(titipan_return)) if row.paid_at is not None
    }
    tills: dict[tuple[int, str], _Till] = defaultdict(_Till)
    moves: list[tuple[datetime, int, int, bool, Row[Any]]] = []
    for row in _moves(book):
        left, short = payouts.get(row.reference, (paid_at.get(row.id, row.recorded_at), False))
        moves.append((left, row.id, row.rp, short, row))
    for left, _, amount, short, row in sorted(moves, key=lambda each: each[:2]):
        least = tills[row.bkm_id, row.account].move(row.effective_on, amount)
        if amount > 0 or least >= 0 or short or row.kind == Kind.REVERSE:
            continue
        before: datetime | None = since.get(row.bkm_id)
        begun = kept.get(row.bkm_id)
        lends_only = row.kind == Kind.DISBURSE and (begun is None or left < begun)
        if not lends_only and (before is None or left > before):
            yield f"entry {row.id}: left {row.account} at {least}, and nobody said that it was there"


def _moves(book: Work) -> list[Row[Any]]:
    """What each entry moved in each till."""
    query = select(
        entry.c.id, entry.c.bkm_id, entry.c.kind, entry.c.reference, entry.c.effective_on,
        entry.c.recorded_at, posting.c.account, posting.c.amount_rp.label("rp"),
    ).join(posting, posting.c.entry_id == entry.c.id)  # fmt: skip
    return list(book.execute(query.where(posting.c.account.in_([each.value for each in TILLS.values()]))))


def _kept_since(book: Work) -> dict[int, datetime]:
    """When each BKM began to keep its cash here: its first voucher or count. Before that it only lent."""
    found: dict[int, datetime] = {}
    for table, at in ((voucher, voucher.c.made_at), (cash_count, cash_count.c.at)):
        for bkm_id, first in book.execute(select(table.c.bkm_id, func.min(at)).group_by(table.c.bkm_id)):
            found[bkm_id] = min(first, found.get(bkm_id, first))
    return found


def _payouts(book: Work) -> dict[str, tuple[datetime, bool]]:
    """When the money of each loan was counted out, and whether who did so said that it lay in the box though
    the book had less; by the reference its entry bears.
    """
    counted: dict[tuple[int, int], tuple[datetime, bool]] = {}
    n_parts: dict[int, int] = defaultdict(int)
    now: dict[int, tuple[datetime, int, bool]] = {}
    for step in book.execute(select(application_step).order_by(application_step.c.id)):
        of = step.application_id
        if step.step == OUT:
            now[of] = (step.at, step.by_person_id, False)
        elif step.step == SHORT and of in now and now[of][1] == step.by_person_id:
            now[of] = (*now[of][:2], True)
        elif step.step == "not-received":
            now.pop(of, None)
        elif step.step in PAID_OUT and of in now:
            n_parts[of] += 1
            at, _, short = now.pop(of)
            counted[of, n_parts[of]] = (at, short)
    lines = select(application_line).where(application_line.c.share_id.is_not(None))
    return {
        f"disburse:{line.public_id}": counted[line.application_id, line.part]
        for line in book.execute(lines)
        if (line.application_id, line.part) in counted
    }


def boxes_never_below_zero(book: Work) -> Iterator[str]:
    """No KSM's box gave more savings to a member or to another KSM's box, or paid more for a member, than lay
    in it: what it took in by the book and what the paper book says was saved before.
    """
    since = {row.bkm_id: row for row in book.execute(select(chain))}
    said = entry.alias("said")
    reported = select(settlement.c.entry_id, said.c.recorded_at).join(
        said, said.c.id == settlement.c.claim_id
    )
    reported = reported.where(said.c.cover == Cover.KAS)
    told = {row.entry_id: row.recorded_at for row in book.execute(reported)}
    left_at = [(told.get(row.id) if row.rp < 0 else None, row) for row in _in_boxes(book)]
    moves = [(at or row.recorded_at, row.id, row) for at, row in left_at]
    boxes: dict[int, int] = defaultdict(int)
    for left, _, row in sorted(moves, key=lambda each: each[:2]):
        boxes[row.ksm_id] += int(row.rp)
        asked = row.kind in (Kind.WITHDRAW, Kind.CONFIRM, Kind.MOVE) and row.about_id is None
        of, moves = since.get(row.bkm_id), row.kind == Kind.MOVE
        before: datetime | None = None if of is None else of.moves_since if moves else of.tills_since
        if row.rp < 0 and boxes[row.ksm_id] < 0 and asked and (before is None or left > before):
            yield f"entry {row.id}: left the box of KSM {row.ksm_id} at {boxes[row.ksm_id]}"


def _in_boxes(book: Work) -> list[Row[Any]]:
    """What each entry moved in the box of its KSM; savings of the paper book lay there before."""
    pots = [pot.value for pot in SAVINGS]
    undone = entry.alias("undone")
    paper = or_(entry.c.kind == Kind.OPENING.value, undone.c.kind == Kind.OPENING.value)
    sign = case((posting.c.account == Account.CASH_KSM.value, 1), else_=-1)
    moved = cast(func.sum(posting.c.amount_rp * sign), BigInteger).label("rp")
    facts = (entry.c.id, entry.c.bkm_id, entry.c.ksm_id, entry.c.kind, entry.c.about_id, entry.c.recorded_at)
    query = select(*facts, moved).join(posting, posting.c.entry_id == entry.c.id)
    query = query.outerjoin(undone, undone.c.id == entry.c.about_id)
    mine = or_(posting.c.account == Account.CASH_KSM.value, and_(paper, posting.c.account.in_(pots)))
    return list(book.execute(query.where(mine).group_by(*facts)))

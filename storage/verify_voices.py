"""What `guyub verify` asks of second voices where no money shows them: who agreed to what another proposed,
and who decided what was said no to.
"""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from sqlalchemy import and_, func, select

from domain.closings import AGREED
from domain.ledger import Kind
from storage.book import Work
from storage.rules import rules_of
from storage.tables import bkm, closing, correction, dispute, entry, replacement, settlement, withdrawal

Deviations = Iterator[str]
BY_TWO = (Kind.RECOVER, Kind.NOT_TAKEN)
"""What two had agreed to leaves the book by two, whatever its sum."""


def closings_by_two(book: Work) -> Deviations:
    """Nobody agreed to a closing or an opening of their own."""
    alone = closing.c.ended_by.is_(None) | (closing.c.ended_by == closing.c.by_person_id)
    for row in book.execute(select(closing).where(closing.c.outcome == AGREED, alone)):
        yield f"closing {row.id}: agreed to by the one who proposed it"


def disputes_decided_by_others(book: Work) -> Deviations:
    """That a line stands to which the payer said no was decided by neither of its sides."""
    held = select(dispute, entry.c.by_person_id.label("writer"), entry.c.person_id.label("payer"))
    held = held.join(entry, entry.c.id == dispute.c.claim_id).where(dispute.c.outcome == "stands")
    for row in book.execute(held.order_by(dispute.c.id)):
        if row.closed_by in (None, row.writer, row.payer):
            yield f"dispute {row.id}: one of its two sides decided it"
    given = select(withdrawal).where(withdrawal.c.outcome == "stands")
    for row in book.execute(given.order_by(withdrawal.c.id)):
        if row.outcome_by in (None, row.person_id, row.ended_by):
            yield f"withdrawal {row.id}: one of its two sides decided it"


def receipts_taken_out_by_two(book: Work) -> Deviations:
    """What came in after a write-off, a loan carried back, a receipt from the lender's limit on, and one that
    had counted in a month closed since: none of them left the book by one person's word. The payer's own no
    is a word too.
    """
    undone, said = entry.alias("undone"), dispute.alias("said")
    two = (correction.c.outcome == "agreed") & (correction.c.by_person_id != correction.c.ended_by)
    second = select(correction.c.entry_id).where(two)
    beside = select(replacement.c.entry_id).join(correction).where(two)
    no = select(settlement.c.entry_id).join(said, said.c.claim_id == settlement.c.claim_id)
    no = no.where(said.c.outcome == "wrong", said.c.by_person_id != said.c.closed_by)
    back = select(entry, undone.c.kind.label("what"), undone.c.amount_rp.label("receipt_rp"), bkm.c.zone)
    back = back.add_columns(func.coalesce(undone.c.counts_on, undone.c.effective_on).label("counted_on"))
    back = back.join(undone, undone.c.id == entry.c.about_id).join(bkm, bkm.c.id == entry.c.bkm_id)
    kinds = [kind.value for kind in (Kind.CONFIRM, Kind.HAND_BACK, *BY_TWO)]
    alone = and_(*(undone.c.id.not_in(heard) for heard in (second, beside, no)))
    query = back.where(entry.c.kind == Kind.REVERSE.value, undone.c.kind.in_(kinds), alone)
    for row in book.execute(query.order_by(entry.c.id)).all():
        on = row.recorded_at.astimezone(ZoneInfo(row.zone)).date()
        closed = row.counts_on is not None and row.counts_on != row.counted_on
        large = row.receipt_rp >= rules_of(book, row.bkm_id, on).manners.correct_alone_below
        if row.what in BY_TWO or closed or large:
            yield f"entry {row.id}: takes {row.receipt_rp} out of the book by one person's word"

"""What two officers decide about one day: that it becomes a holiday, or is none. Knows rows; no words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, and_, func, insert, or_, select, update

from storage import sealed
from storage.book import Work
from storage.tables import bkm, free_day, installment, ksm, loan, share

AGREED, REFUSED, WITHDRAWN = "agreed", "refused", "withdrawn"
_ALL = select(free_day, bkm.c.name.label("bkm_name")).join(bkm, bkm.c.id == free_day.c.bkm_id)


def propose(book: Work, bkm_id: int, day: date, free: bool, why: str, by: int) -> str:
    """Keep what one officer proposes. Returns its public id."""
    public_id = book.new_id()
    row = {"public_id": public_id, "bkm_id": bkm_id, "day": day, "free": free, "why": why}
    new = insert(free_day).returning(free_day.c.id)
    kept = book.execute(new, {**row, "by_person_id": by, "made_at": book.now}).scalar_one()
    sealed.put(book, free_day, kept)
    return public_id


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One of them, open or ended, with `bkm_name`."""
    return book.execute(_ALL.where(free_day.c.public_id == public_id)).first()


def still_open(book: Work, bkm_ids: Sequence[int], today: date) -> Sequence[Row[Any]]:
    """What waits for a second officer, oldest first; a day that has come waits no more."""
    waiting = _ALL.where(free_day.c.bkm_id.in_(bkm_ids), free_day.c.ended_at.is_(None))
    return book.execute(waiting.where(free_day.c.day > today).order_by(free_day.c.id)).all()


def end(book: Work, row_id: int, by: int, outcome: str, known_on: date | None = None) -> bool:
    """A second officer answered, or the first took it back. `known_on`: the day two had agreed. False: it
    had ended before.
    """
    waiting = update(free_day).where(free_day.c.id == row_id, free_day.c.ended_at.is_(None))
    ended = waiting.values(ended_at=book.now, ended_by=by, outcome=outcome, known_on=known_on)
    if book.execute(ended).rowcount != 1:
        return False
    sealed.put(book, free_day, row_id)
    return True


def why_free(book: Work, bkm_id: int, day: date) -> str:
    """Why two officers of this BKM made that day a holiday; empty: they did not."""
    agreed = select(free_day.c.free, free_day.c.why).where(free_day.c.bkm_id == bkm_id, free_day.c.day == day)
    agreed = agreed.where(free_day.c.known_on.is_not(None))
    last = book.execute(agreed.order_by(free_day.c.known_on.desc(), free_day.c.ended_at.desc())).first()
    return str(last.why) if last is not None and last.free else ""


def due_near(book: Work, bkm_id: int, since: date, until: date) -> dict[date, int]:
    """How many rows of running cards fall due on each of those days, in KSM that do not collect at their
    meetings.
    """
    of = installment.join(share, share.c.id == installment.c.share_id).join(
        loan, loan.c.id == share.c.loan_id
    )
    rows = select(installment.c.due_on, func.count()).select_from(of.join(ksm, ksm.c.id == loan.c.ksm_id))
    mine = (ksm.c.bkm_id == bkm_id) & (loan.c.status == "A") & ~ksm.c.collects_at_meetings
    rows = rows.where(mine, installment.c.due_on.between(since, until)).group_by(installment.c.due_on)
    return {row[0]: row[1] for row in book.execute(rows.order_by(installment.c.due_on))}


def days_agreed_by_two(book: Work) -> Iterator[str]:
    """No day became a holiday, or none, by one officer's word or after it had come."""
    said, applies = free_day.c.outcome == AGREED, free_day.c.known_on.is_not(None)
    alone = or_(free_day.c.ended_by.is_(None), free_day.c.ended_by == free_day.c.by_person_id)
    half, late = and_(~said, applies), free_day.c.known_on >= free_day.c.day
    wrong = or_(said & (alone | ~applies), half, late, free_day.c.outcome.is_(None) & applies)
    for row in book.execute(select(free_day).where(wrong).order_by(free_day.c.id)):
        yield f"free day {row.id} ({row.day}): not agreed by two officers before it came"

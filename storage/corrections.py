"""Corrections that wait for a second officer. Knows rows; when a second one is needed the rules say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Row, exists, insert, select, update

from domain.ledger import Kind
from storage.book import Work
from storage.tables import correction, entry, replacement

_ALL = select(
    correction,
    entry.c.bkm_id,
    entry.c.ksm_id,
    entry.c.number,
    entry.c.amount_rp,
    entry.c.kind,
    entry.c.purpose,
    entry.c.person_id.label("payer_id"),
).join(entry, entry.c.id == correction.c.entry_id)


def propose(book: Work, entry_id: int, why: str, by: int) -> str:
    """Keep what one officer found wrong; one that waited for the same receipt is replaced. Returns its public
    id.
    """
    waiting = update(correction).where(correction.c.entry_id == entry_id, correction.c.ended_at.is_(None))
    book.execute(waiting.values(ended_at=book.now, ended_by=by, outcome="replaced"))
    public_id = book.new_id()
    row = {"public_id": public_id, "entry_id": entry_id, "why": why, "by_person_id": by, "made_at": book.now}
    book.execute(insert(correction), row)
    return public_id


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One of them, open or ended, with the receipt it is about."""
    return book.execute(_ALL.where(correction.c.public_id == public_id)).first()


def waiting(book: Work, bkm_ids: Sequence[int], *, put_right: bool = False) -> Sequence[Row[Any]]:
    """What waits for a second voice in these BKM, oldest first: what is only taken out, or what is
    `put_right`.
    """
    mine = _ALL.where(entry.c.bkm_id.in_(bkm_ids), correction.c.ended_at.is_(None))
    becomes = exists().where(replacement.c.correction_id == correction.c.id)
    mine = mine.where(becomes if put_right else ~becomes)
    return book.execute(mine.order_by(correction.c.id)).all()


def end(book: Work, correction_id: int, by: int, outcome: str) -> bool:
    """A second officer answered. False: it had ended before."""
    open_ = update(correction).where(correction.c.id == correction_id, correction.c.ended_at.is_(None))
    done = book.execute(open_.values(ended_at=book.now, ended_by=by, outcome=outcome))
    return bool(done.rowcount == 1)


def latest(book: Work, person_id: int, most: int = 24) -> Sequence[Row[Any]]:
    """The receipts of somebody's money that still stand, the newest first."""
    back = entry.alias("back")
    undone = exists().where(back.c.about_id == entry.c.id, back.c.kind == Kind.REVERSE.value)
    theirs = select(entry).where(entry.c.person_id == person_id, entry.c.number.is_not(None), ~undone)
    theirs = theirs.where(entry.c.kind.in_(_RECEIPTS)).order_by(entry.c.id.desc())
    return book.execute(theirs.limit(most)).all()


_RECEIPTS = (Kind.CONFIRM.value, Kind.WITHDRAW.value, Kind.HAND_BACK.value, Kind.RECOVER.value)


def corrections_by_two(book: Work) -> Iterator[str]:
    """What was agreed, a second person agreed, and the receipt was reversed."""
    mirror = entry.alias("mirror")
    done = exists().where(mirror.c.about_id == correction.c.entry_id, mirror.c.kind == Kind.REVERSE.value)
    agreed = select(correction, done.label("done")).where(correction.c.outcome == "agreed")
    for row in book.execute(agreed.order_by(correction.c.id)):
        if row.by_person_id == row.ended_by:
            yield f"correction {row.id}: one person found it wrong and agreed"
        if not row.done:
            yield f"correction {row.id}: agreed, but entry {row.entry_id} was not reversed"

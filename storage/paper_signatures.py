"""Signatures on paper with their photos, and whether they were confirmed. Knows rows; no words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, insert, select, update

from storage.book import Work
from storage.tables import closing, paper_signature

_ALL = select(paper_signature, closing.c.month, closing.c.public_id.label("closing_public_id")).join(
    closing, closing.c.id == paper_signature.c.closing_id
)


def keep(book: Work, facts: dict[str, Any]) -> str:
    """A photo of a signed paper: bkm_id, closing_id, signer_id, by_person_id, media, file_id. Returns the
    public id.
    """
    public_id = book.new_id()
    book.execute(insert(paper_signature), {**facts, "public_id": public_id, "made_at": book.now})
    return public_id


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One signature, waiting or ended, with its month."""
    return book.execute(_ALL.where(paper_signature.c.public_id == public_id)).first()


def waiting(book: Work, bkm_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Those of these BKM nobody has confirmed yet, the oldest first."""
    still = _ALL.where(paper_signature.c.bkm_id.in_(bkm_ids), paper_signature.c.ended_at.is_(None))
    return book.execute(still.order_by(paper_signature.c.id)).all()


def end(book: Work, row_id: int, by: int, outcome: str) -> bool:
    """It is right, or it is not. False: it had been answered before."""
    mine = (paper_signature.c.id == row_id) & paper_signature.c.ended_at.is_(None)
    values = {"ended_at": book.now, "ended_by": by, "outcome": outcome}
    return bool(book.execute(update(paper_signature).where(mine).values(values)).rowcount == 1)


def named(book: Work, row_id: int) -> None:
    """The pengawas was told that nobody confirmed it."""
    book.execute(update(paper_signature).where(paper_signature.c.id == row_id).values(named_at=book.now))

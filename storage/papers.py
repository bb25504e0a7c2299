"""The groups for which pages are printed. Knows rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, select

from storage.book import Work
from storage.tables import ksm


def groups(book: Work, bkm_id: int) -> Sequence[Row[Any]]:
    """The KSM of a BKM, by name: id, public_id, bkm_id, name, names_agreed."""
    wanted = select(ksm.c.id, ksm.c.public_id, ksm.c.bkm_id, ksm.c.name, ksm.c.names_agreed)
    here = wanted.where(ksm.c.bkm_id == bkm_id, ksm.c.gone_at.is_(None), ksm.c.ended_on.is_(None))
    return book.execute(here.order_by(ksm.c.name)).all()


def group_by(book: Work, *, public_id: str | None = None, ksm_id: int | None = None) -> Row[Any] | None:
    """One of them, by what a button carries or by its row."""
    wanted = select(ksm.c.id, ksm.c.public_id, ksm.c.bkm_id, ksm.c.name, ksm.c.names_agreed)
    mine = ksm.c.public_id == public_id if public_id is not None else ksm.c.id == ksm_id
    return book.execute(wanted.where(mine, ksm.c.gone_at.is_(None), ksm.c.ended_on.is_(None))).first()

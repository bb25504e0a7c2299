"""Audiences somebody kept under a name. Knows rows; what is in them domain/audiences.py says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, delete, func, select

from storage.book import Work
from storage.tables import saved_audience
from storage.upsert import insert


def keep(book: Work, person_id: int, name: str, audience: dict[str, object]) -> None:
    """Keep it under this name; what was kept under the same name before is replaced."""
    row = {"public_id": book.new_id(), "person_id": person_id, "name": name}
    new = insert(saved_audience)
    same = {"audience": new.excluded.audience, "made_at": new.excluded.made_at}
    replaced = new.on_conflict_do_update(index_elements=["person_id", "name"], set_=same)
    book.execute(replaced, {**row, "audience": audience, "made_at": book.now})


def of(book: Work, person_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """What these people kept, by name."""
    theirs = saved_audience.c.person_id.in_(list(person_ids))
    return book.execute(select(saved_audience).where(theirs).order_by(saved_audience.c.name)).all()


def n_other(book: Work, person_id: int, name: str) -> int:
    """How many this person keeps under other names."""
    mine = (saved_audience.c.person_id == person_id) & (saved_audience.c.name != name)
    return int(book.execute(select(func.count()).select_from(saved_audience).where(mine)).scalar_one())


def forget(book: Work, person_id: int) -> None:
    """All of them."""
    book.execute(delete(saved_audience).where(saved_audience.c.person_id == person_id))


def remove(book: Work, person_ids: Sequence[int], public_id: str) -> str | None:
    """Forget one of them. Returns the name it had; None: it is not theirs, or gone already."""
    mine = saved_audience.c.person_id.in_(list(person_ids)) & (saved_audience.c.public_id == public_id)
    gone = delete(saved_audience).where(mine).returning(saved_audience.c.name)
    found: str | None = book.execute(gone).scalar()
    return found

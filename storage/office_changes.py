"""How an office of a KSM passes on: proposals, their ends, the office itself. Knows no words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, insert, or_, select, update

from storage.book import Work
from storage.tables import ksm, office, office_change

AGREED, REFUSED, WITHDRAWN = "agreed", "refused", "withdrawn"


def propose(book: Work, row: dict[str, Any], by: int) -> str:
    """Keep it (`row`: where, which office, from whom, to whom, why); returns what a button carries."""
    public_id = book.new_id()
    book.execute(insert(office_change).values(**row, public_id=public_id, by_person_id=by, made_at=book.now))
    return public_id


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One proposal with the name of its KSM."""
    query = select(office_change, ksm.c.name.label("ksm_name")).join(ksm, ksm.c.id == office_change.c.ksm_id)
    return book.execute(query.where(office_change.c.public_id == public_id)).first()


def waiting(book: Work, bkm_id: int, ksm_id: int | None = None) -> Sequence[Row[Any]]:
    """What nobody has answered, the oldest first."""
    query = select(office_change, ksm.c.name.label("ksm_name")).join(ksm, ksm.c.id == office_change.c.ksm_id)
    query = query.where(office_change.c.bkm_id == bkm_id, office_change.c.ended_at.is_(None))
    if ksm_id is not None:
        query = query.where(office_change.c.ksm_id == ksm_id)
    return book.execute(query.order_by(office_change.c.id)).all()


def end(book: Work, row: Row[Any], by: int, outcome: str) -> bool:
    """It was answered. False: somebody answered before."""
    open_ = update(office_change).where(office_change.c.id == row.id, office_change.c.ended_at.is_(None))
    return book.execute(open_.values(ended_at=book.now, ended_by=by, outcome=outcome)).rowcount == 1


def pass_office(book: Work, row: Row[Any], today: date) -> None:
    """From today the one is in office and the other is not."""
    held = (office.c.ksm_id == row.ksm_id) & (office.c.role == row.role)
    held &= office.c.person_id == row.from_person_id
    held &= or_(office.c.until_on.is_(None), office.c.until_on > today)
    book.execute(update(office).where(held).values(until_on=today))
    new = {"person_id": row.to_person_id, "role": row.role, "bkm_id": row.bkm_id, "ksm_id": row.ksm_id}
    book.execute(insert(office).values(**new, since_on=today))


def offices_by_two(book: Work) -> Iterator[str]:
    """No office of a KSM passed on by one person's word, nor by the word of who takes it."""
    agreed = select(office_change).where(office_change.c.outcome == AGREED).order_by(office_change.c.id)
    for row in book.execute(agreed):
        if row.ended_by in (None, row.by_person_id, row.to_person_id):
            yield f"office change {row.id}: no second person agreed to it"

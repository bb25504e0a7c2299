"""How far somebody came in which set of cards. Knows rows; no words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from storage.book import Work
from storage.tables import person, study

OPEN, DONE, STOPPED = "open", "done", "stopped"


def of(book: Work, person_id: int) -> Sequence[Row[Any]]:
    """Every set this person began, in the order they began them."""
    return book.execute(select(study).where(study.c.person_id == person_id).order_by(study.c.id)).all()


def find(book: Work, public_id: str) -> Row[Any] | None:
    """One of them."""
    return book.execute(select(study).where(study.c.public_id == public_id)).first()


def begin(book: Work, person_id: int, account_id: int, code: str) -> Row[Any]:
    """The set, begun at its first card; one begun before goes on where it was."""
    same = (study.c.person_id == person_id) & (study.c.code == code)
    known = book.execute(select(study).where(same)).first()
    if known is not None:
        card = 1 if known.state == DONE else known.card
        return step(
            book, known.id, card=card, state=OPEN, account_id=account_id, finished_at=known.finished_at
        )
    row = {"public_id": book.new_id(), "person_id": person_id, "account_id": account_id, "code": code}
    row |= {"card": 1, "state": OPEN, "returns": 0, "n_tries": 0, "begun_at": book.now}
    return book.execute(insert(study).returning(study), row).one()


def step(book: Work, study_id: int, **values: Any) -> Row[Any]:
    """It went on, stopped or was finished; the days without a press begin anew unless said otherwise."""
    changed = update(study).where(study.c.id == study_id).values(**{"returns": 0, **values})
    return book.execute(changed.returning(study)).one()


def counts(book: Work, bkm_ids: Sequence[int]) -> dict[str, tuple[int, int]]:
    """Set by set of these villages how many finished it, and how many are in the middle. Nobody by name."""
    finished = func.count(study.c.finished_at)
    busy = func.count().filter(study.c.finished_at.is_(None))
    rows = select(study.c.code, finished, busy).join_from(study, person, person.c.id == study.c.person_id)
    here = rows.where(person.c.bkm_id.in_(bkm_ids)).group_by(study.c.code)
    return {code: (int(done), int(open_)) for code, done, open_ in book.execute(here)}

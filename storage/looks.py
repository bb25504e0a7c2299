"""Who looked at whose notes: one row per viewer, person, day and kind. Knows rows; no words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, select

from storage.book import Work
from storage.tables import look, person
from storage.upsert import insert

_NOTE = insert(look).on_conflict_do_nothing()


def note(book: Work, rows: Sequence[dict[str, Any]]) -> None:
    """Looks of this moment; the same viewer, person, kind and day again changes nothing."""
    for row in rows:
        book.execute(_NOTE, {**row, "first_at": book.now})


def at(book: Work, person_id: int, since: date) -> Sequence[Row[Any]]:
    """Who looked at this person's notes from that day on, the newest first: look columns, and the viewer's
    title, name and nickname.
    """
    wanted = select(look, person.c.title, person.c.name, person.c.nickname).select_from(
        look.join(person, person.c.id == look.c.viewer_id)
    )
    mine = (look.c.person_id == person_id) & (look.c.on >= since)
    return book.execute(wanted.where(mine).order_by(look.c.on.desc(), look.c.id.desc())).all()

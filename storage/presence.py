"""Who was at a meeting, as its sheet says: one mark for each person, the last one written. Knows no words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, select

from domain.reading.presence import Mark
from storage.book import Work
from storage.kept import Kept
from storage.tables import ksm, presence, sheet
from storage.upsert import insert

_SAY = insert(presence)
_NOTE = _SAY.on_conflict_do_update(
    index_elements=["sheet_id", "person_id"],
    set_={name: _SAY.excluded[name] for name in ("mark", "by_person_id", "noted_at")},
    where=presence.c.mark != _SAY.excluded.mark,
).returning(presence.c.person_id)
_OF_SHEET = Kept(
    select(presence.c.person_id, presence.c.mark).where(presence.c.sheet_id == bindparam("sheet"))
)


def note(book: Work, sheet_id: int, marks: Mapping[int, Mark], by: int) -> int:
    """Keep these marks, by person; how many of them are new or other than before."""
    n = 0
    for person_id, mark in marks.items():
        row = {"sheet_id": sheet_id, "person_id": person_id, "mark": mark.value, "by_person_id": by}
        n += book.execute(_NOTE, {**row, "noted_at": book.now}).scalar() is not None
    return n


def of_sheet(book: Work, sheet_id: int) -> dict[int, Mark]:
    """What the sheet says of whom, by person."""
    return {row.person_id: Mark(row.mark) for row in book.execute(_OF_SHEET, {"sheet": sheet_id})}


def held(book: Work, bkm_id: int, since: date, until: date) -> Sequence[Row[Any]]:
    """The meetings of these days, up to but without the last, whose sheet says who was there: `id`, `ksm_id`,
    `held_on`.
    """
    noted = select(presence.c.sheet_id).where(presence.c.sheet_id == sheet.c.id).exists()
    query = select(sheet.c.id, sheet.c.ksm_id, sheet.c.held_on).join(ksm).where(ksm.c.bkm_id == bkm_id, noted)
    return book.execute(query.where(sheet.c.held_on >= since, sheet.c.held_on < until)).all()


def of_person(book: Work, person_id: int) -> Sequence[Row[Any]]:
    """At which meetings somebody was noted, the oldest first: `held_on`, `mark`."""
    query = select(sheet.c.held_on, presence.c.mark).join_from(presence, sheet)
    return book.execute(query.where(presence.c.person_id == person_id).order_by(sheet.c.held_on)).all()

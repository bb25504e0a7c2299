"""Meeting sheets: one per KSM and day, whoever typed it. Their rows are claims; this keeps the sheet
around them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from storage.book import Work
from storage.kept import Kept
from storage.tables import ksm, membership, sheet

_held = bindparam("held_on", type_=sheet.c.held_on.type)
_OF_DAY = Kept(select(sheet).where(sheet.c.ksm_id == bindparam("ksm"), sheet.c.held_on == _held))
_WITH_KSM = select(
    sheet, ksm.c.name.label("ksm_name"), ksm.c.bkm_id, ksm.c.public_id.label("ksm_public_id")
).join(ksm)
_NEW = Kept(insert(sheet))
_BY_ID = Kept(_WITH_KSM.where(sheet.c.id == bindparam("sheet")))


def of_day(book: Work, ksm_id: int, held_on: date) -> Row[Any] | None:
    """The sheet of this KSM's meeting on that day, or None."""
    return book.execute(_OF_DAY, {"ksm": ksm_id, "held_on": held_on}).first()


def by_id(book: Work, sheet_id: int) -> Row[Any]:
    """One sheet with its KSM."""
    return book.execute(_BY_ID, {"sheet": sheet_id}).one()


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One sheet by the id on its buttons."""
    found = book.execute(select(sheet.c.id).where(sheet.c.public_id == public_id)).scalar()
    return None if found is None else by_id(book, found)


def row_numbers(book: Work, ksm_id: int, people: Iterable[int]) -> dict[int, int]:
    """{person: row of this KSM's paper book}; also of who has left, whose row nobody else gets."""
    rows = select(membership.c.person_id, membership.c.number).where(membership.c.ksm_id == ksm_id)
    rows = rows.where(membership.c.person_id.in_(list(people))).order_by(
        membership.c.since_on, membership.c.id
    )
    return {row.person_id: row.number for row in book.execute(rows)}


def latest(book: Work, ksm_id: int) -> Row[Any] | None:
    """The sheet of the KSM's last meeting."""
    query = select(sheet).where(sheet.c.ksm_id == ksm_id).order_by(sheet.c.held_on.desc())
    return book.execute(query.limit(1)).first()


def last(book: Work, ksm_id: int, n: int) -> Sequence[Row[Any]]:
    """The sheets of the KSM's last `n` meetings, the newest first."""
    query = select(sheet).where(sheet.c.ksm_id == ksm_id).order_by(sheet.c.held_on.desc())
    return book.execute(query.limit(n)).all()


def keep(  # noqa: PLR0913 - a sheet is these facts
    book: Work, ksm_id: int, held_on: date, by: int, cash: int | None, text: str, source: str,
    late_because: str | None = None,
) -> Row[Any]:  # fmt: skip
    """Keep a sheet, or what came anew for the meeting's sheet: another kas line, another text. Its rows
    are claims. `late_because`: why it came so long after its day.
    """
    known = of_day(book, ksm_id, held_on)
    if known is None:
        row = {
            "public_id": book.new_id(),
            "ksm_id": ksm_id,
            "held_on": held_on,
            "by_person_id": by,
            "cash_rp": cash,
        }
        row |= {"text": text, "source": source, "version": 1, "made_at": book.now}
        row |= {"late_because": late_because}
        book.execute(_NEW, row)
    else:
        values = {"version": known.version + 1, "text": text, "source": source}
        if cash is not None:
            values["cash_rp"] = cash
        if late_because is not None:
            values["late_because"] = late_because
        book.execute(update(sheet).where(sheet.c.id == known.id).values(values))
    found = of_day(book, ksm_id, held_on)
    assert found is not None
    return found


def say_thousands(book: Work, ksm_id: int, in_thousands: bool) -> None:
    """The KSM said, once, how it writes figures."""
    book.execute(
        update(ksm).where(ksm.c.id == ksm_id).values(in_thousands=in_thousands, thousands_said_at=book.now)
    )

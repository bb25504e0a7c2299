"""What should happen at an hour, as rows: when, until when it is still worth doing, and whether it was
done.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, select, update

from storage.book import Work
from storage.tables import bkm, due, meta
from storage.upsert import insert

DueRow = Row[Any]
NOBODY = 0


def plan(  # noqa: PLR0913 - a due thing is these facts
    book: Work,
    kind: str,
    subject: str,
    occurrence: str,
    due_at: datetime,
    *,
    until_at: datetime | None = None,
    person_id: int = NOBODY,
) -> None:
    """Put a thing on the calendar once; the same (kind, subject, occurrence, person) again changes
    nothing.
    """
    row = {"kind": kind, "subject": subject, "occurrence": occurrence, "person_id": person_id}
    book.execute(insert(due).on_conflict_do_nothing(), {**row, "due_at": due_at, "until_at": until_at})


def withdraw(book: Work, kind: str, subject: str) -> None:
    """What was planned about `subject` is off."""
    waiting = (due.c.kind == kind) & (due.c.subject == subject) & due.c.done_at.is_(None)
    book.execute(update(due).where(waiting).values(done_at=book.now, result="withdrawn"))


def open_rows(book: Work, kinds: Sequence[str], limit: int) -> Sequence[DueRow]:
    """What has fallen due and is not done, the oldest first."""
    wanted = select(due).where(due.c.done_at.is_(None), due.c.due_at <= book.now, due.c.kind.in_(kinds))
    return book.execute(wanted.order_by(due.c.due_at, due.c.id).limit(limit)).all()


def finish(book: Work, row_id: int, result: str) -> bool:
    """Take the row, in the unit that does it. False: somebody else has it."""
    free = select(due.c.id).where(due.c.id == row_id, due.c.done_at.is_(None))
    mine = update(due).where(due.c.id.in_(free.with_for_update(skip_locked=True)))
    return book.execute(mine.values(done_at=book.now, result=result)).rowcount == 1


def note(book: Work, row_id: int, result: str) -> None:
    """What came of it."""
    book.execute(update(due).where(due.c.id == row_id).values(result=result))


def next_at(book: Work, kinds: Sequence[str]) -> datetime | None:
    """The next moment something falls due."""
    waiting = select(func.min(due.c.due_at)).where(due.c.done_at.is_(None), due.c.kind.in_(kinds))
    return book.execute(waiting.where(due.c.due_at > book.now)).scalar()


def first_time(book: Work, job: str, occurrence: str, subject: int) -> bool:
    """Whether this job's occurrence is done for this subject for the first time; it is marked as done by
    asking.
    """
    row = {"kind": "job", "subject": job, "occurrence": occurrence, "person_id": subject}
    row |= {"due_at": book.now, "done_at": book.now, "result": "done"}
    return book.execute(insert(due).on_conflict_do_nothing().returning(due.c.id), row).scalar() is not None


def zones(book: Work) -> list[str]:
    """The zones villages live in."""
    return list(book.execute(select(bkm.c.zone).distinct()).scalars())


def bkm_in_zone(book: Work, zone: str) -> list[int]:
    """The BKM that live by this clock."""
    return list(book.execute(select(bkm.c.id).where(bkm.c.zone == zone).order_by(bkm.c.id)).scalars())


def job_last(book: Work, key: str) -> datetime | None:
    """When this job was last looked at, or None if never."""
    found = book.execute(select(meta.c.value).where(meta.c.key == f"job:{key}")).scalar()
    return datetime.fromisoformat(found) if found else None


def job_looked(book: Work, key: str, at: datetime) -> None:
    """This job was looked at, up to `at`."""
    put = insert(meta).values(key=f"job:{key}", value=at.isoformat())
    book.execute(put.on_conflict_do_update(index_elements=["key"], set_={"value": put.excluded.value}))


def forget(book: Work, before: datetime) -> int:
    """Drop what was done long ago. Returns how many."""
    return book.execute(delete(due).where(due.c.done_at < before)).rowcount

"""The first visit to a KSM after its loan was paid out: which are still to come, and how many came."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Row, Select, func, select

from domain.lending import Status
from storage import lending
from storage.book import Work
from storage.tables import application, application_step, ksm

VISITED = "visited"
_BEGAN = (Status.PARTLY.value, Status.ACTIVE.value)


class Visited(NamedTuple):
    """Loans that began in a span, and how many of their KSM were visited since."""

    n: int
    visited: int


def _begun() -> Select[tuple[int, datetime]]:
    """When the money of each application arrived, or the first part of it."""
    steps = select(application_step.c.application_id, func.min(application_step.c.at).label("began_at"))
    return steps.where(application_step.c.step.in_(_BEGAN)).group_by(application_step.c.application_id)


def _seen() -> Select[tuple[int]]:
    return select(application_step.c.application_id).where(application_step.c.step == VISITED)


def to_visit(book: Work, bkm_ids: Sequence[int], since: datetime) -> Sequence[Row[tuple[object, ...]]]:
    """Loans of these BKM that began since then and whose KSM nobody has visited, oldest first: `id`,
    `public_id`, `ksm_id`, `ksm_name`, `bkm_id`, `began_at`.
    """
    began = _begun().subquery()
    rows = (
        select(application.c.id, application.c.public_id, application.c.ksm_id, application.c.bkm_id,
               ksm.c.name.label("ksm_name"), began.c.began_at)
        .join(began, began.c.application_id == application.c.id)
        .join(ksm, ksm.c.id == application.c.ksm_id)
        .where(application.c.bkm_id.in_(bkm_ids), began.c.began_at >= since)
        .where(application.c.id.not_in(_seen()))
    )  # fmt: skip
    return book.execute(rows.order_by(began.c.began_at, application.c.id)).all()


def note(book: Work, application_id: int, by: int, words: str) -> None:
    """Somebody was there and says what they saw."""
    lending.note(book, application_id, VISITED, by, words)


def seen(book: Work, bkm_ids: Sequence[int], since: datetime) -> Sequence[Row[tuple[object, ...]]]:
    """What was noted of first visits since then, newest first: `ksm_name`, `bkm_id`, `at`, `by_person_id`,
    `reason`.
    """
    rows = (
        select(ksm.c.name.label("ksm_name"), application.c.bkm_id, application_step.c.at,
               application_step.c.by_person_id, application_step.c.reason)
        .join(application, application.c.id == application_step.c.application_id)
        .join(ksm, ksm.c.id == application.c.ksm_id)
        .where(application.c.bkm_id.in_(bkm_ids), application_step.c.step == VISITED)
        .where(application_step.c.at >= since)
    )  # fmt: skip
    return book.execute(rows.order_by(application_step.c.id.desc())).all()


def by_whom(book: Work, application_id: int) -> int | None:
    """Who was there first, or None."""
    steps = select(application_step.c.by_person_id).where(
        application_step.c.application_id == application_id, application_step.c.step == VISITED
    )
    found: int | None = book.execute(steps.order_by(application_step.c.id)).scalar()
    return found


def of_month(book: Work, bkm_id: int, start: datetime, end: datetime) -> Visited:
    """The loans of this BKM that began in this span."""
    began = _begun().subquery()
    seen = _seen().subquery()
    both = (
        select(func.count(began.c.application_id.distinct()), func.count(seen.c.application_id.distinct()))
        .select_from(began)
        .join(application, application.c.id == began.c.application_id)
        .outerjoin(seen, seen.c.application_id == began.c.application_id)
        .where(application.c.bkm_id == bkm_id, began.c.began_at >= start, began.c.began_at < end)
    )
    return Visited(*book.execute(both).one())

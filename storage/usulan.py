"""Wishes of the village: open ones, merged ones, those of one meeting. Knows rows, decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, func, or_, select

from domain.questions import Kind
from domain.usulan import ENDED
from storage.book import Work
from storage.meetings import PLANNED
from storage.questions import with_names
from storage.tables import ksm, meeting, question

_USULAN = question.c.kind == Kind.USULAN.value
_ALONE = question.c.merged_into_id.is_(None)
_OPEN = or_(question.c.status.is_(None), question.c.status.not_in([each.value for each in ENDED]))


def of_villages(book: Work, bkm_ids: Sequence[int], most: int, *, only_open: bool) -> Sequence[Row[Any]]:
    """The usulan of these BKM, merged ones left out, the newest first."""
    mine = _USULAN & _ALONE & question.c.bkm_id.in_(bkm_ids)
    wanted = with_names().where(mine & _OPEN if only_open else mine)
    return book.execute(wanted.order_by(question.c.id.desc()).limit(most)).all()


def by_number(book: Work, bkm_id: int, number: int) -> Row[Any] | None:
    """One usulan of this BKM that stands for itself."""
    mine = _USULAN & _ALONE & (question.c.bkm_id == bkm_id) & (question.c.number == number)
    return book.execute(with_names().where(mine)).first()


def together(book: Work, usulan_id: int) -> Sequence[Row[Any]]:
    """It and everything that was merged into it: whom its outcome concerns."""
    mine = (question.c.id == usulan_id) | (question.c.merged_into_id == usulan_id)
    return book.execute(with_names().where(_USULAN & mine).order_by(question.c.id)).all()


def n_together(book: Work, usulan_id: int) -> int:
    """From how many it came."""
    mine = (question.c.id == usulan_id) | (question.c.merged_into_id == usulan_id)
    return int(book.execute(select(func.count()).select_from(question).where(mine)).scalar_one())


def of_meeting(book: Work, meeting_id: int, most: int) -> Sequence[Row[Any]]:
    """What was taken to this meeting, in the order of its numbers."""
    mine = _USULAN & _ALONE & (question.c.meeting_id == meeting_id)
    return book.execute(with_names().where(mine).order_by(question.c.number).limit(most)).all()


def coming(book: Work, bkm_id: int, most: int) -> Sequence[Row[Any]]:
    """The meetings of this BKM's KSM that have not begun, the next one first."""
    wanted = select(meeting.c.public_id, meeting.c.starts_at, ksm.c.name.label("ksm_name"))
    mine = (ksm.c.bkm_id == bkm_id) & (meeting.c.state == PLANNED) & (meeting.c.starts_at > book.now)
    ordered = wanted.select_from(meeting.join(ksm)).where(mine).order_by(meeting.c.starts_at, meeting.c.id)
    return book.execute(ordered.limit(most)).all()


def meeting_of(book: Work, meeting_id: int) -> str | None:
    """The public id of the meeting something was taken to."""
    found: str | None = book.execute(select(meeting.c.public_id).where(meeting.c.id == meeting_id)).scalar()
    return found

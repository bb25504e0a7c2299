"""News that went out before, found again by whom it is for, by year and by word. Knows rows, not who may."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, func, select

from domain.audiences import Group
from storage.announcements import LEFT, in_villages
from storage.book import Work
from storage.tables import announcement, announcement_village, bkm, recipient


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody looks for: a year, a word of the text, and before which number."""

    year: int | None = None
    word: str = ""
    before: int | None = None


def addressed_to(
    book: Work, person_ids: Sequence[int], bkm_ids: Sequence[int], most: int, before: int | None = None
) -> Sequence[Row[Any]]:
    """The newest announcements meant for these people, also those Telegram could not bring, and those of
    these BKM that were for everybody: who came later may read them too. `bkm_name`: of their own village.
    """
    theirs = select(recipient.c.announcement_id).where(recipient.c.person_id.in_(person_ids))
    for_all = in_villages(bkm_ids)
    for_all &= announcement.c.audience["kind"].as_string() == Group.EVERYBODY.value
    here = select(func.min(bkm.c.name)).select_from(bkm.join(announcement_village))
    own = here.where(announcement_village.c.announcement_id == announcement.c.id, bkm.c.id.in_(bkm_ids))
    wanted = select(announcement, own.scalar_subquery().label("bkm_name"))
    meant = announcement.c.state.in_(LEFT) & (announcement.c.id.in_(theirs) | for_all)
    newest = wanted.where(meant).order_by(announcement.c.id.desc())
    if before is not None:
        newest = newest.where(announcement.c.id < before)
    return book.execute(newest.limit(most)).all()


def sent_in(book: Work, bkm_ids: Sequence[int], wish: Wish, most: int) -> Sequence[Row[Any]]:
    """What went out in these villages, newest first; also what was stopped or taken back."""
    out = announcement.c.state.in_((*LEFT, "stopped", "cancelled")) & announcement.c.repeats.is_(None)
    wanted = select(announcement).where(in_villages(bkm_ids), out)
    if wish.year is not None:
        first, after = (datetime(wish.year + n, 1, 1, tzinfo=UTC) for n in (0, 1))
        wanted = wanted.where(announcement.c.made_at >= first, announcement.c.made_at < after)
    if wish.word:
        like = func.lower(announcement.c.text).contains(wish.word.lower(), autoescape=True)
        wanted = wanted.where(like)
    if wish.before is not None:
        wanted = wanted.where(announcement.c.id < wish.before)
    return book.execute(wanted.order_by(announcement.c.id.desc()).limit(most)).all()

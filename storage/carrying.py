"""Who of the community carries news on by themselves: leaders who read it out, people who told others, news
of their own. Counts only.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Row, func, select

from storage.announcements import LEFT
from storage.book import Work
from storage.tables import announcement, announcement_village, recipient, relay, telling

BY_NO_HAND = ("sms", "wa-sendiri")
"""A text message carried by the gateway is nobody's telling."""


class Begun(NamedTuple):
    """One piece of news: `leaders` who read it out, `tellers` who told others, `own` news on the same subject
    by people of the village.
    """

    leaders: int
    tellers: int
    own: int


def begun(book: Work, news: Row[Any], called: str) -> Begun:
    """Who began. `called`: its writer, whose own telling does not count."""
    read_out = select(func.count(relay.c.told_by.distinct())).where(
        relay.c.announcement_id == news.id, relay.c.told_at.is_not(None)
    )
    told = select(func.count(func.lower(telling.c.by_words).distinct())).join_from(
        telling, recipient, recipient.c.id == telling.c.recipient_id
    )
    others = told.where(recipient.c.announcement_id == news.id, telling.c.by_words != called)
    others = others.where(telling.c.way.not_in(BY_NO_HAND))
    return Begun(
        int(book.execute(read_out).scalar_one()),
        int(book.execute(others).scalar_one()),
        _own(book, news),
    )


def _own(book: Work, news: Row[Any]) -> int:
    """News of the same kind in one of its villages, since it went out, by people of the village."""
    if news.topic is None:
        return 0
    here = announcement_village.c.announcement_id
    villages = select(announcement_village.c.bkm_id).where(here == news.id)
    there = select(here).where(announcement_village.c.bkm_id.in_(villages))
    mine = select(func.count()).select_from(announcement).where(
        announcement.c.id.in_(there), announcement.c.id != news.id, announcement.c.topic == news.topic,
        announcement.c.state.in_(LEFT), announcement.c.made_at >= news.made_at,
        announcement.c.within.is_not(None),
    )  # fmt: skip
    return int(book.execute(mine).scalar_one())

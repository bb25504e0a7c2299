"""Who may bring news to one RT, RW or dusun: given, and taken back. Knows rows; nothing of it vanishes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, insert, select, update

from storage.book import Work
from storage.tables import bkm, ksm, news_voice, person

_VOICE = select(
    news_voice,
    person.c.name.label("person_name"),
    person.c.nickname,
    person.c.title,
    bkm.c.name.label("bkm_name"),
    bkm.c.zone,
).select_from(
    news_voice.join(person, person.c.id == news_voice.c.person_id).join(bkm, bkm.c.id == news_voice.c.bkm_id)
)
_HELD = news_voice.c.ended_at.is_(None)


def give(book: Work, facts: dict[str, Any]) -> Row[Any]:
    """Somebody may bring news there from now on."""
    row = {**facts, "public_id": book.new_id(), "given_at": book.now}
    return book.execute(insert(news_voice).returning(news_voice), row).one()


def end(book: Work, voice_id: int, by: int) -> bool:
    """No more from now on. False: it had ended before."""
    mine = update(news_voice).where(news_voice.c.id == voice_id, _HELD)
    return book.execute(mine.values(ended_at=book.now, ended_by=by)).rowcount == 1


def of_people(book: Work, person_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Where these people may bring news now."""
    return book.execute(
        _VOICE.where(news_voice.c.person_id.in_(person_ids), _HELD).order_by(news_voice.c.id)
    ).all()


def of_villages(book: Work, bkm_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Everybody who may in these villages now, the longest first."""
    return book.execute(_VOICE.where(news_voice.c.bkm_id.in_(bkm_ids), _HELD).order_by(news_voice.c.id)).all()


def find(book: Work, public_id: str) -> Row[Any] | None:
    """One of them, also if it ended."""
    return book.execute(_VOICE.where(news_voice.c.public_id == public_id)).first()


def all_of(book: Work, person_id: int) -> Sequence[Row[Any]]:
    """Every such right this person ever had."""
    mine = news_voice.c.person_id == person_id
    return book.execute(select(news_voice).where(mine).order_by(news_voice.c.id)).all()


def ksm_names(book: Work, ksm_ids: Sequence[int]) -> dict[int, Row[Any]]:
    """These KSM."""
    return {row.id: row for row in book.execute(select(ksm).where(ksm.c.id.in_(ksm_ids)))}

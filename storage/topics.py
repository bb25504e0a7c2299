"""Which kinds of news somebody stopped, and came back to. Knows rows; no words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Row, bindparam, insert, literal_column, select

from storage.book import Work
from storage.kept import Kept
from storage.tables import announcement, link, news_choice, person

_HERE = (
    select(news_choice.c.person_id, news_choice.c.topic, news_choice.c.off)
    .select_from(news_choice.join(person, person.c.id == news_choice.c.person_id))
    .where(person.c.bkm_id.in_(bindparam("here", expanding=True)))
    .order_by(news_choice.c.id)
)
_ON_PHONE = Kept(
    select(link.c.person_id, news_choice.c.topic, news_choice.c.off)
    .select_from(link.outerjoin(news_choice, news_choice.c.person_id == link.c.person_id))
    .where(link.c.account_id == bindparam("phone"), link.c.state == literal_column("'active'"))
    .order_by(news_choice.c.id)
)
"""Asked for every piece of news before it leaves."""


def keep(book: Work, account_id: int, person_ids: Iterable[int], topic: str, *, off: bool) -> None:
    """They stopped it, or came back; what was chosen before stays readable."""
    row = {"account_id": account_id, "topic": topic, "off": off, "chosen_at": book.now}
    rows = [{**row, "person_id": each} for each in person_ids]
    if rows:
        book.execute(insert(news_choice), rows)


def unwanted_in(book: Work, here: dict[str, Any]) -> dict[int, frozenset[str]]:
    """Person by person of these BKM the topics they stopped; who stopped none is not in it."""
    return _last(book.execute(_HERE, here))


def unwanted_on(book: Work, account_id: int) -> frozenset[str]:
    """Topics nobody on this phone wants: one message is for all of them."""
    rows = list(book.execute(_ON_PHONE, {"phone": account_id}))
    chosen = _last(row for row in rows if row.topic is not None)
    people = {row.person_id for row in rows}
    if not chosen or len(chosen) < len(people):
        return frozenset()
    return frozenset.intersection(*chosen.values())


def _last(rows: Iterable[Any]) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = {}
    for person_id, topic, off in rows:
        mine = found.setdefault(person_id, set())
        (mine.add if off else mine.discard)(topic)
    return {person_id: frozenset(topics) for person_id, topics in found.items() if topics}


def of_news(book: Work, public_id: str) -> str | None:
    """What this news is about."""
    found: str | None = book.execute(
        select(announcement.c.topic).where(announcement.c.public_id == public_id)
    ).scalar()
    return found


def all_of(book: Work, person_id: int) -> Sequence[Row[Any]]:
    """Every choice this person ever made, the oldest first."""
    mine = news_choice.c.person_id == person_id
    return book.execute(select(news_choice).where(mine).order_by(news_choice.c.id)).all()

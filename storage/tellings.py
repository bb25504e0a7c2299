"""News told otherwise than by Telegram: to whom, how, by whom; and numbers of letters. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, delete, func, insert, or_, select, update

from storage.book import Work
from storage.tables import (
    announcement,
    bkm,
    notable,
    official_letter,
    person,
    recipient,
    relay,
    telling,
)


def note(book: Work, recipient_ids: Sequence[int], way: str, by_words: str, noted_by: int) -> tuple[str, int]:
    """Whoever of these was not told before was told this way. Returns what takes it back, and how many."""
    untold = recipient.c.id.in_(recipient_ids) & recipient.c.told_at.is_(None)
    fresh = list(book.execute(select(recipient.c.id).where(untold).order_by(recipient.c.id)).scalars())
    batch = book.new_id()
    facts = {"batch": batch, "way": way, "by_words": by_words, "noted_by": noted_by, "told_at": book.now}
    if fresh:
        book.execute(insert(telling), [{**facts, "recipient_id": each} for each in fresh])
        book.execute(update(recipient).where(recipient.c.id.in_(fresh)).values(told_at=book.now))
    return batch, len(fresh)


def relays_of(book: Work, recipient_ids: Sequence[int]) -> list[int]:
    """The lists of leaders on which these people stand."""
    listed = select(recipient.c.relay_id).where(recipient.c.id.in_(recipient_ids))
    return list(book.execute(listed.where(recipient.c.relay_id.is_not(None)).distinct()).scalars())


_BATCH = select(announcement.c.public_id, telling.c.recipient_id, telling.c.noted_by).select_from(
    telling.join(recipient, recipient.c.id == telling.c.recipient_id).join(
        announcement, announcement.c.id == recipient.c.announcement_id
    )
)


def batch(book: Work, code: str) -> Sequence[Row[Any]]:
    """public_id (of the announcement), recipient_id, noted_by of everybody noted together."""
    return book.execute(_BATCH.where(telling.c.batch == code).order_by(telling.c.id)).all()


def take_back(book: Work, code: str, recipient_ids: Sequence[int]) -> None:
    """It was noted wrongly: these people were not told, and stand on their leader's list again."""
    book.execute(delete(telling).where(telling.c.batch == code))
    book.execute(update(recipient).where(recipient.c.id.in_(recipient_ids)).values(told_at=None))
    lists = relays_of(book, recipient_ids)
    book.execute(update(relay).where(relay.c.id.in_(lists)).values(told_at=None, told_by=None))


def by_way(book: Work, announcement_id: int) -> dict[str, int]:
    """How many were told each way, those read to by their leader not among them."""
    counted = select(telling.c.way, func.count()).join_from(
        telling, recipient, recipient.c.id == telling.c.recipient_id
    )
    mine = counted.where(recipient.c.announcement_id == announcement_id).group_by(telling.c.way)
    return {way: int(n) for way, n in book.execute(mine.order_by(telling.c.way))}


def people(book: Work, person_ids: Iterable[int]) -> dict[int, Row[Any]]:
    """Who they are and where they live, with the name of their BKM."""
    wanted = select(person, bkm.c.name.label("bkm_name")).join_from(person, bkm)
    rows = book.execute(wanted.where(person.c.id.in_(list(person_ids))))
    return {row.id: row for row in rows}


def notables(book: Work, person_ids: Iterable[int], today: date) -> dict[int, Row[Any]]:
    """For whom of these an office or organisation is known: its circle and post, the first of several."""
    now = (notable.c.since_on <= today) & or_(notable.c.until_on.is_(None), notable.c.until_on > today)
    rows = book.execute(select(notable).where(notable.c.person_id.in_(list(person_ids)), now))
    found: dict[int, Row[Any]] = {}
    for row in sorted(rows, key=lambda each: each.id):
        found.setdefault(row.person_id, row)
    return found


def number_letters(book: Work, to: Sequence[tuple[int, int]], year: int) -> dict[int, Row[Any]]:
    """The letters of these (recipient, BKM): numbered on through the year of each BKM, once for all time."""
    bkm_ids = sorted({bkm_id for _, bkm_id in to})
    book.execute(select(bkm.c.id).where(bkm.c.id.in_(bkm_ids)).order_by(bkm.c.id).with_for_update()).all()
    wanted = [recipient_id for recipient_id, _ in to]
    known = _letters(book, wanted)
    last = {bkm_id: _last(book, bkm_id, year) for bkm_id in bkm_ids}
    for recipient_id, bkm_id in to:
        if recipient_id not in known:
            last[bkm_id] += 1
            row = {"recipient_id": recipient_id, "bkm_id": bkm_id, "year": year, "made_at": book.now}
            book.execute(insert(official_letter), {**row, "number": last[bkm_id]})
    return _letters(book, wanted)


def _letters(book: Work, recipient_ids: Sequence[int]) -> dict[int, Row[Any]]:
    mine = select(official_letter).where(official_letter.c.recipient_id.in_(recipient_ids))
    return {row.recipient_id: row for row in book.execute(mine)}


def _last(book: Work, bkm_id: int, year: int) -> int:
    here = (official_letter.c.bkm_id == bkm_id) & (official_letter.c.year == year)
    return int(book.execute(select(func.max(official_letter.c.number)).where(here)).scalar() or 0)

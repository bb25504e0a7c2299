"""Finding people by what everybody may know of them: name, nickname, KSM, RT, row. Never by money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select

from domain.actor import Someone
from storage import members
from storage.book import Work
from storage.tables import ksm, membership, person

MOST = 12


@dataclass(frozen=True, slots=True)
class Found:
    """One line of a search."""

    public_id: str
    called: str
    ksm: str
    number: int
    rt: str | None


def find(book: Work, bkm_id: int, words: str, today: date) -> list[Found]:
    """People of this BKM of whom every word fits the name, nickname, KSM, RT or row number. At most 12, by
    KSM and row.
    """
    query = (
        select(person, ksm.c.name.label("ksm_name"), membership.c.number)
        .select_from(person.join(membership).join(ksm))
        .where(person.c.bkm_id == bkm_id, membership.c.until_on.is_(None) | (membership.c.until_on > today))
    )
    for word in words.lower().split()[:6]:
        if word in ("bu", "pak", "mbak", "mas", "ksm", "rt", "nomor", "no"):
            continue
        like = f"%{word.replace('%', '').replace('_', '')}%"
        names = [func.lower(column).like(like) for column in (person.c.name, person.c.nickname, ksm.c.name)]
        numbers = (
            [membership.c.number == int(word), person.c.rt == word.zfill(2)]
            if word.isdecimal() and len(word) < 4
            else []
        )
        query = query.where(or_(*names, *numbers))
    rows = book.execute(query.order_by(ksm.c.name, membership.c.number).limit(MOST))
    return [
        Found(r.public_id, f"{r.title or ''} {r.nickname or r.name}".strip(), r.ksm_name, r.number, r.rt)
        for r in rows
    ]


def by_public(book: Work, public_id: str) -> Someone | None:
    """One person by public id, or None."""
    found = book.execute(select(person.c.id).where(person.c.public_id == public_id)).scalar()
    return None if found is None else members.someone(book, found)

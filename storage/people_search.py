"""Finding people by what everybody may know of them: name, nickname, KSM, RT, row. Never by money."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, func, or_, select

from domain.actor import Someone
from storage import members
from storage.book import Work
from storage.tables import entry, ksm, membership, person

MOST = 12
EVERYBODY = 1_000
POLITE = frozenset("bu ibu pak bapak mbak mas ksm".split())
COLUMNS = {
    "rt": "rt", "rw": "rw", **dict.fromkeys(("nomor", "nomer", "no", "baris", "row", "number"), "number"),
}  # fmt: skip
_COLUMNS = (
    person.c.public_id, person.c.title, person.c.nickname, person.c.name, person.c.rt,
    ksm.c.name.label("ksm_name"), membership.c.number,
)  # fmt: skip
_FOUND = select(*_COLUMNS).select_from(person.join(membership).join(ksm))


@dataclass(frozen=True, slots=True)
class Found:
    """One line of a search."""

    public_id: str
    called: str
    ksm: str
    number: int
    rt: str | None


def find(book: Work, bkm_id: int, words: str, today: date) -> list[Found]:
    """People of this BKM of whom every word fits the name, nickname, KSM, RT or row number, by KSM and row;
    one more than MOST says that there are more. "rt 3" is the RT alone, "nomor 3" the row of the book alone.
    """
    now = membership.c.until_on.is_(None) | (membership.c.until_on > today)
    query = _FOUND.where(person.c.bkm_id == bkm_id, now)
    for what, word in _asked(words):
        query = query.where(_fits(what, word))
    rows = book.execute(query.order_by(ksm.c.name, membership.c.number).limit(MOST + 1))
    return [_found(row) for row in rows]


def everybody(book: Work, bkm_id: int, today: date, most: int = EVERYBODY) -> list[Found]:
    """The members of a BKM, by KSM and row."""
    now = membership.c.until_on.is_(None) | (membership.c.until_on > today)
    query = _FOUND.where(person.c.bkm_id == bkm_id, now).order_by(ksm.c.name, membership.c.number)
    return [_found(row) for row in book.execute(query.limit(most))]


def _asked(words: str) -> list[tuple[str, str]]:
    """Each word with what it must fit: any of the columns, or the one named before it."""
    asked: list[tuple[str, str]] = []
    what = ""
    for word in re.sub(r"\b(rt|rw|no)\.?(\d)", r"\1 \2", words.lower().replace(",", " ")).split()[:8]:
        if word in COLUMNS:
            what = COLUMNS[word]
        elif word not in POLITE:
            asked.append((what if word.isdecimal() else "", word))
            what = ""
    return asked


def _fits(what: str, word: str) -> Any:
    like = f"%{word.replace('%', '').replace('_', '')}%"
    names = [func.lower(column).like(like) for column in (person.c.name, person.c.nickname, ksm.c.name)]
    if not (word.isdecimal() and len(word) < 4):
        return or_(*names)
    numbers = {
        "rt": person.c.rt.in_((word, word.zfill(2), word.zfill(3))),
        "rw": person.c.rw.in_((word, word.zfill(2), word.zfill(3))),
        "number": membership.c.number == int(word),
    }
    return numbers[what] if what else or_(*names, numbers["rt"], numbers["number"])


def by_receipt(book: Work, bkm_id: int, number: str) -> list[tuple[str, str, Found]]:
    """The receipts with this number, or of a hand-over those of its rows: public id, number, whose it is."""
    its = (entry.c.number == number) | entry.c.number.like(f"{number}-%")
    query = select(*_COLUMNS, entry.c.public_id.label("receipt"), entry.c.number.label("receipt_number"))
    query = query.select_from(
        entry.join(person, person.c.id == entry.c.person_id)
        .join(membership, membership.c.person_id == person.c.id)
        .join(ksm, (ksm.c.id == membership.c.ksm_id) & (ksm.c.id == entry.c.ksm_id))
    )
    rows = book.execute(query.where(entry.c.bkm_id == bkm_id, its).order_by(entry.c.id).limit(MOST + 1))
    return [(row.receipt, row.receipt_number, _found(row)) for row in rows]


def _found(row: Row[Any]) -> Found:
    called = f"{row.title or ''} {row.nickname or row.name}".strip()
    return Found(row.public_id, called, row.ksm_name, row.number, row.rt)


def by_public(book: Work, public_id: str) -> Someone | None:
    """One person by public id, or None."""
    found = book.execute(select(person.c.id).where(person.c.public_id == public_id)).scalar()
    return None if found is None else members.someone(book, found)


def ksm_ever(book: Work, person_id: int) -> Sequence[int]:
    """The KSM in whose paper book they stand, or stood: what is theirs or owed stays when they leave."""
    theirs = select(membership.c.ksm_id).where(membership.c.person_id == person_id)
    return book.execute(theirs.order_by(membership.c.id)).scalars().all()

"""Rows of the book that are one person, and two that may be. Who said so is storage/merging.py."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Row, bindparam, func, or_, select, union

from storage.book import Work
from storage.kept import Kept
from storage.tables import entry, ksm, membership, person, posting, settlement

_me = bindparam("person", type_=person.c.id.type)
_mine, _theirs = person.alias(), person.alias()
_SAME = Kept(
    union(
        select(person.c.id).where(person.c.same_as == _me),
        select(person.c.same_as).where(person.c.id == _me, person.c.same_as.is_not(None)),
        select(_theirs.c.id)
        .join_from(_mine, _theirs, _theirs.c.same_as == _mine.c.same_as)
        .where(_mine.c.id == _me),
    )
)


def same_people(book: Work, person_id: int) -> list[int]:
    """Every row of the book that is this person; mostly only their own."""
    return sorted({person_id, *book.execute(_SAME, {"person": person_id}).scalars()})


def groups(book: Work, person_ids: Collection[int]) -> dict[int, list[int]]:
    """The same of several at once, in one question: nearly all are nobody else's."""
    merged = select(person.c.id, person.c.same_as).where(person.c.same_as.is_not(None))
    kept = {row.id: row.same_as for row in book.execute(merged)}
    of: dict[int, list[int]] = {}
    for other, one in kept.items():
        of.setdefault(one, [one]).append(other)
    return {each: sorted(of.get(kept.get(each, each), [each])) for each in person_ids}


def facts(book: Work, person_id: int) -> Sequence[Row[Any]]:
    """Where somebody stands in paper books today: person columns, `ksm_name`, `number`; or once
    without a seat.
    """
    today = book.now.date()
    seat = (membership.c.person_id == person.c.id) & (
        membership.c.until_on.is_(None) | (membership.c.until_on > today)
    )
    where = person.outerjoin(membership, seat).outerjoin(ksm, ksm.c.id == membership.c.ksm_id)
    wanted = select(person, membership.c.ksm_id, membership.c.number, ksm.c.name.label("ksm_name"))
    return book.execute(wanted.select_from(where).where(person.c.id == person_id)).all()


def perhaps_same(book: Work, of: int, most: int) -> Sequence[Row[Any]]:
    """Others of the BKM with a word of the name in common, or the same phone: id and public id."""
    one = book.execute(select(person).where(person.c.id == of)).one()
    words = {word for word in f"{one.name} {one.nickname or ''}".lower().split() if len(word) > 2}
    alike = [
        func.lower(column).like(f"%{word.replace('%', '').replace('_', '')}%")
        for word in sorted(words)
        for column in (person.c.name, person.c.nickname)
    ]
    if one.phone:
        alike.append(person.c.phone == one.phone)
    here = (person.c.bkm_id == one.bkm_id) & (person.c.id != of) & person.c.same_as.is_(None)
    here &= person.c.gone_at.is_(None) & person.c.door_id.is_(None)
    found = select(person.c.id, person.c.public_id).where(here, or_(*alike))
    return book.execute(found.order_by(person.c.name, person.c.id).limit(most)).all()


def on_one_sheet(book: Work, one: int, other: int) -> bool:
    """Whether reports of both stand open on the same meeting's sheet."""
    open_ = select(entry.c.sheet_id).outerjoin(settlement, settlement.c.claim_id == entry.c.id)
    open_ = open_.where(
        entry.c.kind == "claim", settlement.c.claim_id.is_(None), entry.c.sheet_id.is_not(None)
    )
    shared = open_.where(
        entry.c.person_id == one, entry.c.sheet_id.in_(open_.where(entry.c.person_id == other))
    )
    return book.execute(shared.limit(1)).first() is not None


def money_of(book: Work, person_id: int) -> bool:
    """Whether any account stands open in their name."""
    total = func.sum(posting.c.amount_rp)
    here = select(posting.c.account).where(posting.c.person_id == person_id).group_by(
        posting.c.account, posting.c.share_id).having(total != 0)  # fmt: skip
    return book.execute(here.limit(1)).first() is not None


def seats_in(book: Work, person_id: int, ksm_ids: Collection[int]) -> list[int]:
    """Their open rows in the paper books of these KSM."""
    mine = (membership.c.person_id == person_id) & membership.c.ksm_id.in_(list(ksm_ids))
    return list(book.execute(select(membership.c.id).where(mine, membership.c.until_on.is_(None))).scalars())

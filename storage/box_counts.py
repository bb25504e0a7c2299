"""What an officer of a KSM counted in its box, beside the book, and what another officer says of it. Rows are
added and never changed; no entry comes of them. Knows rows and sums; no words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import BigInteger, Row, and_, cast, func, insert, select

from domain.covers import Cover
from domain.ledger import SAVINGS, Account, Kind, Purpose
from storage import sealed
from storage.book import Work
from storage.tables import box_count, box_count_voice, chain, entry, ksm, posting, settlement

AGREED, REFUSED = "agreed", "refused"
_ALL = (
    select(
        box_count,
        (box_count.c.till_rp + box_count.c.paper_rp - box_count.c.out_rp).label("expected_rp"),
        ksm.c.name.label("ksm_name"),
        ksm.c.public_id.label("ksm_public_id"),
        box_count_voice.c.says,
        box_count_voice.c.by_person_id.label("second"),
    )
    .join(ksm, ksm.c.id == box_count.c.ksm_id)
    .join(box_count_voice, box_count_voice.c.box_count_id == box_count.c.id, isouter=True)
)
"""A count with what the book expected, its KSM, and the second voice (None: nobody has spoken)."""


def keep(book: Work, row: dict[str, Any]) -> str:
    """It was counted. Returns what a button carries."""
    n_entries = select(chain.c.n_entries).where(chain.c.bkm_id == row["bkm_id"])
    known = int(book.execute(n_entries).scalar() or 0)
    public_id = book.new_id()
    whole = {"public_id": public_id, "at": book.now, "n_entries": known, **row}
    sealed.put(book, box_count, book.execute(insert(box_count).returning(box_count.c.id), whole).scalar_one())
    return public_id


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One of them."""
    return book.execute(_ALL.where(box_count.c.public_id == public_id)).first()


def speak(book: Work, count_id: int, by: int, says: str) -> None:
    """The second voice, once: the database refuses another."""
    row = {"box_count_id": count_id, "says": says, "by_person_id": by, "at": book.now}
    book.execute(insert(box_count_voice), row)
    sealed.put(book, box_count, count_id)


def of_ksm(book: Work, ksm_id: int, most: int) -> Sequence[Row[Any]]:
    """The last counts of this box, the newest first."""
    mine = _ALL.where(box_count.c.ksm_id == ksm_id)
    return book.execute(mine.order_by(box_count.c.id.desc()).limit(most)).all()


def latest(book: Work, bkm_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Of every box of these BKM the last count, by the KSM's name."""
    newest = select(func.max(box_count.c.id)).where(box_count.c.bkm_id.in_(bkm_ids))
    newest = newest.group_by(box_count.c.ksm_id)
    mine = _ALL.where(box_count.c.id.in_(newest.scalar_subquery()), ksm.c.gone_at.is_(None))
    return book.execute(mine.order_by(ksm.c.name, box_count.c.id)).all()


def any_in(book: Work, bkm_id: int) -> bool:
    """Whether a box was ever counted in this BKM."""
    return (
        book.execute(select(box_count.c.id).where(box_count.c.bkm_id == bkm_id).limit(1)).first() is not None
    )


def last_entry(book: Work, row: Row[Any]) -> int:
    """The last entry the book held when this was counted; 0: none."""
    held = select(entry.c.id).where(entry.c.bkm_id == row.bkm_id).order_by(entry.c.id)
    return int(book.execute(held.offset(row.n_entries - 1).limit(1)).scalar() or 0) if row.n_entries else 0


def box_counts_stand_beside_the_book(book: Work) -> Iterator[str]:
    """What a count of a KSM's box says the book held is what the entries of that moment add up to; what lay
    there of the paper book is all of it or none; and nobody agrees to their own count.
    """
    ids: dict[int, list[int]] = defaultdict(list)
    counts = book.execute(_ALL.order_by(box_count.c.id)).all()
    for bkm_id in {row.bkm_id for row in counts}:
        held = select(entry.c.id).where(entry.c.bkm_id == bkm_id).order_by(entry.c.id)
        ids[bkm_id] = list(book.execute(held).scalars())
    for row in counts:
        last = ids[row.bkm_id][row.n_entries - 1 : row.n_entries]
        said = _held(book, row.ksm_id, last[0] if last else 0)
        if row.till_rp != said[0]:
            yield f"box count {row.id}: says the book held {row.till_rp}, its entries say {said[0]}"
        if row.paper_rp not in (0, said[1]):
            yield f"box count {row.id}: says {row.paper_rp} of the paper book, its entries say {said[1]}"
        if row.out_rp != said[2]:
            yield f"box count {row.id}: says {row.out_rp} was on its way, its entries say {said[2]}"
        if row.second == row.by_person_id:
            yield f"box count {row.id}: agreed to by the one who counted"


def _held(book: Work, ksm_id: int, last: int) -> tuple[int, int, int]:
    """Of the entries up to this one: what the box held, what came from the paper book, and what was reported
    as paid out of it and had not ended.
    """
    until = and_(entry.c.ksm_id == ksm_id, entry.c.id <= last)
    total = cast(func.coalesce(func.sum(posting.c.amount_rp), 0), BigInteger)
    moved = select(total).select_from(posting.join(entry)).where(until)
    till = book.execute(moved.where(posting.c.account == Account.CASH_KSM.value)).scalar_one()
    back = entry.alias("back")
    undone = select(back.c.id).where(
        back.c.about_id == entry.c.id, back.c.kind == Kind.REVERSE.value, back.c.id <= last
    )
    pots = posting.c.account.in_([pot.value for pot in SAVINGS])
    opened = moved.where(entry.c.kind == Kind.OPENING.value, pots, ~undone.exists())
    ended = select(settlement.c.entry_id).where(
        settlement.c.claim_id == entry.c.id, settlement.c.entry_id <= last
    )
    going = select(cast(func.coalesce(func.sum(entry.c.amount_rp), 0), BigInteger)).where(
        until, entry.c.kind == Kind.CLAIM.value, entry.c.purpose == Purpose.INSTALLMENT.value,
        entry.c.cover == Cover.KAS.value, ~ended.exists(),
    )  # fmt: skip
    return int(till), -int(book.execute(opened).scalar_one()), int(book.execute(going).scalar_one())

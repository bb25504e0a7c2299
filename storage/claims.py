"""Reported money nobody has confirmed yet, and how it ended. Knows claims and where their cash stands; no
names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, insert, or_, select

from domain.ledger import Account, Entry, Kind, Posting, Purpose
from domain.money import Rupiah
from storage.book import Work
from storage.kept import Kept
from storage.ledger import About, Written
from storage.tables import dispute, entry, posting, settlement


@dataclass(frozen=True, slots=True)
class Claim:
    """Reported money nobody has confirmed yet. `holder`: who carries the cash; None while it is under way."""

    id: int
    public_id: str
    bkm_id: int
    ksm_id: int
    person_id: int
    by_person_id: int
    purpose: Purpose
    amount: Rupiah
    effective_on: date
    recorded_at: datetime
    sheet_id: int | None
    batch: str
    share_id: int | None
    holder: int | None
    frozen: bool
    postings: tuple[Posting, Posting]
    """Where the cash stands now, and the claim itself."""


_SETTLE = insert(settlement)
_OPEN = (
    select(entry)
    .outerjoin(settlement, settlement.c.claim_id == entry.c.id)
    .where(entry.c.kind == Kind.CLAIM, settlement.c.claim_id.is_(None))
    .order_by(entry.c.id)
)


_id: BindParameter[Any] = bindparam("id")
_ONE = Kept(select(entry).where(entry.c.id == _id))
_OPEN_OF_ONE = Kept(_OPEN.where(entry.c.person_id == bindparam("person")))
_FROZEN = select(dispute.c.claim_id).where(dispute.c.closed_at.is_(None))
_HELD = (
    select(entry.c.about_id, posting.c.person_id, posting.c.amount_rp)
    .join(posting)
    .where(entry.c.kind == Kind.HOLD, posting.c.account == Account.IN_HAND)
    .order_by(entry.c.id)
)
_FROZEN_ONE = Kept(_FROZEN.where(dispute.c.claim_id == _id))
_POSTED_ONE = Kept(select(posting).where(posting.c.entry_id == _id))
_HELD_ONE = Kept(_HELD.where(entry.c.about_id == _id))


def settle(book: Work, claims: Iterable[Claim], entry_id: int) -> None:
    """These claims end with this entry (a confirmation or a void). A claim ends once: the database refuses
    a second.
    """
    book.execute(_SETTLE, [{"claim_id": each.id, "entry_id": entry_id} for each in claims])


def still_open(  # noqa: PLR0913 - each argument narrows the list
    book: Work,
    *,
    bkm_id: int | None = None,
    ksm_id: int | None = None,
    person_ids: Sequence[int] | None = None,
    purpose: Purpose | None = None,
    sheet_id: int | None = None,
    public_id: str | None = None,
    batch: str | None = None,
) -> list[Claim]:
    """Claims nobody confirmed or took back, oldest first, each with where its cash stands now."""
    others = (bkm_id, ksm_id, purpose, sheet_id, public_id, batch)
    if person_ids is not None and len(person_ids) == 1 and others == (None,) * len(others):
        return _with_cash(book, book.execute(_OPEN_OF_ONE, {"person": person_ids[0]}).all())
    query: Select[Any] = _OPEN
    if bkm_id is not None:
        query = query.where(entry.c.bkm_id == bkm_id)
    if ksm_id is not None:
        query = query.where(entry.c.ksm_id == ksm_id)
    if person_ids is not None:
        query = query.where(entry.c.person_id.in_(person_ids))
    if purpose is not None:
        query = query.where(entry.c.purpose == purpose.value)
    if sheet_id is not None:
        query = query.where(entry.c.sheet_id == sheet_id)
    if public_id is not None:
        query = query.where(entry.c.public_id == public_id)
    if batch is not None:
        query = query.where(entry.c.batch == batch)
    return _with_cash(book, book.execute(query).all())


def by_id(book: Work, ids: Sequence[int]) -> list[Claim]:
    """These claims, whether open or ended."""
    if len(ids) == 1:
        return _with_cash(book, book.execute(_ONE, {"id": ids[0]}).all())
    return _with_cash(book, book.execute(select(entry).where(entry.c.id.in_(ids)).order_by(entry.c.id)).all())


def as_written(book: Work, written: Written, new: Entry, about: About) -> Claim:
    """A claim just written in this unit, without reading it back."""
    cash, claimed = new.postings
    if cash.amount < 0:
        cash, claimed = claimed, cash
    assert new.purpose is not None and about.person_id is not None and about.by_person_id is not None
    return Claim(
        written.id,
        written.public_id,
        about.bkm_id,
        about.ksm_id or 0,
        about.person_id,
        about.by_person_id,
        new.purpose,
        new.amount,
        new.effective_on,
        book.now,
        about.sheet_id,
        about.batch or "",
        claimed.share,
        cash.person if cash.account is Account.IN_HAND else None,
        False,
        (cash, claimed),
    )


def _with_cash(book: Work, rows: Sequence[Any]) -> list[Claim]:
    if not rows:
        return []
    ids = [row.id for row in rows]
    in_dispute = set(_about(book, ids, _FROZEN_ONE, _FROZEN, dispute.c.claim_id).scalars())
    claimed: dict[int, Posting] = {}
    cash: dict[int, Posting] = {}
    for p in _about(book, ids, _POSTED_ONE, select(posting), posting.c.entry_id):
        each = Posting(Account(p.account), p.amount_rp, p.person_id, p.share_id)
        (cash if p.amount_rp > 0 else claimed)[p.entry_id] = each
    for row in _about(book, ids, _HELD_ONE, _HELD, entry.c.about_id):
        cash[row.about_id] = Posting(Account.IN_HAND, row.amount_rp, row.person_id)
    return [_claim(row, cash[row.id], claimed[row.id], row.id in in_dispute) for row in rows]


def _about(book: Work, ids: list[int], one: Kept, many: Select[Any], column: Any) -> Any:
    """Mostly it is about one claim: that statement is compiled once."""
    return book.execute(one, {"id": ids[0]}) if len(ids) == 1 else book.execute(many.where(column.in_(ids)))


def _claim(row: Any, cash: Posting, claimed: Posting, frozen: bool) -> Claim:
    holder = cash.person if cash.account is Account.IN_HAND else None
    return Claim(
        row.id,
        row.public_id,
        row.bkm_id,
        row.ksm_id,
        row.person_id,
        row.by_person_id,
        Purpose(row.purpose),
        Rupiah(row.amount_rp),
        row.effective_on,
        row.recorded_at,
        row.sheet_id,
        row.batch,
        claimed.share,
        holder,
        frozen,
        (cash, claimed),
    )


def ended_by(book: Work, entry_id: int) -> list[Claim]:
    """The claims a confirmation ended."""
    ids = book.execute(select(settlement.c.claim_id).where(settlement.c.entry_id == entry_id)).scalars().all()
    return by_id(book, ids)


def settled_by(book: Work, claim_id: int) -> Any | None:
    """The entry that ended this claim (a confirmation or a void), or None while it is open."""
    query = select(entry).join(settlement, settlement.c.entry_id == entry.c.id)
    return book.execute(query.where(settlement.c.claim_id == claim_id)).first()


def was_voided(book: Work, claim_id: int) -> bool:
    """Whether this claim was taken back before anybody confirmed it."""
    ended = settled_by(book, claim_id)
    return ended is not None and bool(ended.kind == Kind.VOID)


@dataclass(frozen=True, slots=True)
class Line:
    """One amount on a sheet as it stands: reported, or already confirmed."""

    claim_id: int
    person_id: int
    purpose: Purpose
    amount: Rupiah
    confirmed: bool


def lines_of_sheet(book: Work, sheet_id: int) -> list[Line]:
    """The amounts of a meeting's sheet that were not taken back, in the order they were written."""
    ended = entry.alias("ended")
    query = select(
        entry.c.id, entry.c.person_id, entry.c.purpose, entry.c.amount_rp, ended.c.kind.label("end")
    )
    query = query.outerjoin(settlement, settlement.c.claim_id == entry.c.id)
    query = query.outerjoin(ended, ended.c.id == settlement.c.entry_id)
    back = entry.alias("back")
    mirrored = select(back.c.about_id).where(back.c.kind == Kind.REVERSE)
    query = query.where(or_(ended.c.id.is_(None), ended.c.id.not_in(mirrored)))
    query = query.where(entry.c.sheet_id == sheet_id, entry.c.kind == Kind.CLAIM).order_by(entry.c.id)
    return [
        Line(row.id, row.person_id, Purpose(row.purpose), Rupiah(row.amount_rp), row.end == Kind.CONFIRM)
        for row in book.execute(query)
        if row.end != Kind.VOID
    ]

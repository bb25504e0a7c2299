"""The entries of the book: written once, never changed. Knows claims, confirmations and sums; no names, no words."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Select, bindparam, cast, func, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.checkdigit import number
from domain.ledger import SAVINGS, Account, Entry, Kind, Posting, Purpose, link_of_chain
from domain.money import Rupiah
from domain.say import Refusal
from storage.book import Work
from storage.tables import chain, dispute, entry, meta, posting, settlement


@dataclass(frozen=True, slots=True)
class About:
    """What an entry is about, beside its money: row ids, and the receipt's number for confirmed money."""

    bkm_id: int
    ksm_id: int | None = None
    person_id: int | None = None
    by_person_id: int | None = None
    about_id: int | None = None
    sheet_id: int | None = None
    handover_id: int | None = None
    batch: str | None = None
    number: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """An entry in the book. `fresh` is False when the same reference was written before."""

    id: int
    public_id: str
    fresh: bool


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


_ENTRY = insert(entry).returning(entry.c.id)
_POSTING = insert(posting)
_KNOWN = select(entry.c.id, entry.c.public_id, entry.c.digest).where(entry.c.reference == bindparam("r"))
_HEAD = select(chain.c.head, chain.c.n_entries).where(chain.c.bkm_id == bindparam("bkm"))
_NEW_HEAD = upsert(chain)
_NEW_HEAD = _NEW_HEAD.on_conflict_do_update(
    index_elements=["bkm_id"],
    set_={"head": _NEW_HEAD.excluded.head, "n_entries": _NEW_HEAD.excluded.n_entries},
)
_SETTLE = insert(settlement)
_OPEN = (
    select(entry)
    .outerjoin(settlement, settlement.c.claim_id == entry.c.id)
    .where(entry.c.kind == Kind.CLAIM, settlement.c.claim_id.is_(None))
    .order_by(entry.c.id)
)


def _total() -> Any:
    return cast(func.coalesce(func.sum(posting.c.amount_rp), 0), BigInteger)


_SAVINGS = select(_total()).where(
    posting.c.person_id == bindparam("person"), posting.c.account.in_([a.value for a in SAVINGS])
)


def append(book: Work, new: Entry, about: About) -> Written:
    """Write an entry and its postings. The same reference writes once; the same reference with another content is refused."""
    mark = digest(new, about)
    known = book.execute(_KNOWN, {"r": new.reference}).first()
    if known is not None:
        if known.digest != mark:
            raise Refusal("reference-differs")
        return Written(known.id, known.public_id, False)
    public_id = book.new_id()
    head = book.execute(_HEAD, {"bkm": about.bkm_id}).first()
    link = link_of_chain(head.head if head else "", facts_of_chain(public_id, new, about, mark))
    row = {
        "public_id": public_id, "bkm_id": about.bkm_id, "ksm_id": about.ksm_id, "kind": new.kind.value,
        "purpose": new.purpose.value if new.purpose else None, "amount_rp": int(new.amount),
        "reference": new.reference, "digest": mark, "effective_on": new.effective_on, "recorded_at": book.now,
        "person_id": about.person_id, "by_person_id": about.by_person_id, "about_id": about.about_id,
        "sheet_id": about.sheet_id, "handover_id": about.handover_id, "batch": about.batch,
        "number": about.number, "note": about.note, "chain": link,
    }  # fmt: skip
    entry_id: int = book.execute(_ENTRY, row).scalar_one()
    book.execute(_POSTING, [_posting_row(entry_id, each) for each in new.postings])
    after = (head.n_entries if head else 0) + 1
    book.execute(_NEW_HEAD, {"bkm_id": about.bkm_id, "head": link, "n_entries": after})
    return Written(entry_id, public_id, True)


def facts_of_chain(public_id: str, new: Entry, about: About, mark: str) -> list[object]:
    """What the chain covers: ids, amounts, dates, digests of notes. No names, so that erasure keeps the chain."""
    note = hashlib.sha256(about.note.encode()).hexdigest() if about.note else None
    return [
        public_id,
        new.kind.value,
        int(new.amount),
        new.effective_on.isoformat(),
        mark,
        about.number,
        note,
    ]


def digest(new: Entry, about: About) -> str:
    """What this entry says, in short: the same reference may not come again saying something else."""
    facts = [
        new.kind.value,
        new.purpose.value if new.purpose else "",
        int(new.amount),
        new.effective_on,
        about.person_id,
    ]
    rows = [(p.account.value, p.amount, p.person, p.share) for p in new.postings]
    return hashlib.sha256(repr((facts, rows)).encode()).hexdigest()


def _posting_row(entry_id: int, each: Posting) -> dict[str, Any]:
    row = {"entry_id": entry_id, "account": each.account.value, "amount_rp": int(each.amount)}
    return {**row, "person_id": each.person, "share_id": each.share}


def settle(book: Work, claims: Iterable[Claim], entry_id: int) -> None:
    """These claims end with this entry (a confirmation or a void). A claim ends once: the database refuses a second."""
    book.execute(_SETTLE, [{"claim_id": each.id, "entry_id": entry_id} for each in claims])


def open_claims(  # noqa: PLR0913 - each argument narrows the list
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


def claims_by_id(book: Work, ids: Sequence[int]) -> list[Claim]:
    """These claims, whether open or ended."""
    return _with_cash(book, book.execute(select(entry).where(entry.c.id.in_(ids)).order_by(entry.c.id)).all())


def _with_cash(book: Work, rows: Sequence[Any]) -> list[Claim]:
    if not rows:
        return []
    ids = [row.id for row in rows]
    frozen = select(dispute.c.claim_id).where(dispute.c.claim_id.in_(ids), dispute.c.closed_at.is_(None))
    in_dispute = set(book.execute(frozen).scalars())
    claimed: dict[int, Posting] = {}
    cash: dict[int, Posting] = {}
    for p in book.execute(select(posting).where(posting.c.entry_id.in_(ids))):
        each = Posting(Account(p.account), p.amount_rp, p.person_id, p.share_id)
        (cash if p.amount_rp > 0 else claimed)[p.entry_id] = each
    held = select(entry.c.about_id, posting.c.person_id, posting.c.amount_rp).join(posting)
    held = held.where(
        entry.c.kind == Kind.HOLD, entry.c.about_id.in_(ids), posting.c.account == Account.IN_HAND
    )
    for row in book.execute(held.order_by(entry.c.id)):
        cash[row.about_id] = Posting(Account.IN_HAND, row.amount_rp, row.person_id)
    return [_claim(row, cash[row.id], claimed[row.id], row.id in in_dispute) for row in rows]


def _claim(row: Any, cash: Posting, claimed: Posting, frozen: bool) -> Claim:
    holder = cash.person if cash.account is Account.IN_HAND else None
    return Claim(
        row.id, row.public_id, row.bkm_id, row.ksm_id, row.person_id, row.by_person_id, Purpose(row.purpose),
        Rupiah(row.amount_rp), row.effective_on, row.recorded_at, row.sheet_id, row.batch, claimed.share, holder,
        frozen, (cash, claimed),
    )  # fmt: skip


def entry_by(book: Work, *, public_id: str | None = None, number_: str | None = None) -> Any | None:
    """One entry by its public id or by its receipt's number, with every column; None if there is none."""
    wanted = entry.c.public_id == public_id if public_id is not None else entry.c.number == number_
    return book.execute(select(entry).where(wanted)).first()


def postings_of(book: Work, entry_id: int) -> tuple[Posting, ...]:
    """The postings of one entry, in the order they were written."""
    rows = book.execute(select(posting).where(posting.c.entry_id == entry_id).order_by(posting.c.id))
    return tuple(Posting(Account(r.account), r.amount_rp, r.person_id, r.share_id) for r in rows)


def claims_settled_by(book: Work, entry_id: int) -> list[Claim]:
    """The claims a confirmation ended."""
    ids = book.execute(select(settlement.c.claim_id).where(settlement.c.entry_id == entry_id)).scalars().all()
    return claims_by_id(book, ids)


def was_reversed(book: Work, entry_id: int) -> bool:
    """Whether a confirmed entry was found wrong and mirrored."""
    found = select(entry.c.id).where(entry.c.about_id == entry_id, entry.c.kind == Kind.REVERSE)
    return book.execute(found).scalar() is not None


def savings_of(book: Work, person_id: int) -> Rupiah:
    """What this member has saved and somebody confirmed. Rupiah, 0 or more."""
    return Rupiah(-book.execute(_SAVINGS, {"person": person_id}).scalar_one())


def next_number(book: Work) -> str:
    """The next receipt number: short, spoken easily, with a check character. Never given twice, also after a rollback."""
    known = book.execute(select(meta.c.value).where(meta.c.key == "receipts")).scalar()
    serial = int(known or 0) + 1
    if known is None:
        book.execute(insert(meta).values(key="receipts", value=str(serial)))
    else:
        book.execute(update(meta).where(meta.c.key == "receipts").values(value=str(serial)))
    return number(serial)


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

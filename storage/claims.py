"""Reported money nobody has confirmed yet, and how it ended. Knows claims and where their cash stands; no
names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, exists, func, insert, or_, select

from domain.ledger import POT_OF, Account, Entry, Kind, Posting, Purpose
from domain.money import Rupiah
from storage import ledger
from storage.book import Work
from storage.kept import Kept, KeptOf
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
    ahead: int | None = None
    cover: str | None = None

    @property
    def pot(self) -> Account | None:
        """Into which savings this goes; None for an instalment."""
        return POT_OF.get(self.postings[1].account)


_SETTLE = insert(settlement)
_cash, _claimed, _hand, _handed = posting.alias(), posting.alias(), posting.alias(), entry.alias()
_HELD_BY = (
    select(_hand.c.person_id)
    .join(_handed, _handed.c.id == _hand.c.entry_id)
    .where(_handed.c.about_id == entry.c.id, _handed.c.kind == Kind.HOLD)
    .where(_hand.c.account == Account.IN_HAND, _hand.c.amount_rp > 0)
    .order_by(_handed.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
_FROZEN = exists().where(dispute.c.claim_id == entry.c.id, dispute.c.closed_at.is_(None))
_CLAIMS = (
    select(
        entry,
        _cash.c.account.label("cash_account"),
        _cash.c.person_id.label("cash_person"),
        _cash.c.share_id.label("cash_share"),
        _claimed.c.account.label("claimed_account"),
        _claimed.c.person_id.label("claimed_person"),
        _claimed.c.share_id.label("claimed_share"),
        _HELD_BY.label("held_by"),
        _FROZEN.label("frozen"),
    )
    .join(_cash, (_cash.c.entry_id == entry.c.id) & (_cash.c.amount_rp > 0))
    .join(_claimed, (_claimed.c.entry_id == entry.c.id) & (_claimed.c.amount_rp < 0))
    .where(entry.c.kind == Kind.CLAIM)
    .order_by(entry.c.id)
)
_OPEN = _CLAIMS.outerjoin(settlement, settlement.c.claim_id == entry.c.id).where(
    settlement.c.claim_id.is_(None)
)
_ONE = Kept(_CLAIMS.where(entry.c.id == bindparam("id")))


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
    named = {"bkm_id": bkm_id, "ksm_id": ksm_id, "purpose": purpose.value if purpose else None}
    named |= {"sheet_id": sheet_id, "public_id": public_id, "batch": batch}
    values = {name: value for name, value in named.items() if value is not None}
    if person_ids is None:
        return [_claim(row) for row in book.execute(_open_by(tuple(values)), values)]
    found = _open_of(tuple(values)).rows(book, person_ids, **values)
    return [_claim(row) for row in sorted(found, key=lambda row: int(row.id))]


def _narrowed(names: tuple[str, ...]) -> Select[Any]:
    return _OPEN.where(*(entry.c[name] == bindparam(name) for name in names))


@cache
def _open_by(names: tuple[str, ...]) -> Kept:
    return Kept(_narrowed(names))


@cache
def _open_of(names: tuple[str, ...]) -> KeptOf:
    return KeptOf(lambda people: _narrowed(names).where(entry.c.person_id.in_(people)))


def carried_in(book: Work, person_id: int) -> list[int]:
    """The KSM of whose open instalments this person carries cash."""
    wanted = _OPEN.where(entry.c.purpose == Purpose.INSTALLMENT.value)
    wanted = wanted.where(func.coalesce(_HELD_BY, _cash.c.person_id) == person_id)
    rows = [_claim(row) for row in book.execute(wanted)]
    return list(dict.fromkeys(row.ksm_id for row in rows if row.holder == person_id))


def by_id(book: Work, ids: Sequence[int]) -> list[Claim]:
    """These claims, whether open or ended."""
    if len(ids) == 1:
        return [_claim(row) for row in book.execute(_ONE, {"id": ids[0]})]
    return [_claim(row) for row in book.execute(_CLAIMS.where(entry.c.id.in_(ids)))]


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
        about.ahead,
        about.cover,
    )


def _claim(row: Any) -> Claim:
    cash = Posting(Account(row.cash_account), row.amount_rp, row.cash_person, row.cash_share)
    if row.held_by is not None:  # whoever carried it first has handed it to somebody
        cash = Posting(Account.IN_HAND, row.amount_rp, row.held_by)
    claimed = Posting(Account(row.claimed_account), -row.amount_rp, row.claimed_person, row.claimed_share)
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
        cash.person if cash.account is Account.IN_HAND else None,
        bool(row.frozen),
        (cash, claimed),
        row.ahead,
        row.cover,
    )


def ended_by(book: Work, entry_id: int) -> list[Claim]:
    """The claims a confirmation ended."""
    ids = book.execute(select(settlement.c.claim_id).where(settlement.c.entry_id == entry_id)).scalars().all()
    return by_id(book, ids)


def settled_by(book: Work, claim_id: int) -> Any | None:
    """The entry that ended this claim (a confirmation or a void), or None while it is open."""
    query = select(entry).join(settlement, settlement.c.entry_id == entry.c.id)
    return book.execute(query.where(settlement.c.claim_id == claim_id)).first()


def has_left(book: Work, claim_id: int) -> bool:
    """Whether this line is in the book no more: taken back unconfirmed, or found wrong after it."""
    ended = settled_by(book, claim_id)
    return ended is not None and (ended.kind == Kind.VOID or ledger.was_reversed(book, ended.id))


@dataclass(frozen=True, slots=True)
class Line:
    """One amount on a sheet as it stands: reported, or already confirmed."""

    claim_id: int
    person_id: int
    purpose: Purpose
    amount: Rupiah
    confirmed: bool
    pot: Account | None = None
    """Into which savings; None for an instalment."""


_ended, _back = entry.alias("ended"), entry.alias("back")
_LINES_OF_SHEET = Kept(
    select(
        entry.c.id,
        entry.c.person_id,
        entry.c.purpose,
        entry.c.amount_rp,
        _claimed.c.account.label("claimed_account"),
        _ended.c.kind.label("end"),
    )
    .join(_claimed, (_claimed.c.entry_id == entry.c.id) & (_claimed.c.amount_rp < 0))
    .outerjoin(settlement, settlement.c.claim_id == entry.c.id)
    .outerjoin(_ended, _ended.c.id == settlement.c.entry_id)
    .where(entry.c.sheet_id == bindparam("sheet"), entry.c.kind == Kind.CLAIM)
    .where(
        or_(
            _ended.c.id.is_(None),
            ~exists().where(_back.c.about_id == _ended.c.id, _back.c.kind == Kind.REVERSE),
        )
    )
    .order_by(entry.c.id)
)


def lines_of_sheet(book: Work, sheet_id: int) -> list[Line]:
    """The amounts of a meeting's sheet that were not taken back, in the order they were written."""
    return [
        Line(
            row.id,
            row.person_id,
            Purpose(row.purpose),
            Rupiah(row.amount_rp),
            row.end == Kind.CONFIRM,
            POT_OF.get(Account(row.claimed_account)),
        )
        for row in book.execute(_LINES_OF_SHEET, {"sheet": sheet_id})
        if row.end != Kind.VOID
    ]

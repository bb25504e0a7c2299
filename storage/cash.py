"""Cash and bank of the UPK: what its accounts hold, vouchers that wait or were agreed, and counts. Knows
sums and states; who may is domain's.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import BigInteger, Row, and_, bindparam, cast, func, insert, or_, select, update

from domain.ledger import Account, Kind
from domain.vouchers import OPENINGS, SHAPES, TILLS
from storage import sealed
from storage.book import Work
from storage.kept import Kept
from storage.tables import bkm, cash_count, chain, entry, handover, posting, transfer, voucher

AGREED, REFUSED, WITHDRAWN = "agreed", "refused", "withdrawn"
_AT_BANK = [what.value for what, shape in SHAPES.items() if Account.BANK_UPK in (shape.to, shape.of)]
_WHOLE = select(voucher, bkm.c.public_id.label("bkm_public_id")).join(bkm)


_SLIP = Kept(
    select(transfer.c.id)
    .where(
        or_(
            transfer.c.claim_id == bindparam("claim"),
            transfer.c.handover_id == bindparam("handover", type_=BigInteger),
        )
    )
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Until:
    """How far the book is read: entries dated from `since` to `on`, and recorded by `known_at`."""

    on: date | None = None
    known_at: datetime | None = None
    since: date | None = None


EVERYTHING = Until()


def sums(
    book: Work, bkm_id: int, accounts: Collection[Account], until: Until = EVERYTHING
) -> dict[Account, int]:
    """What each of these accounts holds; one nobody ever used holds 0. Rupiah, negative where money is
    owed or was earned.
    """
    total = cast(func.sum(posting.c.amount_rp), BigInteger)
    query = select(posting.c.account, total).join(entry, entry.c.id == posting.c.entry_id)
    query = query.where(entry.c.bkm_id == bkm_id, posting.c.account.in_([each.value for each in accounts]))
    if until.since is not None:
        query = query.where(entry.c.effective_on >= until.since)
    if until.on is not None:
        query = query.where(entry.c.effective_on <= until.on)
    if until.known_at is not None:
        query = query.where(entry.c.recorded_at <= until.known_at)
    found = {Account(row[0]): int(row[1]) for row in book.execute(query.group_by(posting.c.account))}
    return {account: found.get(account, 0) for account in accounts}


def tills(book: Work, bkm_id: int) -> dict[str, int]:
    """What the book says the cash box and the bank account hold now: {"kas": ..., "bank": ...}."""
    held = sums(book, bkm_id, tuple(TILLS.values()))
    return {code: held[account] for code, account in TILLS.items()}


def begun_on(book: Work, bkm_id: int) -> date | None:
    """The day the first entry of this BKM was written; None: there is none yet."""
    first = select(func.min(entry.c.recorded_at), bkm.c.zone).join(bkm, bkm.c.id == entry.c.bkm_id)
    row = book.execute(first.where(entry.c.bkm_id == bkm_id).group_by(bkm.c.zone)).first()
    return row[0].astimezone(ZoneInfo(row[1])).date() if row is not None else None


def movements(book: Work, bkm_id: int, till: Account, until: Until) -> Sequence[Row[Any]]:
    """Every rupiah in and out of a till, oldest first, with its voucher's kind and its hand-over's number."""
    query = (
        select(
            entry.c.effective_on, entry.c.kind, entry.c.number, entry.c.note, entry.c.ksm_id,
            entry.c.handover_id, posting.c.amount_rp, voucher.c.what, handover.c.number.label("handed"),
        )
        .select_from(
            entry.join(posting)
            .outerjoin(voucher, voucher.c.entry_id == entry.c.id)
            .outerjoin(handover, handover.c.id == entry.c.handover_id)
        )
        .where(entry.c.bkm_id == bkm_id, posting.c.account == till.value)
        .order_by(entry.c.effective_on, entry.c.id)
    )  # fmt: skip
    if until.since is not None:
        query = query.where(entry.c.effective_on >= until.since)
    if until.on is not None:
        query = query.where(entry.c.effective_on <= until.on)
    if until.known_at is not None:
        query = query.where(entry.c.recorded_at <= until.known_at)
    return book.execute(query).all()


def propose(book: Work, row: dict[str, Any]) -> str:
    """A voucher one officer wrote; it waits for the second. Returns its public id."""
    public_id = book.new_id()
    whole = {"public_id": public_id, "made_at": book.now, **row}
    sealed.put(book, voucher, book.execute(insert(voucher).returning(voucher.c.id), whole).scalar_one())
    return public_id


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One voucher, waiting or ended."""
    return book.execute(_WHOLE.where(voucher.c.public_id == public_id)).first()


def of_entry(book: Work, entry_id: int) -> Row[Any] | None:
    """The voucher that became this entry."""
    return book.execute(_WHOLE.where(voucher.c.entry_id == entry_id)).first()


def waiting(book: Work, bkm_ids: Collection[int]) -> Sequence[Row[Any]]:
    """The vouchers of these BKM that wait for a second officer, oldest first."""
    open_ = _WHOLE.where(voucher.c.bkm_id.in_(bkm_ids), voucher.c.ended_at.is_(None))
    return book.execute(open_.order_by(voucher.c.id)).all()


def undo_waits(book: Work, entry_id: int) -> bool:
    """Whether somebody has asked already to take this voucher out again."""
    asked = select(voucher.c.id).where(voucher.c.about_id == entry_id, voucher.c.ended_at.is_(None))
    return book.execute(asked).first() is not None


def end(
    book: Work, voucher_id: int, outcome: str, by: int, at: datetime, entry_id: int | None = None
) -> bool:
    """It was agreed, refused or taken back. False: it had ended before."""
    waits = update(voucher).where(voucher.c.id == voucher_id, voucher.c.ended_at.is_(None))
    values = {"outcome": outcome, "ended_by": by, "ended_at": at, "entry_id": entry_id}
    if book.execute(waits.values(**values)).rowcount != 1:
        return False
    sealed.put(book, voucher, voucher_id)
    return True


def openings_known(book: Work, bkm_id: int) -> set[str]:
    """Which opening balances stand in the book or wait for their second voice: each is entered once."""
    back = entry.alias("back")
    undone = and_(back.c.about_id == voucher.c.entry_id, back.c.kind == Kind.REVERSE)
    query = select(voucher.c.what).outerjoin(back, undone).where(back.c.id.is_(None))
    query = query.where(voucher.c.bkm_id == bkm_id, voucher.c.about_id.is_(None))
    query = query.where(voucher.c.what.in_([what.value for what in OPENINGS]))
    alive = voucher.c.ended_at.is_(None) | (voucher.c.outcome == AGREED)
    return set(book.execute(query.where(alive)).scalars())


def keep_count(book: Work, row: dict[str, Any]) -> str:
    """What was counted beside what the book said. Never changed afterwards. Returns its public id."""
    n_entries = select(chain.c.n_entries).where(chain.c.bkm_id == row["bkm_id"])
    known = int(book.execute(n_entries).scalar() or 0)
    public_id = book.new_id()
    whole = {"public_id": public_id, "at": book.now, "n_entries": known, **row}
    sealed.put(
        book, cash_count, book.execute(insert(cash_count).returning(cash_count.c.id), whole).scalar_one()
    )
    return public_id


def last_count(book: Work, bkm_id: int, till: str) -> Row[Any] | None:
    """The latest count of this till."""
    mine = (cash_count.c.bkm_id == bkm_id) & (cash_count.c.till == till)
    return book.execute(select(cash_count).where(mine).order_by(cash_count.c.id.desc()).limit(1)).first()


def count_by(book: Work, public_id: str) -> Row[Any] | None:
    """One count."""
    return book.execute(select(cash_count).where(cash_count.c.public_id == public_id)).first()


def last_count_until(book: Work, bkm_id: int, till: str, until: Until) -> Row[Any] | None:
    """The latest count of this till between two days, as it was known at some moment."""
    mine = (cash_count.c.bkm_id == bkm_id) & (cash_count.c.till == till)
    for known, bound in (
        (until.on, cash_count.c.on <= until.on), (until.since, cash_count.c.on >= until.since),
        (until.known_at, cash_count.c.at <= until.known_at),
    ):  # fmt: skip
        mine = mine & bound if known is not None else mine
    return book.execute(select(cash_count).where(mine).order_by(cash_count.c.id.desc()).limit(1)).first()


def is_kept(book: Work, bkm_id: int) -> bool:
    """Whether this BKM keeps its cash here: a voucher or a count was ever written."""
    found = (select(table.c.id).where(table.c.bkm_id == bkm_id).limit(1) for table in (voucher, cash_count))
    return any(book.execute(each).first() is not None for each in found)


def keep_transfer(book: Work, photo: Mapping[str, str], amount: int, by: int, **of: int | str) -> None:
    """The photo of the slip by which money came to the bank, or left it. `of`: the `handover_id` or
    `claim_id` it belongs to, or the `subject` of a payout or a recovery. Rupiah.
    """
    row = {"handover_id": None, "claim_id": None, "subject": None, **of, "amount_rp": amount, "at": book.now}
    row |= {"media": photo["kind"], "file_id": photo["file_id"], "by_person_id": by}
    book.execute(insert(transfer), row)


def slip_of(book: Work, subject: str) -> Row[Any] | None:
    """The slip of a payout or a recovery that went through the bank; None: it was cash."""
    return book.execute(select(transfer).where(transfer.c.subject == subject)).first()


def has_slip(book: Work, subject: str) -> bool:
    """Whether it went through the bank."""
    return slip_of(book, subject) is not None


def slips(book: Work, claim_ids: Collection[int]) -> dict[int, Row[Any]]:
    """The slip of each of these reports that came with one; the latest."""
    if not claim_ids:
        return {}
    mine = select(transfer).where(transfer.c.claim_id.in_(claim_ids)).order_by(transfer.c.id)
    return {row.claim_id: row for row in book.execute(mine)}


def has_bank(book: Work, bkm_id: int) -> bool:
    """Whether this UPK keeps money at a bank, as far as its vouchers and its counts say."""
    there = (voucher.c.till == "bank") | voucher.c.what.in_(_AT_BANK)
    said = select(voucher.c.id).where(voucher.c.bkm_id == bkm_id, voucher.c.outcome == AGREED, there)
    seen = select(cash_count.c.id).where(cash_count.c.bkm_id == bkm_id, cash_count.c.till == "bank")
    return any(book.execute(each.limit(1)).first() is not None for each in (said, seen))


def came_by_transfer(book: Work, handover_id: int | None, claim_id: int) -> bool:
    """Whether this money came to the bank: its slip is kept."""
    return book.execute(_SLIP, {"claim": claim_id, "handover": handover_id}).first() is not None

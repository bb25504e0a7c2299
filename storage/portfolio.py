"""Every loan of a BKM as it stood on a day, by what was in the book at a moment. Knows rows, no classes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Row, case, cast, func, select

from domain.allocation import Settled
from domain.ledger import Account
from domain.loans import Installment
from domain.money import Rupiah
from domain.reports import Paid
from storage.book import Work
from storage.tables import bkm, class_snapshot, entry, installment, ksm, loan, posting, share
from storage.upsert import insert


@dataclass(frozen=True, slots=True)
class Held:
    """The loans of one KSM, share by share."""

    ksm_id: int
    name: str
    shares: tuple[Paid, ...]


def bkm_by(book: Work, *, bkm_id: int | None = None, public_id: str | None = None) -> Row[Any] | None:
    """One BKM, by its row or by what a button carries."""
    wanted = bkm.c.public_id == public_id if public_id is not None else bkm.c.id == bkm_id
    return book.execute(select(bkm).where(wanted)).first()


def of_bkm(book: Work, bkm_id: int, month_begins: date, on: date, known_at: datetime) -> list[Held]:
    """The KSM of this BKM whose loans were running at some time between the first day of the month and `on`,
    by name. What was recorded after `known_at` is not looked at, so that an old report comes out again.
    """
    rows = book.execute(
        select(
            share.c.id, share.c.principal_rp, share.c.loan_id, loan.c.ksm_id, loan.c.disbursed_on, ksm.c.name
        )
        .select_from(share.join(loan).join(ksm, ksm.c.id == loan.c.ksm_id))
        .where(ksm.c.bkm_id == bkm_id, loan.c.disbursed_on <= on)
        .order_by(ksm.c.name, share.c.id)
    ).all()
    cards = _cards(book, bkm_id)
    sums = _sums(book, bkm_id, month_begins, on, known_at)
    loans: dict[tuple[int, str, int], list[Paid]] = defaultdict(list)
    for row in rows:
        if (row.id, Account.LOAN.value) in sums:  # else it was written into the book after `known_at`
            paid = _paid(row, tuple(cards[row.id]), sums, month_begins)
            loans[row.ksm_id, row.name, row.loan_id].append(paid)
    found: dict[tuple[int, str], list[Paid]] = defaultdict(list)
    for (ksm_id, name, _), shares in loans.items():
        if any(_was_open(each) for each in shares):
            found[ksm_id, name] += shares
    return [Held(ksm_id, name, tuple(shares)) for (ksm_id, name), shares in found.items()]


def _was_open(paid: Paid) -> bool:
    whole = sum(row.total for row in paid.schedule)
    return paid.before.pokok + paid.before.jasa < whole or paid.to_date != paid.before


def _cards(book: Work, bkm_id: int) -> dict[int, list[Installment]]:
    rows = (
        select(installment)
        .join(share, share.c.id == installment.c.share_id)
        .join(loan, loan.c.id == share.c.loan_id)
        .join(ksm, ksm.c.id == loan.c.ksm_id)
        .where(ksm.c.bkm_id == bkm_id)
        .order_by(installment.c.share_id, installment.c.number)
    )
    found: dict[int, list[Installment]] = defaultdict(list)
    for r in book.execute(rows):
        found[r.share_id].append(Installment(r.number, r.due_on, Rupiah(r.pokok_rp), Rupiah(r.jasa_rp)))
    return found


def _sums(
    book: Work, bkm_id: int, month_begins: date, on: date, known_at: datetime
) -> dict[tuple[int, str], Row[Any]]:
    early = cast(
        func.coalesce(func.sum(case((entry.c.effective_on < month_begins, posting.c.amount_rp), else_=0)), 0),
        BigInteger,
    )
    rows = (
        select(
            posting.c.share_id,
            posting.c.account,
            cast(func.sum(posting.c.amount_rp), BigInteger).label("to_date"),
            early.label("before"),
        )
        .join(entry, entry.c.id == posting.c.entry_id)
        .where(entry.c.bkm_id == bkm_id, entry.c.effective_on <= on, entry.c.recorded_at <= known_at)
        .where(posting.c.share_id.is_not(None))
        .where(posting.c.account.in_((Account.LOAN.value, Account.JASA.value)))
        .group_by(posting.c.share_id, posting.c.account)
    )
    return {(row.share_id, row.account): row for row in book.execute(rows)}


def _paid(
    row: Row[Any],
    schedule: tuple[Installment, ...],
    sums: dict[tuple[int, str], Row[Any]],
    month_begins: date,
) -> Paid:
    pokok, jasa = sums[row.id, Account.LOAN.value], sums.get((row.id, Account.JASA.value))
    lent_before = row.principal_rp if row.disbursed_on < month_begins else 0
    before = Settled(Rupiah(lent_before - pokok.before), Rupiah(-jasa.before if jasa is not None else 0))
    to_date = Settled(
        Rupiah(row.principal_rp - pokok.to_date), Rupiah(-jasa.to_date if jasa is not None else 0)
    )
    return Paid(schedule, before, to_date)


def keep_classes(book: Work, rows: Sequence[dict[str, Any]]) -> None:
    """The classes of a finished month with what they were reckoned from. Kept once: what is there stays."""
    if rows:
        book.execute(insert(class_snapshot).on_conflict_do_nothing(), [*rows])


def classes_of(book: Work, bkm_id: int, on: date) -> Sequence[Row[Any]]:
    """What was kept for the end of that month; empty: nothing was."""
    mine = (class_snapshot.c.bkm_id == bkm_id) & (class_snapshot.c.on == on)
    return book.execute(select(class_snapshot).where(mine).order_by(class_snapshot.c.id)).all()

"""Loans of KSM, the members' shares and their schedules. Knows what was lent and paid; the rules are
domain's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import BigInteger, Row, bindparam, cast, func, insert, select, update

from domain.allocation import Settled, unpaid
from domain.ledger import Account, Posting, opening
from domain.loans import Installment, Schedule
from domain.money import Rupiah
from storage import ledger, seals
from storage.book import Work
from storage.kept import Kept
from storage.tables import installment, loan, posting, share


@dataclass(frozen=True, slots=True)
class Lent:
    """One member's share of their KSM's loan, with its card and what was paid on it. Rupiah."""

    share_id: int
    public_id: str
    loan_id: int
    ksm_id: int
    person_id: int
    principal: Rupiah
    jasa: Rupiah
    disbursed_on: date
    profile: str
    schedule: Schedule
    settled: Settled
    titipan: Rupiah

    @property
    def usual(self) -> Rupiah:
        """What an ordinary instalment is: the first row of the card."""
        return self.schedule[0].total

    def bill(self, today: date) -> Rupiah:
        """What should be brought now: everything due by today, else the next instalment. 0 when paid off."""
        open_rows = unpaid(self.schedule, self.settled)
        due_rows = [row for row in open_rows if row.due_on <= today]
        return Rupiah(sum(row.total for row in due_rows or open_rows[:1]))

    @property
    def outstanding(self) -> Rupiah:
        """Pokok and jasa still to be paid in all."""
        return Rupiah(sum(row.total for row in unpaid(self.schedule, self.settled)))


_SHARES = (
    select(share, loan.c.ksm_id, loan.c.disbursed_on, loan.c.profile)
    .select_from(share.join(loan))
    .where(loan.c.status == "A")
    .order_by(loan.c.disbursed_on, share.c.id)
)
_ROWS = (
    select(installment)
    .where(installment.c.share_id.in_(bindparam("ids", expanding=True)))
    .order_by(installment.c.share_id, installment.c.number)
)
_SUMS = (
    select(posting.c.share_id, posting.c.account, cast(func.sum(posting.c.amount_rp), BigInteger))
    .where(posting.c.share_id.in_(bindparam("ids", expanding=True)))
    .group_by(posting.c.share_id, posting.c.account)
)


_share = bindparam("share", type_=BigInteger)
_SHARES_OF_ONE = Kept(_SHARES.where(share.c.person_id == bindparam("person")))
_ROWS_OF_ONE = Kept(
    select(installment).where(installment.c.share_id == _share).order_by(installment.c.number)
)
_SUMS_OF_ONE = Kept(
    select(posting.c.share_id, posting.c.account, cast(func.sum(posting.c.amount_rp), BigInteger))
    .where(posting.c.share_id == _share)
    .group_by(posting.c.share_id, posting.c.account)
)


def of_people(book: Work, person_ids: Sequence[int]) -> list[Lent]:
    """The running loans of these people, oldest first."""
    if len(person_ids) == 1:
        return _lent(book, book.execute(_SHARES_OF_ONE, {"person": person_ids[0]}).all())
    return _lent(book, book.execute(_SHARES.where(share.c.person_id.in_(person_ids))).all())


def of_ksm(book: Work, ksm_id: int) -> list[Lent]:
    """The members' shares of a KSM's running loans."""
    return _lent(book, book.execute(_SHARES.where(loan.c.ksm_id == ksm_id)).all())


def by_share(book: Work, share_id: int) -> Lent:
    """One share, running or paid off."""
    query = select(share, loan.c.ksm_id, loan.c.disbursed_on, loan.c.profile).select_from(share.join(loan))
    return _lent(book, book.execute(query.where(share.c.id == share_id)).all())[0]


def _lent(book: Work, rows: Sequence[Row[Any]]) -> list[Lent]:
    if not rows:
        return []
    ids = [row.id for row in rows]
    cards: dict[int, list[Installment]] = {share_id: [] for share_id in ids}
    one = {"share": ids[0]} if len(ids) == 1 else None
    for r in book.execute(_ROWS_OF_ONE, one) if one else book.execute(_ROWS, {"ids": ids}):
        cards[r.share_id].append(Installment(r.number, r.due_on, Rupiah(r.pokok_rp), Rupiah(r.jasa_rp)))
    sums: dict[tuple[int, str], int] = {}
    for share_id, account, total in (
        book.execute(_SUMS_OF_ONE, one) if one else book.execute(_SUMS, {"ids": ids})
    ):
        sums[share_id, account] = total
    return [_one(row, tuple(cards[row.id]), sums) for row in rows]


def _one(row: Any, schedule: Schedule, sums: dict[tuple[int, str], int]) -> Lent:
    pokok_paid = row.principal_rp - sums.get((row.id, Account.LOAN.value), 0)
    jasa_paid = -sums.get((row.id, Account.JASA.value), 0)
    titipan = -sums.get((row.id, Account.TITIPAN.value), 0)
    return Lent(
        row.id, row.public_id, row.loan_id, row.ksm_id, row.person_id, Rupiah(row.principal_rp),
        Rupiah(row.jasa_rp), row.disbursed_on, row.profile, schedule,
        Settled(Rupiah(pokok_paid), Rupiah(jasa_paid)), Rupiah(titipan),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class NewShare:
    """A member's part of a loan taken over from the paper book: its card, and what was paid so far."""

    person_id: int
    schedule: Schedule
    paid_pokok: Rupiah
    paid_jasa: Rupiah


def lend(book: Work, bkm_id: int, ksm_id: int, on: date, profile: str, shares: Sequence[NewShare]) -> int:
    """Write a loan of a KSM with its members' shares, and what was paid before Guyub began. Returns its
    id.
    """
    pokok = [sum(row.pokok for row in each.schedule) for each in shares]
    jasa = [sum(row.jasa for row in each.schedule) for each in shares]
    row = {"public_id": book.new_id(), "ksm_id": ksm_id, "principal_rp": sum(pokok), "jasa_rp": sum(jasa)}
    row |= {"n_installments": max(len(each.schedule) for each in shares), "disbursed_on": on}
    row |= {"profile": profile, "status": "A"}
    loan_id: int = book.execute(insert(loan).returning(loan.c.id), row).scalar_one()
    for each, pokok_rp, jasa_rp in zip(shares, pokok, jasa, strict=True):
        new = {"public_id": book.new_id(), "loan_id": loan_id, "person_id": each.person_id}
        new |= {"principal_rp": pokok_rp, "jasa_rp": jasa_rp}
        share_id: int = book.execute(insert(share).returning(share.c.id), new).scalar_one()
        rows = [card_row(share_id, one) for one in each.schedule]
        book.execute(insert(installment), rows)
        _open_share(book, bkm_id, ksm_id, share_id, pokok_rp, each, on)
    return loan_id


def card_row(share_id: int, one: Installment) -> dict[str, Any]:
    """One row of a card, as the book keeps it."""
    row = {"share_id": share_id, "number": one.number, "due_on": one.due_on}
    return {**row, "pokok_rp": int(one.pokok), "jasa_rp": int(one.jasa)}


def _open_share(  # noqa: PLR0913 - an opening balance is these facts
    book: Work, bkm_id: int, ksm_id: int, share_id: int, pokok_rp: int, new: NewShare, on: date
) -> None:
    rows = [Posting(Account.LOAN, pokok_rp, new.person_id, share_id)]
    if new.paid_pokok:
        rows.append(Posting(Account.LOAN, -new.paid_pokok, new.person_id, share_id))
    if new.paid_jasa:
        rows.append(Posting(Account.JASA, -new.paid_jasa, new.person_id, share_id))
    about = ledger.About(bkm_id, ksm_id, new.person_id, cards=seals.of_share(book, share_id))
    ledger.append(book, opening(rows, on, f"opening:share:{share_id}"), about)


def close_if_paid(book: Work, loan_id: int) -> None:
    """A loan whose every share is paid is lunas. Its rows stay; only its status says so."""
    shares = _lent(book, book.execute(_SHARES.where(loan.c.id == loan_id)).all())
    if shares and not any(each.outstanding for each in shares):
        book.execute(update(loan).where(loan.c.id == loan_id).values(status="L"))

"""Loans of KSM, the members' shares and their schedules. Knows what was lent and paid; the rules are
domain's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, func, insert, select, update

from domain.allocation import AllocationRule, Remaining, Settled, as_counted, remaining, unpaid
from domain.holidays import Calendar
from domain.ledger import Account, Kind, Posting, opening
from domain.loans import Installment, Schedule
from domain.money import Rupiah
from domain.reckoning import Reckoned
from storage import fines, histories, holidays, ledger, sealed, seals
from storage.book import Work
from storage.histories import History
from storage.kept import KeptOf
from storage.rules import rules_named
from storage.tables import bkm, installment, ksm, loan, posting, share


@dataclass(frozen=True)
class Lent:
    """One member's share of their KSM's loan, with its card and how it stands today. Rupiah."""

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
    stands: Reckoned
    history: History

    @property
    def settled(self) -> Settled:
        """What of the card is paid."""
        return self.stands.settled

    @property
    def titipan(self) -> Rupiah:
        """What waits for the next row."""
        return self.stands.titipan

    @property
    def usual(self) -> Rupiah:
        """What an ordinary instalment is: the first row of the card."""
        return self.schedule[0].total

    @property
    def fine(self) -> Rupiah:
        """What is still asked because rows came late; nothing of a card that two officers ended."""
        return Rupiah(0) if self.ended is not None else self.stands.fines.open

    def bill(self, today: date) -> Rupiah:
        """What should be brought now: the rows, and the fine where that money reaches it. 0 when paid off."""
        return Rupiah(self.rows_due(today) + self.fine_in(today))

    def fine_in(self, today: date) -> Rupiah:
        """How much of the bill is the fine. It comes after the rows a payment reaches, so who is late with
        one row and has another to come is asked for it together with that one.
        """
        if not self.fine:
            return self.fine
        still = unpaid(self.history.card, self.settled)
        late = [row for row in still if row.due_on < today]
        reached = sum(row.total for row in still[: len(late) + 1])
        return self.fine if self.rows_due(today) + self.titipan >= reached else Rupiah(0)

    def rows_due(self, today: date) -> Rupiah:
        """Everything due by today, else what titipan leaves of the next instalment; without a fine."""
        open_rows = unpaid(self.schedule, self.settled)
        due_rows = [row for row in open_rows if row.due_on <= today]
        if due_rows:
            return Rupiah(sum(row.total for row in due_rows))
        waits = int(self.titipan)
        for row in open_rows:
            if waits < row.total:
                return Rupiah(row.total - waits)
            waits -= row.total
        return Rupiah(0)

    @cached_property
    def left(self) -> Remaining:
        """Pokok and jasa still to be paid, and in how many rows."""
        return remaining(self.schedule, self.settled)

    @property
    def outstanding(self) -> Rupiah:
        """Pokok, jasa and fine still to be paid in all."""
        return Rupiah(self.left.total + self.fine)

    @property
    def ended(self) -> Kind | None:
        """How two officers ended this card, if they did; it takes no payment any more."""
        return self.history.ended(date.max)


_LENT = (share, loan.c.ksm_id, loan.c.disbursed_on, loan.c.profile, ksm.c.bkm_id, bkm.c.zone)
_FROM = share.join(loan, loan.c.id == share.c.loan_id).join(ksm, ksm.c.id == loan.c.ksm_id).join(bkm)
_ALL_SHARES = (
    select(*_LENT)
    .select_from(_FROM)
    .where(loan.c.status != "X")  # an import taken back: as if it had never been lent
    .order_by(loan.c.disbursed_on, share.c.id)
)
_SHARES = _ALL_SHARES.where(loan.c.status == "A")
_SHARES_OF = KeptOf(lambda people: _SHARES.where(share.c.person_id.in_(people)))
_SHARES_IN = KeptOf(lambda ksms: _SHARES.where(loan.c.ksm_id.in_(ksms)))
_SHARES_WITH = KeptOf(lambda ids: _ALL_SHARES.where(share.c.id.in_(ids)))
_SHARES_LENT = KeptOf(lambda loans: _ALL_SHARES.where(share.c.loan_id.in_(loans)))
_ROWS = KeptOf(
    lambda shares: (
        select(installment)
        .where(installment.c.share_id.in_(shares))
        .order_by(installment.c.share_id, installment.c.number)
    )
)


def of_people(book: Work, person_ids: Sequence[int]) -> list[Lent]:
    """The running loans of these people, oldest first; no card that two officers ended."""
    return _alive(_lent(book, _oldest_first(_SHARES_OF.rows(book, person_ids))))


def of_ksm(book: Work, *ksm_ids: int) -> list[Lent]:
    """The members' shares of these KSM's running loans; no card that two officers ended."""
    return _alive(_lent(book, _oldest_first(_SHARES_IN.rows(book, ksm_ids))))


def _oldest_first(rows: Iterable[Any]) -> list[Any]:
    return sorted(rows, key=lambda row: (row.disbursed_on, row.id))


def _alive(found: list[Lent]) -> list[Lent]:
    return [each for each in found if each.ended is None]


def ended_of(book: Work, person_id: int) -> list[Lent]:
    """Their cards that two officers ended, oldest first: what is shown as history."""
    return [
        each
        for each in _lent(book, book.execute(_ALL_SHARES.where(share.c.person_id == person_id)).all())
        if each.ended is not None
    ]


def of_loan(book: Work, loan_id: int) -> list[Lent]:
    """Every share of one loan, running or ended."""
    return _lent(book, list(_SHARES_LENT.rows(book, [loan_id])))


def by_share(book: Work, share_id: int) -> Lent:
    """One share, running or paid off."""
    return by_shares(book, [share_id])[0]


def by_shares(book: Work, share_ids: Sequence[int]) -> list[Lent]:
    """These shares, running or ended."""
    return _lent(book, _oldest_first(_SHARES_WITH.rows(book, share_ids)))


def every(book: Work, bkm_id: int | None = None, until: date = date.max) -> list[Lent]:
    """Every share ever lent (in one BKM) up to a day, running or ended, by loan."""
    wanted = _ALL_SHARES.where(loan.c.disbursed_on <= until)
    return _lent(book, book.execute(wanted.where(ksm.c.bkm_id == bkm_id) if bkm_id else wanted).all())


AT_ONCE = 1000
"""Shares asked about in one statement: databases take no list without end."""


def _lent(book: Work, rows: Sequence[Row[Any]]) -> list[Lent]:
    parts = (rows[at : at + AT_ONCE] for at in range(0, len(rows), AT_ONCE))
    return [lent for part in parts for lent in _some(book, part)]


def _some(book: Work, rows: Sequence[Row[Any]]) -> list[Lent]:
    ids = [row.id for row in rows]
    cards: dict[int, list[Installment]] = defaultdict(list)
    for r in _ROWS.rows(book, ids):
        cards[r.share_id].append(Installment(r.number, r.due_on, Rupiah(r.pokok_rp), Rupiah(r.jasa_rp)))
    booked = histories.booked(book, ids)
    readings: dict[tuple[int, str], tuple[AllocationRule, Calendar]] = {}
    known = {bkm_id: holidays.of_bkm(book, bkm_id) for bkm_id in {row.bkm_id for row in rows}}
    for row in rows:
        if (row.bkm_id, row.profile) not in readings:
            rules = rules_named(book, row.bkm_id, row.profile)
            made = AllocationRule(rules.allocation), known[row.bkm_id].calendar(rules.due.holiday)
            readings[row.bkm_id, row.profile] = made
    asking = fines.of_shares(book, rows, cards, {key: made[1] for key, made in readings.items()})
    days = {zone: book.now.astimezone(ZoneInfo(zone)).date() for zone in {row.zone for row in rows}}
    found = []
    for row in rows:
        card, (rule, calendar) = tuple(cards[row.id]), readings[row.bkm_id, row.profile]
        history = History(as_counted(card, calendar), rule, tuple(booked[row.id]), asking.get(row.id))
        found.append(_one(row, card, history, days[row.zone]))
    return found


def _one(row: Any, card: Schedule, history: History, today: date) -> Lent:
    return Lent(
        row.id, row.public_id, row.loan_id, row.ksm_id, row.person_id, Rupiah(row.principal_rp),
        Rupiah(row.jasa_rp), row.disbursed_on, row.profile, card, history.on(today), history,
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
    sealed.put(book, loan, loan_id)
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


def say_how_it_stands(book: Work, loan_id: int, shares: Sequence[Lent]) -> bool:
    """A loan whose every share is paid is lunas (L); if the last of it was ended by two officers it is
    rescheduled (R), taken along to another KSM (P) or written off (H); if all of it
    was carried back whole it was not taken up (T); one found unpaid again runs again (A). Its rows stay; only
    its status says so. Returns whether nothing of it is open.
    """
    over = not any(each.outstanding for each in shares)
    ended = {each.ended for each in shares}
    letters = {Kind.WRITE_OFF: "H", Kind.RESCHEDULE: "R", Kind.CARRY: "P"}
    how = next((letter for kind, letter in letters.items() if kind in ended), "L")
    how = "T" if ended == {Kind.NOT_TAKEN} else how
    status = how if over else "A"
    here = (loan.c.id == loan_id) & (loan.c.status != status)
    if book.execute(update(loan).where(here).values(status=status)).rowcount:
        sealed.put(book, loan, loan_id)
    return over


def perhaps_paid(book: Work, zone: str) -> list[int]:
    """Running loans of a zone on which at least as much was paid as was lent with its jasa."""
    paid = (
        select(loan.c.id)
        .select_from(_FROM.join(posting, posting.c.share_id == share.c.id))
        .where(loan.c.status == "A", bkm.c.zone == zone)
        .where(posting.c.account.in_([each.value for each in histories.ON_CARDS]))
        .group_by(loan.c.id, loan.c.jasa_rp)
        .having(func.sum(posting.c.amount_rp) + loan.c.jasa_rp <= 0)
    )
    return list(book.execute(paid.order_by(loan.c.id)).scalars())

"""All that was ever booked on a share, and how its card stands on any day, as known at any moment. Knows
rows; what settles what is domain's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import or_, select

from domain.allocation import AllocationRule, Settled, unpaid
from domain.covers import KAS, Cover
from domain.ledger import Account, Kind
from domain.loans import Schedule
from domain.money import Rupiah
from domain.reckoning import Back, Booked, Moved, Payment, Reckoned, reckon
from storage.book import Work
from storage.fines import Asking
from storage.kept import KeptOf
from storage.tables import entry, posting

PAID_IN_TIME = 3
"""Rows paid in time before a rescheduled loan is one like any other."""
_ENDS = (Kind.RESCHEDULE, Kind.WRITE_OFF, Kind.CARRY, Kind.NOT_TAKEN)
ON_CARDS = (Account.LOAN, Account.PAID, Account.JASA)
"""What is lent, paid, and settled without money: of these a card is reckoned."""


@dataclass(frozen=True, slots=True)
class History:
    """All that was ever booked on one share, and how it is read: the card as lateness counts it, the order of
    the rules it was lent by. `asking`: what is asked of its late rows; None: nothing.
    """

    card: Schedule
    rule: AllocationRule
    rows: tuple[Any, ...]
    asking: Asking | None = None

    def on(self, day: date, known_at: datetime | None = None) -> Reckoned:
        """The card at the end of that day, by what was in the book at that moment."""
        fining = self.asking.known(known_at) if self.asking else None
        return reckon(self.card, self.booked(day, known_at), day, self.rule, fining)

    def booked(self, day: date, known_at: datetime | None = None) -> Booked:
        """All that had been done to the card by the end of that day, by what was in the book then."""
        seen = [row for row in self.rows if known_at is None or row.recorded_at <= known_at]
        return self._booked(seen, day)

    def began(self, known_at: datetime) -> bool:
        """Whether the book knew of this share at that moment."""
        return any(row.recorded_at <= known_at for row in self.rows)

    def ended(self, on: date, known_at: datetime | None = None) -> Kind | None:
        """RESCHEDULE: what was left went to another card by then; CARRY: it went along to another KSM;
        WRITE_OFF: nobody expects it; NOT_TAKEN: it was carried back whole; else None.
        """
        return next((Kind(row.kind) for row in self._ends(on, known_at)), None)

    def _ends(self, on: date, known_at: datetime | None) -> list[Any]:
        """What ended this card by then, but for what was found wrong by then."""
        seen = [row for row in self.rows if known_at is None or row.recorded_at <= known_at]
        wrong = {row.about_id for row in seen if row.kind == Kind.REVERSE and _counts_on(row) <= on}
        ends = [row for row in seen if row.kind in _ENDS and row.amount_rp < 0 and row.effective_on <= on]
        return [row for row in ends if row.entry_id not in wrong]

    def without_money(self, on: date, known_at: datetime | None = None) -> Settled:
        """What of the card was moved to another, written off and let go with it, or carried back whole."""
        gone = self._ends(on, known_at)
        pokok = -sum(row.amount_rp for row in gone if row.account == Account.LOAN)
        return Settled(Rupiah(pokok), Rupiah(-sum(row.amount_rp for row in gone) - pokok))

    def paid_since(self, day: date) -> bool:
        """Whether a payment that still stands counts on that day or later."""
        return any(_counts_on(row) >= day for row in self.payments)

    @property
    def payments(self) -> list[Any]:
        """The rows of payments that still stand."""
        undone = self._undone
        paid = [row for row in self.rows if row.kind == Kind.CONFIRM and row.account == Account.PAID]
        return [row for row in paid if row.entry_id not in undone]

    @property
    def payout(self) -> int | None:
        """The entry by which its money was paid out; None: it was taken over from paper or another card."""
        return next((row.entry_id for row in self.rows if row.kind == Kind.DISBURSE), None)

    def if_only(self, gone: Collection[int], come: Sequence[tuple[date, Rupiah]], day: date) -> Reckoned:
        """The card at the end of that day, were these entries not in the book and this money were."""
        booked = self._booked([row for row in self.rows if row.entry_id not in gone], day)
        more = tuple(Payment(-n, on, amount) for n, (on, amount) in enumerate(come, start=1))
        fining = self.asking.known(None) if self.asking else None
        return reckon(self.card, replace(booked, payments=(*booked.payments, *more)), day, self.rule, fining)

    def if_begun(self, begun: Settled, day: date) -> Reckoned:
        """The card at the end of that day, had so much been paid before the book began."""
        booked = replace(self._booked(list(self.rows), day), begun=begun)
        return reckon(self.card, booked, day, self.rule, self.asking.known(None) if self.asking else None)

    @property
    def handed_back_on(self) -> date:
        """The last day on which some of this card was really given back; the first day there is: never."""
        given = (row for row in self.rows if row.kind == Kind.HAND_BACK and row.entry_id not in self._undone)
        return max((_counts_on(row) for row in given), default=date.min)

    @property
    def _undone(self) -> set[int]:
        """The entries that were found wrong."""
        return {row.about_id for row in self.rows if row.kind == Kind.REVERSE}

    @property
    def rescheduled(self) -> bool:
        """Whether this card began with what was left of another."""
        return any(row.kind == Kind.RESCHEDULE and row.amount_rp > 0 for row in self.rows)

    def watched(self, on: date, known_at: datetime | None = None) -> bool:
        """A rescheduled loan is looked at as such until three of its rows were paid in time."""
        if not self.rescheduled:
            return False
        due = [row for row in self.card if row.due_on <= on]
        in_time = 0
        for row in due:
            left = unpaid(self.card, self.on(row.due_on, known_at).settled)
            in_time += row.number not in {each.number for each in left}
        return in_time < PAID_IN_TIME

    def _booked(self, rows: Iterable[Any], day: date) -> Booked:
        rows = list(rows)
        gone = {row.about_id for row in rows if row.kind == Kind.REVERSE and _counts_on(row) <= day}
        begun, moved, payments, backs = [0, 0], [], [], []
        for row in rows:
            if row.kind == Kind.REVERSE or row.entry_id in gone:
                continue
            if row.kind == Kind.HAND_BACK:
                backs.append(Back(_counts_on(row), row.amount_rp, payer_of(row)))
            elif row.account == Account.PAID:
                on, amount = _counts_on(row), Rupiah(-row.amount_rp)
                payments.append(Payment(row.entry_id, on, amount, payer_of(row), row.ahead))
            elif row.amount_rp < 0:  # a positive amount is what was lent
                pokok, jasa = (-row.amount_rp, 0) if row.account == Account.LOAN else (0, -row.amount_rp)
                if row.kind == Kind.OPENING and (row.about_id is None or _counts_on(row) <= day):
                    begun = [begun[0] + pokok, begun[1] + jasa]
                elif row.kind != Kind.OPENING:  # one that was put right counts from its own day
                    moved.append(Moved(_counts_on(row), pokok, jasa))
        before = Settled(Rupiah(begun[0]), Rupiah(begun[1]))
        return Booked(before, tuple(payments), tuple(moved), tuple(backs))


def payer_of(row: Any) -> int | None:
    """Who paid in the borrower's stead; None: they paid themselves."""
    if not row.cover:
        return None
    return KAS if row.cover == Cover.KAS else int(row.person_id)


def _counts_on(row: Any) -> date:
    found: date = row.counts_on or row.effective_on
    return found


_BOOKED = (
    select(
        posting.c.share_id,
        posting.c.account,
        posting.c.amount_rp,
        posting.c.person_id,
        posting.c.entry_id,
        entry.c.kind,
        entry.c.about_id,
        entry.c.effective_on,
        entry.c.counts_on,
        entry.c.ahead,
        entry.c.cover,
        entry.c.recorded_at,
    )
    .join(entry, entry.c.id == posting.c.entry_id)
    .where(or_(*(posting.c.account == each.value for each in ON_CARDS)))
    .order_by(posting.c.entry_id)
)
_BOOKED_OF = KeptOf(lambda shares: _BOOKED.where(posting.c.share_id.in_(shares)))


def booked(book: Work, share_ids: Sequence[int]) -> dict[int, list[Any]]:
    """The rows of these shares, in the order they were written."""
    found: dict[int, list[Any]] = defaultdict(list)
    for row in _BOOKED_OF.rows(book, share_ids):
        found[row.share_id].append(row)
    return found

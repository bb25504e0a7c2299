"""All that was ever booked on a share, and how its card stands on any day, as known at any moment. Knows
rows; what settles what is domain's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, or_, select

from domain.allocation import AllocationRule, Settled
from domain.covers import KAS, Cover
from domain.ledger import Account, Kind
from domain.loans import Schedule
from domain.money import Rupiah
from domain.reckoning import Booked, Moved, Payment, Reckoned, reckon
from storage.book import Work
from storage.kept import Kept
from storage.tables import entry, posting

ON_CARDS = (Account.LOAN, Account.PAID, Account.JASA)
"""What is lent, paid, and settled without money: of these a card is reckoned."""


@dataclass(frozen=True, slots=True)
class History:
    """All that was ever booked on one share, and how it is read: the card as lateness counts it, the order of
    the rules it was lent by.
    """

    card: Schedule
    rule: AllocationRule
    principal: int
    borrower: int
    rows: tuple[Any, ...]

    def on(self, day: date, known_at: datetime | None = None) -> Reckoned:
        """The card at the end of that day, by what was in the book at that moment."""
        seen = [row for row in self.rows if known_at is None or row.recorded_at <= known_at]
        return reckon(self.card, self._booked(seen, day), day, self.rule)

    def began(self, known_at: datetime) -> bool:
        """Whether the book knew of this share at that moment."""
        return any(row.recorded_at <= known_at for row in self.rows)

    def _booked(self, rows: Iterable[Any], day: date) -> Booked:
        rows = list(rows)
        gone = {row.about_id for row in rows if row.kind == Kind.REVERSE and _counts_on(row) <= day}
        begun, moved, payments = [0, 0], [], []
        for row in rows:
            if row.kind == Kind.REVERSE or row.entry_id in gone:
                continue
            if row.account == Account.PAID:
                on, amount = _counts_on(row), Rupiah(-row.amount_rp)
                payments.append(Payment(row.entry_id, on, amount, payer_of(row), row.ahead))
            elif row.amount_rp < 0:  # a positive amount is what was lent
                pokok, jasa = (-row.amount_rp, 0) if row.account == Account.LOAN else (0, -row.amount_rp)
                if row.kind == Kind.OPENING:
                    begun = [begun[0] + pokok, begun[1] + jasa]
                else:
                    moved.append(Moved(_counts_on(row), pokok, jasa))
        return Booked(Settled(Rupiah(begun[0]), Rupiah(begun[1])), tuple(payments), tuple(moved))


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
_BOOKED_OF_MANY = _BOOKED.where(posting.c.share_id.in_(bindparam("ids", expanding=True)))
_BOOKED_OF_ONE = Kept(_BOOKED.where(posting.c.share_id == bindparam("share", type_=posting.c.share_id.type)))


def booked(book: Work, share_ids: Sequence[int]) -> dict[int, list[Any]]:
    """The rows of these shares, in the order they were written."""
    found: dict[int, list[Any]] = defaultdict(list)
    if len(share_ids) == 1:
        found[share_ids[0]] = list(book.execute(_BOOKED_OF_ONE, {"share": share_ids[0]}))
        return found
    for row in book.execute(_BOOKED_OF_MANY, {"ids": list(share_ids)}):
        found[row.share_id].append(row)
    return found

"""What was paid too much on a card, whose it is, and how it was given back. Knows rows; no words, and not who
may.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import BigInteger, Row, cast, func, insert, or_, select, update

from domain.covers import KAS, Cover
from domain.ledger import Account, Kind
from storage import loans
from storage.book import Work
from storage.tables import entry, posting, titipan_return

ASKED, PAID, GIVEN, NOT_RECEIVED, TAKEN_BACK = "asked", "paid", "given", "not-received", "taken-back"
OPEN = (ASKED, PAID)


@dataclass(frozen=True, slots=True)
class Surplus:
    """What one person may have back of one card. Rupiah, above 0. `runs`: the loan is not yet paid off."""

    share_id: int
    public_id: str
    ksm_id: int
    borrower_id: int
    from_kas: bool
    amount: int
    runs: bool


_back = entry.alias("back")
_ON_CARDS = (
    select(posting.c.share_id)
    .join(entry, entry.c.id == posting.c.entry_id)
    .where(posting.c.account == Account.PAID.value)
    .distinct()
)


def of_person(book: Work, person_id: int, on: date, kas_of: Collection[int] = ()) -> list[Surplus]:
    """What this person paid too much and the UPK still holds at the end of that day, card by card, paid off
    or running; without what is on its way back already. `kas_of`: the KSM whose cash they keep.
    """
    mine = posting.c.person_id == person_id
    kas = (entry.c.cover == Cover.KAS.value) & entry.c.ksm_id.in_(list(kas_of))
    cards = book.execute(_ON_CARDS.where(or_(mine, kas) if kas_of else mine)).scalars().all()
    found = []
    for lent in loans.by_shares(book, sorted(cards)) if cards else ():
        stands = lent.history.on(on)
        own = stands.titipan if lent.person_id == person_id else stands.surplus.get(person_id, 0)
        for from_kas, amount in (False, own), (True, stands.surplus.get(KAS, 0)):
            if from_kas and lent.ksm_id not in kas_of:
                continue
            free = int(amount) - _on_its_way(book, lent.share_id, person_id, from_kas=from_kas)
            if free > 0:
                facts = (lent.share_id, lent.public_id, lent.ksm_id, lent.person_id)
                found.append(Surplus(*facts, from_kas, free, bool(lent.outstanding)))
    return found


def held_for(book: Work, person_id: int) -> int:
    """All that is theirs at the UPK now, what they have not yet said to have received too. Rupiah."""
    waits = sum(int(row.amount_rp) for row in of_person_ever(book, person_id) if row.state == PAID)
    return waits + sum(one.amount for one in of_person(book, person_id, book.now.date()))


def _on_its_way(book: Work, share_id: int, person_id: int, *, from_kas: bool) -> int:
    total = cast(func.coalesce(func.sum(titipan_return.c.amount_rp), 0), BigInteger)
    waits = select(total).where(titipan_return.c.share_id == share_id, titipan_return.c.state == PAID)
    whose = titipan_return.c.from_kas if from_kas else titipan_return.c.person_id == person_id
    mine = waits.where(whose, titipan_return.c.from_kas.is_(from_kas))
    return int(book.execute(mine).scalar_one())


def keep(book: Work, row: dict[str, Any]) -> Row[Any]:
    """Asked for, or given out and not yet confirmed; the row comes back."""
    public_id = book.new_id()
    book.execute(insert(titipan_return), {"public_id": public_id, "made_at": book.now, **row})
    found = by_public(book, public_id)
    assert found is not None
    return found


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One of them."""
    return book.execute(select(titipan_return).where(titipan_return.c.public_id == public_id)).first()


def by_entry(book: Work, entry_id: int) -> Row[Any] | None:
    """The one this entry of money belongs to."""
    return book.execute(select(titipan_return).where(titipan_return.c.entry_id == entry_id)).first()


def waiting(book: Work, bkm_ids: Collection[int]) -> Sequence[Row[Any]]:
    """What was asked for, and what was given out and nobody has confirmed, in these BKM; the oldest first."""
    rows = select(titipan_return).where(titipan_return.c.bkm_id.in_(list(bkm_ids)))
    return book.execute(rows.where(titipan_return.c.state.in_(OPEN)).order_by(titipan_return.c.id)).all()


def paid_in(book: Work, ksm_id: int) -> Sequence[Row[Any]]:
    """What the UPK says it gave to members of this KSM and they have not said, the oldest first."""
    rows = select(titipan_return).where(titipan_return.c.ksm_id == ksm_id, titipan_return.c.state == PAID)
    return book.execute(rows.order_by(titipan_return.c.id)).all()


def of_person_ever(book: Work, person_id: int) -> Sequence[Row[Any]]:
    """All that was ever asked for or given back of theirs."""
    mine = select(titipan_return).where(titipan_return.c.person_id == person_id)
    return book.execute(mine.order_by(titipan_return.c.id)).all()


def last_number(book: Work, share_id: int) -> str:
    """The receipt of what was last handed back of this card and still stands; empty: nothing was."""
    undone = select(_back.c.about_id).where(_back.c.kind == Kind.REVERSE.value)
    given = select(entry.c.number).join(titipan_return, titipan_return.c.entry_id == entry.c.id)
    mine = given.where(titipan_return.c.share_id == share_id, entry.c.id.not_in(undone))
    return str(book.execute(mine.order_by(entry.c.id.desc()).limit(1)).scalar() or "")


def move(book: Work, row_id: int, was: str, to: str, **values: Any) -> bool:
    """From one state to the next, once. False: it had moved before."""
    mine = update(titipan_return).where(titipan_return.c.id == row_id, titipan_return.c.state == was)
    return bool(book.execute(mine.values(state=to, **values)).rowcount == 1)

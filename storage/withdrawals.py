"""Savings asked back: who asked, how it ended, what the member says of the money. Knows rows; no words, and
not what may be taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Row, cast, func, insert, or_, select, update

from domain.ledger import Account
from storage.book import Work
from storage.tables import entry, ksm, withdrawal

ASKED, GIVEN, REFUSED, TAKEN_BACK = "asked", "given", "refused", "taken-back"
RIGHT, WRONG = "betul", "tidak"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for: row ids, the pot and whole rupiah; `why` in the member's words, if they said."""

    bkm_id: int
    ksm_id: int
    person_id: int
    pot: Account
    amount: int
    why: str | None = None


def ask(book: Work, wish: Wish, by: int) -> Row[Any]:
    """Written down as asked; the row comes back."""
    public_id = book.new_id()
    row = {"public_id": public_id, "bkm_id": wish.bkm_id, "ksm_id": wish.ksm_id, "person_id": wish.person_id}
    row |= {"pot": wish.pot.value, "amount_rp": wish.amount, "why": wish.why, "asked_by": by}
    book.execute(insert(withdrawal), {**row, "asked_at": book.now, "state": ASKED})
    found = by_public(book, public_id)
    assert found is not None
    return found


_ROWS = select(withdrawal, ksm.c.name.label("ksm_name")).join(ksm, ksm.c.id == withdrawal.c.ksm_id)


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One of them, with the name of its KSM."""
    return book.execute(_ROWS.where(withdrawal.c.public_id == public_id)).first()


def by_entry(book: Work, entry_id: int) -> Row[Any] | None:
    """The one this entry of money belongs to."""
    return book.execute(_ROWS.where(withdrawal.c.entry_id == entry_id)).first()


def waiting(book: Work, ksm_id: int) -> Sequence[Row[Any]]:
    """What nobody has given or refused yet in this KSM, the oldest first."""
    open_ = _ROWS.where(withdrawal.c.ksm_id == ksm_id, withdrawal.c.state == ASKED)
    return book.execute(open_.order_by(withdrawal.c.id)).all()


def of_person(book: Work, person_id: int) -> Sequence[Row[Any]]:
    """All that was ever asked for of this member's savings."""
    return book.execute(_ROWS.where(withdrawal.c.person_id == person_id).order_by(withdrawal.c.id)).all()


def last_number(book: Work, person_id: int, ksm_id: int, pot: Account) -> str | None:
    """The receipt of what was last taken out of this pot and still stands; None: nothing was."""
    given = select(entry.c.number).join(withdrawal, withdrawal.c.entry_id == entry.c.id)
    given = given.where(withdrawal.c.person_id == person_id, withdrawal.c.ksm_id == ksm_id)
    stands = or_(withdrawal.c.outcome.is_(None), withdrawal.c.outcome == "stands")
    given = given.where(withdrawal.c.pot == pot.value, stands)
    number: str | None = book.execute(given.order_by(withdrawal.c.id.desc()).limit(1)).scalar()
    return number


def pending(book: Work, ksm_id: int) -> dict[tuple[int, Account], int]:
    """What is promised out of whose pot and not given yet, in this KSM."""
    total = cast(func.sum(withdrawal.c.amount_rp), BigInteger).label("total")
    sums = select(withdrawal.c.person_id, withdrawal.c.pot, total)
    sums = sums.where(withdrawal.c.ksm_id == ksm_id, withdrawal.c.state == ASKED)
    rows = book.execute(sums.group_by(withdrawal.c.person_id, withdrawal.c.pot))
    return {(row.person_id, Account(row.pot)): int(row.total) for row in rows}


def end(book: Work, row_id: int, by: int, state: str, entry_id: int | None = None) -> bool:
    """Given, refused or taken back, once. False: it ended before."""
    mine = update(withdrawal).where(withdrawal.c.id == row_id, withdrawal.c.state == ASKED)
    ended = mine.values(state=state, ended_at=book.now, ended_by=by, entry_id=entry_id)
    return book.execute(ended).rowcount == 1


def speak(book: Work, row_id: int, says: str, heard_by: int | None = None) -> bool:
    """The member's word on the money; an officer asked aloud if `heard_by`. False: they had spoken."""
    first = update(withdrawal).where(withdrawal.c.id == row_id, withdrawal.c.says.is_(None))
    said = first.values(says=says, said_at=book.now, heard_by=heard_by)
    return book.execute(said).rowcount == 1


def unheard(book: Work, ksm_id: int) -> Sequence[Row[Any]]:
    """What was given in this KSM and the member has said nothing of, the oldest first."""
    rows = _ROWS.where(withdrawal.c.ksm_id == ksm_id, withdrawal.c.state == GIVEN)
    rows = rows.where(withdrawal.c.says.is_(None), withdrawal.c.outcome.is_(None))
    return book.execute(rows.order_by(withdrawal.c.id)).all()


def disputed(book: Work, bkm_id: int) -> Sequence[Row[Any]]:
    """What members of this BKM say was not given to them, and nobody has looked into."""
    rows = _ROWS.where(withdrawal.c.bkm_id == bkm_id, withdrawal.c.says == WRONG)
    return book.execute(rows.where(withdrawal.c.outcome.is_(None)).order_by(withdrawal.c.id)).all()


def close(book: Work, row_id: int, outcome: str, by: int) -> bool:
    """The pengawas asked both sides, or the money was booked back: it `stands` or is `wrong`. False: known
    before.
    """
    mine = update(withdrawal).where(withdrawal.c.id == row_id, withdrawal.c.outcome.is_(None))
    return book.execute(mine.values(outcome=outcome, outcome_by=by)).rowcount == 1

"""Cards that go along with members who move: the rows that are left, as they are, in another KSM. Knows rows;
what must be settled before is asked elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import insert, select

from domain.allocation import unpaid
from domain.loans import Installment
from storage import sealed
from storage.book import Work
from storage.loans import Lent, card_row
from storage.tables import installment, loan, share


@dataclass(frozen=True, slots=True)
class Carried:
    """One card that went along: the old one, and the share it is now. Rupiah."""

    old: Lent
    share_id: int
    pokok: int
    jasa: int


def rows_left(lent: Lent) -> list[Installment]:
    """The rows still to be paid, counted anew, each with its own day and sums."""
    left = unpaid(lent.schedule, lent.settled)
    return [Installment(n, row.due_on, row.pokok, row.jasa) for n, row in enumerate(left, start=1)]


def lent_together(cards: Sequence[Lent]) -> list[list[Lent]]:
    """Which cards become one loan of the other KSM: those lent by the same rules, one of each member."""
    groups: dict[tuple[str, int], list[Lent]] = defaultdict(list)
    had: dict[tuple[str, int], int] = defaultdict(int)
    for card in cards:
        mine = (card.profile, card.person_id)
        groups[card.profile, had[mine]].append(card)
        had[mine] += 1
    return list(groups.values())


def alike(book: Work, ksm_id: int, on: date, total: int) -> bool:
    """Whether that KSM has a loan of this day with this very sum: the book tells them apart by it."""
    same = (loan.c.ksm_id == ksm_id) & (loan.c.disbursed_on == on) & (loan.c.principal_rp == total)
    return book.execute(select(loan.c.id).where(same)).first() is not None


def total_of(cards: Sequence[Lent]) -> int:
    """The pokok that goes along on these."""
    return sum(int(card.left.pokok) for card in cards)


def begin(book: Work, ksm_id: int, cards: Sequence[Lent], on: date) -> list[Carried]:
    """One loan of the other KSM, begun on this day, with a share for each of these cards."""
    left = [rows_left(card) for card in cards]
    jasa = sum(int(row.jasa) for rows in left for row in rows)
    row = {"public_id": book.new_id(), "ksm_id": ksm_id, "principal_rp": total_of(cards), "jasa_rp": jasa}
    row |= {"n_installments": max(map(len, left)), "disbursed_on": on}
    row |= {"profile": cards[0].profile, "status": "A"}
    loan_id = book.execute(insert(loan).returning(loan.c.id), row).scalar_one()
    sealed.put(book, loan, loan_id)
    made = []
    for card, rows in zip(cards, left, strict=True):
        pokok_rp, jasa_rp = sum(int(each.pokok) for each in rows), sum(int(each.jasa) for each in rows)
        new = {"public_id": book.new_id(), "loan_id": loan_id, "person_id": card.person_id}
        new |= {"principal_rp": pokok_rp, "jasa_rp": jasa_rp}
        share_id: int = book.execute(insert(share).returning(share.c.id), new).scalar_one()
        book.execute(insert(installment), [card_row(share_id, each) for each in rows])
        made.append(Carried(card, share_id, pokok_rp, jasa_rp))
    return made

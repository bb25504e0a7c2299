"""Cards that go along with members who move: only between two KSM that owe nothing late, so that no figure of
the fund looks healthier for it; every row with its own day, nothing forgiven.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row

from domain.actor import Someone
from domain.allocation import unpaid
from domain.moving import carry
from domain.say import Refusal, Say, say
from storage import ledger, loans, seals
from storage import moving_cards as store
from storage.book import Work
from storage.loans import Lent
from usecases import payoffs, quieting


def is_late(lent: Lent, today: date) -> bool:
    """Whether a row of this card is overdue, resting or not."""
    return any(row.due_on < today for row in unpaid(lent.schedule, lent.settled))


def refuse_late(book: Work, today: date, ksms: Sequence[tuple[int, str]], key: str = "move-late") -> None:
    """Refusal: while one of these KSM (id, name) is late with anything, no loan leaves it or comes to it. The
    class of a KSM is that of all its members together, so a loan that comes or goes would change it.
    """
    for ksm_id, name in ksms:
        if any(is_late(each, today) for each in loans.of_ksm(book, ksm_id)):
            raise Refusal(key, ksm=name)


def open_things(lent: Lent, today: date) -> list[Say]:
    """What of this card is settled first. Rupiah."""
    begun = [row for row in unpaid(lent.schedule, lent.settled) if row not in lent.schedule]
    found = [
        (bool(lent.fine), say("move-first-fine", amount=int(lent.fine))),
        (bool(lent.titipan), say("move-first-titipan", amount=int(lent.titipan))),
        (lent.history.paid_since(today), say("move-first-paid-today")),
        (bool(begun), say("move-first-part", amount=int(sum(row.total for row in begun)))),
        (lent.history.watched(today), say("move-first-watched")),
    ]
    return [line for stands, line in found if stands]


def take_along(book: Work, cards: Sequence[Lent], officer: Someone, row: Row[Any], on: date) -> None:
    """What is left of these cards stands on new ones of the KSM they go to, linked by one entry each."""
    for group in store.lent_together(cards):
        if store.alike(book, row.to_ksm_id, on, store.total_of(group)):
            raise Refusal("move-same-sum", ksm=row.to_name)
        for made in store.begin(book, row.to_ksm_id, group, on):
            who, old = made.old.person_id, made.old.share_id
            reference = f"move:{row.public_id}:card:{old}"
            entry = carry((old, made.share_id), who, (made.pokok, made.jasa), on, reference)
            about = ledger.About(
                row.bkm_id, row.to_ksm_id, who, officer.id, batch=row.public_id,
                cards=seals.of_share(book, made.share_id),
            )  # fmt: skip
            ledger.append(book, entry, about)
            quieting.quiet(book, who)
    for loan_id in sorted({each.loan_id for each in cards}):
        payoffs.look(book, loan_id)

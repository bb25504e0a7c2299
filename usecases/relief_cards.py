"""The cards behind a proposal: the one a borrower still pays on, whether it may end, and the one that would
take its place.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from domain.actor import Someone
from domain.loans import Loan, Schedule, make_schedule
from domain.not_taken import Untouched, why_not_given_back
from domain.relief import Card, why_not_ended, why_not_paused
from domain.say import Refusal
from storage import claims, loans, members
from storage.book import Work
from storage.loans import Lent
from storage.rules import rules_of
from usecases import lending_cards

RULES, NO_JASA = "rules", "none"


def found(book: Work, borrower: Someone) -> Lent | None:
    """The oldest card they still pay on, or None."""
    return next((each for each in loans.of_people(book, [borrower.id]) if each.outstanding), None)


def running(book: Work, borrower: Someone) -> Lent:
    """The oldest card they still pay on; Refusal: there is none."""
    lent = found(book, borrower)
    if lent is None:
        raise Refusal("relief-no-loan", name=borrower.called)
    return lent


def fined(book: Work, borrower: Someone) -> Lent:
    """The oldest card of which a fine is open; Refusal: there is none."""
    lent = next((each for each in loans.of_people(book, [borrower.id]) if each.fine), None)
    if lent is None:
        raise Refusal("relief-no-fine", name=borrower.called)
    return lent


def refuse_open(book: Work, borrower: Someone, lent: Lent, today: date) -> None:
    """Refusal, if something on this card must be settled before it may end."""
    reports = [each for each in claims.still_open(book, ksm_id=lent.ksm_id) if each.share_id == lent.share_id]
    card = Card(int(lent.left.pokok), int(lent.titipan), len(reports), lent.history.paid_since(today))
    why = why_not_ended(card)
    if why is not None:
        raise Refusal(f"relief-why-{why}", name=borrower.called, amount=int(lent.titipan))


def paid_out(book: Work, borrower: Someone) -> Lent | None:
    """The newest running card whose money was paid out here, or None."""
    found = [each for each in loans.of_people(book, [borrower.id]) if each.history.payout is not None]
    return found[-1] if found else None


def why_not_back(book: Work, lent: Lent, today: date) -> str | None:
    """Why the money of this card cannot be carried back as if it had never been lent, or None."""
    reports = [each for each in claims.still_open(book, ksm_id=lent.ksm_id) if each.share_id == lent.share_id]
    paid = lent.history.payments
    covered = [row for row in paid if row.cover]
    first_due = lent.schedule[0].due_on
    return why_not_given_back(Untouched(len(paid), len(covered), len(reports), first_due), today)


def refuse_back(book: Work, borrower: Someone, lent: Lent, today: date) -> None:
    """Refusal with the way on, if this card does not go back whole."""
    why = why_not_back(book, lent, today) if lent.ended is None else "no-payout"
    if why is not None:
        raise Refusal(
            f"relief-why-{why}", name=borrower.called, on=lent.schedule[0].due_on.isoformat(), amount=0
        )


def others(book: Work, lent: Lent) -> int:
    """How many other members have a running card of the same loan of their KSM."""
    return sum(
        each.ended is None and bool(each.outstanding) and each.share_id != lent.share_id
        for each in loans.of_loan(book, lent.loan_id)
    )


def refuse_pause(borrower: Someone, until: date, today: date, held: date | None) -> None:
    """Refusal, if a rest to that day cannot begin today. `held`: the last day of one that holds already."""
    why = why_not_paused(until, today, held)
    if why is not None:
        raise Refusal(f"relief-why-{why}", name=borrower.called, on=(held or until).isoformat())


def new_card(book: Work, lent: Lent, months: int, jasa: str, on: date) -> tuple[Schedule, str]:
    """What is left of a card in so many instalments, by the rules of that day; and which rules those are."""
    ksm = members.ksm_by_id(book, lent.ksm_id)
    rules = rules_of(book, ksm.bkm_id, on)
    rate = rules.jasa if jasa == RULES else replace(rules.jasa, basis_points=0)
    meets = lending_cards.meetings_of(book, ksm)
    asked = Loan(lent.left.pokok, months, on, rate)
    return make_schedule(asked, rules.rounding, rules.due, meets), rules.label


def card_facts(card: Schedule) -> dict[str, Any]:
    """A card in five figures."""
    return {
        "new_jasa": int(sum(row.jasa for row in card)), "new_bill": int(card[0].total), "n": len(card),
        "first": card[0].due_on.isoformat(), "last": card[-1].due_on.isoformat(),
    }  # fmt: skip

"""A loan paid out and carried back whole before its first instalment. Knows what stands in the way and what
its entry looks like; no book, no names, no words.
"""

from dataclasses import dataclass
from datetime import date

from domain.ledger import Account, Entry, Kind, Posting
from domain.money import Rupiah


@dataclass(frozen=True, slots=True)
class Untouched:
    """A card as it would go back. `n_paid`: payments that stand; `n_covered`: how many of them another one
    paid; `n_reports`: reports on it that nobody has ended; `first_due`: the day of its first row.
    """

    n_paid: int
    n_covered: int
    n_reports: int
    first_due: date


def why_not_given_back(card: Untouched, today: date) -> str | None:
    """Why a loan paid out cannot be carried back as if it had never been, or None. From its first instalment
    on, and once anything was paid on it, it is a loan like any other: it is paid off, with its jasa.
    """
    if card.n_reports:
        return "report-open"
    if card.n_covered:
        return "was-covered"
    if card.n_paid:
        return "was-paid"
    return "first-due" if card.first_due <= today else None


def not_taken(share: int, borrower: int, lent: tuple[int, int], on: date, reference: str) -> Entry:
    """A loan paid out was carried back whole: the cash is in the till again and the card stands at zero.
    `lent`: pokok and jasa; nobody asks the jasa of a loan that was not used.
    """
    pokok, jasa = lent
    asked = (Posting(Account.JASA, -jasa, borrower, share), Posting(Account.LET_GO, jasa, borrower))
    freed = asked if jasa else ()
    moves = (
        Posting(Account.CASH_UPK, pokok),
        Posting(Account.LOAN, -pokok, borrower, share),
        *freed,
    )
    return Entry(Kind.NOT_TAKEN, None, Rupiah(pokok), moves, on, reference)

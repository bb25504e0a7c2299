"""Cash of others that goes from one carrier to the next before it reaches the till. Knows no book."""

from __future__ import annotations

from datetime import date

from domain.ledger import Account, Entry, Kind, Posting
from domain.money import Rupiah


def pass_on(giver: int, taker: int, amount: Rupiah, on: date, reference: str) -> Entry:
    """Who takes it says so, and owes it from now on; the claim itself stays as it was reported."""
    moves = (Posting(Account.IN_HAND, amount, taker), Posting(Account.IN_HAND, -amount, giver))
    return Entry(Kind.HOLD, None, amount, moves, on, reference)

"""What was paid too much on a card, given back. Knows the entry; what is there domain/reckoning.py says."""

from datetime import date

from domain.ledger import Account, Entry, Kind, Posting
from domain.money import Rupiah


def hand_back(  # noqa: PLR0913 - an entry is these facts
    share: int,
    payer: int,
    amount: Rupiah,
    on: date,
    reference: str,
    *,
    till: Account,
    covered: int | None,
) -> Entry:
    """The UPK gave back what was paid too much on a card to who had paid it, out of `till`. `covered`: the
    member for whom the KSM's own cash had paid; then it is back in that cash.
    """
    to_kas = (Posting(Account.CASH_KSM, amount), Posting(Account.COVERED, -amount, covered))
    moves = (
        Posting(Account.PAID, amount, payer, share),
        Posting(till, -amount),
        *(to_kas if covered is not None else ()),
    )
    return Entry(Kind.HAND_BACK, None, amount, moves, on, reference)

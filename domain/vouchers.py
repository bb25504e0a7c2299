"""Other money of the UPK, in and out, as vouchers (bukti kas): which kinds there are and what each moves.
Knows accounts; no book, no people.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.ledger import Account, Entry, Kind, Posting
from domain.money import Rupiah


class Way(StrEnum):
    """Where a voucher begins: the buttons of the page on cash."""

    OUT = "keluar"
    IN = "masuk"
    TO_BANK = "kas-bank"
    TO_CASH = "bank-kas"
    ASIDE = "sisih"
    OPENING = "awal"
    COINS = "koin"
    IPTW = "iptw"


class What(StrEnum):
    """What the money was. Names as UPK write them into their books."""

    OPERATING = "operasional"
    HONORARIUM = "honor"
    BANK_FEE = "biaya-bank"
    BANK_JASA = "jasa-bank"
    OTHER_INCOME = "pendapatan-lain"
    CAPITAL = "modal-tambahan"
    TO_BANK = "kas-ke-bank"
    TO_CASH = "bank-ke-kas"
    RESERVE = "cadangan"
    OPEN_CASH = "awal-kas"
    OPEN_BANK = "awal-bank"
    OPEN_CAPITAL = "awal-modal"
    OPEN_RESERVE = "awal-cadangan"
    COINS_SHORT = "koin-kurang"
    COINS_OVER = "koin-lebih"
    IPTW = "iptw"


TILLS: Mapping[str, Account] = {"kas": Account.CASH_UPK, "bank": Account.BANK_UPK}
"""The cash box and the bank account of the UPK, as buttons name them."""
ASKED = None
"""The till is asked: it may be either."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One kind: `to` gets the money and `of` gives it. ASKED on one side: the till the officer names."""

    way: Way
    to: Account | None
    of: Account | None

    @property
    def asks_till(self) -> bool:
        """Whether cash and bank are both possible."""
        return ASKED in (self.to, self.of)


SHAPES: Mapping[What, Shape] = {
    What.OPERATING: Shape(Way.OUT, Account.OPERATING, ASKED),
    What.HONORARIUM: Shape(Way.OUT, Account.HONORARIUM, ASKED),
    What.BANK_FEE: Shape(Way.OUT, Account.BANK_FEE, Account.BANK_UPK),
    What.BANK_JASA: Shape(Way.IN, Account.BANK_UPK, Account.BANK_JASA),
    What.OTHER_INCOME: Shape(Way.IN, ASKED, Account.OTHER_INCOME),
    What.CAPITAL: Shape(Way.IN, ASKED, Account.CAPITAL),
    What.TO_BANK: Shape(Way.TO_BANK, Account.BANK_UPK, Account.CASH_UPK),
    What.TO_CASH: Shape(Way.TO_CASH, Account.CASH_UPK, Account.BANK_UPK),
    What.RESERVE: Shape(Way.ASIDE, Account.RESERVE_COST, Account.RESERVE),
    What.OPEN_CASH: Shape(Way.OPENING, Account.CASH_UPK, Account.OPENING),
    What.OPEN_BANK: Shape(Way.OPENING, Account.BANK_UPK, Account.OPENING),
    What.OPEN_CAPITAL: Shape(Way.OPENING, Account.OPENING, Account.CAPITAL),
    What.OPEN_RESERVE: Shape(Way.OPENING, Account.OPENING, Account.RESERVE),
    What.COINS_SHORT: Shape(Way.COINS, Account.CASH_GAP, Account.CASH_UPK),
    What.COINS_OVER: Shape(Way.COINS, Account.CASH_UPK, Account.CASH_GAP),
    What.IPTW: Shape(Way.IPTW, Account.IPTW, ASKED),
}

COINS: Mapping[What, int] = {What.COINS_SHORT: -1, What.COINS_OVER: 1}
"""A few coins that a count found missing, or too many: which way they make the box go."""

INCOME = (Account.BANK_JASA, Account.OTHER_INCOME)
"""Earned beside the jasa of loans."""
COST = (Account.OPERATING, Account.HONORARIUM, Account.BANK_FEE, Account.IPTW, Account.RESERVE_COST)
"""What is set aside for bad loans is a cost too (51080 Biaya Cadangan Resiko in a published UPK ledger)."""
PROPOSED = (Way.COINS, Way.IPTW)
"""No button of the page on cash leads to these: what they are about is found elsewhere."""
OPENINGS = tuple(what for what, shape in SHAPES.items() if shape.way is Way.OPENING)
"""Each is entered once: what stood before the book knew."""


def of_way(way: Way) -> tuple[What, ...]:
    """The kinds a button leads to, in the order they are offered."""
    return tuple(what for what, shape in SHAPES.items() if shape.way is way)


def moves(what: What, amount: int, till: Account | None) -> tuple[Posting, Posting]:
    """The two sides of a voucher. `till` counts only where the kind leaves it open."""
    shape = SHAPES[what]
    to, of = shape.to or till, shape.of or till
    if to is None or of is None or to == of:
        raise ValueError(f"{what}: cash or bank?")
    return Posting(to, amount), Posting(of, -amount)


def taken(postings: Iterable[Posting]) -> Posting | None:
    """The till this takes money out of, if any: it must hold that much."""
    return next((each for each in postings if each.account in TILLS.values() and each.amount < 0), None)


def entry(postings: tuple[Posting, ...], on: date, reference: str) -> Entry:
    """What two officers agreed on: from now on it counts."""
    amount = Rupiah(max(abs(each.amount) for each in postings))
    return Entry(Kind.VOUCHER, None, amount, postings, on, reference)


def why_not(amount: int, holds: int | None, on: date, today: date) -> str | None:
    """Why this cannot be a voucher: `amount`, `future`, or `too-much` for the till it takes from (which
    `holds` so much; None: it takes from none). None: it can.
    """
    if amount <= 0:
        return "amount"
    if on > today:
        return "future"
    return "too-much" if holds is not None and amount > holds else None

"""Whole rupiah: reading what people write, writing it back. Knows no person, no book and no sentence.

The rule of reading: never guess across a factor of 1,000. Market women leave out "ribu", so a bare number
below Rp10.000 ("50", "575", "1.500") is asked; "Rp" or "rupiah" says that nothing was left out, so "Rp1.500"
is read as it stands, except below Rp1.000 ("Rp50"), where nobody pays so little.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NewType

from domain.reading import amounts
from domain.reading.numberwords import spread
from domain.reading.spelling import Token, plain, tokens

Rupiah = NewType("Rupiah", int)

MOST = Rupiah(1_000_000_000)
"""Above a thousand million nothing is read without asking: no group of neighbours handles such a sum."""

_MOST_OFFERS = 4


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount as it was understood: clear with `rupiah` and no `doubt`, or doubtful without `rupiah`.

    `doubt` is one of: thousands, approximate, punctuation, letter-o, minus, range, split, times, short-by,
    several, plan, paid-off, when-how-much, withdrawal, not-a-loan, negated, in-passing, too-big, unreadable.
    `offers` are the readings to put on buttons, the one nearest to the bill first.
    """

    rupiah: Rupiah | None
    doubt: str | None = None
    offers: tuple[Rupiah, ...] = ()


UNREADABLE = Amount(None, "unreadable")


def read_rupiah(text: str, bill: Rupiah | None = None) -> Amount:
    """The amount in an answer. `bill`, what is usually paid, orders the offers and decides nothing."""
    if len(text) > amounts.LONGEST_ANSWER:
        return UNREADABLE
    said = plain(text)
    return hear(said, spread(tokens(said)), bill) or UNREADABLE


def hear(said: str, pieces: Sequence[Token], bill: Rupiah | None = None) -> Amount | None:
    """The amount among these tokens of the plain text `said`; None when they do not speak of money at all."""
    heard = amounts.hear(said, pieces)
    if heard is None:
        return None
    if heard.doubt is None and heard.value is not None:
        return Amount(Rupiah(heard.value)) if heard.value <= MOST else Amount(None, "too-big")
    meant_the_bill = heard.doubt in ("paid-off", "when-how-much") and bill and not heard.offers
    return Amount(
        None, heard.doubt, _nearest_first((bill,) if meant_the_bill and bill else heard.offers, bill)
    )


def _nearest_first(offers: Sequence[int], bill: Rupiah | None) -> tuple[Rupiah, ...]:
    """Without repeats; with a bill, the fewest times larger or smaller than it first."""
    kept = [Rupiah(offer) for offer in dict.fromkeys(offers) if 0 < offer <= MOST]
    if bill and bill > 0:
        kept.sort(key=lambda offer: max(offer, bill) * 1_000 // min(offer, bill))
    return tuple(kept[:_MOST_OFFERS])


def rupiah(amount: int) -> str:
    """Rp1.250.000; what is taken away is -Rp50.000."""
    grouped = f"{abs(amount):,}".replace(",", ".")
    return f"{'-' if amount < 0 else ''}Rp{grouped}"


_ONES = (
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas",
)
_STEPS = (
    (10**12, "triliun"),
    (10**9, "miliar"),
    (10**6, "juta"),
    (10**3, "ribu"),
    (100, "ratus"),
    (10, "puluh"),
)


def _spelled(number: int) -> str:
    if number < 12:
        return _ONES[number]
    if number < 20:
        return f"{_ONES[number - 10]} belas"
    size, name = next(step for step in _STEPS if step[0] <= number)
    count, rest = divmod(number, size)
    head = f"se{name}" if count == 1 and name in ("ratus", "ribu") else f"{_spelled(count)} {name}"
    return f"{head} {_spelled(rest)}" if rest else head


def in_words(amount: int) -> str:
    """1035000 as "satu juta tiga puluh lima ribu rupiah", as on receipts beside the digits; up to 10^12."""
    if abs(amount) > 10**12:
        raise ValueError(f"{amount} is more than is ever written out in words")
    return f"{'minus ' if amount < 0 else ''}{_spelled(abs(amount))} rupiah"


def split(total: Rupiah, shares: int) -> tuple[Rupiah, ...]:
    """Equal whole shares; the last takes the rest: 1.000.000 by 3 is 333.333, 333.333, 333.334."""
    if shares < 1:
        raise ValueError("a sum is split into at least one share")
    each = total // shares
    parts = (*([Rupiah(each)] * (shares - 1)), Rupiah(total - each * (shares - 1)))
    assert sum(parts) == total
    return parts

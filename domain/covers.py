"""Tanggung renteng in single payments: who paid for whom, and what is to be given back. Knows no book."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Cover(StrEnum):
    """What a payment for another is meant as: to be given back to who paid, to the KSM, or a gift."""

    TALANGAN = "talangan"
    KAS = "kas"
    HIBAH = "hibah"


TO_GIVE_BACK = frozenset((Cover.TALANGAN, Cover.KAS))
KAS = 0
"""The one who paid, when it came out of the KSM's own cash."""
Pair = tuple[int, int]
"""The member, and who paid for them: row ids."""


@dataclass(frozen=True, slots=True)
class Covered:
    """One cover in force: whose card, who paid, and what of it settled something. What became surplus is
    still the payer's own and nobody owes it.
    """

    member: int
    payer: int
    settled: int


def owed(covers: Iterable[Covered], given_back: Iterable[tuple[int, int, int]]) -> Counter[Pair]:
    """Who owes whom how much, in rupiah above 0. `given_back`: member, payer, amount. Where a cover was taken
    out of the book after it had been given back, the other now owes it.
    """
    found: Counter[Pair] = Counter()
    for each in covers:
        found[each.member, each.payer] += each.settled
    for member, payer, amount in given_back:
        found[member, payer] -= amount
    for (member, payer), amount in list(found.items()):
        if amount < 0:
            found[payer, member] -= amount
    return +found

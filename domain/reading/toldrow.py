"""What a leader tells of one member: "bu sri bayar 127rb", "no 6 nabung 20rb". Knows words; whose name it
is, the book says.
"""

from dataclasses import dataclass
from itertools import pairwise

from domain.ledger import Purpose
from domain.money import Amount, read_rupiah
from domain.paying import PURPOSE_WORDS, by_bank, purpose_in, two_sums
from domain.reading import phrases
from domain.reading.amounts import words_around
from domain.reading.spelling import plain, tokens, wordset

LONGEST = 120
MOST_NAMES = 3
_PAID = wordset("bayar mbayar bayari dibayar nyaur lunas bayare paid pays")
_HANDED = wordset(
    "nitip titip nitipke titipke nitipi dititipke ngasih kasih wenehi paring maringi setor nyetor"
)
_BESIDE = wordset(
    """ke dari uang duit dhuwit arta tadi barusan wau mau sudah sampun wis udah karo sama dan lan kaliyan
    dengan nomor nomer no rp rupiah ribu hari ini dina iki dinten menika tunai kas kumpulan wajib
    and the money gave me"""
)
_NUMBERS = frozenset(("nomor", "nomer", "no"))


@dataclass(frozen=True, slots=True)
class Told:
    """Who is meant, by the words of a name or by the row of the paper book, and what they brought. `either`:
    the sum, where nothing says what it was for. Rupiah.
    """

    names: tuple[str, ...]
    number: int | None
    paid: int = 0
    saved: int = 0
    either: int = 0


def read_told(line: str) -> Told | None:
    """None: the line does not tell of somebody's cash."""
    pieces = tokens(plain(line)) if len(line) <= LONGEST else []
    words = {piece.text for piece in pieces}
    if not words & (_PAID | _HANDED | PURPOSE_WORDS) or by_bank(line):
        return None
    said = [b.text for a, b in pairwise(pieces) if a.text in _NUMBERS and b.text.isdecimal()]
    number = int(said[0][:4]) if said else None
    names = tuple(each for each in words_around(line) if each not in _KNOWN)
    if len(names) > MOST_NAMES or not (names or number):
        return None
    both = two_sums(line, Purpose.INSTALLMENT if words & _PAID else None)
    if both is not None:
        paid, saved = (_rupiah(each) for each in both)
        return Told(names, number, paid=paid, saved=saved)
    amount = _rupiah(read_rupiah(line))
    if not amount:
        return None
    purpose = purpose_in(" ".join(words - _HANDED)) or (Purpose.INSTALLMENT if words & _PAID else None)
    if purpose is None:  # handed on, or "setor": for what was not said
        return Told(names, number, either=amount)
    saves = purpose is Purpose.SAVINGS
    return Told(names, number, saved=amount) if saves else Told(names, number, paid=amount)


def _rupiah(amount: Amount) -> int:
    """The sum, or its likeliest reading: nothing is kept before a press says that it is right."""
    if amount.rupiah:
        return int(amount.rupiah)
    return int(amount.offers[0]) if amount.doubt == "thousands" and amount.offers else 0


_KNOWN = phrases.POLITE | phrases.LEADING | _PAID | _HANDED | PURPOSE_WORDS | _BESIDE

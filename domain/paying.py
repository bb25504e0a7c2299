"""Which way a line says money went, and what it was for. Knows words; no book."""

from collections.abc import Mapping, Sequence

from domain.ledger import Purpose
from domain.money import Amount, read_rupiah
from domain.reading.spelling import Phrasebook, Token, plain, tokens

_TO = ("lewat", "liwat", "lumantar", "via", "ke", "dari", "dhateng", "dateng", "by", "to", "through")
_THERE = ("bank", "rekening", "rek", "atm", "mbanking", "bank upk", "rekening upk", "the bank")
_SENT = tuple("transfer transfered transferred ditransfer nransfer tf trf transferan".split())
WAYS = frozenset((*_TO, *_SENT, *" ".join(_THERE).split()))
"""The words by which a way is said: no name is made of them."""
_BY_BANK = Phrasebook(
    {
        **dict.fromkeys(_SENT, True),
        **{f"{to} {there}": True for to in _TO for there in _THERE},
    }
)
_WHAT: Mapping[Purpose, str] = {
    Purpose.INSTALLMENT: """angsur angsuran angsurane ngangsur cicil cicilan nyicil lunas pelunasan instalment
        installment""",
    Purpose.SAVINGS: """setor setoran nyetor nabung menabung tabung tabungan tabungane simpanan simpenan
        celengan nyelengi savings save saved deposit""",
}
_FOR = {word: purpose for purpose, words in _WHAT.items() for word in words.split()}
PURPOSE_WORDS = frozenset(_FOR)
"""The words by which it is said what money was for."""


def by_bank(words: str) -> bool:
    """Whether the words say that it went through the bank: "115rb lewat transfer", "ke rekening UPK"."""
    pieces = tokens(plain(words))
    return any(_BY_BANK.match(pieces, at) for at in range(len(pieces)))


def purpose_in(words: str) -> Purpose | None:
    """What the words say it was for: "angsuran 115rb ke bank"; None: nothing, or both."""
    found = {_FOR[piece.text] for piece in tokens(plain(words)) if piece.text in _FOR}
    return found.pop() if len(found) == 1 else None


_AND = frozenset("dan lan sama karo kaliyan kalih plus and with terus trus njur lajeng + & , ; /".split())


def two_sums(words: str, first: Purpose | None = None) -> tuple[Amount, Amount] | None:
    """What was paid on the loan and what was saved, where one line says both: "angsur 115rb nabung 20rb",
    "115 angsuran karo 20 tabungan". Each may still be in doubt about its thousands. `first`: what the words
    before these were for. None: the line does not say just two sums, one of each.
    """
    pieces = tokens(plain(words))
    marks = [(at, _FOR[piece.text]) for at, piece in enumerate(pieces) if piece.text in _FOR]
    if len(marks) == 1 and first is not None:
        marks.insert(0, (-1, first))
    if len(marks) != 2 or marks[0][1] is marks[1][1]:
        return None
    (one, _), (two, _) = marks
    before, between, behind = pieces[: max(one, 0)], pieces[one + 1 : two], pieces[two + 1 :]
    parts = (between, behind) if _sum(behind) else (before, between)
    if _sum(before) and _sum(between) and _sum(behind):
        return None
    sums = {mark: _sum(part) for (_, mark), part in zip(marks, parts, strict=True)}
    paid, saved = sums[Purpose.INSTALLMENT], sums[Purpose.SAVINGS]
    return (paid, saved) if paid and saved else None


def _sum(pieces: Sequence[Token]) -> Amount | None:
    """The one sum among these words, sure or asked about its thousands; None: there is none, or another."""
    said = " ".join(piece.text for piece in pieces if piece.text not in _AND)
    found = read_rupiah(said) if said else None
    return found if found and (found.rupiah or (found.doubt == "thousands" and found.offers)) else None

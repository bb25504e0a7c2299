"""Which way a line says money went, and what it was for. Knows words; no book."""

from collections.abc import Mapping

from domain.ledger import Purpose
from domain.reading.spelling import Phrasebook, plain, tokens

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


def by_bank(words: str) -> bool:
    """Whether the words say that it went through the bank: "115rb lewat transfer", "ke rekening UPK"."""
    pieces = tokens(plain(words))
    return any(_BY_BANK.match(pieces, at) for at in range(len(pieces)))


def purpose_in(words: str) -> Purpose | None:
    """What the words say it was for: "angsuran 115rb ke bank"; None: nothing, or both."""
    found = {_FOR[piece.text] for piece in tokens(plain(words)) if piece.text in _FOR}
    return found.pop() if len(found) == 1 else None

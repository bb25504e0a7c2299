"""Number words, Indonesian, Javanese and market slang, as tables; knows words up to 999, not amounts."""

import re
from collections.abc import Sequence
from functools import lru_cache

from domain.reading.spelling import Token

RIBU, JUTA, MILIAR = 1_000, 1_000_000, 1_000_000_000

SCALES = {
    **dict.fromkeys(("rb", "ribu", "rbu", "rebu", "k", "ewu", "ceng", "thousand"), RIBU),
    **dict.fromkeys(("jt", "juta", "jta", "yuta", "yuto", "tiao", "million"), JUTA),
    **dict.fromkeys(("miliar", "milyar"), MILIAR),
    "triliun": 1_000 * MILIAR,
}
ROUGH = {"an": 1, "puluhan": 10, "ratusan": 100, "ribuan": RIBU, "jutaan": JUTA}
ONES = {
    **dict.fromkeys(("satu", "siji", "setunggal", "satunggal"), 1),
    **dict.fromkeys(("dua", "loro", "rong", "kalih"), 2),
    **dict.fromkeys(("tiga", "telu", "telung", "tigang"), 3),
    **dict.fromkeys(("empat", "papat", "pat", "patang", "sekawan"), 4),
    **dict.fromkeys(("lima", "limo", "limang", "gangsal"), 5),
    **dict.fromkeys(("enam", "enem", "nem"), 6),
    **dict.fromkeys(("tujuh", "pitu", "pitung"), 7),
    **dict.fromkeys(("delapan", "lapan", "wolu", "wolung"), 8),
    **dict.fromkeys(("sembilan", "sanga", "songo", "sangang"), 9),
}
_BELOW_THIRTY = {
    **dict.fromkeys(("sepuluh", "sedasa"), 10),
    **dict.fromkeys(("sebelas", "sewelas", "setunggalwelas"), 11),
    **{"rolas": 12, "telulas": 13, "patbelas": 14, "limalas": 15, "nembelas": 16, "pitulas": 17},
    **{"wolulas": 18, "sangalas": 19, "selikur": 21, "rolikur": 22, "telulikur": 23, "patlikur": 24},
    **dict.fromkeys(("selawe", "slawe", "selangkung", "jigo"), 25),
    **{"nemlikur": 26, "pitulikur": 27, "wolulikur": 28, "sangalikur": 29},
}
_TENS = {"seket": 50, "gocap": 50, "sewidak": 60, "suwidak": 60, "swidak": 60}
_HUNDREDS = {"seratus": 100, "satus": 100, "cepek": 100, "pego": 150, "gopek": 500}
WHOLE = {
    **dict.fromkeys(("seribu", "sewu", "seceng"), (1, RIBU)),
    **{
        "noceng": (2, RIBU),
        "goceng": (5, RIBU),
        "ceban": (10, RIBU),
        "noban": (20, RIBU),
        "goban": (50, RIBU),
    },
    **dict.fromkeys(("sejuta", "sayuta", "sayuto", "seyuta", "cetiao"), (1, JUTA)),
    "gotiao": (5, JUTA),
    "semiliar": (1, MILIAR),
}
SLANG = frozenset(("gocap", "gopek", "cepek", "pego", "jigo"))
"""City words: 50, 500, 100, 150, 25 in the dictionary, as many thousands in business talk."""
PULUH, BELAS, RATUS = ("puluh", "dasa", "doso"), ("belas", "welas", "las"), ("ratus", "atus")
LIKUR = ("likur",)
"""Between twenty and thirty: kalih likur is 22."""
MULTIPLES = (*PULUH, *BELAS, *LIKUR, *RATUS)
PARDON = frozenset(("nuwun", "nyuwun"))
ONE_BEFORE_SCALE = frozenset(("sak", "se"))
HALF = "setengah"
RP = frozenset(("rp", "idr"))
RUPIAH_WORDS = frozenset(("rupiah", "perak", "rp"))
ZERO_WORDS = frozenset(("nol", "nihil", "kosong"))

NUMBER_WORDS = frozenset((*ONES, *_BELOW_THIRTY, *_TENS, *_HUNDREDS))
STARTERS = NUMBER_WORDS | frozenset(WHOLE) | RP | ONE_BEFORE_SCALE | {HALF, "nol"}
_SUFFIXES = (*MULTIPLES, "ewu", "ribu", "rebu", "juta", "yuta")
_JOINABLE = STARTERS | frozenset(_SUFFIXES) | frozenset(SCALES)


_RUN_TOGETHER = "|".join(
    sorted((word for word in _JOINABLE if len(word) > 2), key=lambda word: (-len(word), word))
)
_ALL_JOINED, _EACH_JOINED = re.compile(f"(?:{_RUN_TOGETHER})+"), re.compile(_RUN_TOGETHER)


@lru_cache(maxsize=1_024)
def _pieces(word: str) -> tuple[str, ...]:
    """The words that were run together: "rongatusewu" is rong, atus, ewu; empty when they are no numbers."""
    return tuple(_EACH_JOINED.findall(word)) if _ALL_JOINED.fullmatch(word) else ()


def spread(said: Sequence[Token]) -> list[Token]:
    """The tokens with number words that were run together taken apart."""
    spaced: list[Token] = []
    for token in said:
        cut = token.kind == "w" and token.text.endswith(_SUFFIXES) and token.text not in _JOINABLE
        pieces = _pieces(token.text) if cut and len(token.text) <= 60 else ()
        if not pieces:
            spaced.append(token)
        at = token.start
        for piece in pieces:
            spaced.append(Token("w", piece, at, at + len(piece)))
            at += len(piece)
    return spaced


def word_at(said: Sequence[Token], at: int) -> str:
    """The text of token `at`; empty before the first and after the last."""
    return said[at].text if 0 <= at < len(said) else ""


def no_number(said: Sequence[Token], at: int) -> bool:
    """Javanese numbers that count nothing here: "nuwun sewu" is excuse me, "kalih" is also "and"."""
    text, before, after = word_at(said, at), word_at(said, at - 1), word_at(said, at + 1)
    if text == "sewu":
        return before in PARDON
    return text == "kalih" and before in SCALES and after not in SCALES and after not in MULTIPLES


def one_at(said: Sequence[Token], at: int) -> int | None:
    """A single one ("lima", or a lone figure 1-9) at this place."""
    text = word_at(said, at)
    return (
        int(text) if text.isascii() and text.isdigit() and len(text) == 1 and text != "0" else ONES.get(text)
    )


def _below_hundred(said: Sequence[Token], at: int) -> tuple[int, int] | None:
    text, after = word_at(said, at), word_at(said, at + 1)
    if text in _BELOW_THIRTY:
        return _BELOW_THIRTY[text], at + 1
    tens, one = _TENS.get(text), one_at(said, at)
    if one and after in BELAS:
        return 10 + one, at + 2
    if one and after in LIKUR:
        return 20 + one, at + 2
    if one and after in PULUH:
        tens, at = 10 * one, at + 1
    if tens:
        more = ONES.get(word_at(said, at + 1), 0)
        # "seket lima ewu" is 55 thousand, but the five of "seket limang atus" starts a hundred of its own
        return (tens + more, at + 2) if more and word_at(said, at + 2) not in RATUS else (tens, at + 1)
    return (ONES[text], at + 1) if text in ONES else None


def small(said: Sequence[Token], at: int) -> tuple[int, int] | None:
    """A number in words from 1 to 999 that begins at token `at`, and the position after it."""
    hundreds, one = _HUNDREDS.get(word_at(said, at)), one_at(said, at)
    if one and word_at(said, at + 1) in RATUS:
        hundreds, at = 100 * one, at + 1
    if not hundreds:
        return _below_hundred(said, at)
    rest = _below_hundred(said, at + 1) if hundreds % 100 == 0 else None
    return (hundreds + rest[0], rest[1]) if rest else (hundreds, at + 1)

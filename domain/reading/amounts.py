"""What a line says about an amount: the number and the words around it. Knows no bill and no person."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from domain.reading.numberwords import ZERO_WORDS, spread
from domain.reading.numerals import Figure, read_figure
from domain.reading.spelling import Token, plain, tokens

LONGEST_ANSWER = 300

PAID_WORDS = frozenset(("sudah", "sdh", "udah", "wis", "wes", "uwis", "mpun", "sampun"))
UNPAID_WORDS = frozenset(("belum", "blm", "belom", "durung", "dereng"))
_ADDRESS = frozenset(("bu", "pak", "mas", "mbak", "saya", "kula", "ya", "min", "kak"))
_PAID_OFF = frozenset(("lunas", "pelunasan", "melunasi", "lunasi"))
_RANGE_SIGNS = frozenset(
    ("-", "sampai", "sampe", "sd", "s", "hingga", "atau", "utawa", "utawi", "nganti", "ngantos")
)
_TIMES_SIGNS = frozenset(("x", "kali", "*", "ping"))
_SHORT_SIGNS = frozenset(("kurang", "kirang", "minus"))
_OVER = frozenset(("lebih", "luwih", "langkung"))
_AND_SIGNS = frozenset(
    ("+", "&", "dan", "lan", "kaliyan", "kalih", "karo", "pokok", "jasa", "tabungan", "angsuran")
)
_AGAIN_SIGNS = frozenset(("/", "(", ")", "=", ",", "alias"))
_LABELS = frozenset(("ke", "rt", "rw", "no", "nomor", "nomer", "tgl", "tanggal", "jam", "pukul", "pkl"))
_PERIODS = frozenset(("bln", "bulan", "sasi", "wulan", "minggu", "mgg", "hari", "hr", "thn", "tahun"))
_MOST_WORDS_AROUND = 8

_WORD_DOUBTS = {
    **dict.fromkeys(("tarik", "narik", "ambil", "jupuk", "njupuk", "mendhet", "penarikan"), "withdrawal"),
    **dict.fromkeys(("pinjam", "minjam", "pinjem", "nyilih", "nyambut", "ngampil"), "withdrawal"),
    **dict.fromkeys(
        ("arisan", "jimpitan", "sumbangan", "infak", "infaq", "sedekah", "zakat", "pulsa"), "not-a-loan"
    ),
    **dict.fromkeys(_PAID_OFF, "paid-off"),
    **dict.fromkeys(
        ("bukan", "tidak", "nggak", "enggak", "gak", "ora", "mboten", "boten", "wurung", "batal", "jangan"),
        "negated",
    ),
    **dict.fromkeys(UNPAID_WORDS, "negated"),
    **dict.fromkeys(("per", "tiap", "setiap", "saben", "sebulan", "seminggu", "sehari"), "plan"),
    **dict.fromkeys(("perbulan", "perminggu", "perhari", "sesasi", "sewulan"), "plan"),
    **dict.fromkeys(("sekitar", "kira", "hampir", "lebih", "luwih", "langkung"), "approximate"),
    **dict.fromkeys(("udakara", "udakawis", "watara", "watawis", "kinten"), "approximate"),
    **dict.fromkeys(("maksimal", "minimal", "paling", "~", "±", "≈", ">", "<"), "approximate"),
    **dict.fromkeys(_SHORT_SIGNS, "short-by"),
    "minus": "minus",
}
_GRAVEST = (
    "unreadable",
    "withdrawal",
    "not-a-loan",
    "paid-off",
    "negated",
    "plan",
    "approximate",
    "minus",
    "short-by",
)

_LETTER_SEEN = re.compile(r"\d[ol]|[ol]\d|[ol][.,]\d|\d[.,][ol]")
_LETTER_FOR_DIGIT = re.compile(
    r"(?<![a-z\d])(?:rp\.?)?((?=[ol.,]*\d)(?=[\d.,]*[ol])[\dol]+(?:[.,][\dol]+)*)"
    r"(?=(?:rb|ribu|rbu|rebu|k|jt|juta)?(?![a-z\d]))"
)


class Heard(NamedTuple):
    """`value` when certain; else `doubt`, a short code, and the readings worth offering."""

    value: int | None
    doubt: str | None = None
    offers: tuple[int, ...] = ()


UNREADABLE = Heard(None, "unreadable")


def hear(said: str, pieces: Sequence[Token]) -> Heard | None:
    """The amount among these tokens of the plain text `said`; None when they do not speak of money at all."""
    if _LETTER_SEEN.search(said) and len(said) <= LONGEST_ANSWER:
        mended = _LETTER_FOR_DIGIT.sub(lambda m: m[0].replace("o", "0").replace("l", "1"), said)
        if mended != said:
            meant = hear(mended, spread(tokens(mended))) or UNREADABLE
            return Heard(None, "letter-o", meant.offers if meant.value is None else (meant.value,))
    figures, around = _figures(pieces)
    if not figures:
        return _without_figures(pieces, around)
    if len(figures) == 1:
        return _one_figure(figures[0], around, said)
    return _many_figures(figures, around)


_Around = list[tuple[int, Token]]


def _figures(pieces: Sequence[Token]) -> tuple[list[Figure], _Around]:
    """The numbers of rupiah, and the tokens around them with their places; "ke-5" and "RT 3" are no money."""
    figures: list[Figure] = []
    around: _Around = []
    at = 0
    while at < len(pieces):
        figure = read_figure(pieces, at)
        if figure is None:
            around.append((at, pieces[at]))
            at += 1
            continue
        before = at - 2 if at >= 2 and pieces[at - 1].text in ("-", ".", ":") else at - 1
        named = before >= 0 and pieces[before].text in _LABELS and figure.end == at + 1
        if not named:
            figures.append(figure)
        at = figure.end
    return figures, around


def words_around(said: str) -> tuple[str, ...]:
    """The words of a text that are no part of a sum in it: "bu sri satus ewu" is bu, sri."""
    return tuple(token.text for _, token in _figures(spread(tokens(plain(said))))[1] if token.kind == "w")


def _without_figures(pieces: Sequence[Token], around: _Around) -> Heard | None:
    """Answers that speak of money without naming a number: lunas, sudah, belum, nihil."""
    words = [token.text for _, token in around if token.kind == "w" and token.text not in _ADDRESS]
    if any(word in _PAID_OFF for word in words):
        return Heard(None, "paid-off")
    if any(token.kind == "d" for _, token in around):
        return UNREADABLE
    if not words or len(around) != len(pieces):
        return None
    if all(word in ZERO_WORDS or word in UNPAID_WORDS for word in words):
        return Heard(0)
    return Heard(None, "when-how-much") if all(word in PAID_WORDS for word in words) else None


def _one_figure(figure: Figure, around: _Around, said: str) -> Heard:
    """A single number, unless the words and signs around it make it something else than a payment."""
    offers = (figure.value,) if figure.value is not None else figure.offers
    by_place = {at: token.text for at, token in around}
    codes = {_WORD_DOUBTS.get(text) for text in by_place.values()}
    if any(token.text in (".", ",") and said[token.end : token.end + 1].isdigit() for _, token in around):
        codes.add("unreadable")  # ".5jt"
    if by_place.get(figure.start - 1) == "-":
        codes.add("approximate" if by_place.get(figure.start - 2) == "+" else "minus")
    if any(text in _PERIODS and by_place.get(at - 1) == "/" for at, text in by_place.items()):
        codes.add("plan")
    if any(_strange_beside(token, said) for _, token in around):
        codes.add("unreadable")
    if not _OVER.isdisjoint(by_place.values()):
        codes.discard("short-by")  # "kurang lebih" is about, not short
    for code in _GRAVEST:
        if code in codes:
            return Heard(None, code, offers)
    if sum(token.kind == "w" for _, token in around) > _MOST_WORDS_AROUND:
        return Heard(None, "in-passing", offers)
    return Heard(figure.value, figure.doubt, () if figure.doubt is None else offers)


def _strange_beside(sign: Token, said: str) -> bool:
    """Whether signs or letters right beside a digit ("1½", "50.000m") may belong to it; an emoji does not."""
    if sign.kind == "w":
        glued = said[max(sign.start - 1, 0) : sign.start].isdigit()
        return glued and len(sign.text) <= 2 and sign.text not in ("rp", "bu", "ya")
    if sign.text.isascii() or 0x2190 <= ord(sign.text) <= 0x2BFF or 0x1F000 <= ord(sign.text) <= 0x1FAFF:
        return False
    return any(char.isdigit() for char in said[max(sign.start - 1, 0) : sign.end + 1] if char != sign.text)


def _many_figures(figures: Sequence[Figure], around: _Around) -> Heard:
    """Several numbers: a stated split into pokok and jasa, one amount said twice, or a question."""
    bests = tuple(figure.best or 0 for figure in figures)
    first, second = figures[0], figures[1]
    between = {token.text for at, token in around if first.end <= at < second.start}
    words = {token.text for _, token in around}
    codes = {_WORD_DOUBTS.get(word) for word in words}
    graver = next((code for code in _GRAVEST if code in codes), None)
    if len(figures) == 2 and graver is None and first.value is not None and second.value is not None:
        said_twice = first.value == second.value and first.written != second.written
        if {"pokok", "jasa"} <= words:
            return Heard(sum(bests))
        if said_twice and between and between <= _AGAIN_SIGNS:
            return Heard(first.value)
    if between & _TIMES_SIGNS:
        return Heard(None, "times", _multiplied(first, second))
    if between & _SHORT_SIGNS:
        return Heard(None, "short-by", (bests[0] - bests[1], bests[0]))
    if graver is None and between & _AND_SIGNS:
        return Heard(None, "split", (sum(bests), *bests))
    return Heard(None, graver or ("range" if between & _RANGE_SIGNS else "several"), bests)


def _multiplied(first: Figure, second: Figure) -> tuple[int, ...]:
    """Two instalments, or two people: of "100rb x 2" the product first, then one of them."""
    times, price = (first, second) if first.literal < second.literal else (second, first)
    each = price.best or 0
    return times.literal * each, each

"""Which of the programme's own questions somebody asks, in whatever words; and whether it is about their
own money, which no list of questions may answer. Knows words (faq.txt) and topics; no sentence, no book.

An answer is given only where enough of the question is understood; everything else is a person's.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from domain.reading.meanings import Meanings, root
from domain.reading.spelling import plain

OWN_MONEY = "catatan"
"""Not a topic: the question is about somebody's own money. Their notes answer it, or a person."""
LONGEST = 240
"""Characters: longer lines are stories, and a story is a person's."""

_MEANING, _TOPIC = "= ", "> "
_GENERAL = frozenset(
    """STOP SAYA APA CARA SYARAT SIAPA KENAPA TUJUAN KAPAN DIMANA BERAPA BOLEH HARUS TIDAK KALAU SUDAH CEK
    KEMANA PUNYA LAMA LIHAT AJUKAN DANA BEDA KETUA BUKA""".split()
)
"""Meanings that say how something is asked, not what about: they count less."""
_SILENT = frozenset(("STOP", "SAYA"))
_VETO = frozenset(("HARI", "LUAR", "KAPAN", "DIMANA"))
"""A day, a place, a name: nobody can know that beforehand."""
_HEAVY, _LIGHT, _UNUSED, _UNKNOWN = 6, 2, 3, 1
_SURE = 5
_ALIKE = 60
_MONEY = frozenset("PINJAM TABUNGAN BAYAR SALDO JATUHTEMPO TELAT LUNAS DENDA JASA".split())
_DUE = frozenset("PINJAM TABUNGAN BAYAR LUNAS TELAT".split())
_RULES = frozenset("MAKSIMAL LAMA BOT BIAYA SYARAT KSM MACAM".split())
"""Beside one of these "berapa" asks for a rule of the house, not for somebody's figure."""
_FIGURE = re.compile(r"\d{3,}|\d\s?(?:rb|ribu|jt|juta|k)\b|\bjam \d|\d/\d")


@dataclass(frozen=True, slots=True)
class _Line:
    """Meanings that together are a topic: each group needs one of its own."""

    topic: str
    groups: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """What was understood of a question: its meanings, the words nobody knows, and whether it is of one's
    own.
    """

    meanings: frozenset[str]
    unknown: tuple[str, ...]
    own: bool
    figures: bool


def _read_table() -> tuple[Mapping[str, frozenset[str]], tuple[_Line, ...]]:
    vocabulary: dict[str, set[str]] = {}
    lines: list[_Line] = []
    for row in Path(__file__).with_name("faq.txt").read_text(encoding="utf-8").splitlines():
        if row.startswith(_MEANING):
            meaning, *words = row.removeprefix(_MEANING).split()
            for word in words:
                vocabulary.setdefault(word.replace("_", " "), set()).add(meaning)
        elif row.startswith(_TOPIC):
            topic, _, needs = row.removeprefix(_TOPIC).partition(":")
            lines.append(_Line(topic, tuple(frozenset(each.split("|")) for each in needs.split())))
    return {word: frozenset(found) for word, found in vocabulary.items()}, tuple(lines)


_VOCABULARY, _LINES = _read_table()
_MEANINGS = Meanings(_VOCABULARY)
TOPICS = tuple(dict.fromkeys(line.topic for line in _LINES))
"""Every topic there is an answer for, in the order of the table."""


def find(text: str) -> str | None:
    """The topic of this question, OWN_MONEY, or None: a person answers."""
    if len(text) > LONGEST:
        return None
    heard = hear(text)
    if is_own_money(heard):
        return OWN_MONEY
    if heard.figures or not heard.meanings:
        return None
    best, score = max(((line, _score(line, heard)) for line in _LINES), key=lambda pair: pair[1])
    return best.topic if score >= _SURE else None


def hear(text: str) -> Heard:
    """The meanings in a line."""
    meanings: set[str] = set()
    unknown: list[str] = []
    own = False
    for word, found in _MEANINGS.of(text):
        meanings |= found
        if not found:
            unknown.append(word)
        mine = word.endswith("ku") and bool(found & (_MONEY | {"RENTENG", "KUITANSI"}))
        own = own or mine or "SAYA" in found
    figures = _FIGURE.search(plain(text)) is not None
    return Heard(frozenset(meanings - _SILENT), tuple(unknown), own, figures)


def is_own_money(heard: Heard) -> bool:
    """Whether somebody asks about their own money: what is left, what was paid, when it is due."""
    said = heard.meanings
    if _is_of_the_house(heard):
        return False
    if not said & _MONEY:
        where_is_it = {"KUITANSI", "TIDAK"} <= said and (heard.own or "KENAPA" in said)
        return where_is_it or (heard.own and "BERAPA" in said and bool(said & {"KUITANSI", "RENTENG"}))
    if said & {"SALDO", "SISA"} or ("JATUHTEMPO" in said and (heard.own or "KALAU" not in said)):
        return True
    if "BERAPA" in said and (heard.own or not said & (_RULES | {"JASA"})):
        return True
    if "KAPAN" in said and "AJUKAN" not in said and said & _DUE:
        return True
    if "SUDAH" in said and (heard.own or "TIDAK" in said) and "KALAU" not in said:
        return True
    if not heard.own or "KALAU" in said:
        return False
    about = {"KENAPA", "CEK", "LUNAS", "HARI"} | ({"LIHAT"} if "SIAPA" not in said else set())
    return bool(said & about) or {"TIDAK", "CATAT"} <= said


def _is_of_the_house(heard: Heard) -> bool:
    """It speaks of money, and asks how things are done: what the bot costs, who may read, where to say that a
    note is wrong.
    """
    said = heard.meanings
    costs = bool(said & {"BOT", "BIAYA"}) and not heard.own
    return costs or {"LIHAT", "TETANGGA"} <= said or {"CATAT", "KEMANA"} <= said


def _score(line: _Line, heard: Heard) -> int:
    used: set[str] = set()
    if {"SIAPA", "KETUA"} <= heard.meanings:  # a name
        return 0
    for group in line.groups:
        found = group & heard.meanings
        if not found:
            return 0
        used |= found
    left = heard.meanings - used
    if left & _VETO:
        return 0
    spare = sum(_UNUSED for each in left if each not in _GENERAL)
    return sum(map(_weight, used)) - spare - _UNKNOWN * len(heard.unknown)


def _weight(meaning: str) -> int:
    return _LIGHT if meaning in _GENERAL else _HEAVY


# --- questions of one village, answered by a person before -------------------------------------------------


def alike(one: str, other: str) -> int:
    """How much two questions are the same, from 0 to 100, by what they mean and by their other words. A day
    that only one of them speaks of makes them two questions.
    """
    a, b = _content(one), _content(other)
    if not a or not b or (a ^ b) & _VETO:
        return 0
    return 100 * len(a & b) // len(a | b)


def is_alike(one: str, other: str) -> bool:
    """Whether the answer of the one may answer the other."""
    return alike(one, other) >= _ALIKE


def _content(text: str) -> frozenset[str]:
    heard = hear(text)
    return frozenset((*heard.meanings, *map(root, heard.unknown)))

"""Typed text made plain and cut into tokens: knows letters, digits and signs, nothing of money or days."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

LONGEST = 4_096
"""Telegram's longest message; what comes after is not looked at."""

_TOKEN = re.compile(
    r"((?<![\d.,])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([/.-])\d{1,2}\2(?:\d{4}|\d{2})|\d{1,2}/\d{1,2})(?![\d/]))"
    r"|(\d{1,2}:\d{2}(?!\d))"
    r"|(\d+(?:[.,]\d+)*(?:[.,]-+)?)"
    r"|([a-z]+(?:'[a-z]+)*)"
    r"|(\S)"
)
_KINDS = {1: "d", 3: "t", 4: "n", 5: "w", 6: "x"}

_SIGNS = {
    "\u2018": "'",
    "\u2019": "'",
    "\u02bc": "'",
    "\u00b4": "'",
    "\u00d7": "x",
    "\u2715": "x",
    "\u2716": "x",
    "\u2212": "-",
    "\u066b": ",",
    "\u066c": ".",
    "\u043e": "o",
    "\u041e": "o",
    "\u03bf": "o",
    "\u039f": "o",
}
"""Signs and look-alikes that keyboards and copied text bring along, and what the writer meant."""

_STANDS_FOR = {"Cs": "\ufffd", "Pd": "-", **dict.fromkeys(("Mn", "Me", "Cf", "Sk"), "")}
_STANDS_FOR |= dict.fromkeys(("Zs", "Zl", "Zp"), " ")
"""Unicode categories: half a surrogate pair is unreadable, marks nobody sees vanish."""


class Token(NamedTuple):
    """One piece of plain text; `kind`: n figure, d date in figures, t clock time, w word, x other sign."""

    kind: str
    text: str
    start: int
    end: int


@lru_cache(maxsize=4_096)
def _letter(char: str) -> str:
    """One character as plain ASCII where its meaning is certain, else itself; marks nobody sees vanish."""
    if char in _SIGNS:
        return _SIGNS[char]
    category = unicodedata.category(char)
    if category in _STANDS_FOR:
        return _STANDS_FOR[category]
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    base = "".join(c for c in unicodedata.normalize("NFKD", char).lower() if unicodedata.category(c) != "Mn")
    # A fraction or a raised 2 must not turn into an ordinary digit: "1½" is not 11/2 and "5²" is not 52.
    return base if base.isascii() and not any(c.isdigit() for c in base) else char


def plain(text: str) -> str:
    """Lower case, no accents, foreign digits as 0-9, no invisible marks; bounded; never fails."""
    text = text[:LONGEST]
    if text.isascii():
        return text.lower()
    return "".join([c if c.isascii() else _letter(c) for c in text]).lower()


def tail(text: str, at: int) -> str:
    """The text as it was typed, from the place that became position `at` of its plain form."""
    if text.isascii():
        return text[at:]
    seen = 0
    for place, char in enumerate(text):
        if seen >= at:
            return text[place:]
        seen += 1 if char.isascii() else len(_letter(char).lower())
    return ""


def tokens(plain_text: str) -> list[Token]:
    """The pieces of a plain text, in order; apostrophes inside words are dropped ("jum'at" is jumat)."""
    found = []
    for match in _TOKEN.finditer(plain_text):
        kind, text = _KINDS[match.lastindex or 6], match[0]
        if kind == "w" and "'" in text:
            text = text.replace("'", "")
        found.append(Token(kind, text, match.start(), match.end()))
    return found


def wordset(listed: str) -> frozenset[str]:
    """The words of a table, written side by side."""
    return frozenset(listed.split())


class Phrasebook(Generic[T]):
    """Phrases of one or more words and what each stands for; the longest that fits wins."""

    def __init__(self, entries: Mapping[str, T]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, meaning in entries.items():
            words = tuple(token.text for token in tokens(plain(phrase)))
            self._by_first.setdefault(words[0], []).append((words, meaning))
        for choices in self._by_first.values():
            choices.sort(key=lambda choice: -len(choice[0]))

    @property
    def openers(self) -> tuple[str, ...]:
        """The first words of all phrases."""
        return tuple(self._by_first)

    def match(self, said: Sequence[Token], at: int) -> tuple[T, int] | None:
        """The meaning of the phrase that begins at token `at`, and how many tokens it takes."""
        if at >= len(said):
            return None
        for words, meaning in self._by_first.get(said[at].text, ()):
            if len(words) == 1 or tuple(token.text for token in said[at : at + len(words)]) == words:
                return meaning, len(words)
        return None

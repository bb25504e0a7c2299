"""What the words of a question mean, however they are spelled: Indonesian, Javanese, short forms, slips of
the finger. Knows the vocabulary it is given; no topic.
"""

import re
from collections.abc import Iterable, Mapping

from domain.reading.spelling import plain

Vocabulary = Mapping[str, frozenset[str]]
"""A word, or several divided by blanks, and the meanings it may have."""
NOTHING: frozenset[str] = frozenset()
_SHORTEST_FUZZY, _LONG, _LONGEST_WORD = 5, 8, 30
_REMEMBERED = 4_096
_SHORTEST_ROOT = 3
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")
_SUFFIXES = (
    "nipun",
    "ipun",
    "nya",
    "ne",
    "kah",
    "lah",
    "ku",
    "mu",
    "ken",
    "aken",
    "ake",
    "ke",
    "kan",
    "an",
    "no",
    "in",
    "e",
    "i",
)
_PREFIXES = (
    "dipun",
    "meng",
    "peng",
    "mem",
    "men",
    "pem",
    "pen",
    "ber",
    "ter",
    "di",
    "me",
    "pe",
    "se",
    "ke",
    "ng",
    "n",
    "m",
)


class Meanings:
    """Looks words up, and remembers what it found."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._known = vocabulary
        self._longest = max(word.count(" ") for word in vocabulary) + 1
        self._by_length: dict[int, list[str]] = {}
        for word in vocabulary:
            if " " not in word and len(word) >= _SHORTEST_FUZZY - 1:
                self._by_length.setdefault(len(word), []).append(word)
        self._found: dict[str, frozenset[str]] = {}

    def of(self, text: str) -> list[tuple[str, frozenset[str]]]:
        """Each word of the line (of a known phrase its first) with its meanings; none: nobody knows it."""
        words = _WORD.findall(re.sub(r"([a-z])\1{2,}", r"\1", plain(text)))
        heard: list[tuple[str, frozenset[str]]] = []
        at = 0
        while at < len(words):
            n, found = self._at(words, at)
            heard.append((words[at], found))
            at += n
        return heard

    def _at(self, words: list[str], at: int) -> tuple[int, frozenset[str]]:
        for n in range(min(self._longest, len(words) - at), 1, -1):
            found = self._known.get(" ".join(words[at : at + n]))
            if found:
                return n, found
        word = words[at]
        if word not in self._found:
            if len(self._found) > _REMEMBERED:
                self._found.clear()
            self._found[word] = self._look_up(word)
        return 1, self._found[word]

    def _look_up(self, word: str) -> frozenset[str]:
        for form in _forms(word):
            if form in self._known:
                return self._known[form]
        if not _SHORTEST_FUZZY <= len(word) <= _LONGEST_WORD:
            return NOTHING
        most = 2 if len(word) >= _LONG else 1
        lengths = range(len(word) - most, len(word) + most + 1)
        near = (
            (_distance(word, known, most), known) for n in lengths for known in self._by_length.get(n, ())
        )
        best = min((pair for pair in near if pair[0] <= most), default=None)
        return self._known[best[1]] if best is not None else NOTHING


def root(word: str) -> str:
    """The shortest a word can be without what is hung on behind it: "bukane" is "buka"."""
    roots = [word.removesuffix(end) for end in _SUFFIXES if word.endswith(end)]
    return min((each for each in roots if len(each) > _SHORTEST_ROOT), key=len, default=word)


def _forms(word: str) -> Iterable[str]:
    """The word, and what is left of it without what is hung on to words: "utangipun", "dibayarke"."""
    yield word
    roots = [word.removesuffix(end) for end in _SUFFIXES if word.endswith(end)]
    for root in roots:
        if len(root) > 2:
            yield root
    for start in _PREFIXES:
        if word.startswith(start):
            for form in (word, *roots):
                if len(form.removeprefix(start)) > 3:
                    yield form.removeprefix(start)


def _distance(one: str, other: str, most: int) -> int:
    """How many letters must be changed, added, left out or swapped with the next; above `most` it does not
    matter how many.
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, row = row, [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before = last
    return row[-1]

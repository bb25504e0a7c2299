"""Four words for a book: the head of its chain as words to be read aloud and written by hand.

The 2048 words of witness.txt are short, common and easily spoken; no two begin with the same four letters,
and a line of four of them means nothing else to the bot. Four of them hold the first 44 bits of a head.
"""

from __future__ import annotations

import re
from pathlib import Path

WORDS = tuple(Path(__file__).with_name("witness.txt").read_text(encoding="ascii").split())
N_WORDS = 4
BITS = 11  # of one word: 2048 of them
_PLACE = {word: place for place, word in enumerate(WORDS)}


def four(head: str) -> tuple[str, ...]:
    """The words of a chain's head (its digest in hexadecimal)."""
    number = int(head[: N_WORDS * BITS // 4], 16)
    places = [number >> BITS * place & (1 << BITS) - 1 for place in reversed(range(N_WORDS))]
    return tuple(WORDS[place] for place in places)


def aloud(words: tuple[str, ...]) -> str:
    """As they are shown, in capitals: they are copied by hand."""
    return " ".join(words).upper()


def heard(text: str) -> tuple[str, ...]:
    """The words somebody typed, whatever stands between them."""
    return tuple(re.findall(r"[a-z]+", text.lower()))


def is_known(word: str) -> bool:
    """Whether it is one of the 2048."""
    return word in _PLACE


def nearest(word: str, most: int = 3) -> tuple[str, ...]:
    """What may have been meant by a word that is not in the list: the likeliest first; perhaps nothing."""
    begins_alike = [each for each in WORDS if len(word) >= 4 and each[:4] == word[:4]]
    most_steps = 1 if len(word) <= 4 else 2
    alike = ((_steps(word, each), each) for each in WORDS if abs(len(each) - len(word)) <= most_steps)
    near = [each for steps, each in sorted(alike) if steps <= most_steps]
    return tuple(dict.fromkeys([*begins_alike, *near]))[:most]


def _steps(one: str, other: str) -> int:
    """How many letters were changed, left out, added, or swapped with a neighbour."""
    before, row = [0] * len(other), list(range(len(other) + 1))
    for n, letter in enumerate(one, 1):
        last, before, row = before, row, [n]
        for m, wanted in enumerate(other, 1):
            step = min(before[m] + 1, row[m - 1] + 1, before[m - 1] + (letter != wanted))
            swapped = n > 1 and m > 1 and letter == other[m - 2] and one[n - 2] == wanted
            row.append(min(step, last[m - 2] + 1) if swapped else step)
    return row[-1]


def looks_like(text: str) -> bool:
    """Whether a line is four words of a book and nothing else: three as they stand, the fourth near."""
    words = heard(text)
    if len(words) != N_WORDS or re.search(r"\d", text):
        return False
    unknown = [word for word in words if not is_known(word)]
    return not unknown or (len(unknown) == 1 and bool(nearest(unknown[0])))

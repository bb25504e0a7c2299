"""Figures with their dots and commas: knows how digits are grouped, not what they count."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from domain.reading.spelling import Token

_GROUPED = re.compile(r"([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,]0{1,2})?")
_DECIMAL = re.compile(r"(0|[1-9]\d{0,11})[.,](\d{1,2})")
_INT = re.compile(r"0|[1-9]\d{0,11}")
_THREE = re.compile(r"\d{3}")


class Part(NamedTuple):
    """A number and its scale word; "57,5 rb" is 5750 hundredths of a thousand.

    `shape`: int, grouped, decimal or broken for figures; word, slang or half for words. `joined`: it stands
    right behind what came before, as the 5 of "57rb5".
    """

    hundredths: int
    scale: int
    shape: str
    written: str
    rough: bool = False
    joined: bool = False

    @property
    def amount(self) -> int:
        """In units; a fraction of one is cut off."""
        return self.hundredths * self.scale // 100


def figures(said: Sequence[Token], at: int) -> tuple[Part, int]:
    """The number in digits at token `at`, and the position after it; dots and commas group by threes."""
    written = said[at].text.rstrip("-").rstrip(".,")
    at += 1
    if grouped := _GROUPED.fullmatch(written):
        return Part(100 * int(re.sub(r"[.,]", "", grouped[1])), 1, "grouped", written), at
    if decimal := _DECIMAL.fullmatch(written):
        return Part(100 * int(decimal[1]) + int(decimal[2].ljust(2, "0")), 1, "decimal", written), at
    if not _INT.fullmatch(written):
        return Part(0, 1, "broken", written), at
    spaced, after = written, at
    while (
        len(spaced) <= 9
        and after < len(said)
        and said[after].kind == "n"
        and _THREE.fullmatch(said[after].text)
    ):
        spaced, after = spaced + said[after].text, after + 1
    # "50 000" groups with spaces; "20 115" are two numbers
    if after > at and len(written) <= 3 and written != "0" and spaced.endswith("000"):
        return Part(100 * int(spaced), 1, "grouped", spaced), after
    return Part(100 * int(written), 1, "int", written), at


def mended(part: Part) -> tuple[int, ...]:
    """What "100.00" or "57,5" may have meant where a scale word or digits were lost; likeliest first."""
    groups = [group for group in re.split(r"[.,]", part.written) if group]
    if not groups or len(part.written) > 15 or part.written[0] == "0":
        return ()
    whole, joined = int("".join(groups[:-1]) or groups[0]), int("".join(groups))
    thousands = [part.hundredths * 10] if part.shape == "decimal" and whole < 1_000 else []
    millions = [part.hundredths * 10_000] if part.shape == "decimal" and whole < 10 else []
    readings = (*thousands, *millions, joined, whole) if thousands else (whole, joined)
    return tuple(reading for reading in readings if reading >= 100)

"""What a line may say about a day or an hour, as values; neither hears it nor settles which day is meant."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from domain.reading.numberwords import small, word_at
from domain.reading.spelling import Token


class Fixed(NamedTuple):
    """A day counted from today; or, in doubt, the days it may be."""

    on: date | None
    doubt: str | None = None
    offers: tuple[date, ...] = ()


class Named(NamedTuple):
    """A weekday (0 Senin), a pasaran (0 Legi) or both. `eve`: the evening before that day ("malam Jumat")."""

    week_day: int | None
    market_day: int | None = None
    eve: bool = False
    which: str = ""


class Numbered(NamedTuple):
    """A day of the month, with its month and year when they were said. `shift`: months from this one."""

    day: int
    month: int | None = None
    year: int | None = None
    shift: int | None = None


class Clock(NamedTuple):
    """An hour as it was said; "setengah 8" is 7:30. `part` of the day if it was named with it."""

    hour: int
    minute: int
    part: str = ""


@dataclass(slots=True)
class Clues:
    """All that one line says; `used` are the positions of its tokens.

    `eve_of_date`: "malam tanggal 25" may be the evening of the 24th or of the 25th.
    """

    clues: list[Fixed | Named | Numbered] = field(default_factory=list)
    clock: Clock | None = None
    prayer: tuple[int, int] | None = None
    part: str = ""
    eve_of_date: bool = False
    used: set[int] = field(default_factory=set)


class Ear(NamedTuple):
    """The tokens, the day they are heard on, and what was heard so far.

    `days_only`: the line answers a question for a day, so bare numbers may be days and hours, not amounts.
    """

    said: Sequence[Token]
    today: date
    days_only: bool
    heard: Clues

    def word(self, at: int) -> str:
        return word_at(self.said, at)

    def number(self, at: int) -> tuple[int, int] | None:
        """A whole number in figures or words, and the position after it."""
        if at < len(self.said) and self.said[at].kind == "n":
            text = self.said[at].text
            return (int(text), at + 1) if text.isdigit() and len(text) <= 4 else None
        return small(self.said, at)

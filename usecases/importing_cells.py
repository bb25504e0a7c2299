"""One cell as an amount, a day, a word, a phone number: strict. A doubt is named by row and column, never
guessed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from domain.dates import Direction, read_date
from domain.money import MOST, Rupiah, read_rupiah
from domain.say import Value, say
from usecases.importing_read import Reading, Row
from usecases.importing_words import NO, YES, plain
from usecases.spelled_numbers import e164

T = TypeVar("T")
LONGEST = 80
_CELL_ERRORS = ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!")
_BY_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00)?)?")
_TIMES = re.compile(r"(\d{1,3})\s*(?:x|kali|bulan|bln|months?|times|instal+ments)?", re.IGNORECASE)
_RATE = re.compile(r"(\d{1,2}(?:[.,]\d{1,2})?)\s*(%|persen)?")


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of one row. Every reader returns None for an empty cell, and names the trouble with a
    wrong one.
    """

    row: Row
    reading: Reading
    today: date

    def wrong(self, field: str, key: str, **values: Value) -> list[Any]:
        """This cell cannot be used, and why. Returns no rows."""
        self.reading.trouble(
            self.row.sheet, self.row.number, self.row.labels.get(field, ""), say(key, **values)
        )
        return []

    def has(self, field: str) -> bool:
        """Whether the cell is filled in."""
        return field in self.row.cells

    def column(self, field: str) -> bool:
        """Whether the table has this column at all."""
        return field in self.row.labels

    def text(self, field: str) -> str | None:
        """Words, as written."""
        cell = self.row.cells.get(field)
        if cell is None:
            return None
        words = " ".join(str(cell).split())
        if words in _CELL_ERRORS or len(words) > LONGEST or isinstance(cell, date):
            self.wrong(field, "import-wrong-text", words=words[:LONGEST])
            return None
        return words

    def needed(self, field: str) -> str | None:
        """Words that must be there."""
        if not self.has(field):
            self.wrong(field, "import-missing")
        return self.text(field)

    def whole(self, field: str, low: int, high: int) -> int | None:
        """A whole number within bounds; "10 kali" is 10."""
        cell = self.row.cells.get(field)
        if cell is None:
            return None
        found = _TIMES.fullmatch(cell.strip()) if isinstance(cell, str) else None
        number = cell if isinstance(cell, int) else int(found[1]) if found else None
        if number is None or not low <= number <= high:
            self.wrong(field, "import-wrong-number", words=str(cell)[:LONGEST], low=low, high=high)
            return None
        return number

    def amount(self, field: str) -> Rupiah | None:
        """Whole rupiah, 0 or more. A number cell is itself; words are read as in the chat, and a doubt is
        an error.
        """
        cell = self.row.cells.get(field)
        if cell is None:
            return None
        if isinstance(cell, int) and 0 <= cell <= MOST:
            return Rupiah(cell)
        if isinstance(cell, str):
            if cell in ("-", "–", "—"):
                return Rupiah(0)
            found = read_rupiah(cell)
            if found.rupiah is not None and found.rupiah >= 0:
                return found.rupiah
            if found.offers:
                self.wrong(field, "import-doubtful-amount", words=cell[:LONGEST], offer=int(found.offers[0]))
                return None
        self.wrong(field, "import-wrong-amount", words=str(cell)[:LONGEST])
        return None

    def day(self, field: str) -> date | None:
        """A date that has come: a date cell, 2025-11-26, 26/11/2025, 26-11-25, or in words with its year."""
        cell = self.row.cells.get(field)
        if cell is None or isinstance(cell, date):
            found = cell
        else:
            found = _day(cell, self.today) if isinstance(cell, str) else None
            if found is None:
                self.wrong(field, "import-wrong-date", words=str(cell)[:LONGEST])
        return found

    def word(self, field: str, table: Mapping[str, T]) -> T | None:
        """One of a few words."""
        words = self.text(field)
        if words is None:
            return None
        found = table.get(plain(words)) or table.get(words.lower())
        if found is None:
            known = ", ".join(dict.fromkeys(str(value) for value in table.values()))
            self.wrong(field, "import-wrong-word", words=words, known=known)
        return found

    def yes(self, field: str, yes: Collection[str] = YES, no: Collection[str] = NO) -> bool | None:
        """Ya or tidak."""
        words = self.text(field)
        if words is None:
            return None
        said = plain(words) or words
        if said not in yes and said not in no:
            self.wrong(field, "import-wrong-yes", words=words)
            return None
        return said in yes

    def two_digits(self, field: str) -> str | None:
        """RT or RW: 2, "02" and "RT 2" are all 02."""
        words = self.text(field)
        if words is None:
            return None
        digits = re.fullmatch(r"(?:r[tw]\.?\s*)?(\d{1,3})", words.lower())
        if digits is None:
            self.wrong(field, "import-wrong-number", words=words, low=1, high=999)
            return None
        return digits[1].lstrip("0").zfill(2)

    def phone(self, field: str) -> str | None:
        """A phone number of Indonesia, or with its country's code. A spreadsheet that ate the 0 is
        understood.
        """
        words = self.text(field)
        if words is None:
            return None
        found = e164(words)
        if found is None:
            self.wrong(field, "import-wrong-phone")
        return found

    def basis_points(self, field: str) -> int | None:
        """A rate per month in hundredths of a percent: "1,5%" or 1.5 is 150."""
        cell = self.row.cells.get(field)
        if cell is None:
            return None
        words = f"{cell:f}" if isinstance(cell, Decimal) else str(cell)
        found = _RATE.fullmatch(words.strip())
        points = Decimal(found[1].replace(",", ".")) * 100 if found else None
        if points is None or not (points == 0 or 10 <= points <= 1_000):
            self.wrong(field, "import-wrong-rate", words=words[:LONGEST])
            return None
        return int(points)


def _day(words: str, today: date) -> date | None:
    iso, figures = _ISO.fullmatch(words), _BY_NUMBERS.fullmatch(words)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if figures:
            year = int(figures[3]) + (2000 if len(figures[3]) == 2 else 0)
            return date(year, int(figures[2]), int(figures[1]))
    except ValueError:
        return None
    if not re.search(r"\b\d{4}\b", words):
        return None  # "22 Juli" of which year? a file is read years later
    when = read_date(words, today, Direction.EITHER)
    return when.on if when.doubt is None else None

"""What one row of a meeting's sheet says, and what must be asked about it: values only. Reads nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from domain.money import Rupiah
from domain.savings import POTS
from domain.savings import WAJIB as USUAL_POT

_TIMES_USUAL = 3
"""An amount of more than three times the usual is asked: often it is a zero or a column too many."""
MUCH = 1_000_000
"""Savings of which nobody knows what is usual are asked from here on; rupiah."""
_MOST_OFFERS = 3
_LONGEST_LINE = 120

Pots = tuple[tuple[str, Rupiah], ...]
"""Savings pot by pot, by short name, in the order of the paper book; none of them 0."""


__all__ = [
    "MUCH",
    "USUAL_POT",
    "Bill",
    "Doubt",
    "Pots",
    "Read",
    "Row",
    "divided",
    "doubt",
    "shown",
    "too_big",
]


@dataclass(frozen=True, slots=True)
class Bill:
    """What one member usually brings to a meeting, in rupiah.

    `usual_savings` None: not known yet. `instalment` None: no loan; 0: a loan with nothing due this time.
    `outstanding` None: no loan, or not known. `pots`: the savings the KSM has; None: not known.
    """

    usual_savings: Rupiah | None = None
    instalment: Rupiah | None = None
    outstanding: Rupiah | None = None
    pots: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """What one member brought, by the number in the paper book; `absent`: was not there, brought nothing.

    `pots`: how the savings are divided, where the row says so; they sum to `savings`. Empty: the usual kind.
    """

    number: int
    savings: Rupiah
    instalment: Rupiah
    absent: bool = False
    pots: Pots = ()

    def __post_init__(self) -> None:
        assert not self.pots or sum(amount for _, amount in self.pots) == self.savings

    @property
    def total(self) -> Rupiah:
        """Savings and instalment together."""
        return Rupiah(self.savings + self.instalment)

    @property
    def usual_part(self) -> Rupiah:
        """What of the savings is of the usual kind."""
        return dict(self.pots).get(USUAL_POT, Rupiah(0)) if self.pots else self.savings

    def with_usual_part(self, amount: Rupiah) -> "Row":
        """The same row with another amount of the usual kind."""
        if self.pots:
            return divided(self.number, {**dict(self.pots), USUAL_POT: amount}, self.instalment)
        return replace(self, savings=amount, absent=False)


def divided(number: int, pots: Mapping[str, int], instalment: int) -> Row:
    """A row whose savings are said pot by pot."""
    named = tuple((code, Rupiah(pots[code])) for code in POTS if pots.get(code))
    return Row(number, Rupiah(sum(amount for _, amount in named)), Rupiah(instalment), pots=named)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A line that must be asked about. `offers` are whole rows to put on buttons, the likeliest first.

    `code` is one of: unreadable, unknown-number, twice, amount, columns, one-column, no-loan, too-big, tenth,
    no-usual, pot-twice, pot-pokok, pot-new; and without a `number`: except-unreadable, kas, date-twice,
    too-long, too-many.
    """

    code: str
    line: str
    number: int | None = None
    offers: tuple[Row, ...] = ()


class Read(NamedTuple):
    """One row as it was read, clear or in doubt. `scaled`: a bare number in it needs the agreed scale."""

    found: Row | Doubt
    scaled: bool = False

    @property
    def offers(self) -> tuple[Row, ...]:
        """The row itself, or what it may have been."""
        return (self.found,) if isinstance(self.found, Row) else self.found.offers


def shown(line: str) -> str:
    """The line as it was typed, cut to what fits a question."""
    line = " ".join(line.split())
    return line if len(line) <= _LONGEST_LINE else f"{line[: _LONGEST_LINE - 1]}…"


def doubt(code: str, raw: str, number: int, offers: Iterable[Row]) -> Doubt:
    """A question with the ways to read the line, each once; without any the line is unreadable."""
    ways = tuple(dict.fromkeys(offers))[:_MOST_OFFERS]
    return Doubt(code if ways else "unreadable", shown(raw), number, ways)


def too_big(row: Row, bill: Bill) -> bool:
    """More than three times the usual, more than is still owed, or more than anybody puts into a free pot."""
    saved = bool(bill.usual_savings) and row.usual_part > _TIMES_USUAL * (bill.usual_savings or 0)
    paid = bool(bill.instalment) and row.instalment > _TIMES_USUAL * (bill.instalment or 0)
    most = max(MUCH, _TIMES_USUAL * (bill.usual_savings or 0))
    much = any(amount > most for code, amount in row.pots if code != USUAL_POT)
    return saved or paid or much or (bill.outstanding is not None and row.instalment > bill.outstanding)

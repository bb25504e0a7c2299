"""Whether a fund earns its costs, what its capital brings in a year, and the six ratios of a UPK's health.
Knows plain sums in whole rupiah; no book, no words.
"""

from dataclasses import dataclass
from fractions import Fraction

from domain.kpi import Figure
from domain.reports import Share

MONTHS = 12
_PERCENT = 100


def ccr(income: int, cost: int) -> Share:
    """Cost coverage: income over cost, both since January (or since the book began, if that was later)."""
    return Share(Figure.CCR, income, cost)


def roi(profit: int, months: int, capital: int) -> Share:
    """What a year would bring if it went on like these `months`, over the capital."""
    return Share(Figure.ROI, profit * MONTHS, capital * months)


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the six ratios are made of, on one day. Rupiah. `reserve_required` None: the lender has not said
    its percentages. Productive assets are what can earn (loans and bank), economic ones have the cash too
    (assumption: no source says which accounts).
    """

    late_pokok: int
    outstanding: int
    reserve_held: int
    reserve_required: int | None
    income: int
    cost: int
    productive_assets: int
    economic_assets: int
    initial_capital: int


@dataclass(frozen=True, slots=True)
class Ratio:
    """One of the six: its number, what is divided by what, and its points. `part` None, or a `whole` that is
    not above 0: there is no data yet.
    """

    number: int
    part: int | None
    whole: int
    best: int
    points: Fraction | None

    @property
    def value(self) -> Fraction | None:
        """The exact share; None while there is nothing to divide by."""
        return Fraction(self.part, self.whole) if self.part is not None and self.whole > 0 else None


@dataclass(frozen=True, slots=True)
class Health:
    """The six ratios and their sum. A ratio without data leaves the whole without."""

    ratios: tuple[Ratio, ...]

    @property
    def total(self) -> Fraction | None:
        """Of 100 points; None: a ratio has no data yet."""
        found = [each.points for each in self.ratios if each.points is not None]
        return sum(found, Fraction(0)) if len(found) == len(self.ratios) else None

    @property
    def status(self) -> str | None:
        """How the report of a working UPK program calls the sum; None without one."""
        total = self.total
        if total is None:
            return None
        return next((name for above, name in _STATUS if total > above), "tidak sehat")


_STATUS = ((Fraction("87.5"), "sehat"), (Fraction("62.5"), "cukup"), (Fraction("37.5"), "kurang"))

_Steps = tuple[tuple[str, str], ...]
_BELOW: dict[int, _Steps] = {
    1: (
        ("5", "40"), ("10", "35"), ("12.5", "30"), ("15", "25"), ("17.5", "20"), ("20", "15"), ("25", "10"),
    ),
    4: (
        ("60", "10"), ("65", "8.75"), ("70", "7.5"), ("75", "6.25"), ("80", "5"), ("85", "3.75"),
        ("95", "2.5"),
    ),
}  # fmt: skip
"""Less is better: below so many per cent, so many points."""
_ABOVE: dict[int, _Steps] = {
    2: (("100", "20"), ("90", "15"), ("80", "12.5"), ("70", "10"), ("60", "7.5"), ("50", "5")),
    3: (
        ("1", "10"), ("0.75", "8.75"), ("0.6", "7.5"), ("0.45", "6.25"), ("0.3", "5"), ("0.15", "3.75"),
        ("0", "2.5"),
    ),
    5: (("85", "10"), ("80", "7.5"), ("75", "6.25"), ("70", "5"), ("65", "3.75")),
    6: (
        ("110", "10"), ("107.5", "8.75"), ("105", "7.5"), ("102", "6.25"), ("100", "5"), ("97.5", "3.75"),
        ("95", "2.5"),
    ),
}  # fmt: skip
"""More is better: the first edge itself still has the whole points, every other must be passed.

The bands are those of the report of a working UPK program. It gives ratio 4 the points 5,75 twice, out of
order: 7,5 and 5 are restored from the rows above and below.
"""


def health(of: Inputs) -> Health:
    """The six ratios with their points, by the exact share: nothing is rounded before it is compared."""
    profit = of.income - of.cost
    required = of.reserve_required
    gap = None if required is None else profit - (required - of.reserve_held)
    clean = None if required is None else of.economic_assets - required
    return Health(
        (
            _ratio(1, of.late_pokok, of.outstanding),
            _ratio(2, None if required is None else of.reserve_held, required or 0),
            _ratio(3, gap, of.productive_assets),
            _ratio(4, of.cost, of.income),
            _ratio(5, of.outstanding, of.economic_assets),
            _ratio(6, clean, of.initial_capital),
        )
    )


def _ratio(number: int, part: int | None, whole: int) -> Ratio:
    steps = (_BELOW.get(number) or _ABOVE[number])[0][1]
    bare = Ratio(number, part, whole, int(steps), None)
    value = bare.value
    if value is None:
        return bare
    return Ratio(number, part, whole, int(steps), _points(number, value * _PERCENT))


def _points(number: int, percent: Fraction) -> Fraction:
    if number in _BELOW:
        found = next((points for edge, points in _BELOW[number] if percent < Fraction(edge)), "0")
        return Fraction(found)
    (first, whole), *rest = _ABOVE[number]
    if percent >= Fraction(first):
        return Fraction(whole)
    return Fraction(next((points for edge, points in rest if percent > Fraction(edge)), "0"))

"""The month's figures of a fund, KSM by KSM, as the printed report on loans has them (laporan perkembangan
pinjaman). Knows schedules and what was paid; no book, no names' meaning, no words.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from domain.allocation import Settled
from domain.arrears import assess_ksm
from domain.holidays import Calendar
from domain.kolektibilitas import Exposure, band_of, indicators, reserve
from domain.kpi import Figure
from domain.loans import Schedule
from domain.money import Rupiah
from domain.profiles import Ladder

_WHOLE_BP = 10_000


@dataclass(frozen=True, slots=True)
class Part:
    """Pokok and jasa side by side. Rupiah; a reversal may make a month's part negative."""

    pokok: int = 0
    jasa: int = 0

    def __add__(self, other: "Part") -> "Part":
        return Part(self.pokok + other.pokok, self.jasa + other.jasa)

    def __sub__(self, other: "Part") -> "Part":
        return Part(self.pokok - other.pokok, self.jasa - other.jasa)

    @property
    def total(self) -> int:
        """Both together."""
        return self.pokok + self.jasa


@dataclass(frozen=True, slots=True)
class Share:
    """One figure with what it was reckoned from. A whole of 0: there is no data yet, which is not 0 %."""

    figure: Figure
    part: int
    whole: int

    @property
    def value(self) -> Fraction | None:
        """Exact; None while there is nothing to divide by."""
        return Fraction(self.part, self.whole) if self.whole > 0 else None

    @property
    def basis_points(self) -> int:
        """Hundredths of a percent, halves away from zero, for showing only: bands look at the exact value."""
        value = self.value or Fraction(0)
        twice = abs(value) * 2 * _WHOLE_BP
        whole = (twice.numerator // twice.denominator + 1) // 2
        return whole if value >= 0 else -whole


@dataclass(frozen=True, slots=True)
class Paid:
    """One share on the day of the report: its card, what was paid before this month, and to this day."""

    schedule: Schedule
    before: Settled
    to_date: Settled


@dataclass(frozen=True, slots=True)
class Line:
    """One KSM in the report. `target`: what should have been paid to this day; `late`: what is late of it."""

    ksm_id: int
    name: str
    lent: int
    target: Part
    before: Part
    month: Part
    balance: Part
    late: Part
    behind: Fraction
    class_name: str

    @property
    def to_date(self) -> Part:
        """Everything paid so far."""
        return self.before + self.month


def line(
    whose: tuple[int, str],
    shares: Sequence[Paid],
    on: date,
    ladder: Ladder,
    collects: Collection[date] = (),
    calendar: Calendar | None = None,
) -> Line:
    """One KSM on the day `on`: sums of its members' cards, its class by the lender's ladder. `whose`: its row
    id and name; `collects` and `calendar` as for every other question what is late.
    """
    ksm_id, name = whose
    late = assess_ksm([(each.schedule, each.to_date) for each in shares], on, collects, calendar)
    before = _sum(Part(each.before.pokok, each.before.jasa) for each in shares)
    to_date = _sum(Part(each.to_date.pokok, each.to_date.jasa) for each in shares)
    whole = _sum(Part(row.pokok, row.jasa) for each in shares for row in each.schedule)
    target = _sum(Part(row.pokok, row.jasa) for each in shares for row in each.schedule if row.due_on <= on)
    return Line(
        ksm_id, name, whole.pokok, target, before, to_date - before, whole - to_date,
        Part(late.pokok, late.jasa) if late else Part(), late.behind if late else Fraction(0),
        band_of(late, ladder).name,
    )  # fmt: skip


def _sum(parts: Iterable[Part]) -> Part:
    return sum(parts, Part())


@dataclass(frozen=True, slots=True)
class Report:
    """A fund on one day: its lines, and everything that is reckoned from them alone."""

    on: date
    lines: tuple[Line, ...]
    ladder: Ladder
    at_risk_from: int

    def total(self) -> Line:
        """The foot of the sheet: each column's sum; the class and the instalments of a fund mean nothing."""
        return Line(
            0, "", sum(each.lent for each in self.lines), _sum(each.target for each in self.lines),
            _sum(each.before for each in self.lines), _sum(each.month for each in self.lines),
            _sum(each.balance for each in self.lines), _sum(each.late for each in self.lines),
            Fraction(0), "",
        )  # fmt: skip

    def by_class(self) -> dict[str, int]:
        """The balance of pokok in each class of the ladder, empty ones too. Rupiah."""
        found = dict.fromkeys((band.name for band in self.ladder.bands), 0)
        for each in self.lines:
            found[each.class_name] += each.balance.pokok
        return found

    def reserve(self) -> Rupiah | None:
        """What should be set aside; None: the lender has not said a rate for a class that has a balance."""
        return reserve({name: Rupiah(amount) for name, amount in self.by_class().items()}, self.ladder)

    def shares(self) -> tuple[Share, Share, Share]:
        """LAR, PAR and RR, each with its inputs."""
        held = [
            Exposure(each.ksm_id, Rupiah(each.balance.pokok), Rupiah(each.late.pokok), each.behind)
            for each in self.lines
            if each.balance.pokok > 0
        ]
        risky = [each for each in held if each.behind >= self.at_risk_from]
        found = indicators(held, self.at_risk_from)
        total = sum(each.balance for each in held)
        return (
            Share(Figure.LAR, found.n_ksm_at_risk, found.n_ksm),
            Share(Figure.PAR, sum(each.balance for each in risky), total),
            Share(Figure.RR, total - sum(each.overdue_pokok for each in risky), total),
        )

    def foots(self) -> bool:
        """Whether every line and the foot agree with themselves: lent is paid and still owed, and the classes
        hold the whole balance.
        """
        whole = self.total()
        lines_foot = all(
            each.to_date.pokok + each.balance.pokok == each.lent for each in (*self.lines, whole)
        )
        return lines_foot and sum(self.by_class().values()) == whole.balance.pokok


def adds_up(rows: Sequence[Sequence[object]], foot: Sequence[object] | None) -> bool:
    """Whether each figure in the foot of a sheet is what stands above it. A foot without figures adds up."""
    return all(
        sum(row[n] for row in rows if isinstance(row[n], int)) == cell  # type: ignore[misc]
        for n, cell in enumerate(foot or ())
        if isinstance(cell, int)
    )

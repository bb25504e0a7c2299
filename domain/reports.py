"""The month's figures of a fund, KSM by KSM, as the printed report on loans has them (laporan perkembangan
pinjaman). Knows schedules and what was paid; no book, no names' meaning, no words.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from domain.allocation import Settled
from domain.arrears import Arrears, Owing, assess_loans
from domain.holidays import Calendar
from domain.kolektibilitas import Exposure, band_of, indicators, reserve, reserve_by_class
from domain.kpi import Figure
from domain.loans import Schedule
from domain.money import Rupiah
from domain.profiles import Ladder

_WHOLE_BP = 10_000
_NONE = Settled()


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
    """One share on the day of the report: its card, what was settled before this month, and to this day.

    `gone`: what of that left the card without money, by two officers: moved to another card, or written off
    (`written_off`). `paused`: its rests; `watched`: rescheduled, and not yet three rows paid in time.
    `fines`: what was paid of fines to this day, and before this month; never part of pokok or jasa. `loan`:
    the row id of the loan it is part of.
    """

    schedule: Schedule
    before: Settled
    to_date: Settled
    gone_before: Settled = _NONE
    gone: Settled = _NONE
    written_off: bool = False
    paused: tuple[tuple[date, date], ...] = ()
    watched: bool = False
    fines: int = 0
    fines_before: int = 0
    loan: int = 0

    @property
    def ended(self) -> bool:
        """Whether two officers ended this card: it asks for no instalment any more."""
        return bool(self.gone.pokok or self.gone.jasa)

    @property
    def paid(self) -> Part:
        """What was paid on it to this day."""
        return Part(self.to_date.pokok - self.gone.pokok, self.to_date.jasa - self.gone.jasa)

    @property
    def paid_before(self) -> Part:
        """What was paid on it before this month."""
        return Part(self.before.pokok - self.gone_before.pokok, self.before.jasa - self.gone_before.jasa)

    @property
    def whole(self) -> Part:
        """The card as it is to be paid. What moved to another card stands there; what was written off was
        lent all the same, and its jasa is asked by nobody.
        """
        pokok = 0 if self.written_off else int(self.gone.pokok)
        card = _sum(Part(row.pokok, row.jasa) for row in self.schedule)
        return card - Part(pokok, self.gone.jasa)

    def target(self, on: date) -> Part:
        """What should have been paid to that day; of a card that moved away: what was paid on it."""
        due = _sum(Part(row.pokok, row.jasa) for row in self.schedule if row.due_on <= on)
        most = self.whole if self.written_off else self.paid
        return Part(min(due.pokok, most.pokok), min(due.jasa, most.jasa)) if self.ended else due

    def balance(self) -> Part:
        """What is still owed on it."""
        lost = int(self.gone.pokok) if self.written_off else 0
        return self.whole - self.paid - Part(lost)


@dataclass(frozen=True, slots=True)
class OneLoan:
    """One loan of a KSM: the pokok that is still owed on it, what of that is late, how far it is behind by
    itself, and its class. One that is paid off owes nothing and is not behind.
    """

    balance: int
    late: int
    behind: Fraction
    class_name: str


@dataclass(frozen=True, slots=True)
class Line:
    """One KSM in the report. `target`: what should have been paid to this day; `late`: what is late of it.

    `behind` and `class_name` are those of the worst of its `loans`, for where a KSM shows one class. Pokok
    beside the balance: `written_off` to this day; and of the balance, what rests (`resting`) and what was
    rescheduled and is looked at as such (`watched`). All of it is shown, nothing drops out.
    """

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
    written_off: int = 0
    resting: int = 0
    watched: int = 0
    loans: tuple[OneLoan, ...] = ()

    @property
    def each_loan(self) -> tuple[OneLoan, ...]:
        """What is at risk or set aside is reckoned from these; all as one where they were not kept apart."""
        return self.loans or (OneLoan(self.balance.pokok, self.late.pokok, self.behind, self.class_name),)

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
    running = [each for each in shares if not each.ended]
    cards = [Owing(each.schedule, each.to_date, each.paused, each.loan) for each in running]
    found = assess_loans(cards, on, collects, calendar)
    ids = dict.fromkeys(each.loan for each in shares)
    held = tuple(_one_loan([x for x in shares if x.loan == each], found.get(each), ladder) for each in ids)
    names = [band.name for band in ladder.bands]
    late = _sum(Part(each.pokok, each.jasa) for each in found.values() if each)
    before, to_date = _sum(each.paid_before for each in shares), _sum(each.paid for each in shares)
    whole, balance = _sum(each.whole for each in shares), _sum(each.balance() for each in shares)
    resting = [each for each in shares if any(since <= on <= until for since, until in each.paused)]
    return Line(
        ksm_id, name, whole.pokok, _sum(each.target(on) for each in shares), before, to_date - before,
        balance, late, max((each.behind for each in held), default=Fraction(0)),
        max((each.class_name for each in held), key=names.index, default=names[0]),
        written_off=sum(int(each.gone.pokok) for each in shares if each.written_off),
        resting=sum(each.balance().pokok for each in resting),
        watched=sum(each.balance().pokok for each in shares if each.watched),
        loans=held,
    )  # fmt: skip


def _one_loan(shares: Sequence[Paid], late: Arrears | None, ladder: Ladder) -> OneLoan:
    balance, class_name = sum(each.balance().pokok for each in shares), band_of(late, ladder).name
    if late is None:
        return OneLoan(balance, 0, Fraction(0), class_name)
    return OneLoan(balance, int(late.pokok), late.behind, class_name)


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
            sum(each.written_off for each in self.lines), sum(each.resting for each in self.lines),
            sum(each.watched for each in self.lines),
        )  # fmt: skip

    def by_class(self) -> dict[str, int]:
        """The balance of pokok in each class of the ladder, empty ones too. Rupiah."""
        found = dict.fromkeys((band.name for band in self.ladder.bands), 0)
        for each in self.lines:
            for one in each.each_loan:
                found[one.class_name] += one.balance
        return found

    def reserve(self) -> Rupiah | None:
        """What should be set aside; None: the lender has not said a rate for a class that has a balance."""
        return reserve({name: Rupiah(amount) for name, amount in self.by_class().items()}, self.ladder)

    def reserve_by_class(self) -> dict[str, Rupiah | None]:
        """The same, class by class; together they are the whole."""
        held = {name: Rupiah(amount) for name, amount in self.by_class().items()}
        return reserve_by_class(held, self.ladder)

    def at_risk(self, of: Line) -> tuple[OneLoan, ...]:
        """The loans of a KSM that are at risk: as far behind as the lender says, or further."""
        return tuple(x for x in of.each_loan if x.balance > 0 and x.behind >= self.at_risk_from)

    def shares(self) -> tuple[Share, Share, Share]:
        """LAR (groups with a loan at risk), PAR (the balance of those loans) and RR, each with its inputs."""
        held = [
            Exposure(each.ksm_id, Rupiah(one.balance), Rupiah(one.late), one.behind)
            for each in self.lines
            for one in each.each_loan
            if one.balance > 0
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
        """Whether every line and the foot agree with themselves: lent is paid, still owed or written off, and
        the classes hold the whole balance.
        """
        whole = self.total()
        lines_foot = all(
            each.to_date.pokok + each.balance.pokok + each.written_off == each.lent
            for each in (*self.lines, whole)
        )
        return lines_foot and sum(self.by_class().values()) == whole.balance.pokok

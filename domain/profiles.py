"""The rules of a lender as dated data. Knows the shape of the rules and their defaults; computes no money.

Every figure is a default of a named profile: each lender sets its own house rules. A field marked
*assumption* has no written source; a lender is asked about it before money depends on it. Whoever computes
stores the name and version.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.announcements import NewsRules
from domain.budget import Budget
from domain.complaints import Deadlines
from domain.fines import FineTerms
from domain.holidays import HolidayRule
from domain.kpi import KpiEdges
from domain.money import Rupiah
from domain.shu import SHU, WHOLE, Part
from domain.stopping import Stop
from domain.windows import Windows

_WAJIB = Rupiah(20_000)
_NOTHING = Rupiah(0)
_LARGE = Rupiah(1_000_000)
_COINS = Rupiah(500)


class JasaMethod(StrEnum):
    """On what jasa is reckoned: on the whole loan to the end (flat), or on what is still owed (menurun);
    ANNUITY is on what is still owed too, with pokok growing so that every instalment is the same.
    """

    FLAT = "flat"
    MENURUN = "menurun"
    ANNUITY = "annuity"


class Per(StrEnum):
    """What a rate is for. The same 18 may be 1.5 a month for a year, so it is always said."""

    MONTH = "month"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class JasaRate:
    """The service charge in hundredths of a percent: 150 per MONTH is 1.5 %, 1500 per TERM 15 % in all."""

    basis_points: int
    per: Per = Per.MONTH
    method: JasaMethod = JasaMethod.FLAT

    def __post_init__(self) -> None:
        if self.basis_points < 0:
            raise ValueError("a rate is not negative")
        if self.method is not JasaMethod.FLAT and self.per is Per.TERM:
            raise ValueError("jasa on the balance needs the rate per month, not for the whole term")


class Direction(StrEnum):
    """Which way an instalment is rounded to the lender's step."""

    NEAREST = "nearest"  # exact halves go up
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Rounding:
    """To which step, in rupiah, an instalment is rounded; the last instalment takes the remainder."""

    step: int = 1
    direction: Direction = Direction.NEAREST

    def __post_init__(self) -> None:
        if self.step < 1:
            raise ValueError("a rounding step is at least one rupiah")


class Rhythm(StrEnum):
    """How due dates follow each other."""

    MONTHLY = "monthly"
    WEEKLY = "weekly"
    PER_KUMPULAN = "per-kumpulan"  # at the group's own meetings


@dataclass(frozen=True, slots=True)
class DueRule:
    """When instalments fall due. `village_day`: one collection day for the whole village instead of the day
    of disbursement; `cutoff_day`: who gets the money on or after it begins a month later. Both for MONTHLY
    only. Pokok falls due with every `pokok_every`th instalment (4 of 12: musiman, after each harvest) and not
    with the first `grace` ones; jasa with each.
    """

    rhythm: Rhythm = Rhythm.MONTHLY
    village_day: int | None = None
    cutoff_day: int | None = None
    pokok_every: int = 1
    grace: int = 0
    holiday: HolidayRule = HolidayRule.NEXT_MEETING

    def __post_init__(self) -> None:
        days = [day for day in (self.village_day, self.cutoff_day) if day is not None]
        if days and self.rhythm is not Rhythm.MONTHLY:
            raise ValueError("a day of the month fits a monthly rhythm only")
        if not all(1 <= day <= 31 for day in days):
            raise ValueError("a day of the month is 1..31")
        if not 1 <= self.pokok_every <= 12 or not 0 <= self.grace <= 24:
            raise ValueError("pokok comes with every 1st to 12th instalment, after at most 24 without")


class Bucket(StrEnum):
    """One place a payment may go to. BY_INSTALMENT: each instalment whole, the oldest first, jasa then
    pokok.
    """

    OVERDUE_JASA = "overdue-jasa"
    OVERDUE_POKOK = "overdue-pokok"
    CURRENT_JASA = "current-jasa"
    CURRENT_POKOK = "current-pokok"
    BY_INSTALMENT = "by-instalment"


# What no bucket takes is kept for the payer as titipan angsuran, never as income.
JASA_FIRST = (Bucket.OVERDUE_JASA, Bucket.OVERDUE_POKOK, Bucket.CURRENT_JASA, Bucket.CURRENT_POKOK)
BY_INSTALMENT = (Bucket.BY_INSTALMENT,)


class PayOff(StrEnum):
    """Which jasa is asked of somebody who pays the whole loan before its end."""

    FULL = "full"  # all of the card
    PRO_RATA = "pro-rata"  # what is due by that day, and the running instalment's; assumption
    WAIVED = "waived"  # what is due by that day; assumption


class Behind(StrEnum):
    """How a broken number of instalments behind is read before it meets the ladder."""

    EXACT = "exact"
    HALF_UP = "half-up"
    CEIL = "ceil"
    FLOOR = "floor"


class LadderUnit(StrEnum):
    """What the ladder counts."""

    INSTALMENTS = "instalments"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Band:
    """One class of the ladder: begins at `start`, or just above it; reserve in hundredths of a percent of
    the balance; `reserve_bp` None: the lender has not said.
    """

    name: str
    label: str
    start: int
    above: bool
    reserve_bp: int | None


@dataclass(frozen=True, slots=True)
class Ladder:
    """A kolektibilitas ladder, best class first. `jasa_counts`: jasa alone being behind leaves the first
    class.
    """

    name: str
    bands: tuple[Band, ...]
    unit: LadderUnit = LadderUnit.INSTALMENTS
    behind: Behind = Behind.EXACT
    jasa_counts: bool = True

    def __post_init__(self) -> None:
        starts = [(band.start, band.above) for band in self.bands]
        if not starts or starts[0] != (0, False) or sorted(set(starts)) != starts:
            raise ValueError("a ladder begins at 0 and rises")


@dataclass(frozen=True, slots=True)
class GrudukLine:
    """From where a visit may be proposed: a class by name, or a number of instalments behind. Exactly one
    is set.
    """

    class_name: str | None = "III"
    instalments: int | None = None

    def __post_init__(self) -> None:
        if (self.class_name is None) == (self.instalments is None):
            raise ValueError("the line is a class or a number of instalments, not both")


@dataclass(frozen=True, slots=True)
class Ceilings:
    """Who may borrow how much. A first loan, the upper limit, how many loans before another lender, months,
    members. `group`: what all of a KSM may owe in pokok at one time, what it asked for and has not got yet
    with it; 0: no ceiling.
    """

    first_loan: Rupiah
    upper: Rupiah
    max_loans: int = 4
    min_months: int = 3
    max_months: int = 12
    min_members: int = 5
    min_women_percent: int = 30
    months_saving_first: int = 3
    group: Rupiah = _NOTHING


@dataclass(frozen=True, slots=True)
class Manners:
    """How often and by how many people may be spoken of a debt. Days, unless the name says otherwise."""

    notice_spacing_days: int = 7
    claim_suppress_days: int = 7
    hardship_pause_days: int = 7
    gruduk_cool_off_days: int = 35  # assumption: one kumpulan lies between two proposals
    min_visitors: int = 3
    max_visitors: int = 7
    in_hand_days: int = 7
    back_dated_days: int = 30  # assumption: what somebody says they paid longer ago, the clerk looks at first
    correct_alone_below: Rupiah = _LARGE  # assumption: larger receipts take two officers
    coins: Rupiah = _COINS  # assumption: what one day may differ by in all, kept in an account of its own
    spot_checks: int = 5  # assumption: receipts drawn for the pengawas in a week


@dataclass(frozen=True, slots=True)
class SavingsDefaults:
    """What a member saves unless the KSM says otherwise. `pokok`: once, on joining; 0: the KSM has none.
    `sukarela`: whether members may add at will. `free`: the pots a member may take from while in the KSM;
    pokok and wajib are given back on leaving.
    """

    wajib: Rupiah = _WAJIB  # assumption
    tanggung_renteng_bp: int = 1_000  # of the loan; assumption in urban lenders, found in a rural one
    pokok: Rupiah = _NOTHING  # assumption
    sukarela: bool = True  # assumption
    free: tuple[str, ...] = ("sukarela",)  # assumption


@dataclass(frozen=True, slots=True)
class Profile:
    """One lender's rules in one version, from the day they apply."""

    name: str
    version: int
    applies_from: date
    ladder: Ladder
    jasa: JasaRate = JasaRate(150)
    rounding: Rounding = Rounding(500)
    due: DueRule = DueRule()
    allocation: tuple[Bucket, ...] = JASA_FIRST
    pay_off: PayOff = PayOff.FULL
    at_risk_from: int = 3  # instalments behind, for LAR, PAR and RR
    kpi: KpiEdges = field(default_factory=KpiEdges)
    fine: Rupiah = _NOTHING  # once for each late instalment; for the rows that fall due by this version
    fining: FineTerms = field(default_factory=FineTerms)
    iptw_bp: int = 0  # of the jasa paid, for who pays off in time from this version on: domain/iptw.py
    gruduk: GrudukLine = GrudukLine()
    ceilings: Ceilings = Ceilings(Rupiah(1_000_000), Rupiah(3_000_000))
    manners: Manners = Manners()
    savings: SavingsDefaults = SavingsDefaults()
    windows: Windows = field(default_factory=Windows)
    words: Budget = field(default_factory=Budget)
    news: NewsRules = field(default_factory=NewsRules)
    complaints: Deadlines = field(default_factory=Deadlines)
    shu: tuple[Part, ...] = SHU
    stop: Stop | None = None  # nothing new is lent

    @property
    def label(self) -> str:
        """Name and version, as every figure made by these rules keeps it: "urban-2013:1"."""
        return f"{self.name}:{self.version}"

    def __post_init__(self) -> None:
        if self.jasa.per is Per.MONTH and self.due.rhythm is not Rhythm.MONTHLY:
            raise ValueError(f"{self.name}: a rate per month needs monthly instalments")
        if self.jasa.method is JasaMethod.ANNUITY and self.due.pokok_every != 1:
            raise ValueError(f"{self.name}: an annuity has pokok in every instalment")
        if sum(part.basis_points for part in self.shu) != WHOLE:
            raise ValueError(f"{self.name}: the parts of a surplus make a hundred percent")
        line = self.gruduk.class_name
        if line is not None and line not in {band.name for band in self.ladder.bands}:
            raise ValueError(f"{self.name}: the gruduk line {line!r} is no class of {self.ladder.name}")

"""What the fund earned and spent this year, and what follows from it: CCr, ROI, the health of the UPK. Knows
sums of the book; every figure comes with what it was reckoned from.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from domain import health as rules
from domain.health import Health, Inputs, Ratio
from domain.kpi import Figure
from domain.ledger import Account
from domain.profiles import Profile
from domain.reports import Report, Share
from domain.say import Say, say
from domain.vouchers import COST, INCOME, TILLS
from storage import cash, portfolio
from storage.book import Work
from storage.cash import Until


@dataclass(frozen=True, slots=True)
class Fund:
    """One fund on the day of a report. Rupiah. Income and cost count from January, or from the month in which
    the book began, if that was later: what was earned and spent before nobody here knows.
    """

    since: date
    on: date
    jasa: int
    earned: dict[Account, int]
    spent: dict[Account, int]
    tills: dict[Account, int]
    capital: int
    reserve_held: int
    reserve_required: int | None
    late_pokok: int
    outstanding: int
    fines: int = 0

    @property
    def income(self) -> int:
        """The jasa of loans, what was paid of fines, and what came beside it. What comes in after a write-off
        is pokok: no cost when it was written off and no income now. It lies in the till, and so in the fifth
        and sixth ratio; the report names it on a line of its own.
        """
        return self.jasa + self.fines + sum(self.earned.values())

    @property
    def cost(self) -> int:
        """Everything spent, with what was set aside."""
        return sum(self.spent.values())

    @property
    def months(self) -> int:
        """How many months income and cost are of; the running one counts whole."""
        return (self.on.year - self.since.year) * rules.MONTHS + self.on.month - self.since.month + 1

    @property
    def ccr(self) -> Share:
        """Cost coverage."""
        return rules.ccr(self.income, self.cost)

    @property
    def roi(self) -> Share:
        """A year's profit over the opening capital."""
        return rules.roi(self.income - self.cost, self.months, self.capital)

    @property
    def health(self) -> Health:
        """The six ratios."""
        bank = self.tills[Account.BANK_UPK]
        whole = self.outstanding + sum(self.tills.values())
        return rules.health(
            Inputs(
                self.late_pokok, self.outstanding, self.reserve_held, self.reserve_required, self.income,
                self.cost, self.outstanding + bank, whole, self.capital,
            )
        )  # fmt: skip


def read(book: Work, bkm_id: int, report: Report, known_at: datetime) -> Fund:
    """The fund on the day of this report, as it was known at that moment."""
    on = report.on
    begun = cash.begun_on(book, bkm_id) or on
    since = min(max(on.replace(month=1, day=1), begun.replace(day=1)), on.replace(day=1))
    shares = [each for held in portfolio.of_bkm(book, bkm_id, since, on, known_at) for each in held.shares]
    year, ever = Until(on, known_at, since), Until(on, known_at)
    moved = cash.sums(book, bkm_id, (*INCOME, *COST, Account.LET_GO), year)
    settled = sum(each.to_date.jasa - each.before.jasa for each in shares)
    stood = cash.sums(book, bkm_id, (*TILLS.values(), Account.CAPITAL, Account.RESERVE), ever)
    total, required = report.total(), report.reserve()
    return Fund(
        since, on, settled - moved[Account.LET_GO],  # jasa nobody asked for was not earned
        {account: -moved[account] for account in INCOME}, {account: moved[account] for account in COST},
        {account: stood[account] for account in TILLS.values()}, -stood[Account.CAPITAL],
        -stood[Account.RESERVE], int(required) if required is not None else None, total.late.pokok,
        total.balance.pokok, sum(each.fines - each.fines_before for each in shares),
    )  # fmt: skip


def lines(of: Fund, profile: Profile) -> tuple[Say, ...]:
    """CCr, ROI and the health, each with its formula and what went into it."""
    fines = (say("fund-fines", fines=of.fines, jasa=of.jasa),) if of.fines else ()
    return (*fines, _ccr(of, profile), _roi(of, profile), _health(of))


def _ccr(of: Fund, profile: Profile) -> Say:
    mark = profile.kpi.standing(of.ccr.figure, of.ccr.value)
    if mark is None:
        return say("report-share-none", figure="CCr")
    return say("fund-ccr", share=of.ccr.basis_points, mark=mark.value, income=of.income, cost=of.cost)


def _roi(of: Fund, profile: Profile) -> Say:
    mark = profile.kpi.standing(of.roi.figure, of.roi.value)
    if mark is None:
        return say("report-share-none", figure="ROI")
    return say(
        "fund-roi", share=of.roi.basis_points, mark=mark.value, profit=of.income - of.cost, months=of.months,
        capital=of.capital,
    )  # fmt: skip


def _health(of: Fund) -> Say:
    found = of.health
    if found.total is None:
        lacking = [str(each.number) for each in found.ratios if each.points is None]
        return say("fund-health-none", numbers=", ".join(lacking))
    return say("fund-health", points=points(found.total), status=str(found.status))


def ratios(of: Fund) -> tuple[Say, ...]:
    """The six ratios, one line each: what is divided by what, and the points."""
    return tuple(_ratio(each) for each in of.health.ratios)


def _ratio(one: Ratio) -> Say:
    if one.points is None or one.part is None:
        return say("fund-ratio-none", number=one.number)
    return say(
        "fund-ratio", number=one.number, share=rounded(one), part=one.part, whole=one.whole,
        points=points(one.points), best=one.best,
    )  # fmt: skip


def rounded(one: Ratio) -> int:
    """A ratio in hundredths of a percent, for showing only."""
    return Share(Figure.CCR, one.part or 0, one.whole).basis_points


def points(of: Fraction) -> str:
    """8,75 or 40: points have at most two digits behind the comma."""
    whole, rest = divmod((of * 100).__floor__(), 100)
    return f"{whole},{rest:02}".rstrip("0").rstrip(",") if rest else str(whole)


def marked(profile: Profile, one: Share) -> dict[str, Any] | str:
    """The band of a figure as a cell of a sheet."""
    mark = profile.kpi.standing(one.figure, one.value)
    return {"k": "fund-mark", "mark": mark.value} if mark else ""

"""Loans and their schedules. Knows arithmetic and dates; nothing of payments, the book or the clock."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import accumulate, chain

from domain.days import SELAPAN, add_months
from domain.money import Rupiah
from domain.profiles import Direction, DueRule, JasaMethod, JasaRate, Per, Rhythm, Rounding

_SELAPAN = timedelta(days=SELAPAN)
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Loan:
    """Money lent to one borrower, to be paid back in `n` instalments with jasa.

    `jasa` is either an amount for the whole term, as agreed on paper, or a rate.
    """

    principal: Rupiah
    n: int
    disbursed_on: date
    jasa: Rupiah | JasaRate

    def __post_init__(self) -> None:
        if self.principal <= 0 or not 1 <= self.n <= 520:
            raise ValueError("a loan is above 0 rupiah and has 1 to 520 instalments")
        if not isinstance(self.jasa, JasaRate) and self.jasa < 0:
            raise ValueError("jasa is not negative")


@dataclass(frozen=True, slots=True)
class Installment:
    """What is to be paid on one due date; numbers begin at 1."""

    number: int
    due_on: date
    pokok: Rupiah
    jasa: Rupiah

    @property
    def total(self) -> Rupiah:
        """Pokok and jasa together, as the member brings it."""
        return Rupiah(self.pokok + self.jasa)


Schedule = tuple[Installment, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """One member's part of a KSM's loan, with a schedule of its own.

    The KSM is the borrower and its loan is the sum of its shares, never the other way round: were the KSM's
    instalment split among ten members, the rupiah lost in rounding would belong to nobody's card. So each
    share is scheduled and rounded alone, every member's card adds up, and the KSM's bill is what the cards
    say together.
    """

    person_id: int
    schedule: Schedule


def make_schedule(loan: Loan, rounding: Rounding, due: DueRule, kumpulan: Sequence[date] = ()) -> Schedule:
    """The card of one loan: sums exact to the rupiah, due dates strictly rising, no row below zero.

    `kumpulan`: the group's meeting days as agreed, in any order; after the last one it goes on every 35 days.
    """
    dates = _due_dates(loan, due, kumpulan)
    if isinstance(loan.jasa, JasaRate) and loan.jasa.method is not JasaMethod.FLAT:
        if due.rhythm is not Rhythm.MONTHLY:
            raise ValueError("a rate per month needs monthly instalments; state it for the whole term")
        if loan.jasa.method is JasaMethod.ANNUITY:
            parts = annuity(loan.principal, loan.n, loan.jasa.basis_points, rounding, due.grace)
            return _card(dates, parts)
    pokok = _pokok_rows(loan.principal, loan.n, rounding, due)
    return _card(dates, zip(pokok, _jasa_rows(loan, pokok, rounding, due.rhythm), strict=True))


def _card(dates: Sequence[date], parts: Iterable[tuple[Rupiah, Rupiah]]) -> Schedule:
    rows = ((due_on, *part) for due_on, part in zip(dates, parts, strict=True))
    return tuple(Installment(number, *row) for number, row in enumerate(rows, start=1))


def ksm_schedule(shares: Iterable[Share]) -> Schedule:
    """The KSM's bill: the sum of its members' shares on each due date, numbered anew."""
    rows = sorted(chain.from_iterable(share.schedule for share in shares), key=lambda row: row.due_on)
    sums: dict[date, tuple[int, int]] = {}
    for row in rows:
        pokok, jasa = sums.get(row.due_on, (0, 0))
        sums[row.due_on] = pokok + row.pokok, jasa + row.jasa
    return tuple(
        Installment(number, due_on, Rupiah(pokok), Rupiah(jasa))
        for number, (due_on, (pokok, jasa)) in enumerate(sums.items(), start=1)
    )


def jasa_of_term(principal: Rupiah, n: int, rate: JasaRate, rhythm: Rhythm = Rhythm.MONTHLY) -> Rupiah:
    """Flat jasa for the whole term, exact halves of a rupiah upwards. 1.5 % a month of 5,000,000 over 10:
    750,000.

    ValueError for a rate per month where instalments are not monthly: then the lender must say the total.
    """
    if rate.per is Per.MONTH and rhythm is not Rhythm.MONTHLY:
        raise ValueError("a rate per month needs monthly instalments; state it for the whole term")
    parts = principal * rate.basis_points * (n if rate.per is Per.MONTH else 1)
    return _to_step(parts, 10_000, Rounding())


def spread(whole: Rupiah, n: int, rounding: Rounding) -> tuple[Rupiah, ...]:
    """`whole` in `n` equal rows rounded to the step; the last row takes the remainder.

    A step so coarse that rows would be empty or the last one negative gives way to a finer one, at last to
    one rupiah.
    """
    step = rounding.step
    row = _to_step(whole, n, rounding)
    while step > 1 and n > 1 and not 0 < row * (n - 1) <= whole:
        step = max(1, step // 10)
        row = _to_step(whole, n, Rounding(step, rounding.direction))
    left, rows = int(whole), []
    for _ in range(n - 1):
        rows.append(Rupiah(min(row, left)))
        left -= rows[-1]
    return (*rows, Rupiah(left))


def _pokok_rows(principal: Rupiah, n: int, rounding: Rounding, due: DueRule) -> tuple[Rupiah, ...]:
    """Pokok where it falls due: every so many instalments, after the grace, and always with the last."""
    due_with = [i for i in range(1, n + 1) if i == n or (i > due.grace and i % due.pokok_every == 0)]
    parts = dict(zip(due_with, spread(principal, len(due_with), rounding), strict=True))
    return tuple(parts.get(i, Rupiah(0)) for i in range(1, n + 1))


def annuity(
    principal: Rupiah, n: int, basis_points: int, rounding: Rounding, grace: int = 0
) -> tuple[tuple[Rupiah, Rupiah], ...]:
    """Pokok and jasa of `n` rows that are all the same together, but for the last, which pays what is left.
    The first `grace` rows hold jasa alone.

    The same each time is principal x r / (1 - (1 + r)^-n), exact and then to the lender's step; jasa is the
    rate on what is still owed, to the step; pokok the difference (that both are rounded is an assumption). A
    step so coarse that a row would hold no pokok gives way to a finer one, at last to one rupiah.
    """
    if basis_points == 0:
        pokok_rows = _pokok_rows(principal, n, rounding, DueRule(grace=grace))
        return tuple((part, Rupiah(0)) for part in pokok_rows)
    without = min(grace, n - 1)
    grown, from_ = (10_000 + basis_points) ** (n - without), 10_000 ** (n - without)
    each = Fraction(principal * basis_points * grown, 10_000 * (grown - from_))
    step = rounding.step
    while True:
        finer = Rounding(step, rounding.direction)
        rows = _annuity_rows(principal, (without, n), each, basis_points, finer)
        if step == 1 or all(pokok > 0 for pokok, _ in rows[without:]):
            return rows
        step = max(1, step // 10)


def _annuity_rows(
    principal: Rupiah, n: tuple[int, int], each: Fraction, basis_points: int, rounding: Rounding
) -> tuple[tuple[Rupiah, Rupiah], ...]:
    """`n`: how many rows hold no pokok, and how many rows there are."""
    without, last = n
    same = _to_step(each.numerator, each.denominator, rounding)
    left, rows = int(principal), []
    for number in range(1, last + 1):
        jasa = _to_step(left * basis_points, 10_000, rounding)
        pokok = 0 if number <= without else left if number == last else min(left, max(0, same - jasa))
        rows.append((Rupiah(pokok), jasa))
        left -= pokok
    return tuple(rows)


def _to_step(parts: int, n: int, rounding: Rounding) -> Rupiah:
    """parts / n to the step, in integers only: an already round number stays, an exact half goes up."""
    unit = n * rounding.step
    add = {Direction.DOWN: 0, Direction.UP: unit - 1, Direction.NEAREST: unit // 2}[rounding.direction]
    return Rupiah((parts + add) // unit * rounding.step)


def _jasa_rows(
    loan: Loan, pokok: tuple[Rupiah, ...], rounding: Rounding, rhythm: Rhythm
) -> tuple[Rupiah, ...]:
    rate = loan.jasa
    if not isinstance(rate, JasaRate):
        return spread(rate, loan.n, rounding)
    if rate.method is JasaMethod.FLAT:
        return spread(jasa_of_term(loan.principal, loan.n, rate, rhythm), loan.n, rounding)
    balances = accumulate(pokok[:-1], lambda balance, paid: Rupiah(balance - paid), initial=loan.principal)
    return tuple(_to_step(balance * rate.basis_points, 10_000, rounding) for balance in balances)


def _due_dates(loan: Loan, due: DueRule, kumpulan: Sequence[date]) -> list[date]:
    """Due dates, each reckoned from the day of disbursement and not from the one before, so that the 31st
    comes back.
    """
    start = loan.disbursed_on
    if due.rhythm is Rhythm.WEEKLY:
        return [start + _WEEK * i for i in range(1, loan.n + 1)]
    if due.rhythm is Rhythm.PER_KUMPULAN:
        known = sorted({day for day in kumpulan if day > start})[: loan.n]
        last = known[-1] if known else start
        return known + [last + _SELAPAN * i for i in range(1, loan.n - len(known) + 1)]
    slips = due.cutoff_day is not None and start.day >= due.cutoff_day
    first = 2 if slips else 1
    return [add_months(start, i, day=due.village_day) for i in range(first, first + loan.n)]

"""The class of a loan and how a fund stands. Knows figures of arrears and a ladder; no names, no book."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from domain.arrears import Arrears
from domain.money import Rupiah
from domain.profiles import Band, Behind, Ladder, LadderUnit

_WHOLE_BP = 10_000


def read_behind(behind: Fraction, how: Behind) -> Fraction:
    """A broken number of instalments as the lender reads it. Integers only: 2.5 half up is 3."""
    match how:
        case Behind.EXACT:
            return behind
        case Behind.HALF_UP:
            return Fraction((2 * behind.numerator + behind.denominator) // (2 * behind.denominator))
        case Behind.CEIL:
            return Fraction(-(-behind.numerator // behind.denominator))
        case Behind.FLOOR:
            return Fraction(behind.numerator // behind.denominator)


def kolektibilitas(behind: Fraction | int, ladder: Ladder) -> Band:
    """The class for so many instalments behind (or days late, for a ladder that counts days), read as the
    lender does.
    """
    value = read_behind(Fraction(behind), ladder.behind)
    reached = [
        band for band in ladder.bands if value > band.start or (value == band.start and not band.above)
    ]
    if not reached:
        raise ValueError("nobody is less than nothing behind")
    return reached[-1]


def band_of(arrears: Arrears | None, ladder: Ladder) -> Band:
    """The class of one loan, or of a KSM that stands where the worst of its loans does. Store it with the
    profile's name and version: it is a snapshot, not a running value.
    """
    if arrears is None:
        return ladder.bands[0]
    counted = arrears.days_late if ladder.unit is LadderUnit.DAYS else arrears.behind
    band = kolektibilitas(counted, ladder)
    jasa_alone = (arrears.jasa_alone or not arrears.pokok) and ladder.jasa_counts
    return ladder.bands[1] if jasa_alone and band is ladder.bands[0] and len(ladder.bands) > 1 else band


def reserve(balances: Mapping[str, Rupiah], ladder: Ladder) -> Rupiah | None:
    """What to set aside for loans that may not come back: balances by class name, rounded once, halves up.

    None: the lender has not said a rate for a class that has a balance. KeyError: a class the ladder does
    not have.
    """
    parts = _unrounded(balances, ladder)
    if None in parts.values():
        return None
    return _rounded(sum(part or 0 for part in parts.values()))


def reserve_by_class(balances: Mapping[str, Rupiah], ladder: Ladder) -> dict[str, Rupiah | None]:
    """The same in its parts, which add up to it: the whole is rounded once, and the rupiah that are left when
    each class is rounded down go to those with the largest rests, the first of equals first.

    A class without a rate that has a balance says None; then there is no whole, and each other class is
    rounded by itself.
    """
    parts = _unrounded(balances, ladder)
    if None in parts.values():
        return {name: None if part is None else _rounded(part) for name, part in parts.items()}
    known = {name: part or 0 for name, part in parts.items()}
    found = {name: part // _WHOLE_BP for name, part in known.items()}
    over = _rounded(sum(known.values())) - sum(found.values())
    for name in sorted(known, key=lambda name: -(known[name] % _WHOLE_BP))[:over]:
        found[name] += 1
    return {name: Rupiah(part) for name, part in found.items()}


def _rounded(parts: int) -> Rupiah:
    return Rupiah((2 * parts + _WHOLE_BP) // (2 * _WHOLE_BP))


def _unrounded(balances: Mapping[str, Rupiah], ladder: Ladder) -> dict[str, int | None]:
    """Each class's reserve in ten thousandths of a rupiah."""
    rates = {band.name: band.reserve_bp for band in ladder.bands}
    return {
        name: None if rates[name] is None and balance else balance * (rates[name] or 0)
        for name, balance in balances.items()
    }


@dataclass(frozen=True, slots=True)
class Exposure:
    """One loan with a balance: of which KSM, what is still owed in pokok, how much of that is late."""

    ksm_id: int
    balance: Rupiah
    overdue_pokok: Rupiah
    behind: Fraction

    def __post_init__(self) -> None:
        if not 0 <= self.overdue_pokok <= self.balance:
            raise ValueError("what is late is part of the balance")


@dataclass(frozen=True, slots=True)
class Indicators:
    """LAR (groups), PAR (their whole balance) and RR (what is not late) as exact shares; None: no data yet,
    not 0 %.
    """

    lar: Fraction | None
    par: Fraction | None
    rr: Fraction | None
    n_ksm: int
    n_ksm_at_risk: int


def indicators(loans: Iterable[Exposure], at_risk_from: int = 3) -> Indicators:
    """How the fund stands, as the 2013 operating guide for urban funds counts: at risk is 3 instalments
    behind or more.

    LAR counts groups, PAR the whole balance of the loans at risk, RR the balance without the late part of
    those loans.
    """
    held = [loan for loan in loans if loan.balance > 0]
    risky = [loan for loan in held if loan.behind >= at_risk_from]
    total = sum(loan.balance for loan in held)
    n_ksm, n_risky = len({loan.ksm_id for loan in held}), len({loan.ksm_id for loan in risky})
    late = sum(loan.overdue_pokok for loan in risky)
    return Indicators(
        lar=_share(n_risky, n_ksm),
        par=_share(sum(loan.balance for loan in risky), total),
        rr=_share(total - late, total),
        n_ksm=n_ksm,
        n_ksm_at_risk=n_risky,
    )


def _share(part: int, whole: int) -> Fraction | None:
    return Fraction(part, whole) if whole else None

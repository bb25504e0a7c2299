"""The profiles that ship, each from one family of lenders. Knows figures; a lender copies one and changes
it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from domain.money import Rupiah
from domain.profiles import (
    Band,
    Behind,
    Ceilings,
    GrudukLine,
    JasaRate,
    Ladder,
    LadderUnit,
    Profile,
    Rounding,
)

_LABELS = {
    "I": "Lancar",
    "II": "Dalam perhatian khusus",
    "III": "Kurang lancar",
    "IV": "Diragukan",
    "V": "Macet",
}


def _ladder(*rows: tuple[str, int, bool, int | None]) -> tuple[Band, ...]:
    return tuple(Band(name, _LABELS[name], start, above, reserve) for name, start, above, reserve in rows)


AT, ABOVE = False, True

# Operating guide for urban revolving funds, 2013, as quoted: I no arrears in pokok or jasa, II up to 3. The
# rest of the table is cut off in the quotation: III to V and every reserve are an assumption, taken from
# the BKM table below.
URBAN_LADDER = Ladder(
    "urban-2013",
    _ladder(
        ("I", 0, AT, 50),
        ("II", 0, ABOVE, 50),
        ("III", 3, ABOVE, 1_000),
        ("IV", 6, ABOVE, 5_000),
        ("V", 9, ABOVE, 10_000),
    ),
)
# A BKM's own published table of 2012: none, below 3, 3 to 6, above 6, above 9.
BKM_LADDER = Ladder(
    "bkm-2012",
    _ladder(
        ("I", 0, AT, 50),
        ("II", 0, ABOVE, 50),
        ("III", 3, AT, 1_000),
        ("IV", 6, ABOVE, 5_000),
        ("V", 9, ABOVE, 10_000),
    ),
)
# Rural UPK software in use: whole instalments, group loans rounded half up; jasa alone leaves nobody's class.
RURAL_LADDER = Ladder(
    "rural-upk",
    _ladder(
        ("I", 0, AT, 100),
        ("II", 1, AT, 1_000),
        ("III", 3, AT, 2_500),
        ("IV", 5, AT, 5_000),
        ("V", 6, ABOVE, 10_000),
    ),
    behind=Behind.HALF_UP,
    jasa_counts=False,
)
# The regulator's format for microfinance institutions: three classes, whole instalments only.
LKM_LADDER = Ladder(
    "lkm-ojk",
    _ladder(("I", 0, AT, 0), ("IV", 3, ABOVE, 5_000), ("V", 9, ABOVE, 10_000)),
    behind=Behind.FLOOR,
    jasa_counts=False,
)
# A BUMDesma manual: days. Its reserves are a setting of each institution.
BUMDESMA_LADDER = Ladder(
    "bumdesma",
    _ladder(
        ("I", 0, AT, None),
        ("II", 1, AT, None),
        ("III", 31, AT, None),
        ("IV", 91, AT, None),
        ("V", 181, AT, None),
    ),
    unit=LadderUnit.DAYS,
)

_BY_HALF_MILLION = Ceilings(Rupiah(500_000), Rupiah(2_000_000))
# A rural UPK of 2014: new members 3 million, old ones 5, groups that have met for a year. Women's groups and
# men's groups both borrow there; how often is an assumption, and so is the tenth of the jasa that comes back.
_RURAL = Ceilings(Rupiah(3_000_000), Rupiah(5_000_000), min_women_percent=0, months_saving_first=12)
_RURAL_2014 = replace(_RURAL, group=Rupiah(50_000_000))
# First days on which a preset applies are an assumption: the documents give a year only.
_SHIPPED = (
    Profile("urban-2010", 1, date(2010, 1, 1), URBAN_LADDER, ceilings=_BY_HALF_MILLION),
    Profile("urban-2013", 1, date(2013, 1, 1), URBAN_LADDER),
    Profile("bkm-2012", 1, date(2012, 1, 1), BKM_LADDER),
    Profile("rural-upk", 1, date(2008, 1, 1), RURAL_LADDER, rounding=Rounding(1_000), ceilings=_RURAL),
    # The ceiling of a KSM and IPTW came later, under a name of their own: what "rural-upk:1" means stays.
    Profile(
        "rural-2014",
        1,
        date(2014, 1, 1),
        RURAL_LADDER,
        rounding=Rounding(1_000),
        ceilings=_RURAL_2014,
        iptw_bp=1_000,
    ),
    Profile("lkm-ojk", 1, date(2014, 1, 1), LKM_LADDER, gruduk=GrudukLine("IV")),
    Profile("bumdesma", 1, date(2021, 1, 1), BUMDESMA_LADDER),
    # The starting point of a lender that fits none: no jasa and whole rupiah until the lender says otherwise.
    Profile("custom", 1, date(2000, 1, 1), BKM_LADDER, jasa=JasaRate(0), rounding=Rounding(1)),
)
PRESETS: Mapping[str, Profile] = MappingProxyType({each.name: each for each in _SHIPPED})


def preset(name: str) -> Profile:
    """The shipped profile of that name; ValueError, naming those that exist, if there is none."""
    try:
        return PRESETS[name]
    except KeyError:
        raise ValueError(f"no profile {name!r}; there are: {', '.join(PRESETS)}") from None


def changed(profile: Profile, applies_from: date, **fields: object) -> Profile:
    """The lender's next version of its rules: the same profile with these fields, from that day.

    Two from the same day are possible: the newer one holds.
    """
    if applies_from < profile.applies_from:
        raise ValueError(f"version {profile.version + 1} must not apply before {profile.applies_from}")
    return replace(profile, version=profile.version + 1, applies_from=applies_from, **fields)  # type: ignore[arg-type]


def in_force(versions: Iterable[Profile], day: date) -> Profile | None:
    """The newest of a lender's versions that applies on `day`; None before the first."""
    started = [each for each in versions if each.applies_from <= day]
    return max(started, key=lambda each: (each.applies_from, each.version), default=None)

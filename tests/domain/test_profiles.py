"""The shipped rules of lenders, and how a lender makes them its own."""

from dataclasses import replace
from datetime import date, time

import pytest

from domain.kpi import Edge
from domain.presets import PRESETS, changed, in_force, preset
from domain.profiles import (
    Band,
    Bucket,
    DueRule,
    GrudukLine,
    JasaMethod,
    JasaRate,
    Ladder,
    Per,
    Profile,
    Rhythm,
    Rounding,
)

URBAN = preset("urban-2013")


@pytest.mark.parametrize(
    ("name", "first_loan", "upper", "classes", "reserves", "line"),
    [
        ("urban-2010", 500_000, 2_000_000, "I II III IV V", (50, 50, 1_000, 5_000, 10_000), "III"),
        ("urban-2013", 1_000_000, 3_000_000, "I II III IV V", (50, 50, 1_000, 5_000, 10_000), "III"),
        ("bkm-2012", 1_000_000, 3_000_000, "I II III IV V", (50, 50, 1_000, 5_000, 10_000), "III"),
        ("rural-upk", 3_000_000, 5_000_000, "I II III IV V", (100, 1_000, 2_500, 5_000, 10_000), "III"),
        ("rural-2014", 3_000_000, 5_000_000, "I II III IV V", (100, 1_000, 2_500, 5_000, 10_000), "III"),
        ("lkm-ojk", 1_000_000, 3_000_000, "I IV V", (0, 5_000, 10_000), "IV"),
        ("bumdesma", 1_000_000, 3_000_000, "I II III IV V", (None,) * 5, "III"),
        ("custom", 1_000_000, 3_000_000, "I II III IV V", (50, 50, 1_000, 5_000, 10_000), "III"),
    ],
)
def test_the_shipped_profiles(
    name: str, first_loan: int, upper: int, classes: str, reserves: tuple[int | None, ...], line: str
) -> None:
    profile = preset(name)
    assert (profile.ceilings.first_loan, profile.ceilings.upper) == (first_loan, upper)
    assert [band.name for band in profile.ladder.bands] == classes.split()
    assert tuple(band.reserve_bp for band in profile.ladder.bands) == reserves
    assert profile.gruduk.class_name == line


def test_a_whole_ksm_has_a_ceiling_under_a_name_of_its_own_only() -> None:
    """What "rural-upk:1" means does not change under a lender that keeps it."""
    assert {each.name: each.ceilings.group for each in PRESETS.values() if each.ceilings.group} == {
        "rural-2014": 50_000_000
    }


@pytest.mark.parametrize("profile", PRESETS.values(), ids=lambda each: each.name)
def test_the_manners_of_every_profile(profile: Profile) -> None:
    manners, money = profile.manners, profile.windows.money
    assert (manners.notice_spacing_days, manners.claim_suppress_days) == (7, 7)
    assert (manners.min_visitors, manners.max_visitors) == (3, 7)
    assert profile.fine == 0
    assert (money.opens, money.closes, money.weekdays) == (time(8), time(20), frozenset(range(6)))
    assert not money.on_holidays
    assert profile.allocation == (
        Bucket.OVERDUE_JASA,
        Bucket.OVERDUE_POKOK,
        Bucket.CURRENT_JASA,
        Bucket.CURRENT_POKOK,
    )


def test_an_unknown_profile_is_answered_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"'urban'; there are: urban-2010, urban-2013, .*custom"):
        preset("urban")


def test_a_lender_changes_its_rules_from_a_day_on_and_the_old_ones_stay_readable() -> None:
    second = changed(URBAN, date(2027, 1, 1), rounding=Rounding(1_000))
    assert (second.version, second.rounding.step, second.ladder) == (2, 1_000, URBAN.ladder)
    versions = [second, URBAN]
    assert in_force(versions, date(2026, 12, 31)) is URBAN
    assert in_force(versions, date(2027, 1, 1)) is second
    assert in_force(versions, date(2000, 1, 1)) is None
    third = changed(second, date(2027, 1, 1), rounding=Rounding(500))
    assert in_force([third, second, URBAN], date(2027, 1, 1)) is third
    with pytest.raises(ValueError, match="must not apply before"):
        changed(second, date(2026, 12, 31), rounding=Rounding(500))


BAND = Band("I", "Lancar", 0, False, 0)


@pytest.mark.parametrize(
    "make",
    [
        lambda: JasaRate(-1),
        lambda: JasaRate(1_800, Per.TERM, JasaMethod.MENURUN),
        lambda: Rounding(0),
        lambda: DueRule(village_day=32),
        lambda: DueRule(cutoff_day=0),
        lambda: DueRule(Rhythm.WEEKLY, village_day=5),
        lambda: JasaRate(1_800, Per.TERM, JasaMethod.ANNUITY),
        lambda: DueRule(pokok_every=0),
        lambda: DueRule(pokok_every=13),
        lambda: DueRule(grace=25),
        lambda: Edge(1_000, 1_000),
        lambda: replace(URBAN, due=DueRule(Rhythm.WEEKLY)),
        lambda: replace(URBAN, due=DueRule(pokok_every=4), jasa=JasaRate(150, method=JasaMethod.ANNUITY)),
        lambda: GrudukLine("III", 3),
        lambda: GrudukLine(None),
        lambda: Ladder("empty", ()),
        lambda: Ladder("late start", (Band("I", "Lancar", 1, False, 0),)),
        lambda: Ladder("not rising", (BAND, Band("II", "DPK", 3, True, 0), Band("III", "KL", 3, False, 0))),
        lambda: Ladder("twice", (BAND, BAND)),
        lambda: replace(URBAN, gruduk=GrudukLine("VI")),
        lambda: replace(URBAN, ladder=preset("lkm-ojk").ladder),
    ],
)
def test_rules_without_sense_cannot_be_made(make) -> None:
    with pytest.raises(ValueError, match=r".{10,}"):
        make()

"""The month's report: it foots, and its shares and reserves are those of the published and hand-made figures."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest

from domain.allocation import Settled
from domain.holidays import Calendar, HolidayRule
from domain.kpi import Figure
from domain.loans import Loan, make_schedule
from domain.money import Rupiah
from domain.presets import preset
from domain.reports import Line, Paid, Part, Report, Share, line
from tests.tables.reading import Row, cases, rows

RULES = preset("bkm-2012")
MONTH_END = date(2026, 10, 31)
CARD = make_schedule(
    Loan(Rupiah(1_000_000), 10, date(2026, 4, 20), RULES.jasa), RULES.rounding, RULES.due
)  # Rp115.000 on each 20th from May on
NOTHING = Settled()


def held(name: str, balance: int, late: int = 0, behind: Fraction = Fraction(0), band: str = "I") -> Line:
    """A KSM of which only what is still owed matters."""
    nil = Part()
    return Line(hash(name), name, balance, nil, nil, nil, Part(balance), Part(late), behind, band)


def test_one_ksm_line_by_hand() -> None:
    """Six rows are due; A has paid five of them, the last one this month, B four before it began."""
    a = Paid(CARD, Settled(Rupiah(400_000), Rupiah(60_000)), Settled(Rupiah(500_000), Rupiah(75_000)))
    b = Paid(CARD, Settled(Rupiah(400_000), Rupiah(60_000)), Settled(Rupiah(400_000), Rupiah(60_000)))
    found = line((7, "Mawar"), [a, b], MONTH_END, RULES.ladder)
    assert (found.lent, found.target) == (2_000_000, Part(1_200_000, 180_000))
    assert (found.before, found.month, found.to_date) == (
        Part(800_000, 120_000),
        Part(100_000, 15_000),
        Part(900_000, 135_000),
    )
    assert (found.balance, found.late) == (Part(1_100_000, 165_000), Part(300_000, 45_000))
    assert (found.behind, found.class_name) == (Fraction(300_000, 200_000), "II")


def test_a_card_that_was_ended_asks_for_no_instalment_any_more() -> None:
    """Two cards, both six rows behind; one is written off. The other's six are six instalments, not three."""
    late = Paid(CARD, NOTHING, NOTHING)
    gone = Settled(Rupiah(1_000_000), Rupiah(150_000))
    ended = Paid(CARD, NOTHING, gone, gone=gone, written_off=True)
    found = line((7, "Mawar"), [late, ended], MONTH_END, RULES.ladder)
    assert (found.late, found.written_off) == (Part(600_000, 90_000), 1_000_000)
    assert (found.behind, found.class_name) == (Fraction(6), "III")


def test_what_is_due_on_the_last_day_is_target_and_not_late() -> None:
    card = make_schedule(
        Loan(Rupiah(1_000_000), 10, date(2026, 8, 31), RULES.jasa), RULES.rounding, RULES.due
    )
    found = line((7, "Mawar"), [Paid(card, NOTHING, NOTHING)], date(2026, 9, 30), RULES.ladder)
    assert (found.target, found.late) == (Part(100_000, 15_000), Part())


def test_a_due_day_that_is_a_holiday_counts_here_as_everywhere() -> None:
    """Due on Christmas day, a Friday: with the next working day it is late on Sunday, without on Saturday."""
    christmas, saturday = date(2026, 12, 25), date(2026, 12, 26)
    card = make_schedule(
        Loan(Rupiah(1_000_000), 10, date(2026, 11, 25), RULES.jasa), RULES.rounding, RULES.due
    )
    shares = [Paid(card, NOTHING, NOTHING)]
    calendar = Calendar(HolidayRule.NEXT_WORKING_DAY, lambda day: day == christmas)
    assert line((7, "Mawar"), shares, saturday, RULES.ladder).late == Part(100_000, 15_000)
    assert line((7, "Mawar"), shares, saturday, RULES.ladder, calendar=calendar).late == Part()
    sunday = saturday + timedelta(days=1)
    assert line((7, "Mawar"), shares, sunday, RULES.ladder, calendar=calendar).late == Part(100_000, 15_000)


@pytest.mark.parametrize("case", cases("figures/portfolios_read", "fund"))
def test_lar_par_and_rr_of_funds_reckoned_by_hand(case: Row) -> None:
    lines = []
    for row in rows("figures/portfolios"):
        if row["fund"] == case["fund"]:
            one = held(row["ksm"], int(row["balance"]), int(row["late_pokok"]), Fraction(row["behind"]))
            lines.append(Line(int(row["ksm"]), *list(_after_id(one))))
    report = Report(MONTH_END, tuple(lines), RULES.ladder, 3)
    for share in report.shares():
        expected = case[share.figure.value]
        known = expected and expected != "belum ada data"
        assert share.value == (Fraction(expected) if known else None), share


def _after_id(one: Line) -> list[object]:
    return [getattr(one, name) for name in list(Line.__slots__)[1:]]


def test_the_reserve_of_a_published_table() -> None:
    """BKM Karang Besuki, 2012: Rp54.699.750 out, of which the fifth class holds Rp14.602.150."""
    published = next(row for row in rows("figures/reserves") if row["case"] == "karang-besuki-2012")
    lines = tuple(
        held(f"KSM {band}", int(published[band]), band=band) for band in ("I", "II", "III", "IV", "V")
    )
    report = Report(MONTH_END, lines, RULES.ladder, 3)
    assert report.reserve() == int(published["reserve"]) and report.foots()
    assert sum(report.by_class().values()) == int(published["total"])


def test_a_line_that_does_not_foot_is_seen() -> None:
    wrong = Line(
        1, "Mawar", 1_000_000, Part(), Part(100_000), Part(), Part(899_999), Part(), Fraction(0), "I"
    )
    assert not Report(MONTH_END, (wrong,), RULES.ladder, 3).foots()


@pytest.mark.parametrize("case", cases("figures/kpi"))
def test_a_share_shows_two_digits_and_its_band_looks_at_the_exact_value(case: Row) -> None:
    share = Share(Figure(case["figure"]), int(case["numerator"]), int(case["denominator"]))
    band = RULES.kpi.standing(share.figure, share.value)
    if case["shown"] == "belum ada data":
        assert share.value is None and band is None
        return
    whole, rest = divmod(abs(share.basis_points), 100)
    assert f"{'-' if share.basis_points < 0 else ''}{whole}.{rest:02}" == case["shown"]
    assert band == case["band"]

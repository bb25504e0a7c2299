"""CCr, ROI and the health of a UPK, against the tables worked out by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest

from domain import health as rules
from domain.kpi import Figure
from domain.presets import preset
from tests.tables.reading import Row, cases, rows

NO_DATA = "belum ada data"

OF_HEALTH = (
    "late_pokok outstanding reserve_held reserve_required income cost productive_assets economic_assets"
    " initial_capital"
).split()


def shown(basis_points: int) -> str:
    sign, (whole, rest) = "-" if basis_points < 0 else "", divmod(abs(basis_points), 100)
    return f"{sign}{whole}.{rest:02}"


@pytest.mark.parametrize("row", [each for each in cases("figures/kpi") if each.values[0]["figure"] == "CCr"])
def test_cost_coverage(row: Row) -> None:
    share = rules.ccr(int(row["numerator"]), int(row["denominator"]))
    band = preset("urban-2013").kpi.standing(Figure.CCR, share.value)
    if row["shown"] == NO_DATA:
        assert share.value is None and band is None
    else:
        assert (shown(share.basis_points), band.value if band else "") == (row["shown"], row["band"])


@pytest.mark.parametrize("row", cases("figures/roi_inputs"))
def test_a_years_profit_over_the_capital(row: Row) -> None:
    share = rules.roi(int(row["net_profit"]), int(row["months"]), int(row["capital"]))
    assert share.value == Fraction(row["numerator"]) / int(row["capital"])
    assert shown(share.basis_points) == row["shown"]


def test_without_capital_there_is_no_return_on_it() -> None:
    assert rules.roi(5_000_000, 12, 0).value is None


@pytest.mark.parametrize("row", cases("figures/health"))
def test_the_health_of_a_upk(row: Row) -> None:
    found = rules.health(rules.Inputs(**{name: int(row[name]) for name in OF_HEALTH}))
    for each in found.ratios:
        cell = row[f"p{each.number}"]
        assert each.points == (Fraction(cell) if cell else None), each.number
    assert found.total == (None if row["total"] == NO_DATA else Fraction(row["total"]))
    assert found.status == (row["status"] or None)


@pytest.mark.parametrize("step", rows("figures/health_bands"), ids=lambda s: f"{s['ratio']}-{s['points']}")
def test_every_band_holds_on_its_edge_and_beside_it(step: Row) -> None:
    number, points = int(step["ratio"]), Fraction(step["points"])
    if step["comparison"] == "else":
        far = 10**6 if number in (1, 4) else -(10**6)
        assert rules._points(number, Fraction(far)) == 0
        return
    edge, little = Fraction(step["bound"]), Fraction(1, 10**9)
    inside = {"<": edge - little, ">": edge + little, ">=": edge}[step["comparison"]]
    outside = {"<": edge, ">": edge, ">=": edge - little}[step["comparison"]]
    assert rules._points(number, inside) == points
    assert rules._points(number, outside) < points


def test_a_lender_without_reserve_rates_has_no_health_yet() -> None:
    found = rules.health(rules.Inputs(0, 100, 0, None, 10, 5, 100, 100, 100))
    assert [each.points is None for each in found.ratios] == [False, True, True, False, False, True]
    assert (found.total, found.status) == (None, None)

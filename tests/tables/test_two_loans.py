"""A KSM with more than one loan: each is asked by itself. And what is set aside, class by class."""

from __future__ import annotations

from datetime import date

import pytest

from domain.allocation import Settled
from domain.kolektibilitas import reserve, reserve_by_class
from domain.loans import DueRule, Loan, Rounding, make_schedule
from domain.money import Rupiah
from domain.presets import preset
from domain.reports import Paid, Report
from domain.reports import line as report_line
from tests.tables.reading import Row, cases, rows, share

MARCH = date(2027, 3, 31)
CLASSES = ("I", "II", "III", "IV", "V")
CASES = [pytest.param(row, id=row["case"]) for row in rows("figures/two_loans") if not row["loan"]]


def card(row: Row, loans: list[str]) -> Paid:
    """One member's card; its first row counts as the first of the loan's months."""
    loan = Loan(
        Rupiah(int(row["principal"])),
        int(row["n"]),
        date.fromisoformat(row["disbursed_on"]),
        Rupiah(int(row["jasa"])),
    )
    settled = Settled(Rupiah(int(row["paid_pokok"])), Rupiah(int(row["paid_jasa"])))
    made = make_schedule(loan, Rounding(500), DueRule())
    return Paid(made, settled, settled, loan=1 + loans.index(row["loan"]))


@pytest.mark.parametrize("wanted", CASES)
def test_each_loan_is_asked_by_itself(wanted: Row) -> None:
    """Each loan's class, the KSM at its worst one; what is at risk and set aside by each loan's own balance."""
    mine = [row for row in rows("figures/two_loans") if row["case"] == wanted["case"] and row["loan"]]
    loans = list(dict.fromkeys(row["loan"] for row in mine))
    ladder = preset("bkm-2012").ladder
    found = report_line((1, "Mawar"), [card(row, loans) for row in mine if row["principal"]], MARCH, ladder)
    results = [row for row in mine if not row["principal"]]
    for one, row in zip(found.loans, results, strict=True):
        said = (one.balance, one.late, one.behind, one.class_name)
        assert said == (int(row["balance"]), int(row["late_pokok"]), share(row["behind"]), row["class"])
    assert (found.balance.pokok, found.late.pokok) == (int(wanted["balance"]), int(wanted["late_pokok"]))
    assert (found.behind, found.class_name) == (share(wanted["behind"]), wanted["class"])
    report = Report(MARCH, (found,), ladder, 3)
    assert report.reserve() == int(wanted["reserve"]) and report.foots()
    parts = {each.figure.value: f"{each.part}/{each.whole}" for each in report.shares()}
    assert parts == {name: wanted[name] for name in ("LAR", "PAR", "RR")}


@pytest.mark.parametrize("row", cases("figures/reserve_parts"))
def test_what_each_class_sets_aside_adds_up_to_the_whole(row: Row) -> None:
    held = {name: Rupiah(int(row[name])) for name in CLASSES}
    ladder = preset(row["profile"]).ladder
    parts = reserve_by_class(held, ladder)
    assert parts == {name: int(row[f"of_{name}"]) for name in CLASSES}
    assert sum(part or 0 for part in parts.values()) == reserve(held, ladder) == int(row["reserve"])


def test_a_class_without_a_rate_leaves_the_whole_without_one() -> None:
    """A lender who has said no rate yet: what is owed in a class has no figure, an empty class has 0."""
    ladder = preset("bumdesma").ladder
    held = {band.name: Rupiah(1_000 if band.name == "II" else 0) for band in ladder.bands}
    assert reserve_by_class(held, ladder) == {"I": 0, "II": None, "III": 0, "IV": 0, "V": 0}
    assert reserve(held, ladder) is None

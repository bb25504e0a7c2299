"""The golden figures, each foot-checked by itself and then held against the rules of the house."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import pytest

from domain.allocation import Settled
from domain.arrears import Arrears, assess
from domain.kolektibilitas import Exposure, band_of, indicators, kolektibilitas, read_behind, reserve
from domain.loans import Loan, Schedule, make_schedule, spread
from domain.money import Rupiah
from domain.presets import preset
from domain.profiles import Behind, Direction, DueRule, JasaMethod, JasaRate, Ladder, Per, Rhythm, Rounding
from domain.reckoning import Booked, Payment, reckon
from domain.reports import Line as ReportLine
from domain.reports import Paid, Report
from domain.reports import line as report_line
from tests.tables.reading import Row, cases, days, numbers, rows, share, shown

CLASSES = ("I", "II", "III", "IV", "V")
NO_DATA = "belum ada data"


def rp(row: Row, key: str) -> Rupiah:
    return Rupiah(int(row[key]))


def day(row: Row, key: str) -> date:
    return date.fromisoformat(row[key])


def maybe(cell: str) -> int | None:
    return int(cell) if cell else None


# --- the day book of a real UPK -----------------------------------------------------------------------------


def test_the_day_book_foots() -> None:
    """Each receipt and the sum line: what came in is what it was for; the sum line is the receipts' sum."""
    lines = rows("figures/lestari")
    for number in ("1", "2", "jumlah"):
        of_it = [line for line in lines if line["row"] == number]
        assert sum(rp(line, "debit") for line in of_it) == sum(rp(line, "credit") for line in of_it)
    for account in {line["account"] for line in lines}:
        for side in ("debit", "credit"):
            receipts = [line for line in lines if line["account"] == account and line["row"] != "jumlah"]
            total = [line for line in lines if line["account"] == account and line["row"] == "jumlah"]
            assert sum(rp(line, side) for line in receipts) == sum(rp(line, side) for line in total), account


def test_the_day_book_is_one_and_a_half_percent_a_month_over_ten_months() -> None:
    """Both receipts are the first row of a loan ten times their pokok, by the 2010 profile."""
    profile = preset("urban-2010")
    for number, principal in (("1", 5_000_000), ("2", 30_000_000)):
        parts = {line["account"]: line for line in rows("figures/lestari") if line["row"] == number}
        card = make_schedule(
            Loan(Rupiah(principal), 10, date(2018, 11, 15), profile.jasa), profile.rounding, profile.due
        )
        assert (card[0].pokok, card[0].jasa) == (rp(parts["11030"], "credit"), rp(parts["41010"], "credit"))
        assert card[0].total == rp(parts["11010"], "debit")
        assert card[0].due_on == day(parts["11010"], "date")


# --- schedules ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("row", cases("figures/schedules"))
def test_a_card(row: Row) -> None:
    whole, n = rp(row, "principal"), int(row["n"])
    wanted = [int(row["each"])] * (n - 1) + [int(row["last"])]
    assert sum(wanted) == whole, "the table itself does not foot"
    assert list(spread(whole, n, Rounding(int(row["step"]), Direction(row["direction"])))) == wanted


@pytest.mark.parametrize("row", cases("figures/jasa"))
def test_the_jasa_of_a_card(row: Row) -> None:
    wanted = numbers(row["jasa_rows"])
    assert (len(wanted), sum(wanted)) == (int(row["n"]), int(row["total"])), "the table itself does not foot"
    rate = JasaRate(int(row["rate_bp"]), Per(row["per"]), JasaMethod(row["method"]))
    loan = Loan(rp(row, "principal"), int(row["n"]), date(2027, 1, 20), rate)
    card = make_schedule(loan, Rounding(int(row["step"])), DueRule())
    assert [each.jasa for each in card] == wanted


@pytest.mark.parametrize("name", ["figures/annuity", "figures/seasons"])
def test_cards_of_other_shapes_foot(name: str) -> None:
    for row in rows(name):
        pokok, jasa = numbers(row["pokok_rows"]), numbers(row["jasa_rows"])
        assert len(pokok) == len(jasa) == int(row["n"])
        assert sum(pokok) == int(row["principal"])
        assert min(pokok) >= 0 and min(jasa) >= 0


@pytest.mark.parametrize("row", cases("figures/annuity"))
def test_an_annuity_brings_the_same_each_time(row: Row) -> None:
    pokok, jasa = numbers(row["pokok_rows"]), numbers(row["jasa_rows"])
    assert {p + j for p, j in zip(pokok[:-1], jasa[:-1], strict=True)} == {int(row["each"])}
    left = int(row["principal"])
    step, rate = int(row["step"]), Fraction(int(row["rate_bp"]), 10_000)
    for p, j in zip(pokok, jasa, strict=True):
        assert abs(left * rate - j) <= Fraction(step, 2), "jasa is the rate on what is still owed"
        left -= p
    assert not left


@pytest.mark.parametrize("row", cases("figures/seasons"))
def test_a_season_leaves_pokok_out_until_its_month(row: Row) -> None:
    pokok, jasa = numbers(row["pokok_rows"]), numbers(row["jasa_rows"])
    assert sum(jasa) == int(row["jasa"])
    assert not any(pokok[: int(row["grace"])])
    every = int(row["pokok_every"])
    assert all(not part for at, part in enumerate(pokok, start=1) if at % every)


@pytest.mark.parametrize("row", cases("figures/due_dates"))
def test_due_dates(row: Row) -> None:
    rule = DueRule(Rhythm(row["rhythm"]), maybe(row["village_day"]), maybe(row["cutoff_day"]))
    loan = Loan(Rupiah(1_000_000), int(row["n"]), day(row, "disbursed_on"), Rupiah(0))
    assert [each.due_on for each in make_schedule(loan, Rounding(), rule)] == days(row["dates"])


def test_a_shifted_day_is_no_holiday_unless_the_group_meets_on_it() -> None:
    for row in rows("figures/holidays"):
        due, counts = day(row, "due_on"), day(row, "counts_on")
        if row["rule"] == "same-day" or due not in days(row["holidays"]):
            assert counts == due, row["case"]
        elif counts in days(row["meetings"]):
            assert row["rule"] == "next-meeting" and counts >= due
        else:
            assert counts not in days(row["holidays"]) and counts.isoweekday() != 7, row["case"]
            assert (counts < due) == (row["rule"] == "previous-working-day"), row["case"]


@pytest.mark.parametrize("row", cases("figures/payoff"))
def test_a_pay_off_is_the_rest_of_the_card(row: Row) -> None:
    loan = Loan(rp(row, "principal"), int(row["n"]), day(row, "disbursed_on"), rp(row, "jasa"))
    card = make_schedule(loan, Rounding(int(row["step"])), DueRule())[int(row["paid_rows"]) :]
    due = [each for each in card if each.due_on <= day(row, "on")]
    current = [each for each in card if each not in due][:1]
    asked = {"full": card, "waived": due, "pro-rata": [*due, *current]}[row["how"]]
    assert sum(each.pokok for each in card) == rp(row, "pokok")
    assert sum(each.jasa for each in asked) == rp(row, "jasa_due")
    assert rp(row, "pokok") + rp(row, "jasa_due") == rp(row, "total")


# --- classes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("row", rows("figures/ladders"), ids=lambda row: f"{row['ladder']}-{row['behind']}")
def test_the_class_on_both_sides_of_every_edge(row: Row) -> None:
    ladder = preset(row["ladder"]).ladder
    assert ladder.unit.value == row["unit"]
    assert kolektibilitas(Fraction(row["behind"]), ladder).name == row["class"]


@pytest.mark.parametrize("row", rows("figures/rounding"), ids=lambda row: row["ratio"])
def test_the_class_depends_on_how_a_broken_number_is_read(row: Row) -> None:
    behind = Fraction(int(row["late_pokok"]), int(row["instalment"]))
    assert behind == Fraction(row["ratio"]), "the table itself is wrong"
    bands = preset("rural-upk").ladder.bands
    for column, how in (("half_up", Behind.HALF_UP), ("ceil", Behind.CEIL), ("floor", Behind.FLOOR)):
        assert read_behind(behind, how) == int(row[column])
        assert kolektibilitas(behind, Ladder("rural", bands, behind=how)).name == row[f"{column}_class"]


@pytest.mark.parametrize(
    "row", rows("figures/jasa_alone"), ids=lambda row: f"{row['ladder']}-{row['behind']}-{row['late_jasa']}"
)
def test_jasa_alone(row: Row) -> None:
    nothing = not int(row["late_pokok"]) and not int(row["late_jasa"])
    on = date(2027, 2, 10)
    late = Arrears(
        rp(row, "late_pokok"), rp(row, "late_jasa"), Fraction(row["behind"]), int(row["days_late"]), on, on, 1
    )
    assert band_of(None if nothing else late, preset(row["ladder"]).ladder).name == row["class"]


@pytest.mark.parametrize("row", cases("figures/lateness"))
def test_what_is_late(row: Row) -> None:
    loan = Loan(rp(row, "principal"), int(row["n"]), day(row, "disbursed_on"), rp(row, "jasa"))
    card = make_schedule(loan, Rounding(int(row["step"])), DueRule())
    found = assess(card, Settled(rp(row, "paid_pokok"), rp(row, "paid_jasa")), day(row, "today"))
    said = (0, 0, Fraction(0), 0, 0, 0)
    if found:
        said = (
            found.pokok,
            found.jasa,
            found.behind,
            found.days_late,
            found.n_overdue,
            found.months_past_the_end,
        )
    whole = [int(row[key]) for key in ("days_late", "n_overdue", "past_the_end")]
    assert said == (rp(row, "late_pokok"), rp(row, "late_jasa"), share(row["behind"]), *whole)


@pytest.mark.parametrize("row", cases("figures/reserves"))
def test_what_is_set_aside(row: Row) -> None:
    balances = {name: rp(row, name) for name in CLASSES}
    assert sum(balances.values()) == rp(row, "total"), "the table itself does not foot"
    ladder = preset(row["ladder"]).ladder
    assert reserve({name: b for name, b in balances.items() if b}, ladder) == rp(row, "reserve")
    if row["bad_share_bp"]:
        bad = Fraction(sum(balances[name] for name in CLASSES[2:]) * 10_000, rp(row, "total"))
        assert (bad + Fraction(1, 2)).__floor__() == int(row["bad_share_bp"])


# --- the month's report on loans -----------------------------------------------------------------------------

MARCH = date(2027, 3, 31)
COLUMNS = ("target", "before", "month", "to_date", "balance", "late")


def test_the_months_report_foots() -> None:
    """Down: members add up to their KSM, the KSM to the fund. Across: before and month to date, and the balance."""
    lines = rows("figures/lpp")
    for line in lines:
        for part in ("pokok", "jasa"):
            v = {column: int(line[f"{column}_{part}"]) for column in COLUMNS}
            lent = int(line["principal" if part == "pokok" else "jasa"])
            assert v["before"] + v["month"] == v["to_date"] == lent - v["balance"], line
            assert v["late"] <= max(0, v["target"] - v["to_date"]) or not line["member"]
        assert int(line["percent"]) == 100 * int(line["to_date_pokok"]) // int(line["target_pokok"])
    sums = [key for key in lines[0] if key.endswith(("_pokok", "_jasa")) or key in ("principal", "jasa")]
    for total in (line for line in lines if not line["member"]):
        below = [line for line in lines if line["member"] and total["ksm"] in ("", line["ksm"])]
        for key in sums:
            assert sum(int(line[key]) for line in below) == int(total[key]), (total["ksm"], key)


def paid_on_card(line: Row) -> tuple[Schedule, Settled, Settled]:
    """A member's card, and what stood on it at the end of February and of March, by the order of allocation."""
    loan = Loan(rp(line, "principal"), int(line["n"]), day(line, "disbursed_on"), rp(line, "jasa"))
    card = make_schedule(loan, Rounding(500), DueRule())
    each = [payment.split("=") for payment in line["payments"].split()]
    days = [(date.fromisoformat(on), Rupiah(int(amount))) for on, amount in each]
    paid = Booked(payments=tuple(Payment(i, *one) for i, one in enumerate(days)))
    until = [reckon(card, paid, last).settled for last in (date(2027, 2, 28), MARCH)]
    return card, until[0], until[1]


def said(line: ReportLine) -> dict[str, int]:
    parts = {column: getattr(line, column) for column in COLUMNS}
    return {
        f"{column}_{kind}": getattr(part, kind)
        for column, part in parts.items()
        for kind in ("pokok", "jasa")
    }


def test_the_months_report_by_the_rules() -> None:
    """Members, their KSM and the fund, column by column; each class; what is set aside."""
    lines, ladder = rows("figures/lpp"), preset("bkm-2012").ladder
    made = []
    for number, name in enumerate(("Mawar", "Melati")):
        members = [line for line in lines if line["member"] and line["ksm"] == name]
        shares = [Paid(*paid_on_card(line)) for line in members]
        made.append(report_line((number, name), shares, MARCH, ladder))
        alone = [report_line((number, name), [one], MARCH, ladder) for one in shares]
        total = next(line for line in lines if line["ksm"] == name and not line["member"])
        for found, wanted in zip([*alone, made[-1]], [*members, total], strict=True):
            assert said(found) == {key: int(wanted[key]) for key in said(found)}
            assert (found.behind, found.class_name) == (share(wanted["behind"]), wanted["class"])
    report = Report(MARCH, tuple(made), ladder, 3)
    assert said(report.total()) == {key: int(lines[-1][key]) for key in said(report.total())}
    assert report.foots()
    kept = next(row for row in rows("figures/reserves") if row["case"] == "laporan-of-march")
    assert (report.reserve(), sum(report.by_class().values())) == (rp(kept, "reserve"), rp(kept, "total"))


# --- how a fund stands --------------------------------------------------------------------------------------

HIGHER_IS_WORSE = {"LAR": (10, 20), "PAR": (10, 20)}
HIGHER_IS_BETTER = {"RR": (90, 80), "CCr": (125, 100), "ROI": (10, 0)}


def band(figure: str, percent: Fraction) -> str:
    if figure in HIGHER_IS_WORSE:
        good, fair = HIGHER_IS_WORSE[figure]
        return "memuaskan" if percent <= good else "minimum" if percent <= fair else "penundaan"
    good, fair = HIGHER_IS_BETTER[figure]
    return "memuaskan" if percent >= good else "minimum" if percent >= fair else "penundaan"


@pytest.mark.parametrize("row", cases("figures/kpi"))
def test_an_indicator_is_read_by_its_exact_share_and_shown_rounded(row: Row) -> None:
    part, whole = Fraction(row["numerator"]), int(row["denominator"])
    assert shown(part, whole) == row["shown"]
    assert row["band"] == (band(row["figure"], part / whole * 100) if whole else "")


@pytest.mark.parametrize("row", cases("figures/roi_inputs"))
def test_a_year_is_twelve_months(row: Row) -> None:
    year = Fraction(12 * int(row["net_profit"]), int(row["months"]))
    assert (year, shown(year, int(row["capital"]))) == (Fraction(row["numerator"]), row["shown"])


@pytest.mark.parametrize("row", cases("figures/portfolios_read", "fund"))
def test_the_fund_as_the_operating_guide_counts(row: Row) -> None:
    held = [each for each in rows("figures/portfolios") if each["fund"] == row["fund"]]
    found = indicators(
        Exposure(int(e["ksm"]), rp(e, "balance"), rp(e, "late_pokok"), Fraction(e["behind"])) for e in held
    )
    assert (found.n_ksm, found.n_ksm_at_risk) == (int(row["n_ksm"]), int(row["n_at_risk"]))
    assert (found.lar, found.par, found.rr) == (share(row["LAR"]), share(row["PAR"]), share(row["RR"]))
    whole, risky, late = rp(row, "balance"), rp(row, "balance_at_risk"), rp(row, "late_of_those")
    assert sum(rp(each, "balance") for each in held) == whole
    assert late <= risky <= whole
    if whole:
        assert (found.par, found.rr) == (Fraction(risky, whole), Fraction(whole - late, whole))


# --- the health of a UPK ------------------------------------------------------------------------------------

WHOLE = {1: 40, 2: 20, 3: 10, 4: 10, 5: 10, 6: 10}
STATUS = ((Fraction("87.5"), "sehat"), (Fraction("62.5"), "cukup"), (Fraction("37.5"), "kurang"))


def points(number: int, part: int, whole: int) -> Fraction | None:
    """What the bands give for part / whole, by the exact share; None without a denominator."""
    if not whole:
        return None
    percent = Fraction(part, whole) * 100
    for step in rows("figures/health_bands"):
        if int(step["ratio"]) == number and reached(percent, step):
            return Fraction(step["points"])
    raise AssertionError(f"ratio {number} has no last band")


def reached(percent: Fraction, step: Row) -> bool:
    bound = Fraction(step["bound"] or 0)
    return {"<": percent < bound, ">": percent > bound, ">=": percent >= bound, "else": True}[
        step["comparison"]
    ]


def total_of(parts: Iterable[Fraction | None]) -> Fraction | None:
    held = list(parts)
    return None if None in held else sum((part for part in held if part is not None), Fraction(0))


def test_the_bands_fall_from_the_whole_score_to_nothing() -> None:
    for number, most in WHOLE.items():
        steps = [Fraction(s["points"]) for s in rows("figures/health_bands") if s["ratio"] == str(number)]
        assert steps == sorted(steps, reverse=True) and len(set(steps)) == len(steps)
        assert (steps[0], steps[-1]) == (most, 0)
    assert sum(WHOLE.values()) == 100


@pytest.mark.parametrize("row", cases("figures/health"))
def test_the_health_of_a_upk(row: Row) -> None:
    v = {
        key: int(cell) for key, cell in row.items() if cell.lstrip("-").isdigit() and not key.startswith("p1")
    }
    lacks = v["reserve_required"] - v["reserve_held"]
    found = (
        points(1, v["late_pokok"], v["outstanding"]),
        points(2, v["reserve_held"], v["reserve_required"]),
        points(3, v["income"] - v["cost"] - lacks, v["productive_assets"]),
        points(4, v["cost"], v["income"]),
        points(5, v["outstanding"], v["economic_assets"]),
        points(6, v["economic_assets"] - v["reserve_required"], v["initial_capital"]),
    )
    assert found == tuple(share(row[f"p{number}"]) for number in range(1, 7))
    total = total_of(found)
    assert (total is None) == (row["total"] == NO_DATA)
    if total is not None:
        assert total == Fraction(row["total"])
        assert row["status"] == next((name for above, name in STATUS if total > above), "tidak sehat")


# --- what a year's surplus becomes --------------------------------------------------------------------------


@pytest.mark.parametrize("row", cases("figures/shu"))
def test_a_surplus_is_shared_down_and_the_rest_is_the_reserves(row: Row) -> None:
    surplus, weights, parts = int(row["surplus"]), numbers(row["weights"]), numbers(row["shares"])
    assert sum(parts) + int(row["to_the_reserve"]) == surplus
    whole = sum(weights)
    assert parts == [surplus * weight // whole if whole else 0 for weight in weights]
    assert 0 <= int(row["to_the_reserve"]) < len(weights) or not whole

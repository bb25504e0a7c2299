"""The 81 payments: the table foots and is whole, and the rules of allocation and lateness come to the same."""

from __future__ import annotations

from itertools import product

import pytest

from domain.allocation import Settled, allocate, as_counted, next_due, remaining, settle
from domain.arrears import assess
from domain.holidays import Calendar, HolidayRule
from domain.loans import Loan, Schedule, make_schedule
from domain.money import Rupiah
from domain.profiles import DueRule, Rounding
from tests.tables.payments import Line, payments

TIMINGS, AMOUNTS = ("early", "on-time", "late"), ("part", "exact", "over")
PAYERS, DUES = ("borrower", "tanggung-renteng", "joint"), ("ordinary", "month-end", "holiday")


def all_lines() -> list[Line]:
    return [line for case in payments() for line in case.values[0]]


def test_every_combination_is_there_once() -> None:
    wanted = ["-".join(four) for four in product(TIMINGS, AMOUNTS, PAYERS, DUES)]
    assert sorted(case.id for case in payments()) == sorted(wanted)
    for line in all_lines():
        assert line.case == "-".join((line.timing, line.amount, line.payer, line.due))


@pytest.mark.parametrize("lines", payments())
def test_the_table_foots(lines: list[Line]) -> None:
    """Parts add up to what was paid; what is left is what was lent without them; who is owed is owed what settled."""
    for line in lines:
        jasa, pokok = line.jasa_overdue + line.jasa_current, line.pokok_overdue + line.pokok_current
        assert jasa + pokok + line.titipan == line.pays
        assert (line.left_pokok, line.left_jasa) == (line.principal - pokok, line.jasa - jasa)
        assert bool(line.titipan_of) == bool(line.titipan)
        assert line.owes == (jasa + pokok if line.cover in ("talangan", "kas") else 0)
        assert (line.owes_to == line.by) == bool(line.owes)
        assert bool(line.days_late) == bool(line.late_pokok or line.late_jasa)
        assert line.look_on > line.counts_on >= line.due_on > line.disbursed_on
        late = max(0, (line.paid_on - line.counts_on).days)
        assert line.days_late_before == late
        assert line.timing == ("late" if late else "on-time" if line.paid_on >= line.due_on else "early")


@pytest.mark.parametrize("lines", payments())
def test_the_amount_is_what_its_name_says(lines: list[Line]) -> None:
    """The whole envelope against the whole bill: a part, exactly, or more; each covers its own card alone."""
    bill = 0
    for line in lines:
        card = shifted(line)
        due = [row for row in card if row.due_on < line.paid_on] or card[:1]
        bill += sum(row.total for row in due)
    paid = sum(line.pays for line in lines)
    assert lines[0].amount == ("part" if paid < bill else "exact" if paid == bill else "over")


@pytest.mark.parametrize("lines", payments())
def test_who_pays_for_whom(lines: list[Line]) -> None:
    first = lines[0]
    names = [line.member for line in lines]
    assert len(set(names)) == len(names) == (3 if first.payer == "joint" else 1)
    assert bool(first.cover) == (first.payer == "tanggung-renteng") == (first.by != "Sri" and len(lines) == 1)
    for line in lines:
        told = {"borrower": ("Sri",), "tanggung-renteng": (line.by, "Sri"), "joint": (line.member,)}
        assert line.receipts == told[line.payer]
        assert line.titipan_of in ("", line.by if line.cover else line.member)


def written(line: Line) -> Schedule:
    """The card as it stands on paper."""
    loan = Loan(Rupiah(line.principal), line.n, line.disbursed_on, Rupiah(line.jasa))
    card = make_schedule(loan, Rounding(line.step), DueRule())
    assert card[0].due_on == line.due_on
    return card


def of_the_year(line: Line) -> Calendar:
    return Calendar(HolidayRule(line.holiday_rule), set(line.holidays).__contains__, line.meetings)


def shifted(line: Line) -> Schedule:
    """The card as it counts: the first row moved by a holiday, the next ones as they are."""
    card = as_counted(written(line), of_the_year(line))
    assert [row.due_on for row in card[1:3]] == [row.due_on for row in written(line)[1:3]]
    return card


@pytest.mark.parametrize("lines", payments())
def test_the_rules_come_to_the_table(lines: list[Line]) -> None:
    for line in lines:
        card, calendar = shifted(line), of_the_year(line)
        assert card[0].due_on == line.counts_on
        before = assess(written(line), Settled(), line.paid_on, (), calendar)
        assert (before.days_late if before else 0) == line.days_late_before
        found = allocate(card, Settled(), Rupiah(line.pays), line.paid_on)
        for name in ("jasa_overdue", "pokok_overdue", "jasa_current", "pokok_current", "titipan"):
            assert getattr(found, name) == getattr(line, name), name
        paid = settle(Settled(), found)
        left = remaining(card, paid)
        assert (left.pokok, left.jasa) == (line.left_pokok, line.left_jasa)
        coming = next_due(card, paid, line.paid_on)
        assert coming is not None
        wanted = (line.next_number, line.next_due_on, line.next_open)
        assert (coming.number, coming.due_on, coming.total) == wanted
        late = assess(written(line), paid, line.look_on, (), calendar)
        said = (late.pokok, late.jasa, late.days_late) if late else (0, 0, 0)
        assert said == (line.late_pokok, line.late_jasa, line.days_late)

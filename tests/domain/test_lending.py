"""Who is fit to borrow, and how the lines of an application read: both sides of every edge."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from domain.lending import Applicant, Group, Unread, Wish, months_in_a_row, objections, read_wishes
from domain.money import Rupiah
from domain.presets import preset
from domain.profiles import Ceilings

TODAY = date(2026, 11, 17)
RULES = preset("urban-2013").ceilings
SAVED = frozenset(date(2026, month, 1) for month in (8, 9, 10))
FIT = Group(n_members=5, n_women=2, saved_in=SAVED)
FIRST = Applicant(3, Rupiah(1_000_000), n_before=0, has_open=False)


def codes(group: Group = FIT, one: Applicant = FIRST, n_months: int = 10) -> list[str]:
    """What the rules have against it."""
    return [each.code for each in objections(RULES, group, [one], n_months, TODAY)]


@pytest.mark.parametrize(
    ("group", "one", "n_months", "expected"),
    [
        (FIT, FIRST, 10, []),
        (FIT, FIRST, 3, []),
        (FIT, FIRST, 12, []),
        (FIT, FIRST, 2, ["term"]),
        (FIT, FIRST, 13, ["term"]),
        (replace(FIT, n_members=4), FIRST, 10, ["few-members"]),
        (replace(FIT, n_members=10, n_women=3), FIRST, 10, []),
        (replace(FIT, n_members=10, n_women=2), FIRST, 10, ["few-women"]),
        (replace(FIT, n_members=10, n_women=2, n_unknown=1), FIRST, 10, ["women-unknown"]),
        (replace(FIT, n_members=10, n_women=3, n_unknown=7), FIRST, 10, []),
        (replace(FIT, n_members=10, n_women=1, n_unknown=1), FIRST, 10, ["few-women"]),
        (replace(FIT, saved_in=SAVED - {date(2026, 9, 1)}), FIRST, 10, ["saving-short"]),
        (FIT, replace(FIRST, amount=Rupiah(1_000_001)), 10, ["ceiling"]),
        (FIT, replace(FIRST, amount=Rupiah(3_000_000), n_before=1), 10, []),
        (FIT, replace(FIRST, amount=Rupiah(3_000_001), n_before=1), 10, ["ceiling"]),
        (FIT, replace(FIRST, n_before=3), 10, []),
        (FIT, replace(FIRST, n_before=4), 10, ["many-loans"]),
        (FIT, replace(FIRST, has_open=True), 10, ["open-loan"]),
    ],
)  # fmt: skip
def test_the_edges_of_the_urban_guide(
    group: Group, one: Applicant, n_months: int, expected: list[str]
) -> None:
    assert codes(group, one, n_months) == expected


TOGETHER = replace(RULES, group=Rupiah(50_000_000))
NO_ROOM = {"most": 50_000_000, "owed": 48_000_000, "asked": 2_000_000, "room": 0}


@pytest.mark.parametrize(
    ("rules", "owed", "asked", "wanted", "room"),
    [
        (TOGETHER, 48_000_000, 0, (1_000_000, 1_000_000), None),
        (TOGETHER, 48_000_000, 0, (1_000_000, 1_000_001), 2_000_000),
        (TOGETHER, 47_000_000, 1_000_000, (2_000_000,), None),
        (TOGETHER, 47_000_000, 1_000_001, (2_000_000,), 1_999_999),
        (TOGETHER, 50_000_000, 0, (1,), 0),
        (TOGETHER, 60_000_000, 5_000_000, (1,), 0),
        (TOGETHER, 0, 0, (50_000_000,), None),
        (RULES, 900_000_000, 900_000_000, (900_000_000,), None),
        (replace(RULES, group=Rupiah(1)), 0, 0, (2,), 1),
    ],
)
def test_the_edges_of_what_a_whole_ksm_may_owe(
    rules: Ceilings, owed: int, asked: int, wanted: tuple[int, ...], room: int | None
) -> None:
    group = replace(FIT, owed=Rupiah(owed), asked=Rupiah(asked))
    people = [replace(FIRST, number=n, amount=Rupiah(amount)) for n, amount in enumerate(wanted)]
    found = [each for each in objections(rules, group, people, 10, TODAY) if each.code == "ksm-ceiling"]
    assert [(each.number, each.values["room"]) for each in found] == ([] if room is None else [(None, room)])


def test_what_is_said_of_the_ceiling_adds_up() -> None:
    group = replace(FIT, owed=Rupiah(48_000_000), asked=Rupiah(2_000_000))
    [found] = objections(TOGETHER, group, [FIRST], 10, TODAY)
    assert (found.code, dict(found.values)) == ("ksm-ceiling", NO_ROOM)


@pytest.mark.parametrize(
    ("months", "n"),
    [((8, 9, 10), 3), ((8, 9, 10, 11), 4), ((9, 10), 2), ((8, 9), 0), ((8, 10, 11), 2), ((), 0)],
)
def test_the_month_that_runs_may_still_be_empty(months: tuple[int, ...], n: int) -> None:
    assert months_in_a_row({date(2026, month, 1) for month in months}, TODAY) == n


def test_a_row_of_months_goes_over_the_new_year() -> None:
    saved = {date(2025, 11, 1), date(2025, 12, 1), date(2026, 1, 1)}
    assert months_in_a_row(saved, date(2026, 2, 3)) == 3


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("3 1jt dagang sayur", Wish(3, Rupiah(1_000_000), "dagang sayur")),
        ("3. 1 juta dagang sayur", Wish(3, Rupiah(1_000_000), "dagang sayur")),
        ("nomor 3 500rb: pakan ayam", Wish(3, Rupiah(500_000), "pakan ayam")),
        ("3 Rp1.500.000 beli 2 kambing", Wish(3, Rupiah(1_500_000), "beli 2 kambing")),
        ("3 satu juta lima ratus ribu warung", Wish(3, Rupiah(1_500_000), "warung")),
        ("3 1jt", Unread("3 1jt", "purpose")),
        ("3 500 pakan ayam", Unread("3 500 pakan ayam", "amount")),
        ("3 -1jt warung", Unread("3 -1jt warung", "amount")),
        ("3 0 warung", Unread("3 0 warung", "amount")),
        ("9 1jt warung", Unread("9 1jt warung", "number")),
        ("saya mau 1jt", Unread("saya mau 1jt", "line")),
    ],
)
def test_a_line_reads_or_is_asked_again(line: str, expected: Wish | Unread) -> None:
    read = read_wishes(line, {3, 4})
    assert [*read.lines, *read.unread] == [expected]


def test_one_number_borrows_once() -> None:
    read = read_wishes("3 1jt warung\n3 500rb ayam\n4 500rb ayam", {3, 4})
    assert [each.number for each in read.lines] == [3, 4] and read.total == 1_500_000
    assert [each.why for each in read.unread] == ["twice"]

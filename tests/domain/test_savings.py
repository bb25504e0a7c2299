"""Pots: what they are called, what may be taken from which, and on which day one would be empty."""

from __future__ import annotations

from datetime import date

import pytest

from domain.profiles import SavingsDefaults
from domain.savings import POTS, Lock, available, below_zero_on, lock_of, read_pot, split_why

RULES = SavingsDefaults()
DAYS = [date(2026, 11, day) for day in range(1, 6)]


@pytest.mark.parametrize(
    ("words", "pot"),
    [
        ("sukarela 20rb", "sukarela"),
        ("manasuka 20rb", "sukarela"),
        ("simpanan pokok 50rb", "pokok"),
        ("tanggung renteng 100rb", "tanggung-renteng"),
        ("TR 10rb", "tanggung-renteng"),
        ("kas kelompok 5rb", "kelompok"),
        ("wajib 20rb", "wajib"),
        ("voluntary 20k", "sukarela"),
        ("20rb", None),
        ("", None),
        ("50rb untuk trotoar", None),
    ],
)
def test_a_pot_is_known_by_the_words_people_use(words: str, pot: str | None) -> None:
    assert read_pot(words) == pot


@pytest.mark.parametrize("pot", POTS)
def test_every_pot_is_known_by_its_own_name(pot: str) -> None:
    assert read_pot(pot.replace("-", " ")) == pot


def test_a_reason_is_cut_from_the_amount() -> None:
    assert split_why("50rb untuk sekolah anak") == ("50rb", "sekolah anak")
    assert split_why("50rb kangge tumbas bibit") == ("50rb", "tumbas bibit")
    assert split_why("50rb") == ("50rb", "")


@pytest.mark.parametrize(
    ("pot", "left", "owes", "lock"),
    [
        ("sukarela", False, True, None),
        ("sukarela", True, True, None),
        ("pokok", False, False, Lock.LEAVING),
        ("wajib", False, False, Lock.LEAVING),
        ("wajib", True, True, None),
        ("kelompok", False, False, Lock.LEAVING),
        ("tanggung-renteng", False, True, Lock.LOANS),
        ("tanggung-renteng", True, True, Lock.LOANS),
        ("tanggung-renteng", False, False, None),
    ],
)
def test_what_may_be_taken_when(pot: str, left: bool, owes: bool, lock: Lock | None) -> None:
    assert lock_of(pot, RULES, left=left, ksm_owes=owes) == lock


def test_what_is_held_or_promised_is_not_free() -> None:
    assert available(80_000, 30_000, 20_000) == 30_000
    assert available(80_000, 90_000, 0) == 0


@pytest.mark.parametrize(
    ("moves", "change", "on", "day"),
    [
        ([(DAYS[0], 50)], -50, DAYS[1], None),
        ([(DAYS[0], 50)], -51, DAYS[1], DAYS[1]),
        ([(DAYS[0], 50), (DAYS[3], -20)], -40, DAYS[1], DAYS[3]),
        ([(DAYS[2], 50)], -50, DAYS[1], DAYS[1]),
        ([(DAYS[0], 50), (DAYS[1], -50), (DAYS[2], 50)], -50, DAYS[3], None),
        ([], -1, DAYS[0], DAYS[0]),
        ([(DAYS[1], 50), (DAYS[1], -50)], 10, DAYS[1], None),
    ],
)
def test_the_day_on_which_a_pot_would_fall_below_zero(
    moves: list[tuple[date, int]], change: int, on: date, day: date | None
) -> None:
    assert below_zero_on(moves, change, on) == day

"""Receipts drawn by chance: across KSM, nobody twice, everybody alike, and the same for whoever knows the seed."""

from __future__ import annotations

from collections import Counter

from domain.drawing import Receipt, drawn

MAWAR = [Receipt(n, f"m{n}", 1, n) for n in range(1, 11)]
MELATI = [Receipt(n, f"l{n}", 2, n) for n in range(11, 14)]


def test_one_of_each_ksm_before_a_second_of_any() -> None:
    for seed in range(50):
        assert {each.ksm_id for each in drawn(str(seed), MAWAR + MELATI, 2)} == {1, 2}
        assert Counter(each.ksm_id for each in drawn(str(seed), MAWAR + MELATI, 5)).most_common()[0][1] == 3


def test_nobody_is_asked_twice_and_no_more_than_there_are() -> None:
    often = [Receipt(n, f"o{n}", 1, 7) for n in range(6)]
    assert len(drawn("seed", often, 5)) == 1
    assert len(drawn("seed", MELATI, 5)) == 3
    assert drawn("seed", [], 5) == []


def test_whoever_knows_the_seed_comes_to_the_same_in_whatever_order_they_stand() -> None:
    assert drawn("seed", MAWAR + MELATI, 5) == drawn("seed", [*MELATI, *reversed(MAWAR)], 5)
    assert len({tuple(each.id for each in drawn(str(seed), MAWAR, 5)) for seed in range(20)}) == 20


def test_every_receipt_of_a_ksm_comes_as_often_as_another() -> None:
    """1.000 draws of one among ten: about a hundred each."""
    often = Counter(drawn(str(seed), MAWAR, 1)[0].id for seed in range(1_000))
    assert set(often) == {each.id for each in MAWAR}
    assert min(often.values()) >= 60 and max(often.values()) <= 140

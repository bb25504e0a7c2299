"""A surplus shared out sums to itself, whatever the weights; the worked figures are tests/tables/figures/shu.csv."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.money import Rupiah
from domain.shu import Part, read_parts, share_out
from tests.tables.reading import Row, cases, numbers


@pytest.mark.parametrize("row", cases("figures/shu"))
def test_the_figures_worked_out_by_hand(row: Row) -> None:
    parts, rest = share_out(Rupiah(int(row["surplus"])), numbers(row["weights"]))
    assert (list(parts), rest) == (numbers(row["shares"]), int(row["to_the_reserve"]))


@given(st.integers(0, 10**12), st.lists(st.integers(0, 10_000), max_size=10))
def test_nothing_is_lost_and_nobody_gets_more_than_their_share(surplus: int, weights: list[int]) -> None:
    parts, rest = share_out(Rupiah(surplus), weights)
    assert sum(parts) + rest == surplus
    assert all(part * sum(weights) <= surplus * weight for part, weight in zip(parts, weights, strict=True))
    assert rest < max(len(weights), 1) or not sum(weights)


@pytest.mark.parametrize("wrong", [(-1, [1]), (1, [1, -1])])
def test_nothing_below_zero_is_shared(wrong: tuple[int, list[int]]) -> None:
    with pytest.raises(ValueError):
        share_out(Rupiah(wrong[0]), wrong[1])


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("modal 50, sosial 50", (("modal", 5_000), ("sosial", 5_000))),
        ("modal bergulir 12,5%; dana sosial: 87.5", (("modal bergulir", 1_250), ("dana sosial", 8_750))),
        ("modal = 100 %", (("modal", 10_000),)),
        ("modal 50,sosial 50", (("modal", 5_000), ("sosial", 5_000))),
        ("50, 50", None),
        ("modal", None),
        ("", None),
        ("modal 1000", None),
    ],
)
def test_parts_are_read_or_not_at_all(words: str, parts: tuple[tuple[str, int], ...] | None) -> None:
    assert read_parts(words) == (None if parts is None else tuple(Part(*each) for each in parts))

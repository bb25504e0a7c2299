"""A surplus shared out sums to itself, whatever the weights; the worked figures are tests/tables/figures/shu.csv."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.money import Rupiah
from domain.shu import Part, by_jasa, of_members, read_parts, share_out
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


def test_the_members_part_goes_by_jasa_and_never_beyond_itself() -> None:
    """100 rupiah: Mawar paid 2 of 3 jasa, so 66; there two members halve it. The odd rupiah is the reserve's."""
    found = by_jasa(Rupiah(100), {2: {7: 5}, 1: {4: 5, 3: 5}})
    assert found == {1: {3: 33, 4: 33}, 2: {7: 33}}
    assert of_members([Part("modal", 5_000), Part("dana Anggota", 5_000)]) == 1
    assert of_members([Part("modal", 10_000)]) is None


@given(
    st.integers(0, 10**10),
    st.dictionaries(st.integers(1, 9), st.dictionaries(st.integers(1, 9), st.integers(0, 10**7))),
)
def test_the_shares_of_the_members_stay_within_their_part(part: int, jasa: dict[int, dict[int, int]]) -> None:
    found = by_jasa(Rupiah(part), jasa)
    given_out = sum(sum(people.values()) for people in found.values())
    assert part - given_out >= 0
    n_people = sum(len(people) for people in jasa.values())
    assert part - given_out <= len(jasa) + n_people or not sum(sum(p.values()) for p in jasa.values())

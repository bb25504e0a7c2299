"""The foot of a sheet is checked against what stands above it, column by column, and a till as a till."""

from __future__ import annotations

from typing import Any

import pytest

from domain.footing import adds_up

HEADS = ["day", "voucher", "what", "in", "out", "till-left"]
BEFORE = ["", "", "before", "", "", 200_000]
LINES = [["17/11", "", "a", 230_000, 0, 430_000], ["17/11", "", "b", 0, 50_000, 380_000]]


def points(words: str) -> dict[str, Any]:
    return {"k": "fund-points", "points": words}


@pytest.mark.parametrize(
    ("foot", "fits"),
    [
        (["", "", "", 230_000, 50_000, 380_000], True),
        (["", "", "", 230_000, 50_000, 380_001], False),  # the till holds another sum than its lines say
        (["", "", "", 230_001, 50_000, 380_001], False),  # a line is missing
        (["", "", "", 230_000, 50_000, ""], True),
    ],
)
def test_a_till_holds_what_it_held_and_what_came_without_what_went(foot: list[Any], fits: bool) -> None:
    assert adds_up(HEADS, [BEFORE, *LINES], foot) is fits


@pytest.mark.parametrize(
    ("foot", "fits"),
    [
        (["", points("48,75"), 60], True),
        (["", points("48"), 60], False),
        (["", points("48,75"), 61], False),
        (["", {"k": "fund-no-data"}, 60], True),  # no data is no sum
    ],
)
def test_points_are_added_up_too(foot: list[Any], fits: bool) -> None:
    rows = [["1", points("40"), 40], ["2", points("8,75"), 20], ["3", {"k": "fund-no-data"}, 0]]
    assert adds_up(["number", "points", "best"], rows, foot) is fits

"""The benchmarks still run: two parts, as small as they can be. Says nothing about speed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console

from benchmarks import drain, pace
from benchmarks.books import Run, engines

pytestmark = pytest.mark.wire


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    with Path(os.devnull).open("w") as nobody:
        small = Run(tmp_path, quick=True, rounds=1, console=Console(file=nobody))
        with engines(small, wanted=False):
            yield small


def test_every_message_of_a_drain_arrives_once(run: Run):
    part = drain.measured(run, n=150)
    assert part.tables[0].row_count == 2


def test_the_pace_is_seen(run: Run):
    part = pace.measured(run, seconds=5)
    used, most = part.goals[0].seen[0], part.goals[1].seen[0]
    assert 20 < used <= 110
    assert 5 <= most <= 60

"""The house and the clerk's book live the same lives: whatever people do, in any order, both say the same."""

from __future__ import annotations

import os
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from tests.engines import MEMORY
from tests.model.house import CLERKS, LEADERS, MEMBERS
from tests.model.later_lives import HOW_OFTEN, LaterLife
from tests.model.lives import Step
from tests.model.more_rooms import MoreRooms

pytestmark = (
    pytest.mark.sqlite
)  # the deeds' own tests run on both engines; here it is about what they come to
LIVES = int(os.environ.get("GUYUB_TEST_LIVES", "200"))
STEPS = int(os.environ.get("GUYUB_TEST_STEPS", "50"))
SEED = int(os.environ.get("GUYUB_TEST_SEED", "0"))
"""In every run the same 200 lives of 50 steps; docs/promises.md says what came of them."""
SHORTER = [Phase.generate, Phase.shrink]
"""What failed is printed as it was lived; GUYUB_TEST_SHRINK=1 looks some minutes for a shorter life."""
PARTS = 4
DEED = st.sampled_from([deed for deed, n in HOW_OFTEN.items() for _ in range(n)])
ANYBODY, LEADER, CLERK = (st.sampled_from(sorted(some)) for some in (MEMBERS, LEADERS, CLERKS))
AMOUNT = st.sampled_from(
    (1, 500, 15_000, 49_999, 83_500, 98_500, 115_000, 115_000, 197_000, 230_001, 600_000, 1_100_000)
)
BACK = st.sampled_from((0, 0, 0, 1, 3, 7, 20, 45))
WHICH, DIE = st.integers(0, 999), st.integers(0, 419)


@cache
def house() -> MoreRooms:
    """One house for all lives of this process: a new one would have to learn its statements anew."""
    return MoreRooms(Path(tempfile.mkdtemp(prefix="guyub-lives-", dir=MEMORY if MEMORY.exists() else None)))


class Village(RuleBasedStateMachine):
    """One life, as Hypothesis makes it up."""

    def __init__(self) -> None:
        super().__init__()
        self.life = LaterLife(house())

    @rule(deed=DEED, who=ANYBODY, other=ANYBODY, leader=LEADER, clerk=CLERK,
          amount=AMOUNT, which=WHICH, back=BACK, die=DIE)  # fmt: skip
    def step(self, deed: str, **drawn: Any) -> None:
        """Somebody does something."""
        self.life.step(deed, Step(**drawn))

    def teardown(self) -> None:
        """At the end."""
        self.life.end()


@pytest.mark.parametrize("part", range(PARTS))
def test_the_house_and_the_clerk_live_the_same_lives(part: int) -> None:
    lives = seed(SEED * PARTS + part)(type(f"Village{part}", (Village,), {}))
    how = settings(
        max_examples=max(1, LIVES // PARTS),
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=SHORTER if os.environ.get("GUYUB_TEST_SHRINK") else [Phase.generate],
        report_multiple_bugs=False,
    )
    run_state_machine_as_test(lives, settings=how)

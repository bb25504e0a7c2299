"""Telegram's limits, counted the way Telegram counts them: in any window, both ends included."""

import random
from bisect import bisect_right
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.pace import Pace


def never() -> float:
    return 0.0


def drain(pace, chats, seconds, start=1000.0, late=never) -> list[tuple[float, int]]:
    """Send to one chat after the other as fast as we may; `late`: how much later than asked we wake up."""
    now, sent = start, []
    for chat in chats:
        while wait := pace.reserve(chat, False, now):
            now += wait + late()
        if now > start + seconds:
            return sent
        sent.append((now, chat))
    return sent


def most_in(times: list[float], window: float) -> int:
    return max(bisect_right(times, first + window) - i for i, first in enumerate(times))


@pytest.mark.parametrize("per_second", [30, 1000])
def test_the_cap_is_used_and_never_passed_from_the_first_second_on(per_second: int) -> None:
    sent = drain(Pace(per_second, margin=0.15 / per_second), count(1), seconds=20)
    times = [at for at, _ in sent]
    assert most_in(times, 1.0) <= per_second
    assert len(sent) >= 0.99 * per_second * 20
    assert len([at for at in times if at <= times[0] + 1.0]) >= 0.96 * per_second


@pytest.mark.parametrize("jitter_ms", [0.2, 2, 20])
def test_a_loop_that_wakes_late_still_fills_the_cap(jitter_ms: float) -> None:
    rng = random.Random(7)
    sent = drain(Pace(), count(1), seconds=20, late=lambda: rng.random() * jitter_ms / 1000)
    times = [at for at, _ in sent]
    assert most_in(times, 1.0) <= 30
    assert len(sent) >= 0.99 * 30 * 20


@pytest.mark.parametrize("busy_ms", [30, 100, 250])
def test_on_a_busy_machine_what_really_leaves_keeps_the_cap(busy_ms: float) -> None:
    """A slot is taken, and only some time later its message goes out: sometimes at once, sometimes not."""
    rng, pace, now, left = random.Random(7), Pace(), 1000.0, []
    on_their_way: list[tuple[float, float]] = []
    for chat in range(1, 900):
        while wait := pace.reserve(chat, False, now):
            now += wait
            for leaves, slot in sorted(one for one in on_their_way if one[0] <= now):
                pace.left(slot, leaves)
            on_their_way = [one for one in on_their_way if one[0] > now]
        late = rng.random() * busy_ms / 1000 if rng.random() < 0.3 else 0.0
        on_their_way.append((now + late, now))
        left.append(now + late)
    times = sorted(left)
    assert most_in(times, 1.0 - 1e-6) <= 30
    assert len(times) / (times[-1] - times[0]) > 30 / (1.0 + busy_ms / 1000 + 0.02)


def test_a_calm_machine_forgets_that_it_was_busy() -> None:
    pace = Pace()
    pace.reserve(1, False, 1000.0)
    pace.left(1000.0, 1000.2)
    times = [at for at, _ in drain(pace, count(2), seconds=10, start=1020.0)]
    assert len(times) >= 0.98 * 30 * 10


def test_after_a_pause_there_is_no_burst_above_the_cap() -> None:
    pace = Pace()
    first = [at for at, _ in drain(pace, range(1, 40), seconds=60)]
    then = [at for at, _ in drain(pace, count(100), seconds=3, start=first[-1] + 0.5)]
    assert most_in(first + then, 1.0) <= 30


def test_sends_are_spread_not_fired_at_once() -> None:
    times = [at for at, _ in drain(Pace(), count(1), seconds=2)]
    assert most_in(times, 0.1) <= 7


def test_one_a_second_to_a_chat() -> None:
    pace = Pace()
    times = [at for at, _ in drain(pace, [5] * 10, seconds=60)]
    assert len(times) == 10
    assert most_in(times, 1.0) == 1
    assert times[-1] - times[0] == pytest.approx(9 * 1.005)


def test_a_busy_chat_does_not_hold_up_another() -> None:
    pace = Pace()
    assert pace.reserve(1, False, 0.0) == 0.0
    assert pace.reserve(1, False, 0.2) == pytest.approx(0.805)
    assert pace.reserve(2, False, 0.2) == 0.0


def test_asking_takes_nothing_until_the_answer_is_go() -> None:
    pace = Pace()
    pace.reserve(1, False, 0.0)
    assert [pace.reserve(1, False, 0.5) for _ in range(50)] == [pytest.approx(0.505)] * 50
    assert pace.reserve(2, False, 0.5) == 0.0


def test_twenty_a_minute_to_a_group() -> None:
    pace, now, times = Pace(), 0.0, []
    while now < 200:
        wait = pace.reserve(-9, True, now)
        if wait == 0.0:
            times.append(now)
        now += wait
    assert most_in(times, 60.0) == 20
    assert most_in(times, 1.0) == 1
    assert len(times) >= 60


def test_a_private_chat_is_not_held_to_twenty_a_minute() -> None:
    times = [at for at, _ in drain(Pace(), [5] * 40, seconds=55)]
    assert len(times) == 40


def test_a_429_is_obeyed_to_the_second_and_slows_the_rest() -> None:
    pace = Pace()
    drain(pace, range(1, 31), seconds=5, start=0.0)
    pace.punish(17, now=2.0)
    assert pace.reserve(999, False, 2.0) == pytest.approx(17.0)
    assert pace.reserve(999, False, 18.9) == pytest.approx(0.1)
    assert pace.reserve(999, False, 19.0) == 0.0
    slowed = drain(pace, count(2000), seconds=5, start=20.0)
    assert len(slowed) <= 30 * 5 * 0.8
    recovered = drain(pace, count(4000), seconds=5, start=200.0)
    assert len(recovered) >= 30 * 5 * 0.99


def test_a_429_for_one_chat_leaves_the_others_free_until_a_second_one() -> None:
    pace = Pace()
    pace.punish(40, now=0.0, chat_id=-9)
    assert pace.reserve(-9, True, 1.0) == pytest.approx(39.0)
    assert pace.reserve(5, False, 1.0) == 0.0
    pace.punish(10, now=2.0, chat_id=5)
    assert pace.reserve(6, False, 3.0) == pytest.approx(9.0)
    assert pace.reserve(-9, True, 13.0) == pytest.approx(27.0)


def test_punishing_again_never_shortens_the_silence() -> None:
    pace = Pace()
    pace.punish(60, now=0.0)
    pace.punish(1, now=5.0)
    assert pace.reserve(1, False, 10.0) == pytest.approx(50.0)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), n_chats=st.integers(1, 60), n_groups=st.integers(0, 5))
def test_whatever_comes_no_limit_is_passed(seed: int, n_chats: int, n_groups: int) -> None:
    rng, pace, now = random.Random(seed), Pace(), 0.0
    sent: list[tuple[float, int]] = []
    for _ in range(900):
        now += rng.choice((0.0, 0.001, 0.01, 0.03, 0.3))
        chat = rng.randrange(-n_groups, n_chats)
        if pace.reserve(chat, chat < 0, now) == 0.0:
            sent.append((now, chat))
    assert most_in([at for at, _ in sent], 1.0) <= 30
    for chat in {each for _, each in sent}:
        own = [at for at, each in sent if each == chat]
        assert most_in(own, 1.0) == 1
        assert chat >= 0 or most_in(own, 60.0) <= 20


def test_old_chats_are_forgotten() -> None:
    pace = Pace()
    drain(pace, count(1), seconds=100, start=0.0)
    assert len(pace._chats) < 100


@pytest.mark.parametrize("wrong", [{"per_second": 0}, {"per_group_minute": 0}, {"margin": -1.0}])
def test_a_pace_without_sense_cannot_be_made(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="limits start at 1"):
        Pace(**wrong)

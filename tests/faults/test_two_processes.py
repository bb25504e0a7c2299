"""Two Guyubs on one PostgreSQL book, behind one address; one after the other is killed while people report."""

from __future__ import annotations

import random
import socket
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.faults.harness import BotProcess, World
from tests.faults.people import Reporter
from tests.faults.proxy import Proxy
from tests.faults.test_kill import REPORTED, Reporting, all_answered, claims, one, reported

pytestmark = [pytest.mark.faults, pytest.mark.postgresql]

N_KILLS = 20
WHILE_STARTING = 0.2  # of the kills
LOADS_S = (0.05, 4.0)
SHORT_S, LONG_S = (0.0, 4.0), (10.0, 18.0)  # of its work: before it may send, and in the midst of sending
EVERYBODY_S = 20.0  # so often all report at once: then the pace is met
ANSWERED_WITHIN_S = 60
IN_DOUBT_S = 5.0  # so long after it left, at most, the book may not know of a message yet
MOST_A_SECOND = (
    40  # thirty leave; on a busy machine they may arrive squeezed. Two that do not see each other: 45
)


class Crowd(Reporting):
    """One here, one there, and now and then all at once."""

    def run(self) -> None:
        """Report until told that it is enough."""
        self.stampede_at = time.monotonic()
        super().run()

    def who_now(self) -> list[Reporter]:
        """Whose turn it is."""
        if time.monotonic() < self.stampede_at:
            return super().who_now()
        self.stampede_at = time.monotonic() + EVERYBODY_S
        return self.reporters


class Pair:
    """The two, the address they share, and who was killed when."""

    def __init__(self, world: World, folder: Path, book: str) -> None:
        ports = [free_port() for _ in range(2)]
        self.proxy = Proxy(ports)
        self.bots = []
        self.killed_at: list[float] = []
        for port in ports:
            data = folder / f"guyub-{port}"
            data.mkdir()
            settings = {
                "GUYUB_DATABASE_URL": book,
                "GUYUB_MODE": "webhook",
                "GUYUB_WEBHOOK_URL": f"http://127.0.0.1:{self.proxy.port}/updates/here",
                "GUYUB_WEBHOOK_SECRET": "SAMPLE-of-a-webhook-secret",
                "GUYUB_LISTEN": f"127.0.0.1:{port}",
            }
            self.bots.append(BotProcess(world, data, **settings))

    def kill(self, bot: BotProcess) -> None:
        """SIGKILL, and a moment to remember."""
        bot.kill()
        self.killed_at.append(time.monotonic())

    def close(self) -> None:
        """Both go home."""
        for bot in self.bots:
            if bot.process is not None and bot.process.poll() is None:
                bot.kill()
        self.proxy.close()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


@pytest.fixture
def pair(world: World, tmp_path: Path, address: str, reporters: list[Reporter]) -> Iterator[Pair]:
    pair = Pair(world, tmp_path, address)
    yield pair
    pair.close()


def said_again(world: World, pair: Pair) -> tuple[int, list[str]]:
    """How many answers came more than once, and those of them no kill explains: it was not between the two,
    or the first had left long before it.
    """
    moments: dict[tuple[int, str], list[float]] = {}
    for call in world.see("calls?method=sendMessage")["calls"]:
        words = str(call["params"].get("text", ""))
        if call["ok"] and REPORTED.search(words):
            moments.setdefault((int(call["chat_id"]), words), []).append(call["monotonic"])
    n_again, strange = 0, []
    for (chat, words), times in moments.items():
        for first, second in pairwise(times):
            n_again += 1
            if not any(
                first <= kill + 0.1 and kill - first < IN_DOUBT_S and kill < second for kill in pair.killed_at
            ):
                strange.append(f"{chat} {words!r} at {first:.1f} and {second:.1f}")
    return n_again, strange


def test_two_on_one_book_lose_nothing_whoever_of_them_is_killed(
    world: World, pair: Pair, reporters: list[Reporter], address: str
):
    dice = random.Random(20261122)
    for bot in pair.bots:
        bot.start()
        bot.started()
    people = Crowd(world, reporters, dice)
    people.start()
    for _ in range(N_KILLS):
        bot = dice.choice(pair.bots)
        if dice.random() < WHILE_STARTING:
            time.sleep(dice.uniform(*LOADS_S))
        else:
            bot.started()
            time.sleep(dice.uniform(*dice.choice((SHORT_S, LONG_S))))
        pair.kill(bot)
        bot.start()
    people.enough.set()
    people.join(30)
    assert people.failure is None
    bot.started()
    began = time.monotonic()
    while not all_answered(world, people.said) and time.monotonic() - began < ANSWERED_WITHIN_S:
        time.sleep(0.5)
    took = time.monotonic() - began
    assert missing(world, people.said) == {}, "not answered within a minute"
    world.settled()
    told = {(account, amount): n for account in people.said for amount, n in reported(world, account).items()}
    booked = claims(address)
    n_again, strange = said_again(world, pair)
    most = world.see("pace")["most_in_a_second"]
    print(
        f"\n{N_KILLS} kills, {len(told)} reports answered ({n_again} answers said again), {len(booked)} booked, "
        f"all answered {took:.1f} s after the last start; brought {pair.proxy.n_brought}; {most} a second at most"
    )
    assert set(booked) == set(told)
    assert set(booked.values()) == {1}
    assert strange == [], "said twice, and no kill was between"
    assert most <= MOST_A_SECOND
    assert all(pair.proxy.n_brought.values()), "one of them was never asked"
    assert one(address, "SELECT COUNT(*) FROM inbox WHERE state <> 'done'") == 0
    assert {bot.ask("verify").returncode for bot in pair.bots} == {0}
    assert [bot.stop()[0] for bot in pair.bots] == [0, 0], [bot.last_words() for bot in pair.bots]


def missing(world: World, said: dict[int, list[int]]) -> dict[int, Any]:
    """Reports nobody was told of, by person."""
    left = {account: set(amounts) - set(reported(world, account)) for account, amounts in said.items()}
    return {account: amounts for account, amounts in left.items() if amounts}

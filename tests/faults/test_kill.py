"""kill -9 at random moments, while people report: nothing that was called reported is lost, nothing is half there."""

from __future__ import annotations

import random
import re
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from storage.engine import open_engine
from tests.engines import ENGINE
from tests.faults.harness import BotProcess, World
from tests.faults.people import Reporter

pytestmark = pytest.mark.faults

N_KILLS = {"sqlite": 50, "postgresql": 12}[ENGINE]
A_REPORT_EVERY_S = 0.5
WHILE_STARTING = 0.3  # of the kills; the others come at a random moment of its work
LOADS_S = (0.05, 4.0)
WORKS_S = (0.0, 2.5)
ANSWERED_WITHIN_S = 60
REPORTED = re.compile(r"Setoran Rp([\d.]+) dilaporkan")


class Reporting(threading.Thread):
    """People report in an open loop, whether they were answered or not; each time another amount."""

    every_s = A_REPORT_EVERY_S

    def __init__(self, world: World, reporters: list[Reporter], dice: random.Random) -> None:
        super().__init__(daemon=True)
        self.world = world
        self.reporters = reporters
        self.dice = dice
        self.said: dict[int, list[int]] = {each.account: [] for each in reporters}
        self.enough = threading.Event()
        self.failure: Exception | None = None

    def run(self) -> None:
        """Report until told that it is enough."""
        try:
            while not self.enough.wait(self.every_s):
                for each in self.who_now():
                    amount = 10_500 + 500 * len(self.said[each.account])
                    self.world.do("say", person=each.account, text=f"setor {amount}")
                    self.said[each.account].append(amount)
        except Exception as failure:
            self.failure = failure

    def who_now(self) -> list[Reporter]:
        """Whose turn it is."""
        return [self.dice.choice(self.reporters)]


def reported(world: World, account: int) -> Counter[int]:
    """The amounts this person was told are reported, and how often."""
    texts = " ".join(message.get("text", "") for message in world.heard(account))
    return Counter(int(found.replace(".", "")) for found in REPORTED.findall(texts))


def claims(book: Path | str) -> Counter[tuple[int, int]]:
    """(account, amount) of every claim in the book."""
    query = """
        SELECT link.account_id, entry.amount_rp FROM entry JOIN link ON link.person_id = entry.person_id
        WHERE entry.kind = 'claim'
    """
    return Counter((account, amount) for account, amount in rows(book, query))


def one(book: Path | str, query: str) -> Any:
    return rows(book, query)[0][0]


def rows(book: Path | str, query: str) -> list[Any]:
    """What stands in a book, given as a file or an address."""
    engine = open_engine(f"sqlite:///{book}" if isinstance(book, Path) else book, reading=True)
    with engine.connect() as conn:
        found = list(conn.exec_driver_sql(query))
    engine.dispose()
    return found


def all_answered(world: World, said: dict[int, list[int]]) -> bool:
    return all(set(reported(world, account)) == set(amounts) for account, amounts in said.items())


def test_many_kills_lose_nothing(world: World, bot: BotProcess, reporters: list[Reporter], address: str):
    dice = random.Random(20261117)
    bot.start()
    bot.started()
    people = Reporting(world, reporters, dice)
    people.start()
    for _ in range(N_KILLS):
        if dice.random() < WHILE_STARTING:
            time.sleep(dice.uniform(*LOADS_S))
        else:
            bot.started()
            time.sleep(dice.uniform(*WORKS_S))
        bot.kill()
        bot.start()
    people.enough.set()
    people.join(30)
    assert people.failure is None
    bot.started()
    began = time.monotonic()
    while not all_answered(world, people.said) and time.monotonic() - began < ANSWERED_WITHIN_S:
        time.sleep(0.5)
    took = time.monotonic() - began
    missing = {
        a: set(s) - set(reported(world, a))
        for a, s in people.said.items()
        if set(s) - set(reported(world, a))
    }
    n_said = sum(len(amounts) for amounts in people.said.values())
    told = {(account, amount): n for account in people.said for amount, n in reported(world, account).items()}
    booked = claims(address)
    n_starts = bot.log.read_text().count("event='started'")
    print(
        f"\n{N_KILLS} kills, {n_starts} of {N_KILLS + 1} starts got as far as working; {n_said} reports, "
        f"{len(told)} answered ({sum(told.values()) - len(told)} answers said again), {len(booked)} booked, "
        f"all answered {took:.1f} s after the last start"
    )
    assert not missing, "not answered within a minute"
    world.settled(300)  # one message a second to one treasurer, however long a slow machine was dying
    assert set(told) == {(account, amount) for account, amounts in people.said.items() for amount in amounts}
    assert set(booked) == set(told)
    assert set(booked.values()) == {1}
    assert max(told.values()) <= 5
    half = "SELECT COUNT(*) FROM entry WHERE id NOT IN (SELECT entry_id FROM posting)"
    uneven = "SELECT COUNT(*) FROM (SELECT entry_id FROM posting GROUP BY entry_id HAVING SUM(amount_rp) <> 0) AS uneven"
    assert one(address, half) == one(address, uneven) == 0
    assert one(address, "SELECT COUNT(*) FROM inbox WHERE state <> 'done'") == 0
    if ENGINE == "sqlite":
        assert one(address, "PRAGMA integrity_check") == "ok"
    assert bot.ask("verify").returncode == 0
    letters = [
        m["text"] for treasurer in {each.treasurer for each in reporters} for m in world.heard(treasurer)
    ]
    asked = {words for words in letters if "melapor setoran" in words}
    assert len(asked) == len(booked), "a treasurer was not asked about a report"

"""A pretend Telegram, a village with phones, and the real bot on it: each test has its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import people
from tests.faults.harness import BotProcess, World
from tests.faults.people import Reporter


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    yield world
    world.close()


@pytest.fixture
def reporters(world: World, tmp_path: Path) -> list[Reporter]:
    """The village is in the book, and everybody has pressed START."""
    found = people.build(f"sqlite:///{tmp_path / 'guyub.sqlite3'}")
    accounts = {each.account: each.name for each in found} | {each.treasurer: "Bendahara" for each in found}
    for account, name in accounts.items():
        world.do("people", first_name=name, id=account)
        world.do("start", person=account)
    return found


@pytest.fixture
def bot(world: World, tmp_path: Path, reporters: list[Reporter]) -> Iterator[BotProcess]:
    bot = BotProcess(world, tmp_path)
    yield bot
    if bot.process is not None and bot.process.poll() is None:
        bot.kill()

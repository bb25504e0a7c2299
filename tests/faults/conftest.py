"""A pretend Telegram, a village with phones, and the real bot on it: each test has its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines import ENGINE, Maker
from tests.faults import people
from tests.faults.harness import BotProcess, World
from tests.faults.people import Reporter


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    yield world
    world.close()


@pytest.fixture
def address(maker: Maker, tmp_path: Path) -> Iterator[str]:
    """Where the book is: the file a bot finds by itself in its folder, or a server's."""
    if ENGINE == "sqlite":
        yield f"sqlite:///{tmp_path / 'guyub.sqlite3'}"
        return
    address = maker.fresh(tmp_path)
    yield address
    maker.drop(address)


@pytest.fixture
def reporters(world: World, address: str) -> list[Reporter]:
    """The village is in the book, and everybody has pressed START."""
    found = people.build(address)
    accounts = {each.account: each.name for each in found} | {each.treasurer: "Bendahara" for each in found}
    for account, name in accounts.items():
        world.do("people", first_name=name, id=account)
        world.do("start", person=account)
    return found


@pytest.fixture
def bot(world: World, tmp_path: Path, address: str, reporters: list[Reporter]) -> Iterator[BotProcess]:
    bot = BotProcess(world, tmp_path, **({} if ENGINE == "sqlite" else {"GUYUB_DATABASE_URL": address}))
    yield bot
    if bot.process is not None and bot.process.poll() is None:
        bot.kill()

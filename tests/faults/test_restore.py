"""The drill with real processes: a backup while people report, more reports, the machine is lost, the book stands elsewhere."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines import ENGINE, Maker
from tests.faults.harness import BotProcess, World, wait_for
from tests.faults.people import Reporter
from tests.faults.test_kill import Reporting, claims, one, reported
from tests.faults.test_process import all_told, say_all

pytestmark = pytest.mark.faults
N_BACKUPS = 3
LOAD_S = 3.0


@pytest.fixture
def new_place(maker: Maker, tmp_path: Path) -> Iterator[str]:
    """The address of a book that is not there yet."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    if ENGINE == "sqlite":
        yield f"sqlite:///{folder / 'guyub.sqlite3'}"
        return
    address = maker.fresh(folder)
    yield address
    maker.drop(address)


@pytest.fixture
def elsewhere(world: World, tmp_path: Path, new_place: str) -> Iterator[BotProcess]:
    """Another machine, with nothing on it."""
    bot = BotProcess(world, tmp_path / "elsewhere", GUYUB_DATABASE_URL=new_place)
    yield bot
    if bot.process is not None and bot.process.poll() is None:
        bot.kill()


def with_key(bot: BotProcess, key: Path) -> None:
    """A key pair is made; the bot has the public half."""
    made = bot.ask("backup", "--new-key", str(key))
    bot.environment["GUYUB_BACKUP_KEY"] = re.search(r"age1\w+", made.stdout)[0]  # type: ignore[index]


def told(world: World, reporters: list[Reporter]) -> set[tuple[int, int]]:
    """(account, amount) of whatever people were told is reported."""
    return {(each.account, amount) for each in reporters for amount in reported(world, each.account)}


class Haste(Reporting):
    """Reports pour in."""

    every_s = 0.05


def test_a_backup_made_while_reports_pour_in_is_one_moment_of_the_book(
    world: World,
    bot: BotProcess,
    elsewhere: BotProcess,
    address: str,
    new_place: str,
    reporters: list[Reporter],
    tmp_path: Path,
) -> None:
    with_key(bot, tmp_path / "key.txt")
    bot.start()
    bot.started()
    people = Haste(world, reporters, random.Random(7))
    people.start()
    for _ in range(N_BACKUPS):
        time.sleep(LOAD_S)
        before = told(world, reporters)
        sealed = bot.ask("backup")
        assert sealed.returncode == 0, sealed.stderr
        after = set(claims(address))
    wait_for(lambda: len(set(claims(address))) > len(after) or None, "no report after the backup")
    people.enough.set()
    people.join(30)
    assert people.failure is None
    wait_for(lambda: len(told(world, reporters)) == sum(map(len, people.said.values())) or None, "no answer")
    world.settled()

    back = elsewhere.ask("restore", sealed.stdout.split(" (")[0].strip(), "--key", str(tmp_path / "key.txt"))
    assert back.returncode == 0, back.stderr
    assert elsewhere.ask("verify").returncode == 0
    there = set(claims(new_place))
    assert before, "nobody was answered before the backup"
    assert before <= there, "a report that was answered before the backup is not in it"
    assert there <= after < set(claims(address)), "and reports went on coming"
    half = "SELECT COUNT(*) FROM entry WHERE id NOT IN (SELECT entry_id FROM posting)"
    assert one(new_place, half) == 0
    print(
        f"\n{len(before)} reports answered before the backup, {len(there)} in it, {len(after)} when it was made"
    )


def test_the_drill(
    world: World, bot: BotProcess, elsewhere: BotProcess, reporters: list[Reporter], tmp_path: Path
) -> None:
    with_key(bot, tmp_path / "key.txt")
    bot.start()
    bot.started()
    say_all(world, reporters, 30_000)
    wait_for(lambda: any(world.heard(each.account) for each in reporters) or None, "nobody is answered")
    sealed = bot.ask("backup")  # beside the bot, which is busy
    assert sealed.returncode == 0, sealed.stderr
    file = sealed.stdout.split(" (")[0].strip()
    all_told(world, reporters, 30_000)
    say_all(world, reporters[:2], 40_000)  # of KSM Contoh 1, after the backup: this will be missing
    all_told(world, reporters[:2], 40_000)
    world.settled()
    bot.kill()

    back = elsewhere.ask("restore", file, "--key", str(tmp_path / "key.txt"))
    assert back.returncode == 0, back.stderr
    assert "and it is whole" in back.stdout
    for number in range(1, 7):
        assert f"Contoh {number}" in back.stdout
    assert elsewhere.ask("verify").returncode == 0
    said = {each.account: len(world.heard(each.account)) for each in reporters}
    elsewhere.start()
    elsewhere.started()
    world.settled()
    assert {each.account: len(world.heard(each.account)) for each in reporters} == said, (
        "something was said again"
    )
    say_all(world, reporters[:2], 50_000)  # and the book lives
    all_told(world, reporters[:2], 50_000)
    assert elsewhere.stop()[0] == 0
    told = elsewhere.ask("restore", "--tell")
    assert told.returncode == 0
    assert "no leader has Telegram" not in told.stdout
    assert elsewhere.ask("verify").returncode == 0

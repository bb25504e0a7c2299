"""The drill with real processes: a backup while people report, more reports, the machine is lost, the book stands elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.faults.harness import BotProcess, World, wait_for
from tests.faults.people import Reporter
from tests.faults.test_process import all_told, say_all

pytestmark = [pytest.mark.faults, pytest.mark.sqlite]


def test_the_drill(world: World, bot: BotProcess, reporters: list[Reporter], tmp_path: Path) -> None:
    made = bot.ask("backup", "--new-key", str(tmp_path / "key.txt"))
    bot.environment["GUYUB_BACKUP_KEY"] = re.search(r"age1\w+", made.stdout)[0]  # type: ignore[index]
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

    elsewhere = BotProcess(world, tmp_path / "elsewhere")
    (tmp_path / "elsewhere").mkdir()
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

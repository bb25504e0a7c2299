"""The process as an operator meets it: stopping, a second one, a wrong token, a full disk, a bad line to Telegram."""

from __future__ import annotations

import resource
import sqlite3
from pathlib import Path

import pytest

from tests.faults.harness import TOKEN, BotProcess, World, wait_for
from tests.faults.people import Reporter
from tests.faults.test_kill import claims, reported

pytestmark = [pytest.mark.faults, pytest.mark.sqlite]  # the book is a file here


def say_all(world: World, reporters: list[Reporter], amount: int) -> None:
    for each in reporters:
        world.do("say", person=each.account, text=f"setor {amount}")


def n_told(world: World, reporters: list[Reporter], amount: int) -> list[int]:
    return [reported(world, each.account)[amount] for each in reporters]


def all_told(world: World, reporters: list[Reporter], amount: int) -> None:
    """Wait until everybody heard that this amount is reported."""
    found = lambda: all(n_told(world, reporters, amount)) or None  # noqa: E731
    wait_for(found, "not everybody was answered within a minute", 60)


def test_a_stop_drains_and_the_next_start_says_nothing_twice(
    world: World, bot: BotProcess, reporters: list[Reporter], tmp_path: Path
):
    bot.start()
    bot.started()
    world.settled()
    say_all(world, reporters, 30_000)
    wait_for(lambda: sum(n_told(world, reporters, 30_000)) or None, "nobody is answered")
    code, seconds = bot.stop()
    print(
        f"\nstopped with {code} after {seconds:.1f} s, {sum(n_told(world, reporters, 30_000))} of {len(reporters)} told"
    )
    assert code == 0
    assert seconds <= 10
    bot.start()
    all_told(world, reporters, 30_000)
    world.settled()
    assert set(n_told(world, reporters, 30_000)) == {1}
    assert set(claims(tmp_path / "guyub.sqlite3").values()) == {1}
    assert bot.stop()[0] == 0


def test_a_second_one_stands_aside_and_the_first_works_on(
    world: World, bot: BotProcess, reporters: list[Reporter]
):
    bot.start()
    bot.started()
    second = bot.ask("run")
    assert second.returncode == 3
    assert second.stderr.strip().splitlines() == [
        "guyub: another Guyub works on this database; this one stands aside (stop the other first)"
    ]
    say_all(world, reporters[:3], 30_000)
    all_told(world, reporters[:3], 30_000)


def test_the_token_is_in_no_process_list_and_in_no_log(
    world: World, bot: BotProcess, reporters: list[Reporter]
):
    bot.environment["GUYUB_LOG"] = "DEBUG"
    bot.start()
    bot.started()
    assert bot.process is not None
    assert TOKEN not in Path(f"/proc/{bot.process.pid}/cmdline").read_text()
    world.do("people", first_name="Sri", id=77, phone_number="+6281234567890")
    world.do("start", person=77)
    world.do("contact", person=77)
    world.do("faults", kind="reset_after", times=2)
    world.do("faults", kind="500", method="getUpdates", times=2)
    say_all(world, reporters[:3], 30_000)
    world.settled()
    said = bot.log.read_text()
    assert len(said) > 100
    for secret in (TOKEN, "SAMPLE", "81234567890", "setor", "Orang", reporters[0].name):
        assert secret not in said


def test_a_wrong_token_ends_with_one_line(world: World, bot: BotProcess):
    bot.environment["GUYUB_TOKEN"] = "1000001:WRONG"
    found = bot.ask("run")
    assert found.returncode == 2
    assert found.stderr.strip().splitlines()[-1] == "guyub: GUYUB_TOKEN: Telegram does not accept this token"
    assert "WRONG" not in found.stderr


def test_a_full_disk_loses_nothing_and_promises_nothing(
    world: World, bot: BotProcess, reporters: list[Reporter], tmp_path: Path
):
    database = tmp_path / "guyub.sqlite3"
    bot.start()
    bot.started()
    say_all(world, reporters, 30_000)
    all_told(world, reporters, 30_000)
    world.settled()
    assert bot.process is not None
    _, most = resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE)
    full = Path(f"{database}-wal").stat().st_size + 4096
    resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, (full, most))
    say_all(world, reporters, 31_000)
    wait_for(lambda: "the book cannot be written" in bot.log.read_text() or None, "the disk is not full")
    told = sum(n_told(world, reporters, 31_000))
    booked = sum(1 for _, amount in claims(database) if amount == 31_000)
    assert told <= booked < len(reporters)
    resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, (most, most))
    all_told(world, reporters, 31_000)
    world.settled()
    assert set(n_told(world, reporters, 31_000)) == {1}
    assert set(claims(database).values()) == {1}
    with sqlite3.connect(database) as book:
        assert book.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert book.execute("SELECT COUNT(*) FROM inbox WHERE state <> 'done' OR tries <> 1").fetchone() == (
            0,
        )


def test_a_bad_line_to_telegram_loses_no_answer(world: World, bot: BotProcess, reporters: list[Reporter]):
    bot.start()
    bot.started()
    world.settled()
    kinds = ("429", "500", "502", "reset_before", "reset_after", "html_502", "truncated", "cut_off")
    met = dict(zip(kinds, reporters, strict=False))
    for kind, each in met.items():
        wait = {"retry_after": 3} if kind == "429" else {}
        world.do("faults", kind=kind, method="sendMessage", chat_id=each.account, times=1, **wait)
    say_all(world, list(met.values()), 30_000)
    all_told(world, list(met.values()), 30_000)
    world.settled()
    calls = [
        call for call in world.see("calls?method=sendMessage")["calls"] if "30.000" in str(call["params"])
    ]
    tried = {
        kind: [c["monotonic"] for c in calls if c["chat_id"] == each.account] for kind, each in met.items()
    }
    assert {kind: len(moments) for kind, moments in tried.items()} == dict.fromkeys(met, 2)
    assert tried["429"][1] - tried["429"][0] >= 3
    heard = {kind: reported(world, each.account)[30_000] for kind, each in met.items()}
    arrived = dict.fromkeys(("reset_after", "truncated", "cut_off"), 2)
    assert heard == dict.fromkeys(met, 1) | arrived  # these had arrived: said once more, no oftener

"""The webhook with a real process: killed between the book and the 200, stopped, full, repeated, told off."""

from __future__ import annotations

import resource
import socket
import sys
from pathlib import Path

import httpx
import pytest

from tests.faults.harness import BotProcess, World, wait_for
from tests.faults.people import Reporter
from tests.faults.test_kill import claims, one, reported
from tests.faults.test_process import all_told, say_all

pytestmark = [pytest.mark.faults, pytest.mark.sqlite]  # the book is a file here

SECRET = "SAMPLE-of-a-webhook-secret"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture
def hooked(bot: BotProcess) -> BotProcess:
    """The bot with a webhook on a free port of this machine."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    bot.environment |= {
        "GUYUB_MODE": "webhook",
        "GUYUB_WEBHOOK_URL": f"http://127.0.0.1:{port}/updates/here",
        "GUYUB_WEBHOOK_SECRET": SECRET,
        "GUYUB_LISTEN": f"127.0.0.1:{port}",
    }
    return bot


def test_killed_between_the_book_and_the_answer_it_counts_once(
    world: World, hooked: BotProcess, reporters: list[Reporter], tmp_path: Path
):
    marker = tmp_path / "dies"
    hooked.environment["DIES_IF"] = str(marker)
    hooked.command = lambda *words: [sys.executable, "-m", "tests.faults.dies_between", *words]  # type: ignore[method-assign]
    hooked.start()
    hooked.started()
    world.settled()
    who = reporters[0]
    for amount in (30_000, 31_000, 32_000):
        marker.touch()
        world.do("say", person=who.account, text=f"setor {amount}")
        assert hooked.process is not None
        assert hooked.process.wait(60) == -9
        assert world.see("pending")["pending"] == 1  # Telegram was not told
        hooked.start()
        all_told(world, [who], amount)
        world.settled()  # brought once more, and taken
    assert claims(tmp_path / "guyub.sqlite3") == {(who.account, each): 1 for each in (30_000, 31_000, 32_000)}
    assert set(reported(world, who.account).values()) == {1}
    database = tmp_path / "guyub.sqlite3"
    assert one(database, "SELECT COUNT(*) FROM inbox WHERE state <> 'done' OR tries <> 1") == 0


def test_everybody_at_once_and_every_update_three_times(
    world: World, hooked: BotProcess, reporters: list[Reporter], tmp_path: Path
):
    hooked.start()
    hooked.started()
    for amount in (30_000, 31_000):
        for each in reporters:
            world.do("repeat", times=2)
            world.do("say", person=each.account, text=f"setor {amount}")
    for amount in (30_000, 31_000):
        all_told(world, reporters, amount)
    world.settled()
    booked = claims(tmp_path / "guyub.sqlite3")
    assert len(booked) == 2 * len(reporters) and set(booked.values()) == {1}
    assert {n for each in reporters for n in reported(world, each.account).values()} == {1}
    for each in reporters:  # a person's own reports kept their order
        heard = [m["text"] for m in world.heard(each.account) if "dilaporkan" in m["text"]]
        assert ["30.000" in heard[0], "31.000" in heard[1]] == [True, True]


def test_a_stop_drains_and_leaves_the_webhook_where_it_is(
    world: World, hooked: BotProcess, reporters: list[Reporter], tmp_path: Path
):
    hooked.start()
    hooked.started()
    wait_for(lambda: "the webhook is set" in hooked.log.read_text() or None, "no webhook")
    say_all(world, reporters, 30_000)
    code, seconds = hooked.stop()
    assert code == 0 and seconds <= 10
    assert f"http://127.0.0.1:{hooked.environment['GUYUB_LISTEN'].split(':')[1]}/" in str(info(world))
    say_all(world, reporters[:3], 31_000)
    hooked.start()
    all_told(world, reporters, 30_000)
    all_told(world, reporters[:3], 31_000)
    world.settled()
    assert set(claims(tmp_path / "guyub.sqlite3").values()) == {1}
    for name in ("GUYUB_MODE", "GUYUB_WEBHOOK_SECRET"):  # back to polling: it takes the webhook away itself
        hooked.stop() if name == "GUYUB_MODE" else None
        del hooked.environment[name]
    hooked.start()
    say_all(world, reporters[:3], 32_000)
    all_told(world, reporters[:3], 32_000)
    assert info(world)["url"] == ""


def info(world: World) -> dict[str, object]:
    """What Telegram says of the webhook."""
    answer = httpx.get(f"{world.url}/bot1000001:SAMPLE/getWebhookInfo")
    found: dict[str, object] = answer.json()["result"]
    return found


def test_strangers_and_secrets(world: World, hooked: BotProcess, reporters: list[Reporter]):
    hooked.environment["GUYUB_LOG"] = "DEBUG"
    hooked.start()
    hooked.started()
    url = hooked.environment["GUYUB_WEBHOOK_URL"]
    forged = {"update_id": 1, "message": {"message_id": 1, "text": "FORGED"}}
    assert httpx.post(url, json=forged).status_code == 401
    assert httpx.post(url, json=forged, headers={HEADER: "FORGED-secret"}).status_code == 401
    assert httpx.post(url, content=b"{", headers={HEADER: SECRET}).status_code == 400
    health = httpx.get(url.replace("/updates/here", "/health"))
    assert (health.status_code, health.text) == (200, "ok\n")
    assert "Server" not in health.headers
    say_all(world, reporters[:3], 30_000)
    all_told(world, reporters[:3], 30_000)
    assert hooked.process is not None
    assert SECRET not in Path(f"/proc/{hooked.process.pid}/cmdline").read_text()
    said = hooked.log.read_text()
    for secret in (SECRET, "FORGED", "SAMPLE"):
        assert secret not in said
    assert said.count("a call without the webhook's secret was refused") == 1


@pytest.mark.parametrize(
    ("name", "value", "line"),
    [
        ("GUYUB_WEBHOOK_SECRET", "", "guyub: GUYUB_WEBHOOK_SECRET is missing"),
        ("GUYUB_WEBHOOK_SECRET", "tidak boleh", "guyub: GUYUB_WEBHOOK_SECRET must be 1 to 256 of"),
        ("GUYUB_WEBHOOK_URL", "http://guyub.example/", "guyub: GUYUB_WEBHOOK_URL must be an https address"),
    ],
)
def test_a_door_without_a_lock_does_not_open(hooked: BotProcess, name: str, value: str, line: str):
    hooked.environment[name] = value
    found = hooked.ask("run")
    assert found.returncode == 2
    (said,) = found.stderr.strip().splitlines()
    assert said.startswith(line)


def test_a_full_disk_makes_telegram_come_again(
    world: World, hooked: BotProcess, reporters: list[Reporter], tmp_path: Path
):
    database = tmp_path / "guyub.sqlite3"
    hooked.start()
    hooked.started()
    say_all(world, reporters, 30_000)
    all_told(world, reporters, 30_000)
    world.settled()
    assert hooked.process is not None
    _, most = resource.prlimit(hooked.process.pid, resource.RLIMIT_FSIZE)
    full = Path(f"{database}-wal").stat().st_size + 4096
    resource.prlimit(hooked.process.pid, resource.RLIMIT_FSIZE, (full, most))
    say_all(world, reporters, 31_000)
    wait_for(lambda: "the update waits at Telegram" in hooked.log.read_text() or None, "the disk is not full")
    assert info(world)["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"
    resource.prlimit(hooked.process.pid, resource.RLIMIT_FSIZE, (most, most))
    all_told(world, reporters, 31_000)
    world.settled()
    assert set(claims(database).values()) == {1}
    assert one(database, "SELECT COUNT(*) FROM inbox WHERE state <> 'done'") == 0

"""Settings: a wrong one stops the start with one line that names it and never shows its value."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import TELEGRAM, Settings, WrongSetting, read_settings

GOOD = "1000001:SAMPLE_token-1"
NAMES = [f"GUYUB_{name.upper()}" for name in Settings.model_fields]


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({}, "GUYUB_TOKEN is missing"),
        ({"GUYUB_TOKEN": ""}, "GUYUB_TOKEN is missing"),
        ({"GUYUB_TOKEN": "SECRET-no-colon"}, "GUYUB_TOKEN does not look like a token"),
        ({"GUYUB_TOKEN_FILE": "nowhere.txt"}, "GUYUB_TOKEN_FILE cannot be read"),
        ({"GUYUB_TOKEN": GOOD, "GUYUB_API_URL": "SECRET"}, "GUYUB_API_URL must be an http"),
        ({"GUYUB_TOKEN": GOOD, "GUYUB_API_URL": "file:///SECRET"}, "GUYUB_API_URL must be an http"),
        ({"GUYUB_TOKEN": GOOD, "GUYUB_HEARTBEAT_URL": "SECRET"}, "GUYUB_HEARTBEAT_URL must be an http"),
        (
            {"GUYUB_TOKEN": GOOD, "GUYUB_DATABASE_URL": "mysql://root:SECRET@x/y"},
            "GUYUB_DATABASE_URL must be sqlite",
        ),
        (
            {"GUYUB_TOKEN": GOOD, "GUYUB_DATABASE_URL": "postgresql://root:SECRET@x/y"},
            "GUYUB_DATABASE_URL must be sqlite",
        ),
        (
            {"GUYUB_TOKEN": GOOD, "GUYUB_DATABASE_URL": "sqlite:///:memory:"},
            "GUYUB_DATABASE_URL must be sqlite",
        ),
        ({"GUYUB_TOKEN": GOOD, "GUYUB_MODE": "SECRET"}, "GUYUB_MODE must be polling or webhook"),
        (
            {"GUYUB_TOKEN": GOOD, "GUYUB_ADMIN_ID": "SECRET"},
            "GUYUB_ADMIN_ID must be the number of a Telegram account, like 123456789",
        ),
        (
            {"GUYUB_TOKEN": GOOD, "GUYUB_BACKUP_KEY": "age1SECRET"},
            "GUYUB_BACKUP_KEY must be a public key: age1",
        ),
        (
            {"GUYUB_TOKEN": GOOD, "GUYUB_BACKUP_KEY": "AGE-SECRET-KEY-1SECRET"},
            "GUYUB_BACKUP_KEY must be the public key (age1...); the private one belongs on another machine",
        ),
        (
            {"GUYUB_TOKEN": GOOD, "GUYUB_BACKUP_KEEP": "0"},
            "GUYUB_BACKUP_KEEP must be how many backups are kept",
        ),
        (
            {"GUYUB_TOKEN": GOOD, "GUYUB_BACKUP_HOUR": "25"},
            "GUYUB_BACKUP_HOUR must be an hour of the day, 0 to 23",
        ),
        ({"GUYUB_TOKEN": GOOD, "GUYUB_LOG": "SECRET"}, "GUYUB_LOG must be one of DEBUG"),
        (
            {"GUYUB_TOKEN": GOOD, "GUYUB_CLOCK_OFFSET_FILE": "SECRET"},
            "GUYUB_CLOCK_OFFSET_FILE is only for trials",
        ),
        (
            {
                "GUYUB_TOKEN": GOOD,
                "GUYUB_CLOCK_OFFSET_FILE": "SECRET",
                "GUYUB_API_URL": "https://API.telegram.org/",
            },
            "GUYUB_CLOCK_OFFSET_FILE is only for trials",
        ),
    ],
)
def test_a_wrong_setting_is_named_and_not_shown(
    monkeypatch: pytest.MonkeyPatch, wrong: dict[str, str], said: str
):
    for name, value in wrong.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(WrongSetting) as caught:
        read_settings().secret()
    line = str(caught.value)
    assert line.startswith(said)
    assert "\n" not in line
    assert "SECRET" not in line.replace("SECRET-free", "")


def test_a_token_may_stand_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    (tmp_path / "token.txt").write_text(f"{GOOD}\n")
    monkeypatch.setenv("GUYUB_TOKEN_FILE", "token.txt")
    assert read_settings().secret() == GOOD


def test_settings_may_stand_in_a_dot_env(tmp_path: Path):
    (tmp_path / ".env").write_text(f"GUYUB_TOKEN={GOOD}\nGUYUB_DATA_DIR=elsewhere\nGUYUB_LOG=debug\n")
    found = read_settings()
    assert (found.secret(), found.log, found.api_url) == (GOOD, "DEBUG", TELEGRAM)
    assert found.database_file == Path("elsewhere/guyub.sqlite3")


def test_the_token_is_in_no_picture_of_the_settings(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("GUYUB_TOKEN", GOOD)
    monkeypatch.setenv("GUYUB_DATABASE_URL", "postgresql+psycopg://guyub:SECRET@db/guyub")
    found = read_settings()
    assert GOOD not in f"{found!r} {found} {found.model_dump()}"
    assert "SECRET" not in f"{found!r} {found}"
    assert found.database_file is None


def test_a_clock_that_travels_is_for_a_pretend_telegram(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("GUYUB_API_URL", "http://127.0.0.1:8081/")
    monkeypatch.setenv("GUYUB_CLOCK_OFFSET_FILE", "clock")
    found = read_settings()
    assert (found.api_url, found.clock_offset_file) == ("http://127.0.0.1:8081", Path("clock"))


HOOK = {
    "GUYUB_TOKEN": GOOD,
    "GUYUB_MODE": "webhook",
    "GUYUB_WEBHOOK_URL": "https://guyub.example/updates/aB3_x-9",
    "GUYUB_WEBHOOK_SECRET": "SAMPLE_secret-1",
}
ADDRESS = "GUYUB_WEBHOOK_URL must be an https address"
UNGUESSED = "GUYUB_WEBHOOK_SECRET must be 1 to 256 of A-Z a-z 0-9 _ -"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"GUYUB_WEBHOOK_SECRET": ""}, "GUYUB_WEBHOOK_SECRET is missing"),
        ({"GUYUB_WEBHOOK_SECRET": "SECRET!"}, UNGUESSED),
        ({"GUYUB_WEBHOOK_SECRET": "SECRETé"}, UNGUESSED),
        ({"GUYUB_WEBHOOK_SECRET": "SECRET x"}, UNGUESSED),
        ({"GUYUB_WEBHOOK_SECRET": "SECRET-x\n"}, UNGUESSED),
        ({"GUYUB_WEBHOOK_SECRET": "SECRET" + "x" * 251}, UNGUESSED),
        ({"GUYUB_WEBHOOK_URL": ""}, "GUYUB_WEBHOOK_URL is missing"),
        ({"GUYUB_WEBHOOK_URL": "SECRET"}, ADDRESS),
        ({"GUYUB_WEBHOOK_URL": "http://SECRET.example/x"}, ADDRESS),
        ({"GUYUB_WEBHOOK_URL": "https:///SECRET"}, ADDRESS),
        ({"GUYUB_WEBHOOK_URL": "https://x.example/{SECRET}"}, ADDRESS),
        ({"GUYUB_WEBHOOK_URL": "https://x.example/?to=SECRET"}, ADDRESS),
        ({"GUYUB_WEBHOOK_URL": "https://x.example:SECRET/"}, ADDRESS),
        ({"GUYUB_WEBHOOK_URL": "https://[SECRET/"}, ADDRESS),
        ({"GUYUB_LISTEN": "SECRET"}, "GUYUB_LISTEN must be a host and a port"),
        ({"GUYUB_LISTEN": "127.0.0.1:65536"}, "GUYUB_LISTEN must be a host and a port"),
        ({"GUYUB_LISTEN": ":8080"}, "GUYUB_LISTEN must be a host and a port"),
    ],
)
def test_a_door_that_stands_open_is_refused(
    monkeypatch: pytest.MonkeyPatch, wrong: dict[str, str], said: str
):
    for name, value in (HOOK | wrong).items():
        monkeypatch.setenv(name, value)
    with pytest.raises(WrongSetting) as caught:
        read_settings().door()
    line = str(caught.value)
    assert line.startswith(said)
    assert "\n" not in line
    assert "SECRET" not in line.replace("WEBHOOK_SECRET", "")


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://guyub.example/updates/aB3_x-9", "/updates/aB3_x-9"),
        ("https://guyub.example:8443", "/"),
        ("http://127.0.0.1:8080/here", "/here"),
        ("http://localhost/", "/"),
    ],
)
def test_the_door_of_the_webhook(monkeypatch: pytest.MonkeyPatch, url: str, path: str):
    for name, value in (HOOK | {"GUYUB_WEBHOOK_URL": url, "GUYUB_LISTEN": "[::1]:8085"}).items():
        monkeypatch.setenv(name, value)
    found = read_settings()
    door = found.door()
    assert door is not None
    assert (door.url, door.path, door.secret, door.host, door.port) == (
        url,
        path,
        "SAMPLE_secret-1",
        "::1",
        8085,
    )
    assert "SAMPLE_secret" not in f"{found!r} {found} {found.model_dump()} {door}"


def test_without_the_mode_nobody_listens(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("GUYUB_WEBHOOK_SECRET", "SAMPLE")
    assert read_settings().door() is None

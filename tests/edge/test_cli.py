"""The command line as a process: what it prints, what it loads, how it ends."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from storage.engine import open_engine
from tests.engines import unguard

ROOT = Path(__file__).parents[2]


def guyub(*words: str, typed: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GUYUB_")}
    command = [sys.executable, "-m", "bot", *words]
    how = {"cwd": ROOT, "env": environment | settings, "input": typed, "timeout": 60}
    return subprocess.run(command, capture_output=True, text=True, check=False, **how)


@pytest.mark.parametrize(
    ("text", "today", "meant"),
    [
        ("setor 50rb", "", {"intent": "setor", "amount": 50_000, "date": None, "ask": None}),
        ("halo dunia", "", {"intent": None, "amount": None, "date": None, "ask": None}),
        ("", "", {"intent": None, "amount": None, "date": None, "ask": None}),
        ("saldo", "2026-11-17", {"intent": "saldo", "amount": None, "date": None, "ask": None}),
    ],
)
def test_understand_prints_one_json_object(text: str, today: str, meant: dict[str, object]):
    found = guyub("understand", text, *(("--today", today) if today else ()))
    assert found.returncode == 0, found.stderr
    lines = found.stdout.strip().splitlines()
    assert len(lines) == 1
    got = json.loads(lines[0])
    assert list(got) == ["intent", "amount", "date", "ask"]
    assert {**got, "intent": got["intent"] if meant["intent"] else None} == meant


def test_understand_reads_days_from_the_day_it_is_told():
    found = json.loads(guyub("understand", "janji bayar besok", "--today", "2026-11-17").stdout)
    assert found["date"] == "2026-11-18"


def test_a_day_that_is_none_is_said_in_one_line():
    found = guyub("understand", "setor", "--today", "17/11")
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.strip().startswith("guyub: --today is a date like 2026-11-17")


LOADS = """
import sys
from bot.cli import app
try:
    app(sys.argv[1:])
except SystemExit as end:
    code = end.code
heavy = [name for name in ("aiogram", "aiohttp", "apscheduler", "openpyxl", "sqlite3") if name in sys.modules]
books = [name for name in ("sqlalchemy", "storage.book") if name in sys.modules]
print(code or 0, heavy, books, file=sys.stderr)
"""


def loads(kept: Path, *words: str, typed: str = "") -> tuple[str, float]:
    """What a command loaded, and the seconds of CPU it took where Python's byte code lies ready in `kept`."""
    loads_once(kept, *words, typed=typed)
    return loads_once(kept, *words, typed=typed)


def loads_once(kept: Path, *words: str, typed: str) -> tuple[str, float]:
    """The same; the first time with the byte code still to make."""
    ready = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    ready["PYTHONPYCACHEPREFIX"] = str(kept)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-c", LOADS, *words]
    run = subprocess.run(
        command, cwd=ROOT, input=typed, capture_output=True, text=True, check=True, env=ready
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return run.stderr.strip().splitlines()[-1], cpu


def test_understand_loads_no_telegram_and_no_database_and_answers_at_once(tmp_path: Path):
    loaded, cpu = loads(tmp_path, "understand", "setor 50rb")
    assert loaded == "0 [] []"
    assert cpu < 1.0


def test_play_loads_no_telegram_and_opens_no_database(tmp_path: Path):
    loaded, cpu = loads(tmp_path, "play", "check-in", typed="batal\n")
    assert loaded.startswith("1 [")
    assert "aiogram" not in loaded
    assert "aiohttp" not in loaded
    assert "openpyxl" not in loaded
    assert cpu < 3.5


def test_a_conversation_is_played_to_its_end():
    found = guyub("play", "check-in", "--today", "2026-11-17", typed="ini apa\n4\n50rb\n1\n")
    assert found.returncode == 0, found.stdout + found.stderr
    assert "<" not in found.stdout
    assert "1 [" in found.stdout
    answers = json.loads(found.stdout[found.stdout.index("{") :])
    assert answers["amount"] == 50_000


@pytest.mark.parametrize("typed", ["batal\n", ""])
def test_a_conversation_may_be_given_up(typed: str):
    assert guyub("play", "check-in", typed=typed).returncode == 1


def test_an_unknown_conversation_names_those_there_are():
    found = guyub("play", "no-such")
    assert found.returncode == 2
    assert "check-in" in found.stderr


@pytest.mark.parametrize(
    ("command", "settings", "said"),
    [
        (("run",), {}, "guyub: GUYUB_TOKEN is missing"),
        (("run",), {"GUYUB_TOKEN": "SECRET"}, "guyub: GUYUB_TOKEN does not look like a token"),
        (("run",), {"GUYUB_TOKEN": "1:x", "GUYUB_LOG": "SECRET"}, "guyub: GUYUB_LOG must be one of"),
        (("verify",), {"GUYUB_DATA_DIR": "/proc/SECRET"}, "guyub: GUYUB_DATA_DIR"),
    ],
)
def test_a_wrong_setting_ends_with_one_line_and_two(
    command: tuple[str, ...], settings: dict[str, str], said: str, tmp_path: Path
):
    found = guyub(*command, **{"GUYUB_DATA_DIR": str(tmp_path), **settings})
    assert found.returncode == 2
    assert found.stderr.startswith(said)
    assert len(found.stderr.strip().splitlines()) == 1
    if "GUYUB_DATA_DIR" not in settings:
        assert "SECRET" not in found.stderr


def test_verify_says_whether_the_book_is_whole(database: str):
    settings = {"GUYUB_DATABASE_URL": database}
    assert guyub("verify", **settings).returncode == 0
    engine = open_engine(database)
    with engine.begin() as forger:
        unguard(forger)
        forger.exec_driver_sql(
            "UPDATE posting SET amount_rp = amount_rp + 1 WHERE id = (SELECT MIN(id) FROM posting)"
        )
    engine.dispose()
    found = guyub("verify", **settings)
    assert found.returncode == 1
    assert len(found.stdout.strip().splitlines()) == 1


def test_the_sample_village_is_imported_once(tmp_path: Path):
    settings = {"GUYUB_DATA_DIR": str(tmp_path)}
    sample = str(ROOT / "bot" / "contoh" / "desa-contoh.xlsx")
    assert guyub("import", sample, typed="tidak\n", **settings).returncode == 1
    assert guyub("invite", "Rini", **settings).returncode == 2, "links are made of the bot's token"
    assert guyub("invite", "--ksm", "Mawar", **settings).returncode == 2
    assert guyub("invite", "Rini", GUYUB_TOKEN="1:SAMPLE", **settings).returncode == 1
    first = guyub("import", sample, "--yes", **settings)
    assert first.returncode == 0, first.stderr
    second = guyub("import", sample, "--yes", **settings)
    assert second.returncode == 0
    assert second.stdout != first.stdout
    assert guyub("verify", **settings).returncode == 0


def test_a_demo_whose_port_is_taken_says_so_in_one_line(tmp_path: Path):
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "bot", "demo", "--port", str(taken.getsockname()[1])]
        how = {"cwd": tmp_path, "env": environment, "timeout": 60}
        found = subprocess.run(command, capture_output=True, text=True, check=False, **how)
    assert found.returncode == 1
    said = [line for line in found.stderr.splitlines() if line.strip()]
    assert len(said) == 1
    assert "cannot listen on" in said[0]

"""The real process against the pretend Telegram: starts both, kills one, asks what people heard. Asserts nothing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import httpx

T = TypeVar("T")
TOKEN = "1000001:SAMPLE"
ROOT = Path(__file__).parents[2]
START_S = 120  # a cold import of aiogram on a busy machine may take long


class World:
    """A simulator process, and what people do in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.offset_file = folder / "clock"
        self.log = folder / "simulator.log"
        command = [sys.executable, "-m", "simulator", "--port", "0", "--bot-token", TOKEN]
        command += ["--clock-offset-file", str(self.offset_file)]
        command += ["--state-file", f"{self.offset_file}.state.json"]
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)
        self.url = wait_for(self._address, "the simulator does not listen")
        self.http = httpx.Client(base_url=f"{self.url}/_sim", timeout=330)

    def _address(self) -> str | None:
        said = self.log.read_text()
        assert self.process.poll() is None, said
        found = [line for line in said.splitlines() if line.startswith("simulator ready")]
        return found[0].split()[-1] if found else None

    def do(self, deed: str, **wish: Any) -> Any:
        """One thing somebody does; see simulator/control.py."""
        answer = self.http.post(f"/{deed}", json=wish)
        assert answer.status_code == 200, f"{deed} {wish}: {answer.text}"
        return answer.json()

    def see(self, what: str) -> Any:
        """What can be read; see simulator/watch.py."""
        answer = self.http.get(f"/{what}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    def heard(self, chat: int, after: int = 0) -> list[dict[str, Any]]:
        """What the bot wrote into a chat."""
        return [m for m in self.see(f"chats/{chat}/messages?after={after}")["messages"] if m["by_bot"]]

    def settled(self, seconds: int = 120) -> None:
        """Wait until the bot is silent."""
        found = self.see(f"quiet?ms=500&timeout={seconds}")
        assert found["quiet"], found["why"]

    def close(self) -> None:
        """End this simulator."""
        self.http.close()
        self.process.terminate()
        self.process.wait(10)


class BotProcess:
    """`guyub run` on a folder, as a person would start it."""

    def __init__(self, world: World, data: Path, **settings: str) -> None:
        self.data = data
        self.log = data / "bot.log"
        self.environment = {
            name: value for name, value in os.environ.items() if not name.startswith("GUYUB_")
        }
        self.environment |= {
            "GUYUB_TOKEN": TOKEN,
            "GUYUB_API_URL": world.url,
            "GUYUB_DATA_DIR": str(data),
            "GUYUB_CLOCK_OFFSET_FILE": str(world.offset_file),
            **settings,
        }
        self.process: subprocess.Popen[bytes] | None = None
        self._said = 0

    def start(self) -> None:
        """Start it; it may take seconds until it listens."""
        self._said = len(self._lines())
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(self.command("run"), cwd=ROOT, env=self.environment, stderr=log)

    def command(self, *words: str) -> list[str]:
        """`guyub ...` with this interpreter."""
        return [sys.executable, "-m", "bot", *words]

    def ask(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run another `guyub` command on the same folder."""
        run = subprocess.run
        return run(
            self.command(*words), cwd=ROOT, env=self.environment, capture_output=True, text=True, timeout=120
        )

    def started(self) -> None:
        """Wait until it says that it works."""
        found = lambda: any("event='started'" in line for line in self._lines()[self._said :])  # noqa: E731
        wait_for(lambda: found() or None, "the bot does not start")

    def _lines(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []

    def last_words(self) -> str:
        """What it wrote last, for whoever reads why a test is red."""
        return "\n".join(["", *self._lines()[-30:]])

    def kill(self) -> None:
        """SIGKILL, as when the power goes."""
        assert self.process is not None
        self.process.kill()
        self.process.wait(10)

    def stop(self) -> tuple[int, float]:
        """SIGTERM. Returns the exit code and how many seconds it took."""
        assert self.process is not None
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(30)
        return code, time.monotonic() - began


def wait_for(look: Callable[[], T | None], otherwise: str, seconds: float = START_S) -> T:
    """What `look` finds, as soon as it finds something."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = look()
        if found is not None:
            return found
        time.sleep(0.05)
    raise AssertionError(otherwise)


def state_of(world: World) -> dict[str, Any]:
    """What the bot wrote beside the clock file."""
    found: dict[str, Any] = json.loads(Path(f"{world.offset_file}.state.json").read_text())
    return found

"""The two processes of the demo, a pretend Telegram and the bot: their settings, their start, their end."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from bot.clock import Clock
from bot.trial import state_file

TOKEN = "1000001:SAMPLE"
START_S = 60
GATEWAY_PATH = "/gateway/send"
GATEWAY = {"TOKEN": "SAMPLE", "KIND": "sms", "COST": "350", "CAP": "50000"}
"""The pretend gateway of the same process: rupiah nobody pays."""


class CannotShow(Exception):
    """Why there is no demo, in one line."""


class Processes:
    """The two processes this demo starts, and ends: nobody else's."""

    def __init__(self, folder: Path) -> None:
        self._place, self._folder = folder, folder.absolute()
        self._started: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        for process in reversed(self._started.values()):
            process.terminate()
        for process in reversed(self._started.values()):
            try:
                process.wait(12)
            except subprocess.TimeoutExpired:
                process.kill()

    @property
    def _clock(self) -> Path:
        return self._folder / "clock"

    def set_clock(self, begins: datetime) -> None:
        """Let the village's day be the one its figures were written for."""
        self._clock.write_text(f"{round(begins.timestamp() - Clock().now().timestamp())}\n")

    def settings(self, url: str) -> dict[str, str]:
        """The environment of the bot: nothing of the person's own Guyub reaches the demo."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("GUYUB_")}
        mine = {
            "TOKEN": TOKEN,
            "API_URL": url,
            "DATA_DIR": str(self._folder),
            "CLOCK_OFFSET_FILE": str(self._clock),
        }
        if url:
            mine |= {"GATEWAY_URL": f"{url}{GATEWAY_PATH}"}
            mine |= {f"GATEWAY_{name}": value for name, value in GATEWAY.items()}
        return clean | {f"GUYUB_{name}": value for name, value in mine.items()}

    def start_simulator(self, port: int) -> None:
        """Start the pretend Telegram; it may take seconds until it listens."""
        files = ["--clock-offset-file", str(self._clock), "--state-file", str(state_file(self._clock))]
        command = [sys.executable, "-m", "simulator", "--port", str(port), "--bot-token", TOKEN, *files]
        self._start("simulator", command, None)

    def start_bot(self, url: str) -> None:
        """Start the bot on the pretend Telegram."""
        self._start("bot", [sys.executable, "-m", "bot", "run"], self.settings(url))

    def _start(self, name: str, command: list[str], environment: dict[str, str] | None) -> None:
        with (self._folder / f"{name}.log").open("wb") as log:
            self._started[name] = subprocess.Popen(command, env=environment, stdout=log, stderr=log)

    def wait_for_simulator(self) -> str:
        """The address it listens on."""
        until = Clock.monotonic() + START_S
        while Clock.monotonic() < until:
            self.alive()
            for line in self._said("simulator"):
                if line.startswith("simulator ready"):
                    return line.split()[-1]
            time.sleep(0.05)
        raise CannotShow("the simulator does not start")

    def alive(self) -> None:
        """CannotShow, with its last words, if one of them has ended."""
        for name, process in self._started.items():
            if process.poll() is not None:
                last = (self._said(name) or ["it ended without a word"])[-1]
                raise CannotShow(f"{last.removeprefix('guyub: ')} (more in {self._place / name}.log)")

    def _said(self, name: str) -> list[str]:
        return (self._folder / f"{name}.log").read_text().strip().splitlines()

    def wait(self) -> None:
        """Until somebody interrupts, or one of them ends."""
        while True:
            self.alive()
            time.sleep(0.5)


def environment_of(settings: dict[str, str]) -> dict[str, Any]:
    """The same settings as keyword arguments of bot.settings.Settings."""
    return {
        name.removeprefix("GUYUB_").lower(): value
        for name, value in settings.items()
        if name.startswith("GUYUB_")
    }

"""A copy of the house in which nothing can be written, and a process without any privilege in it: as in a container."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
NOBODY = 65534
SOURCE = (
    "bot", "handlers", "conversations", "usecases", "storage", "scheduler", "locales", "domain", "simulator",
)  # fmt: skip


class SealedHouse:
    """The folders the Dockerfile copies, read-only; `data` and `tmp` are the only places to write."""

    def __init__(self, folder: Path) -> None:
        self.house, self.data, self.tmp = folder / "opt", folder / "data", folder / "tmp"
        for name in SOURCE:
            shutil.copytree(
                ROOT / name, self.house / name, ignore=shutil.ignore_patterns("__pycache__", "*.pyc")
            )
        for place in (self.data, self.tmp):
            place.mkdir(mode=0o700)
        for path in [*self.house.rglob("*"), self.house]:
            path.chmod(0o555 if path.is_dir() else 0o444)
        self.before = self.inside()
        self._how, self._as = _without_privilege(self.house)
        if "user" in self._as:
            for place in (self.data, self.tmp):
                os.chown(place, NOBODY, NOBODY)

    def inside(self) -> list[tuple[str, int]]:
        """Every file of the house and when it was last written."""
        return sorted((str(path), path.stat().st_mtime_ns) for path in self.house.rglob("*"))

    def environment(self, **settings: str) -> dict[str, str]:
        """What a container gives: nothing of ours but the settings."""
        given = {"PATH": os.environ["PATH"], "PYTHONPATH": str(self.house), "PYTHONDONTWRITEBYTECODE": "1"}
        given |= {"HOME": "/nonexistent", "TMPDIR": str(self.tmp), "LANG": "C.UTF-8", "COLUMNS": "200"}
        return given | {"GUYUB_DATA_DIR": str(self.data), **settings}

    def start(self, *words: str, log: Path, **settings: str) -> subprocess.Popen[bytes]:
        """`guyub ...`, going on beside the test."""
        with log.open("ab") as said:
            return subprocess.Popen(
                self._command(words), env=self.environment(**settings), stderr=said, **self._place()
            )  # type: ignore[call-overload,no-any-return]

    def ask(self, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
        """`guyub ...` to its end."""
        how = {"capture_output": True, "text": True, "timeout": 120, **self._place()}
        return subprocess.run(self._command(words), check=False, env=self.environment(**settings), **how)  # type: ignore[call-overload,no-any-return]

    def _command(self, words: tuple[str, ...]) -> list[str]:
        return [*self._how, sys.executable, "-m", "bot", *words]

    def _place(self) -> dict[str, object]:
        return {"cwd": self.house, **self._as}


def _without_privilege(house: Path) -> tuple[list[str], dict[str, object]]:
    """How to become somebody who may not write where it is forbidden: nobody, or root without any power."""
    if os.geteuid() != 0:
        return [], {}
    nobody = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    probe = "import sqlalchemy, sys; open(sys.argv[1]).close()"
    asked = [sys.executable, "-c", probe, str(house / "bot" / "__init__.py")]
    try:
        subprocess.run(asked, check=True, capture_output=True, cwd="/", **nobody)  # type: ignore[call-overload]
    except (OSError, subprocess.CalledProcessError):  # this Python, or the test's folder, is root's alone
        return ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--no-new-privs", "--"], {}
    return [], nobody

"""A file that is touched while the bot works and hears Telegram: for checks from outside. No more."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

FILE = "alive"
STALE_S = 120


def touch(folder: Path, seconds: int) -> None:
    """The bot works now. Best effort: whoever looks sees an old file."""
    with suppress(OSError):
        handle = os.open(folder / FILE, os.O_WRONLY | os.O_CREAT, 0o600)
        os.close(handle)
        os.utime(folder / FILE, (seconds, seconds))


def age_s(folder: Path, seconds: int) -> int | None:
    """How many seconds ago it worked; None: never here."""
    try:
        return seconds - int((folder / FILE).stat().st_mtime)
    except OSError:
        return None

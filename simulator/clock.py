"""The hour of the pretend world: the real clock plus an offset kept in a file. Knows nothing of chats."""

import json
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path


@dataclass(frozen=True)
class BotState:
    """What the bot wrote beside its clock file: how far it has followed, and what is due next."""

    offset: int | None
    busy: bool
    next_due: float | None  # unix seconds


class Clock:
    """Real time plus `offset` seconds. Only the simulator writes the offset file; the bot reads it."""

    def __init__(self, offset_file: Path | None = None, state_file: Path | None = None) -> None:
        self.offset_file = offset_file
        self.state_file = state_file
        self.offset = 0
        if offset_file is not None:
            if offset_file.exists():
                self.offset = _whole_seconds(offset_file.read_text())
            self.set_offset(self.offset)

    def now(self) -> float:
        """Unix seconds of the travelled clock: the date on every message."""
        return time.time() + self.offset

    def monotonic(self) -> float:
        """Seconds that never travel: for the pace of sending and for waiting."""
        return time.monotonic()

    def set_offset(self, seconds: int) -> None:
        """Move the pretend world. The file is replaced whole, so a reader never sees half a number."""
        self.offset = seconds
        if self.offset_file is None:
            return
        self.offset_file.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.offset_file.with_name(self.offset_file.name + ".new")
        fresh.write_text(f"{seconds}\n")
        fresh.replace(self.offset_file)

    def bot_state(self) -> BotState | None:
        """What the bot last wrote, or None while there is no state file."""
        if self.state_file is None or not self.state_file.exists():
            return None
        try:
            told = json.loads(self.state_file.read_text())
        except (OSError, ValueError):
            told = None
        if not isinstance(told, dict):  # caught in the middle of being written: it is not silent yet
            return BotState(offset=None, busy=True, next_due=None)
        offset = told.get("offset")
        return BotState(
            offset=int(offset) if isinstance(offset, int | float) else None,
            busy=bool(told.get("busy")),
            next_due=moment(told.get("next_due")),
        )


def moment(iso: object) -> float | None:
    """Unix seconds of an ISO-8601 moment (without a zone it is UTC), or None when it is not one."""
    if not isinstance(iso, str):
        return None
    try:
        read = datetime.fromisoformat(iso)
    except ValueError:
        return None
    return (read if read.tzinfo else read.replace(tzinfo=UTC)).timestamp()


def _whole_seconds(text: str) -> int:
    """An empty or damaged offset file counts as the real clock: the demo must still start."""
    try:
        return int(text.strip() or 0)
    except ValueError:
        return 0

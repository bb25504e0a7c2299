"""The only place that reads the clock, and the only source of chance. Knows no rule."""

from __future__ import annotations

import secrets
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path


class Clock:
    """Wall time, which a demo may push forward through a file, and monotonic time, which never travels."""

    def __init__(self, offset_file: Path | None = None) -> None:
        self._file = offset_file
        self._stamp: tuple[int, int] | None = None
        self._offset = 0

    def now(self) -> datetime:
        """This moment in UTC; the offset file is looked at each time."""
        return datetime.now(UTC) + timedelta(seconds=self.offset())

    def offset(self) -> int:
        """Seconds added to the real clock: 0 unless a file says so. A half-written file changes nothing."""
        if self._file is None:
            return 0
        try:
            found = self._file.stat()
            stamp = (found.st_mtime_ns, found.st_ino)
            if stamp != self._stamp:
                self._offset = int(self._file.read_text().strip() or 0)
                self._stamp = stamp
        except (OSError, ValueError):
            pass
        return self._offset

    @staticmethod
    def monotonic() -> float:
        """Seconds that only go forward: for pace and waiting, never for the book."""
        return time.monotonic()


class Told:
    """The clock of somebody who tells what was: it stands still until it is moved."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment that is told of, in UTC."""
        return self.moment.astimezone(UTC)


def chance(n_bytes: int) -> bytes:
    """Unguessable bytes for public ids and links."""
    return secrets.token_bytes(n_bytes)

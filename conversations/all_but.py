"""[Semua], or 'semua kecuali 4': one answer for a whole numbered list."""

from __future__ import annotations

from conversations.engine import UNREAD, Answers, Reading, Said, Tap, Text, clear, doubtful
from domain.workbook import read_but

EVERY = "semua"


class AllBut:
    """Reads which of answers[listed] (each a dict with `n`) stay out: their numbers, mostly none."""

    def __init__(self, listed: str) -> None:
        self._listed = listed

    def __call__(self, said: Said, answers: Answers) -> Reading:
        """Clear with the numbers that stay out; in doubt when one of them is not in the list."""
        if isinstance(said, Tap):
            return clear([]) if said.code == EVERY else UNREAD
        numbers = [each["n"] for each in answers[self._listed]]
        found = read_but(said.text, numbers) if isinstance(said, Text) else None
        if found is None:
            return UNREAD
        left_out, unknown = found
        if unknown is not None:
            return doubtful("all-but-no-such", number=unknown)
        if len(left_out) == len(numbers):
            return doubtful("all-but-nothing-left")
        return clear(left_out)

"""A wish of the village on its way: taken in, taken to a gathering, agreed or not now. Knows no book."""

from enum import StrEnum


class Status(StrEnum):
    """How far it came."""

    TAKEN_IN = "diterima"
    AT_MEETING = "rembug"
    AGREED = "disetujui"
    NOT_NOW = "belum"


ENDED = frozenset((Status.AGREED, Status.NOT_NOW))
"""It was decided. What could not be done now may be taken to a gathering again."""
REASONS = ("dana", "wewenang", "bahas")
"""Why something cannot be done now, mostly: no money yet, not the village's to decide, to be talked over."""
LONGEST_TITLE = 80


def status_of(kept: str | None) -> Status:
    """How far it came; what nobody touched was taken in."""
    return Status(kept) if kept else Status.TAKEN_IN

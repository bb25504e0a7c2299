"""A loan that cannot go on as it is: a new card, a rest, an end, and money that comes after the end. Knows
what stands in the way; no book, no names, no words.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.people import Grant, balances_agreed


class What(StrEnum):
    """What two officers may decide about one borrower's loan."""

    RESCHEDULE = "jadwal-ulang"
    PAUSE = "keringanan"
    WRITE_OFF = "hapus-buku"
    RECOVERY = "pemulihan"
    FINE = "lepas-denda"
    NOT_TAKEN = "tidak-jadi"


MOST_MONTHS = 60
LONGEST_PAUSE = timedelta(days=366)
TO_BE_TOLD = timedelta(days=3)
"""So long before the end of a pause its end is spoken of."""


@dataclass(frozen=True, slots=True)
class Card:
    """One card as it stands now. Rupiah. `n_reports`: reports on it that nobody has ended; `paid_today`: a
    payment counts from today or later.
    """

    left: int
    titipan: int
    n_reports: int
    paid_today: bool


def why_not_ended(card: Card) -> str | None:
    """What must be settled before a card may end without money, or None. Nothing may hang in the air: what is
    left is moved to the rupiah, and the old card takes no payment and no correction any more.
    """
    if card.left <= 0:
        return "nothing-left"
    if card.n_reports:
        return "report-open"
    if card.titipan:
        return "titipan"
    return "paid-today" if card.paid_today else None


def why_not_paused(until: date, today: date, paused_until: date | None) -> str | None:
    """A rest begins today, lasts a year at most, and never lies over another one."""
    if paused_until is not None and paused_until >= today:
        return "overlap"
    if until <= today:
        return "past"
    return "too-long" if until - today > LONGEST_PAUSE else None


def two_officers(first: Iterable[Grant], second: Iterable[Grant], bkm_id: int, on: date) -> bool:
    """The petugas UPK and, as another person, the koordinator or a pengawas, both in office on that day."""
    return balances_agreed((*first, *second), bkm_id, on)

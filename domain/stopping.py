"""A lender that lends nothing new for a time: since when, why, and what becomes of what was agreed before.
Knows no book; savings, repayments and reminders never ask here.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Cause(StrEnum):
    """Why nothing new is lent."""

    HEALTH = "health"  # LAR, PAR or RR below the last band
    MEETING = "meeting"  # the members' meeting decided so
    DECREE = "decree"  # the village, the programme or a court asked for it


@dataclass(frozen=True, slots=True)
class Stop:
    """New loans rest from `since`. `agreed_paid`: what the koordinator agreed to before is still paid out."""

    since: date
    cause: Cause
    agreed_paid: bool

"""Why a spreadsheet somebody sent was not even opened. Each says what to do instead."""

from __future__ import annotations

from domain.actor import Actor
from domain.say import Say, say
from storage.book import Work

MOST_BYTES = 2_000_000


def other_kind(book: Work, actor: Actor) -> Say:
    """Not an .xlsx: it is to be saved as one."""
    return say("workbook-other-kind")


def too_large(book: Work, actor: Actor) -> Say:
    """Larger than any workbook of ours."""
    return say("workbook-too-large", most=MOST_BYTES // 1_000_000)


def not_fetched(book: Work, actor: Actor) -> Say:
    """It did not come through: it is to be sent again."""
    return say("workbook-not-fetched")

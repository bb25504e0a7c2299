"""What keeps the house tidy at night: old raw updates, old words, forms nobody finished."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row, select

from domain.complaints import LINK_KEPT
from domain.say import say
from storage import complainants, due, inbox, outbox, talks
from storage.book import Work
from storage.tables import talk

RAW_KEPT = timedelta(days=30)
WORDS_KEPT = timedelta(days=400)


def nightly_subjects(book: Work, zone: str, today: date) -> Iterable[int]:
    """Once a night is enough for the whole book."""
    return (0,)


def nightly(book: Work, subject: int, today: date) -> str:
    """Forget what need not be kept: raw updates after 30 days, the words of old messages after 400."""
    n_raw = inbox.forget_done(book, RAW_KEPT)
    n_said = outbox.forget_sent(book, WORDS_KEPT)
    complainants.forget(book, book.now - LINK_KEPT)
    due.forget(book, book.now - WORDS_KEPT)
    return "tidied" if n_raw or n_said else "nothing"


def say_talk_expired(book: Work, row: Row[Any]) -> str:
    """A form nobody finished for a day ends with a word: nothing of it was kept."""
    found = book.execute(select(talk).where(talk.c.public_id == row.subject)).first()
    if found is None or found.expires_at > book.now:
        return "finished"
    talks.end(book, found.account_id)
    outbox.post(book, found.account_id, say("talk-expired"), "needed", f"talk-expired:{row.subject}")
    return "said"

"""The kind word that waits for somebody is taken back as soon as there is no more reason for it."""

from __future__ import annotations

from storage import outbox
from storage.book import Work


def quiet(book: Work, *person_ids: int) -> int:
    """Take back the kind word that waits for these people: they paid, promised, are in hardship or disagree.

    Called in the same unit as the payment, promise, pause or dispute. Returns how many messages were taken
    back.
    """
    return outbox.withdraw(book, [f"person:{person_id}" for person_id in person_ids], "arrears")

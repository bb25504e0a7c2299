"""Several things to say at a later hour, decided in one statement. Knows the outbox; sends nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.say import Say, pack
from storage.book import Work
from storage.kept import Kept
from storage.outbox import refuse_group
from storage.tables import outbox
from storage.upsert import insert

_LINE_UP = Kept(insert(outbox).on_conflict_do_nothing(index_elements=["reason"]))


@dataclass(frozen=True, slots=True)
class Later:
    """A message that waits for its hour: the facts `outbox.post` takes of one."""

    chat_id: int
    words: Say
    klass: str
    reason: str
    subject: str
    not_before: datetime
    person: int


def line_up(book: Work, letters: Sequence[Later]) -> None:
    """Decide to say all of these, each `reason` once. ValueError as with `outbox.post`."""
    for each in letters:
        refuse_group(each.klass, each.words, each.chat_id)
    if not letters:
        return
    same = {"state": "waiting", "tries": 0, "n_unclear": 0, "made_at": book.now, "holder": book.holder}
    rows = [
        {
            **same, "chat_id": each.chat_id, "klass": each.klass, "say": pack(each.words),
            "subject": each.subject, "reason": each.reason, "not_before": each.not_before,
            "for_person_id": each.person,
        }
        for each in letters
    ]  # fmt: skip
    book.execute(_LINE_UP, rows)
    book.stirred = True

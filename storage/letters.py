"""How a message reaches its reader: in their voice, and sealed where the family looks too. Knows rows of the
outbox; sends nothing.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, select

from domain.outbox import MessageClass
from domain.privacy import is_sealed
from domain.say import Say, button, keys_in, pack, say, unpack
from storage import members
from storage.book import Work
from storage.tables import outbox

READ = "surat"


def addressed(row: dict[str, Any], facts: Row[Any] | None) -> dict[str, Any]:
    """A row as the courier carries it to this reader: in their voice; and to a phone the family shares, news
    of a debt and pictures only as [Baca]. What it says stays in the book's row, for the one who presses.
    """
    voice = members.voice_of(facts)
    words = row["say"]
    if facts is not None and voice.covered and _is_sealed(row):
        words = pack(_letter(row, _addressee(words, facts)))
    return {**row, "say": words, "voice": voice}


def _is_sealed(row: dict[str, Any]) -> bool:
    words = unpack(row["say"])
    return is_sealed(MessageClass(row["klass"]), keys_in(words), picture=words.picture is not None)


def _addressee(words: dict[str, Any], facts: Row[Any]) -> str:
    """Whom it is for, as the book calls them; "" if it speaks for several and the words name nobody."""
    if facts.n_people == 1:
        return f"{facts.title or ''} {facts.nickname or facts.name or ''}".strip()
    called = words.get("v", {}).get("called", "")
    return called if isinstance(called, str) else ""


def _letter(row: dict[str, Any], name: str) -> Say:
    words = say("letter-for", name=name) if name else say("letter")
    words = words.with_rows((button("button-read-letter", READ, str(row["id"]), mark_of(row["reason"])),))
    return replace(words, quiet=bool(row["say"].get("q")))


def mark_of(reason: str) -> str:
    """What a [Baca] carries beside the row's number, so that nobody presses their way along the numbers."""
    return hashlib.sha256(reason.encode()).hexdigest()[:16]


def find(book: Work, row_id: int, mark: str, chat_id: int) -> Row[Any] | None:
    """The message behind a [Baca] in this chat; None: there is none, or it is another's."""
    found = book.execute(select(outbox).where(outbox.c.id == row_id, outbox.c.chat_id == chat_id)).first()
    return found if found is not None and mark_of(found.reason) == mark else None

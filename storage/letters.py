"""How a message reaches its reader: in their voice, and sealed where the family looks too. Knows rows of the
outbox; sends nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
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


def whose(book: Work, row: dict[str, Any], facts: Row[Any] | None) -> str:
    """Whom a message is for, as the book calls them, where its phone speaks for several; else ""."""
    if facts is None or facts.n_people < 2 or row["for_person_id"] is None:
        return ""
    return members.someone(book, row["for_person_id"]).called


def addressed(row: dict[str, Any], facts: Row[Any] | None, name: str = "") -> dict[str, Any]:
    """A row as the courier carries it to this reader: in their voice; with the `name` of whom it is about; to
    a phone the family shares, news of a debt and pictures only as [Baca]. What it says stays in the book's
    row, for the one who presses.
    """
    voice = members.voice_of(facts)
    words = row["say"]
    if facts is not None and voice.covered and _is_sealed(row):
        words = pack(_letter(row, name or _addressee(words, facts)))
    elif name:
        words = pack(about(name, unpack(words)))
    return {**row, "say": words, "voice": voice}


def about(name: str, words: Say) -> Say:
    """The same words with the name of whom they are about in front, unless they name that person already."""
    if name in _texts(words):
        return words
    inside = Say(words.key, words.values)
    return replace(words, key="about-one", values={"name": name, "words": inside})


def _texts(words: Say) -> Iterator[str]:
    """Every text that stands in these words, however deep."""
    for value in words.values.values():
        if isinstance(value, Say):
            yield from _texts(value)
        elif isinstance(value, tuple | list):
            for line in value:
                yield from _texts(line)
        elif isinstance(value, str):
            yield value


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

"""Messages for tests of the courier: each says what it is for."""

from __future__ import annotations

from typing import Any

from sqlalchemy import insert

from domain.say import pack, say
from storage import outbox
from storage import tables as t
from storage.book import Work

OTHERS = range(5000, 5400)  # chats the book knows nothing of


def post(
    work: Work, chat: int, klass: str = "reply", reason: str = "", key: str = "menu", **more: Any
) -> int | None:
    """One message whose text says what it is for."""
    reason = reason or f"{klass}:{chat}"
    words = say(key, name=reason) if key == "menu" else say(key)
    return outbox.post(work, chat, words, klass, reason, **more)


def text_of(reason: str) -> str:
    return f"{reason}, silakan pilih di bawah."


def raw_row(work: Work, **more: Any) -> None:
    """A row past all our checks, as a bug might write it."""
    row = {
        "say": pack(say("menu", name="x")),
        "reason": "raw",
        "state": "waiting",
        "tries": 0,
        "n_unclear": 0,
    }
    work.execute(insert(t.outbox).values(**(row | {"made_at": work.now} | more)))


def most_in_a_second(moments: list[float]) -> int:
    return max(sum(1 for other in moments if at <= other < at + 1) for at in moments)

"""[Uang keluar], [Uang masuk], [Kas ke bank], ...: a voucher of the UPK, at most five questions."""

from __future__ import annotations

from datetime import date, timedelta

from conversations.engine import (
    UNREAD,
    Answers,
    Ask,
    Attachment,
    Choice,
    Conversation,
    Reading,
    Said,
    Tap,
    Text,
    clear,
    doubtful,
)
from conversations.readers import choice, day, rupiah
from domain.dates import Direction
from domain.vouchers import SHAPES, Way, What
from usecases import cash

LONGEST = 200
"""Characters of what it was for: it must fit on one line of the cash book."""
PICTURES = ("photo", "document")
TO_BOTH = (Way.TO_BANK.value, Way.TO_CASH.value)
DATED = (Way.OUT.value, Way.IN.value, *TO_BOTH)


def _what(said: Said, answers: Answers) -> Reading:
    return clear(said.code) if isinstance(said, Tap) and said.code in answers["whats"] else UNREAD


def _whats(answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(code, f"choice-cash-{code}") for code in answers["whats"])


def tills(_answers: Answers) -> tuple[Choice, ...]:
    """[Tunai] [Bank]."""
    return (Choice("kas", "choice-till-kas"), Choice("bank", "choice-till-bank"))


def days(answers: Answers) -> tuple[Choice, ...]:
    """[Hari ini] [Kemarin]."""
    today = date.fromisoformat(answers["today"])
    before = today - timedelta(days=1)
    return (
        Choice(today.isoformat(), "choice-cash-today"),
        Choice(before.isoformat(), "choice-cash-yesterday"),
    )


def _note(said: Said, answers: Answers) -> Reading:
    """A line, or a photo of the receipt with a line below it."""
    if isinstance(said, Tap):
        return clear({}) if said.code == "none" and answers["way"] in TO_BOTH else UNREAD
    words = (said.text if isinstance(said, Text) else said.words).strip()
    if len(words) > LONGEST:
        return doubtful("text-too-long", most=LONGEST)
    if isinstance(said, Text):
        return clear({"words": words}) if words else UNREAD
    if isinstance(said, Attachment) and said.kind in PICTURES and said.file_id:
        return clear({"words": words, "kind": said.kind, "file_id": said.file_id})
    return doubtful("voucher-note-please")


def _no_note(answers: Answers) -> tuple[Choice, ...]:
    return (Choice("none", "choice-cash-no-note"),) if answers["way"] in TO_BOTH else ()


VOUCHER = Conversation(
    name="voucher",
    steps=(
        Ask("what", _what, choices=_whats, when=lambda a: len(a["whats"]) > 1),
        Ask(
            "till",
            choice("kas", "bank", words={"kas": "kas", "tunai": "kas", "bank": "bank"}),
            choices=tills,
            when=lambda a: SHAPES[What(a["what"])].asks_till,
        ),
        Ask("amount", rupiah(), check=cash.check_amount),
        Ask("on", day(Direction.BACK), when=lambda a: a["way"] in DATED, choices=days, check=cash.check_day),
        Ask("note", _note, when=lambda a: a["way"] in DATED, choices=_no_note, free=True),
    ),
    offer=cash.offer,
    done=cash.write,
    sample={
        "today": "2026-11-17",
        "way": "keluar",
        "whats": ["operasional", "honor", "biaya-bank"],
        "kas": 4_215_500,
        "bank": 12_000_000,
    },
)

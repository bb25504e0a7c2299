"""A borrower without a phone of their own: two witnesses from two other houses, and a photo of the slip they
signed.
"""

from __future__ import annotations

import re

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
from usecases import lending_borrowers

PICTURES = ("photo", "document")


def _witnesses(said: Said, answers: Answers) -> Reading:
    if not isinstance(said, Text):
        return UNREAD
    numbers = [int(each) for each in re.findall(r"\d{1,3}", said.text)]
    if len(numbers) != 2 or numbers[0] == numbers[1]:
        return doubtful("slip-two-numbers")
    if any(str(number) not in answers["rows"] for number in numbers):
        return doubtful("slip-witnesses")
    return clear(numbers)


def _houses(said: Said, answers: Answers) -> Reading:
    return clear(said.code) if isinstance(said, Tap) and said.code in ("apart", "same") else UNREAD


def _house_choices(_answers: Answers) -> tuple[Choice, ...]:
    return (Choice("apart", "choice-houses-apart"), Choice("same", "choice-houses-same"))


def _photo(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Attachment) and said.kind in PICTURES and said.file_id:
        return clear({"kind": said.kind, "file_id": said.file_id})
    return doubtful("slip-photo-please") if isinstance(said, Attachment) else UNREAD


LOAN_SLIP = Conversation(
    name="loan-slip",
    steps=(
        Ask("witnesses", _witnesses),
        Ask(
            "houses",
            _houses,
            choices=_house_choices,
            values=lambda a: {
                "first": a["rows"][str(a["witnesses"][0])],
                "second": a["rows"][str(a["witnesses"][1])],
                "name": a["name"],
            },
        ),
        Ask("photo", _photo, when=lambda a: a["houses"] == "apart"),
    ),
    offer=lending_borrowers.slip_offer,
    done=lending_borrowers.keep_slip,
    sample={
        "line": "contoh",
        "name": "Bu Karti (contoh)",
        "number": 8,
        "amount": 1_000_000,
        "rows": {"3": "Bu Wati (contoh)", "6": "Bu Sri (contoh)"},
        "today": "2026-12-01",
    },
)

"""[Sudah dibacakan]: which of those without a phone said that their line is wrong, and who heard it too."""

from __future__ import annotations

import re

from conversations.engine import (
    UNREAD,
    Answers,
    Ask,
    Choice,
    Conversation,
    Reading,
    Said,
    Tap,
    Text,
    clear,
    doubtful,
)
from usecases import readouts

NOBODY = "semua"
_ALL_RIGHT = frozenset(
    "semua betul, semua bener, betul semua, betul, bener, tidak ada, leres, all right".split(", ")
)


def _numbers(said: Said) -> list[int]:
    return [int(word) for word in re.findall(r"\d{1,3}", said.text)] if isinstance(said, Text) else []


def _wrong(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Tap):
        return clear([]) if said.code == NOBODY else UNREAD
    if isinstance(said, Text) and said.text.strip().lower().rstrip(".!") in _ALL_RIGHT:
        return clear([])
    numbers = _numbers(said)
    strange = next((each for each in numbers if str(each) not in answers["read"]), None)
    if strange is not None:
        return doubtful(
            "readout-not-listed", *_nobody(answers), number=strange, numbers=_listed(answers["read"])
        )
    return clear(sorted(set(numbers))) if numbers else UNREAD


def _nobody(_answers: Answers) -> tuple[Choice, ...]:
    return (Choice(NOBODY, "choice-readout-all-right"),)


def _listed(rows: dict[str, object]) -> str:
    return ", ".join(sorted(rows, key=int))


def _witness(said: Said, answers: Answers) -> Reading:
    numbers = _numbers(said)
    if len(numbers) != 1:
        return UNREAD
    if str(numbers[0]) not in answers["heard"]:
        return doubtful("readout-no-witness", number=numbers[0])
    return clear(numbers[0])


READ_SLIPS = Conversation(
    name="read-slips",
    steps=(
        Ask("wrong", _wrong, choices=_nobody, values=lambda a: {"numbers": _listed(a["read"])}),
        Ask("witness", _witness, when=lambda a: bool(a["heard"]), values=lambda a: {}),
    ),
    offer=readouts.offer,
    done=readouts.keep,
    sample={
        "today": "2026-11-17", "ksm": "contoh", "read": {"4": ["a"], "8": ["b"]}, "heard": {"6": 6, "9": 9},
    },
)  # fmt: skip

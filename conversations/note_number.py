"""'catat nomor': whose phone, which number, and that they agree."""

from __future__ import annotations

from typing import Any

from conversations import pick_person
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
from usecases import numbers
from usecases.spelled_numbers import e164, shown, takes_texts

FORGETTING = ("hapus", "hapus nomor", "busak", "delete", "forget")


def _number(said: Said, _answers: Answers) -> Reading:
    if isinstance(said, Tap):
        return clear(numbers.FORGET) if said.code == numbers.FORGET else UNREAD
    words = " ".join(said.text.split()) if isinstance(said, Text) else ""
    if words.lower() in FORGETTING:
        return clear(numbers.FORGET)
    found = e164(words)
    return (
        clear(found)
        if found is not None and takes_texts(found)
        else doubtful("number-unreadable", words=words[:30])
    )


def _shown(answers: Answers) -> dict[str, Any]:
    name = next((each["name"] for each in answers["people"] if each["code"] == answers.get("whom")), "")
    number = answers.get("number")
    forget = number == numbers.FORGET
    facts = {"name": name, "news": answers["news"], "forget": int(forget)}
    return {**facts, "number": "" if forget or number is None else shown(number)}


NOTE_NUMBER = Conversation(
    name="note-number",
    steps=(
        Ask(
            "whom",
            pick_person.Pick("number-no-such-name"),
            choices=pick_person.choices,
            values=lambda a: {"lines": pick_person.lines(a)},
            per_row=1,
        ),
        Ask(
            "number",
            _number,
            choices=lambda _: (Choice(numbers.FORGET, "choice-number-forget"),),
            values=_shown,
            free=True,
        ),
    ),
    offer=numbers.offer,
    summary="note-number-summary",
    summary_values=_shown,
    done=numbers.keep,
    sample={
        "today": "2026-11-17",
        "news": 1,
        "people": [
            {"code": "a", "name": "Bu Lastri", "also": "Lastri", "ksm": "Mawar",
             "number": 4, "role": None, "rt": "02"},
            {"code": "b", "name": "Bu Marni", "also": "Marni", "ksm": "Mawar",
             "number": 5, "role": None, "rt": "02"},
        ],
    },
)  # fmt: skip

"""'hp hilang': whose phone, and one press to be sure."""

from __future__ import annotations

from conversations import pick_person
from conversations.engine import Answers, Ask, Choice, Conversation
from conversations.readers import choice
from usecases import locks


def _name(answers: Answers) -> str:
    return next((str(each["name"]) for each in answers["people"] if each["code"] == answers["whom"]), "")


def _sure(answers: Answers) -> tuple[Choice, ...]:
    return (Choice("ya", "lock-phone-yes", {"name": _name(answers)}),)


LOCK_PHONE = Conversation(
    name="lock-phone",
    steps=(
        Ask(
            "whom",
            pick_person.Pick("lock-no-such-name"),
            choices=pick_person.choices,
            values=lambda a: {"lines": pick_person.lines(a)},
            per_row=1,
        ),
        Ask("sure", choice("ya"), choices=_sure, values=lambda a: {"name": _name(a)}, per_row=1),
    ),
    offer=locks.offer,
    done=locks.lock,
    sample={
        "today": "2026-11-17",
        "people": [
            {
                "code": "a",
                "name": "Bu Sri",
                "also": "Sri",
                "ksm": "Mawar",
                "number": 6,
                "role": None,
                "rt": "03",
            },
            {
                "code": "b",
                "name": "Bu Wati",
                "also": "Wati",
                "ksm": "Mawar",
                "number": 3,
                "role": None,
                "rt": "02",
            },
        ],
    },
)

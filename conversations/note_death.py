"""'wafat Bu Lastri': who, and when."""

from __future__ import annotations

from datetime import date, timedelta

from conversations import pick_person
from conversations.engine import Answers, Ask, Choice, Conversation
from conversations.readers import day
from domain.dates import Direction
from usecases import deaths


def _name(answers: Answers) -> str:
    return next((str(each["name"]) for each in answers["people"] if each["code"] == answers.get("whom")), "")


def _days(answers: Answers) -> tuple[Choice, ...]:
    today = date.fromisoformat(answers["today"])
    lately = (today, today - timedelta(days=1))
    return tuple(Choice(each.isoformat(), "choice-date", {"on": each.isoformat()}) for each in lately)


NOTE_DEATH = Conversation(
    name="note-death",
    steps=(
        Ask(
            "whom",
            pick_person.Pick("lock-no-such-name"),
            choices=pick_person.choices,
            values=lambda a: {"lines": pick_person.lines(a)},
            per_row=1,
        ),
        Ask(
            "on",
            day(Direction.BACK),
            choices=_days,
            values=lambda a: {"name": _name(a)},
            check=deaths.check_day,
        ),
    ),
    offer=deaths.offer,
    done=deaths.keep,
    summary="note-death-summary",
    summary_values=lambda a: {"name": _name(a), "on": a["on"]},
    sample={
        "today": "2026-11-17",
        "people": [
            {"code": "a", "name": "Bu Sri", "also": "Sri", "ksm": "Mawar", "number": 6, "role": None,
             "rt": "03"},
        ],
    },
)  # fmt: skip

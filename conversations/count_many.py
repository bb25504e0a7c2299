"""[Hitung sekaligus]: many hand-overs received by one word, all of them or all but some."""

from __future__ import annotations

from typing import Any

from conversations.all_but import EVERY, AllBut
from conversations.engine import Answers, Ask, Choice, Conversation
from domain.say import say
from usecases import count_many

LISTED = 20


def _shown(answers: Answers) -> dict[str, Any]:
    lines = [count_many.line(each) for each in answers["groups"][:LISTED]]
    if answers["n"] > LISTED:
        lines.append(say("count-many-more", more=answers["n"] - LISTED))
    return {"lines": (*lines, say("count-many-how")), "n": answers["n"], "total": answers["total"]}


COUNT_MANY = Conversation(
    name="count-many",
    steps=(
        Ask(
            "which",
            AllBut("groups"),
            choices=lambda a: (Choice(EVERY, "choice-all-right", {"n": a["n"]}),),
            values=_shown,
        ),
    ),
    offer=count_many.offer,
    done=count_many.receive,
    sample={
        "today": "2026-11-17", "n": 1, "total": 1_035_000,
        "groups": [{"n": 1, "code": "contoh", "label": "Mawar (contoh)", "total": 1_035_000, "people": 9,
                    "met": "2026-11-17", "other_day": 0}],
    },
)  # fmt: skip

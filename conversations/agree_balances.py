"""'cocok saldo': an officer reads the signed paper beside the book, KSM by KSM. The second officer is asked
by a message.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from conversations.engine import Answers, Ask, Choice, Conversation, Reading, Said, Text, clear
from conversations.readers import day, one_of
from domain.dates import Direction
from domain.say import say
from usecases import balances

BUTTONS = 6  # a longer list is numbered and answered by number
_by_number = one_of("groups")


def group(said: Said, answers: Answers) -> Reading:
    """Pressed, typed as its number, or typed as its name."""
    if isinstance(said, Text):
        words = " ".join(said.text.lower().split()).removeprefix("ksm ")
        named = [each for each in answers["groups"] if each["name"].lower().removeprefix("ksm ") == words]
        if len(named) == 1:
            return clear(named[0]["code"])
    return _by_number(said, answers)


def groups(answers: Answers) -> tuple[Choice, ...]:
    """A button each, if they are few."""
    few = answers["groups"] if len(answers["groups"]) <= BUTTONS else []
    return tuple(Choice(each["code"], "choice-plain", {"label": each["name"]}) for each in few)


def listed(answers: Answers) -> Mapping[str, Any]:
    """The numbered list, if they are many."""
    many = answers["groups"] if len(answers["groups"]) > BUTTONS else []
    lines = tuple(
        say("agree-balances-line", number=n, name=each["name"]) for n, each in enumerate(many, start=1)
    )
    return {"lines": lines, "n": len(many), "more": answers["more"]}


def _shown(answers: Answers) -> Mapping[str, Any]:
    chosen = next(each for each in answers["groups"] if each["code"] == answers["group"])
    return {"ksm": chosen["name"], **{name: chosen[name] for name in ("savings", "pokok", "jasa", "owed")}}


def _days(answers: Answers) -> tuple[Choice, ...]:
    today = date.fromisoformat(answers["today"])
    days = [(today - timedelta(days=n)).isoformat() for n in (0, 1)]
    return tuple(Choice(each, "choice-date", {"on": each}) for each in days)


AGREE_BALANCES = Conversation(
    name="agree-balances",
    steps=(
        Ask("group", group, choices=groups, values=listed),
        Ask("on", day(Direction.BACK), choices=_days, values=_shown),
    ),
    offer=balances.offer,
    done=balances.enter,
    summary="agree-balances-summary",
    summary_values=lambda answers: {**_shown(answers), "on": answers["on"]},
    sample={
        "groups": [
            {
                "code": "contoh",
                "name": "Mawar",
                "savings": 1_200_000,
                "pokok": 6_000_000,
                "jasa": 900_000,
                "owed": 6_900_000,
            }
        ],
        "more": 0,
        "today": "2026-12-01",
    },
)

"""[Pilih grup]: a group chosen from Telegram's own list becomes a KSM's; asked only what is not clear."""

from __future__ import annotations

from typing import Any

from conversations import listed
from conversations.engine import Answers, Ask, Choice, Conversation
from conversations.readers import choice, one_of
from usecases import groups


def _ksm(answers: Answers) -> dict[str, Any]:
    found: list[dict[str, Any]] = [x for x in answers["ksms"] if x["code"] == answers.get("ksm")]
    return found[0] if found else answers["ksms"][0]


LINK_GROUP = Conversation(
    name="link-group",
    steps=(
        Ask(
            "ksm",
            one_of("ksms"),
            when=lambda answers: len(answers["ksms"]) > 1,
            choices=lambda answers: listed.buttons(answers["ksms"]),
            values=lambda answers: {"lines": listed.lines(answers["ksms"])},
        ),
        Ask(
            "sure",
            choice("ya"),
            when=lambda answers: _ksm(answers)["has"],
            choices=lambda answers: (Choice("ya", "link-group-yes"),),
            values=lambda answers: {"ksm": _ksm(answers)["label"]},
        ),
    ),
    offer=groups.offer,
    done=groups.chosen,
    sample={
        "chat": -1001,
        "ksms": [
            {"code": "ksm1", "label": "Mawar", "has": True},
            {"code": "ksm2", "label": "Melati", "has": False},
        ],
    },
)

"""Why the rules are overruled, or why the answer is no: one line, which the KSM will read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conversations.engine import UNREAD, Answers, Ask, Conversation, Reading, Said, Text, clear, doubtful
from usecases import lending_cards, lending_decisions

LEAST, MOST = 5, 200  # letters: "ok" is no reason


def reason(said: Said, answers: Answers) -> Reading:
    """A few words of one's own: "ok" is no reason."""
    if not isinstance(said, Text):
        return UNREAD
    words = " ".join(said.text.split())
    if len(words) > MOST:
        return doubtful("text-too-long", most=MOST)
    return clear(words) if len(words) >= LEAST else doubtful("loan-reason-short")


def _shown(answers: Answers) -> Mapping[str, Any]:
    notes = tuple(lending_cards.note_of(*each) for each in answers["notes"])
    return {"ksm": answers["ksm"], "verdict": answers["verdict"], "notes": notes}


LOAN_REASON = Conversation(
    name="loan-reason",
    steps=(Ask("reason", reason, values=_shown, free=True),),
    offer=lending_decisions.offer,
    done=lending_decisions.with_reason,
    sample={
        "application": "contoh",
        "verdict": "fit",
        "ksm": "Mawar",
        "notes": [["open-loan", 3, {}]],
        "today": "2026-12-01",
    },
)

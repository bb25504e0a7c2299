"""'koreksi J-0007-6': which receipt and why. What can be put right is asked further; the rest is taken
out.
"""

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
    Text,
    clear,
    doubtful,
)
from conversations.readers import choice
from domain.say import say
from usecases import corrections

LIKE_A_NUMBER = re.compile(r"\s*[A-Za-z]\s*-?\s*\d[\w .-]*")
SHOWN = ("number", "why", "shut", "closed", "whose", "name", "what", "amount", "on", "second")
REASONS = (*corrections.WAYS, "typing", "given-back")


def _number(said: Said, _answers: Answers) -> Reading:
    if not isinstance(said, Text) or not LIKE_A_NUMBER.fullmatch(said.text):
        return UNREAD
    number = corrections.normal(said.text)
    return clear(number) if number else doubtful("no-such-receipt", number=said.text.strip()[:40])


def _why(_answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(code, f"choice-why-{code}") for code in REASONS)


CORRECT_RECEIPT = Conversation(
    name="correct-receipt",
    steps=(
        Ask("number", _number, check=corrections.refuse_payout),
        Ask("why", choice(*REASONS), choices=_why),
    ),
    offer=corrections.offer,
    done=corrections.what_next,
    version=2,
    sample={"today": "2026-11-17"},
)
TAKE_OUT_RECEIPT = Conversation(
    name="take-out-receipt",
    steps=(),
    summary="correct-receipt-summary",
    offer=corrections.offer_out,
    facts=corrections.facts_out,
    summary_values=lambda answers: {name: answers[name] for name in SHOWN},
    done=corrections.undo,
    sample={
        "today": "2026-11-17", "number": "J-0007-6", "why": "typing", "shut": 0, "closed": "", "whose": 1,
        "name": "Bu Sri (contoh)", "what": say("replace-kind-loan"), "amount": 115_000, "on": "2026-11-17",
        "second": 0,
    },
)  # fmt: skip

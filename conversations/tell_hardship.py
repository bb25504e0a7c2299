"""[Ada kesulitan]: what happened, and who may know. The pause has begun before the first question."""

from __future__ import annotations

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
from usecases import promises

LONGEST = 200  # characters of a reason in one's own words


def _reason(said: Said, answers: Answers) -> Reading:
    """One of the buttons, or a line in the member's own words."""
    if isinstance(said, Tap):
        return clear(said.code) if said.code in promises.REASONS else UNREAD
    if isinstance(said, Text) and said.text.strip():
        words = " ".join(said.text.split())
        return clear(words) if len(words) <= LONGEST else doubtful("text-too-long", most=LONGEST)
    return UNREAD


def _reasons(answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(code, f"button-reason-{code}") for code in promises.REASONS)


def _who(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Tap):
        return clear(said.code) if said.code in answers["may_know"] else UNREAD
    return UNREAD


def _whom(answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(code, f"button-may-know-{code}") for code in answers["may_know"])


TELL_HARDSHIP = Conversation(
    name="tell-hardship",
    steps=(Ask("reason", _reason, choices=_reasons, free=True), Ask("who", _who, choices=_whom)),
    offer=promises.offer_hardship,
    done=promises.hardship,
    sample={
        "hardship": "contoh",
        "subject": "contoh",
        "called": "Bu Tini (contoh)",
        "may_know": ["ketua", "upk", "nobody"],
        "today": "2026-12-23",
    },
)

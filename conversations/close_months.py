"""Why a closed month should be opened again, and why a month should not be closed yet: one question each."""

from __future__ import annotations

from conversations.engine import UNREAD, Answers, Ask, Choice, Conversation, Reading, Said, Tap, Text, clear
from conversations.readers import MOST_WORDS
from usecases import closings

TO_REOPEN = ("late", "wrong")
NOT_YET = ("on-the-way", "differs")


def _reason(*codes: str) -> tuple[Choice, ...]:
    return tuple(Choice(code, f"choice-closing-{code}") for code in codes)


def _why(said: Said, _answers: Answers) -> Reading:
    """Pressed, or in one's own words."""
    if isinstance(said, Tap):
        return clear(said.code) if said.code in (*TO_REOPEN, *NOT_YET) else UNREAD
    if isinstance(said, Text) and said.text.strip():
        return clear(said.text.strip()[:MOST_WORDS])
    return UNREAD


def _to_reopen(_answers: Answers) -> tuple[Choice, ...]:
    return _reason(*TO_REOPEN)


def _not_yet(_answers: Answers) -> tuple[Choice, ...]:
    return _reason(*NOT_YET)


REOPEN_MONTH = Conversation(
    name="reopen-month",
    steps=(Ask("why", _why, choices=_to_reopen, free=True, per_row=1),),
    offer=closings.reopen_offer,
    done=closings.reopen,
    sample={"month": "2026-10-01", "later": "2026-11-01", "more": 1, "today": "2026-12-01"},
)
REFUSE_CLOSING = Conversation(
    name="refuse-closing",
    steps=(Ask("why", _why, choices=_not_yet, free=True, per_row=1),),
    offer=closings.refuse_offer,
    done=closings.refuse,
    sample={"closing": "contoh", "month": "2026-10-01", "today": "2026-12-01"},
)

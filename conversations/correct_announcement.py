"""[Perbaiki]: news that went out says something else; who got it reads that in its place."""

from __future__ import annotations

from conversations.engine import Answers, Ask, Conversation, Reading, Said, Text, doubtful
from conversations.readers import free_text
from usecases import wordings


def _words(said: Said, answers: Answers) -> Reading:
    return free_text(said, answers) if isinstance(said, Text) else doubtful("correct-announcement-only-words")


CORRECT_ANNOUNCEMENT = Conversation(
    name="correct-announcement",
    steps=(Ask("text", _words, free=True, check=wordings.check),),
    offer=wordings.offer,
    facts=wordings.facts,
    summary="correct-announcement-summary",
    save_key="button-send-correction",
    done=wordings.correct,
    sample={
        "announcement": "n1",
        "old": "Posyandu Rabu jam 7.",
        "village": "BKM Contoh Sumber",
        "got": 7,
        "waiting": 0,
    },
)

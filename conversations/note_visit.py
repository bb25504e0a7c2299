"""[Sudah dikunjungi]: what was seen at a KSM whose loan is fresh."""

from __future__ import annotations

from conversations.engine import UNREAD, Answers, Ask, Conversation, Reading, Said, Text, clear, doubtful
from usecases import visits

LEAST, MOST = 8, 300  # letters: "sudah" says nothing of a visit


def _note(said: Said, _answers: Answers) -> Reading:
    if not isinstance(said, Text):
        return UNREAD
    words = " ".join(said.text.split())
    if len(words) > MOST:
        return doubtful("text-too-long", most=MOST)
    return clear(words) if len(words) >= LEAST and " " in words else doubtful("visit-words-please")


NOTE_VISIT = Conversation(
    name="note-visit",
    steps=(Ask("note", _note, values=lambda a: {"ksm": a["ksm"]}, free=True),),
    offer=visits.offer,
    done=visits.noted,
    sample={"application": "contoh", "ksm": "Mawar (contoh)", "today": "2026-12-01"},
)

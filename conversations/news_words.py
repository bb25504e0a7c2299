"""How the words of news are read: a text, or a picture, document, voice note or place with words below it."""

from __future__ import annotations

from conversations.engine import Answers, Attachment, Reading, Said, Text, doubtful
from conversations.readers import free_text

THINGS = ("photo", "document", "voice", "video", "location", "venue")


def words_or_thing(said: Said, answers: Answers) -> Reading:
    """A text, or one of these; their words may follow."""
    if isinstance(said, Text) or (isinstance(said, Attachment) and said.kind in THINGS):
        return free_text(said, answers)
    return doubtful("compose-announcement-only-words")


def words_with_something(said: Said, answers: Answers) -> Reading:
    """The same, but a picture or a voice note has its words below it: none is sent without."""
    if isinstance(said, Attachment) and said.kind in THINGS and not said.words.strip():
        return doubtful("announcement-version-needs-words")
    return words_or_thing(said, answers)


def only_words(said: Said, answers: Answers) -> Reading:
    """The words beside what was sent before."""
    return free_text(said, answers) if isinstance(said, Text) else doubtful("compose-announcement-words-too")


def has_no_words(answers: Answers) -> bool:
    """A voice alone is not read by who cannot listen now; nothing is sent without words."""
    said = answers["text"]
    return not isinstance(said, str) and not said["words"].strip()

"""[Jadikan tanya-jawab]: the words of the question and of its answer, for everybody to read."""

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
from conversations.readers import free_text
from usecases import learning

KEEP = "keep"
LONGEST = 200
"""Characters of a question; a longer one is not asked twice in the same words."""


def _words(said: Said, answers: Answers) -> Reading:
    return _read(said, answers, answers["text"], LONGEST)


def _answer(said: Said, answers: Answers) -> Reading:
    return _read(said, answers, answers["said"], None)


def _read(said: Said, answers: Answers, before: str, most: int | None) -> Reading:
    if isinstance(said, Tap):
        return clear(before) if said.code == KEEP and before else UNREAD
    if not isinstance(said, Text):
        return doubtful("make-faq-only-words")
    if most is not None and len(said.text) > most:
        return doubtful("text-too-long", most=most)
    return free_text(said, answers)


def _keep(which: int) -> tuple[Choice, ...]:
    return (Choice(KEEP, ("choice-faq-words", "choice-faq-answer")[which]),)


MAKE_FAQ = Conversation(
    name="make-faq",
    steps=(
        Ask(
            "words",
            _words,
            choices=lambda answers: _keep(0) if answers["fine"][0] and answers["text"] else (),
            values=lambda answers: {"number": answers["number"], "text": answers["text"]},
            free=True,
            check=learning.guard,
        ),
        Ask(
            "answer",
            _answer,
            choices=lambda answers: _keep(1) if answers["fine"][1] and answers["said"] else (),
            values=lambda answers: {"words": answers["words"], "said": answers["said"] or None},
            free=True,
            check=learning.guard,
        ),
    ),
    offer=learning.offer,
    done=learning.propose,
    sample={
        "question": "q1",
        "number": "T-3",
        "text": "Kapan UPK buka?",
        "said": "Setiap Kamis.",
        "fine": [1, 1],
    },
)

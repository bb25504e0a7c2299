"""[Perbaiki]: news that went out says something else, in every version of it; who got it reads that in its
place.
"""

from __future__ import annotations

from typing import Any

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
from domain.say import say
from usecases import correctionseconds, wordings
from usecases.newswords import VERSIONS
from usecases.wordings import KEEP, MAIN, wish

_KEEPS = (Choice(KEEP, "choice-words-stay"),)


def _words(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Tap):
        return clear(KEEP) if said.code == KEEP and answers["versions"] else UNREAD
    return free_text(said, answers) if isinstance(said, Text) else doubtful("correct-announcement-only-words")


def _version(name: str) -> Ask:
    """The words of one version: asked anew, or left as they are with one press."""
    return Ask(
        wish(name),
        _words,
        when=lambda answers: name in answers["versions"],
        choices=lambda _: _KEEPS,
        values=lambda answers: {"which": say(f"version-{name}"), "old": answers["versions"][name]},
        free=True,
        key="correct-announcement-version",
        check=wordings.check,
    )


def _shown(answers: Answers) -> dict[str, Any]:
    new = wordings.words_of(answers)
    lines = tuple(
        say("draft-version", which=say(f"version-{name}"), text=words)
        for name, words in new.items()
        if name != MAIN
    )
    facts = {name: answers[name] for name in ("village", "got", "waiting")}
    return {**facts, "text": new[MAIN], "versions": lines or None}


CORRECT_ANNOUNCEMENT = Conversation(
    name="correct-announcement",
    steps=(
        Ask(
            wish(MAIN),
            _words,
            choices=lambda answers: _KEEPS if answers["versions"] else (),
            free=True,
            check=wordings.check,
        ),
        *(_version(name) for name in VERSIONS),
    ),
    offer=wordings.offer,
    facts=wordings.facts,
    summary="correct-announcement-summary",
    summary_values=_shown,
    save_key="button-send-correction",
    done=correctionseconds.correct,
    sample={
        "announcement": "n1",
        "old": "Posyandu Rabu jam 7.",
        "versions": {"jv": "Posyandu Rebo jam 7."},
        "village": "BKM Contoh Sumber",
        "got": 7,
        "waiting": 0,
    },
)

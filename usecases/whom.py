"""Whom an answer is about, on a phone that speaks for several people. On a phone of one nobody is named."""

from __future__ import annotations

from domain.actor import Actor, Someone
from domain.say import Say
from storage.letters import about


def for_one(actor: Actor, person: Someone, words: Say) -> Say:
    """These words, with the person's name in front where others speak from this phone too."""
    return about(person.called, words) if len(actor.people) > 1 else words

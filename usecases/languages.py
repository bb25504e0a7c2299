"""In which language somebody hears the bot: asked at the door, and again whenever they like."""

from __future__ import annotations

from domain.actor import Actor
from domain.say import LANGUAGES, Button, Say, button, say
from storage import members
from storage.book import Work
from usecases import home
from usecases.doors import open_door

VERB = "basa"


def row(subject: str = "") -> tuple[Button, ...]:
    """[Basa Jawi] [Bahasa Indonesia] [English]: each names itself in its own words, for whoever reads it."""
    return tuple(button(f"language-{each}", VERB, subject, each) for each in LANGUAGES)


@open_door
def offer(book: Work, actor: Actor) -> Say:
    """'bahasa', [Bahasa]: which one?"""
    return say("language-which").with_rows(*((each,) for each in row()))


@open_door
def choose(book: Work, actor: Actor, language: str) -> Say:
    """From now on everything comes in this language, the keys below the input line at once."""
    if language not in LANGUAGES or not actor.private:
        return say("button-stale")
    members.choose_language(book, actor.account_id, language)
    if not actor.people:
        return say("still-waiting") if actor.waiting else say("stranger")
    return say("language-chosen", name=actor.people[0].called).with_home(home.keys_of(actor))

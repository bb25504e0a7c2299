"""[Ada yang keliru] on the page of one's own data: what is wrong, in words, by voice or with a photo."""

from __future__ import annotations

from conversations.ask_question import words_or_thing
from conversations.engine import Ask, Conversation
from usecases import rectifying

ASK_CORRECTION = Conversation(
    name="ask-correction",
    steps=(Ask("text", words_or_thing, values=lambda answers: {"name": answers["name"]}, free=True),),
    offer=rectifying.offer,
    done=rectifying.ask,
    sample={"person": "p1", "name": "Bu Sri"},
)

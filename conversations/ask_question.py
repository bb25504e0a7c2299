"""[Tanya] and [Tanya & lapor]: one question, in words, by voice or with a photo; it goes to a person."""

from __future__ import annotations

from conversations import listed
from conversations.engine import UNREAD, Answers, Ask, Attachment, Conversation, Reading, Said, doubtful
from conversations.readers import free_text, one_of
from domain.say import say
from usecases import questions

PASSED_ON = ("voice", "photo", "video", "document", "audio")
"""What can be handed to a person as it is."""


def words_or_thing(said: Said, answers: Answers) -> Reading:
    """Any line, or something Telegram can hand on. A sticker is neither."""
    if isinstance(said, Attachment) and said.kind not in PASSED_ON:
        return UNREAD if said.kind == "sticker" else doubtful("question-only-words")
    return free_text(said, answers)


def _about(answers: Answers) -> Answers:
    head = answers["head"]
    return {"about": say("question-about", head=head) if head else None}


ASK_QUESTION = Conversation(
    name="ask-question",
    steps=(
        Ask(
            "who",
            one_of("people"),
            when=lambda answers: len(answers["people"]) > 1,
            choices=lambda answers: listed.buttons(answers["people"]),
            values=lambda answers: {"lines": listed.lines(answers["people"])},
        ),
        Ask("text", words_or_thing, values=_about, free=True),
    ),
    offer=questions.offer,
    done=questions.ask,
    sample={"people": [{"code": "p1", "label": "Bu Sri"}], "announcement": "", "head": None},
)

"""[Tanya] and [Tanya & lapor]: one question, in words, by voice or with a photo; it goes to a person."""

from __future__ import annotations

from conversations import listed
from conversations.engine import UNREAD, Answers, Ask, Attachment, Conversation, Reading, Said, doubtful
from conversations.readers import free_text, one_of
from domain.questions import Kind
from domain.say import Button, button, say
from usecases import asking
from usecases.question_words import OTHER_KIND
from usecases.usulan_words import LIST
from usecases.welcome import PASSED_ON


def words_or_thing(said: Said, answers: Answers) -> Reading:
    """Any line, or something Telegram can hand on. A sticker is neither."""
    if isinstance(said, Attachment) and said.kind not in PASSED_ON:
        return UNREAD if said.kind == "sticker" else doubtful("question-only-words")
    return free_text(said, answers)


def _about(answers: Answers) -> Answers:
    head = answers["head"]
    about = say("question-about", head=head) if head else None
    if answers.get("again"):
        about = say("question-about-number", number=answers["number"])
    return {"about": about, "kind": answers.get("kind") or "pertanyaan"}


def _other_kinds(answers: Answers) -> tuple[Button, ...]:
    """What it could be instead, where nothing else is said yet."""
    if answers["head"] or answers.get("again"):
        return ()
    here = answers.get("kind") or Kind.PERTANYAAN
    if here == Kind.USULAN:
        return (button("button-usulan-list", LIST),)
    return tuple(button(f"button-is-{kind}", OTHER_KIND, kind.value) for kind in Kind if kind != here)


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
        Ask("text", words_or_thing, values=_about, free=True, also=_other_kinds),
    ),
    offer=asking.offer,
    done=asking.ask,
    sample={
        "people": [{"code": "p1", "label": "Bu Sri"}],
        "announcement": "",
        "head": None,
        "kind": "",
        "again": "",
    },
)

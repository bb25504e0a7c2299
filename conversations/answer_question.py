"""[Jawab] and [Pertanyaan]: which question, by its number, and the answer; it goes back to who asked."""

from __future__ import annotations

from conversations.ask_question import words_or_thing
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
from conversations.listed import MOST_BUTTONS
from domain.say import Say, say
from usecases import answers as deeds

LINES = 12
"""Questions shown at once, the oldest first; the others wait their turn."""


def _which(said: Said, answers: Answers) -> Reading:
    """The question's own number ("T-3", "3"); in two villages the same number may be two questions."""
    rows = answers["questions"]
    if isinstance(said, Tap):
        return clear(said.code) if any(row["code"] == said.code for row in rows) else UNREAD
    words = said.text.strip().lower().removeprefix("t").lstrip("- ") if isinstance(said, Text) else ""
    if not words.isdecimal() or len(words) > 6:
        return UNREAD
    found = [row for row in rows if row["number"] == int(words)]
    if len(found) == 1:
        return clear(found[0]["code"])
    if found:
        return doubtful("answer-question-two", *(_button(row, several=True) for row in found[:MOST_BUTTONS]))
    return doubtful("answer-question-no-such", number=int(words))


def _button(row: Answers, several: bool) -> Choice:
    key = "choice-question-there" if several else "choice-question"
    values = {"number": row["number"], **({"village": row["village"]} if several else {})}
    return Choice(row["code"], key, values)


def _choices(answers: Answers) -> tuple[Choice, ...]:
    rows = answers["questions"]
    if len(rows) > MOST_BUTTONS:
        return ()
    return tuple(_button(row, bool(answers["several"])) for row in rows)


def _list(answers: Answers) -> Answers:
    shown = answers["questions"][:LINES]
    several = bool(answers["several"])
    rest = answers["more"] + len(answers["questions"]) - len(shown)
    return {"lines": tuple(_line(row, several) for row in shown), "rest": rest}


def _line(row: Answers, several: bool) -> Say:
    text = row["text"] if len(row["text"]) <= 120 else row["text"][:119] + "…"
    village = say("question-line-village", village=row["village"]) if several else None
    return say(
        "question-line", number=row["number"], who=row["who"], village=village, text=text, thing=_thing(row)
    )


def _thing(row: Answers) -> Say | None:
    return say("question-has-thing", kind=row["kind"]) if row["kind"] else None


def _picked(answers: Answers) -> Answers:
    code = answers.get("which") or answers["questions"][0]["code"]
    row: Answers = next(each for each in answers["questions"] if each["code"] == code)
    return {"number": row["number"], "who": row["who"], "text": row["text"], "thing": _thing(row)}


ANSWER_QUESTION = Conversation(
    name="answer-question",
    steps=(
        Ask(
            "which",
            _which,
            when=lambda answers: len(answers["questions"]) > 1,
            choices=_choices,
            values=_list,
            per_row=3,
        ),
        Ask("answer", words_or_thing, values=_picked, free=True),
    ),
    offer=deeds.offer,
    done=deeds.answer,
    sample={
        "questions": [
            {
                "code": "q1",
                "number": 3,
                "who": "Bu Sri",
                "village": "BKM Contoh Sumber",
                "text": "Kumpulan jadi di rumah Bu Yati?",
                "kind": "",
            }
        ],
        "several": 0,
        "more": 0,
    },
)

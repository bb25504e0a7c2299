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
from domain.questions import Kind, number_in
from domain.say import Button, Say, button, say
from usecases import answers as deeds
from usecases.question_words import HAND_ON, SORT

LINES = 12
"""Questions shown at once, the most pressing first; the others wait their turn."""
LINE = 120
"""Characters of each in the list; the whole of it is shown when it is chosen."""


def _which(said: Said, answers: Answers) -> Reading:
    """The question's own number ("T-3", "3"); in two villages the same number may be two questions."""
    rows = answers["questions"]
    if isinstance(said, Tap):
        return clear(said.code) if any(row["code"] == said.code for row in rows) else UNREAD
    number = number_in(said.text) if isinstance(said, Text) else None
    if number is None:
        return UNREAD
    found = [row for row in rows if number_in(row["number"]) == number]
    if len(found) == 1:
        return clear(found[0]["code"])
    if found:
        return doubtful("answer-question-two", *(_button(row, several=True) for row in found[:MOST_BUTTONS]))
    return doubtful("answer-question-no-such", number=number)


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
    rest = answers["more"] + len(answers["questions"]) - len(shown)
    return {"lines": tuple(_line(row) for row in shown), "rest": rest}


def _line(row: Answers) -> Say:
    text = row["text"] if len(row["text"]) <= LINE else row["text"][: LINE - 1] + "…"
    facts = {"number": row["number"], "who": row["who"], "village": row["village"], "text": text}
    return Say("question-line", {**facts, "when": _when(row), "thing": _thing(row)})


def _when(row: Answers) -> Say | None:
    """Since when it is late, or until when it has time; and whether somebody else has it."""
    other = int(row["owner"] != "mine")
    if row["answered"]:
        return say("question-line-answered", other=other)
    if row["late"]:
        return say("question-line-late", days=row["late"], other=other)
    return say("question-line-by", by=row["by"], other=other) if row["by"] else None


def _thing(row: Answers) -> Say | None:
    return say("question-has-thing", kind=row["kind"]) if row["kind"] else None


def _chosen(answers: Answers) -> Answers:
    code = answers.get("which") or answers["questions"][0]["code"]
    found: Answers = next(each for each in answers["questions"] if each["code"] == code)
    return found


def _picked(answers: Answers) -> Answers:
    row = _chosen(answers)
    facts = {name: row[name] for name in ("number", "who", "village", "text")}
    return {**facts, "thing": _thing(row)}


def _elsewhere(answers: Answers) -> tuple[Button, ...]:
    """[Serahkan] and how to sort it otherwise."""
    row = _chosen(answers)
    if row["fixed"]:
        return ()
    here = row["sort"] or Kind.PERTANYAAN
    others = [button(f"button-is-{kind}", SORT, row["code"], kind.value) for kind in Kind if kind != here]
    return (button("button-hand-on", HAND_ON, row["code"]), *others)


ANSWER_QUESTION = Conversation(
    name="answer-question",
    steps=(
        Ask(
            "which",
            _which,
            when=lambda answers: len(answers["questions"]) > 1 or bool(answers["questions"][0]["answered"]),
            choices=_choices,
            values=_list,
            per_row=3,
            check=deeds.still_open,
        ),
        Ask("answer", words_or_thing, values=_picked, free=True, also=_elsewhere, per_row=3),
    ),
    offer=deeds.offer,
    done=deeds.answer,
    sample={
        "questions": [
            {
                "code": "q1",
                "number": "T-3",
                "who": "Bu Sri",
                "village": "BKM Contoh Sumber",
                "text": "Kumpulan jadi di rumah Bu Yati?",
                "kind": "",
                "sort": "",
                "owner": "mine",
                "late": 0,
                "by": "2026-11-20",
                "answered": 0,
                "fixed": 0,
            }
        ],
        "several": 0,
        "more": 0,
    },
)

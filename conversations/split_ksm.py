"""'bagi ksm mawar': who begins a KSM of their own, its name, who leads it, whether the loans go along."""

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
    Text,
    clear,
    doubtful,
)
from conversations.readers import choice, one_line
from domain.moving import LEAST, read_numbers
from domain.say import Say, say
from usecases import moving_split

_LONGEST = 30
NOBODY = "belum"
_NAME = one_line(_LONGEST)


def _who(said: Said, answers: Answers) -> Reading:
    """The rows that go, as a list of numbers; two at least on either side."""
    numbers = read_numbers(said.text) if isinstance(said, Text) else None
    if not numbers:
        return UNREAD
    known = [each["n"] for each in answers["people"]]
    wrong = next((n for n in numbers if n not in known), None)
    if wrong is not None:
        return doubtful("split-no-number", number=wrong, ksm=answers["name_now"])
    if min(len(numbers), len(known) - len(numbers)) < LEAST:
        return doubtful("split-too-few", least=LEAST)
    return clear(numbers)


def _name(said: Said, answers: Answers) -> Reading:
    read = _NAME(said, answers)
    name = moving_split.named(str(read.value)) if read.clear else ""
    if name and name.lower() in answers["taken"]:
        return doubtful("split-name-taken", ksm=name)
    return clear(name) if name else UNREAD if read.clear else read


def _going(answers: Answers) -> list[Answers]:
    return [each for each in answers["people"] if each["n"] in answers["who"]]


def _leaders(answers: Answers) -> tuple[Choice, ...]:
    taken = answers.get("ketua")
    return tuple(
        Choice(str(each["n"]), "choice-split-leader", {"number": each["n"], "name": each["name"]})
        for each in _going(answers)
        if str(each["n"]) != taken
    )


def _treasurers(answers: Answers) -> tuple[Choice, ...]:
    return (*_leaders(answers), Choice(NOBODY, "choice-split-nobody"))


def _leader(said: Said, answers: Answers) -> Reading:
    code = said.text.strip() if isinstance(said, Text) else getattr(said, "code", "")
    return clear(code) if code in {each.code for each in _leaders(answers)} else UNREAD


def _treasurer(said: Said, answers: Answers) -> Reading:
    return clear(NOBODY) if getattr(said, "code", "") == NOBODY else _leader(said, answers)


def _lines(answers: Answers) -> dict[str, Any]:
    lines = [say("split-line", number=each["n"], name=each["name"]) for each in answers["people"]]
    return {"ksm": answers["name_now"], "lines": tuple(lines)}


def _called(answers: Answers, code: str) -> str:
    return next((str(each["name"]) for each in answers["people"] if str(each["n"]) == code), "")


def _loans(answers: Answers) -> tuple[Choice, ...]:
    names = {"from": answers["name_now"], "to": answers["name"]}
    return Choice("stay", "choice-split-stay", names), Choice("go", "choice-split-go", names)


def _summary(answers: Answers) -> dict[str, Any]:
    people: tuple[Say, ...] = tuple(
        say("split-line", number=each["n"], name=each["name"]) for each in _going(answers)
    )
    treasurer = _called(answers, answers["bendahara"])
    names = {"from": answers["name_now"], "to": answers["name"]}
    facts = {"lines": people, "n": len(people), "ketua": _called(answers, answers["ketua"])}
    led = {"bendahara": treasurer, "has": int(bool(treasurer))}
    return {**facts, **names, **led, "loans": answers.get("loans", "none")}


SPLIT_KSM = Conversation(
    name="split-ksm",
    steps=(
        Ask("who", _who, values=_lines, free=True),
        Ask("name", _name, free=True, values=lambda a: {"ksm": a["name_now"]}),
        Ask("ketua", _leader, choices=_leaders, values=lambda a: {"to": a["name"]}),
        Ask("bendahara", _treasurer, choices=_treasurers, values=lambda a: {"to": a["name"]}),
        Ask(
            "loans", choice("stay", "go"), when=lambda a: a["owes"], choices=_loans, per_row=1,
            values=lambda a: {"to": a["name"]},
        ),
    ),
    offer=moving_split.offer,
    done=moving_split.propose,
    summary="split-ksm-summary",
    summary_values=_summary,
    sample={
        "today": "2026-11-17", "ksm": "contoh", "name_now": "Mawar", "taken": ["mawar"], "owes": True,
        "people": [{"n": n, "code": str(n), "name": f"Bu {name}"} for n, name in
                   enumerate(("Yati", "Siti", "Wati", "Lastri", "Marni", "Sri"), start=1)],
    },
)  # fmt: skip

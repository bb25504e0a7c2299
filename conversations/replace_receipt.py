"""A receipt put right: whose it was, how much or what for, shown before and after, and only then asked of a
second voice.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conversations import pick_person
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
from conversations.readers import choice, one_of, rupiah
from domain.say import Say, say
from usecases import replaced, replacing

_named = pick_person.Pick("replace-no-such-name")
_rupiah = rupiah()
_other = one_of("others")
MOST = 8


def whom(said: Said, answers: Answers) -> Reading:
    """A press, the row of the KSM's paper book, or (part of) a name."""
    if not isinstance(said, Text) or not said.text.strip().isdecimal():
        return _named(said, answers)
    found = [each for each in answers["people"] if each["here"] and each["number"] == int(said.text)]
    return clear(found[0]["code"]) if found else doubtful("replace-no-such-row", number=said.text.strip()[:6])


def _rest(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Tap) and said.code == MISCOUNTED:
        return clear(MISCOUNTED)
    return whom(said, answers)


MISCOUNTED = "miscounted"


def _here(answers: Answers) -> list[Answers]:
    return [each for each in answers["people"] if each["here"]]


def people_choices(answers: Answers) -> tuple[Choice, ...]:
    """A button for each of the KSM, if they are few."""
    few = _here(answers)
    return tuple(map(_person, few)) if len(few) <= pick_person.BUTTONS else ()


def _person(item: Answers) -> Choice:
    return Choice(item["code"], "replace-one", _facts(item))


def _facts(item: Answers) -> dict[str, Any]:
    return {
        "number": item["number"],
        "name": item["name"],
        "rt": item["rt"] or "",
        "known": int(bool(item["rt"])),
    }


def people_lines(answers: Answers) -> tuple[Say, ...]:
    """The rows of the KSM's paper book, if they are many."""
    few = _here(answers)
    shown = () if len(few) <= pick_person.BUTTONS else few[: pick_person.LINES]
    return tuple(say("replace-one", **_facts(each)) for each in shown)


def _asked(answers: Answers) -> Mapping[str, Any]:
    facts = {name: answers[name] for name in ("number", "name", "amount")}
    rest = answers["amount"] - answers["sum"] if "sum" in answers else 0
    return {**facts, "rest": rest, "lines": people_lines(answers) or None}


def _rests(answers: Answers) -> tuple[Choice, ...]:
    return (*people_choices(answers), Choice(MISCOUNTED, "replace-miscounted"))


def _pot(said: Said, answers: Answers) -> Reading:
    found = choice(*answers["pots"], words={each: each for each in answers["pots"]})(said, answers)
    return found if found.clear and found.value != answers["purpose"] else UNREAD


def _pots(answers: Answers) -> tuple[Choice, ...]:
    return tuple(
        Choice(each, f"choice-meant-{each}") for each in answers["pots"] if each != answers["purpose"]
    )


def _others(answers: Answers) -> tuple[Choice, ...]:
    return tuple(
        Choice(each["code"], "choice-receipt-of", {"name": each["name"], "amount": each["amount"]})
        for each in answers["others"][:MOST]
    )


def _is(*whys: str) -> Any:
    return lambda answers: answers["why"] in whys


def _less(answers: Answers) -> bool:
    return bool(answers["why"] == "amount" and answers["sum"] < answers["amount"])


REPLACE_RECEIPT = Conversation(
    name="replace-receipt",
    steps=(
        Ask("whom", whom, when=_is("person"), choices=people_choices, values=_asked, per_row=1),
        Ask("sum", _rupiah, when=_is("amount"), values=_asked),
        Ask("rest", _rest, when=_less, choices=_rests, values=_asked, per_row=1),
        Ask("pot", _pot, when=_is("purpose"), choices=_pots, values=_asked),
        Ask("other", _other, when=_is("swapped"), choices=_others, values=_asked, per_row=1),
    ),
    summary="replace-receipt-summary",
    summary_values=lambda a: {"lines": a["lines"], "after": a["after"]},
    facts=replacing.facts,
    save_key="button-right",
    offer=replacing.offer,
    done=replaced.propose,
    sample={
        "today": "2026-11-17",
        "number": "J-0007-6",
        "why": "person",
        "name": "Bu Sri (contoh)",
        "amount": 60_000,
        "purpose": "angsuran",
        "people": [
            {"code": "contoh", "name": "Bu Tini (contoh)", "also": "Tini", "rt": "03", "ksm": "Mawar",
             "number": 9, "role": None, "here": 1},
        ],
        "others": [],
        "pots": ["angsuran", "wajib", "sukarela"],
        "lines": (say("replace-same", number="J-0007-6"),),
        "after": (),
    },
)  # fmt: skip

"""'ambil tabungan 50rb': from which pot, how much. What was said with the word is not asked again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from conversations.engine import Answers, Ask, Choice, Conversation, Reading, Said, Text, doubtful
from conversations.readers import choice, of_today, one_of, rupiah
from domain.say import say
from usecases import withdrawals
from usecases.savings_words import named

BUTTONS = 8
_rupiah = of_today(rupiah())
_TAKING = re.compile(r"(?i)\b(?:ambil|tarik|narik|njupuk|mendhet|withdraw|take)\b")
"""Said again with the amount: known by now."""


def _person(answers: Answers) -> Answers:
    found: Answers = next(each for each in answers["people"] if each["code"] == answers["who"])
    return found


def _who_choices(answers: Answers) -> tuple[Choice, ...]:
    labels = [(each["code"], each["label"]) for each in answers["people"][:BUTTONS]]
    return tuple(Choice(code, "choice-plain", {"label": label}) for code, label in labels)


def _free(answers: Answers) -> list[Answers]:
    wanted = answers["named"]
    return [each for each in _person(answers)["pots"] if each["free"] and wanted in ("", each["code"])]


def _pot_choices(answers: Answers) -> tuple[Choice, ...]:
    return tuple(
        Choice(each["code"], "choice-pot", {"pot": named(each["code"]), "free": each["free"]})
        for each in _free(answers)
    )


def _pot(said: Said, answers: Answers) -> Reading:
    codes = [each["code"] for each in _free(answers)]
    return choice(*codes, words={code: code for code in codes})(said, answers)


def _chosen(answers: Answers) -> Answers:
    free = _free(answers)
    return next((each for each in free if each["code"] == answers.get("pot")), free[0])


def _amount(said: Said, answers: Answers) -> Reading:
    words = Text(_TAKING.sub("", said.text)) if isinstance(said, Text) else said
    reading = _rupiah(words, answers)
    pot = _chosen(answers)
    if not reading.clear or reading.value <= pot["free"]:
        return reading
    facts = {"pot": named(pot["code"]), "saved": pot["saved"], "held": pot["held"], "pending": pot["pending"]}
    all_of_it = Choice(str(pot["free"]), "choice-all-of-it", {"amount": pot["free"]})
    why = say("take-why-promised", **facts)
    return doubtful("take-above", all_of_it, amount=reading.value, free=pot["free"], why=why)


def _amount_values(answers: Answers) -> Mapping[str, Any]:
    person, pot = _person(answers), _chosen(answers)
    whose = {"name": person["label"], "own": int(person["own"])}
    return {"pot": named(pot["code"]), "free": pot["free"], **whose}


def _all_of_it(answers: Answers) -> tuple[Choice, ...]:
    free = _chosen(answers)["free"]
    return (Choice(str(free), "choice-all-of-it", {"amount": free}),)


def _asked_before(answers: Answers) -> bool:
    """Whether just this sum of this pot was asked for and nobody has answered yet."""
    return answers["amount"] in _chosen(answers).get("asked", ())


def _again(_answers: Answers) -> tuple[Choice, ...]:
    return (Choice("ya", "choice-take-again"),)


def _amount_again(answers: Answers) -> Mapping[str, Any]:
    return {"amount": answers["amount"], "pot": named(_chosen(answers)["code"])}


TAKE_SAVINGS = Conversation(
    name="take-savings",
    steps=(
        Ask("who", one_of("people"), when=lambda a: len(a["people"]) > 1, choices=_who_choices),
        Ask("pot", _pot, when=lambda a: len(_free(a)) > 1, choices=_pot_choices, per_row=1),
        Ask(
            "amount",
            _amount,
            choices=_all_of_it,
            values=_amount_values,
        ),
        Ask("again", choice("ya"), when=_asked_before, choices=_again, values=_amount_again),
    ),
    offer=withdrawals.offer,
    done=withdrawals.ask,
    sample={
        "people": [
            {
                "code": "1",
                "person": "contoh",
                "label": "Bu Wati (contoh)",
                "ksm_id": 1,
                "own": True,
                "pots": [
                    {"code": "sukarela", "saved": 80_000, "free": 50_000, "held": 30_000, "pending": 0},
                    {"code": "tanggung-renteng", "saved": 100_000, "free": 100_000, "held": 0, "pending": 0},
                ],
            }
        ],
        "who": "1",
        "named": "",
        "why": "",
        "today": "2026-11-17",
    },
)

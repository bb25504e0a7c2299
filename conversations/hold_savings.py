"""'tahan tabungan': whose, from which pot, how much, and what the group decided."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conversations import pick_person
from conversations.engine import Answers, Ask, Choice, Conversation, Reading, Said, Text, clear, doubtful
from conversations.readers import choice, free_text, rupiah
from usecases import holds
from usecases.savings_words import named

LONGEST = 200
_rupiah = rupiah()


def _person(answers: Answers) -> Answers:
    found: Answers = next(each for each in answers["people"] if each["code"] == answers["whom"])
    return found


def _pot(said: Said, answers: Answers) -> Reading:
    codes = [each["code"] for each in _person(answers)["pots"]]
    return choice(*codes, words={code: code for code in codes})(said, answers)


def _pots(answers: Answers) -> tuple[Choice, ...]:
    return tuple(
        Choice(each["code"], "choice-pot", {"pot": named(each["code"]), "free": each["room"]})
        for each in _person(answers)["pots"]
    )


def _chosen(answers: Answers) -> Answers:
    pots = _person(answers)["pots"]
    return next((each for each in pots if each["code"] == answers.get("pot")), pots[0])


def _amount(said: Said, answers: Answers) -> Reading:
    reading = _rupiah(said, answers)
    room = _chosen(answers)["room"]
    if not reading.clear or reading.value <= room:
        return reading
    return doubtful("hold-above", amount=reading.value, free=room)


def _note(said: Said, answers: Answers) -> Reading:
    reading = free_text(said, answers)
    if not isinstance(said, Text) or not reading.clear:
        return reading if not reading.clear else doubtful("hold-note-in-words")
    return clear(reading.value[:LONGEST])


def _shown(answers: Answers) -> Mapping[str, Any]:
    pot = _chosen(answers)
    facts = {"name": _person(answers)["name"], "pot": named(pot["code"]), "free": pot["room"]}
    return {**facts, **{each: answers[each] for each in ("amount", "note") if each in answers}}


HOLD_SAVINGS = Conversation(
    name="hold-savings",
    steps=(
        Ask(
            "whom",
            pick_person.Pick("hold-no-such-name"),
            choices=pick_person.choices,
            values=lambda a: {"lines": pick_person.lines(a)},
            per_row=1,
        ),
        Ask("pot", _pot, when=lambda a: len(_person(a)["pots"]) > 1, choices=_pots, values=_shown, per_row=1),
        Ask("amount", _amount, values=_shown),
        Ask("note", _note, values=_shown, free=True),
    ),
    summary="hold-savings-summary",
    summary_values=_shown,
    offer=holds.offer,
    done=holds.hold,
    sample={
        "people": [
            {
                "code": "contoh",
                "name": "Bu Wati (contoh)",
                "also": "",
                "rt": "02",
                "ksm": "Mawar",
                "ksm_id": 1,
                "number": 3,
                "role": None,
                "pots": [{"code": "wajib", "room": 120_000}, {"code": "sukarela", "room": 50_000}],
            }
        ],
        "today": "2026-11-17",
    },
)

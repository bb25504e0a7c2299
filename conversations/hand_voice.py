"""[Beri hak kabar]: to whom, where, and whether their news is seen first."""

from __future__ import annotations

from typing import Any

from conversations import listed, pick_person
from conversations.engine import Answers, Ask, Choice, Conversation, Reading, Said
from conversations.readers import choice, one_of
from usecases import newsvoices

LOOK = ("tidak", "ya")


def _where(said: Said, answers: Answers) -> Reading:
    return one_of("here")(said, {**answers, "here": newsvoices.places_of(answers)})


def _named(answers: Answers) -> dict[str, Any]:
    places = newsvoices.places_of(answers)
    chosen = next((each["label"] for each in places if each["code"] == answers.get("where")), "")
    return {"name": newsvoices.whose(answers)["name"], "lines": listed.lines(places), "where": chosen}


HAND_VOICE = Conversation(
    name="hand-voice",
    steps=(
        Ask(
            "whom",
            pick_person.Pick("lock-no-such-name"),
            choices=pick_person.choices,
            values=lambda a: {"lines": pick_person.lines(a)},
            per_row=1,
        ),
        Ask(
            "where",
            _where,
            choices=lambda answers: listed.buttons(newsvoices.places_of(answers)),
            values=_named,
        ),
        Ask(
            "look",
            choice(*LOOK),
            choices=lambda _: tuple(Choice(each, f"choice-voice-look-{each}") for each in LOOK),
            values=_named,
            per_row=1,
        ),
    ),
    offer=newsvoices.offer,
    done=newsvoices.give,
    sample={
        "today": "2026-11-17",
        "people": [
            {"code": "a", "name": "Bu Sri", "also": "Sri", "ksm": "Mawar", "number": 6, "role": None,
             "rt": "03", "at": "bkm1"},
        ],
        "places": {"bkm1": [{"code": "rt-3", "label": "RT 03", "area": "rt", "key": "3", "name": "3"}]},
    },
)  # fmt: skip

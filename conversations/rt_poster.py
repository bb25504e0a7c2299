"""'poster rt 03', [Poster RT]: of which RT. One question, mostly answered in the line that opens it."""

from __future__ import annotations

from typing import Any

from conversations import listed
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
from conversations.readers import one_of
from domain.residents import place_in
from usecases import posters


def _village(answers: Answers) -> dict[str, Any]:
    found: list[dict[str, Any]] = [v for v in answers["villages"] if v["code"] == answers.get("village")]
    first: dict[str, Any] = answers["villages"][0]
    return found[0] if found else first


def _place(said: Said, answers: Answers) -> Reading:
    """A button, or "rt 3", "03/02". Where the book knows RT 03 in one RW only, that one is meant."""
    known = _village(answers)["places"]
    if isinstance(said, Tap):
        return clear(said.code) if said.code in [each["code"] for each in known] else UNREAD
    place = place_in(said.text) if isinstance(said, Text) else None
    if place is None:
        return doubtful("rt-poster-no-place")
    fitting = [each for each in known if not place[1] and each["code"].partition("/")[0] == place[0]]
    if len(fitting) > 1:
        return doubtful("rt-poster-several", *_choices(fitting))
    return clear(fitting[0]["code"] if fitting else "/".join(part for part in place if part))


def _choices(places: list[dict[str, Any]]) -> tuple[Choice, ...]:
    return tuple(Choice(str(each["code"]), values={"label": each["label"]}) for each in places)


RT_POSTER = Conversation(
    name="rt-poster",
    steps=(
        Ask(
            "village",
            one_of("villages"),
            when=lambda answers: len(answers["villages"]) > 1,
            choices=lambda answers: listed.buttons(answers["villages"]),
            values=lambda answers: {"lines": listed.lines(answers["villages"])},
        ),
        Ask(
            "place",
            _place,
            choices=lambda answers: listed.buttons(_village(answers)["places"]),
            values=lambda answers: {"village": _village(answers)["label"]},
        ),
    ),
    offer=posters.offer,
    done=posters.draw,
    sample={
        "villages": [
            {
                "code": "bkm1",
                "label": "BKM Contoh Sumber",
                "places": [{"code": "02", "label": "RT 02"}, {"code": "03/01", "label": "RT 03 RW 01"}],
            }
        ]
    },
)

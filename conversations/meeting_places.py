"""Where a meeting is and what it is about, as answers; and the summary above [Simpan]. Pure."""

from __future__ import annotations

from datetime import time
from typing import Any

from conversations.engine import (
    UNREAD,
    Answers,
    Attachment,
    Choice,
    Reading,
    Said,
    Tap,
    Text,
    clear,
    doubtful,
)
from conversations.meeting_questions import SAME, chosen, moment
from domain.reading.spelling import plain
from domain.say import Say
from usecases import meeting_offers
from usecases.meeting_words import agenda_lines, holiday_lines, when, where

LONGEST_PLACE, LONGEST_AGENDA = 80, 300
_AT_HOME = frozenset(
    ("rumah saya", "di rumah saya", "rumahku", "di rumahku", "omahku", "ning omahku",
     "griya kula", "ing griya kula", "wonten griya kula")
)  # fmt: skip
_NO_AGENDA = frozenset(
    (
        "-",
        "tidak ada",
        "tanpa agenda",
        "kosong",
        "tidak",
        "nihil",
        "ora ana",
        "mboten wonten",
        "tanpa adicara",
    )
)


def place(said: Said, answers: Answers) -> Reading:
    """Where: {"home": True} at the leader's house, {"same": True} as before, or the place in words."""
    if isinstance(said, Tap):
        if said.code == "home":
            return clear({"home": True})
        return clear({"same": True}) if said.code == SAME and "on" in chosen(answers) else UNREAD
    if isinstance(said, Text) and " ".join(plain(said.text).split()) in _AT_HOME:
        return clear({"home": True})
    reading = _short(said, LONGEST_PLACE, place_choices(answers))
    if reading.clear and str(reading.value).lower().startswith("di ") and len(reading.value) > 3:
        return clear(reading.value[3:].strip())
    return reading


def place_choices(answers: Answers) -> tuple[Choice, ...]:
    """[Di rumah saya], and for a move [Tempat tetap] first."""
    home = Choice("home", "choice-meeting-home")
    return (Choice(SAME, "choice-meeting-same-place"), home) if "on" in chosen(answers) else (home,)


def agenda(said: Said, answers: Answers) -> Reading:
    """What it is about, or nothing."""
    if isinstance(said, Tap):
        return clear(None) if said.code == "none" else UNREAD
    if isinstance(said, Text) and " ".join(said.text.lower().split()) in _NO_AGENDA:
        return clear(None)
    return _short(said, LONGEST_AGENDA, agenda_choices(answers))


def agenda_choices(_answers: Answers) -> tuple[Choice, ...]:
    """[Tanpa agenda]."""
    return (Choice("none", "choice-meeting-no-agenda"),)


def _short(said: Said, most: int, choices: tuple[Choice, ...]) -> Reading:
    if isinstance(said, Attachment):
        return doubtful("meeting-write-it", *choices, most=most)
    words = " ".join(said.text.split()) if isinstance(said, Text) else ""
    if len(words) > most:
        return doubtful("meeting-write-it", *choices, most=most)
    return clear(words) if words else UNREAD


def facts(book: Any, actor: Any, answers: Answers) -> dict[str, Any]:
    """Whether it would be on a holiday, as the KSM's BKM knows them."""
    day = moment(answers, time.fromisoformat(answers["at"])).date()
    return {"holiday": meeting_offers.holiday(book, chosen(answers).get("bkm"), day)}


def summary(answers: Answers) -> dict[str, Any]:
    """What stands above [Simpan]: weekday, date, pasaran, hour with its zone, place, agenda, and a holiday
    by name.
    """
    known = chosen(answers)
    local = moment(answers, time.fromisoformat(answers["at"]))
    lines = (*agenda_lines(answers.get("agenda")), *holiday_lines(local, answers.get("holiday")))
    return {
        "ksm": known["ksm"],
        "when": when(local),
        "where": _where(answers["place"], known),
        "lines": lines,
    }


def _where(said: Any, facts: dict[str, Any]) -> Say:
    if said == {"same": True}:
        return where(facts["place"], facts["host"])
    return where("", facts["home"]) if said == {"home": True} else where(str(said), "")

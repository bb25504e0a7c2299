"""'libur 24/3 cuti bersama': which day, and why. One officer proposes it, a second one agrees."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from conversations.engine import UNREAD, Answers, Ask, Choice, Conversation, Reading, Said, Tap, Text, clear
from conversations.readers import day
from domain.dates import Direction, hear, read_date
from domain.reading.spelling import plain, tokens
from domain.say import say
from usecases import free_days
from usecases.free_days import REASONS, reason

LONGEST = 60
DAY_WORDS = ("tanggal", "tgl", "hari", "dinten", "dina", "on", "libur", "bukan", "prei", "holiday", "no")
_day = day(Direction.EITHER)


def _day_and_why(said: Said, answers: Answers) -> Reading:
    """A day, and behind it in any words why: "24/3/2026 cuti bersama"."""
    if not isinstance(said, Text):
        reading = _day(said, answers)
        return clear({"on": reading.value, "why": ""}) if reading.clear else reading
    words = said.text.split()
    n = next((n for n, word in enumerate(words) if not _of_a_day(word, answers)), len(words))
    reading = _day(Text(" ".join(words[:n])), answers) if n else _day(said, answers)
    return clear({"on": reading.value, "why": " ".join(words[n:])[:LONGEST]}) if reading.clear else reading


def _of_a_day(word: str, answers: Answers) -> bool:
    """Whether that word says which day, alone or with the words beside it."""
    if word.isdigit() or word.lower() in DAY_WORDS:
        return True
    today = date.fromisoformat(answers["today"])
    said = tokens(plain(f"1 {word}"))
    found = hear(said, today)
    month = found is not None and len(said) - 1 in found[1]
    return month or read_date(word, today).doubt != "unreadable"


def _why(said: Said, _answers: Answers) -> Reading:
    if isinstance(said, Tap):
        return clear(said.code) if said.code in REASONS else UNREAD
    words = " ".join(said.text.split()) if isinstance(said, Text) else ""
    return clear(words[:LONGEST]) if words else UNREAD


def _reasons(_answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(each, f"choice-free-day-{each}") for each in REASONS)


def _coming(answers: Answers) -> Mapping[str, Any]:
    return {
        "free": answers["free"],
        "lines": tuple(say("free-day-coming", on=each) for each in answers["coming"]),
    }


def _summary(answers: Answers) -> Mapping[str, Any]:
    of = answers["day"]
    why = of["why"] or answers["why"]
    return {
        "on": of["on"],
        "free": answers["free"],
        "why": reason(why),
        "lines": free_days.moved(answers["moves"]),
    }


FREE_DAY = Conversation(
    name="free-day",
    steps=(
        Ask("day", _day_and_why, values=_coming, check=free_days.day_fits),
        Ask("why", _why, when=lambda a: not a["day"]["why"], choices=_reasons, free=True, per_row=1),
    ),
    offer=free_days.offer,
    facts=free_days.facts,
    done=free_days.propose,
    summary="free-day-summary",
    summary_values=_summary,
    save_key="button-propose-rules",
    sample={
        "bkm": 1,
        "free": 1,
        "coming": ["2026-12-24", "2026-12-25"],
        "moves": [["2027-03-24", "2027-03-24", "2027-03-25", 3]],
        "today": "2026-12-01",
    },
)

"""[Catat disampaikan]: who was told, which way, and by whom."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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
)
from conversations.readers import one_line, one_of
from conversations.relay_some import read_rows
from domain.say import Say, say
from usecases import tellings
from usecases.newscards import WAYS

MOST_BUTTONS, MOST_LINES, MOST_WORDS = 6, 45, 60
EVERYBODY = "*"
WORDS = {
    "surat": "surat", "wa": "wa", "grup wa": "wa", "whatsapp": "wa", "pengajian": "pengajian",
    "arisan": "arisan", "toa": "pengeras", "pengeras": "pengeras", "pengeras suara": "pengeras",
}  # fmt: skip


def _named(part: Answers) -> Say:
    return say(f"told-part-{part['kind']}", name=part["name"], village=part["village"], n=len(part["rows"]))


def _parts(answers: Answers) -> tuple[Choice, ...]:
    parts = answers["parts"]
    if len(parts) > MOST_BUTTONS:
        return ()
    return tuple(Choice(each["code"], "choice-plain", {"label": _named(each)}) for each in parts)


def _part_lines(answers: Answers) -> Mapping[str, Any]:
    parts = answers["parts"] if len(answers["parts"]) > MOST_BUTTONS else []
    lines = tuple(say("listed-line", number=n, label=_named(each)) for n, each in enumerate(parts, 1))
    return {"head": answers["head"], "lines": lines}


def _has_rows(answers: Answers) -> bool:
    part = tellings.part_of(answers)
    return part["kind"] in ("ksm", "tokoh", "peduli") and len(part["rows"]) > 1


def _who(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Tap):
        return clear(None) if said.code == EVERYBODY else UNREAD
    return read_rows(said, [number for number, _, _ in tellings.part_of(answers)["rows"]])


def _whom(answers: Answers) -> Mapping[str, Any]:
    part = tellings.part_of(answers)
    rows = part["rows"][:MOST_LINES]
    lines = tuple(say("listed-line", number=number, label=label) for number, _, label in rows if label)
    numbers = "" if lines else ", ".join(str(number) for number, _, _ in rows)
    return {"part": _named(part), "n": len(part["rows"]), "lines": lines, "numbers": numbers}


def _everybody(answers: Answers) -> tuple[Choice, ...]:
    return (Choice(EVERYBODY, "choice-told-all", {"n": len(tellings.part_of(answers)["rows"])}),)


def _way(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Tap):
        return clear(said.code) if said.code in WAYS else UNREAD
    words = " ".join(said.text.split()) if isinstance(said, Text) else ""
    known = WORDS.get(words.lower())
    return clear(known) if known else one_line(MOST_WORDS)(said, answers)


def _by(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Tap):
        return clear(answers["me"]) if said.code == "me" else UNREAD
    return one_line(MOST_WORDS)(said, answers)


NOTE_TOLD = Conversation(
    name="note-told",
    steps=(
        Ask(
            "part", one_of("parts"), when=lambda a: len(a["parts"]) > 1, choices=_parts, values=_part_lines,
            per_row=1,
        ),
        Ask("who", _who, when=_has_rows, choices=_everybody, values=_whom),
        Ask(
            "way", _way, choices=lambda _: tuple(Choice(way, f"choice-way-{way}") for way in WAYS),
            values=lambda a: {"head": a["head"]}, free=True,
        ),
        Ask(
            "by", _by, choices=lambda a: (Choice("me", "choice-told-me", {"name": a["me"]}),),
            values=lambda a: {"head": a["head"]}, free=True,
        ),
    ),
    offer=tellings.offer,
    done=tellings.note,
    sample={
        "today": "2026-11-17", "news": "contoh", "relay": "", "head": "Posyandu pindah ke balai desa.",
        "me": "Mas Adi",
        "parts": [
            {"code": "0", "kind": "ksm", "name": "Mawar", "village": "",
             "rows": [[4, 1, ""], [5, 2, ""], [8, 3, ""], [10, 4, ""]]},
        ],
    },
)  # fmt: skip

"""[Ubah isi surat]: what a letter to officials is about, the day, the hour, the place, who gets a copy."""

from __future__ import annotations

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
from conversations.readers import Read, day, hour, one_line
from domain.dates import Direction
from usecases import official_letters

NONE = "-"
MOST_WORDS, MOST_COPIES = 80, 8
NOTHING = ("tidak ada", "tidak", "mboten wonten", "none", "-")


def _words(*codes: str) -> Read:
    def read(said: Said, answers: Answers) -> Reading:
        if isinstance(said, Tap):
            return clear("" if said.code == NONE else said.code) if said.code in (*codes, NONE) else UNREAD
        words = " ".join(said.text.split()) if isinstance(said, Text) else ""
        if words.lower() in NOTHING:
            return clear("")
        return one_line(MOST_WORDS)(said, answers)

    return read


def _or_nothing(read: Read) -> Read:
    def either(said: Said, answers: Answers) -> Reading:
        if (isinstance(said, Tap) and said.code == NONE) or (
            isinstance(said, Text) and said.text.strip().lower() in NOTHING
        ):
            return clear("")
        return read(said, answers)

    return either


def _copies(said: Said, _answers: Answers) -> Reading:
    """One line for each."""
    if isinstance(said, Tap):
        return clear([]) if said.code == NONE else UNREAD
    if not isinstance(said, Text):
        return UNREAD
    lines = [" ".join(line.split()) for line in said.text.splitlines() if line.strip()]
    if len(lines) > MOST_COPIES or any(len(line) > MOST_WORDS for line in lines):
        return doubtful("text-too-long", most=MOST_WORDS)
    return clear([] if [line.lower() for line in lines] == [NOTHING[0]] else lines) if lines else UNREAD


def _nothing(_answers: Answers) -> tuple[Choice, ...]:
    return (Choice(NONE, "choice-nothing"),)


def _perihal(_answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(each, f"choice-letter-{each}") for each in ("undangan", "pemberitahuan"))


OFFICIAL_LETTER = Conversation(
    name="official-letter",
    steps=(
        Ask("perihal", _words("undangan", "pemberitahuan"), choices=_perihal, free=True),
        Ask("on", _or_nothing(day(Direction.AHEAD)), choices=_nothing),
        Ask("at", _or_nothing(hour), choices=_nothing, when=lambda answers: bool(answers["on"])),
        Ask("place", _words(), choices=_nothing, free=True),
        Ask("copies", _copies, choices=_nothing, free=True),
    ),
    offer=official_letters.offer,
    done=official_letters.remade,
    sample={"today": "2026-11-17", "news": "contoh", "head": "Posyandu pindah ke balai desa."},
)

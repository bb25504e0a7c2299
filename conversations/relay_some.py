"""[Belum semua]: which rows of the paper book were told, ticked one by one or typed as on paper."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
from domain.reading.picks import read_picks
from usecases import relays

MOST_BUTTONS = 10  # longer lists are answered by number
GO_ON = "."
_SUM = re.compile(r"\d{3}")
"""No paper book has a hundred rows."""


def _numbers(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Tap):
        return _ticked(said.code, answers)
    return read_rows(said, answers["rows"], _ticks(answers, 0))


def read_rows(said: Said, rows: Sequence[int], choices: Sequence[Choice] = ()) -> Reading:
    """Rows of a list, typed as on paper: "4 8", "4-8", "semua kecuali 5". A row not listed is asked back.
    Sums, or several lines, are a sheet and go on to its own door.
    """
    if not isinstance(said, Text) or "\n" in said.text or _SUM.search(said.text):
        return UNREAD
    picks = read_picks(said.text, max(rows))
    if picks is None:
        return UNREAD
    numbers, unknown = picks
    typed = {int(each) for each in re.findall(r"\d{1,3}", said.text)}
    strange = unknown or min(typed - set(rows), default=None)
    if strange is not None:
        return doubtful("relay-some-not-listed", *choices, number=strange, numbers=_line(rows))
    return clear([number for number in numbers if number in rows])


def _ticked(code: str, answers: Answers) -> Reading:
    """Ticks stand in the button itself, as one bit for each row of the list."""
    bits, go_on = code.removesuffix(GO_ON), code.endswith(GO_ON)
    if not bits.isdecimal() or len(bits) > 4 or int(bits) >= 1 << len(answers["rows"]):
        return UNREAD
    chosen = [row for n, row in enumerate(answers["rows"]) if int(bits) >> n & 1]
    if go_on and chosen:
        return clear(chosen)
    return doubtful("relay-some-numbers", *_ticks(answers, int(bits)), **_asked(answers))


def _ticks(answers: Answers, bits: int) -> tuple[Choice, ...]:
    rows = answers["rows"]
    if len(rows) > MOST_BUTTONS:
        return ()
    keys = ("choice-plain", "choice-ticked")
    found = [
        Choice(f"{bits ^ 1 << n}", keys[bits >> n & 1], {"label": str(row)}) for n, row in enumerate(rows)
    ]
    return (*found, Choice(f"{bits}{GO_ON}", "choice-go-on")) if bits else tuple(found)


def _asked(answers: Answers) -> Answers:
    return {"ksm": answers["ksm"], "numbers": _line(answers["rows"])}


def _line(rows: Sequence[int]) -> str:
    return ", ".join(map(str, rows[: relays.MOST_NUMBERS]))


RELAY_SOME = Conversation(
    name="relay-some",
    steps=(
        Ask(
            "numbers",
            _numbers,
            choices=lambda a: _ticks(a, 0),
            values=_asked,
            per_row=4,
        ),
    ),
    offer=relays.some_offer,
    done=relays.told_some,
    lapses=True,
    sample={
        "today": "2026-11-17",
        "relay": "contoh",
        "ksm": "Mawar",
        "rows": [4, 5, 8, 10],
    },
)

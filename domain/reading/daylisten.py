"""Hears everything a line says about a day or an hour; does not settle which day is meant."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from domain.reading import daynames, daynumbers
from domain.reading import daywords as words
from domain.reading.dayclues import Clues, Ear
from domain.reading.dayhours import hear_clock_time, hear_hour
from domain.reading.numberwords import HALF, NUMBER_WORDS
from domain.reading.spelling import Token

_Listener = Callable[[Ear, int], int]
"""Takes in what begins at a token: the position after it, or the same when it says nothing of days."""


def listen(said: Sequence[Token], today: date, days_only: bool) -> Clues:
    """Everything these tokens say about a day or an hour; `days_only`: bare numbers may say it too."""
    ear = Ear(said, today, days_only, Clues())
    at = 0
    while at < len(said):
        after = _hear_at(ear, at)
        if after > at:
            ear.heard.used.update(range(at, after))
        at = max(after, at + 1)
    return ear.heard


def _hear_at(ear: Ear, at: int) -> int:
    token = ear.said[at]
    listeners = _AT_WORD.get(token.text) if token.kind in "wx" else _AT_FIGURE.get(token.kind)
    for listener in listeners or ():
        if (after := listener(ear, at)) > at:
            return after
    return at


def _at_word(openers: Sequence[tuple[_Listener, Iterable[str]]]) -> dict[str, list[_Listener]]:
    doors: dict[str, list[_Listener]] = {}
    for listener, opening in openers:
        for word in opening:
            doors.setdefault(word, []).append(listener)
    return doors


_AT_FIGURE: dict[str, tuple[_Listener, ...]] = {
    "d": (daynumbers.hear_date_in_figures,),
    "t": (hear_clock_time,),
    "n": (daynumbers.hear_number,),
}
_AT_WORD = _at_word(
    (
        (daynumbers.hear_dated, words.DATE_WORDS),
        (hear_hour, (*words.HOUR_WORDS, HALF)),
        (daynames.hear_some_named_day, words.SOME_DAY),
        (daynumbers.hear_relative, words.RELATIVE.openers),
        (daynames.hear_event, (*words.AFTER, *words.BEFORE, *words.PRAYERS)),
        (daynames.hear_named, words.DAY_NAMES),
        (daynames.hear_part_of_day, words.PARTS),
        (daynumbers.hear_one_span, (*words.ONE_SPANS, *words.ONE_MONTH)),
        (daynumbers.hear_month, ("akhir", "awal", *words.MONTH_UNITS)),
        (daynumbers.hear_number, NUMBER_WORDS),
    )
)
"""Which readers to try at which word, in order."""

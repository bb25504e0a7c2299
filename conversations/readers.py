"""How answers are read: amounts, dates, choices, numbers of a list, free text. Pure, and never a guess."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
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
from domain.dates import Direction, hear, read_date, read_hour
from domain.money import Rupiah, read_rupiah
from domain.reading.numberwords import spread
from domain.reading.picks import read_picks
from domain.reading.spelling import plain, tokens
from domain.words import label

Read = Callable[[Said, Answers], Reading]
MOST_WORDS = 2000  # characters of a free text: a message of ours must still hold it


def free_text(said: Said, _answers: Answers) -> Reading:
    """Any line is taken as it is; a photo or a voice note is kept to be handed on."""
    if isinstance(said, Text):
        words = said.text.strip()
        if len(words) > MOST_WORDS:
            return doubtful("text-too-long", most=MOST_WORDS)
        return clear(words) if words else UNREAD
    if isinstance(said, Attachment):
        return clear({"kind": said.kind, "file_id": said.file_id, "words": said.words[:MOST_WORDS]})
    return UNREAD


def one_line(longest: int) -> Read:
    """Words on one line, at most so many letters, their spaces tidied."""

    def read(said: Said, _answers: Answers) -> Reading:
        if isinstance(said, Attachment):
            return doubtful("text-only-words")
        words = " ".join(said.text.split()) if isinstance(said, Text) else ""
        if len(words) > longest:
            return doubtful("text-too-long", most=longest)
        return clear(words) if words else UNREAD

    return read


def choice(*codes: str, words: dict[str, str] | None = None) -> Read:
    """One of these codes, pressed; or typed as one of `words` (word -> code)."""
    typed = words or {}

    def read(said: Said, _answers: Answers) -> Reading:
        if isinstance(said, Tap):
            return clear(said.code) if said.code in codes else UNREAD
        if isinstance(said, Text):
            code = typed.get(" ".join(said.text.lower().split()))
            return clear(code) if code else UNREAD
        return UNREAD

    return read


def one_of(listed: str) -> Read:
    """One item of answers[listed] (each a dict with `code`): pressed, typed as its number, counted from 1, or
    by its name, if only one is called so.
    """

    def read(said: Said, answers: Answers) -> Reading:
        items: list[dict[str, Any]] = answers[listed]
        if isinstance(said, Tap):
            found = [item for item in items if str(item["code"]) == said.code]
            return clear(found[0]["code"]) if found else UNREAD
        if isinstance(said, Text) and said.text.strip().isdecimal() and len(said.text.strip()) < 5:
            number = int(said.text)
            if 1 <= number <= len(items):
                return clear(items[number - 1]["code"])
            return doubtful("no-such-number", number=number, most=len(items))
        named = [item for item in items if isinstance(said, Text) and _is_called(item, said.text)]
        return clear(named[0]["code"]) if len(named) == 1 else UNREAD

    return read


def _is_called(item: dict[str, Any], text: str) -> bool:
    """Whether this is the item's name, with or without "KSM" before it."""
    name = item.get("label")
    if not isinstance(name, str):
        return False
    said, called = label(text), label(name)
    return called != () and said in (called, ("ksm", *called))


def some_of(listed: str) -> Read:
    """Some items of answers[listed], as a list of codes: one pressed, or several by number ("1 2 5", "1-3",
    "semua").
    """

    def read(said: Said, answers: Answers) -> Reading:
        items: list[dict[str, Any]] = answers[listed]
        if isinstance(said, Tap):
            found = [str(item["code"]) for item in items if str(item["code"]) == said.code]
            return clear(found) if found else UNREAD
        picks = read_picks(said.text, len(items)) if isinstance(said, Text) else None
        if picks is None:
            return UNREAD
        numbers, unknown = picks
        if unknown is not None:
            return doubtful("no-such-number", number=unknown, most=len(items))
        return clear([str(items[number - 1]["code"]) for number in numbers])

    return read


def rupiah(bill: str | None = None, most: int = 1_000_000_000) -> Read:
    """A whole amount above 0. `bill` names the answer that holds what is usually paid: doubts are measured
    by it.
    """

    def read(said: Said, answers: Answers) -> Reading:
        if isinstance(said, Tap):
            return clear(int(said.code)) if said.code.isdecimal() and 0 < int(said.code) <= most else UNREAD
        if not isinstance(said, Text):
            return UNREAD
        usual = answers.get(bill) if bill else None
        amount = read_rupiah(said.text, Rupiah(usual) if usual else None)
        if amount.rupiah is not None:
            return clear(int(amount.rupiah)) if 0 < amount.rupiah <= most else doubtful("amount-unusable")
        if amount.doubt in (None, "unreadable"):
            return UNREAD
        offers = tuple(
            Choice(str(int(o)), "choice-rupiah", {"amount": int(o)}) for o in amount.offers if o > 0
        )
        return doubtful(
            f"amount-{amount.doubt}" if amount.doubt in ASKED_OWN_WAY else "amount-which", *offers[:3]
        )

    return read


def of_today(read: Read) -> Read:
    """The same for money that is written down for today: a line that names another day is asked back, so that
    no day is dropped unseen.
    """

    def on_the_day(said: Said, answers: Answers) -> Reading:
        if not isinstance(said, Text):
            return read(said, answers)
        today = date.fromisoformat(answers["today"])
        heard = hear(spread(tokens(plain(said.text))), today)
        if heard is not None and heard[0].on != today:
            return doubtful("amount-of-today")
        return read(said, answers)

    return on_the_day


ASKED_OWN_WAY = ("plan", "paid-off", "when-how-much", "withdrawal", "not-a-loan")
"""Doubts that are no question of size: each has a sentence of its own."""


def day(direction: Direction) -> Read:
    """A date, as ISO text. answers['today'] is the ISO date it is read from."""

    def read(said: Said, answers: Answers) -> Reading:
        if isinstance(said, Tap):
            try:
                return clear(date.fromisoformat(said.code).isoformat())
            except ValueError:
                return UNREAD
        if not isinstance(said, Text):
            return UNREAD
        when = read_date(said.text, date.fromisoformat(answers["today"]), direction)
        if when.on is not None and when.doubt is None:
            return clear(when.on.isoformat())
        if when.doubt in (None, "unreadable"):
            return UNREAD
        offers = tuple(Choice(d.isoformat(), "choice-date", {"on": d.isoformat()}) for d in when.offers[:4])
        return doubtful(f"date-{when.doubt}" if when.doubt in DATES_ASKED_OWN_WAY else "date-which", *offers)

    return read


DATES_ASKED_OWN_WAY = ("already-past", "not-yet", "no-such-day")


def hour(said: Said, answers: Answers) -> Reading:
    """An hour of the day, as "19:30"."""
    if isinstance(said, Tap):
        try:
            return clear(time.fromisoformat(said.code).strftime("%H:%M"))
        except ValueError:
            return UNREAD
    if not isinstance(said, Text):
        return UNREAD
    at = read_hour(said.text, date.fromisoformat(answers["today"]))
    return clear(at.strftime("%H:%M")) if at is not None else UNREAD

"""[Janji bayar]: how much and when, in the borrower's own words. Two presses are enough."""

from __future__ import annotations

from dataclasses import replace

from conversations.engine import UNREAD, Answers, Ask, Choice, Conversation, Reading, Said, doubtful
from conversations.readers import day, rupiah
from domain.dates import Direction
from usecases import promises

_read_amount = rupiah("bill")
_read_day = day(Direction.AHEAD)


def _amount(said: Said, answers: Answers) -> Reading:
    reading = _read_amount(said, answers)
    if reading.clear and reading.value > answers["most"]:
        return doubtful("promise-too-much", *_amounts(answers), most=answers["most"])
    return reading


def _amounts(answers: Answers) -> tuple[Choice, ...]:
    sums = [answers["bill"], answers["half"]]
    return tuple(Choice(str(each), "choice-rupiah", {"amount": each}) for each in sums if each)


def _on(said: Said, answers: Answers) -> Reading:
    reading = _read_day(said, answers)
    if reading.doubt and reading.choices:
        near = tuple(each for each in reading.choices if answers["today"] <= each.code <= answers["until"])
        return replace(reading, choices=near) if near else _too_far(answers)
    if not reading.clear or reading.value < answers["today"]:
        return UNREAD if reading.clear else reading
    return reading if reading.value <= answers["until"] else _too_far(answers)


def _too_far(answers: Answers) -> Reading:
    return doubtful("promise-too-far", *_days(answers), until=answers["until"])


def _days(answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(each, "choice-date", {"on": each}) for each in answers["days"])


PROMISE_TO_PAY = Conversation(
    name="promise-to-pay",
    steps=(Ask("amount", _amount, choices=_amounts), Ask("on", _on, choices=_days)),
    offer=promises.offer_promise,
    done=promises.promise,
    sample={
        "subject": "contoh",
        "called": "Bu Tini (contoh)",
        "bill": 115_000,
        "half": 57_500,
        "most": 690_000,
        "days": ["2026-12-24", "2026-12-30", "2027-01-06"],
        "until": "2027-01-27",
        "today": "2026-12-23",
    },
)

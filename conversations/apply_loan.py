"""'ajukan pinjaman': one message says who, how much and what for; one press says for how long."""

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
    doubtful,
)
from conversations.readers import one_of
from domain import terms
from domain.lending import read_wishes
from domain.profiles import Rhythm
from domain.say import Say, say
from usecases import lending, lending_cards

SHOWN = 4  # unread lines named at once


def _ksm(answers: Answers) -> Answers:
    found: Answers = next(each for each in answers["ksms"] if each["code"] == answers["ksm"])
    return found


def _ksms(answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(each["code"], "choice-plain", {"label": each["label"]}) for each in answers["ksms"])


def _lines(said: Said, answers: Answers) -> Reading:
    """One line for each borrower. If one line cannot be read, none is kept: the whole is sent again."""
    if not isinstance(said, Text):
        return UNREAD
    read = read_wishes(said.text, {int(number) for number in _ksm(answers)["rows"]})
    if read.unread:
        lines = tuple(say(f"apply-loan-unread-{each.why}", line=each.line) for each in read.unread[:SHOWN])
        return doubtful("apply-loan-unread", lines=lines, more=max(0, len(read.unread) - SHOWN))
    return clear([[each.number, int(each.amount), each.purpose] for each in read.lines])


def _months(said: Said, answers: Answers) -> Reading:
    words = said.code if isinstance(said, Tap) else said.text if isinstance(said, Text) else ""
    first, *more = words.lower().split() or [""]
    if not first.isdecimal() or len(first) > 3 or any(any(map(str.isdigit, word)) for word in more):
        return UNREAD  # a sheet's row, or a sum, is no number of months
    months = int(first)
    if not 1 <= months <= terms.longest(Rhythm(_every(answers))):
        ksm = _ksm(answers)
        return doubtful(
            "apply-loan-months-range", least=ksm["least"], most=ksm["most"], every=_every(answers)
        )
    return clear(months)


def _every(answers: Answers) -> str:
    """Whether it is weeks, months or meetings that are asked for."""
    return str(_ksm(answers).get("every", Rhythm.MONTHLY.value))


def _offered(answers: Answers) -> tuple[Choice, ...]:
    every = _every(answers)
    offered = _ksm(answers).get("usual", ())
    return tuple(Choice(str(n), "choice-months", {"n": n, "every": every}) for n in offered)


def _shown(answers: Answers) -> Mapping[str, Any]:
    ksm = _ksm(answers)
    listed: tuple[Say, ...] = tuple(
        say(
            "loan-line",
            number=number,
            name=ksm["rows"][str(number)],
            amount=amount,
            purpose=purpose,
            says="nothing",
        )
        for number, amount, purpose in answers["lines"]
    )
    notes = tuple(lending_cards.note_of(*each) for each in answers["notes"])
    total = sum(amount for _, amount, _ in answers["lines"])
    return {"about": ksm["code"], "ksm": ksm["label"], "n": len(listed), "total": total,
            "months": answers["months"], "bill": answers["bill"], "peak": answers["peak"],
            "every": _every(answers), "lines": listed, "notes": notes, "n_notes": len(notes)}  # fmt: skip


APPLY_LOAN = Conversation(
    name="apply-loan",
    steps=(
        Ask("ksm", one_of("ksms"), when=lambda a: len(a["ksms"]) > 1, choices=_ksms),
        Ask("lines", _lines, free=True),
        Ask("months", _months, choices=_offered, values=lambda a: {"every": _every(a)}, per_row=3),
    ),
    offer=lending.offer,
    done=lending.apply,
    summary="apply-loan-summary",
    summary_values=_shown,
    facts=lending.facts,
    sample={
        "ksms": [
            {"id": 1, "code": "contoh", "label": "Mawar", "rows": {"3": "Bu Wati (contoh)"},
             "least": 3, "most": 12, "every": "monthly", "usual": [6, 10, 12]}
        ],
        "ksm": "contoh",
        "bill": 115_000,
        "peak": 0,
        "notes": [],
        "today": "2026-12-01",
    },
)  # fmt: skip

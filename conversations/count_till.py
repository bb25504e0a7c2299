"""[Hitung kas], [Cek bank]: what lies there; and if the book says something else, why."""

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
from conversations.readers import rupiah
from usecases import cashcounts, month_end

REASONS = ("unknown", "missing", "change")
EMPTY = ("0", "rp0", "rp 0", "nol", "kosong", "kothong", "empty", "zero")
LONGEST = 200

_amount = rupiah()


def counted(said: Said, answers: Answers) -> Reading:
    """As every amount; and here a box may be empty."""
    if isinstance(said, Text) and said.text.strip().lower() in EMPTY:
        return clear(0)
    return _amount(said, answers)


def _differs(answers: Answers) -> bool:
    return bool(answers["counted"] != answers["expected"])


def _why(said: Said, _answers: Answers) -> Reading:
    if isinstance(said, Tap):
        return clear(said.code) if said.code in REASONS else UNREAD
    if not isinstance(said, Text) or not said.text.strip():
        return UNREAD
    words = said.text.strip()
    return clear(words) if len(words) <= LONGEST else doubtful("text-too-long", most=LONGEST)


def _reasons(_answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(code, f"choice-count-{code}") for code in REASONS)


def _gap(answers: Answers) -> dict[str, object]:
    gap = answers["counted"] - answers["expected"]
    facts = {name: answers[name] for name in ("till", "counted", "expected")}
    return {**facts, "gap": abs(gap), "side": "less" if gap < 0 else "more"}


COUNT_TILL = Conversation(
    name="count-till",
    steps=(
        Ask("counted", counted),
        Ask("reason", _why, when=_differs, choices=_reasons, values=_gap, free=True, per_row=1),
    ),
    offer=cashcounts.offer,
    done=month_end.counted,
    sample={"today": "2026-11-17", "till": "kas", "expected": 4_215_500},
)

"""[Hitung kas] of a KSM: which box, whether savings of the paper book lie in it, what lies there; and if it
should be something else, why.
"""

from __future__ import annotations

from typing import Any

from conversations.agree_balances import group, groups, listed
from conversations.count_till import LONGEST
from conversations.count_till import counted as amount
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
from conversations.readers import choice
from usecases import box_counts
from usecases.box_counts import WITH

OLD = (WITH, "without")
REASONS = ("unconfirmed", "forgotten", "change", "unknown")
FAR = 5
"""Times more or less than it should be: perhaps a zero is missing, so it is asked once."""


def _chosen(answers: Answers) -> dict[str, Any]:
    """The box with what should lie in it."""
    one = next(each for each in answers["groups"] if each["code"] == answers["group"])
    paper = one["paper"] if answers.get("old") == WITH else 0
    facts = {name: one[name] for name in ("out", "reported", "asked")}
    return {**facts, "ksm": one["name"], "before": one["paper"], "paper": paper,
            "expected": one["till"] + paper - one["out"]}  # fmt: skip


def _has_paper(answers: Answers) -> bool:
    return bool(_chosen(answers)["before"])


def _olds(_answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(each, f"choice-box-{each}") for each in OLD)


def _counted(said: Said, answers: Answers) -> Reading:
    """As every amount, the box may be empty; what is far from the book is asked once more."""
    reading = amount(said, answers)
    expected = _chosen(answers)["expected"]
    if not reading.clear or isinstance(said, Tap) or not reading.value or expected <= 0:
        return reading
    found = int(reading.value)
    if found < FAR * expected and expected < FAR * found:
        return reading
    other = found // 10 if found > expected else found * 10
    offers = [Choice(str(each), "choice-rupiah", {"amount": each}) for each in (other, found) if each]
    return doubtful("count-box-far", *offers, amount=found, expected=expected)


def _differs(answers: Answers) -> bool:
    return bool(answers["counted"] != _chosen(answers)["expected"])


def _why(said: Said, _answers: Answers) -> Reading:
    if isinstance(said, Tap):
        return clear(said.code) if said.code in REASONS else UNREAD
    if not isinstance(said, Text) or not said.text.strip():
        return UNREAD
    words = said.text.strip().rstrip(" .")
    return clear(words) if 0 < len(words) <= LONGEST else doubtful("text-too-long", most=LONGEST)


def _reasons(_answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(code, f"choice-box-{code}") for code in REASONS)


def _gap(answers: Answers) -> dict[str, Any]:
    expected = _chosen(answers)["expected"]
    gap = answers["counted"] - expected
    facts = {"counted": answers["counted"], "expected": expected, "ksm": _chosen(answers)["ksm"]}
    return {**facts, "gap": abs(gap), "side": "less" if gap < 0 else "more"}


COUNT_BOX = Conversation(
    name="count-box",
    steps=(
        Ask("group", group, choices=groups, values=listed, when=lambda answers: len(answers["groups"]) > 1),
        Ask("old", choice(*OLD), when=_has_paper, choices=_olds, values=_chosen, per_row=1),
        Ask("counted", _counted, values=_chosen),
        Ask("reason", _why, when=_differs, choices=_reasons, values=_gap, free=True, per_row=1),
    ),
    offer=box_counts.offer,
    done=box_counts.keep,
    sample={
        "groups": [{"code": "contoh", "name": "Mawar", "till": 210_000, "paper": 1_200_000, "out": 0,
                    "reported": 0, "asked": 0}],
        "group": "contoh",
        "more": 0,
    },
)  # fmt: skip

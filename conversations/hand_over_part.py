"""[Sebagian]: which rows of the book are handed over now, as numbers."""

from __future__ import annotations

import re

from conversations.engine import UNREAD, Answers, Ask, Conversation, Reading, Said, Text, clear, doubtful
from usecases import handovers


def _numbers(said: Said, answers: Answers) -> Reading:
    if not isinstance(said, Text):
        return UNREAD
    numbers = [int(word) for word in re.findall(r"\d{1,3}", said.text)]
    if not numbers:
        return UNREAD
    unknown = [number for number in numbers if str(number) not in answers["rows"]]
    if unknown:
        return doubtful("row-not-in-hand", number=unknown[0])
    return clear(sorted(set(numbers)))


HAND_OVER_PART = Conversation(
    name="hand-over-part",
    steps=(
        Ask("numbers", _numbers, values=lambda a: {"numbers": ", ".join(sorted(a["rows"], key=int))}),
    ),
    summary="hand-over-part-summary",
    summary_values=lambda a: {
        "numbers": ", ".join(map(str, a["numbers"])),
        "total": sum(a["rows"][str(number)] for number in a["numbers"]),
    },
    offer=handovers.part_offer,
    done=handovers.hand_over_part,
    sample={"today": "2026-11-17", "ksm": "contoh", "rows": {"1": 115_000, "6": 115_000}},
)  # fmt: skip

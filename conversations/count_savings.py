"""[Kurang]: the treasurer counts less savings than the sheet says; nothing is booked and the leader hears
the difference.
"""

from __future__ import annotations

from conversations.engine import Ask, Conversation
from conversations.readers import rupiah
from usecases import sheet_savings

COUNT_SAVINGS = Conversation(
    name="count-savings",
    steps=(Ask("counted", rupiah("total")),),
    offer=sheet_savings.count_offer,
    done=sheet_savings.savings_short,
    sample={"today": "2026-11-17", "sheet": "contoh", "total": 210_000},
)

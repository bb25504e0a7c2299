"""[Tidak cocok]: how much was counted. Nothing is booked; the difference is named to the one who brought
it, or a few coins are taken over.
"""

from __future__ import annotations

from conversations.engine import Ask, Conversation
from conversations.readers import rupiah
from usecases import counter_differs

COUNT_CASH = Conversation(
    name="count-cash",
    steps=(Ask("counted", rupiah("total")),),
    offer=counter_differs.count_offer,
    done=counter_differs.returned,
    sample={"today": "2026-11-17", "handover": "contoh", "ksm": "KSM Mawar", "total": 1_035_000},
)

"""'pindah kumpulan ke rabu malam', [Pindah]: another day, hour or place; what stays is one press."""

from __future__ import annotations

from conversations import meeting_places as where
from conversations import meeting_questions as ask
from conversations.engine import Ask, Conversation
from conversations.readers import one_of
from usecases import meeting_offers, meetings

MOVE_MEETING = Conversation(
    name="move-meeting",
    steps=(
        Ask("which", one_of("among"), when=ask.is_open, choices=ask.which_choices),
        Ask("on", ask.day, choices=ask.day_choices),
        Ask("at", ask.hour, choices=ask.hour_choices),
        Ask("place", where.place, choices=where.place_choices, free=True),
    ),
    offer=meeting_offers.offer_move,
    facts=where.facts,
    summary="move-meeting-summary",
    summary_values=where.summary,
    done=meetings.move,
    sample={
        "among": [
            {
                "code": "contoh",
                "ksm": "Mawar (contoh)",
                "home": "Bu Yati (contoh)",
                "zone": "Asia/Jakarta",
                "now": "2026-11-17T19:00:00+07:00",
                "last_on": None,
                "last_at": None,
                "on": "2026-12-22",
                "at": "19:30",
                "place": "balai RT",
                "host": "",
                "version": 1,
            }
        ],
        "which": "contoh",
        "today": "2026-11-17",
    },
)

"""'buat kumpulan selasa malam jam 7', [Buat kumpulan]: what was said is taken, the rest is asked."""

from __future__ import annotations

from conversations import meeting_places as where
from conversations import meeting_questions as ask
from conversations.engine import Ask, Conversation
from conversations.readers import one_of
from usecases import meeting_offers, meetings

PLAN_MEETING = Conversation(
    name="plan-meeting",
    steps=(
        Ask("which", one_of("among"), when=ask.is_open, choices=ask.which_choices),
        Ask("on", ask.day, choices=ask.day_choices),
        Ask("at", ask.hour, choices=ask.hour_choices),
        Ask("place", where.place, choices=where.place_choices, free=True),
        Ask("agenda", where.agenda, choices=where.agenda_choices, free=True),
    ),
    offer=meeting_offers.offer_plan,
    facts=where.facts,
    summary="plan-meeting-summary",
    summary_values=where.summary,
    done=meetings.plan,
    sample={
        "among": [
            {
                "code": "contoh",
                "ksm": "Mawar (contoh)",
                "home": "Bu Yati (contoh)",
                "zone": "Asia/Jakarta",
                "now": "2026-11-17T19:00:00+07:00",
                "last_on": "2026-11-17",
                "last_at": "19:30",
            }
        ],
        "which": "contoh",
        "today": "2026-11-17",
    },
)

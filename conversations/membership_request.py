"""[Saya anggota KSM]: which KSM, and by which name its book knows them. The leader answers, not the bot."""

from __future__ import annotations

from conversations import listed
from conversations.engine import UNREAD, Answers, Ask, Conversation, Reading, Said, Text
from conversations.readers import free_text, one_of
from usecases import membership_requests


def _name(said: Said, answers: Answers) -> Reading:
    return free_text(said, answers) if isinstance(said, Text) else UNREAD


MEMBERSHIP_REQUEST = Conversation(
    name="membership-request",
    steps=(
        Ask(
            "ksm",
            one_of("ksm"),
            choices=lambda answers: listed.buttons(answers["ksm"]),
            values=lambda answers: {"lines": listed.lines(answers["ksm"])},
        ),
        Ask("name", _name, free=True),
    ),
    offer=membership_requests.offer,
    done=membership_requests.ask,
    sample={"ksm": [{"code": "ksm1", "label": "Mawar"}, {"code": "ksm2", "label": "Melati"}]},
)

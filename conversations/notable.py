"""'catat tokoh': which village, which circle, the name, what they are known for, how far it reaches."""

from __future__ import annotations

from typing import Any

from conversations import listed
from conversations.engine import Answers, Ask, Choice, Conversation, Reading, Said, Text, doubtful
from conversations.readers import choice, one_line, one_of
from domain.audiences import Circle, Tier
from domain.say import say
from usecases import notables

LONGEST = 60
"""Of a name, and of an office or organisation."""


def _name(said: Said, answers: Answers) -> Reading:
    """One name; what they are known for is asked next."""
    if isinstance(said, Text) and any(mark in said.text.strip() for mark in (",", ";", "\n")):
        return doubtful("notable-name-alone")
    return one_line(LONGEST)(said, answers)


def _shown(answers: Answers) -> dict[str, Any]:
    return {
        "village": notables.village_in(answers)["label"],
        "who": answers.get("name"),
        "post": answers.get("post"),
        "circle": say(f"notable-of-{answers['circle']}") if "circle" in answers else None,
        "tier": say(f"audience-by-tiers-{answers['tier']}") if "tier" in answers else None,
    }


CIRCLES = {"tokoh": Circle.OFFICIALS, "perangkat": Circle.OFFICIALS, "peduli": Circle.CARING}
TIERS = {"desa": Tier.KELURAHAN, "rw": Tier.RT, "kota": Tier.KABUPATEN, "propinsi": Tier.PROVINSI}

NOTABLE = Conversation(
    name="notable",
    steps=(
        Ask(
            "village",
            one_of("villages"),
            when=lambda answers: len(answers["villages"]) > 1,
            choices=lambda answers: listed.buttons(answers["villages"]),
            values=lambda answers: {"lines": listed.lines(answers["villages"])},
        ),
        Ask(
            "circle",
            choice(*Circle, words={**CIRCLES, **{each.value: each for each in Circle}}),
            choices=lambda answers: tuple(Choice(each, f"choice-circle-{each}") for each in Circle),
            values=_shown,
        ),
        Ask("name", _name, values=_shown, free=True),
        Ask("post", one_line(LONGEST), values=_shown, free=True),
        Ask(
            "tier",
            choice(*Tier, words={**TIERS, **{each.value: each for each in Tier}}),
            choices=lambda answers: tuple(Choice(each, f"audience-by-tiers-{each}") for each in Tier),
            values=_shown,
            per_row=3,
        ),
    ),
    offer=notables.offer,
    summary="notable-summary",
    summary_values=_shown,
    done=notables.keep,
    sample={"villages": [{"code": "bkm1", "label": "BKM Contoh Sumber"}]},
)

NOTABLE_END = Conversation(
    name="notable-end",
    steps=(
        Ask(
            "which",
            one_of("known"),
            choices=lambda answers: listed.buttons(answers["known"]),
            values=lambda answers: {"lines": listed.lines(answers["known"])},
            per_row=1,
        ),
    ),
    offer=notables.offer_end,
    summary="notable-end-summary",
    summary_values=lambda answers: {
        "label": next(each["label"] for each in answers["known"] if each["code"] == answers["which"])
    },
    done=notables.end,
    sample={"known": [{"code": "1", "label": "Pak Karto, Lurah Karang (BKM Contoh Karang)"}]},
)

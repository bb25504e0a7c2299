"""What can be added to a draft of news: closed choices, another version, an hour."""

from __future__ import annotations

import re
from datetime import date

from conversations.engine import (
    UNREAD,
    Answers,
    Ask,
    Choice,
    Conversation,
    Reading,
    Said,
    Text,
    clear,
    doubtful,
)
from conversations.news_words import words_with_something
from conversations.readers import choice
from domain.plans import read_plan
from usecases import announcements, drafts
from usecases.newswords import VERSIONS

FEWEST, MOST, LONGEST = 2, 6, 40  # choices, and letters of one: a button is one short line


def _choices(said: Said, answers: Answers) -> Reading:
    """One on each line, or "Ya / Tidak / Belum tahu"."""
    if not isinstance(said, Text):
        return UNREAD
    parts = said.text.splitlines() if "\n" in said.text else re.split(r"[/;,]", said.text)
    found = list(dict.fromkeys(" ".join(part.split()) for part in parts if part.strip()))
    if not FEWEST <= len(found) <= MOST or any(len(one) > LONGEST for one in found):
        return doubtful("announcement-choices-doubt", fewest=FEWEST, most=MOST, longest=LONGEST)
    return clear(found)


ANNOUNCEMENT_CHOICES = Conversation(
    name="announcement-choices",
    steps=(Ask("choices", _choices, free=True, check=drafts.check_choices),),
    offer=drafts.offer,
    done=drafts.add_choices,
    sample={"announcement": "n1", "village": "BKM Contoh Sumber"},
)
ANNOUNCEMENT_VERSION = Conversation(
    name="announcement-version",
    steps=(
        Ask(
            "for",
            choice(*VERSIONS),
            choices=lambda answers: tuple(Choice(one, f"choice-version-{one}") for one in VERSIONS),
        ),
        Ask("text", words_with_something, free=True, check=drafts.check_version, values=lambda answers: {}),
    ),
    offer=drafts.offer,
    done=drafts.add_version,
    sample={"announcement": "n1", "village": "BKM Contoh Sumber"},
)


def _when(said: Said, answers: Answers) -> Reading:
    if not isinstance(said, Text):
        return UNREAD
    plan = read_plan(said.text, date.fromisoformat(answers["today"]))
    if isinstance(plan, str):
        return doubtful(f"schedule-{plan}")
    return clear({"on": plan.on.isoformat(), "at": f"{plan.at:%H:%M}", "every": plan.every})


SCHEDULE_ANNOUNCEMENT = Conversation(
    name="schedule-announcement",
    steps=(
        Ask("when", _when, free=True, check=drafts.check_plan, values=lambda a: {"village": a["village"]}),
    ),
    offer=drafts.offer,
    summary="schedule-announcement-summary",
    summary_values=lambda a: {"village": a["village"], "when": drafts.spoken(a["when"])},
    save_key="button-schedule",
    done=announcements.schedule,
    sample={"announcement": "n1", "village": "BKM Contoh Sumber"},
)

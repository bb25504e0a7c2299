"""A wish of the village: its title, the same wish elsewhere, to which gathering it goes, why it cannot be
done now. One question each.
"""

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
from conversations.listed import MOST_BUTTONS
from conversations.readers import one_line
from domain.questions import number_in
from domain.say import Say, say
from domain.usulan import LONGEST_TITLE, REASONS
from usecases import usulan

LONGEST_WHY, LONGEST_PLACE = 300, 120


def _title(said: Said, _answers: Answers) -> Reading:
    return one_line(LONGEST_TITLE)(said, _answers)


def _which(said: Said, _answers: Answers) -> Reading:
    number = number_in(said.text) if isinstance(said, Text) else None
    return clear(str(number)) if number is not None else UNREAD


def _why(said: Said, _answers: Answers) -> Reading:
    if isinstance(said, Tap):
        return clear(said.code) if said.code in REASONS else UNREAD
    return one_line(LONGEST_WHY)(said, _answers)


def _where(said: Said, answers: Answers) -> Reading:
    """A meeting of the list, pressed or by its number; any other words are a gathering somewhere else."""
    listed = answers["meetings"]
    if isinstance(said, Tap):
        return clear(said.code) if any(each["code"] == said.code for each in listed) else UNREAD
    if isinstance(said, Text) and said.text.strip().isdecimal():
        number = int(said.text.strip()[:4])
        if 1 <= number <= len(listed):
            return clear(listed[number - 1]["code"])
        return doubtful("no-such-number", number=number, most=len(listed))
    return one_line(LONGEST_PLACE)(said, answers)


def _meetings(answers: Answers) -> tuple[Choice, ...]:
    if len(answers["meetings"]) > MOST_BUTTONS:
        return ()
    return tuple(
        Choice(each["code"], "choice-usulan-meeting", {"ksm": each["ksm"], "on": each["on"]})
        for each in answers["meetings"]
    )


def _where_values(answers: Answers) -> Answers:
    many = len(answers["meetings"]) > MOST_BUTTONS
    lines: tuple[Say, ...] = tuple(
        say("usulan-meeting-line", number=n, ksm=each["ksm"], on=each["on"])
        for n, each in enumerate(answers["meetings"] if many else (), 1)
    )
    return {"number": answers["number"], "about": answers["about"], "lines": lines}


_SAMPLE = {"usulan": "u1", "number": "U-31", "text": "Jalan gang tiga berlubang", "title": "", "about": None}

USULAN_TITLE = Conversation(
    name="usulan-title",
    steps=(Ask("title", _title, free=True, check=usulan.guard),),
    offer=usulan.offer,
    done=usulan.give_title,
    sample=_SAMPLE,
)
USULAN_MERGE = Conversation(
    name="usulan-merge",
    steps=(Ask("which", _which),),
    offer=usulan.offer,
    done=usulan.merge_by_number,
    sample=_SAMPLE,
)
USULAN_MEETING = Conversation(
    name="usulan-meeting",
    steps=(Ask("where", _where, choices=_meetings, values=_where_values, free=True, per_row=1),),
    offer=usulan.offer_meeting,
    done=usulan.to_meeting,
    sample={**_SAMPLE, "meetings": [{"code": "m1", "ksm": "Mawar", "on": "2026-12-22"}]},
)
USULAN_WHY = Conversation(
    name="usulan-why",
    steps=(
        Ask(
            "why",
            _why,
            choices=lambda answers: tuple(Choice(code, f"choice-usulan-why-{code}") for code in REASONS),
            free=True,
            per_row=1,
            check=usulan.guard,
        ),
    ),
    offer=usulan.offer,
    done=usulan.not_now,
    sample=_SAMPLE,
)

"""For whom: which villages, which ready audiences, or put together. Knows no news."""

from __future__ import annotations

import re

from conversations import listed, pick_people
from conversations.engine import (
    UNREAD,
    Answers,
    Ask,
    Choice,
    Reading,
    Said,
    Tap,
    Text,
    always,
    clear,
    doubtful,
)
from conversations.readers import some_of
from domain.audiences import Group
from domain.say import Say, say
from usecases import audiences

LETTERS = dict(zip("watkps", Group, strict=True))
"""A ready audience in the data of a button: what is ticked so far stands in the button itself."""
GO_ON = "."
TYPED = {
    "semua warga": "w", "warga": "w", "sedaya warga": "w", "all residents": "w", "residents": "w",
    "semua anggota": "a", "anggota": "a", "anggota ksm": "a", "sedaya anggota": "a", "members": "a",
    "semua ketua": "t", "ketua": "t", "pengurus": "t", "ketua & pengurus": "t", "chairs": "t",
    "ketua pengurus": "t", "tokoh": "k", "perangkat": "k", "tokoh & perangkat": "k", "officials": "k",
    "tokoh perangkat": "k", "kelompok peduli": "p", "peduli": "p", "pilih sendiri": "s", "pilih": "s",
}  # fmt: skip


def _villages(answers: Answers) -> Answers:
    return {"lines": pick_people.numbered(answers["villages"])}


def _village_buttons(answers: Answers) -> tuple[Choice, ...]:
    return (*listed.buttons(answers["villages"]), Choice("*", "choice-all-villages"))


def _village(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Tap) and said.code == "*":
        return clear([each["code"] for each in answers["villages"]])
    return some_of("villages")(said, answers)


def _groups(said: Said, answers: Answers) -> Reading:
    """Ticks stand in the buttons: a press either ticks, and is asked on, or goes on with what is ticked."""
    kept = _kept(said, answers)
    if kept is not None:
        return clear([audiences.SAVED + kept])
    if isinstance(said, Tap):
        ticked, go_on = said.code.removesuffix(GO_ON), said.code.endswith(GO_ON)
        if not set(ticked) <= set(LETTERS):
            return UNREAD
        if go_on and ticked:
            return clear([LETTERS[letter] for letter in LETTERS if letter in ticked])
        return doubtful("compose-announcement-groups", *_ticks(ticked), **pick_people.asked(answers))
    parts = re.split(r"[,;+]|\bdan\b|\blan\b|\band\b", said.text.lower()) if isinstance(said, Text) else []
    letters = [TYPED.get(" ".join(part.split())) for part in parts]
    if not letters or None in letters:
        return UNREAD
    return clear([LETTERS[letter] for letter in LETTERS if letter in letters])


def _kept(said: Said, answers: Answers) -> str | None:
    """The audience of one's own that is pressed, or called by its name; None: it is none of them."""
    if isinstance(said, Tap):
        return said.code[1:] if said.code in [f"+{each['code']}" for each in answers["saved"]] else None
    name = pick_people.spelled(said.text) if isinstance(said, Text) else ""
    return next(
        (each["code"] for each in answers["saved"] if pick_people.spelled(each["label"]) == name), None
    )


def _ready(answers: Answers) -> tuple[Choice, ...]:
    """The six, and below them what was kept under a name."""
    own = [Choice(f"+{each['code']}", "choice-saved", {"label": each["label"]}) for each in answers["saved"]]
    return (*_ticks(""), *own)


def _ticks(ticked: str) -> tuple[Choice, ...]:
    found = []
    for letter, group in LETTERS.items():
        after = "".join(each for each in LETTERS if (each in ticked) != (each == letter))
        if group is Group.CHOSEN:
            found.append(Choice(f"{ticked}s{GO_ON}", f"choice-audience-{group}"))
        elif letter in ticked:
            found.append(Choice(after, "choice-ticked", {"label": say(f"choice-audience-{group}")}))
        else:
            found.append(Choice(after, f"choice-audience-{group}"))
    return (*found, Choice(ticked + GO_ON, "choice-go-on")) if ticked else tuple(found)


def audience_words(answers: Answers) -> Say:
    """The audience in words: "semua warga, tokoh & perangkat"."""
    own = {audiences.SAVED + each["code"]: each["label"] for each in answers["saved"]}
    if answers["groups"][0] in own:
        return say("audience-saved", name=own[answers["groups"][0]])
    named = [say(f"audience-{group}") for group in answers["groups"] if group != Group.CHOSEN]
    together = pick_people.chosen_words(answers) if Group.CHOSEN in answers["groups"] else None
    words: Say = pick_people.joined([*named, together] if together is not None else named)
    return words


STEPS: tuple[Ask, ...] = (
    Ask(
        "village",
        _village,
        when=lambda answers: len(answers["villages"]) > 1,
        choices=_village_buttons,
        values=_villages,
    ),
    Ask(
        "groups",
        _groups,
        when=always,
        choices=_ready,
        values=pick_people.asked,
        check=audiences.somebody,
    ),
    *pick_people.STEPS,
)

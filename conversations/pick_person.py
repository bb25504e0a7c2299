"""Somebody out of a list: a press, a number of the list, or (part of) a name, perhaps with the KSM."""

from __future__ import annotations

from typing import Any

from conversations.engine import UNREAD, Answers, Choice, Reading, Said, Text, clear, doubtful
from conversations.readers import one_of
from domain.say import Say, say

BUTTONS = 6  # more than six are a numbered list
LINES = 20  # a longer list is cut: the rest is found by name
_by_number = one_of("people")
_AROUND = frozenset(
    """bu ibu pak bapak mas mbak ksm nomor no anggota orang pengurus warga lagi baru undang buka pintu
    kunci hp hilang""".split()
)
"""Words that say nothing about who is meant; a line of these alone belongs to another door."""


class Pick:
    """Reads who is meant. `no_such` is the sentence for a name nobody in the list has."""

    def __init__(self, no_such: str) -> None:
        self._no_such = no_such

    def __call__(self, said: Said, answers: Answers) -> Reading:
        """The person's public id, or which of several, or that there is none of that name."""
        if not isinstance(said, Text) or said.text.strip().isdecimal():
            return _by_number(said, answers)
        words = [word for word in said.text.lower().replace(",", " ").split() if word not in _AROUND]
        if not words:
            return UNREAD
        fitting = [item for item in answers["people"] if all(_fits(word, item) for word in words)]
        if len(fitting) == 1:
            return clear(fitting[0]["code"])
        shown = said.text.strip()[:40]
        if not fitting:
            return doubtful(self._no_such, *choices(answers), words=shown, lines=lines(answers))
        return doubtful("invite-several", *map(choice, fitting[:BUTTONS]), words=shown)


def _fits(word: str, item: dict[str, Any]) -> bool:
    places = f"{item['name']} {item['also']} {item['ksm'] or ''}".lower().split()
    rt = item["rt"] and word == f"rt{item['rt']}"
    return bool(rt) or any(place.startswith(word) for place in places)


def choices(answers: Answers) -> tuple[Choice, ...]:
    """A button each, if they are few."""
    if len(answers["people"]) > BUTTONS:
        return ()
    return tuple(choice(item) for item in answers["people"])


def lines(answers: Answers) -> tuple[Say, ...]:
    """A numbered list, if they are many."""
    if len(answers["people"]) <= BUTTONS:
        return ()
    chosen = [choice(item) for item in answers["people"][:LINES]]
    listed = [say("invite-line", n=n, who=Say(each.key, each.values)) for n, each in enumerate(chosen, 1)]
    more = len(answers["people"]) - LINES
    return (*listed, say("invite-more", more=more)) if more > 0 else tuple(listed)


def choice(item: dict[str, Any]) -> Choice:
    """One person of the list: by number of the paper book, or by office."""
    values = {"name": item["name"], "ksm": item["ksm"]}
    if item["number"] is not None:
        return Choice(item["code"], "invite-a-member", {**values, "number": item["number"]})
    values["role"] = say(f"invite-role-{(item['role'] or 'warga').replace('_', '-')}")
    return Choice(item["code"], "invite-a-ksm-officer" if item["ksm"] else "invite-an-officer", values)

"""'undang': who gets a personal link. One question; a long list is answered by number or by name."""

from __future__ import annotations

from typing import Any

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
from conversations.readers import one_of
from domain.say import Button, Say, button, say
from usecases import inviting

BUTTONS = 6  # more than six are a numbered list
LINES = 20  # a longer list is cut: the rest is found by name
_by_number = one_of("people")
_AROUND = frozenset(
    [
        "bu",
        "ibu",
        "pak",
        "bapak",
        "mas",
        "mbak",
        "ksm",
        "nomor",
        "no",
        "anggota",
        "orang",
        "pengurus",
        "warga",
        "lagi",
        "undang",
        "buka",
        "pintu",
        "baru",
    ]
)


def _whom(said: Said, answers: Answers) -> Reading:
    """A press, a number of the list, or (part of) a name, perhaps with the KSM: "siti, mawar"."""
    if not isinstance(said, Text) or said.text.strip().isdecimal():
        return _by_number(said, answers)
    words = [word for word in said.text.lower().replace(",", " ").split() if word not in _AROUND]
    if not words:
        return UNREAD
    fitting = [item for item in answers["people"] if all(_fits(word, item) for word in words)]
    if len(fitting) == 1:
        return clear(fitting[0]["code"])
    if not fitting:
        return doubtful(
            "invite-no-such-name", *_choices(answers), words=said.text.strip()[:40], lines=_lines(answers)
        )
    offers = [_choice(item) for item in fitting[:BUTTONS]]
    return doubtful("invite-several", *offers, words=said.text.strip()[:40])


def _fits(word: str, item: dict[str, Any]) -> bool:
    places = f"{item['name']} {item['also']} {item['ksm'] or ''}".lower().split()
    rt = item["rt"] and word == f"rt{item['rt']}"
    return bool(rt) or any(place.startswith(word) for place in places)


def _choices(answers: Answers) -> tuple[Choice, ...]:
    if len(answers["people"]) > BUTTONS:
        return ()
    return tuple(_choice(item) for item in answers["people"])


def _lines(answers: Answers) -> tuple[Say, ...]:
    if len(answers["people"]) <= BUTTONS:
        return ()
    chosen = [_choice(item) for item in answers["people"][:LINES]]
    lines = [say("invite-line", n=n, who=Say(each.key, each.values)) for n, each in enumerate(chosen, 1)]
    more = len(answers["people"]) - LINES
    return (*lines, say("invite-more", more=more)) if more > 0 else tuple(lines)


def _pages(answers: Answers) -> tuple[Button, ...]:
    """For whoever leads a KSM: the cards of all of them on paper, and the door for the spoken codes."""
    pages = [
        button("cards-of-ksm", "kartu-lembar", each["code"], 0, ksm=each["name"]) for each in answers["ksm"]
    ]
    doors = [button("home-buka-pintu", "pintu-buka", each["code"]) for each in answers["ksm"][:1]]
    return (*pages, *doors)


def _choice(item: dict[str, Any]) -> Choice:
    values = {"name": item["name"], "ksm": item["ksm"]}
    if item["role"] is None:
        return Choice(item["code"], "invite-a-member", {**values, "number": item["number"]})
    values["role"] = say(f"invite-role-{item['role'].replace('_', '-')}")
    return Choice(item["code"], "invite-a-ksm-officer" if item["ksm"] else "invite-an-officer", values)


INVITE = Conversation(
    name="invite",
    steps=(
        Ask(
            "whom",
            _whom,
            choices=_choices,
            values=lambda a: {"count": len(a["people"]), "lines": _lines(a)},
            per_row=1,
            also=_pages,
        ),
    ),
    offer=inviting.offer,
    done=inviting.invite,
    sample={
        "today": "2026-11-17",
        "ksm": [{"code": "m", "name": "Mawar"}],
        "people": [
            {
                "code": "a",
                "name": "Bu Lastri",
                "also": "Lastri",
                "ksm": "Mawar",
                "number": 4,
                "role": None,
                "rt": "02",
            },
            {
                "code": "b",
                "name": "Bu Marni",
                "also": "Marni",
                "ksm": "Mawar",
                "number": 5,
                "role": None,
                "rt": "02",
            },
            {
                "code": "c",
                "name": "Pak Hadi",
                "also": "Hadi",
                "ksm": None,
                "number": None,
                "role": "koordinator",
                "rt": None,
            },
        ],
    },
)

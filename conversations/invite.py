"""'undang': who gets a personal link. One question; a long list is answered by number or by name."""

from __future__ import annotations

from conversations import pick_person
from conversations.engine import Answers, Ask, Conversation
from domain.say import Button, button
from usecases import inviting


def _pages(answers: Answers) -> tuple[Button, ...]:
    """For whoever leads a KSM: the cards of all of them on paper, and the door for the spoken codes."""
    pages = [
        button("cards-of-ksm", "kartu-lembar", each["code"], 0, ksm=each["name"]) for each in answers["ksm"]
    ]
    doors = [button("home-buka-pintu", "pintu-buka", each["code"]) for each in answers["ksm"][:1]]
    return (*pages, *doors)


INVITE = Conversation(
    name="invite",
    steps=(
        Ask(
            "whom",
            pick_person.Pick("invite-no-such-name"),
            choices=pick_person.choices,
            values=lambda a: {"count": len(a["people"]), "lines": pick_person.lines(a)},
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

"""Audiences kept under a name: kept with the news they were put together for, offered next time, removed."""

from __future__ import annotations

from typing import Any

from domain.actor import Actor, Someone
from domain.audiences import Audience, packed
from domain.say import Refusal, Say, button, say
from storage import saved_audiences as store
from storage.book import Work

MOST = 12
"""Of one person: they are all offered, as buttons."""
SAVE = "save:"
"""Begins what somebody answers who wants to keep what they put together."""
REMOVE = "sasar-hapus"


def name_in(answers: dict[str, Any]) -> str | None:
    """Under which name what was put together is to be kept, or None."""
    said = [value for key, value in answers.items() if key.startswith("by") and isinstance(value, str)]
    return next((value.removeprefix(SAVE) for value in said if value.startswith(SAVE)), None)


def room_for(book: Work, actor: Actor, name: str) -> None:
    """A polite no to one name too many."""
    if all(store.n_other(book, one.id, name) >= MOST for one in actor.people):
        raise Refusal("audience-saved-enough", most=MOST)


def keep(book: Work, writer: Someone, answers: dict[str, Any], audience: Audience) -> None:
    """Kept under the name that was said for it, for the next news."""
    name = name_in(answers)
    if name:
        store.keep(book, writer.id, name, packed(audience))


def page(book: Work, actor: Actor) -> Say:
    """'sasaran': what this person keeps, each with its [Hapus]."""
    if not actor.scopes("announce"):
        raise Refusal("announce-not-yours")
    rows = store.of(book, actor.ids)
    if not rows:
        return say("audiences-none-saved")
    lines = tuple(say("listed-line", number=i, label=row.name) for i, row in enumerate(rows, 1))
    presses = [
        button("button-audience-remove", REMOVE, row.public_id, number=i) for i, row in enumerate(rows, 1)
    ]
    by_three = [tuple(presses[i : i + 3]) for i in range(0, len(presses), 3)]
    return say("audiences-saved", lines=lines).with_rows(*by_three)


def remove(book: Work, actor: Actor, subject: str) -> Say:
    """[Hapus 2]: not offered any more. News sent to it stays as it is."""
    name = store.remove(book, actor.ids, subject)
    return say("audience-removed", name=name) if name is not None else say("button-stale")

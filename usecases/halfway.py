"""Somebody in the doorway: asked something, not yet in. Says again what they were asked; opens nothing."""

from __future__ import annotations

from domain.actor import Actor
from domain.say import Say
from storage import joining as store
from storage import members, residents
from storage import phones as phone_store
from storage.book import Work
from usecases import joining, phones


def say_again(book: Work, actor: Actor) -> Say | None:
    """What this phone is asked just now, or for whom it waits; None: nobody invited it."""
    for link in reversed(store.waiting_of(book, actor.account_id)):
        person = members.someone(book, link.person_id)
        used = store.used_by(book, person.id, actor.account_id)
        if used is not None and phone_store.said(book, actor.account_id) is None:
            return phones.question(person, used.public_id)
        return joining.waits(book, person, actor.account_id)
    held = store.held_by(book, actor.account_id)
    return joining.first_page(book, actor, held) if held is not None else None


def page_again(book: Work, actor: Actor) -> bool:
    """The page of a poster comes once more, below what was written since, if it still asks something."""
    return residents.page_anew(book, actor.account_id)

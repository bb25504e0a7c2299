"""An officer's second proof: their own contact, as Telegram sends it. Keeps no number."""

from __future__ import annotations

from typing import Any

from domain.actor import Actor, Someone
from domain.phones import same_number
from domain.say import Say, say
from storage import joining as store
from storage import members, outbox
from storage.book import Work
from usecases import joining, vouching, welcome
from usecases.doors import open_door


@open_door
def share(book: Work, actor: Actor, contact_of: int | None, number: str, *, forwarded: bool) -> Say | None:
    """A contact card. Whoever waits for their office shows that it is their own, and that its number is the
    one in the book, if there is one. From anybody else it is a thing nobody asked for.
    """
    found = _waiting(book, actor) if actor.private else None
    if found is None:
        if actor.people:
            return say("attachment-unasked")
        return welcome.stranger(book, actor) if actor.private else None
    person, link, used = found
    again = (joining.SHARE_CONTACT,)
    if forwarded or contact_of != actor.account_id:
        return say("proof-not-own").with_home(again)
    known = store.phone_of(book, person.id)
    if known and not same_number(known, number):
        return _differs(book, person, used, link).with_home(())
    store.approve(book, link.id, None)
    words = joining.come_in(book, actor, person, link.id)
    _tell(book, person, link, used, "proof-came-in")
    return words


def _waiting(book: Work, actor: Actor) -> tuple[Someone, Any, Any] | None:
    """The officer this phone waits to speak for, the link and its invitation; the latest, if it waits for
    several.
    """
    for link in reversed(store.waiting_of(book, actor.account_id)):
        person = members.someone(book, link.person_id)
        used = store.used_by(book, person.id, actor.account_id)
        if used is not None and joining.may_prove(book, person, actor.account_id):
            return person, link, used
    return None


def _differs(book: Work, person: Someone, used: Any, link: Any) -> Say:
    """Another number than the book's: a person who may invite officers says whether it is them."""
    asked = _tell(book, person, link, used, "proof-differs")
    return say("proof-other-number", inviter=asked.called if asked else "", by=int(asked is not None))


def _tell(book: Work, person: Someone, link: Any, used: Any, key: str) -> Someone | None:
    """Whoever was asked about this phone hears what became of it, once."""
    officer, chat = vouching.asked_about(book, person, link.account_id)
    if officer is not None and chat is not None:
        words = say(key, name=person.called, place=vouching.place(person))
        if key == "proof-differs":
            words = words.with_rows(*vouching.question(person, used.public_id).rows)
        outbox.post(book, chat, words, "receipt", f"{key}:{used.public_id}")
    return officer

"""Between the consent and the leader's word: whose phone it is. A step of joining; no money here."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.say import Say, say
from storage import joining as store
from storage import members
from storage import phones as phone_store
from storage.book import Work
from usecases import joining, phones, vouching
from usecases.doors import open_door

ASK_ANYWAY = joining.ASK_ANYWAY


@open_door
def answered(book: Work, actor: Actor, invitation: str, whose: str) -> Say:
    """[Saya sendiri] or [Bersama keluarga], after the consent; then the leader is asked."""
    used = store.by_public(book, invitation) if actor.private else None
    links = store.links_of(book, used.person_id) if used is not None else []
    link = next((one for one in links if one.account_id == actor.account_id), None)
    if used is None or link is None or used.used_by != actor.account_id or whose not in phones.WHOSE:
        return say("button-stale")
    if link.state != "waiting":  # in already, or no more: only what changes is said
        return phones.change(book, actor, whose)
    phone_store.say_shared(book, actor.account_id, shared=whose == phones.FAMILY)
    person = members.someone(book, used.person_id)
    return phones.and_then(joining.wait(book, actor, person, invitation), whose)


def ask_anyway(book: Work, row: Row[Any]) -> str:
    """Nobody said whose phone it is: the leader is asked all the same, and the phone counts as a family's."""
    used = store.by_public(book, row.subject)
    for link in store.links_of(book, used.person_id) if used is not None else ():
        if used is not None and link.account_id == used.used_by and link.state == "waiting":
            person = members.someone(book, link.person_id)
            asked = vouching.ask_leader(book, person, row.subject, link.account_id)
            return "nobody" if asked is None else "asked"
    return "over"

"""Who hears of a move while it waits, and in which words. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Row

from domain.actor import Someone
from domain.moving import What
from domain.people import Role
from domain.say import Say, button, say
from storage import members, outbox, voices
from storage import moving as store
from storage.book import Work
from usecases import moving_words

BACK = "pindahtarik"


def subject_of(row: Row[Any]) -> str:
    """What its questions are filed under: withdrawn together."""
    return f"pindah:{row.public_id}"


def spoke_for(book: Work, row: Row[Any]) -> list[int]:
    """Who may not be another voice about it: who proposed it, and everybody who moves."""
    return [row.by_person_id, *(each.person_id for each in store.people_of(book, row.id))]


def short(book: Work, row: Row[Any]) -> Say:
    """Who goes where, in a few words."""
    return say("move-short", **moving_words.facts(book, row, moving_words.of_row(book, row)))


def asked(book: Work, row: Row[Any], names: Sequence[str]) -> Say:
    """To who proposed it: whom it waits for, and a way back."""
    key = "move-asked" if names else "move-asked-nobody"
    named = {"names": ", ".join(names)} if names else {}
    back = button("button-relief-back", BACK, row.public_id)
    return say(key, fact=short(book, row), **named).with_rows((back,))


def hear(book: Work, row: Row[Any], key: str, *, leaders: bool = True) -> None:
    """Those who move, and the ketua of where they go, hear what is proposed and what became of it."""
    by = members.someone(book, row.by_person_id).called
    for each in store.people_of(book, row.id):
        chat = members.chat_of(book, each.person_id)
        if chat is not None:
            name = members.someone(book, each.person_id).called
            names = {"from": row.from_name, "to": row.to_name, "what": row.what}
            words = say(key, name=name, by=by, **names)
            reason = f"{key}:{row.public_id}:{each.person_id}"
            outbox.post(book, chat, words, "receipt", reason, person=each.person_id)
    for leader, chat in receiving(book, row) if leaders else ():
        words = say(f"{key}-in", fact=short(book, row), by=by)
        outbox.post(book, chat, words, "receipt", f"{key}-in:{row.public_id}:{leader.id}")


def leaders_to_be(book: Work, row: Row[Any]) -> Iterator[tuple[Someone, int]]:
    """Who will be ketua of the KSM that begins, with their chat, unless the proposer shares their phone."""
    silenced = voices.silenced_with(book, [row.by_person_id])
    for each in store.people_of(book, row.id):
        chat = members.chat_of(book, each.person_id) if each.role == Role.KETUA else None
        if chat is not None and each.person_id not in silenced:
            yield members.someone(book, each.person_id), chat


def receiving(book: Work, row: Row[Any]) -> Iterator[tuple[Someone, int]]:
    """The ketua of where they go (of a KSM that splits: of where they leave), with their chat, unless it is
    one of them.
    """
    goes = {each.person_id for each in store.people_of(book, row.id)}
    there = row.from_ksm_id if row.what == What.SPLIT else row.to_ksm_id
    if there is not None:
        for leader in members.officers(book, row.bkm_id, (Role.KETUA,), book.now.date(), there):
            chat = members.chat_of(book, leader.id)
            if chat is not None and leader.id not in goes:
                yield leader, chat

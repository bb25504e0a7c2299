"""Second officers: who can be asked for the other voice, and how the first one hears of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role, rules_by_two
from domain.say import Refusal, Say
from storage import members, outbox, phones, voices
from storage.book import Work


def reachable(
    book: Work,
    actor: Actor,
    spoke: Iterable[int],
    bkm_id: int,
    roles: Iterable[Role],
    ksm_id: int | None = None,
) -> Iterator[tuple[Someone, int]]:
    """Each officer who could be the second voice now, with their chat: nobody who spoke already, and nobody
    who shares a phone with them.
    """
    silenced = voices.silenced_with(book, list(spoke))
    for officer in members.officers(book, bkm_id, roles, actor.today, ksm_id):
        chat_id = members.chat_of(book, officer.id)
        if chat_id is not None and officer.id not in silenced:
            yield officer, chat_id


def proposer(book: Work, actor: Actor, officer: Someone, row: Row[Any]) -> Someone:
    """Who proposed this rule or day (`by_person_id`, `bkm_id`), where this officer may be the other voice:
    nobody on the same phone, and of another office. A Refusal says why not.
    """
    if {row.by_person_id, *voices.silenced_with(book, [row.by_person_id])} & set(actor.ids):
        raise Refusal("rules-own-voice")
    first = members.someone(book, row.by_person_id)
    if not rules_by_two((*first.grants, *officer.grants), row.bkm_id, actor.today):
        raise Refusal("rules-other-office")
    return first


def tell(book: Work, actor: Actor, person_id: int, words: Say, reason: str) -> None:
    """Whoever spoke first hears how it ended, unless it is they who press."""
    chat_id = members.chat_of(book, person_id)
    if chat_id is not None and chat_id != actor.chat_id:
        outbox.post(book, chat_id, words, "receipt", reason, person=person_id)


def only_seen_by(book: Work, person_id: int) -> bool:
    """Whether a press in this person's name only says that the phone was looked at."""
    chat = members.chat_of(book, person_id)
    return chat is None or phones.shared(book, chat)

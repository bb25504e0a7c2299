"""Second officers: who can be asked for the other voice, and how the first one hears of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from domain.actor import Actor, Someone
from domain.people import Role
from domain.say import Say
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


def tell(book: Work, actor: Actor, person_id: int, words: Say, reason: str) -> None:
    """Whoever spoke first hears how it ended, unless it is they who press."""
    chat_id = members.chat_of(book, person_id)
    if chat_id is not None and chat_id != actor.chat_id:
        outbox.post(book, chat_id, words, "receipt", reason, person=person_id)


def only_seen_by(book: Work, person_id: int) -> bool:
    """Whether a press in this person's name only says that the phone was looked at."""
    chat = members.chat_of(book, person_id)
    return chat is None or phones.shared(book, chat)

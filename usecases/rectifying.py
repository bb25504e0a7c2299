"""[Ada yang keliru]: a correction the owner asks for, brought to those who keep the notes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from domain.actor import Actor, Someone
from domain.people import Role
from domain.say import Refusal, Say, say
from storage import due, members
from storage import questions as store
from storage.book import Work
from usecases import questions
from usecases.question_words import ref
from usecases.said import parts

REMIND_AFTER, ESCALATE_AFTER = timedelta(days=1), timedelta(days=2)
"""The law gives three days (UU 27/2022 art. 30): who was asked is reminded, then the pengawas hears of it."""
KEEPERS = (Role.BENDAHARA, Role.KETUA, Role.SEKRETARIS)
WATCHERS = (Role.PENGAWAS, Role.KOORDINATOR, Role.PETUGAS_UPK)


def offer(book: Work, actor: Actor, person: str = "") -> dict[str, Any]:
    """Whose notes are wrong."""
    mine = next((one for one in actor.people if one.public_id == person), None)
    if mine is None or not actor.private:
        raise Refusal("button-stale")
    return {"person": person, "name": mine.called}


def ask(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """What is wrong, in the owner's words or voice, goes to the bendahara, else to the pengawas."""
    asker = next((one for one in actor.people if one.public_id == answers["person"]), None)
    if asker is None:
        raise Refusal("button-stale")
    keeper = _keeper(book, actor, asker)
    text, thing = parts(answers["text"])
    to = keeper[0].id if keeper is not None else None
    row = store.add(book, store.New(asker.bkm_id, None, asker.id, actor.account_id, text, thing, to or 0))
    due.plan(book, "question-reminder", row.public_id, "1", book.now + REMIND_AFTER)
    due.plan(book, "question-escalation", row.public_id, "2", book.now + ESCALATE_AFTER)
    if keeper is None:
        return say("question-kept", number=ref(row), kind="pertanyaan")
    found = store.find(book, row.public_id)
    assert found is not None
    questions.tell(book, keeper[1], found, f"q:{row.id}")
    return say("correction-asked", number=ref(row), who=keeper[0].called)


def _keeper(book: Work, actor: Actor, asker: Someone) -> tuple[Someone, int] | None:
    """Who keeps this person's notes and can be reached; never somebody on the same phone."""
    found = [
        one
        for seat in asker.seats
        for one in members.officers(book, asker.bkm_id, KEEPERS, actor.today, seat.ksm_id)
    ]
    found += members.officers(book, asker.bkm_id, WATCHERS, actor.today)
    for one in found:
        chat = members.chat_of(book, one.id)
        if chat is not None and chat != actor.account_id and one.id != asker.id:
            return one, chat
    return None

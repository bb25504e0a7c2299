"""What a borrower says of a loan that was carried back whole: it is their money, so they are asked. A no is
looked into by an officer who was not one of its two.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.relief import What
from domain.say import Button, Refusal, Say, button, say
from storage import ledger, members, outbox, phones, voices
from storage import relief as store
from storage.book import Work
from usecases import seconds

RIGHT, WRONG, LOOK, STANDS = "ringanbetul", "ringanbukan", "ringanbuka", "ringantetap"
YES, NO = "betul", "tidak"


def asked(words: Say, row: Row[Any]) -> Say:
    """The word to the borrower, with its two answers."""
    right = button("button-right", RIGHT, row.public_id)
    return words.with_rows((right, button("button-wrong", WRONG, row.public_id)))


def _mine(book: Work, actor: Actor, subject: str) -> Row[Any]:
    row = store.by_public(book, subject) if actor.private else None
    if row is None or row.what != What.NOT_TAKEN or row.entry_id is None or row.person_id not in actor.ids:
        raise Refusal("button-stale")
    if ledger.was_reversed(book, row.entry_id):
        raise Refusal("not-taken-undone")
    return row


def agree(book: Work, actor: Actor, subject: str) -> Say:
    """[Betul]. On a phone the family shares it says no more than that somebody saw it."""
    row = _mine(book, actor, subject)
    seen_only = phones.shared(book, actor.account_id)
    store.speak(book, row.id, voices.SEEN if seen_only else YES, voices.SEEN)
    if seen_only:
        return say("voice-seen", name=members.someone(book, row.person_id).called)
    return say("voice-thanks")


def disagree(book: Work, actor: Actor, subject: str) -> Say:
    """[Tidak betul]: nobody is blamed; an officer who was not one of the two asks both sides."""
    row = _mine(book, actor, subject)
    if not store.speak(book, row.id, NO, voices.SEEN) and row.says == YES:
        raise Refusal("done-before")
    whom = ""
    for officer, chat in seconds.reachable(
        book, actor, _sides(row), row.bkm_id, (Role.PENGAWAS, Role.KOORDINATOR)
    ):
        outbox.post(book, chat, _card(book, row), "receipt", f"not-taken-no:{row.public_id}:{officer.id}")
        whom = whom or officer.called
    return say("dispute-opened", whom=whom, known=int(bool(whom)), title=actor.people[0].title)


def _sides(row: Row[Any]) -> list[int]:
    return [row.by_person_id, row.ended_by, row.person_id]


def _card(book: Work, row: Row[Any]) -> Say:
    borrower = members.someone(book, row.person_id)
    facts = {"name": borrower.called, "amount": row.amount_rp, "number": ledger.number_of(book, row.entry_id)}
    facts |= {"about": row.public_id}
    facts["by"] = members.someone(book, row.by_person_id).called
    facts["second"] = members.someone(book, row.ended_by).called
    return say("not-taken-denied", **facts).with_rows(
        (button("button-not-taken-stands", STANDS, row.public_id),)
    )


def to_look_at(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: what a borrower said no to, and nobody has asked about."""
    bkm_ids = actor.villages("agree-relief")
    return [
        (
            say("overview-not-taken", about=row.public_id, name=members.someone(book, row.person_id).called),
            button("button-not-taken-look", LOOK, row.public_id),
        )
        for row in (store.denied(book, bkm_ids, NO) if bkm_ids else ())
        if not set(actor.ids) & voices.silenced_with(book, _sides(row))
    ]


def _third(book: Work, actor: Actor, subject: str) -> tuple[Someone, Row[Any]]:
    row = store.by_public(book, subject) if actor.private else None
    officer = actor.able("agree-relief", Subject(row.bkm_id)) if row is not None else None
    if row is None or officer is None or row.says != NO:
        raise Refusal("button-stale")
    if set(actor.ids) & voices.silenced_with(book, _sides(row)):
        raise Refusal("not-your-own-report")
    if ledger.was_reversed(book, row.entry_id):
        raise Refusal("not-taken-undone")
    return officer, row


def look(book: Work, actor: Actor, subject: str) -> Say:
    """One of them, to ask both sides about."""
    return _card(book, _third(book, actor, subject)[1])


def stands(book: Work, actor: Actor, subject: str) -> Say:
    """Both sides were asked: the money is there. The borrower and who proposed it hear that."""
    officer, row = _third(book, actor, subject)
    if not store.hear(book, row.id, officer.id):
        raise Refusal("dispute-closed-before")
    told = say("not-taken-stands-told", about=row.public_id, by=officer.called, amount=row.amount_rp)
    for person_id in (row.person_id, row.by_person_id):
        seconds.tell(book, actor, person_id, told, f"not-taken-stands:{row.public_id}:{person_id}")
    return say("dispute-resolved", outcome="stands")

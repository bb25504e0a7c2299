"""Where loans go along the ketua of the other KSM says yes first: from then on that KSM is liable."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.moving import What
from domain.people import Role, Subject
from domain.say import Refusal, Say, button, say
from storage import members, outbox, voices
from storage import moving as store
from storage.book import Work
from usecases import moving_seconds, moving_words, seconds
from usecases.moving_hearing import asked, hear, leaders_to_be, short, spoke_for, subject_of

TAKE, TAKE_NOT = "pindahterima", "pindahtolak"


def ask(book: Work, actor: Actor, row: Row[Any]) -> Say:
    """It was proposed: the ketua who would take the loans over is asked. Refusal: none can be reached."""
    found = takers(book, actor, row)
    if not found:
        raise Refusal("move-no-ketua", ksm=row.to_name)
    for leader, chat in found:
        reason = f"pindah:{row.public_id}:{leader.id}"
        outbox.post(book, chat, _question(book, row), "receipt", reason, subject=subject_of(row))
    hear(book, row, "move-coming", leaders=row.what == What.SPLIT)
    return asked(book, row, [leader.called for leader, _ in found])


def takers(book: Work, actor: Actor, row: Row[Any]) -> list[tuple[Someone, int]]:
    """Who may say yes for the KSM they go to, each with their chat: its ketua, or who will be."""
    if row.what == What.SPLIT:
        return list(leaders_to_be(book, row))
    spoke = spoke_for(book, row)
    return list(seconds.reachable(book, actor, spoke, row.bkm_id, (Role.KETUA,), row.to_ksm_id))


def _question(book: Work, row: Row[Any]) -> Say:
    by = members.someone(book, row.by_person_id).called
    words = say("move-take", by=by, **moving_words.facts(book, row, moving_words.of_row(book, row)))
    presses = (
        button("move-take-yes", TAKE, row.public_id),
        button("button-relief-no", TAKE_NOT, row.public_id),
    )
    return words.with_rows(presses)


def _taker(book: Work, actor: Actor, subject: str) -> tuple[Someone, Row[Any]]:
    row = store.by_public(book, subject) if actor.private else None
    if row is not None and row.what == What.SPLIT:
        mine = [leader for leader, _ in leaders_to_be(book, row) if leader.id in actor.ids]
        who = mine[0] if mine else None
    else:
        where = Subject(row.bkm_id, row.to_ksm_id) if row is not None else Subject()
        who = actor.able("receive-members", where)
    if row is None or who is None:
        raise Refusal("button-stale")
    if row.what != What.SPLIT and voices.silenced_with(book, spoke_for(book, row)) & set(actor.ids):
        raise Refusal("move-own-voice")
    if row.ended_at is not None or row.received_at is not None:
        raise Refusal("relief-answered")
    return who, row


def take(book: Work, actor: Actor, subject: str) -> Say:
    """[Terima]: the second officers are asked now."""
    who, row = _taker(book, actor, subject)
    if not store.receive(book, row.id, who.id):
        raise Refusal("relief-answered")
    outbox.withdraw(book, subject_of(row))
    again = store.by_public(book, subject)
    assert again is not None, "it was just there"
    names = moving_seconds.ask_seconds(book, actor, again)
    told = say(
        "move-taken-told",
        by=who.called,
        fact=short(book, row),
        names=", ".join(names),
        known=int(bool(names)),
    )
    seconds.tell(book, actor, row.by_person_id, told, f"pindah-terima:{row.public_id}")
    return say("move-taken", fact=short(book, row))


def take_not(book: Work, actor: Actor, subject: str) -> Say:
    """[Belum setuju]: nothing changes; the member may still go while the loan stays."""
    who, row = _taker(book, actor, subject)
    store.end(book, row.id, store.REFUSED, who.id)
    outbox.withdraw(book, subject_of(row))
    told = say("relief-refused-told", by=who.called, fact=short(book, row))
    seconds.tell(book, actor, row.by_person_id, told, f"pindah-tidak:{row.public_id}")
    hear(book, row, "move-off", leaders=row.what == What.SPLIT)
    return say("relief-refused", name=members.someone(book, row.by_person_id).called)

"""What one officer took out of the book alone: the pengawas sees number, sum and by whom until they have said
so, and hears of it in the day's digest; never whose money it was.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from domain.actor import Actor, Someone
from domain.people import Role
from domain.say import Button, Refusal, Say, button, say
from storage import members, outbox
from storage import reversals as store
from storage import voices as voice_store
from storage.book import Work

SEEN = "batallihat"
MOST = 5
LOOKED_BACK = timedelta(days=45)
"""As for what is read out: older ones stand in the report of their month."""


def to_look_at(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the pengawas's page: the oldest first, and one press for what is shown."""
    rows = _unseen(book, actor)[:MOST]
    if not rows:
        return []
    first, *rest = (
        _line(
            book, row, row.recorded_at.astimezone(actor.zone).date(), members.someone(book, row.by_person_id)
        )
        for row in rows
    )
    lines = (first, *(say("overview-line", line=each) for each in rest))  # the page marks the first one
    return [
        (say("overview-taken-out", lines=lines), button("button-seen-taken-out", SEEN, rows[-1].public_id))
    ]


def _unseen(book: Work, actor: Actor) -> list[Any]:
    bkm_ids = actor.villages("resolve-dispute") if actor.private else []
    if not bkm_ids:
        return []
    return list(store.unseen(book, bkm_ids, list(actor.ids), book.now - LOOKED_BACK))


def _line(book: Work, row: Any, on: date, by: Someone) -> Say:
    facts = {"number": row.number, "amount": row.receipt_rp, "why": row.note or "", "by": by.called}
    return say("taken-out-line", **facts, on=on.isoformat())


def seen(book: Work, actor: Actor, public_id: str) -> Say:
    """[Sudah saya lihat]: what stood there up to this one is seen by this pengawas."""
    rows = _unseen(book, actor)
    last = next((n for n, row in enumerate(rows, start=1) if row.public_id == public_id), 0)
    if not last:
        raise Refusal("done-before" if actor.villages("resolve-dispute") else "button-stale")
    for row in rows[:last]:
        viewer = next(who for who, grant in actor.scopes("resolve-dispute") if grant.bkm_id == row.bkm_id)
        voice_store.speak(book, row.id, viewer.id, voice_store.SEEN)
    return say("taken-out-seen", n=last)


def tell(book: Work, actor: Actor, who: Someone, found: Any, why: str) -> None:
    """Every pengawas but who did it hears of it with the day's digest."""
    facts = {"number": found.number, "amount": found.amount_rp, "why": why, "by": who.called}
    words = say("taken-out-line", **facts, on=actor.today.isoformat())
    words = words.with_rows((button("home-perlu-dilihat", "lain", "perlu-dilihat"),))
    for officer in members.officers(book, found.bkm_id, (Role.PENGAWAS,), actor.today):
        chat = members.chat_of(book, officer.id)
        if chat is not None and officer.id != who.id and chat != actor.account_id:
            outbox.post(book, chat, words, "task", f"taken-out:{found.public_id}:{officer.id}")


def denied(book: Work, actor: Actor, row: Any) -> None:
    """Whose receipt was taken out says that it was right: the pengawas asks both sides."""
    by = members.someone(book, row.by_person_id).called
    facts = {"number": row.number, "amount": row.receipt_rp, "by": by}
    for officer in members.officers(book, row.bkm_id, (Role.PENGAWAS,), actor.today):
        chat = members.chat_of(book, officer.id)
        if chat is not None:
            words = say("taken-out-denied", ksm=members.ksm_by_id(book, row.ksm_id).name, **facts)
            outbox.post(book, chat, words, "receipt", f"taken-out-denied:{row.public_id}:{officer.id}")

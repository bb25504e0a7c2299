"""Whose IPTW it is hears that it was given, and says whether they have it: in their own chat, or aloud at a
kumpulan before an officer who did not give it.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Subject
from domain.say import Refusal, Say, button, say
from storage import iptw as store
from storage import members, outbox, voices
from storage.book import Work
from usecases import seconds
from usecases.seconds import only_seen_by

RECEIVED, NOT, HEARD = "iptwterima", "iptwbelum", "iptwkata"


def tell(book: Work, actor: Actor, row: Row[Any]) -> None:
    """A voucher was agreed: each of them hears it, warmly; of one that takes it out, they hear that too."""
    if row.about_id is not None:
        _undone(book, actor, row.about_id)
        return
    for each in store.lines_of(book, row.id):
        chat = members.chat_of(book, each.person_id)
        if chat is None:
            continue
        whom, by = (members.someone(book, of) for of in (each.person_id, each.by_person_id))
        aloud = only_seen_by(book, whom.id)
        yes = button("button-iptw-received", RECEIVED, each.public_id, each.amount_rp)
        no = button("button-iptw-not-yet", NOT, each.public_id, each.amount_rp)
        words = say("iptw-received-ask", name=whom.called, title=whom.title, by=by.called,
                    amount=each.amount_rp, aloud=int(aloud))  # fmt: skip
        words = words.with_rows((no,) if aloud else (yes, no))
        outbox.post(book, chat, words, "receipt", f"iptw:{each.public_id}", subject=_subject(each),
                    person=whom.id)  # fmt: skip


def _subject(row: Row[Any]) -> str:
    return f"iptw:{row.public_id}"


def _undone(book: Work, actor: Actor, entry_id: int) -> None:
    """Taken out of the book before anybody said they had it."""
    for each in store.of_entry(book, entry_id):
        outbox.withdraw(book, _subject(each))
        told = say(
            "iptw-undone-told", name=members.someone(book, each.person_id).called, amount=each.amount_rp
        )
        seconds.tell(book, actor, each.person_id, told, f"iptw-undone:{each.public_id}")


def received(book: Work, actor: Actor, public_id: str, amount: str) -> Say:
    """[Sudah saya terima]: their word stands beside the voucher."""
    row = _mine(book, actor, public_id, amount)
    if only_seen_by(book, row.person_id):
        raise Refusal("iptw-aloud-only")
    _speak(book, row, store.YES, row.person_id)
    return say("iptw-received", name=members.someone(book, row.person_id).called, amount=row.amount_rp)


def not_received(book: Work, actor: Actor, public_id: str, amount: str) -> Say:
    """[Belum]: both officers of the voucher hear it at once."""
    row = _mine(book, actor, public_id, amount)
    _deny(book, actor, row, row.person_id)
    yes = button("button-iptw-received", RECEIVED, row.public_id, row.amount_rp)
    rows = () if only_seen_by(book, row.person_id) else ((yes,),)
    return say("iptw-denied", by=members.someone(book, row.by_person_id).called).with_rows(*rows)


def _mine(book: Work, actor: Actor, public_id: str, amount: str) -> Row[Any]:
    row = store.by_public(book, public_id) if actor.private else None
    if row is None or row.person_id not in actor.ids or str(row.amount_rp) != amount:
        raise Refusal("button-stale")
    if not store.stands(book, row):
        raise Refusal("iptw-not-there")
    return row


def _speak(book: Work, row: Row[Any], says: str, by: int) -> None:
    if not store.speak(book, row.id, says, by):
        raise Refusal("iptw-answered")


def _deny(book: Work, actor: Actor, row: Row[Any], by: int) -> None:
    _speak(book, row, store.NO, by)
    facts = {
        "name": members.someone(book, row.person_id).called,
        "amount": row.amount_rp,
        "number": row.number,
    }
    for officer in {row.by_person_id, row.ended_by}:
        words = say("iptw-denied-told", **facts)
        seconds.tell(book, actor, officer, words, f"iptw-no:{row.public_id}:{officer}")


# --- asked aloud --------------------------------------------------------------------------------------------


def next_aloud(book: Work, actor: Actor, reader: Someone, ksm_id: int) -> Say | None:
    """The oldest that somebody without a phone of their own should say something of, for an officer who had
    no hand in it.
    """
    for row in store.unheard(book, ksm_id):
        silent = voices.silenced_with(book, [row.by_person_id, row.ended_by, row.person_id])
        if not only_seen_by(book, row.person_id) or reader.id in silent or set(actor.ids) & silent:
            continue
        rows = members.members_of(book, ksm_id, actor.today)
        number = next((int(each.number) for each in rows if each.id == row.person_id), 0)
        by = members.someone(book, row.by_person_id).called
        words = say("iptw-aloud", number=number, amount=row.amount_rp, by=by, on=row.on.isoformat())
        yes = button("button-says-right", HEARD, row.public_id, store.YES)
        return words.with_rows((yes, button("button-says-wrong", HEARD, row.public_id, store.NO)))
    return None


def heard(book: Work, actor: Actor, public_id: str, says: str) -> Say:
    """What they said aloud, written down by an officer of the KSM who had no hand in it."""
    row = store.by_public(book, public_id) if actor.private and says in (store.YES, store.NO) else None
    who = actor.able("report-sheet", Subject(row.bkm_id, row.ksm_id)) if row is not None else None
    if row is None or who is None:
        raise Refusal("button-stale")
    silent = voices.silenced_with(book, [row.by_person_id, row.ended_by, row.person_id])
    if set(actor.ids) & silent or not only_seen_by(book, row.person_id):
        raise Refusal("button-stale")
    if not store.stands(book, row) or row.says is not None:
        raise Refusal("iptw-answered")
    name = members.someone(book, row.person_id).called
    if says == store.NO:
        _deny(book, actor, row, who.id)
        return say("heard-wrong", name=name)
    _speak(book, row, store.YES, who.id)
    return say("heard-right", name=name)

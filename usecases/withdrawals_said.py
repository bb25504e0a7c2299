"""What members say of savings they were given: in their own chat, or aloud at a kumpulan. Whoever gave the
cash never answers for them.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.ledger import Account, Kind, reverse
from domain.people import Subject
from domain.savings import CODES
from domain.say import Button, Refusal, Say, button, say
from storage import ledger, members, outbox, voices
from storage import withdrawals as store
from storage.book import Work
from usecases import seconds, supervising
from usecases.savings_words import named
from usecases.seconds import only_seen_by

HEARD, LOOK, ENDS = "tarik-kata", "tarik-lihat", "tarik-putus"
YES, NO = "ya", "tidak"
STANDS, WRONG = "stands", "wrong"


def disagree(book: Work, actor: Actor, public_id: str) -> Say:
    """[Tidak betul] below the receipt: the pengawas asks both sides; nobody is blamed."""
    row = store.by_public(book, public_id)
    if row is None or row.person_id not in actor.ids or row.state != store.GIVEN:
        raise Refusal("button-stale")
    whom = _held(book, actor, row, None)
    return say("dispute-opened", whom=whom, known=int(bool(whom)), title=actor.people[0].title)


def _held(book: Work, actor: Actor, row: Row[Any], heard_by: int | None) -> str:
    """The member says no: the pengawas is told, by name if there is one."""
    store.speak(book, row.id, store.WRONG, heard_by)
    whom = supervising.asked(book, row.bkm_id, actor.today, _sides(row))
    chat = members.chat_of(book, whom.id) if whom is not None else None
    if chat is not None:
        outbox.post(book, chat, card(book, row), "receipt", f"taken-wrong:{row.public_id}")
    return whom.called if whom is not None else ""


def _sides(row: Row[Any]) -> tuple[int, ...]:
    return (row.person_id, row.ended_by, row.asked_by)


def card(book: Work, row: Row[Any]) -> Say:
    """One of them for the pengawas: who gave what to whom, and how it can end."""
    words = say(
        "taken-card", ksm=row.ksm_name, on=row.ended_at.date().isoformat(), amount=row.amount_rp,
        pot=named(CODES[Account(row.pot)]), name=members.someone(book, row.person_id).called,
        giver=members.someone(book, row.ended_by).called,
    )  # fmt: skip
    stands = button("button-line-stands", ENDS, row.public_id, STANDS)
    return words.with_rows((stands, button("button-line-wrong", ENDS, row.public_id, WRONG)))


def to_look_at(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the pengawas's page: how many, and the oldest."""
    grants = supervising.desks(book, actor)
    rows = store.disputed(book, grants[0][1].bkm_id) if grants and grants[0][1].bkm_id else []
    press = button("button-taken-look", LOOK, rows[0].public_id) if rows else None
    return [(say("overview-taken", n=len(rows)), press)] if press else []


def look(book: Work, actor: Actor, public_id: str) -> Say:
    """The oldest, to ask both sides about."""
    return card(book, _disputed(book, actor, public_id)[1])


def _disputed(book: Work, actor: Actor, public_id: str) -> tuple[Someone, Row[Any]]:
    row = store.by_public(book, public_id)
    who = None
    if row is not None:
        who = supervising.resolver(book, actor, Subject(row.bkm_id, row.ksm_id), _sides(row))
    if row is None or who is None or row.says != store.WRONG:
        raise Refusal("button-stale")
    if row.outcome is not None:
        raise Refusal("dispute-closed-before")
    return who, row


def resolve(book: Work, actor: Actor, public_id: str, outcome: str) -> Say:
    """The pengawas asked both sides: the note stands, or the money never left and goes back into the pot."""
    who, row = _disputed(book, actor, public_id)
    if outcome not in (STANDS, WRONG):
        raise Refusal("button-stale")
    if outcome == WRONG:
        book_back(book, actor, who, row, "dispute")
    store.close(book, row.id, outcome, who.id)
    words = say("taken-resolved-told", whom=who.called, outcome=outcome, amount=row.amount_rp)
    for each in {row.person_id, row.ended_by}:
        seconds.tell(book, actor, each, words, f"taken-end:{public_id}:{each}")
    return say("dispute-resolved", outcome=outcome)


def book_back(book: Work, actor: Actor, who: Someone, row: Row[Any], why: str) -> None:
    """The mirror of what was given: the pot is as before. Both stay visible."""
    on = ledger.day_of(book, row.bkm_id, actor.today)
    mirror = reverse(ledger.postings_of(book, row.entry_id), row.amount_rp, on, f"reverse:{row.public_id}")
    about = ledger.About(
        row.bkm_id, row.ksm_id, row.person_id, who.id, about_id=row.entry_id, batch=row.public_id, note=why
    )
    ledger.append(book, mirror, about)


def pot_of(book: Work, entry: Row[Any]) -> Account:
    """Out of which pot this money was given."""
    return Account(_of(book, entry).pot)


def sides_of(book: Work, entry: Row[Any]) -> set[int]:
    """Whose savings, who asked for them and who gave them; nobody, where the receipt is of other money."""
    return set(_sides(_of(book, entry))) if entry.kind == Kind.WITHDRAW else set()


def refuse_disputed(book: Work, actor: Actor, entry: Row[Any]) -> None:
    """What the member says was not given is for the pengawas, not for one of the two sides: Refusal."""
    row = _of(book, entry) if entry.kind == Kind.WITHDRAW else None
    if row is None or row.says != store.WRONG or row.outcome is not None:
        return
    whom = supervising.asked(book, row.bkm_id, actor.today, _sides(row))
    facts = {"whom": whom.called if whom is not None else "", "known": int(whom is not None)}
    raise Refusal("reverse-disputed", number=entry.number, **facts)


def _of(book: Work, entry: Row[Any]) -> Row[Any]:
    row = store.by_entry(book, entry.id)
    assert row is not None, "every withdrawal was asked for"
    return row


def undo(book: Work, actor: Actor, who: Someone, entry: Row[Any], why: str) -> Say:
    """'koreksi' of such a receipt, once a second officer agreed: the pot is as before, and the member is told
    by whom and why.
    """
    if ledger.was_reversed(book, entry.id):
        return say("reversed-before", number=entry.number)
    refuse_disputed(book, actor, entry)
    row = _of(book, entry)
    book_back(book, actor, who, row, why)
    store.close(book, row.id, WRONG, who.id)
    facts = {"number": entry.number, "amount": row.amount_rp}
    if row.person_id != who.id:  # who asked for it hears that it was agreed to
        told = say("take-undone-told", who=who.called, why=why, **facts)
        seconds.tell(book, actor, row.person_id, told, f"reversed:{row.public_id}")
    return say("take-undone", name=members.someone(book, row.person_id).called, **facts)


# --- asked aloud --------------------------------------------------------------------------------------------


def next_aloud(book: Work, actor: Actor, reader: Someone, ksm_id: int) -> Say | None:
    """The oldest money given to somebody without a phone of their own, for an officer who did not give it."""
    for row in store.unheard(book, ksm_id):
        if not only_seen_by(book, row.person_id) or row.person_id in actor.ids:
            continue
        if reader.id in voices.silenced_with(book, [row.ended_by, row.person_id]):
            continue
        rows = members.members_of(book, ksm_id, actor.today)
        number = next((int(each.number) for each in rows if each.id == row.person_id), 0)
        words = say(
            "taken-aloud", called=reader.called, number=number, amount=row.amount_rp,
            on=row.ended_at.astimezone(actor.zone).date().isoformat(), pot=named(CODES[Account(row.pot)]),
        )  # fmt: skip
        yes = button("button-says-right", HEARD, row.public_id, YES)
        return words.with_rows((yes, button("button-says-wrong", HEARD, row.public_id, NO)))
    return None


def heard(book: Work, actor: Actor, public_id: str, says: str) -> Say:
    """What the member said aloud, written down by an officer who did not give the money."""
    row = store.by_public(book, public_id)
    if row is None or row.state != store.GIVEN or says not in (YES, NO) or not actor.private:
        raise Refusal("button-stale")
    who = actor.able("report-sheet", Subject(row.bkm_id, row.ksm_id))
    silent = voices.silenced_with(book, [row.ended_by, row.person_id])
    if who is None or who.id in silent or set(actor.ids) & silent:
        raise Refusal("button-stale")
    if row.says is not None:
        raise Refusal("done-before")
    name = members.someone(book, row.person_id).called
    if says == NO:
        _held(book, actor, row, who.id)
        return say("heard-wrong", name=name)
    store.speak(book, row.id, store.RIGHT, who.id)
    return say("heard-right", name=name)

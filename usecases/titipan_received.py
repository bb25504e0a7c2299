"""Titipan given back counts when whose it is says that they have it: in their own chat, or aloud at a
kumpulan before an officer who did not pay.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.covers import Cover
from domain.money import Rupiah
from domain.people import Subject
from domain.say import Refusal, Say, button, say
from domain.titipan import hand_back
from domain.vouchers import TILLS
from storage import ledger, loans, members, voices
from storage import titipan as store
from storage.book import Work
from usecases import payoffs, seconds, titipan
from usecases.seconds import only_seen_by

HEARD = "lebihkata"
YES, NO = "ya", "tidak"


def received(book: Work, actor: Actor, public_id: str, amount: str) -> Say:
    """[Sudah saya terima]: the second voice. From now on it is in the book, under its number."""
    row = _mine(book, actor, public_id, amount)
    if only_seen_by(book, row.person_id):
        raise Refusal("titipan-aloud-only")
    number = _book(book, actor, row, row.person_id)
    whom = members.someone(book, row.person_id)
    return say("titipan-returned", name=whom.called, amount=row.amount_rp, number=number)


def not_received(book: Work, actor: Actor, public_id: str, amount: str) -> Say:
    """[Belum]: nothing is booked, and who noted it hears that at once."""
    row = _mine(book, actor, public_id, amount)
    by = _deny(book, actor, row, row.person_id)
    return say("titipan-denied", by=by)


def _mine(book: Work, actor: Actor, public_id: str, amount: str) -> Row[Any]:
    row = store.by_public(book, public_id) if actor.private else None
    if row is None or row.person_id not in actor.ids or str(row.amount_rp) != amount:
        raise Refusal("button-stale")
    if row.state != store.PAID:
        raise Refusal("titipan-answered")
    return row


def _deny(book: Work, actor: Actor, row: Row[Any], by: int) -> str:
    titipan.end(book, row, store.NOT_RECEIVED, by)
    name = members.someone(book, row.person_id).called
    words = say("titipan-denied-told", name=name, amount=row.amount_rp)
    seconds.tell(book, actor, row.paid_by, words, f"titipan-no:{row.public_id}")
    return members.someone(book, row.paid_by).called


def _book(book: Work, actor: Actor, row: Row[Any], by: int) -> str:
    """The money left the till on the day the clerk gave it; what is there is reckoned again, as it is now."""
    lent = loans.by_share(book, row.share_id)
    on = ledger.day_of(book, row.bkm_id, actor.today)
    counts_on = ledger.counting_day(book, row.bkm_id, row.paid_on, actor.today)
    number = ledger.next_number(book)
    entry = hand_back(
        row.share_id, row.person_id, Rupiah(row.amount_rp), on, f"titipan:{row.public_id}",
        till=TILLS[row.till], covered=lent.person_id if row.from_kas else None,
    )  # fmt: skip
    cover = Cover.KAS if row.from_kas else Cover.TALANGAN if lent.person_id != row.person_id else None
    about = ledger.About(
        row.bkm_id, row.ksm_id, row.person_id, row.paid_by, number=number, counts_on=counts_on, cover=cover,
    )  # fmt: skip
    written = ledger.append(book, entry, about)
    payer = members.someone(book, row.paid_by).called
    if payoffs.short(book, row.share_id, max(on, counts_on)):
        raise Refusal("titipan-spent", by=payer)
    titipan.end(book, row, store.GIVEN, by, written.id)
    name = members.someone(book, row.person_id).called
    told = say("titipan-returned-told", name=name, amount=row.amount_rp, number=number)
    seconds.tell(book, actor, row.paid_by, told, f"titipan-yes:{row.public_id}")
    return number


# --- asked aloud --------------------------------------------------------------------------------------------


def next_aloud(book: Work, actor: Actor, reader: Someone, ksm_id: int) -> Say | None:
    """The oldest that somebody without a phone of their own should say something of, for an officer who did
    not pay it.
    """
    for row in store.paid_in(book, ksm_id):
        silent = voices.silenced_with(book, [row.paid_by, row.person_id])
        if not only_seen_by(book, row.person_id) or reader.id in silent or set(actor.ids) & silent:
            continue
        rows = members.members_of(book, ksm_id, actor.today)
        number = next((int(each.number) for each in rows if each.id == row.person_id), 0)
        by = members.someone(book, row.paid_by).called
        words = say("titipan-aloud", number=number, amount=row.amount_rp, by=by, on=row.paid_on.isoformat())
        yes = button("button-says-right", HEARD, row.public_id, YES)
        return words.with_rows((yes, button("button-says-wrong", HEARD, row.public_id, NO)))
    return None


def heard(book: Work, actor: Actor, public_id: str, says: str) -> Say:
    """What they said aloud, written down by an officer of the KSM who did not pay it."""
    row = store.by_public(book, public_id) if actor.private and says in (YES, NO) else None
    who = actor.able("report-sheet", Subject(row.bkm_id, row.ksm_id)) if row is not None else None
    if row is None or who is None:
        raise Refusal("button-stale")
    silent = voices.silenced_with(book, [row.paid_by, row.person_id])
    if set(actor.ids) & silent or not only_seen_by(book, row.person_id):
        raise Refusal("button-stale")
    if row.state != store.PAID:
        raise Refusal("titipan-answered")
    name = members.someone(book, row.person_id).called
    if says == NO:
        _deny(book, actor, row, who.id)
        return say("heard-wrong", name=name)
    _book(book, actor, row, who.id)
    return say("heard-right", name=name)

"""Numbered money that was no report: titipan given back, money that came in after a write-off, a loan carried
back whole. Found wrong, it is taken out by its mirror like any receipt, and whose it was is told.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain import ledger as rules
from domain.actor import Actor, Someone
from domain.ledger import Kind
from domain.money import Rupiah
from domain.say import Say, say
from storage import ledger, loans, members, outbox
from storage.book import Work
from usecases import payoffs

KINDS = (Kind.HAND_BACK, Kind.RECOVER, Kind.NOT_TAKEN)


def reverse(book: Work, actor: Actor, who: Someone, found: Any, why: str) -> Say:
    """Its mirror. What was handed back is theirs again and pays what fell due meanwhile; what came in after a
    write-off is still out, and a loan that was not carried back runs on.
    """
    if ledger.was_reversed(book, found.id):
        return say("reversed-before", number=found.number)
    on, counts_on = ledger.day_of(book, found.bkm_id, actor.today), None
    postings = ledger.postings_of(book, found.id)
    share_id = next(each.share for each in postings if each.share is not None)
    if found.kind == Kind.HAND_BACK:
        payoffs.refuse_ended(book, share_id)
        paid_on = found.counts_on or found.effective_on
        counts_on = ledger.counting_day(book, found.bkm_id, paid_on, actor.today)
    mirror = rules.reverse(postings, Rupiah(found.amount_rp), on, f"reverse:{found.public_id}")
    about = ledger.About(found.bkm_id, found.ksm_id, found.person_id, who.id, about_id=found.id, note=why)
    ledger.append(book, mirror, replace(about, counts_on=counts_on))
    payoffs.refuse_short(book, share_id, max(on, actor.today))
    payoffs.look(book, loans.by_share(book, share_id).loan_id)
    facts = {"number": found.number, "amount": found.amount_rp}
    chat = members.chat_of(book, found.person_id)
    if chat is not None and chat != actor.account_id:
        told = say("mirrored-told", what=found.kind, who=who.called, why=why, **facts)
        reason = f"reversed:{found.public_id}:{found.person_id}"
        outbox.post(book, chat, told, "receipt", reason, person=found.person_id)
    name = members.someone(book, found.person_id).called
    return say("mirrored", what=found.kind, name=name, **facts)

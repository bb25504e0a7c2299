"""Whether a voucher of IPTW still fits: asked when its second officer answers, and before it is taken out.
Whose money it is, is never its second voice.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.say import Refusal, Say, say
from domain.vouchers import What
from storage import iptw as store
from storage import loans, members
from storage.book import Work
from storage.iptw import Due
from usecases import seconds

SHOWN = 20
"""Lines below one question; a KSM has five to fifteen members."""


def _lines(book: Work, row: Row[Any]) -> list[Row[Any]]:
    """What stands on this voucher; nothing, if it is about other money or takes one out."""
    of_iptw = row.what == What.IPTW.value and row.about_id is None
    return list(store.lines_of(book, row.id)) if of_iptw else []


def receivers(book: Work, row: Row[Any]) -> list[int]:
    """Whose money it is."""
    return sorted({each.person_id for each in _lines(book, row)})


def question(book: Work, row: Row[Any], by: str, fact: Say) -> Say | None:
    """The question of the second officer with who gets how much; None: it is another voucher."""
    lines = _lines(book, row)
    if not lines:
        return None
    told = tuple(
        say("iptw-gets", name=members.someone(book, each.person_id).called, amount=each.amount_rp)
        for each in lines[:SHOWN]
    )
    return say("iptw-voucher-ask", by=by, fact=fact, lines=told, n=len(lines))


def refuse(book: Work, row: Row[Any], today: date) -> None:
    """Refusal at the second voice, if a card has changed meanwhile, or the money is in their hands."""
    if row.about_id is not None:
        refuse_undo(book, row.about_id)
        return
    lines = _lines(book, row)
    if not lines:
        return
    found = loans.by_shares(book, sorted(each.share_id for each in lines))
    days, of = store.last_days(book, found), {each.share_id: each for each in found}
    for each in lines:
        now = store.what_of(book, row.bkm_id, of[each.share_id], days[each.share_id], today)
        if not isinstance(now, Due) or now.amount != each.amount_rp:
            raise Refusal("iptw-changed", name=members.someone(book, each.person_id).called)


def refuse_undo(book: Work, entry_id: int) -> None:
    """Refusal, if one of them has said that the money is in their hands: then it was given."""
    told = store.having(book, entry_id)
    if told:
        names = ", ".join(members.someone(book, each).called for each in told)
        raise Refusal("iptw-in-their-hands", names=names)


def beside(book: Work, actor: Actor, share_id: int | None, done: Say) -> Say:
    """After a payment was taken out: said too, and told to the officers of the voucher, where IPTW was given
    for that card and would not be given now. The book takes nothing back.
    """
    rows = store.given_for(book, share_id) if share_id is not None else []
    if share_id is None or not rows:
        return done
    lent, row = loans.by_share(book, share_id), rows[0]
    now = store.what_of(book, row.bkm_id, lent, store.last_days(book, [lent])[share_id], actor.today)
    if isinstance(now, Due) and now.amount == row.amount_rp:
        return done
    facts = {
        "name": members.someone(book, row.person_id).called,
        "amount": row.amount_rp,
        "number": row.number,
    }
    for officer in (row.by_person_id, row.ended_by):
        told = say("iptw-changed-told", **facts)
        seconds.tell(
            book, actor, officer, told, f"iptw-changed:{row.public_id}:{officer}:{book.now.isoformat()}"
        )
    return say("iptw-beside", done=Say(done.key, done.values), **facts).with_rows(*done.rows)

"""[Cetak 3 slip]: the receipts of those without a phone, on paper. Chooses what is on it; draws nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import Any

from domain.actor import Actor, Someone
from domain.people import Subject
from domain.say import Button, Refusal, Say, button, say
from storage import claims as claims_of
from storage import handovers as store
from storage import joining, ledger, members
from storage.book import Work
from usecases import fines, looks

PRINT = "slipkui"
TODAY = "hari"
"""As the subject of [Cetak]: all that was counted today, whoever counted it."""


def print_them(book: Work, actor: Actor, subject: str) -> Say:
    """The receipts of one hand-over, or the one of somebody who came in person, or all of today; without
    those taken out again since.
    """
    claims = _of_today(book, actor) if subject == TODAY else _lines(book, subject)
    who = _printer(actor, claims[0]) if claims and actor.private else None
    if who is None:
        raise Refusal("button-stale")
    slips = [slip for line in claims if (slip := _slip(book, actor, line)) is not None]
    if not slips:
        raise Refusal("receipt-slips-none")
    looks.note(book, who, [line.person_id for line in claims], looks.RECEIPT, actor.today)
    recipe = {
        "kind": "receipts", "type": "pdf", "document": 1, "file": f"slip-{slips[0]['number'].lower()}",
        "paper": joining.paper(book), "bkm": who.bkm_name, "on": actor.today.isoformat(), "papers": slips,
    }  # fmt: skip
    return replace(say("receipt-slips", n=len(slips)), picture=recipe)


def _lines(book: Work, subject: str) -> list[claims_of.Claim]:
    handover = store.by_public(book, subject)
    if handover is not None:
        return claims_of.by_id(book, store.booked(book, handover.id))
    said = ledger.entry_by(book, public_id=subject)
    return claims_of.by_id(book, [said.id]) if said is not None else []


def _of_today(book: Work, actor: Actor) -> list[claims_of.Claim]:
    midnight = datetime.combine(actor.today, time(), tzinfo=actor.zone)
    return claims_of.by_id(book, store.booked_since(book, actor.villages("confirm-hand-over"), midnight))


def all_of_today(book: Work, actor: Actor, besides: int = 0) -> tuple[Button, ...]:
    """[Semua slip hari ini], where more people without a phone paid today than these `besides`."""
    payers = [line.person_id for line in _of_today(book, actor)]
    n = sum(1 for each in payers if members.chat_of(book, each) is None)
    return (button("button-receipt-slips-today", PRINT, TODAY, n=n),) if n > besides else ()


def _printer(actor: Actor, line: claims_of.Claim) -> Someone | None:
    return actor.able("confirm-hand-over", Subject(line.bkm_id, line.ksm_id))


def _slip(book: Work, actor: Actor, line: claims_of.Claim) -> dict[str, Any] | None:
    """None: not counted yet, taken out again, or the payer has a phone and has the receipt there."""
    end = claims_of.settled_by(book, line.id)
    counted = end is not None and end.kind == "confirm" and not ledger.was_reversed(book, end.id)
    if not counted or members.chat_of(book, line.person_id) is not None:
        return None
    payer = members.someone(book, line.person_id)
    rows = members.members_of(book, line.ksm_id, actor.today)
    row = next((int(each.number) for each in rows if each.id == payer.id), 0)
    assert end is not None
    return {
        "number": end.number, "on": end.effective_on.isoformat(), "name": payer.called,
        "ksm": members.ksm_by_id(book, line.ksm_id).name, "row": row, "what": line.purpose.value,
        "amount": int(line.amount), "fine": fines.in_report(book, line),
        "by": members.someone(book, end.by_person_id).called,
    }  # fmt: skip

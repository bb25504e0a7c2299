"""[Kenapa?] of one receipt, found by its number: whose money, who said so, who counted it and when, what it
settled, what the payer says of it. Nothing of the card beside it.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.ledger import POT_OF, SAVINGS, Account, Kind, Purpose
from domain.people import Subject
from domain.savings import CODES
from domain.say import Button, Refusal, Say, button, say
from storage import cash, ledger, loans, members, replacements
from storage import voices as voice_store
from storage import whys as store
from storage.book import Work
from usecases import looks, vouchers, whys
from usecases.savings_words import beside
from usecases.why_lines import OF, door, rules_line, voices

RECEIPT = "bukti"
FINDERS = ("find-receipt", "search-people")
"""Who opens a receipt by its number: the counter, and whoever looks after the UPK."""
_CALLED = {Kind.WITHDRAW.value: "taken", Kind.GIVE_BACK.value: "covered-back", Kind.MOVE.value: "went"}


def receipt(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """One receipt. `subject`: its entry's public id."""
    found = ledger.entry_by(book, public_id=subject)
    if found is None or not may_see(actor, found):
        raise Refusal("button-stale")
    [one] = store.origins(book, {found.id: int(found.amount_rp)})
    if found.kind == Kind.VOUCHER:
        return say("why", lines=_of_voucher(book, actor, found))
    if found.person_id is not None and found.person_id not in actor.ids:
        for deed in FINDERS:
            looks.note_by(book, actor, deed, members.someone(book, found.person_id), looks.RECEIPT)
    lines = [_head(book, found), _said(book, actor, found, one), *_settled(book, found)]
    if one.undone_on is not None:
        lines.append(say("why-receipt-undone", **voices(book, one)))
    if one.instead_of:
        lines.append(say("why-receipt-instead", before=one.instead_of))
    return say("why", lines=tuple(lines)).with_rows(*_card_beside(book, actor, found))


def _card_beside(book: Work, actor: Actor, found: Row[Any]) -> list[tuple[Button, ...]]:
    """[Kenapa sisanya?], for whose card it is and for the counter."""
    shares = [each.share for each in ledger.postings_of(book, found.id) if each.share is not None]
    own = found.person_id in actor.ids or actor.able("search-people", Subject(found.bkm_id)) is not None
    if not shares or not own:
        return []
    return [(button("button-why-left", whys.CARD, loans.by_share(book, shares[0]).public_id, 0),)]


def may_see(actor: Actor, found: Row[Any]) -> bool:
    """Whose it is, the counter and the UPK's other officers; of savings the treasurer of that KSM too."""
    if not actor.private:
        return False
    if found.person_id is not None and found.person_id in actor.ids:
        return True
    if any(actor.able(deed, Subject(found.bkm_id)) is not None for deed in FINDERS):
        return True
    of_savings = found.purpose == Purpose.SAVINGS.value
    return of_savings and actor.able("confirm-savings", Subject(found.bkm_id, found.ksm_id)) is not None


def _head(book: Work, found: Row[Any]) -> Say:
    payer = members.someone(book, found.person_id).called if found.person_id is not None else ""
    ksm = members.ksm_by_id(book, found.ksm_id).name if found.ksm_id is not None else ""
    return say(
        "why-receipt", number=found.number or "", on=(found.counts_on or found.effective_on).isoformat(),
        amount=int(found.amount_rp), what=called(found), name=payer, named=int(bool(payer)), ksm=ksm,
        grouped=int(bool(ksm)),
    )  # fmt: skip


def called(found: Row[Any]) -> Say:
    """What kind of money a receipt is for."""
    if found.kind in _CALLED:
        return say("ksm-cash-what", what=_CALLED[found.kind])
    if found.purpose == Purpose.SAVINGS.value:
        return say("ksm-cash-what", what="saved")
    return say("cash-what", what=found.kind)


def _said(book: Work, actor: Actor, found: Row[Any], one: store.Origin) -> Say:
    """Who reported and who counted it, each with the day they did, and what the payer says."""
    claim = store.claim_of(book, found.id)
    facts = voices(book, one)
    own = claim is not None and claim.by_person_id == found.person_id
    says = voice_store.said_of(book, [claim.id]).get(claim.id, "") if claim is not None else ""
    if not says or (own and says == "betul"):
        says = "none"  # they said so when they reported it
    bank = any(each.account is Account.BANK_UPK for each in ledger.postings_of(book, found.id))
    day = found.recorded_at.astimezone(actor.zone).date()
    wrote = claim.recorded_at.astimezone(actor.zone).date() if claim is not None else day
    return say(
        "why-receipt-said", n_said=facts["n_said"], said=facts["said"], own=int(own), n_via=facts["n_via"],
        via=facts["via"], by=facts["by"], known=int(bool(facts["by"])), wrote=wrote.isoformat(),
        counted=day.isoformat(), bank=int(bank), says=says,
    )  # fmt: skip


def _settled(book: Work, found: Row[Any]) -> list[Say]:
    """The rows of the card, or the pot."""
    postings = ledger.postings_of(book, found.id)
    pot = next((POT_OF.get(x.account, x.account) for x in postings if x.account in (*SAVINGS, *POT_OF)), None)
    if pot is not None:
        return [say("why-receipt-pot", pot=beside(CODES[pot]), out=int(found.kind == Kind.WITHDRAW))]
    share = next((each.share for each in postings if each.share is not None), None)
    if share is None:
        return []
    lent = loans.by_share(book, share)
    part = lent.stands.parts.get(found.id)
    if part is None:
        return []
    rows = [each.number for each in part.lines]
    return [
        say("why-receipt-settled", n=len(rows), first=rows[0] if rows else 0, last=rows[-1] if rows else 0,
            of=len(lent.schedule), pokok=int(part.pokok), jasa=int(part.jasa), fine=int(part.fine),
            waits=int(part.titipan)),
        rules_line(book, found.bkm_id, lent.profile),
    ]  # fmt: skip


def _of_voucher(book: Work, actor: Actor, found: Row[Any]) -> tuple[Say, ...]:
    """Other money of the UPK: what for, who wrote it and who said that it is right."""
    row = cash.of_entry(book, found.id)
    assert row is not None, "every voucher in the book was written by somebody"
    became = replacements.became(book, [found.id]).get(found.id, "")
    undone = ledger.was_reversed(book, found.id)
    return (
        say("why-voucher", number=found.number or "", fact=vouchers.fact(book, row)),
        say("why-voucher-said", by=members.someone(book, row.by_person_id).called,
            second=members.someone(book, row.ended_by).called,
            on=row.ended_at.astimezone(actor.zone).date().isoformat(), undone=int(undone or bool(became))),
    )  # fmt: skip


def of_number(book: Work, actor: Actor, number: str) -> list[Button]:
    """The receipt with this number, as a door, if they may see it; empty: none."""
    found = ledger.entry_by(book, number_=number)
    if found is None or not may_see(actor, found):
        return []
    return [button("choice-plain", OF, found.public_id, f"{RECEIPT}.0", label=number)]


def below(found: Row[Any]) -> Button:
    """[Kenapa?] below a receipt's page."""
    return door(RECEIPT, found.public_id)

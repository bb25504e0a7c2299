"""A confirmed entry found wrong: reversed with a reason by the office that confirmed it. Both stay
visible.
"""

from __future__ import annotations

from typing import Any

from domain import checkdigit
from domain.actor import Actor, Someone
from domain.ledger import Kind
from domain.people import Subject
from domain.say import Button, Refusal, Say, button, say
from storage import corrections as store
from storage import ledger, members, people_search
from storage.book import Work
from usecases import cash, correcting, looks, mirroring, savings, taken_out, withdrawals_said
from usecases.deed import Open

BEGIN, LATEST = "koreksi", "koreksiorang"
MOST = 6
"""So many receipts stand below [Koreksi] on somebody's page."""
WAYS = ("person", "amount", "purpose", "swapped")
"""What of a receipt can be put right in one act."""
DEEDS = {"tabungan": "reverse-savings", "angsuran": "reverse-hand-over"}


def offer(book: Work, actor: Actor, number: str = "") -> dict[str, Any]:
    """Only those who confirm money may correct it. `number`: as it was written, if it was."""
    if not actor.scopes("reverse-savings") and not actor.scopes("reverse-hand-over"):
        raise Refusal("not-your-office")
    refuse_payout(book, actor, {}, normal(number) if number else None)
    return {}


def refuse_payout(book: Work, actor: Actor, answers: dict[str, Any], number: str | None) -> None:
    """Of a loan that was paid out nobody is asked why: Refusal, with what can be done instead."""
    found = ledger.entry_by(book, number_=number) if number else None
    if found is None or found.kind != Kind.DISBURSE or found.person_id is None:
        return
    if actor.able("reverse-hand-over", Subject(found.bkm_id, found.ksm_id)) is not None:
        name = members.someone(book, found.person_id).called
        raise Refusal("correct-payout", number=found.number, name=name)


def normal(words: str) -> str | None:
    """The receipt number a person means: "j 7-6" is J-0007-6. None: its check letter does not fit."""
    head, _, row = words.strip().upper().replace(" ", "").rpartition("-")
    if head and head[-1:].isdigit() and checkdigit.read(head) is not None:
        serial = checkdigit.read(head)
        return f"{checkdigit.number(serial)}-{row.lower()}" if serial else None
    serial = checkdigit.read(words)
    return checkdigit.number(serial) if serial else None


def what_next(book: Work, actor: Actor, answers: dict[str, Any]) -> Open:
    """Whose, how much or what for was wrong: what it becomes is asked. Any other mistake is taken out."""
    about = {"number": answers["number"], "why": answers["why"]}
    return Open("replace-receipt" if answers["why"] in WAYS else "take-out-receipt", about=about)


def offer_out(book: Work, actor: Actor, number: str = "", why: str = "") -> dict[str, Any]:
    """What is taken out, and why, and the closed month it stands in. Refusal: it cannot be theirs."""
    found, _ = _to_take_out(book, actor, number)
    if ledger.was_reversed(book, found.id):
        raise Refusal("reversed-before", number=found.number)
    withdrawals_said.refuse_disputed(book, actor, found)
    savings.refuse_given_back(book, found, why, actor.today)
    shut = _shut_month(book, actor, found)
    return {"number": number, "why": why, "shut": int(bool(shut)), "closed": shut}


def facts_out(book: Work, actor: Actor, answers: dict[str, Any]) -> dict[str, Any]:
    """Whose money it is, how much, what for and of which day: read before [Simpan], so that a neighbour's
    receipt is seen for what it is. Whether another officer is asked first.
    """
    found, who = _to_take_out(book, actor, answers["number"])
    facts = {"amount": found.amount_rp, "on": found.effective_on.isoformat(), "name": "", "what": ""}
    if found.person_id is None:
        return {**facts, "whose": 0, "second": 1}
    looks.note(book, who, [found.person_id], looks.RECEIPT, actor.today)
    facts |= {"name": members.someone(book, found.person_id).called, "what": correcting.what_of(book, found)}
    second = correcting.needs_second(book, found, actor.today, who.id)
    return {**facts, "whose": 1, "second": int(second)}


def _to_take_out(book: Work, actor: Actor, number: str) -> tuple[Any, Someone]:
    """This receipt or voucher, and who of them may take it out."""
    found = ledger.entry_by(book, number_=number)
    if found is None or found.kind != Kind.VOUCHER:
        return receipt(book, actor, number)
    who = actor.able("write-voucher", Subject(found.bkm_id)) if actor.private else None
    if who is None:
        raise Refusal("no-such-receipt", number=number)
    return found, who


def _shut_month(book: Work, actor: Actor, found: Any) -> str:
    """A day of the closed month this receipt counts in; "" where its month is open."""
    counts_on = found.counts_on or found.effective_on
    moved = ledger.counting_day(book, found.bkm_id, counts_on, actor.today) != counts_on
    return str(counts_on.isoformat()) if moved else ""


def receipt(book: Work, actor: Actor, number: str) -> tuple[Any, Someone]:
    """A receipt and who of them may correct it; unknown and forbidden answer alike."""
    found = ledger.entry_by(book, number_=number)
    deed = _deed(found) if found is not None else None
    who = actor.able(deed, Subject(found.bkm_id, found.ksm_id)) if found is not None and deed else None
    if found is None or who is None:
        raise Refusal("no-such-receipt", number=number)
    return found, who


def may_begin(actor: Actor, found: Any) -> bool:
    """Whether [Koreksi] below this receipt leads anywhere for them."""
    deed = _deed(found)
    return bool(deed and actor.private and actor.able(deed, Subject(found.bkm_id, found.ksm_id)))


def button_for(book: Work, actor: Actor, person: Someone) -> tuple[tuple[Button, ...], ...]:
    """The row of [Koreksi] on somebody's page at the counter, where a receipt of theirs may be corrected."""
    if not _latest(book, actor, person.id):
        return ()
    return ((button("button-correct", LATEST, person.public_id),),)


def latest_page(book: Work, actor: Actor, subject: str) -> Say:
    """[Koreksi] on that page: the latest receipts, a button each."""
    person = people_search.by_public(book, subject)
    found = _latest(book, actor, person.id) if person is not None else []
    if person is None or not found:
        raise Refusal("button-stale")
    looks.note_by(book, actor, "search-people", person, looks.RECEIPT)
    rows = [
        (button("button-correct-one", BEGIN, each.public_id, number=each.number, amount=each.amount_rp,
                on=each.effective_on.isoformat()),)
        for each in found
    ]  # fmt: skip
    return say("correct-which", name=person.called).with_rows(*rows)


def _latest(book: Work, actor: Actor, person_id: int) -> list[Any]:
    return [each for each in store.latest(book, person_id) if may_begin(actor, each)][:MOST]


def begin(book: Work, actor: Actor, subject: str) -> Open:
    """[Koreksi] below a receipt that was looked for: its number is known, only why is asked."""
    found = ledger.entry_by(book, public_id=subject)
    if found is None or found.number is None or not may_begin(actor, found):
        raise Refusal("button-stale")
    return Open("correct-receipt", said={"number": ("text", found.number)})


def undo(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """[Simpan]: the receipt is reversed, or a second officer asked first. Reversing twice changes nothing."""
    voucher = ledger.entry_by(book, number_=answers["number"])
    if voucher is not None and voucher.kind == Kind.VOUCHER:
        return cash.undo(book, actor, voucher, answers["why"])
    found, who = receipt(book, actor, answers["number"])
    if ledger.was_reversed(book, found.id):
        return say("reversed-before", number=found.number)
    withdrawals_said.refuse_disputed(book, actor, found)
    savings.refuse_given_back(book, found, answers["why"], actor.today)
    if correcting.needs_second(book, found, actor.today, who.id):
        return correcting.ask(book, actor, who, found, answers["why"])
    said = correcting.reverse(book, actor, who, found, answers["why"])
    taken_out.tell(book, actor, who, found, answers["why"])
    return said


def _deed(found: Any) -> str | None:
    """What is needed to reverse such an entry; None: it has no receipt that could be."""
    return "reverse-hand-over" if found.kind in mirroring.KINDS else DEEDS.get(found.purpose)

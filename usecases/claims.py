"""What a second person says about reported money: I have it, not yet, it counts; and taking a report back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.ledger import Purpose, confirm_savings, hold
from domain.people import Role, Subject
from domain.say import Refusal, Say, button, say
from storage import cash, ledger, loans, members, outbox
from storage import claims as claims_of
from storage.book import Work
from usecases import fines, paid_days, row_words, voices
from usecases.savings_words import pot_beside
from usecases.whom import for_one


def confirm_one(book: Work, actor: Actor, claim_id: str) -> Say:
    """[Sudah]: the treasurer has the cash of one reported saving."""
    line = waiting(book, actor, claim_id, Purpose.SAVINGS)
    who = voices.confirmer(book, actor, "confirm-savings", line)
    if who is None:
        raise Refusal("not-your-own-report" if line.by_person_id in actor.ids else "button-stale")
    if line.frozen:
        raise Refusal("line-held")
    number = ledger.next_number(book)
    book_saving(book, actor, who, line, number)
    return say(
        "savings-confirmed",
        amount=int(line.amount),
        number=number,
        name=members.someone(book, line.person_id).called,
        pot=pot_beside(line),
    )


def book_saving(book: Work, actor: Actor, who: Someone, line: claims_of.Claim, number: str) -> None:
    """Book one confirmed saving and give the payer the numbered receipt."""
    book_savings(book, actor, who, [line], number)


def book_savings(
    book: Work, actor: Actor, who: Someone, lines: Sequence[claims_of.Claim], number: str
) -> None:
    """Book what one payer saved in one go, pot by pot, each with a number of its own ("H-0001-6",
    "H-0001-6b"), and tell them once.
    """
    numbers = [number, *(f"{number}{letter}" for letter in "bcdefgh"[: len(lines) - 1])]
    for line, own in zip(lines, numbers, strict=True):
        _book(book, actor, who, line, own)
    if lines[0].person_id in actor.ids:  # who confirms need not be told
        return
    if len(lines) == 1:
        receipt(book, lines[0], number, who.called)
    else:
        _receipt_of_pots(book, lines, numbers, who.called)


def _receipt_of_pots(book: Work, lines: Sequence[claims_of.Claim], numbers: list[str], receiver: str) -> None:
    chat, payer = members.chat_of(book, lines[0].person_id), members.someone(book, lines[0].person_id)
    if chat is None:
        return
    facts = {"receiver": receiver, "title": payer.title, "name": payer.called, "numbers": ", ".join(numbers)}
    words = say("receipt-tabungan-pots", saved=row_words.of_pots(row_words.by_pot(lines)), **facts)
    batch = lines[0].batch
    words = replace(words.with_rows((button("button-wrong", "bukan", batch),)), quiet=True)
    outbox.post(
        book,
        chat,
        words,
        "receipt",
        f"receipt:{lines[0].public_id}",
        subject=f"batch:{batch}",
        person=payer.id,
    )


def _book(book: Work, actor: Actor, who: Someone, line: claims_of.Claim, number: str) -> None:
    on = ledger.day_of(book, line.bkm_id, actor.today)
    entry = confirm_savings(*line.postings, on, f"confirm:{line.public_id}")
    about = ledger.About(
        line.bkm_id,
        line.ksm_id,
        line.person_id,
        who.id,
        sheet_id=line.sheet_id,
        batch=line.batch,
        number=number,
    )
    written = ledger.append(book, entry, about)
    claims_of.settle(book, [line], written.id)


def receipt(book: Work, line: claims_of.Claim, number: str, receiver: str) -> bool:
    """The payer's receipt, without a sound. False: this payer has no phone and needs a slip."""
    chat = members.chat_of(book, line.person_id)
    if chat is None:
        return False
    payer = members.someone(book, line.person_id)
    facts = {"receiver": receiver, "amount": int(line.amount), "name": payer.called, "number": number}
    by_bank = "-bank" if line.sheet_id is None and cash.came_by_transfer(book, None, line.id) else ""
    if line.cover and line.share_id is not None:
        whom = members.someone(book, loans.by_share(book, line.share_id).person_id)
        words = say(f"receipt-cover{by_bank}", whom=whom.called, **facts)
    else:
        pot = pot_beside(line)
        words = say(f"receipt-{line.purpose.value}{by_bank}", title=payer.title, pot=pot, **facts)
    said_on = line.recorded_at.astimezone(ZoneInfo(payer.zone)).date()
    words = fines.on_receipt(book, line, paid_days.beside(line, words, said_on))
    wrong = button("button-wrong", "bukan", line.batch)
    words = replace(words.with_rows((wrong,)), quiet=True)
    outbox.post(
        book,
        chat,
        words,
        "receipt",
        f"receipt:{line.public_id}",
        subject=f"batch:{line.batch}",
        person=payer.id,
    )
    return True


def not_yet(book: Work, actor: Actor, claim_id: str) -> Say:
    """[Belum]: the cash has not come. Nothing changes; it waits under the home key."""
    line = waiting(book, actor, claim_id)
    deed = "confirm-savings" if line.purpose is Purpose.SAVINGS else "confirm-hand-over"
    if not _asked(book, actor, deed, line):
        raise Refusal("button-stale")
    return say("waits-for-cash")


def _asked(book: Work, actor: Actor, deed: str, line: claims_of.Claim) -> bool:
    """Whether somebody behind this account is asked about the cash of this claim: who confirms, or who
    carries it.
    """
    return voices.confirmer(book, actor, deed, line) is not None or carrier(book, actor, line) is not None


def hold_it(book: Work, actor: Actor, claim_id: str) -> Say:
    """[Sudah saya pegang]: the carrier has the payer's cash; from now on it is in their hands until handed
    over.
    """
    line = waiting(book, actor, claim_id, Purpose.INSTALLMENT)
    who = carrier(book, actor, line)
    if who is None:
        raise Refusal("button-stale")
    if line.holder is not None:
        return say("held-before")
    if cash.came_by_transfer(book, None, line.id):
        raise Refusal("button-stale")  # it lies at the bank
    on = ledger.day_of(book, line.bkm_id, actor.today)
    entry = hold(line.person_id, who.id, line.amount, on, f"hold:{line.public_id}")
    about = ledger.About(line.bkm_id, line.ksm_id, line.person_id, who.id, about_id=line.id)
    ledger.append(book, entry, about)
    payer = members.someone(book, line.person_id)
    chat = members.chat_of(book, line.person_id)
    if chat is not None:
        words = say("your-money-is-held", holder=who.called, amount=int(line.amount))
        outbox.post(book, chat, words, "receipt", f"held:{line.public_id}", person=payer.id)
    return say("held", name=payer.called, amount=int(line.amount))


def carrier(book: Work, actor: Actor, line: claims_of.Claim) -> Someone | None:
    """Which of the people this account speaks for may carry the payer's cash, or None."""
    roles = (Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA)
    leaders = members.officers(book, line.bkm_id, roles, actor.today, line.ksm_id)
    return next((each for each in leaders if each.id in actor.ids and each.id != line.person_id), None)


def take_back(book: Work, actor: Actor, claim_id: str) -> Say:
    """[Ambil kembali]: the reporter takes a claim back while nobody has confirmed it."""
    line = waiting(book, actor, claim_id)
    who = next((each for each in actor.people if each.id == line.by_person_id), None)
    if who is None:
        raise Refusal("button-stale")
    voices.take_out(book, actor, who, line, note="taken back")
    if who.id != line.person_id:
        chat = members.chat_of(book, line.person_id)
        if chat is not None:
            words = say(
                "report-about-you-taken-back",
                amount=int(line.amount),
                purpose=line.purpose.value,
                by=who.called,
            )
            outbox.post(book, chat, words, "receipt", f"taken-back:{line.public_id}", person=line.person_id)
    payer = members.someone(book, line.person_id)
    return for_one(actor, payer, say("taken-back", amount=int(line.amount)))


def waiting(book: Work, actor: Actor, claim_id: str, purpose: Purpose | None = None) -> claims_of.Claim:
    """The report that waits; how it ended is told only to those it concerns."""
    found = claims_of.still_open(book, public_id=claim_id)
    if found and (purpose is None or found[0].purpose is purpose):
        return found[0]
    known = ledger.entry_by(book, public_id=claim_id)
    ended = claims_of.settled_by(book, known.id) if known is not None else None
    if ended is None or not _concerns(actor, known, ended):
        raise Refusal("button-stale")
    raise Refusal("done-before" if ended.kind == "confirm" else "was-taken-back")


def _concerns(actor: Actor, known: Row[Any] | None, ended: Row[Any]) -> bool:
    """Whether somebody at this phone paid, wrote or ended it, or holds an office that might have."""
    assert known is not None
    if {known.person_id, known.by_person_id, ended.by_person_id} & set(actor.ids):
        return True
    saved = known.purpose == Purpose.SAVINGS
    deeds = ("confirm-savings",) if saved else ("report-sheet", "confirm-hand-over")
    return any(actor.able(deed, Subject(known.bkm_id, known.ksm_id)) is not None for deed in deeds)

"""Money that came to the bank instead of over the counter: it is booked there, with a photo of its slip, sent
by the clerk or by who paid. A normal count of cash knows nothing of this.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.ledger import Purpose
from domain.say import Refusal, Say, button, say
from storage import cash as store
from storage import claims, loans, members, outbox
from storage.book import Work
from usecases import claims as receiving
from usecases import counter, counters, paid_days, voices
from usecases.deed import Open
from usecases.savings_words import pot_beside

Answers = dict[str, Any]
SLIP, SEE, ARRIVED, NOT_THERE = "lewat", counter.SEE_SLIP, "masukbank", "belummasuk"
DEEDS = {Purpose.SAVINGS: "confirm-savings", Purpose.INSTALLMENT: "confirm-hand-over"}
MOST = 8


def ask(book: Work, actor: Actor, subject: str, total: str) -> Open:
    """[Lewat transfer] below a hand-over, or below the list of those who brought it themselves."""
    return Open("transfer-slip", about={"subject": subject, "total": total})


def offer(book: Work, actor: Actor, subject: str = "", total: str = "0") -> Answers:
    """Which money it can be: the hand-over on the card, or the members' own reports that wait."""
    if subject:
        found, _ = counter.at_counter(book, actor, subject)
        items = [{"code": "h", "id": subject, "name": f"KSM {found.ksm_name}", "amount": int(total)}]
        return {"items": items, "which": "h"}
    items = [_item(book, n, line) for n, line in enumerate(_singles(book, actor), start=1)]
    if not items:
        raise Refusal("button-stale")
    return {"items": items, **({"which": items[0]["code"]} if len(items) == 1 else {})}


def _singles(book: Work, actor: Actor) -> list[claims.Claim]:
    grants = actor.scopes("confirm-hand-over")
    if not grants or not actor.private:
        raise Refusal("not-your-office")
    return list(counters.waiting_for(book, actor, grants[0][0]).in_cash[:MOST])


def _item(book: Work, n: int, line: claims.Claim) -> Answers:
    name = members.someone(book, line.person_id).called
    return {"code": str(n), "id": line.public_id, "name": name, "amount": int(line.amount)}


def receive(book: Work, actor: Actor, answers: Answers) -> Say:
    """The photo is there: the money is booked as at every count, into the bank."""
    item = next(each for each in answers["items"] if each["code"] == answers["which"])
    photo, amount = answers["photo"], str(item["amount"])
    if item["code"] == "h":
        found, who = counter.at_counter(book, actor, item["id"])
        lines = counter.lines_of(book, found.id)
        if not lines or str(sum(line.amount for line, _ in lines)) != amount:
            return counter.card(book, item["id"])  # a row was held or taken back since
        store.keep_transfer(book, photo, item["amount"], who.id, handover_id=found.id)
        words = counter.receive(book, actor, item["id"], amount)
    else:
        line = next((each for each in _singles(book, actor) if each.public_id == item["id"]), None)
        if line is None:
            raise Refusal("button-stale")
        by = actor.scopes("confirm-hand-over")[0][0].id
        store.keep_transfer(book, photo, item["amount"], by, claim_id=line.id)
        words = counter.receive_single(book, actor, item["id"], amount)
    return say("transfer-received", received=words)


# --- told by who paid ------------------------------------------------------------------------------------


def instead_of(book: Work, actor: Actor, person: Someone, known: str) -> None:
    """What they reported before as cash was this transfer: that report goes, the one with the slip stays.
    What somebody says they carry, or wrote themselves, is not theirs to turn into a transfer.
    """
    line = next(iter(claims.still_open(book, public_id=known, person_ids=[person.id])), None)
    if line is None:
        raise Refusal("button-stale")
    if line.holder is not None or line.by_person_id != person.id or line.sheet_id is not None:
        by = members.someone(book, line.holder or line.by_person_id).called
        raise Refusal("transfer-in-hands", by=by, amount=int(line.amount))
    voices.take_out(book, actor, person, line, note="it went through the bank")


def reported(book: Work, actor: Actor, person: Someone, line: claims.Claim, photo: Answers) -> Say:
    """Their own payment, with its slip; what they read."""
    facts = {"amount": int(line.amount), "purpose": line.purpose.value, "pot": pot_beside(line)}
    words = say("transfer-told", **keep(book, actor, person, line, photo), **facts)
    return told(line, words, actor.today)


def keep(book: Work, actor: Actor, person: Someone, line: claims.Claim, photo: Answers) -> Answers:
    """The slip is kept with the report, and who can look into the bank's book is asked: who that is."""
    store.keep_transfer(book, photo, int(line.amount), person.id, claim_id=line.id)
    asked = voices.who_may_confirm(book, DEEDS[line.purpose], line, actor.today)
    for each in asked:
        chat = members.chat_of(book, each.id)
        if chat is not None:
            reason = f"bank:{line.public_id}:{each.id}"
            words = _question(book, actor, line)
            outbox.post(book, chat, words, "receipt", reason, subject=f"claim:{line.public_id}")
    return {"whom": ", ".join(each.called for each in asked), "known": int(bool(asked))}


def told(line: claims.Claim, words: Say, today: date) -> Say:
    """These words with the day it was paid, and [Ambil kembali]."""
    back = button("button-take-back", "ambil", line.public_id)
    return paid_days.beside(line, words, today).with_rows((back,))


def _question(book: Work, actor: Actor, line: claims.Claim) -> Say:
    name, ksm = members.someone(book, line.person_id).called, members.ksm_by_id(book, line.ksm_id).name
    facts = {"amount": int(line.amount), "purpose": line.purpose.value, "pot": pot_beside(line)}
    covered = loans.by_share(book, line.share_id).person_id if line.cover and line.share_id else None
    whom = members.someone(book, covered).called if covered else ""
    words = say("transfer-to-confirm", name=name, ksm=ksm, whom=whom, other=int(bool(whom)), **facts)
    yes = button("button-in-bank", ARRIVED, line.public_id, int(line.amount))
    no = button("button-not-in-bank", NOT_THERE, line.public_id)
    see = button("button-see-slip", SEE, line.public_id)
    said_on = line.recorded_at.astimezone(actor.zone).date()
    return paid_days.beside(line, words, said_on).with_rows((yes, no), (see,))


def see(book: Work, actor: Actor, subject: str) -> Say:
    """[Lihat bukti]: the slip, with the same question below it."""
    line, slip = _waiting(book, actor, subject)
    words = _question(book, actor, line)
    return replace(words, rows=words.rows[:1]).with_file(slip.media, slip.file_id)


def _waiting(book: Work, actor: Actor, subject: str) -> tuple[claims.Claim, Row[Any]]:
    """The transfer that waits, for who may say that it came; others press in vain."""
    line = receiving.waiting(book, actor, subject)
    slip = store.slips(book, [line.id]).get(line.id)
    if slip is None or not actor.private or voices.confirmer(book, actor, DEEDS[line.purpose], line) is None:
        raise Refusal("not-your-own-report" if line.by_person_id in actor.ids else "button-stale")
    return line, slip


def arrived(book: Work, actor: Actor, subject: str, amount: str) -> Say:
    """[Sudah masuk bank]: it stands in the bank's book; booked there, with a receipt, as with the clerk's own
    slip.
    """
    line, _ = _waiting(book, actor, subject)
    if str(line.amount) != amount:
        raise Refusal("button-stale")
    if line.purpose is Purpose.SAVINGS:
        return receiving.confirm_one(book, actor, subject)
    return say("transfer-received", received=counter.receive_single(book, actor, subject, amount))


def not_there(book: Work, actor: Actor, subject: str) -> Say:
    """[Belum masuk]: nothing changes; who paid hears it once a day, with what they can do."""
    line, _ = _waiting(book, actor, subject)
    who = voices.confirmer(book, actor, DEEDS[line.purpose], line)
    payer, chat = members.someone(book, line.person_id), members.chat_of(book, line.person_id)
    assert who is not None
    if chat is not None:
        words = say("transfer-not-seen", by=who.called, amount=int(line.amount), purpose=line.purpose.value)
        words = words.with_rows((button("button-take-back", "ambil", line.public_id),))
        reason = f"not-in-bank:{line.public_id}:{actor.today.isoformat()}"
        subject = f"claim:{line.public_id}"
        outbox.post(book, chat, words, "receipt", reason, subject=subject, person=payer.id)
    return say("waits-for-bank", name=payer.called, savings=int(line.purpose is Purpose.SAVINGS))

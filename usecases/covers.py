"""Tanggung renteng: somebody of the KSM pays for another and is given it back. Each sees their own side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from domain.actor import Actor, Someone
from domain.covers import KAS, Cover
from domain.ledger import Purpose, give_back
from domain.money import Rupiah
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import claims as claims_of
from storage import covers as store
from storage import ledger, loans, members, outbox, people_search, savings
from storage.book import Work
from usecases import titipan

Answers = dict[str, Any]
GIVEN_BACK = "ganti"
BOX = "kas"
"""The KSM's cash in place of a member: it owes where a cover was reversed that had been given back to it."""


def in_box(book: Work, ksm_id: int) -> int:
    """What the KSM's cash can still pay for somebody: what is reported as paid out of it already is gone."""
    waiting = claims_of.still_open(book, ksm_id=ksm_id, purpose=Purpose.INSTALLMENT)
    return savings.till(book, ksm_id) - int(sum(each.amount for each in waiting if each.cover == Cover.KAS))


def out_of_kas(line: claims_of.Claim, lent: loans.Lent) -> int | None:
    """Whose debt to the KSM this payment makes: it came out of the KSM's own cash. None: it did not."""
    return lent.person_id if line.cover == Cover.KAS else None


def tell(book: Work, line: claims_of.Claim, number: str, entry_id: int) -> None:
    """The money is in the lender's till: the member hears that it settled their bill, the payer what was more
    than the bill and so is still theirs.
    """
    assert line.share_id is not None
    lent = loans.by_share(book, line.share_id)
    parts = lent.stands.parts[entry_id]
    payer, member = members.someone(book, line.person_id), members.someone(book, lent.person_id)
    chat = members.chat_of(book, member.id)
    if chat is not None:
        facts = {"payer": payer.called, "amount": int(parts.pokok + parts.jasa), "cover": line.cover}
        words = say("cover-counted", name=member.called, number=number, **facts)
        outbox.post(book, chat, words, "receipt", f"covered:{line.public_id}", person=member.id)
    chat = members.chat_of(book, payer.id)
    if parts.titipan and chat is not None:
        amount, code = int(parts.titipan), f"{lent.public_id}.{'k' if line.cover == Cover.KAS else 's'}"
        words = say("cover-surplus", amount=amount, number=number, title=payer.title)
        words = words.with_rows((button("button-titipan-ask-it", titipan.ASK, code, amount),))
        outbox.post(book, chat, words, "receipt", f"cover-surplus:{line.public_id}", person=payer.id)


def lines_of(book: Work, person: Someone, actor: Actor) -> tuple[list[Say], list[tuple[Button, ...]]]:
    """On one's own page: whom one has helped and may have it back from, and who has helped oneself."""
    pages: list[Say] = []
    rows: list[tuple[Button, ...]] = []
    for ksm_id in people_search.ksm_ever(book, person.id):
        keeps_kas = _keeps_kas(actor, person, ksm_id)
        for (member, payer), amount in sorted(store.of_ksm(book, ksm_id).items()):
            if member == KAS:
                page, row = _owed_by_the_box(book, person, payer, amount, keeps_kas=keeps_kas)
                pages, rows = pages + page, rows + row
            elif payer == person.id or (payer == KAS and keeps_kas):
                whom = members.someone(book, member)
                pages.append(say("cover-mine", name=whom.called, amount=amount, kas=int(payer == KAS)))
                subject = f"{whom.public_id}.{'k' if payer == KAS else 's'}"
                rows.append((button("button-given-back", GIVEN_BACK, subject, amount, name=whom.called),))
            elif member == person.id:
                by = members.someone(book, payer).called if payer else ""
                pages.append(say("cover-owed", payer=by, kas=int(payer == KAS), amount=amount))
    return pages, rows


def _owed_by_the_box(
    book: Work, person: Someone, payer: int, amount: int, *, keeps_kas: bool
) -> tuple[list[Say], list[tuple[Button, ...]]]:
    """What was given back for a cover that was then found wrong: who gave it has it back out of the box."""
    if payer == person.id:
        box = say("cover-the-box")
        press = button("button-given-back", GIVEN_BACK, f"{BOX}.s", amount, name=box)
        return [say("cover-mine", name=box, amount=amount, kas=0)], [(press,)]
    if keeps_kas:
        return [say("cover-box-owes", name=members.someone(book, payer).called, amount=amount)], []
    return [], []


def _keeps_kas(actor: Actor, person: Someone, ksm_id: int) -> bool:
    keeper = actor.able("cover-from-kas", Subject(person.bkm_id, ksm_id))
    return keeper is not None and keeper.id == person.id


def back_offer(book: Work, actor: Actor, whom: str = "", shown: str = "") -> Answers:
    """[Sudah diganti]: how much of it? The form's given. Only who is owed may say so."""
    debt = _debt(book, actor, whom)
    name = debt.member.called if debt.member is not None else ""
    return {"whom": whom, "name": name, "owed": debt.left, "ksm_id": debt.ksm_id}


@dataclass(frozen=True, slots=True)
class Debt:
    """What is still owed for a cover, and who may say it came back. `member` None: the KSM's cash owes it;
    `kas`: it is owed to the KSM's cash.
    """

    member: Someone | None
    creditor: Someone
    ksm_id: int
    left: int
    kas: bool


def _debt(book: Work, actor: Actor, whom: str) -> Debt:
    code, _, kind = whom.partition(".")
    member = people_search.by_public(book, code) if code != BOX else None
    if member is None and code != BOX:
        raise Refusal("button-stale")
    for person in actor.people:
        for ksm_id in people_search.ksm_ever(book, person.id):
            to_box = kind == "k" and _keeps_kas(actor, person, ksm_id)
            pair = (member.id if member is not None else KAS, KAS if to_box else person.id)
            left = store.of_ksm(book, ksm_id)[pair] if to_box or kind == "s" else 0
            if left:
                return Debt(member, person, ksm_id, left, to_box)
    raise Refusal("button-stale")


def given_back(book: Work, actor: Actor, answers: Answers) -> Say:
    """Who paid says they have it back; the other side hears it. Never more than is owed."""
    debt, amount = _debt(book, actor, answers["whom"]), answers["amount"]
    creditor = debt.creditor
    if amount > debt.left:
        raise Refusal("button-stale")
    if debt.member is not None and debt.member.id == creditor.id:
        raise Refusal("not-your-own-report")
    on = ledger.day_of(book, creditor.bkm_id, actor.today)
    giver = debt.member.id if debt.member is not None else None
    entry = give_back(giver, None if debt.kas else creditor.id, Rupiah(amount), on, f"back:{book.new_id()}")
    cover = Cover.KAS if debt.kas or giver is None else Cover.TALANGAN
    about = ledger.About(creditor.bkm_id, debt.ksm_id, giver or creditor.id, creditor.id, cover=cover.value)
    written = ledger.append(book, entry, about)
    left = debt.left - amount
    words = say("cover-back-told", payer=creditor.called, amount=amount, left=left)
    keepers = members.officers(book, creditor.bkm_id, (Role.BENDAHARA,), actor.today, debt.ksm_id)
    for each in [debt.member] if debt.member is not None else keepers[:1]:
        chat = members.chat_of(book, each.id)
        if chat is not None and chat != actor.chat_id:
            outbox.post(book, chat, words, "receipt", f"back:{written.public_id}", person=each.id)
    name = debt.member.called if debt.member is not None else say("cover-the-box")
    return say("cover-back-done", name=name, amount=amount, left=left)

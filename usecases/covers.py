"""Tanggung renteng: somebody of the KSM pays for another and is given it back. Each sees their own side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from domain.actor import Actor, Seat, Someone
from domain.covers import KAS, Cover
from domain.ledger import Purpose, claim, give_back
from domain.money import Rupiah
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import claims as claims_of
from storage import covers as store
from storage import ledger, loans, members, outbox, people_search, savings
from storage import voices as voice_store
from storage.book import Work
from usecases import quieting, titipan

Answers = dict[str, Any]
GIVEN_BACK = "ganti"
BOX = "kas"
"""The KSM's cash in place of a member: it owes where a cover was reversed that had been given back to it."""


def offer(book: Work, actor: Actor) -> Answers:
    """For whom this account may pay: the others of its KSM who owe, by name and row, not by what they owe."""
    seats = [(person, seat) for person in actor.people for seat in person.seats]
    if not seats:
        raise Refusal("no-ksm")
    people = [
        item
        for seat in {each.ksm_id: each for _, each in seats}.values()
        for item in _owing(book, actor, seat)
    ]
    if not people:
        raise Refusal("cover-nobody", ksm=seats[0][1].ksm_name)
    payers = [_payer(book, actor, *each) for each in seats]
    return {"people": people, "payers": payers, "covered": _covered(book, actor)}


def _covered(book: Work, actor: Actor) -> list[list[Any]]:
    """What this account reported for others and nobody has counted yet: for whom, how much."""
    mine = claims_of.still_open(book, person_ids=list(actor.ids), purpose=Purpose.INSTALLMENT)
    cards = [(each, loans.by_share(book, each.share_id)) for each in mine if each.cover and each.share_id]
    return [[members.someone(book, lent.person_id).public_id, int(each.amount)] for each, lent in cards]


def _owing(book: Work, actor: Actor, seat: Seat) -> list[Answers]:
    lent = {each.person_id: each for each in loans.of_ksm(book, seat.ksm_id) if each.outstanding}
    rows = members.members_of(book, seat.ksm_id, actor.today)
    owing = [row for row in rows if row.id in lent and row.id not in actor.ids]
    return [
        {
            **_member(row, seat),
            "bill": int(lent[row.id].bill(actor.today)),
            "left": int(lent[row.id].outstanding),
        }
        for row in owing
    ]


def _payer(book: Work, actor: Actor, payer: Someone, seat: Seat) -> Answers:
    roles = (Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA)
    leaders = members.officers(book, payer.bkm_id, roles, actor.today, seat.ksm_id)
    holders = [{"code": each.public_id, "label": each.called} for each in leaders if each.id != payer.id]
    keeper = actor.able("cover-from-kas", Subject(payer.bkm_id, seat.ksm_id))
    return {
        "code": payer.public_id,
        "label": payer.called,
        "ksm_id": seat.ksm_id,
        "kas": _in_box(book, seat.ksm_id) if keeper is not None and keeper.id == payer.id else 0,
        "holders": holders[:3],
        "leads": any(each.id == payer.id for each in leaders),
    }


def _in_box(book: Work, ksm_id: int) -> int:
    """What the KSM's cash can still pay for somebody: what is reported as paid out of it already is gone."""
    waiting = claims_of.still_open(book, ksm_id=ksm_id, purpose=Purpose.INSTALLMENT)
    return savings.till(book, ksm_id) - int(sum(each.amount for each in waiting if each.cover == Cover.KAS))


def _member(row: Any, seat: Seat) -> Answers:
    name = f"{row.title or ''} {row.nickname or row.name}".strip()
    facts = {"code": row.public_id, "name": name, "also": row.name, "rt": row.rt, "role": None}
    return {**facts, "ksm": seat.ksm_name, "ksm_id": seat.ksm_id, "number": row.number}


def payer_of(answers: Answers) -> Answers:
    """Who pays: the only one behind this phone in that KSM, or who was chosen."""
    ksm_id = next(each["ksm_id"] for each in answers["people"] if each["code"] == answers["whom"])
    found = [each for each in answers["payers"] if each["ksm_id"] == ksm_id]
    return next((each for each in found if each["code"] == answers.get("who")), found[0])


def report(book: Work, actor: Actor, answers: Answers) -> Say:
    """The payment for another becomes a claim like any other; the one it is for hears of it at once."""
    facts = payer_of(answers)
    payer = next((each for each in actor.people if each.public_id == facts["code"]), None)
    member = people_search.by_public(book, answers["whom"])
    rows = {each.id for each in members.members_of(book, facts["ksm_id"], actor.today)}
    if payer is None or member is None or member.id in actor.ids or not {payer.id, member.id} <= rows:
        raise Refusal("button-stale")
    running = [each for each in loans.of_people(book, [member.id]) if each.outstanding]
    lent = next((each for each in running if each.ksm_id == facts["ksm_id"]), None)
    if lent is None:
        raise Refusal("no-loan", name=member.called)
    cover, amount = Cover(answers["cover"]), Rupiah(answers["amount"])
    if cover is Cover.KAS and (amount > facts["kas"] or amount > _in_box(book, lent.ksm_id)):
        raise Refusal("cover-kas-short")
    holder = payer.id if answers["to"] == "self" and facts["leads"] else None
    line = _claim(book, actor, payer, lent, cover, amount, holder)
    _tell_member(book, payer, member, line)
    carrier = next((each for each in facts["holders"] if each["code"] == answers["to"]), None)
    if carrier is not None:
        _ask_holder(book, carrier["code"], payer, line)
    back = button("button-take-back", "ambil", line.public_id)
    values = {"name": member.called, "amount": int(amount), "cover": cover.value}
    whom = carrier["label"] if carrier else ""
    return say("cover-claimed", whom=whom, known=int(bool(whom)), **values).with_rows((back,))


def _claim(  # noqa: PLR0913 - a claim is these facts
    book: Work,
    actor: Actor,
    payer: Someone,
    lent: loans.Lent,
    cover: Cover,
    amount: Rupiah,
    holder: int | None,
) -> claims_of.Claim:
    on = ledger.day_of(book, payer.bkm_id, actor.today)
    reference = f"cover:{book.new_id()}"
    entry = claim(Purpose.INSTALLMENT, amount, payer.id, on, reference, share=lent.share_id, holder=holder)
    about = ledger.About(
        payer.bkm_id, lent.ksm_id, payer.id, payer.id, batch=book.new_id(), cover=cover.value
    )
    written = ledger.append(book, entry, about)
    voice_store.speak(book, written.id, payer.id, "betul")
    quieting.quiet(book, lent.person_id)
    return claims_of.as_written(book, written, entry, about)


def _tell_member(book: Work, payer: Someone, member: Someone, line: claims_of.Claim) -> None:
    chat = members.chat_of(book, member.id)
    if chat is not None:
        facts = {"payer": payer.called, "amount": int(line.amount), "cover": line.cover}
        words = say("cover-for-you", name=member.called, title=member.title, **facts)
        outbox.post(book, chat, words, "receipt", f"cover:{line.public_id}", person=member.id)


def _ask_holder(book: Work, code: str, payer: Someone, line: claims_of.Claim) -> None:
    holder = people_search.by_public(book, code)
    chat = members.chat_of(book, holder.id) if holder is not None else None
    if chat is not None:
        yes = button("button-i-hold-it", "pegang", line.public_id, int(line.amount))
        no = button("button-not-yet", "belum", line.public_id)
        number = payer.seats[0].number
        words = say("titip-to-confirm", number=number, name=payer.called, amount=int(line.amount))
        outbox.post(book, chat, words.with_rows((yes, no)), "receipt", f"pegang:{line.public_id}")


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

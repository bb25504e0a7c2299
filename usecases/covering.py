"""One member pays another's instalment: for whom, out of whose pocket, and which way the money goes. It is a
report like any other until the money is counted, or seen in the bank.
"""

from __future__ import annotations

from typing import Any

from domain.actor import Actor, Seat, Someone
from domain.covers import Cover
from domain.ledger import Purpose, claim
from domain.money import Rupiah
from domain.people import Role, Subject
from domain.say import Refusal, Say, button, say
from storage import cash, ledger, loans, members, outbox, people_search
from storage import claims as claims_of
from storage import voices as voice_store
from storage.book import Work
from usecases import covers, quieting, transfers

Answers = dict[str, Any]
BY_BANK = "bank"


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
        "kas": covers.in_box(book, seat.ksm_id) if keeper is not None and keeper.id == payer.id else 0,
        "holders": holders[:3],
        "leads": any(each.id == payer.id for each in leaders),
        "bank": cash.has_bank(book, payer.bkm_id),
    }


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
    if cover is Cover.KAS and (amount > facts["kas"] or amount > covers.in_box(book, lent.ksm_id)):
        raise Refusal("cover-kas-short")
    holder = payer.id if answers["to"] == "self" and facts["leads"] else None
    line = _claim(book, actor, payer, lent, cover, amount, holder)
    _tell_member(book, payer, member, line)
    values = {"name": member.called, "amount": int(amount), "cover": cover.value}
    if answers["to"] == BY_BANK:
        asked = transfers.keep(book, actor, payer, line, answers["photo"])
        return transfers.told(line, say("cover-by-bank", **asked, **values), actor.today)
    carrier = next((each for each in facts["holders"] if each["code"] == answers["to"]), None)
    if carrier is not None:
        _ask_holder(book, carrier["code"], payer, line)
    back = button("button-take-back", "ambil", line.public_id)
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

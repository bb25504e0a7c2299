"""The UPK gives back what somebody paid too much: the clerk notes it, whose it is, is asked. Never more than
is there; it counts when they have answered: usecases/titipan_received.py.
"""

from __future__ import annotations

from typing import Any

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import cash, ledger, members, outbox, people_search, till_days, voices
from storage import titipan as store
from storage.book import Work
from usecases import looks, titipan, vouchers
from usecases.deed import Open
from usecases.seconds import only_seen_by

Answers = dict[str, Any]
GIVE, CANCEL = "lebihbayar", "lebihbatal"


def _payer(book: Work, actor: Actor, whom: Someone) -> Someone | None:
    """Who at this phone may give it: the clerk of the UPK; the koordinator only for the clerk's own."""
    who = actor.able("return-titipan", Subject(whom.bkm_id)) if actor.private else None
    silent = voices.silenced_with(book, [whom.id])
    if who is None or set(actor.ids) & silent:
        return None
    if Role.PETUGAS_UPK in who.roles(actor.today):
        return who
    clerks = members.officers(book, whom.bkm_id, (Role.PETUGAS_UPK,), actor.today)
    return who if all(each.id in silent for each in clerks) else None


def button_for(book: Work, actor: Actor, whom: Someone) -> tuple[tuple[Button, ...], ...]:
    """On somebody's page at the counter: the key, where anything is theirs."""
    if _payer(book, actor, whom) is None or not titipan.of(book, actor, whom):
        return ()
    return ((button("button-titipan-give", GIVE, whom.public_id),),)


def begin(book: Work, actor: Actor, subject: str) -> Open:
    """[Kembalikan titipan] opens the small form."""
    return Open("return-titipan", about={"person": subject})


def offer(book: Work, actor: Actor, person: str = "") -> Answers:
    """What can be given back to this person, and what the tills hold. Rupiah."""
    whom = _whom(book, actor, person)
    found = titipan.of(book, actor, whom)
    if not found:
        raise Refusal("titipan-none")
    looks.note_by(book, actor, "return-titipan", whom, looks.RECORD)
    items = [
        {
            "code": titipan.code(one),
            "amount": one.amount,
            "name": members.someone(book, one.borrower_id).called,
        }
        for one in found
    ]
    given = {"person": person, "name": whom.called, "items": items, **cash.tills(book, whom.bkm_id)}
    return {**given, "which": items[0]["code"]} if len(items) == 1 else given


def _whom(book: Work, actor: Actor, public_id: str) -> Someone:
    whom = people_search.by_public(book, public_id)
    if whom is None or actor.able("return-titipan", Subject(whom.bkm_id)) is None:
        raise Refusal("button-stale")
    if _payer(book, actor, whom) is None:
        raise Refusal("titipan-own")
    return whom


def pay(book: Work, actor: Actor, answers: Answers) -> Say:
    """The clerk says it was given out: whose it is, is asked. Nothing is booked yet."""
    whom = _whom(book, actor, answers["person"])
    who = _payer(book, actor, whom)
    one = next(
        (each for each in titipan.of(book, actor, whom) if titipan.code(each) == answers["which"]), None
    )
    amount, till = int(answers["amount"]), answers["till"]
    if one is None or amount > one.amount or who is None:
        raise Refusal("titipan-above", name=whom.called, free=one.amount if one else 0)
    check_till(book, actor, answers, till)
    paid = {"amount_rp": amount, "till": till, "paid_by": who.id, "paid_at": book.now}
    paid["paid_on"] = ledger.day_of(book, whom.bkm_id, actor.today)
    wish = next((row for row in titipan.asked(book, whom)
                 if (row.share_id, row.from_kas) == (one.share_id, one.from_kas)), None)  # fmt: skip
    if wish is None:
        wish = store.keep(book, titipan.row_of(whom, one) | paid | {"state": store.PAID})
    else:
        store.move(book, wish.id, store.ASKED, store.PAID, **paid)
    aloud = _ask(book, who, whom, wish.public_id, amount)
    back = button("button-titipan-cancel", CANCEL, wish.public_id, amount=amount)
    return say("titipan-paid", name=whom.called, amount=amount, aloud=int(aloud)).with_rows((back,))


def check_till(book: Work, actor: Actor, answers: Answers, till: str) -> None:
    """No till gives more than it holds."""
    bkm_id, amount = _whom(book, actor, answers["person"]).bkm_id, int(answers["amount"])
    on = ledger.day_of(book, bkm_id, actor.today)
    least = till_days.lowest(book, bkm_id, till, on)
    if amount > least.amount:
        raise vouchers.too_much(till, least, amount, on)


def _ask(book: Work, who: Someone, whom: Someone, public_id: str, amount: int) -> bool:
    """Whose it is, is asked; on a phone the family shares they may only say no. Returns whether they must be
    asked aloud.
    """
    aloud, chat = only_seen_by(book, whom.id), members.chat_of(book, whom.id)
    if chat is not None:
        yes = button("button-titipan-received", titipan.RECEIVED, public_id, amount)
        no = button("button-titipan-not-yet", titipan.NOT, public_id, amount)
        facts = {"name": whom.called, "by": who.called, "title": whom.title, "aloud": int(aloud)}
        words = say("titipan-received-ask", amount=amount, **facts).with_rows((no,) if aloud else (yes, no))
        outbox.post(
            book,
            chat,
            words,
            "receipt",
            f"titipan:{public_id}",
            subject=f"titipan:{public_id}",
            person=whom.id,
        )
    return aloud


def cancel(book: Work, actor: Actor, public_id: str) -> Say:
    """[Batalkan]: who noted it takes it back while nobody has answered; the money stayed in the till."""
    row = store.by_public(book, public_id)
    if row is None or row.paid_by not in actor.ids:
        raise Refusal("button-stale")
    titipan.end(book, row, store.TAKEN_BACK, row.paid_by)
    return say("titipan-cancelled", name=members.someone(book, row.person_id).called)


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: who asks for what is theirs, and what the clerk gave and nobody confirmed."""
    bkm_ids = actor.villages("return-titipan")
    found = []
    for row in store.waiting(book, bkm_ids) if bkm_ids else ():
        whom = members.someone(book, row.person_id)
        facts = {"name": whom.called, "amount": row.amount_rp}
        if row.state == store.PAID and row.paid_by in actor.ids:
            press = button("button-titipan-cancel", CANCEL, row.public_id, amount=row.amount_rp)
            found.append((say("overview-titipan-paid", **facts), press))
        elif row.state == store.ASKED and button_for(book, actor, whom):
            press = button("button-titipan-give-to", GIVE, whom.public_id, name=whom.called)
            found.append((say("overview-titipan-asked", **facts), press))
    return found

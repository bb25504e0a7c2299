"""Savings held as surety: the treasurer notes what the group decided, the member hears it at once, and it is
let go with one press. The money stays the member's.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.ledger import Account
from domain.people import Subject
from domain.savings import CODES, POTS, available
from domain.say import Button, Refusal, Say, button, say
from storage import holds as store
from storage import members, outbox, people_search
from storage.book import Work
from storage.withdrawals import Wish
from usecases import savings
from usecases.savings_words import named

Answers = dict[str, Any]
LET_GO = "tahan-lepas"
SHOWN = 8
"""Holds on one page, each with its button; the next ones come when these are let go."""


def offer(book: Work, actor: Actor) -> Answers:
    """Whose savings may be held from here, and how much of each pot is still free of promises."""
    people = [
        item
        for _, grant in actor.scopes("hold-savings")
        if grant.ksm_id is not None and grant.bkm_id is not None
        for item in _people(book, actor, grant.bkm_id, grant.ksm_id)
    ]
    if not actor.scopes("hold-savings"):
        raise Refusal("not-your-office")
    if not people:
        raise Refusal("hold-nothing")
    return {"people": people}


def _people(book: Work, actor: Actor, bkm_id: int, ksm_id: int) -> list[Answers]:
    pots = savings.pots_in(book, bkm_id, ksm_id, actor.today)
    ksm = members.ksm_by_id(book, ksm_id).name
    found = []
    for row in members.members_of(book, ksm_id, actor.today):
        room = [
            {"code": each.code, "room": int(available(each.saved, each.held, each.pending))}
            for each in pots.get(row.id, [])
        ]
        free = [each for each in room if each["room"]]
        if free:
            names = {
                "name": f"{row.title or ''} {row.name}".strip(),
                "also": row.nickname or "",
                "rt": row.rt,
            }
            where = {"ksm": ksm, "ksm_id": ksm_id, "number": row.number, "role": None}
            found.append({"code": row.public_id, "pots": free, **names, **where})
    return found


def hold(book: Work, actor: Actor, answers: Answers) -> Say:
    """[Simpan]: so much of this pot stays until it is let go. Never more than lies there unpromised."""
    facts = next(each for each in answers["people"] if each["code"] == answers["whom"])
    whom = people_search.by_public(book, facts["code"])
    who = actor.able("hold-savings", Subject(whom.bkm_id, facts["ksm_id"])) if whom is not None else None
    if whom is None or who is None:
        raise Refusal("button-stale")
    code = answers.get("pot") or facts["pots"][0]["code"]
    wish = Wish(whom.bkm_id, facts["ksm_id"], whom.id, POTS[code], answers["amount"], answers["note"])
    pot = savings.pot_of(book, wish, actor.today)
    room = int(available(pot.saved, pot.held, pot.pending))
    if wish.amount > room:
        raise Refusal("hold-above", amount=wish.amount, free=room)
    public_id = store.hold(book, wish, who.id)
    told = {"amount": wish.amount, "pot": named(code), "note": answers["note"], "by": who.called}
    _tell(book, actor, whom, say("hold-told", title=whom.title, **told), f"hold:{public_id}")
    return say("hold-kept", name=whom.called, amount=wish.amount, pot=named(code))


def _tell(book: Work, actor: Actor, whom: Someone, words: Say, reason: str) -> None:
    chat = members.chat_of(book, whom.id)
    if chat is not None and chat != actor.chat_id:
        outbox.post(book, chat, words, "receipt", reason, person=whom.id)


def page(book: Work, actor: Actor) -> Say:
    """'tabungan ditahan': what is held in this KSM, and why; each with its button."""
    grants = actor.scopes("hold-savings")
    if not grants or not actor.private:
        raise Refusal("not-your-office")
    rows = [
        row for _, grant in grants if grant.ksm_id is not None for row in store.open_in(book, grant.ksm_id)
    ]
    if not rows:
        return say("hold-none")
    shown = [_line(book, actor, row) for row in rows[:SHOWN]]
    words = say("hold-page", lines=tuple(line for line, _ in shown), more=len(rows) - len(shown))
    return words.with_rows(*((press,) for _, press in shown))


def _line(book: Work, actor: Actor, row: Row[Any]) -> tuple[Say, Button]:
    name = members.someone(book, row.person_id).called
    facts = {"name": name, "amount": row.amount_rp, "pot": named(CODES[Account(row.pot)]), "note": row.note}
    since = row.made_at.astimezone(actor.zone).date().isoformat()
    return say("hold-line", on=since, **facts), button("button-let-go", LET_GO, row.public_id, name=name)


def let_go(book: Work, actor: Actor, public_id: str) -> Say:
    """[Lepas]: the surety is no longer needed, and the member hears it."""
    row = store.by_public(book, public_id)
    who = actor.able("hold-savings", Subject(row.bkm_id, row.ksm_id)) if row is not None else None
    if row is None or who is None:
        raise Refusal("button-stale")
    if not store.let_go(book, row.id, who.id):
        raise Refusal("done-before")
    whom = members.someone(book, row.person_id)
    facts = {"amount": row.amount_rp, "pot": named(CODES[Account(row.pot)])}
    _tell(book, actor, whom, say("hold-let-go-told", by=who.called, **facts), f"let-go:{public_id}")
    return say("hold-let-go", name=whom.called, **facts)

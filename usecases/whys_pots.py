"""[Kenapa?] of what somebody may take from their savings: pot by pot what lies there, what is held by whose
note, what was asked for and is not given yet, and by which rules a pot stays closed.
"""

from __future__ import annotations

from typing import Any

from domain.actor import Actor, Someone
from domain.ledger import Account
from domain.people import Subject
from domain.savings import CODES
from domain.say import Button, Refusal, Say, button, say
from storage import holds, members, people_search, withdrawals
from storage import savings as store
from storage.book import Work
from storage.rules import rules_of
from usecases import looks, savings, whys
from usecases.savings_words import named
from usecases.why_lines import OF, older, page, rules_line

FREE = "kantong"
OFFICES = ("hold-savings", "ask-savings-for")
SENTENCES = (
    "take-savings-pot", "take-savings-amount", "take-above", "take-why-promised", "take-why-leaving",
    "take-why-loans", "take-savings-again", "take-to-give", "take-asked", "give-above", "money-out-asked",
    "hold-savings-pot", "hold-savings-amount", "hold-above", "hold-savings-summary", "hold-kept", "hold-told",
    "hold-line", "hold-let-go", "hold-let-go-told",
)  # fmt: skip
"""Sentences about what lies in a pot, is held there, or may be taken."""


def free(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """What one person may take, and why not more. `subject`: their public id."""
    person = people_search.by_public(book, subject) if actor.private else None
    if person is None:
        raise Refusal("button-stale")
    shown = [ksm_id for ksm_id in store.of_person(book, person.id) if _may_see(book, actor, person, ksm_id)]
    if not shown and person.id not in actor.ids:
        raise Refusal("button-stale")
    pots = [
        pot
        for ksm_id in shown
        for pot in savings.pots_in(book, person.bkm_id, ksm_id, actor.today).get(person.id, [])
    ]
    head = say("why-free", name=person.called, amount=sum(int(each.free) for each in pots))
    label = rules_of(book, person.bkm_id, actor.today).label
    first = [head] if skip else [head, *(_pot(each) for each in pots)]
    last = [] if skip else [rules_line(book, person.bkm_id, label)]
    told = _promised(book, actor, person, set(shown))
    may_read = person.id in actor.ids or actor.able("search-people", Subject(person.bkm_id)) is not None
    beside = button("button-why-savings", whys.WHY, subject, whys.SAVINGS) if may_read else None
    return page(first, told, last, (skip, older(FREE, subject), beside))


def _may_see(book: Work, actor: Actor, person: Someone, ksm_id: int) -> bool:
    """Their own, or asked by the treasurer of that KSM, or by a leader who asks for them; noted as a look."""
    if person.id in actor.ids:
        return True
    of = Subject(person.bkm_id, ksm_id)
    able = actor.able("hold-savings", of)
    if able is None and _may_ask_for(book, actor, person):
        able = actor.able("ask-savings-for", of)
    if able is None:
        return False
    looks.note(book, able, [person.id], looks.MONEY, actor.today)
    return True


def _may_ask_for(book: Work, actor: Actor, person: Someone) -> bool:
    """Whether a leader asks for their savings in their stead: who has no phone, or has left."""
    return not person.seats or members.chat_of(book, person.id) is None


def _pot(of: savings.Pot) -> Say:
    return say(
        "why-pot", pot=named(of.code), saved=of.saved, held=of.held, pending=of.pending, free=int(of.free),
        lock=of.lock.value if of.lock is not None else "none",
    )  # fmt: skip


def _promised(book: Work, actor: Actor, person: Someone, ksm_ids: set[int]) -> list[Say]:
    """What is held and what was asked for, each with its day and who wrote it, the oldest first."""
    held = [each for each in holds.of_person(book, person.id) if each.ended_at is None]
    asked = [each for each in withdrawals.of_person(book, person.id) if each.state == withdrawals.ASKED]
    found = [(each.made_at, _line(book, actor, each, "why-held")) for each in held if each.ksm_id in ksm_ids]
    found += [
        (each.asked_at, _line(book, actor, each, "why-asked-for")) for each in asked if each.ksm_id in ksm_ids
    ]
    return [words for _, words in sorted(found, key=lambda each: each[0])]


def _line(book: Work, actor: Actor, row: Any, key: str) -> Say:
    """One hold, or one sum that was asked for."""
    held = key == "why-held"
    at, by = (row.made_at, row.by_person_id) if held else (row.asked_at, row.asked_by)
    facts = {"on": at.astimezone(actor.zone).date().isoformat(), "by": members.someone(book, by).called}
    facts |= {"amount": row.amount_rp, "pot": named(CODES[Account(row.pot)])}
    return say(key, **facts, **({"note": row.note} if held else {}))


def of_page(book: Work, actor: Actor, words: Say) -> list[Button]:
    """Whose pots a sentence speaks of, as doors: the one it names, else who is at this phone."""
    name = words.values.get("name")
    own = [each for each in actor.people if each.seats]
    found = own if name is None else [each for each in (*own, *_near(book, actor)) if each.called == name]
    return [button("choice-plain", OF, each.public_id, f"{FREE}.0", label=each.called) for each in found]


def _near(book: Work, actor: Actor) -> list[Someone]:
    """Everybody with savings in a KSM for which somebody at this phone may ask or hold."""
    ksm_ids = {grant.ksm_id for deed in OFFICES for _, grant in actor.scopes(deed)}
    return [
        members.someone(book, who)
        for ksm_id in sorted(each for each in ksm_ids if each is not None)
        for who in store.of_ksm(book, ksm_id)
    ]

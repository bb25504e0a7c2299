"""Savings given back: a member asks, the treasurer gives the cash and says so. Never more than is there, and
nobody gives to themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.ledger import Account, withdraw
from domain.money import Rupiah
from domain.people import Role, Subject
from domain.savings import CODES, POTS, below_zero_on
from domain.say import Button, Refusal, Say, button, say
from domain.words import label
from storage import ledger, members, outbox
from storage import savings as pots_store
from storage import withdrawals as store
from storage.book import Work
from storage.withdrawals import Wish
from usecases import covers, for_another, savings, seconds
from usecases.for_another import TITLES
from usecases.savings_words import named
from usecases.seconds import only_seen_by
from usecases.whom import for_one

Answers = dict[str, Any]
GIVE, REFUSE, TAKE_BACK, NOT_GIVEN = "tarik-beri", "tarik-tolak", "tarik-urung", "tarik-bukan"
OPEN = "tarik-buka"
FIRST, SECOND = (Role.BENDAHARA,), (Role.KETUA, Role.SEKRETARIS)


def offer(book: Work, actor: Actor, pot: str = "", why: str = "", whom: str = "") -> Answers:
    """Whose savings this account may ask for, and what each pot would give. A leader also asks for who has no
    phone and for who has left. `whom`: the words of the wish, where somebody may be named.
    """
    own = [(each, seat.ksm_id) for each in actor.people for seat in each.seats]
    others = _without_phone(book, actor)
    if whom and for_another.is_another(book, actor, label(whom)):
        own, others = [], [each for each in others if {*label(each[0].by_name)} & {*label(whom)} - TITLES]
        if not others:
            raise Refusal("take-of-another")
    if not own and not others:
        raise Refusal("no-ksm")
    people = [_purse(book, actor, str(n), *each) for n, each in enumerate([*own, *others], 1)]
    fitting = [one for one in people if any(_may(each, pot) for each in one["pots"])]
    if not fitting:
        raise Refusal("take-nothing", lines=_reasons(book, actor, own or others[:1], pot))
    given: Answers = {"people": fitting, "named": pot, "why": why[:200]}
    return {**given, "who": fitting[0]["code"]} if len(fitting) == 1 else given


def _may(pot: Answers, wanted: str) -> bool:
    return bool(pot["free"]) and wanted in ("", pot["code"])


def _without_phone(book: Work, actor: Actor) -> list[tuple[Someone, int]]:
    found = []
    for _, grant in actor.scopes("ask-savings-for"):
        assert grant.ksm_id is not None
        seated = {row.id for row in members.members_of(book, grant.ksm_id, actor.today)}
        for who in pots_store.of_ksm(book, grant.ksm_id):
            if who not in actor.ids and (who not in seated or members.chat_of(book, who) is None):
                found.append((members.someone(book, who), grant.ksm_id))
    return found


def _purse(book: Work, actor: Actor, code: str, who: Someone, ksm_id: int) -> Answers:
    found = savings.pots_in(book, who.bkm_id, ksm_id, actor.today).get(who.id, [])
    asked = [row for row in store.waiting(book, ksm_id) if row.person_id == who.id]
    pots = [
        {
            "code": each.code,
            "saved": each.saved,
            "free": int(each.free),
            "held": each.held,
            "pending": each.pending,
            "asked": [row.amount_rp for row in asked if row.pot == POTS[each.code].value],
        }
        for each in found
    ]
    facts = {"code": code, "person": who.public_id, "label": who.called, "ksm_id": ksm_id}
    return {**facts, "own": who.id in actor.ids, "pots": pots}


def _reasons(book: Work, actor: Actor, people: Sequence[tuple[Someone, int]], pot: str) -> tuple[Say, ...]:
    """Why nothing can be taken, person by person and pot by pot."""
    lines: list[Say] = []
    for who, ksm_id in people:
        found = savings.pots_in(book, who.bkm_id, ksm_id, actor.today).get(who.id, [])
        empty = say("take-why-empty", pot=named(pot) if pot else named("sukarela"))
        shown = [reason(each) for each in found if pot in ("", each.code)] or [empty]
        lines += [for_one(actor, who, each) for each in shown]
    return tuple(lines)


def reason(pot: savings.Pot) -> Say:
    """Why not more can be taken from this pot."""
    facts = {"pot": named(pot.code), "saved": pot.saved}
    if pot.lock is not None:
        return say(f"take-why-{pot.lock.value}", **facts)
    return say("take-why-promised", held=pot.held, pending=pot.pending, **facts)


def ask(book: Work, actor: Actor, answers: Answers) -> Say:
    """The wish is written down and the treasurer is asked. No money has moved."""
    facts = next(each for each in answers["people"] if each["code"] == answers["who"])
    whom, by = _for_whom(book, actor, facts)
    pot = answers.get("pot") or next(each["code"] for each in facts["pots"] if _may(each, answers["named"]))
    wish = Wish(whom.bkm_id, facts["ksm_id"], whom.id, POTS[pot], answers["amount"], answers["why"] or None)
    left = savings.pot_of(book, wish, actor.today)
    if left.lock is not None or wish.amount > left.free:
        raise Refusal("take-above", amount=wish.amount, free=int(left.free), why=reason(left))
    row = store.ask(book, wish, by.id)
    asked = [_ask_treasurer(book, row, whom, by, *each) for each in givers(book, actor, row)]
    if not asked:
        raise Refusal("take-nobody")
    back = button("button-take-not", TAKE_BACK, row.public_id)
    words = say("take-asked", amount=wish.amount, pot=named(pot), whom=asked[0], name=whom.called,
                own=int(whom.id == by.id))  # fmt: skip
    return words.with_rows((back,))


def _for_whom(book: Work, actor: Actor, facts: Answers) -> tuple[Someone, Someone]:
    """Whose savings, and who asks."""
    own = next((each for each in actor.people if each.public_id == facts["person"]), None)
    if own is not None and actor.able("ask-savings", Subject(person_id=own.id)) is not None:
        return own, own
    other = next((each for each, _ in _without_phone(book, actor) if each.public_id == facts["person"]), None)
    by = actor.able("ask-savings-for", Subject(other.bkm_id, facts["ksm_id"])) if other is not None else None
    if other is None or by is None:
        raise Refusal("not-yours")
    return other, by


def givers(book: Work, actor: Actor, row: Row[Any]) -> list[tuple[Someone, int]]:
    """Who may give this money out: the treasurer; where that is the one who asks or nobody can be reached,
    another officer of the KSM. Nobody on the phone of the asker or the member.
    """
    spoke = [row.asked_by, row.person_id]
    for roles in (FIRST, SECOND):
        found = list(seconds.reachable(book, actor, spoke, row.bkm_id, roles, row.ksm_id))
        if found:
            return found
    return []


def _ask_treasurer(book: Work, row: Row[Any], whom: Someone, by: Someone, giver: Someone, chat: int) -> str:
    facts = {"name": whom.called, "amount": row.amount_rp, "pot": named(CODES[Account(row.pot)])}
    asks = {"by": by.called, "own": int(by.id == whom.id), "why": row.why or "", "said": int(bool(row.why))}
    asks |= {"shared": int(only_seen_by(book, whom.id))}
    words = say("take-to-give", title=giver.title, **facts, **asks)
    yes = button("button-given", GIVE, row.public_id, row.amount_rp)
    no = button("button-cannot", REFUSE, row.public_id)
    outbox.post(book, chat, words.with_rows((yes, no)), "receipt", f"tarik:{row.public_id}:{giver.id}",
                subject=_subject(row))  # fmt: skip
    return giver.called


def _subject(row: Row[Any]) -> str:
    return f"tarik:{row.public_id}"


def _open(book: Work, public_id: str) -> Row[Any]:
    row = store.by_public(book, public_id)
    if row is None:
        raise Refusal("button-stale")
    return row


def _giver(book: Work, actor: Actor, row: Row[Any]) -> Someone:
    """Who of this phone may give it, or a polite no."""
    found = next((each for each, _ in givers(book, actor, row) if each.id in actor.ids), None)
    if found is None or actor.able("give-savings", Subject(row.bkm_id, row.ksm_id)) is None:
        raise Refusal("take-not-to-yourself" if row.asked_by in actor.ids else "button-stale")
    if row.state != store.ASKED:
        raise Refusal(f"take-was-{row.state}")
    return found


def give(book: Work, actor: Actor, public_id: str) -> Say:
    """[Sudah diberikan]: the cash left the KSM's box. What is there is counted again, as it is now."""
    row = _open(book, public_id)
    giver = _giver(book, actor, row)
    wish = Wish(row.bkm_id, row.ksm_id, row.person_id, Account(row.pot), row.amount_rp)
    left = savings.pot_of(book, wish, actor.today)
    on = ledger.day_of(book, row.bkm_id, actor.today)
    moves = pots_store.moves(book, row.person_id, row.ksm_id, wish.pot)
    there = left.saved - left.held
    if left.lock is not None or wish.amount > there or below_zero_on(moves, -wish.amount, on):
        raise Refusal("give-above", amount=wish.amount, free=0 if left.lock else max(0, there))
    box = covers.in_box(book, row.ksm_id) + pots_store.from_paper(book, row.ksm_id)
    if wish.amount > box:
        raise Refusal("give-box-short", amount=wish.amount, held=max(0, box))
    number = ledger.next_number(book)
    entry = withdraw(row.person_id, wish.pot, Rupiah(wish.amount), on, f"withdraw:{public_id}")
    about = ledger.About(row.bkm_id, row.ksm_id, row.person_id, giver.id, number=number, batch=public_id)
    written = ledger.append(book, entry, about)
    store.end(book, row.id, giver.id, store.GIVEN, written.id)
    told = _receipt(book, row, giver, number, left.saved - wish.amount)
    name = members.someone(book, row.person_id).called
    return say(
        "take-given", name=name, amount=wish.amount, pot=named(left.code), number=number, told=int(told)
    )


def _receipt(book: Work, row: Row[Any], giver: Someone, number: str, left: int) -> bool:
    chat = members.chat_of(book, row.person_id)
    if chat is None:
        return False
    whom = members.someone(book, row.person_id)
    words = say(
        "receipt-taken", giver=giver.called, amount=row.amount_rp, pot=named(CODES[Account(row.pot)]),
        title=whom.title, number=number, left=left,
    )  # fmt: skip
    wrong = button("button-wrong", NOT_GIVEN, row.public_id)
    outbox.post(book, chat, words.with_rows((wrong,)), "receipt", f"taken:{row.public_id}", person=whom.id)
    return True


def refuse(book: Work, actor: Actor, public_id: str) -> Say:
    """[Tidak bisa]: nothing moves, and whoever asked hears it at once."""
    row = _open(book, public_id)
    giver = _giver(book, actor, row)
    store.end(book, row.id, giver.id, store.REFUSED)
    outbox.withdraw(book, _subject(row))
    words = say("take-refused-told", by=giver.called, amount=row.amount_rp)
    seconds.tell(book, actor, row.asked_by, words, f"take-refused:{public_id}")
    return say("take-refused", name=members.someone(book, row.asked_by).called)


def on_own_page(book: Work, actor: Actor, person: Someone) -> list[tuple[Button, ...]]:
    """Below a member's own record: what they asked for and may still take back; a way to ask, if anything is
    free.
    """
    rows: list[tuple[Button, ...]] = [
        (button("button-take-not-amount", TAKE_BACK, row.public_id, amount=row.amount_rp),)
        for row in store.of_person(book, person.id)
        if row.state == store.ASKED and row.asked_by == person.id
    ]
    pots = [
        savings.pots_in(book, person.bkm_id, seat.ksm_id, actor.today).get(person.id, [])
        for seat in person.seats
    ]
    if any(pot.free for each in pots for pot in each):
        rows.append((button("button-take-savings", OPEN),))
    return rows


def take_back(book: Work, actor: Actor, public_id: str) -> Say:
    """[Tidak jadi]: whoever asked changed their mind while nothing was given."""
    row = _open(book, public_id)
    if row.asked_by not in actor.ids:
        raise Refusal("button-stale")
    if not store.end(book, row.id, row.asked_by, store.TAKEN_BACK):
        raise Refusal(f"take-was-{row.state}")
    outbox.withdraw(book, _subject(row))
    taken_back = say("take-taken-back", amount=row.amount_rp)
    return for_one(actor, members.someone(book, row.person_id), taken_back)


def waiting(book: Work, actor: Actor, ksm_id: int) -> list[Row[Any]]:
    """What somebody at this phone may give out now, for the treasurer's page."""
    rows = store.waiting(book, ksm_id)
    return [row for row in rows if any(each.id in actor.ids for each, _ in givers(book, actor, row))]

"""What an opening balance should have been: reads the figure of the paper beside the book's, and says what
would change. Writes nothing; the act is usecases/opening_fixes.py's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.actor import Actor
from domain.allocation import Settled, remaining
from domain.ledger import Kind
from domain.money import Rupiah
from domain.people import Subject
from domain.savings import CODES, POTS, below_zero_on
from domain.say import Refusal, Say, say
from storage import balances, ledger, loans, members, people_search
from storage import opening_fixes as store
from storage import savings as pots
from storage.book import Work
from storage.opening_fixes import Opened
from usecases.replaced_words import called
from usecases.savings_words import named

Answers = dict[str, Any]
Pair = tuple[int, int]
"""Of a pot what is saved and 0; of a card pokok and jasa. Rupiah."""


@dataclass(frozen=True, slots=True)
class Fix:
    """One balance to be put right. `opened`: as the book began, None: with nothing; `right`: as it should
    have begun; `before` and `after`: how pot or card stand now and would stand then.
    """

    ksm: Any
    person_id: int
    thing: str
    opened: Opened | None
    share_id: int | None
    right: Pair
    before: Pair
    after: Pair
    on: date


def offer_groups(book: Work, actor: Actor) -> Answers:
    """'koreksi saldo awal': of which KSM."""
    rows = balances.every(book, actor.villages("correct-opening"))
    if not rows:
        raise Refusal("opening-officers-only")
    return {"groups": [{"code": row.public_id, "name": row.name} for row in rows], "more": 0}


def offer(book: Work, actor: Actor, ksm: str = "") -> Answers:
    """Everybody of this KSM's paper book, each with the pots and cards that began on paper."""
    row = balances.ksm_by(book, ksm)
    if row is None or actor.able("correct-opening", Subject(row.bkm_id)) is None:
        raise Refusal("opening-officers-only")
    seats = members.members_of(book, row.id, actor.today)
    people = [
        {"code": each.public_id, "name": members.someone(book, each.id).called, "also": each.name,
         "rt": each.rt, "role": None, "ksm": row.name, "number": each.number, "here": 1}
        for each in seats
    ]  # fmt: skip
    known = {each.id: each.public_id for each in seats}
    saved = pots.of_ksm(book, row.id)
    things = [
        {"whose": code, "code": pot, "pot": pot, "amount": saved.get(who, {}).get(account, 0)}
        for who, code in known.items()
        for pot, account in POTS.items()
    ]
    cards = {each.share_id for each in store.standing(book, row.id) if each.share_id is not None}
    for lent in loans.by_shares(book, sorted(cards)):
        if lent.person_id in known and lent.ended is None:
            left = {
                "pokok": int(lent.left.pokok),
                "jasa": int(lent.left.jasa),
                "amount": int(lent.left.total),
            }
            facts = {"whose": known[lent.person_id], "code": lent.public_id, "pot": ""}
            things.append({**facts, **left, "on": lent.disbursed_on.isoformat()})
    return {"ksm": ksm, "ksm_name": row.name, "people": people, "things": things}


def facts(book: Work, actor: Actor, answers: Answers) -> Answers:
    """What would change, for the summary: read anew whenever it is shown or kept."""
    return {"lines": (line(book, plan(book, actor, answers)),)}


def plan(book: Work, actor: Actor, answers: Answers) -> Fix:
    """What the form says, as an opening balance. Refusal, with what was built on it, where it cannot be."""
    row = balances.ksm_by(book, answers["ksm"])
    person = people_search.by_public(book, answers["whom"])
    if row is None or person is None or actor.able("correct-opening", Subject(row.bkm_id)) is None:
        raise Refusal("button-stale")
    found = next(
        x for x in answers["things"] if (x["whose"], x["code"]) == (answers["whom"], answers["what"])
    )
    pot, share = found["pot"], None
    if not pot:
        share = next((x.share_id for x in _cards(book, row.id) if x.public_id == found["code"]), None)
        if share is None:
            raise Refusal("button-stale")
    opened = next((x for x in store.standing(book, row.id) if _same(x, person.id, pot, share)), None)
    before = _now(book, row.id, person.id, pot, share)
    old = (opened.rp, opened.jasa_rp) if opened else (0, 0)
    paper = (int(answers["sum"]), 0) if pot else (int(answers["pokok"]), int(answers["jasa"]))
    if paper == before:
        raise Refusal("opening-same", name=person.called)
    more = tuple(a - b for a, b in zip(paper, before, strict=True))
    right = (old[0] + more[0], 0) if pot else (old[0] - more[0], old[1] - more[1])
    on = opened.on if opened else store.first_day(book, row.id) or actor.today
    on = ledger.counting_day(book, row.bkm_id, on, actor.today)
    return check(book, Fix(row, person.id, pot, opened, share, right, before, paper, on), actor.today)


def _cards(book: Work, ksm_id: int) -> list[loans.Lent]:
    shares = [each.share_id for each in store.standing(book, ksm_id) if each.share_id is not None]
    return loans.by_shares(book, sorted(shares))


def _same(one: Opened, person_id: int, pot: str, share: int | None) -> bool:
    return one.share_id == share if not pot else one.pot == POTS[pot] and one.person_id == person_id


def _now(book: Work, ksm_id: int, person_id: int, pot: str, share: int | None) -> Pair:
    if share is None:
        return pots.of_ksm(book, ksm_id).get(person_id, {}).get(POTS[pot], 0), 0
    left = loans.by_share(book, share).left
    return int(left.pokok), int(left.jasa)


def check(book: Work, fix: Fix, today: date) -> Fix:
    """This balance, if what was built on it still stands with it: Refusal with the list."""
    if fix.share_id is None:
        change = fix.right[0] - (fix.opened.rp if fix.opened else 0)
        moves = pots.moves(book, fix.person_id, fix.ksm.id, POTS[fix.thing])
        wrong = fix.right[0] < 0 or below_zero_on(moves, change, fix.on) is not None
    else:
        lent = loans.by_share(book, fix.share_id)
        wrong = not (0 <= fix.right[0] <= lent.principal and 0 <= fix.right[1] <= lent.jasa)
        if not wrong:
            begun = Settled(Rupiah(fix.right[0]), Rupiah(fix.right[1]))
            then = lent.history.if_begun(begun, max(today, fix.on))
            left = remaining(lent.schedule, then.settled)
            wrong = bool((int(left.pokok), int(left.jasa)) != fix.after or then.short)
    if wrong:
        pot = POTS[fix.thing] if fix.share_id is None else None
        since = store.built_on(book, fix.ksm.id, fix.person_id, pot, fix.share_id)
        rows = tuple(_since(each) for each in since)
        name = members.someone(book, fix.person_id).called
        card = int(fix.share_id is not None)
        raise Refusal("opening-built-on", name=name, card=card, n=len(rows), lines=rows or None)
    return fix


def _since(row: Any) -> Say:
    out = int(row.rp < 0 or row.kind == Kind.WITHDRAW)
    facts = {"on": row.effective_on.isoformat(), "number": row.number or "", "amount": abs(int(row.rp))}
    return say("opening-since", out=out, **facts)


def line(book: Work, fix: Fix) -> Say:
    """Before and after, with the name: for officers."""
    name = called(book, fix.person_id)
    if fix.share_id is None:
        return say("replace-pot", name=name, pot=named(fix.thing), before=fix.before[0], after=fix.after[0])
    return say("opening-card", name=name, **figures(fix))


def figures(fix: Fix) -> dict[str, int]:
    """Pokok and jasa of a card, before and after."""
    return {"pokok": fix.before[0], "pokok_after": fix.after[0], "jasa": fix.before[1],
            "jasa_after": fix.after[1]}  # fmt: skip


def of_row(book: Work, row: Any, today: date) -> Fix | None:
    """What one officer proposed, read beside the book of today. None: the balance it names was taken out."""
    pot = CODES[next(each for each in CODES if each.value == row.pot)] if row.pot else ""
    same = [x for x in store.standing(book, row.ksm_id) if _same(x, row.person_id, pot, row.share_id)]
    opened = same[0] if same else None
    if (opened.entry_id if opened else None) != row.entry_id:
        return None
    before = _now(book, row.ksm_id, row.person_id, pot, row.share_id)
    more = (
        row.right_rp - (opened.rp if opened else 0),
        row.right_jasa_rp - (opened.jasa_rp if opened else 0),
    )
    after = (before[0] + more[0], 0) if pot else (before[0] - more[0], before[1] - more[1])
    on = opened.on if opened else store.first_day(book, row.ksm_id) or today
    on = ledger.counting_day(book, row.bkm_id, on, today)
    ksm = members.ksm_by_id(book, row.ksm_id)
    right = (row.right_rp, row.right_jasa_rp)
    return Fix(ksm, row.person_id, pot, opened, row.share_id, right, before, after, on)

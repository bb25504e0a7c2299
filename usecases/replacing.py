"""What a receipt should have been: whose, how much or what for. Reads the form and says what would change;
writes nothing. The act itself is usecases/replaced.py's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from domain.actor import Actor, Someone
from domain.ledger import Kind, Purpose
from domain.money import Rupiah
from domain.savings import CODES, POTS
from domain.say import Refusal
from storage import claims as claims_of
from storage import ledger, loans, members, people_search
from storage import replacements as store
from storage.book import Work
from storage.replacements import Line
from usecases import corrections, looks, payoffs, replaced_words

Answers = dict[str, Any]
LOAN = "angsuran"
"""The code of what an instalment is for, beside the pots of savings."""


@dataclass(frozen=True, slots=True)
class Old:
    """A confirmed receipt as it stands: its entry, the line it confirmed, and on which day the money was
    paid.
    """

    entry: Any
    line: claims_of.Claim
    paid_on: date


def old_of(book: Work, found: Any) -> Old:
    """This receipt, if another can take its place: Refusal, with what can be done instead."""
    if found.kind != Kind.CONFIRM or found.cover:
        raise Refusal("replace-only-out", number=found.number)
    if ledger.was_reversed(book, found.id):
        raise Refusal("reversed-before", number=found.number)
    old = reread(book, found)
    if old.line.share_id is not None:
        payoffs.refuse_ended(book, old.line.share_id)
    return old


def reread(book: Work, found: Any) -> Old:
    """This receipt as it was confirmed, also if it was taken out meanwhile."""
    line = claims_of.ended_by(book, found.id)[0]
    return Old(found, line, min(line.effective_on, found.counts_on or found.effective_on))


def offer(book: Work, actor: Actor, number: str = "", why: str = "") -> Answers:
    """What the form needs: the receipt, the people it may be of (its KSM first), and what came with it."""
    found, _ = corrections.receipt(book, actor, number)
    old = old_of(book, found)
    payer = members.someone(book, found.person_id)
    facts = {
        "number": number, "why": why, "name": payer.called, "amount": int(old.line.amount),
        "purpose": code_of(old.line), "people": [], "others": [], "pots": [LOAN, *POTS],
    }  # fmt: skip
    if why in ("person", "amount"):
        facts["people"] = _people(book, actor, old)
    if why == "swapped":
        facts["others"] = [_other(book, each) for each in store.fellows(book, found)]
        if not facts["others"]:
            raise Refusal("replace-nothing-beside", number=number)
    return facts


def code_of(line: claims_of.Claim) -> str:
    """What the money was for: the pot's short name, or LOAN."""
    return CODES[line.pot] if line.pot is not None else LOAN


def _people(book: Work, actor: Actor, old: Old) -> list[Answers]:
    """Everybody it may be of: the KSM by its paper book, then, for the till of the UPK, the other KSM."""
    here = members.members_of(book, old.line.ksm_id, actor.today)
    ksm = members.ksm_by_id(book, old.line.ksm_id).name
    found = [
        {"code": row.public_id, "name": f"{row.title or ''} {row.nickname or row.name}".strip(),
         "also": row.name, "rt": row.rt, "role": None, "ksm": ksm, "number": row.number, "here": 1}
        for row in here
        if row.id != old.line.person_id
    ]  # fmt: skip
    if old.line.purpose is Purpose.INSTALLMENT:
        known = {row.public_id for row in here}
        rest = people_search.everybody(book, old.line.bkm_id, actor.today)
        found += [
            {"code": each.public_id, "name": each.called, "also": each.called, "rt": each.rt, "role": None,
             "ksm": each.ksm, "number": each.number, "here": 0}
            for each in rest
            if each.public_id not in known
        ]  # fmt: skip
    return found


def _other(book: Work, found: Any) -> Answers:
    name = members.someone(book, found.person_id).called
    return {"code": found.public_id, "label": name, "name": name, "number": found.number,
            "amount": found.amount_rp}  # fmt: skip


def facts(book: Work, actor: Actor, answers: Answers) -> Answers:
    """What would change, before and after, for the summary: read anew whenever it is shown or kept."""
    olds, lines = plan(book, actor, answers)
    _, who = corrections.receipt(book, actor, answers["number"])
    seen = {each.line.person_id for each in olds} | {line.person for line in lines}
    looks.note(book, who, sorted(seen), looks.RECORD, actor.today)
    return {"lines": replaced_words.changes(book, [each.entry for each in olds], lines),
            "after": replaced_words.after(book, olds, lines, actor.today)}  # fmt: skip


def plan(book: Work, actor: Actor, answers: Answers) -> tuple[list[Old], list[Line]]:
    """The receipts that were wrong and the lines that take their place. Refusal: one of them cannot be."""
    found, _ = corrections.receipt(book, actor, answers["number"])
    old = old_of(book, found)
    now = Line(
        found.id, old.line.person_id, old.line.purpose, old.line.amount, old.line.pot, old.line.share_id
    )
    why = answers["why"]
    if why == "swapped":
        beside = ledger.entry_by(book, public_id=answers["other"])
        other = old_of(book, corrections.receipt(book, actor, beside.number if beside else "")[0])
        its = Line(
            other.entry.id, other.line.person_id, other.line.purpose, other.line.amount, other.line.pot,
            other.line.share_id,
        )  # fmt: skip
        lines = [_for(book, old, now, its.person), _for(book, other, its, now.person)]
        return [old, other], [
            check(book, actor.today, *each) for each in zip([old, other], lines, strict=True)
        ]
    if why == "person":
        lines = [_for(book, old, now, _person(book, answers["whom"]).id)]
    elif why == "purpose":
        lines = [_as(book, old, now, answers["pot"])]
    else:
        lines = [replace(now, amount=Rupiah(answers["sum"]))]
        rest = int(now.amount) - answers["sum"]
        if rest > 0 and answers.get("rest", "miscounted") != "miscounted":
            more = replace(now, amount=Rupiah(rest))
            lines.append(_for(book, old, more, _person(book, answers["rest"]).id))
    if lines == [now]:
        raise Refusal("replace-same", number=answers["number"])
    return [old], [check(book, actor.today, old, each) for each in lines]


def _person(book: Work, code: str) -> Someone:
    person = people_search.by_public(book, code)
    if person is None:
        raise Refusal("button-stale")
    return person


def _for(book: Work, old: Old, line: Line, person_id: int) -> Line:
    """The same money, of somebody else."""
    if line.purpose is Purpose.SAVINGS:
        return replace(line, person=person_id)
    return replace(line, person=person_id, share=_card(book, old, person_id))


def _as(book: Work, old: Old, line: Line, pot: str) -> Line:
    """The same money of the same person, meant for something else."""
    if pot == LOAN:
        card = line.share if line.share is not None else _card(book, old, line.person)
        return replace(line, purpose=Purpose.INSTALLMENT, pot=None, share=card)
    return replace(line, purpose=Purpose.SAVINGS, pot=POTS[pot], share=None)


def _card(book: Work, old: Old, person_id: int) -> int:
    """On which card of theirs it is an instalment: the oldest that was lent by the day it was paid."""
    running = [each for each in loans.of_people(book, [person_id]) if each.outstanding]
    name = members.someone(book, person_id).called
    if not running:
        raise Refusal("replace-no-loan", name=name)
    in_time = [each for each in running if each.disbursed_on <= old.paid_on]
    if not in_time:
        lent = running[0].disbursed_on.isoformat()
        raise Refusal("replace-before-loan", name=name, on=old.paid_on.isoformat(), lent=lent)
    return next((each for each in in_time if each.ksm_id == old.line.ksm_id), in_time[0]).share_id


def check(book: Work, today: date, old: Old, line: Line) -> Line:
    """This line, if it can still be written: Refusal for who is of another BKM or KSM, has left, or whose
    card was ended.
    """
    person = members.someone(book, line.person)
    if person.bkm_id != old.line.bkm_id:
        raise Refusal("button-stale")
    for share in (old.line.share_id, line.share):
        if share is not None:
            payoffs.refuse_ended(book, share)
    if line.person == old.line.person_id:
        return line
    mine = members.members_of(book, old.line.ksm_id, today)
    if line.purpose is Purpose.SAVINGS and line.person not in {row.id for row in mine}:
        raise Refusal("replace-other-ksm" if person.seats else "replace-left", name=person.called)
    if not person.seats:
        raise Refusal("replace-left", name=person.called)
    return line

"""'kenapa?': where a member's figure comes from, in at most ten lines: lent, paid, when, reported and
counted by whom, found wrong by whom, by which rules. The report's own figures are usecases/whys_report.py's.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from domain.actor import Actor, Someone
from domain.allocation import unpaid
from domain.ledger import Account, Kind, Purpose
from domain.people import Subject
from domain.savings import CODES
from domain.say import Button, Refusal, Say, button, say
from storage import claims as claims_of
from storage import ledger, loans, members, people_search, relief
from storage import titipan as titipan_store
from storage import whys as store
from storage.book import Work
from storage.loans import Lent
from storage.whys import Origin
from usecases import fines, looks
from usecases.savings_words import beside
from usecases.why_lines import OF, RELIEF, number, rules_line, voices
from usecases.why_lines import page as turned

WHY, CARD, SAVED = "kenapa", "kenapa-kartu", "kenapa-tabungan"
"""The verbs behind [Kenapa?]: of a person, of one card, of somebody's savings."""
LOAN, SAVINGS = "angsuran", "tabungan"
MOST_PEOPLE = 8


def why_button(person: str, of: str) -> Button:
    """[Kenapa?] below a figure of this person; "" for a phone that speaks for several."""
    return button("button-why", WHY, person, of)


def below(actor: Actor, of: str) -> Button:
    """[Kenapa?] below figures of everybody this phone speaks for."""
    people = [each for each in actor.people if each.seats]
    return why_button(people[0].public_id if len(people) == 1 else "", of)


def of_phone(book: Work, actor: Actor, of: str) -> Say:
    """Of whoever this phone speaks for: their one card or savings, else which of them."""
    people = [each for each in actor.people if each.seats]
    if not people:
        raise Refusal("why-of-what")
    return _of_person(book, people[0], of, actor.today) if len(people) == 1 else _which(book, people, of)


def pressed(book: Work, actor: Actor, person: str, of: str) -> Say:
    """[Kenapa?] below a page: the person's own, or at the counter of the UPK."""
    return (
        _of_person(book, _whose(book, actor, person), of, actor.today)
        if person
        else of_phone(book, actor, of)
    )


def _whose(book: Work, actor: Actor, public_id: str) -> Someone:
    person = people_search.by_public(book, public_id) if actor.private else None
    if person is None or not (person.id in actor.ids or actor.able("search-people", Subject(person.bkm_id))):
        raise Refusal("button-stale")
    if person.id not in actor.ids:
        looks.note_by(book, actor, "search-people", person, looks.RECORD)
    return person


def _which(book: Work, people: Sequence[Someone], of: str) -> Say:
    rows = tuple(
        (button("choice-plain", WHY, each.public_id, of, label=each.called),) for each in people[:MOST_PEOPLE]
    )
    return say("why-which").with_rows(*rows)


def _of_person(book: Work, person: Someone, of: str, today: date) -> Say:
    if of == SAVINGS:
        return _savings(book, person, 0)
    running = loans.of_people(book, [person.id])
    if not running:
        rows = (*_ended(book, person), (why_button(person.public_id, SAVINGS),))
        return say("record-no-loan", name=person.called).with_rows(*rows)
    if len(running) == 1:
        return _card(book, person, running[0], (0, today))
    rows = tuple(
        (button("button-why-loan", CARD, each.public_id, 0, amount=int(each.principal),
                on=each.disbursed_on.isoformat()),)
        for each in running[:MOST_PEOPLE]
    )  # fmt: skip
    return say("why-which-loan").with_rows(*rows)


def _ended(book: Work, person: Someone) -> list[tuple[Button, ...]]:
    """The cards that two officers ended, each as a door to how that came."""
    ended = [(each, relief.that_ended(book, each.public_id)) for each in loans.ended_of(book, person.id)]
    return [
        (button("button-why-loan", OF, row.public_id, f"{RELIEF}.0", amount=int(each.principal),
                on=each.disbursed_on.isoformat()),)
        for each, row in ended[-MOST_PEOPLE:]
        if row is not None
    ]  # fmt: skip


def card(book: Work, actor: Actor, share: str, skip: str) -> Say:
    """One card: [Kenapa?] below a notice, or its older payments."""
    found = store.share_by(book, share)
    if found is None:
        raise Refusal("button-stale")
    person = _whose(book, actor, members.someone(book, found.person_id).public_id)
    return _card(book, person, loans.by_share(book, found.id), (number(skip), actor.today))


def saved(book: Work, actor: Actor, person: str, skip: str) -> Say:
    """Somebody's savings: the older rows."""
    return _savings(book, _whose(book, actor, person), number(skip))


# --- one card ----------------------------------------------------------------------------------------------


def _card(book: Work, person: Someone, lent: Lent, at: tuple[int, date]) -> Say:
    skip, today = at
    left = lent.left
    head = say(
        "why-left", name=person.called, amount=int(lent.outstanding), fine=int(lent.fine),
        pokok=int(left.pokok), jasa=int(left.jasa),
        n=len(unpaid(lent.schedule, lent.settled)), of=len(lent.schedule),
        titipan=int(lent.titipan) if left.total else 0,
    )  # fmt: skip
    first = [head] if skip else [head, *_lent(book, person, lent), *fines.why(lent)]
    last = [] if skip else [*_waiting(book, person, lent), *_asked_now(lent, today)]
    if lent.titipan and not left.total and not skip:
        last.append(say("titipan-line", name=person.called, amount=int(lent.titipan), card="", own=1, kas=0))
    amounts: dict[int, int] = {}
    for row in lent.history.rows:
        if row.kind not in (Kind.REVERSE, Kind.OPENING, Kind.DISBURSE):
            amounts[row.entry_id] = amounts.get(row.entry_id, 0) - int(row.amount_rp)
    left_the_card = {entry_id: amount for entry_id, amount in amounts.items() if amount > 0}
    for row in lent.history.rows:
        if row.kind == Kind.HAND_BACK:
            left_the_card[row.entry_id] = -int(row.amount_rp)
    told = [_paid(book, lent, each) for each in store.origins(book, left_the_card)] if left_the_card else []
    more = button("button-why-older", CARD, lent.public_id, "")
    beside = button("button-why-savings", WHY, person.public_id, SAVINGS)
    return turned(first, told, last, (skip, more, beside))


def _lent(book: Work, person: Someone, lent: Lent) -> list[Say]:
    row, end = lent.schedule[0], lent.schedule[-1]
    undone = {each.about_id for each in lent.history.rows if each.kind == Kind.REVERSE}
    begun = [each for each in lent.history.rows if each.kind == Kind.OPENING and each.amount_rp < 0]
    begun = [each for each in begun if each.entry_id not in undone]
    lines = [
        say(
            "why-lent", on=lent.disbursed_on.isoformat(), principal=int(lent.principal), jasa=int(lent.jasa),
            n=len(lent.schedule), first=int(row.total), pokok=int(row.pokok), jasa_row=int(row.jasa),
            last=int(end.total) if end.total != row.total else 0,
        ),
        rules_line(book, person.bkm_id, lent.profile),
    ]  # fmt: skip
    if begun:
        parts = {True: 0, False: 0}
        for each in begun:
            parts[each.account == "jasa"] -= int(each.amount_rp)
        lines.append(say("why-before", pokok=parts[False], jasa=parts[True]))
    return lines


def _paid(book: Work, lent: Lent, one: Origin) -> Say:
    facts = voices(book, one)
    if one.undone_on is not None:
        return say("why-undone", **facts)
    if one.kind == Kind.HAND_BACK:
        return say("why-handed-back", **facts, whom=_received_by(book, one.id))
    part = lent.stands.parts.get(one.id)
    if part is None:
        return say("why-moved", kind=one.kind, **facts)
    rows = [each.number for each in part.lines]
    payer = members.someone(book, one.payer).called if one.payer not in (None, lent.person_id) else ""
    return say(
        "why-paid", pokok=int(part.pokok), jasa=int(part.jasa), waits=int(part.titipan), payer=payer,
        fine=int(part.fine),
        covered=int(bool(payer)), n=len(rows), first=rows[0] if rows else 0, last=rows[-1] if rows else 0,
        **facts,
    )  # fmt: skip


def _received_by(book: Work, entry_id: int) -> str:
    row = titipan_store.by_entry(book, entry_id)
    assert row is not None, "nothing is handed back that nobody received"
    return members.someone(book, row.person_id).called


def _waiting(book: Work, person: Someone, lent: Lent) -> list[Say]:
    mine = claims_of.still_open(book, person_ids=[person.id])
    return [
        say("why-waits", on=one.effective_on.isoformat(), amount=int(one.amount),
            said=members.someone(book, one.by_person_id).called)
        for one in mine
        if one.share_id == lent.share_id
    ][-2:]  # fmt: skip


def _asked_now(lent: Lent, today: date) -> list[Say]:
    """The bill: all that is due by today, else the next row, less what waits for it."""
    rows = unpaid(lent.schedule, lent.settled)
    due = [row for row in rows if row.due_on <= today]
    if due:
        first, last, on = due[0].number, due[-1].number, due[0].due_on.isoformat()
        return [say("why-due", first=first, last=last, n=len(due), on=on, amount=int(lent.rows_due(today)))]
    waits = int(lent.titipan)
    for row in rows:
        if waits < row.total:
            facts = {"number": row.number, "on": row.due_on.isoformat(), "whole": int(row.total)}
            return [say("why-next", amount=int(row.total) - waits, titipan=waits, **facts)]
        waits -= int(row.total)
    return []


# --- savings -----------------------------------------------------------------------------------------------


def _savings(book: Work, person: Someone, skip: int) -> Say:
    head = say("why-saved", name=person.called, amount=int(ledger.savings_of(book, person.id)))
    moved = {Kind.MOVE.value}  # it left the one KSM and came to the other: one line says both
    rows = [x for x in store.of_savings(book, person.id) if x.kind not in moved or x.amount < 0]
    pots = store.pots_of(book, [each.id for each in rows], person.id)
    told = [_saved(book, each, pots.get(each.id)) for each in rows]
    waits = claims_of.still_open(book, person_ids=[person.id], purpose=Purpose.SAVINGS)
    last = [
        say("why-waits", on=each.effective_on.isoformat(), amount=int(each.amount),
            said=members.someone(book, each.by_person_id).called)
        for each in waits[-2:]
    ]  # fmt: skip
    more = button("button-why-older", SAVED, person.public_id, "")
    return turned([head], told, [] if skip else last, (skip, more, None))


def _saved(book: Work, one: Origin, pot: Account | None) -> Say:
    facts = voices(book, one) | {"pot": beside(CODES[pot]) if pot is not None else ""}
    if one.kind == Kind.OPENING:
        facts = {each: facts[each] for each in ("amount", "pot")} | {"wrong": int(one.undone_on is not None)}
        return say("why-saved-before", **facts)
    if one.undone_on is not None:
        return say("why-undone", **facts)
    if one.kind == Kind.MOVE:
        return say("why-moved-ksm", on=facts["on"], amount=facts["amount"], by=facts["by"])
    return say("why-taken" if one.amount < 0 else "why-put-in", **facts)

"""What a person may ask about their own money, at any time: saved, paid, still to pay, and when. First
line: the answer.
"""

from __future__ import annotations

from datetime import date

from domain.actor import Actor, Someone
from domain.allocation import next_due, unpaid
from domain.ledger import Purpose
from domain.people import Subject
from domain.say import Button, Refusal, Say, button, keys_in, say
from storage import claims as claims_of
from storage import ledger, loans, people_search
from storage.book import Work
from storage.relief import pauses
from usecases import (
    corrections,
    covers,
    fines,
    looks,
    merging,
    relief,
    relief_words,
    surety,
    titipan,
    titipan_paid,
    whys,
    withdrawals,
)
from usecases import savings as pots


def _everyone(book: Work, actor: Actor) -> list[Someone]:
    """Whose money this phone may see; who has left sees what is still theirs, or owed by them."""
    people = [each for each in actor.people if each.seats or people_search.ksm_ever(book, each.id)]
    if not people:
        raise Refusal("no-ksm")
    return people


def savings(book: Work, actor: Actor) -> Say:
    """'saldo': what is saved and sah, and what is reported and not yet."""
    lines = tuple(_savings_line(book, person, actor.today) for person in _everyone(book, actor))
    return say("record", lines=lines).with_rows((whys.below(actor, whys.SAVINGS),))


def _savings_line(book: Work, person: Someone, today: date) -> Say:
    waiting = claims_of.still_open(book, person_ids=[person.id], purpose=Purpose.SAVINGS)
    saved = int(ledger.savings_of(book, person.id))
    words = say(
        "record-savings", name=person.called, saved=saved, waiting=int(sum(c.amount for c in waiting))
    )
    words = pots.on_own_page(book, person, words)
    beside = surety.on_own_page(book, person, today)
    return say("record", lines=(words, *beside)) if beside else words


def remaining(book: Work, actor: Actor) -> Say:
    """'sisa': how many instalments are paid and how much is still to come."""
    lines = tuple(_loan_line(book, person, actor.today) for person in _everyone(book, actor))
    return _with_why(actor, lines)


def _with_why(actor: Actor, lines: tuple[Say, ...]) -> Say:
    """[Kenapa?] below, where there is a loan to ask about."""
    words = say("record", lines=lines)
    if all("record-no-loan" in keys_in(each) for each in lines):
        return words
    return words.with_rows((whys.below(actor, whys.LOAN),))


def _loan_line(book: Work, person: Someone, today: date) -> Say:
    """The loan they pay on; of one paid off while others of the KSM still pay, that it is."""
    lent = loans.of_people(book, [person.id])
    shown = next((each for each in lent if each.outstanding), lent[-1] if lent else None)
    found = _how_far(book, person, shown) if shown is not None else say("record-no-loan", name=person.called)
    beside = (*(fines.beside(shown) if shown is not None else ()), *relief_words.beside(book, person, today))
    return say("record", lines=(found, *beside)) if beside else found


def _how_far(book: Work, person: Someone, lent: loans.Lent) -> Say:
    if not lent.outstanding:
        return say("record-loan-over", name=person.called, n=len(lent.schedule))
    left = unpaid(lent.schedule, lent.settled)
    waiting = claims_of.still_open(book, person_ids=[person.id], purpose=Purpose.INSTALLMENT)
    return say(
        "record-loan",
        name=person.called,
        paid=len(lent.schedule) - len(left),
        left=len(left),
        outstanding=int(lent.outstanding),
        waiting=int(sum(c.amount for c in waiting if c.share_id == lent.share_id)),
        titipan=int(lent.titipan),
    )


def next_payment(book: Work, actor: Actor) -> Say:
    """'kapan jatuh tempo': how much, on which day."""
    return _with_why(actor, tuple(_next_line(book, person, actor.today) for person in _everyone(book, actor)))


def _next_line(book: Work, person: Someone, today: date) -> Say:
    for lent in loans.of_people(book, [person.id]):
        coming = next_due(lent.schedule, lent.settled, today)
        rows = unpaid(lent.schedule, lent.settled)
        if rows and (rests := _rests_until(book, person, today)) is not None:
            return say("record-paused", until=rests.isoformat())
        late = [row for row in rows if row.due_on < today]
        if late:
            first = late[0].due_on.isoformat()
            facts = {"name": person.called, "amount": int(lent.bill(today)), "on": first, "n": len(late)}
            return say("record-next-open", **facts)
        if not rows and lent.fine:
            return say("fine-left", name=person.called, amount=int(lent.fine))
        if coming is not None:
            fine = int(lent.fine_in(today))
            brought = max(0, coming.total - lent.titipan) + fine
            words = say("record-next", name=person.called, amount=brought, on=coming.due_on.isoformat())
            return say("record", lines=(words, say("fine-in-next", amount=fine))) if fine else words
    return say("record-no-loan", name=person.called)


def _rests_until(book: Work, person: Someone, today: date) -> date | None:
    """Until when nothing is asked of them, if they rest: what is behind or near need not be said then."""
    rests = pauses(book, [person.id]).get(person.id, ())
    return max((until for since, until in rests if since <= today <= until), default=None)


def _own_money(book: Work, person: Someone, today: date) -> list[Say]:
    """Loan, savings, and what comes next, if anything does."""
    coming = _next_line(book, person, today)
    nothing = {"record-no-loan", "record-paused"} & set(keys_in(coming))  # the second stands by the loan
    return [
        _loan_line(book, person, today), _savings_line(book, person, today), *([] if nothing else [coming]),
    ]  # fmt: skip


def everything(book: Work, actor: Actor) -> Say:
    """[Catatan saya]: savings, instalments, the next date; and what is reported but not yet sah, to take
    back.
    """
    pages, rows = [], []
    for person in _everyone(book, actor):
        pages += _own_money(book, person, actor.today)
        helped, given_back = covers.lines_of(book, person, actor)
        pages += helped
        rows += given_back
        rows.append(_below(person))
        rows += withdrawals.on_own_page(book, actor, person)
        theirs, asking = titipan.on_own_page(book, actor, person)
        pages += theirs
        rows += asking
        mine = claims_of.still_open(book, person_ids=[person.id])
        for line in [each for each in mine if each.by_person_id == person.id][:3]:
            rows.append(
                (button("button-take-back-amount", "ambil", line.public_id, amount=int(line.amount)),)
            )
    return say("record", lines=tuple(pages)).with_rows(*rows)


def card_of(book: Work, actor: Actor, person_public_id: str) -> Say:
    """One person's record, for the petugas UPK at the counter."""
    person = people_search.by_public(book, person_public_id)
    if person is None or actor.able("search-people", Subject(person.bkm_id)) is None:
        raise Refusal("button-stale")
    today = actor.today
    lines: list[Say] = []
    rows: list[tuple[Button, ...]] = []
    for one in merging.shown_rows(book, person):
        looks.note_by(book, actor, "search-people", one, looks.RECORD)
        lines += _own_money(book, one, today)
        rows.append(_below(one))
        rows += relief.on_page_of(book, actor, one)
        lines += titipan.on_own_page(book, actor, one)[0]
        rows += titipan_paid.button_for(book, actor, one)
        rows += corrections.button_for(book, actor, one)
    rows += merging.on_page_of(book, actor, person)
    return say("record", lines=tuple(lines)).with_rows(*rows)


def _below(person: Someone) -> tuple[Button, ...]:
    """[Gambar kartu] [Kenapa?]; of somebody with several rows each by its name."""
    picture = button("button-card-picture", "kartu", person.public_id)
    if person.beside:
        picture = button("merge-card-of", "kartu", person.public_id, name=person.called)
    return picture, whys.why_button(person.public_id, whys.LOAN)

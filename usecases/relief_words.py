"""What a borrower's page says of a card that two officers moved, let rest or ended: the history stays."""

from __future__ import annotations

from datetime import date

from domain.actor import Someone
from domain.ledger import Kind
from domain.say import Say, say
from storage import loans
from storage import relief as store
from storage.book import Work


def beside(book: Work, person: Someone, today: date) -> tuple[Say, ...]:
    """One line for each: what rests, what went to a new card, what is not asked for any more."""
    until = store.paused_until(book, person.id, today)
    resting = (say("record-paused", until=until.isoformat()),) if until is not None else ()
    return (*resting, *(_line(each) for each in loans.ended_of(book, person.id)))


def _line(of: loans.Lent) -> Say:
    gone = of.history.without_money(date.max)
    facts = {"on": of.disbursed_on.isoformat(), "lent": int(of.principal), "left": int(gone.pokok)}
    keys = {Kind.RESCHEDULE: "record-moved", Kind.CARRY: "record-carried", Kind.NOT_TAKEN: "record-not-taken"}
    key = keys.get(of.ended or Kind.WRITE_OFF, "record-written-off")
    return say(key, share=of.public_id, **facts, paid=int(of.principal - gone.pokok))

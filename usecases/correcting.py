"""A receipt taken out of the book: at once, or once a second officer agrees. Whom it concerns is told."""

from __future__ import annotations

from datetime import date
from typing import Any

from domain.actor import Actor, Someone
from domain.ledger import Kind
from domain.people import Role, Subject
from domain.savings import CODES
from domain.say import Button, Refusal, Say, button, say
from storage import claims as claims_of
from storage import corrections as store
from storage import ledger, loans, members, outbox, replacements
from storage import voices as voice_store
from storage.book import Work
from storage.rules import rules_of
from usecases import iptw_fit, mirroring, replaced_words, savings, seconds, voices, withdrawals_said
from usecases.savings_words import named, pot_beside

LOOK, YES, NO = "korlihat", "korya", "kortidak"
ASKED = (Role.KOORDINATOR, Role.PENGAWAS)


BY_TWO = (Kind.RECOVER, Kind.NOT_TAKEN, Kind.WITHDRAW)
"""What two had a part in leaves the book by two, whatever its sum."""


def needs_second(book: Work, found: Any, today: date, by: int) -> bool:
    """Large sums, what counts in a month two officers closed, what two had a part in, what stands surety for
    everybody, and money that is `by`'s own or of anybody on their phone, are not one person's to take out.
    """
    limit = rules_of(book, found.bkm_id, today).manners.correct_alone_below
    counts_on = found.counts_on or found.effective_on
    return bool(
        found.amount_rp >= limit
        or found.kind in BY_TWO
        or ledger.counting_day(book, found.bkm_id, counts_on, today) != counts_on
        or is_own(book, found, by)
        or savings.stands_surety(book, found, today) is not None
    )


def is_own(book: Work, found: Any, by: int) -> bool:
    """Whether the money of this receipt is theirs, or of somebody who speaks through their phone."""
    return bool(_whose(book, found) & voice_store.silenced_with(book, [by]))


def _whose(book: Work, found: Any) -> set[int]:
    """Who gave or got the money, and on whose card it was paid."""
    shares = [line.share_id for line in claims_of.ended_by(book, found.id) if line.share_id is not None]
    people = {found.person_id, *(loans.by_share(book, each).person_id for each in shares)}
    return {each for each in people if each is not None}


def what_of(book: Work, found: Any) -> Say:
    """What the money of a receipt was: "angsuran", "tabungan sukarela", "tabungan wajib yang diambil"."""
    if found.kind == Kind.WITHDRAW:
        return say("correct-what-taken", pot=named(CODES[withdrawals_said.pot_of(book, found)]))
    if found.kind != Kind.CONFIRM:
        return say("cash-what", what=found.kind)
    line = claims_of.ended_by(book, found.id)[0]
    return replaced_words.kind(line.purpose, line.pot)


def ask(book: Work, actor: Actor, who: Someone, found: Any, why: str) -> Say:
    """Nothing is reversed yet: whoever could be the second voice is asked."""
    public_id = store.propose(book, found.id, why, who.id)
    row = store.by_public(book, public_id)
    assert row is not None, "it was just kept"
    names = []
    for officer, chat in seconds.reachable(book, actor, _involved(book, row), found.bkm_id, ASKED):
        outbox.post(book, chat, _question(book, row), "receipt", f"correction:{public_id}:{officer.id}")
        names.append(officer.called)
    facts = {"number": found.number, "amount": found.amount_rp, "own": int(is_own(book, found, who.id))}
    return say("reversal-asked", names=", ".join(names), known=int(bool(names)), **facts)


def _involved(book: Work, row: Any) -> list[int]:
    """Who may not be the second voice: who found it wrong, and whose money it is."""
    found = ledger.entry_with(book, row.entry_id)
    lines = claims_of.ended_by(book, found.id)
    people = {row.by_person_id, *_whose(book, found), *(line.by_person_id for line in lines)}
    return sorted(people | withdrawals_said.sides_of(book, found))


def _question(book: Work, row: Any) -> Say:
    yes = button("button-reversal-yes", YES, row.public_id)
    no = button("button-reversal-no", NO, row.public_id)
    found = ledger.entry_with(book, row.entry_id)
    facts = {"number": row.number, "amount": row.amount_rp, "why": row.why, "what": what_of(book, found)}
    facts["own"] = int(is_own(book, found, row.by_person_id))
    facts["ksm"] = members.ksm_by_id(book, row.ksm_id).name
    by = members.someone(book, row.by_person_id).called
    return say("reversal-ask", by=by, **facts).with_rows((yes, no))


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the page of who may agree: each receipt that waits, with its button."""
    bkm_ids = actor.villages("agree-correction")
    found = []
    for row in store.waiting(book, bkm_ids) if bkm_ids else ():
        if _second(book, actor, row) is not None:
            line = say("reversal-waits", number=row.number, amount=row.amount_rp)
            found.append((line, button("button-reversal-look", LOOK, row.public_id, number=row.number)))
    return found


def _second(book: Work, actor: Actor, row: Any) -> Someone | None:
    who = actor.able("agree-correction", Subject(row.bkm_id))
    involved = voice_store.silenced_with(book, _involved(book, row))
    return who if who is not None and who.id not in involved else None


def _asked(book: Work, actor: Actor, public_id: str) -> tuple[Any, Someone]:
    row = store.by_public(book, public_id)
    if row is not None and replacements.of(book, row.id):
        raise Refusal("button-stale")  # what is put right is not only taken out: usecases/replaced.py
    who = _second(book, actor, row) if row is not None else None
    if row is None or who is None:
        raise Refusal("button-stale")
    if row.ended_at is not None:
        raise Refusal("done-before")
    return row, who


def look(book: Work, actor: Actor, public_id: str) -> Say:
    """One that waits, opened from the page."""
    row, _ = _asked(book, actor, public_id)
    return _question(book, row)


def agree(book: Work, actor: Actor, public_id: str) -> Say:
    """[Betul, batalkan]: now the receipt is reversed, in the name of who found it wrong."""
    row, who = _asked(book, actor, public_id)
    first = members.someone(book, row.by_person_id)
    if ledger.was_reversed(book, row.entry_id):  # meanwhile, at the pengawas's word
        store.end(book, row.id, who.id, "replaced")
        return say("reversed-before", number=row.number)
    if not store.end(book, row.id, who.id, "agreed"):
        raise Refusal("done-before")
    found = ledger.entry_by(book, number_=row.number)
    assert found is not None
    words = reverse(book, actor, first, found, row.why)
    told = say("reversal-agreed-told", number=row.number, by=who.called)
    seconds.tell(book, actor, first.id, told, f"correction-yes:{public_id}")
    return words


def refuse(book: Work, actor: Actor, public_id: str) -> Say:
    """[Jangan dibatalkan]: the receipt stays as it is."""
    row, who = _asked(book, actor, public_id)
    if not store.end(book, row.id, who.id, "refused"):
        raise Refusal("done-before")
    told = say("reversal-refused-told", number=row.number, by=who.called)
    seconds.tell(book, actor, row.by_person_id, told, f"correction-no:{public_id}")
    return say("reversal-refused", number=row.number)


def reverse(book: Work, actor: Actor, who: Someone, found: Any, why: str) -> Say:
    """The mirror of a confirmed receipt; payer, reporter and who was covered are told."""
    if found.kind in mirroring.KINDS:
        return mirroring.reverse(book, actor, who, found, why)
    if found.kind == Kind.WITHDRAW:
        return withdrawals_said.undo(book, actor, who, found, why)
    if found.kind != Kind.CONFIRM or ledger.was_reversed(book, found.id):
        return say("reversed-before", number=found.number)
    line = claims_of.ended_by(book, found.id)[0]
    voices.take_out(book, actor, who, line, note=why)
    people = {line.person_id, line.by_person_id}
    if line.share_id is not None:
        people.add(loans.by_share(book, line.share_id).person_id)
    values = {"number": found.number, "amount": int(line.amount), "purpose": line.purpose.value}
    pot = pot_beside(line)
    for person_id in people:
        chat = members.chat_of(book, person_id)
        asked_for_it = person_id == who.id  # and hears that it was agreed to
        if chat is not None and chat != actor.account_id and not asked_for_it:
            words = say("receipt-reversed", why=why, who=who.called, pot=pot, **values)
            outbox.post(
                book, chat, words, "receipt", f"reversed:{found.public_id}:{person_id}", person=person_id
            )
    facts = {"number": found.number, "amount": int(line.amount)}
    aloud = int(members.chat_of(book, line.person_id) is None)
    done = say("reversed", name=members.someone(book, line.person_id).called, aloud=aloud, **facts)
    return iptw_fit.beside(book, actor, line.share_id, done)

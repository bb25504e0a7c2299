"""A receipt put right: one officer says what it should have been, a second voice agrees, and only then the
reversal and the receipt in its place are written, in one act or not at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from domain.actor import Actor, Someone
from domain.ledger import Purpose
from domain.people import Subject, who_confirms
from domain.say import Button, Refusal, Say, button, say
from storage import corrections as store_of
from storage import ledger, members, outbox
from storage import replacements as store
from storage import voices as voice_store
from storage.book import Work
from storage.replacements import Line
from usecases import correcting, corrections, replaced_words, replacing, rewriting, seconds
from usecases.replacing import Old

LOOK, YES, NO = "gantilihat", "gantiya", "gantitidak"
CONFIRMS = {Purpose.SAVINGS: "confirm-savings", Purpose.INSTALLMENT: "confirm-hand-over"}


def propose(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """[Betul]: nothing is written yet; whoever can be the second voice is asked."""
    olds, lines = replacing.plan(book, actor, answers)
    found, who = corrections.receipt(book, actor, answers["number"])
    public_id = store_of.propose(book, found.id, answers["why"], who.id)
    row = store_of.by_public(book, public_id)
    assert row is not None, "it was just kept"
    store.keep(book, row.id, lines)
    names = _ask(book, actor, row, olds, lines)
    return say("replacement-asked", number=found.number, names=", ".join(names), known=int(bool(names)))


def _ask(book: Work, actor: Actor, row: Any, olds: Sequence[Old], lines: Sequence[Line]) -> list[str]:
    names = []
    people, office = _voices(book, actor, row, olds, lines)
    asked = [(each, members.chat_of(book, each.id)) for each in people]
    if office and not people:
        silent = _involved(row, olds, lines)
        asked = list(seconds.reachable(book, actor, silent, row.bkm_id, correcting.ASKED))
    for person, chat in asked:
        if chat is not None:
            words = question(book, row, olds, lines, person.id)
            outbox.post(book, chat, words, "receipt", f"replacement:{row.public_id}:{person.id}")
            names.append(person.called)
    return names


def _voices(
    book: Work, actor: Actor, row: Any, olds: Sequence[Old], lines: Sequence[Line]
) -> tuple[list[Someone], bool]:
    """Who may agree, by name, and whether the koordinator or a pengawas may. Where cash goes to another
    till: who has it then. Where the sum of the cash changes, for a large sum or a closed month: the
    koordinator or a pengawas. Else who reported the line, or the payer; nobody whom a press on a shared
    phone might be.
    """
    more = replaced_words.moved(olds, lines)
    silenced = voice_store.silenced_with(book, [row.by_person_id])
    if replaced_words.carried(olds, lines):
        return _receivers(book, actor, lines[0], olds[0], silenced), False
    many = any(correcting.needs_second(book, each.entry, actor.today, row.by_person_id) for each in olds)
    if any(more.values()) or many:
        return [], True
    spoke = [each.line.by_person_id for each in olds] + [line.person for line in lines]
    people = [each for each in dict.fromkeys(spoke) if each not in silenced]
    return [members.someone(book, each) for each in people if not seconds.only_seen_by(book, each)], True


def _receivers(book: Work, actor: Actor, line: Line, old: Old, silenced: set[int]) -> list[Someone]:
    subject = Subject(old.line.bkm_id, old.line.ksm_id, line.person)
    grants = members.grants_of_bkm(book, old.line.bkm_id, old.line.ksm_id)
    found = who_confirms(CONFIRMS[line.purpose], subject, grants, silenced, actor.today)
    known = [members.someone(book, each.person_id) for each in found]
    return [each for each in known if not seconds.only_seen_by(book, each.id)]


def _involved(row: Any, olds: Sequence[Old], lines: Sequence[Line]) -> list[int]:
    """Who found it wrong, who reported it and whose money it was or is: none of them speaks for the
    office.
    """
    reported = {each.line.by_person_id for each in olds}
    return sorted(
        {row.by_person_id} | reported | {each.line.person_id for each in olds} | {x.person for x in lines}
    )


def question(book: Work, row: Any, olds: Sequence[Old], lines: Sequence[Line], person_id: int) -> Say:
    """What one of them is asked: a member about their own money only, an officer with the names."""
    by = members.someone(book, row.by_person_id).called
    was = {each.line.person_id for each in olds}
    own = next((line for line in lines if line.person == person_id), None)
    title = members.someone(book, person_id).title
    officer = rewriting.is_officer(book, row, person_id)
    if own is not None and not officer:
        facts = {"amount": int(own.amount), "what": replaced_words.kind(own.purpose, own.pot)}
        words = say("replacement-ask-yours", by=by, title=title, own=int(person_id in was), **facts)
    elif person_id in was and not officer:
        words = say("replacement-ask-not-yours", by=by, title=title, number=olds[0].entry.number,
                    amount=int(olds[0].line.amount))  # fmt: skip
    else:
        told = replaced_words.changes(book, [each.entry for each in olds], lines)
        notes = replaced_words.tills(olds, lines)
        words = say(
            "replacement-ask", by=by, ksm=members.ksm_by_id(book, row.ksm_id).name, lines=(*told, *notes)
        )
    yes = button("button-right", YES, row.public_id)
    return words.with_rows((yes, button("button-wrong", NO, row.public_id)))


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the page of who may agree: each correction that waits, with its button."""
    bkm_ids = actor.villages("agree-correction")
    found = []
    for row in store_of.waiting(book, bkm_ids, put_right=True) if bkm_ids else ():
        if _second(book, actor, row, *_read(book, row)) is not None:
            line = say("replacement-waits", number=row.number, amount=row.amount_rp)
            found.append((line, button("button-reversal-look", LOOK, row.public_id, number=row.number)))
    return found


def _read(book: Work, row: Any) -> tuple[list[Old], list[Line]]:
    lines = store.of(book, row.id)
    entries = [ledger.entry_with(book, each) for each in dict.fromkeys(line.entry for line in lines)]
    return [replacing.reread(book, each) for each in entries], lines


def _second(book: Work, actor: Actor, row: Any, olds: Sequence[Old], lines: Sequence[Line]) -> Someone | None:
    people, office = _voices(book, actor, row, olds, lines)
    who = next((each for each in people if each.id in actor.ids), None)
    if who is not None or not office:
        return who
    able = actor.able("agree-correction", Subject(row.bkm_id))
    silent = voice_store.silenced_with(book, _involved(row, olds, lines))
    return able if able is not None and able.id not in silent else None


def _asked(book: Work, actor: Actor, public_id: str) -> tuple[Any, Someone, list[Old], list[Line]]:
    row = store_of.by_public(book, public_id)
    olds, lines = _read(book, row) if row is not None else ([], [])
    who = _second(book, actor, row, olds, lines) if lines else None
    if row is None or who is None:
        raise Refusal("button-stale")
    if row.ended_at is not None:
        raise Refusal("done-before")
    return row, who, olds, lines


def look(book: Work, actor: Actor, public_id: str) -> Say:
    """One that waits, opened from the page."""
    row, who, olds, lines = _asked(book, actor, public_id)
    return question(book, row, olds, lines, who.id)


def agree(book: Work, actor: Actor, public_id: str) -> Say:
    """[Betul]: now the receipt leaves the book and another takes its place, for the day the money was
    paid.
    """
    row, who, olds, lines = _asked(book, actor, public_id)
    if any(ledger.was_reversed(book, each.entry.id) for each in olds):
        store_of.end(book, row.id, who.id, "replaced")
        return say("reversed-before", number=row.number)
    if not store_of.end(book, row.id, who.id, "agreed"):
        raise Refusal("done-before")
    for old, line in ((old, line) for line in lines for old in olds if old.entry.id == line.entry):
        replacing.check(book, actor.today, old, line)
    return rewriting.write(book, actor, row, who, (olds, lines))


def refuse(book: Work, actor: Actor, public_id: str) -> Say:
    """[Tidak betul]: the receipt stays as it is."""
    row, who, _, _ = _asked(book, actor, public_id)
    if not store_of.end(book, row.id, who.id, "refused"):
        raise Refusal("done-before")
    told = say("reversal-refused-told", number=row.number, by=who.called)
    seconds.tell(book, actor, row.by_person_id, told, f"replacement-no:{public_id}")
    return say("reversal-refused", number=row.number)

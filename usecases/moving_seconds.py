"""The second voice about members who move: who is asked, what they see, what their answer does. Never who
proposed it, nor who moves.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.moving import Loans
from domain.people import Role, Subject
from domain.relief import two_officers
from domain.say import Button, Refusal, Say, button, say
from storage import members, outbox, voices
from storage import moving as store
from storage.book import Work
from usecases import moving_deeds, moving_words, seconds
from usecases.moving_hearing import asked, hear, short, spoke_for, subject_of

YES, NO, SEE = "pindahya", "pindahtidak", "pindahlihat"
SECONDS = (Role.KOORDINATOR, Role.PENGAWAS)


def ask(book: Work, actor: Actor, row: Row[Any]) -> Say:
    """It was proposed: whoever could be the second voice now is asked, and whom it is about hears of it."""
    hear(book, row, "move-coming")
    return asked(book, row, ask_seconds(book, actor, row))


def ask_seconds(book: Work, actor: Actor, row: Row[Any]) -> list[str]:
    """Whoever could be the second voice now gets the question; returns how they are called."""
    names = []
    for officer, chat in seconds.reachable(book, actor, spoke_for(book, row), row.bkm_id, SECONDS):
        reason = f"pindah:{row.public_id}:{officer.id}"
        outbox.post(book, chat, _question(book, actor, row), "receipt", reason, subject=subject_of(row))
        names.append(officer.called)
    return names


def _question(book: Work, actor: Actor, row: Row[Any]) -> Say:
    """The whole of it, as the second officer has to know it."""
    goes = moving_words.of_row(book, row)
    by = members.someone(book, row.by_person_id).called
    taker = members.someone(book, row.received_by).called if row.received_by else ""
    words = say("move-ask", by=by, taker=taker, **moving_words.facts(book, row, goes))
    yes = button("button-relief-yes", YES, row.public_id, moving_words.version(goes, actor.today))
    return words.with_rows((yes, button("button-relief-no", NO, row.public_id)))


def _second(book: Work, actor: Actor, subject: str) -> tuple[Someone, Row[Any]]:
    row = store.by_public(book, subject) if actor.private else None
    officer = actor.able("agree-move", Subject(row.bkm_id)) if row is not None else None
    if row is None or officer is None:
        raise Refusal("button-stale")
    if voices.silenced_with(book, spoke_for(book, row)) & set(actor.ids):
        raise Refusal("move-own-voice")
    if row.ended_at is not None:
        raise Refusal("relief-answered")
    if row.loans == Loans.GO and row.received_at is None:
        raise Refusal("move-not-taken", ksm=row.to_name)
    first = members.someone(book, row.by_person_id)
    if not two_officers(first.grants, officer.grants, row.bkm_id, actor.today):
        raise Refusal("relief-other-office")
    return officer, row


def see(book: Work, actor: Actor, subject: str) -> Say:
    """One that waits, with its question."""
    return _question(book, actor, _second(book, actor, subject)[1])


def agree(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Setuju]: from now on they belong there, and everybody it concerns hears it."""
    officer, row = _second(book, actor, subject)
    shown = _question(book, actor, row)
    if str(shown.rows[0][0].version) != version:
        return shown  # money moved, or a day went by: what is shown is what is agreed
    fact = short(book, row)
    if not store.end(book, row.id, store.AGREED, officer.id, moved_on=actor.today):
        raise Refusal("relief-answered")
    n_slips = moving_deeds.carry_out(book, actor, officer, row)
    outbox.withdraw(book, subject_of(row))
    told = say("move-agreed-told", by=officer.called, fact=fact, n_slips=n_slips)
    seconds.tell(book, actor, row.by_person_id, told, f"pindah-sah:{row.public_id}")
    return say("move-agreed", fact=fact, n_slips=n_slips)


def refuse(book: Work, actor: Actor, subject: str) -> Say:
    """[Belum setuju]: nothing changes, and whoever heard of it hears that at once."""
    officer, row = _second(book, actor, subject)
    store.end(book, row.id, store.REFUSED, officer.id)
    outbox.withdraw(book, subject_of(row))
    told = say("relief-refused-told", by=officer.called, fact=short(book, row))
    seconds.tell(book, actor, row.by_person_id, told, f"pindah-tidak:{row.public_id}")
    hear(book, row, "move-off")
    return say("relief-refused", name=members.someone(book, row.by_person_id).called)


def take_back(book: Work, actor: Actor, subject: str) -> Say:
    """[Tarik]: who proposed it takes it back while nobody has answered."""
    row = store.by_public(book, subject) if actor.private else None
    if row is None or row.by_person_id not in actor.ids:
        raise Refusal("button-stale")
    if not store.end(book, row.id, store.WITHDRAWN, row.by_person_id):
        raise Refusal("relief-answered")
    outbox.withdraw(book, subject_of(row))
    hear(book, row, "move-off")
    return say("relief-withdrawn")


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: each one that waits for their word, as a line and a button."""
    bkm_ids = actor.villages("agree-move")
    found = []
    for row in store.waiting(book, bkm_ids) if bkm_ids else ():
        taken = row.loans != Loans.GO or row.received_at is not None
        if taken and not set(spoke_for(book, row)) & set(actor.ids):
            line = say("overview-relief", fact=short(book, row))
            found.append((line, button("button-see-relief", SEE, row.public_id)))
    return found

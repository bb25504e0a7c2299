"""The second voice about a loan that cannot go on as it is: who is asked, what they see, what their answer
does. Never who proposed it, nor whose loan it is.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.relief import What, two_officers
from domain.say import Button, Refusal, Say, button, say
from storage import cash, ledger, loans, members, outbox, voices
from storage import relief as store
from storage.book import Work
from usecases import relief_cards, relief_deeds, seconds

YES, NO, SEE, BACK = "ringanya", "ringantidak", "ringanlihat", "ringantarik"


def ask(book: Work, actor: Actor, who: Someone, public_id: str) -> Say:
    """It was proposed: whoever could be the second voice now is asked. Nothing holds yet."""
    row = store.by_public(book, public_id)
    assert row is not None, "it was just kept"
    asked: list[str] = []
    roles = (Role.KOORDINATOR, Role.PENGAWAS)
    for officer, chat in seconds.reachable(book, actor, [who.id, row.person_id], row.bkm_id, roles):
        words, reason = _question(book, actor, row), f"ringan:{public_id}:{officer.id}"
        outbox.post(book, chat, words, "receipt", reason, subject=_subject(row))
        asked.append(officer.called)
    key = "relief-asked" if asked else "relief-asked-nobody"
    named = {"names": ", ".join(asked)} if asked else {}
    back = button("button-relief-back", BACK, public_id)
    return say(key, fact=short(book, row), **named).with_rows((back,))


def _subject(row: Row[Any]) -> str:
    return f"ringan:{row.public_id}"


def short(book: Work, row: Row[Any]) -> Say:
    """What for whom, in a few words."""
    name = members.someone(book, row.person_id).called
    until = row.until_on.isoformat() if row.until_on else ""
    facts = {"about": row.public_id, "what": row.what, "amount": row.amount_rp or 0}
    return say("relief-short", name=name, until=until, **facts)


def _question(book: Work, actor: Actor, row: Row[Any]) -> Say:
    """The whole of it, as the second officer has to know it."""
    borrower = members.someone(book, row.person_id)
    facts: dict[str, Any] = {"name": borrower.called, "why": say("relief-why", why=row.reason)}
    slip: Row[Any] | None = None
    facts["ksm"] = borrower.seats[0].ksm_name if borrower.seats else ""
    if row.what == What.PAUSE:
        facts["until"] = row.until_on.isoformat()
    elif row.what == What.RECOVERY:
        slip = cash.slip_of(book, row.public_id)
        facts |= {"amount": row.amount_rp, "at_bank": int(slip is not None)}
    elif row.what == What.FINE:
        facts["left"] = int(loans.by_share(book, row.share_id).fine)
    else:
        lent = loans.by_share(book, row.share_id)
        facts["left"] = int(lent.left.pokok)
        if row.what == What.NOT_TAKEN:
            facts["left"] = row.amount_rp
            facts |= {"others": relief_cards.others(book, lent), "on": lent.disbursed_on.isoformat()}
        elif row.what == What.RESCHEDULE:
            on = ledger.day_of(book, row.bkm_id, actor.today)
            card, _ = relief_cards.new_card(book, lent, row.n_installments, row.jasa, on)
            facts |= {"n_left": lent.left.n_open, "bill": int(lent.usual), **relief_cards.card_facts(card)}
        else:
            facts["decision"] = row.decision
    facts["about"] = row.public_id
    words = say(f"relief-ask-{row.what}", by=members.someone(book, row.by_person_id).called, **facts)
    words = words.with_file(slip.media, slip.file_id) if slip is not None else words
    shown = facts.get("first", "")
    yes = button("button-relief-yes", YES, row.public_id, f"{facts.get('left', '')}.{shown}".strip("."))
    return words.with_rows((yes, button("button-relief-no", NO, row.public_id)))


def _second(book: Work, actor: Actor, subject: str) -> tuple[Someone, Row[Any]]:
    row = store.by_public(book, subject) if actor.private else None
    officer = actor.able("agree-relief", Subject(row.bkm_id)) if row is not None else None
    if row is None or officer is None:
        raise Refusal("button-stale")
    if voices.silenced_with(book, [row.by_person_id, row.person_id]) & set(actor.ids):
        raise Refusal("relief-own-voice")
    if row.ended_at is not None:
        raise Refusal("relief-answered")
    first = members.someone(book, row.by_person_id)
    if not two_officers(first.grants, officer.grants, row.bkm_id, actor.today):
        raise Refusal("relief-other-office")
    return officer, row


def see(book: Work, actor: Actor, subject: str) -> Say:
    """One that waits, with its question."""
    return _question(book, actor, _second(book, actor, subject)[1])


def agree(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Setuju]: from now on it holds, and the borrower hears it."""
    officer, row = _second(book, actor, subject)
    shown = _question(book, actor, row)
    if str(shown.rows[0][0].version) != version:
        return shown  # something was paid, or a day went by: what is shown is what is agreed
    done = relief_deeds.DO[What(row.what)](book, actor, officer, row)
    if not store.end(book, row.id, store.AGREED, officer.id, **done.values):
        raise Refusal("relief-answered")
    outbox.withdraw(book, _subject(row))
    told = say("relief-agreed-told", by=officer.called, fact=short(book, row), n_slips=done.n_slips)
    seconds.tell(book, actor, row.by_person_id, told, f"ringan-sah:{row.public_id}")
    numbered = {"number": done.number, "numbered": int(bool(done.number))}
    return say("relief-agreed", fact=short(book, row), n_slips=done.n_slips, **numbered)


def refuse(book: Work, actor: Actor, subject: str) -> Say:
    """[Belum setuju]: nothing changes, and who proposed it hears that at once."""
    officer, row = _second(book, actor, subject)
    store.end(book, row.id, store.REFUSED, officer.id)
    outbox.withdraw(book, _subject(row))
    told = say("relief-refused-told", by=officer.called, fact=short(book, row))
    seconds.tell(book, actor, row.by_person_id, told, f"ringan-tidak:{row.public_id}")
    return say("relief-refused", name=members.someone(book, row.by_person_id).called)


def take_back(book: Work, actor: Actor, subject: str) -> Say:
    """[Tarik]: who proposed it takes it back while nobody has answered."""
    row = store.by_public(book, subject) if actor.private else None
    if row is None or row.by_person_id not in actor.ids:
        raise Refusal("button-stale")
    if not store.end(book, row.id, store.WITHDRAWN, row.by_person_id):
        raise Refusal("relief-answered")
    outbox.withdraw(book, _subject(row))
    return say("relief-withdrawn")


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: each one that waits for their word, as a line and a button."""
    bkm_ids = actor.villages("agree-relief")
    return [
        (say("overview-relief", fact=short(book, row)), button("button-see-relief", SEE, row.public_id))
        for row in (store.waiting(book, bkm_ids) if bkm_ids else ())
        if row.by_person_id not in actor.ids and row.person_id not in actor.ids
    ]

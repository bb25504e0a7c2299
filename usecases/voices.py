"""Second voices: who may confirm, what payers say about lines others wrote, and disputes. Nobody confirms
their own report.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from domain.actor import Actor, Someone
from domain.ledger import Kind, Purpose, reverse, void
from domain.people import Role, Subject, who_confirms
from domain.say import Refusal, Say, button, say
from domain.windows import ask_payer_at
from storage import claims as claims_of
from storage import ledger, members, outbox, phones
from storage import voices as store
from storage.book import Work
from usecases import arrears


def who_may_confirm(book: Work, deed: str, found: claims_of.Claim, today: date) -> list[Someone]:
    """Who may be the second voice for this claim, in the order to ask them. Never the reporter, nor who
    carries it; and no payer on a phone the family shares, where nobody knows who presses: then the lender's
    clerk is asked.
    """
    silenced = store.silenced_with(book, [found.by_person_id, *([found.holder] if found.holder else [])])
    subject = Subject(found.bkm_id, found.ksm_id, found.person_id)
    grants = members.grants_of_bkm(book, found.bkm_id, found.ksm_id)
    found_voices = [each.person_id for each in who_confirms(deed, subject, grants, silenced, today)]
    if found.person_id in found_voices and only_seen_by(book, found.person_id):
        found_voices.remove(found.person_id)
        if not found_voices:
            clerks = members.officers(book, found.bkm_id, (Role.PETUGAS_UPK,), today)
            return [each for each in clerks if each.id not in silenced]
    return [members.someone(book, each) for each in found_voices]


def only_seen_by(book: Work, person_id: int) -> bool:
    """Whether a press in this person's name only says that the phone was looked at."""
    chat = members.chat_of(book, person_id)
    return chat is None or phones.shared(book, chat)


def confirmer(book: Work, actor: Actor, deed: str, found: claims_of.Claim) -> Someone | None:
    """Which of the people this account speaks for may confirm this claim now, or None."""
    asked = {each.id: each for each in who_may_confirm(book, deed, found, actor.today)}
    return next((asked[each] for each in actor.ids if each in asked), None)


def ask_payer(book: Work, batch: str, about: Say, person_id: int, version: int) -> None:
    """Ask the payer whether the line about them is right: the same evening while it is before 20:00, else
    at 08:00.
    """
    chat = members.chat_of(book, person_id)
    if chat is None:
        return
    at = ask_payer_at(book.now.astimezone(ZoneInfo(members.someone(book, person_id).zone)))
    words = about.with_rows(
        (button("button-right", "betul", batch, version), button("button-wrong", "bukan", batch, version))
    )
    outbox.post(
        book, chat, words, "needed", f"ask:{batch}:{version}", subject=f"batch:{batch}", not_before=at
    )


def agree(book: Work, actor: Actor, batch: str) -> Say:
    """[Betul]: the payer says the line is right. `batch` is the row, or the claim's public id. On a phone the
    family shares it says no more than that somebody saw it; the payer is asked aloud at the next kumpulan.
    """
    lines = _lines_of_payer(book, actor, batch)
    seen_only = phones.shared(book, actor.account_id)
    for line in lines:
        store.speak(book, line.id, line.person_id, store.SEEN if seen_only else "betul")
    outbox.withdraw(book, f"batch:{batch}")
    if seen_only:
        return say("voice-seen", name=members.someone(book, lines[0].person_id).called)
    waiting = claims_of.still_open(book, batch=lines[0].batch)
    return say("voice-thanks-waiting" if waiting else "voice-thanks")


def disagree(book: Work, actor: Actor, batch: str) -> Say:
    """[Tidak betul]: the line is held, nobody is blamed, and the pengawas asks both sides."""
    lines = _lines_of_payer(book, actor, batch)
    whom = hold(book, actor, lines)
    return say("dispute-opened", whom=whom, known=int(bool(whom)), title=actor.people[0].title)


def hold(book: Work, actor: Actor, lines: list[claims_of.Claim], heard_by: int | None = None) -> str:
    """The payer says no to these lines: they are held until the pengawas has asked both sides. Returns the
    pengawas's name, or "" while nobody holds that office.
    """
    opened = []
    for line in lines:
        store.speak(book, line.id, line.person_id, "tidak", heard_by)
        dispute = store.open_dispute(book, line.id, line.person_id)
        if dispute is not None:
            opened.append(dispute)
    arrears.quiet(book, lines[0].person_id)
    supervisors = members.officers(book, lines[0].bkm_id, (Role.PENGAWAS, Role.KOORDINATOR), actor.today)
    for supervisor in supervisors[:1]:
        chat = members.chat_of(book, supervisor.id)
        for dispute in opened:
            if chat is not None:
                outbox.post(book, chat, dispute_card(book, dispute), "receipt", f"dispute:{dispute}")
    return supervisors[0].called if supervisors else ""


def dispute_card(book: Work, public_id: str) -> Say:
    """One dispute for the pengawas: who wrote what about whom, and the two ways it can end."""
    held = store.dispute_by(book, public_id)
    assert held is not None
    line = claims_of.by_id(book, [held.claim_id])[0]
    words = say(
        "dispute-card",
        ksm=members.ksm_by_id(book, line.ksm_id).name,
        payer=members.someone(book, line.person_id).called,
        writer=members.someone(book, line.by_person_id).called,
        purpose=line.purpose.value,
        amount=int(line.amount),
        on=line.effective_on.isoformat(),
    )
    stands = button("button-line-stands", "sengketa", public_id, "stands")
    return words.with_rows((stands, button("button-line-wrong", "sengketa", public_id, "wrong")))


def resolve(book: Work, actor: Actor, dispute_id: str, outcome: str) -> Say:
    """The pengawas asked both sides: the line stands, or it was wrong and is taken out; both sides are
    told.
    """
    held = store.dispute_by(book, dispute_id)
    who = actor.able("resolve-dispute", Subject(held.bkm_id, held.ksm_id)) if held is not None else None
    if held is None or who is None or outcome not in ("stands", "wrong"):
        raise Refusal("button-stale")
    line = claims_of.by_id(book, [held.claim_id])[0]
    if who.id in (line.person_id, line.by_person_id):
        raise Refusal("not-your-own-report")
    if not store.close_dispute(book, held.id, who.id, outcome):
        return say("dispute-closed-before")
    if outcome == "wrong":
        take_out(book, actor, who, line, note="dispute")
    for person_id in {line.person_id, line.by_person_id}:
        chat = members.chat_of(book, person_id)
        if chat is not None and chat != actor.account_id:
            words = say(
                f"dispute-{outcome}", whom=who.called, amount=int(line.amount), purpose=line.purpose.value
            )
            outbox.post(book, chat, words, "receipt", f"dispute-end:{dispute_id}:{person_id}")
    return say("dispute-resolved", outcome=outcome)


def take_out(book: Work, actor: Actor, who: Someone, line: claims_of.Claim, note: str) -> None:
    """Take a line out of the book by its mirror: void while it is a claim, reverse (and void) after
    confirmation.
    """
    ended = claims_of.settled_by(book, line.id)
    about = ledger.About(line.bkm_id, line.ksm_id, line.person_id, who.id, note=note)
    if ended is None:
        _void(book, actor, line, about)
        return
    if ended.kind != Kind.CONFIRM or ledger.was_reversed(book, ended.id):
        return  # taken back or reversed before: there is nothing left to take out
    on = ledger.day_of(book, line.bkm_id, actor.today)
    mirror = reverse(ledger.postings_of(book, ended.id), line.amount, on, f"reverse:{ended.public_id}")
    ledger.append(book, mirror, replace(about, about_id=ended.id))


def _void(book: Work, actor: Actor, line: claims_of.Claim, about: ledger.About) -> None:
    on = ledger.day_of(book, line.bkm_id, actor.today)
    entry = void(line.postings, line.amount, on, f"void:{line.public_id}")
    written = ledger.append(book, entry, replace(about, about_id=line.id))
    claims_of.settle(book, [line], written.id)
    if line.purpose is Purpose.INSTALLMENT:
        outbox.withdraw(book, f"claim:{line.public_id}")


def _lines_of_payer(book: Work, actor: Actor, batch: str) -> list[claims_of.Claim]:
    """The lines of this row, if the one who presses is the payer; unknown and forbidden answer alike."""
    ids = [row.id for row in store.of_batch(book, batch)]
    if not ids:
        single = ledger.entry_by(book, public_id=batch)
        ids = [single.id] if single is not None and single.kind == "claim" else []
    lines = [line for line in claims_of.by_id(book, ids) if line.person_id in actor.ids] if ids else []
    lines = [line for line in lines if not claims_of.was_voided(book, line.id)]
    if not lines:
        raise Refusal("button-stale")
    return lines

"""Second voices: who may confirm, what payers say about lines others wrote, and disputes. Nobody confirms
their own report.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import reduce
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor, Someone
from domain.ledger import Kind, Purpose, reverse, void
from domain.people import Role, Subject, who_confirms
from domain.say import Refusal, Say, button, say
from domain.windows import ask_payer_at
from storage import claims as claims_of
from storage import ledger, loans, members, outbox, phones
from storage import voices as store
from storage.book import Work
from storage.later import Later
from usecases import payoffs, quieting, rows_gone, savings, seconds, supervising
from usecases.savings_words import told_apart
from usecases.whom import for_one


def who_may_confirm(book: Work, deed: str, found: claims_of.Claim, today: date) -> list[Someone]:
    """Who may be the second voice for this claim, in the order to ask them. Never the reporter, nor who
    carries it; and no payer on a phone the family shares, where nobody knows who presses: then the lender's
    clerk is asked.
    """
    spoke = [found.by_person_id, *([found.holder] if found.holder else [])]
    return who_may(book, deed, Subject(found.bkm_id, found.ksm_id, found.person_id), spoke, today)


def who_may(book: Work, deed: str, of: Subject, spoke: Iterable[int], today: date) -> list[Someone]:
    """The same for any money: `of` whom and where it is, and who `spoke` for it or carried it."""
    assert of.bkm_id is not None
    silenced = store.silenced_with(book, list(spoke))
    grants = members.grants_of_bkm(book, of.bkm_id, of.ksm_id)
    found_voices = [each.person_id for each in who_confirms(deed, of, grants, silenced, today)]
    if of.person_id in found_voices and seconds.only_seen_by(book, of.person_id):
        found_voices.remove(of.person_id)
        if not found_voices:
            clerks = members.officers(book, of.bkm_id, (Role.PETUGAS_UPK,), today)
            return [each for each in clerks if each.id not in silenced]
    return [members.someone(book, each) for each in found_voices]


def confirmer(book: Work, actor: Actor, deed: str, found: claims_of.Claim) -> Someone | None:
    """Which of the people this account speaks for may confirm this claim now, or None."""
    asked = {each.id: each for each in who_may_confirm(book, deed, found, actor.today)}
    return next((asked[each] for each in actor.ids if each in asked), None)


def asked_payer(book: Work, chat: int, batch: str, about: Say, payer: tuple[int, str], version: int) -> Later:
    """The question to the payer (their row id and zone) whether the line about them is right: for the same
    evening while it is before 20:00, else for 08:00.
    """
    person_id, zone = payer
    at = ask_payer_at(book.now.astimezone(ZoneInfo(zone)))
    words = about.with_rows(
        (button("button-right", "betul", batch, version), button("button-wrong", "bukan", batch, version))
    )
    reason, subject = f"ask:{batch}:{version}", f"batch:{batch}"
    return Later(chat, words, "needed", reason, subject, at, person_id)


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
    asked = hold(book, actor, lines)
    payer = members.someone(book, lines[0].person_id)
    words = say(
        "dispute-opened-out" if rows_gone.is_out(book, lines[0]) else "dispute-opened",
        whom=asked.called if asked else "",
        known=int(bool(asked)),
        title=payer.title,
    )
    return for_one(actor, payer, words)


def hold(
    book: Work,
    actor: Actor,
    lines: list[claims_of.Claim],
    heard_by: int | None = None,
    witness: int | None = None,
) -> Someone | None:
    """The payer says no to these lines: they are held until the pengawas has asked both sides. Returns who
    asks them, or None while nobody holds that office.
    """
    opened = []
    for line in lines:
        store.speak(book, line.id, line.person_id, "tidak", heard_by, witness)
        dispute = store.open_dispute(book, line.id, line.person_id)
        if dispute is not None:
            opened.append(dispute)
    quieting.quiet(book, lines[0].person_id)
    supervisor = supervising.asked(book, lines[0].bkm_id, actor.today, _sides(book, lines))
    if supervisor is None:
        return None
    chat = members.chat_of(book, supervisor.id)
    if chat is not None and opened:  # what was said at once is asked about at once
        outbox.post(book, chat, dispute_card(book, opened[0]), "receipt", f"dispute:{opened[0]}")
    return supervisor


def _keeper(book: Work, line: claims_of.Claim) -> int | None:
    """Who stands for the record beside its payer: its writer; of one's own report whoever received the money.
    None: nobody has.
    """
    if line.by_person_id != line.person_id:
        return line.by_person_id
    ended = claims_of.settled_by(book, line.id)
    return ended.by_person_id if ended is not None and ended.kind == Kind.CONFIRM else None


def _sides(book: Work, lines: Iterable[claims_of.Claim]) -> set[int]:
    found = {person for line in lines for person in (line.person_id, _keeper(book, line))}
    return {person for person in found if person is not None}


def dispute_card(book: Work, public_id: str) -> Say:
    """One dispute for the pengawas: who wrote what about whom, and how it can end. Savings and instalment
    of one row are one card; either of them may be the wrong one.
    """
    held = store.dispute_with(book, public_id)
    lines = claims_of.by_id(book, [each.claim_id for each in held])
    line = lines[0]
    own, keeper = line.by_person_id == line.person_id, _keeper(book, line)
    gone = rows_gone.is_out(book, line)
    words = say(
        "dispute-card-own" if own else "dispute-card-gone" if gone else "dispute-card",
        ksm=members.ksm_by_id(book, line.ksm_id).name,
        payer=members.someone(book, line.person_id).called,
        keeper=members.someone(book, keeper).called if keeper is not None else "",
        known=int(keeper is not None),
        what=_what(lines),
        on=line.effective_on.isoformat(),
    )
    stands = button("button-out-stands" if gone else "button-line-stands", "sengketa", public_id, "stands")
    wrong = button("button-out-wrong" if gone else "button-line-wrong", "sengketa", public_id, "wrong")
    if gone:
        return words.with_rows((stands, wrong))
    facts = {each.id: {"purpose": each.purpose.value, "pot": told_apart(each, lines)} for each in lines}
    alone = [
        (button("button-only-line-wrong", "sengketa", each.public_id, "only", **facts[each.claim_id]),)
        for each in held
    ]
    return words.with_rows((stands, wrong), *(alone if len(held) > 1 else ()))


def _what(lines: list[claims_of.Claim]) -> Say:
    """The sums of one row, as they are said: "tabungan Rp20.000 + angsuran Rp115.000"."""
    said = [
        say("dispute-what", purpose=each.purpose.value, pot=told_apart(each, lines), amount=int(each.amount))
        for each in lines
    ]
    return reduce(lambda first, second: say("dispute-what-two", first=first, second=second), said)


def resolve(book: Work, actor: Actor, dispute_id: str, outcome: str) -> Say:
    """The pengawas, or who stands in, asked both sides: the row stands, it was wrong and is taken out, or
    `only` this line of it was wrong; both sides are told.
    """
    pressed = store.dispute_by(book, dispute_id)
    held = store.dispute_with(book, dispute_id) if pressed else []
    lines = {line.id: line for line in claims_of.by_id(book, [each.claim_id for each in held])}
    who = None
    if pressed is not None:
        subject = Subject(pressed.bkm_id, pressed.ksm_id)
        who = supervising.resolver(book, actor, subject, _sides(book, lines.values()))
    if pressed is None or who is None or outcome not in ("stands", "wrong", "only"):
        raise Refusal("button-stale")
    if not held:
        return say("dispute-closed-before")
    wrong = [each for each in held if outcome == "wrong" or (outcome == "only" and each.id == pressed.id)]
    for each in held:
        store.close_dispute(book, each.id, who.id, "wrong" if each in wrong else "stands")
    gone = [each for each in held if rows_gone.is_out(book, lines[each.claim_id])]
    for each in wrong:
        if each in gone:
            rows_gone.put_back(book, who, lines[each.claim_id])
        else:
            take_out(book, actor, who, lines[each.claim_id], note="dispute")
    stands = [each for each in held if each not in wrong]
    for end, ended in (("wrong", wrong), ("stands", stands)):
        for key, some in (
            (end, [e for e in ended if e not in gone]),
            (f"out-{end}", [e for e in ended if e in gone]),
        ):
            if some:
                _tell_both(book, actor, who, key, [lines[each.claim_id] for each in some])
    outcome = "wrong" if wrong else "stands"
    return say("dispute-resolved", outcome=f"out-{outcome}" if held[0] in gone else outcome)


def _tell_both(book: Work, actor: Actor, who: Someone, end: str, lines: list[claims_of.Claim]) -> None:
    """Both sides hear how it ended for these lines of one row."""
    for person_id in sorted(_sides(book, lines[:1])):
        chat = members.chat_of(book, person_id)
        if chat is not None and chat != actor.account_id:
            words = say(f"dispute-{end}", whom=who.called, what=_what(lines))
            outbox.post(
                book,
                chat,
                words,
                "receipt",
                f"dispute-end:{lines[0].public_id}:{person_id}",
                person=person_id,
            )


def take_out(book: Work, actor: Actor, who: Someone, line: claims_of.Claim, note: str) -> None:
    """Take a line out of the book by its mirror: void while it is a claim, reverse (and void) after
    confirmation.
    """
    ask_no_more(book, line, who)
    ended = claims_of.settled_by(book, line.id)
    about = ledger.About(line.bkm_id, line.ksm_id, line.person_id, who.id, note=note)
    if ended is None:
        _void(book, actor, line, about)
        return
    if ended.kind != Kind.CONFIRM or ledger.was_reversed(book, ended.id):
        return  # taken back or reversed before: there is nothing left to take out
    if line.share_id is not None:
        payoffs.refuse_ended(book, line.share_id)
    on = ledger.day_of(book, line.bkm_id, actor.today)
    savings.keep_above_zero(book, line, on, ended.number)
    mirror_of(book, actor, line, ended, (on, about))
    if line.share_id is not None:
        payoffs.refuse_short(book, line.share_id, max(on, actor.today))
        payoffs.look(book, loans.by_share(book, line.share_id).loan_id)


def ask_no_more(book: Work, line: claims_of.Claim, who: Someone) -> None:
    """A line leaves the book: who had said that it is wrong was right, and nobody need be asked any more."""
    for held in store.disputes_of(book, line.id):
        store.close_dispute(book, held, who.id, "wrong")


def mirror_of(
    book: Work, actor: Actor, line: claims_of.Claim, ended: Any, of: tuple[date, ledger.About]
) -> int:
    """The reversal of one confirmed line, `of` a day and what it is about: it leaves the card from the day it
    counted. Returns its row id.
    """
    on, about = of
    mirror = reverse(ledger.postings_of(book, ended.id), line.amount, on, f"reverse:{ended.public_id}")
    paid_on = ended.counts_on or ended.effective_on
    counts_on = ledger.counting_day(book, line.bkm_id, paid_on, actor.today) if line.share_id else None
    return ledger.append(book, mirror, replace(about, about_id=ended.id, counts_on=counts_on)).id


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
    left = [line for line in lines if claims_of.has_left(book, line.id)]
    lines = [line for line in lines if line not in left] or rows_gone.of_payer(book, left)
    if not lines:
        raise Refusal("button-stale")
    return lines

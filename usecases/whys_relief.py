"""[Kenapa?] of a loan that two officers moved, let rest or ended: what the old card said, what changes, who
proposed and who agreed, by which rules; of a write-off its class that day and what came in since.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor
from domain.allocation import Remaining, Settled, remaining
from domain.arrears import assess
from domain.kolektibilitas import band_of, reserve
from domain.people import Subject
from domain.relief import What
from domain.say import Button, Refusal, Say, button, say
from storage import arrears, cash, holidays, ledger, loans, members, people_search
from storage import relief as store
from storage.book import Work
from storage.loans import Lent
from storage.rules import rules_of
from usecases import fines, looks, relief_cards, relief_seconds, whys
from usecases.reports import instalments_behind
from usecases.why_lines import OF, RELIEF, rules_line

SEERS = ("propose-relief", "agree-relief", "search-people")
"""Who may ask beside the borrower: by any of these."""
SENTENCES = (
    *(f"relief-ask-{what.value}" for what in What), "relief-short", "relief-agreed",
    "relief-agreed-told", "relief-told-new-card",
    "relief-told-pause", "relief-told-ended", "relief-told-recovered", "relief-told-fine",
    "relief-told-not-taken", "relief-pause-ends", "not-taken-denied", "not-taken-stands-told",
    "overview-not-taken", "record-written-off", "record-moved", "record-not-taken",
)  # fmt: skip
"""Sentences about one proposal (`about`), or about a card it ended (`share`); of a page the line that
says what for whom.
"""
FORMS = (
    "reschedule-loan-months", "reschedule-loan-jasa", "reschedule-loan-summary", "pause-loan-until",
    "pause-loan-summary", "write-off-loan-summary", "recover-loan-amount",
    "recover-loan-summary", "let-fine-go-summary", "carry-loan-back-summary",
)  # fmt: skip
"""What is asked and shown before it is proposed: it speaks of the borrower's card as it is (`person`)."""


def of_page(book: Work, actor: Actor, words: Say) -> list[Button]:
    """The proposal a sentence speaks of, as a door."""
    about, share = words.values.get("about"), words.values.get("share")
    row = store.by_public(book, about) if isinstance(about, str) else None
    if row is None and isinstance(share, str):
        row = store.that_ended(book, share)
    return [_door(book, row)] if row is not None and _may(actor, row) else []


def of_form(book: Work, actor: Actor, words: Say) -> list[Button]:
    """Whose card a question is about: that card; of one written off, how that came."""
    code, share = words.values.get("person"), words.values.get("share")
    person = people_search.by_public(book, code) if isinstance(code, str) else None
    if person is None:
        return []
    if words.key.startswith("recover-loan"):
        out = store.still_out(book, person.id)
        row = store.that_ended(book, loans.by_share(book, out[0].share_id).public_id) if out else None
        return [_door(book, row)] if row is not None and _may(actor, row) else []
    if isinstance(share, str):
        return [button("choice-plain", whys.CARD, share, 0, label=person.called)]
    return [button("choice-plain", whys.WHY, person.public_id, whys.LOAN, label=person.called)]


def _door(book: Work, row: Row[Any]) -> Button:
    label = members.someone(book, row.person_id).called
    return button("choice-plain", OF, row.public_id, f"{RELIEF}.0", label=label)


def _may(actor: Actor, row: Row[Any]) -> bool:
    if not actor.private:
        return False
    subject = Subject(row.bkm_id)
    return row.person_id in actor.ids or any(actor.able(each, subject) is not None for each in SEERS)


@dataclass(frozen=True, slots=True)
class Then:
    """The card as it stood on the day the proposal was answered, just before; now, while it waits."""

    on: date
    lent: Lent
    settled: Settled
    left: Remaining


def page(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """One proposal, with what became of it."""
    row = store.by_public(book, subject)
    if row is None or not _may(actor, row):
        raise Refusal("button-stale")
    own = row.person_id in actor.ids
    borrower = members.someone(book, row.person_id)
    if not own:
        for deed in SEERS:
            looks.note_by(book, actor, deed, borrower, looks.RECORD)
    then = _then(book, row, actor.today)
    head = say(
        "why-relief", fact=relief_seconds.short(book, row), why=say("relief-why", why=row.reason),
        reasoned=int(bool(row.reason)),
        **_who(book, actor, row.by_person_id, row.made_at),
    )  # fmt: skip
    old = [_old(then)] if then is not None and row.what not in (What.RECOVERY, What.FINE) else []
    lines = [head, _second(book, actor, row), *old, *_changes(book, actor, row, then, own)]
    return say("why", lines=tuple(lines))


def _who(book: Work, actor: Actor, by: int, at: datetime) -> dict[str, Any]:
    return {"by": members.someone(book, by).called, "on": at.astimezone(actor.zone).date().isoformat()}


def _second(book: Work, actor: Actor, row: Row[Any]) -> Say:
    if row.ended_by is None:
        return say("why-relief-waits")
    undone = row.entry_id is not None and ledger.was_reversed(book, row.entry_id)
    number = ledger.number_of(book, row.entry_id) if row.entry_id is not None else ""
    return say(
        "why-relief-second", how=row.outcome, undone=int(undone), number=number or "",
        numbered=int(bool(number)), says=row.says or "none",
        **_who(book, actor, row.ended_by, row.ended_at),
    )  # fmt: skip


def _then(book: Work, row: Row[Any], today: date) -> Then | None:
    borrower = members.someone(book, row.person_id)
    lent = loans.by_share(book, row.share_id) if row.share_id is not None else None
    lent = lent or relief_cards.found(book, borrower)
    if lent is None:
        return None
    on, settled = today, lent.settled
    if row.ended_at is not None:
        on = row.ended_at.astimezone(ZoneInfo(borrower.zone)).date()
        ended = {row.entry_id} if row.entry_id is not None else set()
        stood = lent.history.if_only(ended, (), on) if ended else lent.history.on(on, row.ended_at)
        settled = stood.settled
    return Then(on, lent, settled, remaining(lent.schedule, settled))


def _old(then: Then) -> Say:
    """What the card said: what was lent, paid, and left."""
    lent, left = then.lent, then.left
    paid = int(lent.principal) - int(left.pokok), int(lent.jasa) - int(left.jasa)
    return say(
        "why-relief-old", on=lent.disbursed_on.isoformat(), lent=int(lent.principal), jasa=int(lent.jasa),
        n=len(lent.schedule), usual=int(lent.usual), pokok=paid[0], paid_jasa=paid[1], left=int(left.pokok),
        left_jasa=int(left.jasa), n_left=left.n_open,
    )  # fmt: skip


def _changes(book: Work, actor: Actor, row: Row[Any], then: Then | None, own: bool) -> list[Say]:
    what = What(row.what)
    if what is What.PAUSE:
        since = row.since_on.isoformat() if row.since_on is not None else None
        words = [
            say("why-relief-rest", since=since, known=int(since is not None), until=row.until_on.isoformat())
        ]
        return [*words, *_by(book, row, then.lent.profile if then is not None else None)]
    assert then is not None, "only a rest is of no card"
    if what is What.RESCHEDULE:
        return _new_card(book, actor, row, then)
    if what is What.WRITE_OFF:
        return _written_off(book, actor, row, then, own)
    if what is What.RECOVERY:
        of = store.that_ended(book, then.lent.public_id)
        since = [_since(book, row.share_id, row.person_id)]
        return [*_first(book, actor, of), *since, *_by(book, row, then.lent.profile)]
    if what is What.FINE:
        charges = then.lent.stands.fines.charges
        return [*fines.why(then.lent), *_by(book, row, charges[-1].label if charges else None)]
    return [*_by(book, row, then.lent.profile)]


def _by(book: Work, row: Row[Any], label: str | None) -> list[Say]:
    return [rules_line(book, row.bkm_id, label)] if label is not None else []


def _new_card(book: Work, actor: Actor, row: Row[Any], then: Then) -> list[Say]:
    """The card that took over what was left; what it would be, while nobody has agreed."""
    let_go = int(then.left.jasa)
    if row.entry_id is not None:
        shares = [each.share for each in ledger.postings_of(book, row.entry_id) if each.share is not None]
        new = loans.by_share(book, next(each for each in shares if each != row.share_id))
        card, label, on = new.schedule, new.profile, new.disbursed_on
    else:
        on = ledger.day_of(book, row.bkm_id, actor.today)
        if row.ended_at is not None or not then.left.pokok:
            return []
        card, label = relief_cards.new_card(book, then.lent, row.n_installments, row.jasa, on)
    words = say(
        "why-relief-new", begun=on.isoformat(), pokok=sum(int(each.pokok) for each in card), let_go=let_go,
        jasa_by=row.jasa, **relief_cards.card_facts(card),
    )  # fmt: skip
    return [words, *_by(book, row, label)]


def _written_off(book: Work, actor: Actor, row: Row[Any], then: Then, own: bool) -> list[Say]:
    """The class of the card that day and what the reserve would hold for it, the meeting, what came since."""
    rules = rules_of(book, row.bkm_id, then.on)
    lines = [] if own else [_class(book, row, then)]
    lines.append(say("why-relief-decision", decision=row.decision))
    if row.entry_id is not None:
        lines.append(_since(book, row.share_id, row.person_id))
    return [*lines, rules_line(book, row.bkm_id, rules.label)]


def _class(book: Work, row: Row[Any], then: Then) -> Say:
    lent, rules = then.lent, rules_of(book, row.bkm_id, then.on)
    days = holidays.of_bkm(book, row.bkm_id).calendar(rules.due.holiday)
    collects = arrears.collects(book, members.ksm_by_id(book, lent.ksm_id))
    rests = store.pauses(book, [row.person_id]).get(row.person_id, ())
    late = assess(lent.schedule, then.settled, then.on, collects, days, rests)
    band = band_of(late, rules.ladder)
    kept = reserve({band.name: then.left.pokok}, rules.ladder)
    return say(
        "why-relief-class", name=band.name, amount=int(then.left.pokok),
        behind=instalments_behind(late.behind) if late is not None else "0",
        days=late.days_late if late is not None else 0, rate=band.reserve_bp or 0,
        reserve=int(kept or 0), known=int(kept is not None),
    )  # fmt: skip


def _first(book: Work, actor: Actor, of: Row[Any] | None) -> list[Say]:
    """Which write-off the money is for."""
    if of is None:
        return []
    facts = _who(book, actor, of.ended_by, of.ended_at)
    first = members.someone(book, of.by_person_id).called
    return [say("why-relief-was-written-off", amount=of.amount_rp, first=first, **facts)]


def _since(book: Work, share_id: int, person_id: int) -> Say:
    """What came in since a card was written off, and what has not."""
    came = store.recovered(book, share_id)
    left = next((each.left_rp for each in store.still_out(book, person_id) if each.share_id == share_id), 0)
    last = came[-1] if came else None
    till = cash.has_slip(book, last.public_id) if last is not None else False
    return say(
        "why-relief-since", n=len(came), amount=sum(each.amount_rp for each in came), left=int(left),
        on=last.effective_on.isoformat() if last is not None else None, bank=int(till),
        number=last.number if last is not None else "",
    )  # fmt: skip

"""[Kenapa?] of money that was reported and that nobody has counted: whose, who says so and since when, where
it is now, and whose word it waits for.
"""

from __future__ import annotations

from domain.actor import Actor, Someone
from domain.ledger import Purpose
from domain.people import Subject
from domain.savings import CODES
from domain.say import Button, Refusal, Say, button, say
from storage import cash, members
from storage import claims as claims_of
from storage.book import Work
from storage.claims import Claim
from usecases import claims as receiving
from usecases import looks, voices
from usecases.savings_words import beside
from usecases.transfers import DEEDS
from usecases.why_lines import OF

REPORTED = "lapor"
SENTENCES = frozenset((
    "savings-to-confirm", "titip-to-confirm", "transfer-to-confirm", "counter-single", "counter-transfer",
    "money-in-single", "money-in-transfer",
))  # fmt: skip
"""Sentences that ask somebody for their word on reported money."""


def reported(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """One report. `subject`: its public id."""
    line = next(iter(claims_of.still_open(book, public_id=subject)), None)
    if line is None or not actor.private or not _may_see(book, actor, line):
        raise Refusal("button-stale")
    if line.person_id not in actor.ids:
        looks.note_by(book, actor, "search-people", members.someone(book, line.person_id), looks.MONEY)
    own = line.by_person_id == line.person_id
    pot = line.pot
    head = say(
        "why-claim", name=members.someone(book, line.person_id).called, amount=int(line.amount),
        purpose=line.purpose.value, pot=beside(CODES[pot]) if pot is not None else "", own=int(own),
        by="" if own else members.someone(book, line.by_person_id).called,
        on=line.effective_on.isoformat(), wrote=line.recorded_at.astimezone(actor.zone).date().isoformat(),
        ksm=members.ksm_by_id(book, line.ksm_id).name,
    )  # fmt: skip
    return say("why", lines=(head, *_where(book, line), _waits(book, actor, line)))


def _may_see(book: Work, actor: Actor, line: Claim) -> bool:
    """Whose it is, who reported it or carries it, the counter, and whoever may confirm it."""
    if {line.person_id, line.by_person_id, line.holder} & set(actor.ids):
        return True
    counter = actor.able("search-people", Subject(line.bkm_id))
    if counter is not None or _asked_to_carry(book, actor, line):
        return True
    return bool({each.id for each in _confirmers(book, actor, line)} & set(actor.ids))


def _asked_to_carry(book: Work, actor: Actor, line: Claim) -> bool:
    """Whether it is an instalment on its way, and a leader of that KSM asks."""
    on_its_way = line.purpose is Purpose.INSTALLMENT and line.holder is None
    return on_its_way and receiving.carrier(book, actor, line) is not None


def _confirmers(book: Work, actor: Actor, line: Claim) -> list[Someone]:
    return voices.who_may_confirm(book, DEEDS[line.purpose], line, actor.today)


def _where(book: Work, line: Claim) -> list[Say]:
    if cash.slips(book, [line.id]):
        return [say("why-claim-bank")]
    if line.holder is not None:
        return [say("why-claim-held", name=members.someone(book, line.holder).called)]
    return []


def _waits(book: Work, actor: Actor, line: Claim) -> Say:
    names = ", ".join(each.called for each in _confirmers(book, actor, line))
    return say("why-claim-waits", names=names, known=int(bool(names)), frozen=int(line.frozen))


def of_rows(book: Work, actor: Actor, shown: Say) -> list[Button]:
    """The reports whose buttons stand below a page, as doors."""
    found: dict[str, Button] = {}
    for press in (each for row in shown.rows for each in row if each.subject):
        line = next(iter(claims_of.still_open(book, public_id=press.subject)), None)
        if line is not None and press.subject not in found and _may_see(book, actor, line):
            label = members.someone(book, line.person_id).called
            found[press.subject] = button("choice-plain", OF, press.subject, f"{REPORTED}.0", label=label)
    return list(found.values())

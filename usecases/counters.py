"""Who may count which cash at the counter: nobody who wrote or carried any of it, nor anybody who speaks
through a phone of theirs. Where no clerk is left it is the koordinator, then officers of the KSM.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.actor import Actor, Someone
from domain.ledger import Purpose
from domain.people import Subject
from domain.say import Refusal, Say, say
from storage import cash
from storage import claims as claims_of
from storage import handovers as store
from storage import voices as voice_store
from storage.book import Work
from usecases import voices

DEED = "confirm-hand-over"
NAMED = 3
Rows = Sequence[tuple[claims_of.Claim, int]]


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a clerk may count now: hand-overs, members' own reports in cash and through the bank; and what
    was written or carried from the clerk's own phone, with who counts that.
    """

    handovers: Sequence[Any]
    in_cash: Sequence[claims_of.Claim]
    at_bank: Sequence[claims_of.Claim]
    n_others: int
    others: Sequence[Someone]

    def foot(self) -> tuple[Say, ...]:
        """That there is more, and who counts it; nothing where there is none."""
        return (say("counter-others", n=self.n_others, **_whom(self.others)),) if self.n_others else ()


def who_may_count(book: Work, found: Any, lines: Rows, today: date) -> list[Someone]:
    """Who may count this hand-over, in the order to ask them; a payer only where it is theirs alone."""
    payers = {line.person_id for line, _ in lines}
    subject = Subject(found.bkm_id, found.ksm_id, payers.pop() if len(payers) == 1 else None)
    return voices.who_may(book, DEED, subject, [found.from_person_id, *_writers(lines)], today)


def _writers(lines: Rows) -> list[int]:
    return sorted({line.by_person_id for line, _ in lines})


def who_counts(book: Work, actor: Actor, found: Any, lines: Rows) -> Someone | None:
    """Which of the people this account speaks for may count it, or None."""
    asked = {each.id: each for each in who_may_count(book, found, lines, actor.today)}
    return next((asked[each] for each in actor.ids if each in asked), None) if actor.private else None


def refuse(book: Work, actor: Actor, found: Any, lines: Rows) -> Refusal:
    """For a clerk who may not count it: who does. Strangers hear nothing."""
    if actor.able(DEED, Subject(found.bkm_id)) is None:
        return Refusal("button-stale")
    return Refusal("counted-by-others", **_whom(who_may_count(book, found, lines, actor.today)))


def refuse_single(book: Work, actor: Actor, line: claims_of.Claim) -> Refusal:
    """The same for one member's report."""
    if actor.able(DEED, Subject(line.bkm_id)) is None:
        return Refusal("button-stale")
    return Refusal("counted-by-others", **_whom(voices.who_may_confirm(book, DEED, line, actor.today)))


def _whom(others: Sequence[Someone]) -> dict[str, Any]:
    return {"whom": ", ".join(each.called for each in others[:NAMED]), "known": int(bool(others))}


def waiting_for(book: Work, actor: Actor, clerk: Someone) -> Waiting:
    """Everything that waits at this clerk's counter, oldest first."""
    bkm_id = clerk.bkm_id
    rows, (in_cash, at_bank) = store.waiting(book, bkm_id), by_themselves(book, bkm_id)
    own = voice_store.silenced_with(book, [clerk.id]) if rows or in_cash or at_bank else set()
    wrote = store.writers_of_waiting(book, bkm_id) if rows else {}
    theirs = [each for each in rows if own & {each.from_person_id, *wrote.get(each.id, ())}]
    singles = [each for each in (*in_cash, *at_bank) if each.by_person_id in own]
    others: Sequence[Someone] = ()
    if theirs:
        found = store.by_public(book, theirs[0].public_id)
        assert found is not None
        spoke = [found.from_person_id, *wrote.get(found.id, ())]
        others = voices.who_may(book, DEED, Subject(found.bkm_id, found.ksm_id), spoke, actor.today)
    elif singles:
        others = voices.who_may_confirm(book, DEED, singles[0], actor.today)
    return Waiting(
        [each for each in rows if each not in theirs],
        [each for each in in_cash if each not in singles],
        [each for each in at_bank if each not in singles],
        len(theirs) + len(singles), others,
    )  # fmt: skip


def by_themselves(book: Work, bkm_id: int) -> tuple[list[claims_of.Claim], list[claims_of.Claim]]:
    """Instalments members say they brought to the UPK themselves, under way and in nobody's hands; and those
    they say they sent to its bank, each with its slip.
    """
    lines = claims_of.still_open(book, bkm_id=bkm_id, purpose=Purpose.INSTALLMENT)
    own = [line for line in lines if line.holder is None and not line.frozen]
    at_bank = cash.slips(book, [line.id for line in own])
    return [each for each in own if each.id not in at_bank], [each for each in own if each.id in at_bank]

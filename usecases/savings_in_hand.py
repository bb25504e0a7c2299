"""Savings that were reported and that no second person has received, and since when: for the treasurer, and
for the pengawas by KSM, never whose savings they are nor who carries them.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.actor import Actor
from domain.ledger import Purpose
from domain.people import Subject
from domain.say import Button, Refusal, Say, button, say
from storage import balances, members, outbox
from storage import claims as claims_of
from storage.book import Work
from storage.rules import rules_of
from usecases import savings_voices

REMIND = "tabungingat"


@dataclass(frozen=True, slots=True)
class Waiting:
    """Savings of one KSM that wait to be received. Rupiah; `n` people; `oldest` says who may receive them."""

    ksm: Any
    amount: int
    n: int
    oldest: claims_of.Claim
    lines: tuple[claims_of.Claim, ...]

    @property
    def since(self) -> date:
        """The day the oldest of it was paid."""
        return self.oldest.effective_on


def long_in(book: Work, bkm_id: int, today: date) -> list[Waiting]:
    """The KSM whose savings have waited for longer than money may be in somebody's hands, longest first; what
    is held meanwhile is the pengawas's to ask about.
    """
    most = rules_of(book, bkm_id, today).manners.in_hand_days
    by_ksm: dict[int, list[claims_of.Claim]] = defaultdict(list)
    for line in claims_of.still_open(book, bkm_id=bkm_id, purpose=Purpose.SAVINGS):
        if not line.frozen and (today - line.effective_on).days > most:
            by_ksm[line.ksm_id].append(line)
    found = [_of(members.ksm_by_id(book, ksm_id), of) for ksm_id, of in by_ksm.items()]
    return sorted(found, key=lambda each: (each.since, each.ksm.id))


def _of(ksm: Any, lines: list[claims_of.Claim]) -> Waiting:
    n, oldest = len({one.person_id for one in lines}), min(lines, key=lambda one: one.effective_on)
    return Waiting(ksm, sum(one.amount for one in lines), n, oldest, tuple(lines))


def of_treasurer(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For [Tugas saya]: what an officer has not received of their KSM and may, the treasurer first of all."""
    found = []
    scopes = (*actor.scopes("confirm-savings"), *actor.scopes("report-sheet"))
    of = {grant.ksm_id: reader.bkm_id for reader, grant in scopes if grant.ksm_id is not None}
    for each in (x for bkm_id in dict.fromkeys(of.values()) for x in long_in(book, bkm_id, actor.today)):
        hers = savings_voices.mine(book, actor, each.lines) if each.ksm.id in of else []
        if hers:
            found.append((_line(_of(each.ksm, hers), actor.today), _receive()))
    return found


def to_look_at(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the pengawas's page: each KSM with its sum and days."""
    found = []
    for bkm_id in actor.villages("see-cash"):
        for each in long_in(book, bkm_id, actor.today):
            press = button("button-savings-remind", REMIND, each.ksm.public_id, ksm=each.ksm.name)
            found.append((_line(each, actor.today), press))
    return found


def remind(book: Work, actor: Actor, ksm_public_id: str) -> Say:
    """[Ingatkan]: whoever may receive them is told again, once a day."""
    row = balances.ksm_by(book, ksm_public_id)
    if row is None or actor.able("see-cash", Subject(row.bkm_id)) is None:
        raise Refusal("button-stale")
    found = [each for each in long_in(book, row.bkm_id, actor.today) if each.ksm.id == row.id]
    if not found:
        raise Refusal("done-before")
    n_told = _tell(book, found[0], actor.today, f"savings-asked:{row.id}:{actor.today.isoformat()}")
    return say("savings-reminded", ksm=row.name, n=n_told)


def morning(book: Work, bkm_id: int, today: date) -> str:
    """What has just passed a week is told to whoever may receive it, once for each KSM and day it began."""
    n_told = 0
    for each in long_in(book, bkm_id, today):
        n_told += _tell(book, each, today, f"savings-long:{each.ksm.id}:{each.since.isoformat()}")
    return "told" if n_told else "nothing"


def _tell(book: Work, each: Waiting, today: date, reason: str) -> int:
    n_told = 0
    asked = savings_voices.of_each(book, each.lines, today)
    for officer in dict.fromkeys(x.id for line in each.lines for x in asked[line.id]):
        chat = members.chat_of(book, officer)
        if chat is not None:
            hers = [line for line in each.lines if any(x.id == officer for x in asked[line.id])]
            words = _line(_of(each.ksm, hers), today).with_rows((_receive(),))
            outbox.post(book, chat, words, "alert", f"{reason}:{officer}")
            n_told += 1
    return n_told


def _line(each: Waiting, today: date) -> Say:
    facts = {"ksm": each.ksm.name, "amount": each.amount, "n": each.n, "since": each.since.isoformat()}
    return say("savings-long", **facts, days=(today - each.since).days)


def _receive() -> Button:
    return button("home-uang-masuk", "lain", "uang-masuk")

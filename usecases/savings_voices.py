"""Which reported savings somebody may receive: asked line by line, for on one sheet two officers may have
written, and neither confirms their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from domain.actor import Actor, Someone
from domain.people import Role
from storage import claims as claims_of
from storage.book import Work
from usecases import voices

DEED = "confirm-savings"
Voices = dict[int, list[Someone]]


def of_each(book: Work, lines: Sequence[claims_of.Claim], today: date) -> Voices:
    """By line: who may receive it, in the order to ask them. Lines of one writer have the same treasurer."""
    found: Voices = {}
    known: dict[tuple[int, int, int | None], list[Someone]] = {}
    for line in lines:
        key = line.ksm_id, line.by_person_id, line.holder
        asked = known.get(key)
        if asked is None:
            asked = voices.who_may_confirm(book, DEED, line, today)
            if asked and all(Role.BENDAHARA in x.roles(today) and x.id != line.person_id for x in asked):
                known[key] = asked
        found[line.id] = asked
    return found


def mine(book: Work, actor: Actor, lines: Sequence[claims_of.Claim]) -> list[claims_of.Claim]:
    """Those of these lines that one person of this account may receive now; held ones never."""
    free = [line for line in lines if not line.frozen]
    asked = of_each(book, free, actor.today)
    who = next((x for line in free for x in asked[line.id] if x.id in actor.ids), None)
    return [line for line in free if who is not None and any(x.id == who.id for x in asked[line.id])]

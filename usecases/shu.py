"""'bagi shu': a surplus shared out on trial, before anybody votes on it. Books nothing."""

from __future__ import annotations

from typing import Any

from domain.actor import Actor
from domain.money import Rupiah
from domain.people import Subject
from domain.rulechange import percent
from domain.say import Refusal, Say, say
from domain.shu import WHOLE, Part, share_out
from storage.book import Work
from storage.rules import rules_of

Answers = dict[str, Any]


def offer(book: Work, actor: Actor) -> Answers:
    """The shares this lender agreed on, by name, in hundredths of a percent."""
    grants = actor.scopes("try-surplus")
    if not grants or not actor.private or grants[0][1].bkm_id is None:
        raise Refusal("not-your-office")
    rules = rules_of(book, grants[0][1].bkm_id, actor.today)
    parts = [[part.name, part.basis_points] for part in rules.shu]
    return {"bkm": grants[0][1].bkm_id, "agreed": parts, "rules": rules.label}


def lines_of(parts: list[list[Any]]) -> tuple[Say, ...]:
    """Each share with its percentage."""
    return tuple(say("shu-share", name=name, percent=percent(points)) for name, points in parts)


def try_out(book: Work, actor: Actor, answers: Answers) -> Say:
    """The parts in rupiah, to the last one; the odd rupiah go to the reserve, and that is said."""
    if actor.able("try-surplus", Subject(answers["bkm"])) is None:
        raise Refusal("button-stale")
    parts = [Part(*each) for each in answers["parts"]]
    surplus = Rupiah(answers["amount"])
    amounts, rest = share_out(surplus, [part.basis_points for part in parts])
    assert sum(part.basis_points for part in parts) == WHOLE
    lines = tuple(
        say("shu-line", name=part.name, percent=percent(part.basis_points), amount=int(amount))
        for part, amount in zip(parts, amounts, strict=True)
    )
    agreed = int(answers["parts"] == answers["agreed"])
    return say("shu-result", surplus=int(surplus), lines=lines, rest=int(rest), agreed=agreed,
               rules=answers["rules"])  # fmt: skip

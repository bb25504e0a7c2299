"""'bagi shu', 'bagian saya': a surplus shared out on trial, before anybody votes on it. Books nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

from domain.actor import Actor, Someone
from domain.money import Rupiah
from domain.people import Subject
from domain.rulechange import percent
from domain.say import Refusal, Say, say
from domain.shu import WHOLE, Part, by_jasa, of_members, share_out
from storage import classes, closings, members, portfolio
from storage.book import Work
from storage.rules import rules_of
from usecases import fund
from usecases.fund import Fund
from usecases.why_lines import door

Answers = dict[str, Any]
WHY, WHY_MINE = "shu", "bagian"
"""The kinds of figures behind [Kenapa?]: usecases/whys_shu.py."""


def offer(book: Work, actor: Actor) -> Answers:
    """The shares this lender agreed on, by name, in hundredths of a percent."""
    grants = actor.scopes("try-surplus")
    if not grants or not actor.private or grants[0][1].bkm_id is None:
        raise Refusal("not-your-office")
    rules = rules_of(book, grants[0][1].bkm_id, actor.today)
    parts = [[part.name, part.basis_points] for part in rules.shu]
    year = this_year(book, actor, grants[0][1].bkm_id)
    surplus = max(0, year.income - year.cost)
    facts = {"surplus": surplus, "since": year.since.isoformat()}
    return {"bkm": grants[0][1].bkm_id, "agreed": parts, "rules": rules.label, **facts}


def this_year(book: Work, actor: Actor, bkm_id: int) -> Fund:
    """What the fund earned and spent this year, to this day."""
    report = classes.report(book, bkm_id, actor.today, book.now)
    return fund.read(book, bkm_id, report, book.now)


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
    at = of_members(parts)
    shares: dict[int, dict[int, Rupiah]] = {}
    if at is not None:
        since = date.fromisoformat(answers["since"])
        shares = _by_ksm(book, actor, answers["bkm"], since, Rupiah(amounts[at]))
    groups = tuple(
        say("shu-ksm", ksm=members.ksm_by_id(book, ksm_id).name, n=len(people), amount=sum(people.values()))
        for ksm_id, people in shares.items()
    )
    return say("shu-result", surplus=int(surplus), lines=lines, rest=int(rest), agreed=agreed,
               rules=answers["rules"], members=int(at is not None), n=len(groups), groups=groups,
               left=int(amounts[at]) - sum(sum(p.values()) for p in shares.values()) if at is not None else 0,
               part=parts[at].name if at is not None else "",
               ).with_rows((door(WHY, closings.bkm_public_id(book, answers["bkm"])),))  # fmt: skip


def _by_ksm(book: Work, actor: Actor, bkm_id: int, since: date, part: Rupiah) -> dict[int, dict[int, Rupiah]]:
    return by_jasa(part, portfolio.jasa_paid(book, bkm_id, since, actor.today, book.now))


def mine(book: Work, actor: Actor) -> Say:
    """'bagian saya': what this year's surplus to this day would bring, by the agreed parts, on trial."""
    people = [each for each in actor.people if each.seats] if actor.private else []
    if not people:
        raise Refusal("no-ksm")
    lines = tuple(_own(book, actor, each) for each in people)
    shared = [each for each, line in zip(people, lines, strict=True) if line.key == "shu-own"]
    below = [(door(WHY_MINE, each.public_id),) for each in shared] if len(shared) == 1 else []
    return say("record", lines=lines).with_rows(*below)


def _own(book: Work, actor: Actor, person: Someone) -> Say:
    parts = list(rules_of(book, person.bkm_id, actor.today).shu)
    at = of_members(parts)
    if at is None:
        return say("shu-own-none", name=person.called)
    year = this_year(book, actor, person.bkm_id)
    amounts, _ = share_out(Rupiah(max(0, year.income - year.cost)), [part.basis_points for part in parts])
    shares = _by_ksm(book, actor, person.bkm_id, year.since, Rupiah(amounts[at]))
    amount = sum(people.get(person.id, 0) for people in shares.values())
    return say("shu-own", name=person.called, amount=int(amount), part=parts[at].name)

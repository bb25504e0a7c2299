"""[Kenapa?] of a surplus shared on trial: what it is made of and by which parts; of one's own part, the jasa
it is reckoned from. Books nothing, as the trial.
"""

from __future__ import annotations

from domain.actor import Actor
from domain.money import Rupiah
from domain.people import Subject
from domain.rulechange import percent
from domain.say import Button, Refusal, Say, button, say
from domain.shu import by_jasa, of_members, share_out
from storage import closings, members, people_search, portfolio
from storage.book import Work
from storage.rules import rules_of
from usecases import fund, shu, whys, whys_fund
from usecases.report_months import month_of
from usecases.why_lines import MOST_LINES, OF, rules_line

SURPLUS, MINE = shu.WHY, shu.WHY_MINE
FEWEST = 5
"""Of a KSM in which fewer have paid, a member does not read the sum: it would tell a neighbour's payment."""


def surplus(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """Income less cost of this year, each with the last entry and its voices; then the parts agreed on."""
    month = month_of(book, actor, subject, "")
    if actor.able("try-surplus", Subject(month.bkm_id)) is None:
        raise Refusal("button-stale")
    of = fund.read(book, month.bkm_id, month.report, month.known_at)
    rules = rules_of(book, month.bkm_id, actor.today)
    head = say(
        "why-shu", since=of.since.isoformat(), on=of.on.isoformat(), income=of.income, cost=of.cost,
        surplus=max(0, of.income - of.cost),
    )  # fmt: skip
    parts = ", ".join(f"{part.name} {percent(part.basis_points)}%" for part in rules.shu)
    last = (say("why-shu-parts", parts=parts), rules_line(book, month.bkm_id, rules.label))
    shown = whys_fund.sources(book, month, of, MOST_LINES - 1 - len(last), earned_only=True)
    return say("why", lines=(head, *shown, *last))


def mine(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """One's own part on trial, from the surplus down to the jasa one paid. `subject`: their public id."""
    person = people_search.by_public(book, subject) if actor.private else None
    if person is None or person.id not in actor.ids:
        raise Refusal("button-stale")
    rules = rules_of(book, person.bkm_id, actor.today)
    at = of_members(rules.shu)
    if at is None:
        raise Refusal("shu-own-none", name=person.called)
    year = shu.this_year(book, actor, person.bkm_id)
    whole = max(0, year.income - year.cost)
    amounts, _ = share_out(Rupiah(whole), [part.basis_points for part in rules.shu])
    jasa = portfolio.jasa_paid(book, person.bkm_id, year.since, actor.today, book.now)
    shares = by_jasa(Rupiah(amounts[at]), jasa)
    first = say(
        "why-shu", since=year.since.isoformat(), on=year.on.isoformat(), income=year.income, cost=year.cost,
        surplus=whole,
    )  # fmt: skip
    part = say(
        "why-own-part", part=rules.shu[at].name, percent=percent(rules.shu[at].basis_points),
        amount=int(amounts[at]),
    )  # fmt: skip
    lines = [first, part]
    every = sum(sum(people.values()) for people in jasa.values())
    for ksm_id, people in sorted(jasa.items()):
        if person.id in people:
            lines.append(say(
                "why-own-jasa", ksm=members.ksm_by_id(book, ksm_id).name, of_ksm=sum(people.values()),
                every=every, share=sum(shares[ksm_id].values()), name=person.called, own=people[person.id],
                amount=int(shares[ksm_id][person.id]), few=int(len(people) < FEWEST),
            ))  # fmt: skip
    if len(lines) == len((first, part)):
        lines.append(say("why-own-no-jasa", name=person.called))
    below = button("button-why-left", whys.WHY, subject, whys.LOAN)
    return say("why", lines=(*lines, rules_line(book, person.bkm_id, rules.label))).with_rows((below,))


def of_page(book: Work, actor: Actor, words: Say) -> list[Button]:
    """The surplus of the BKM for which somebody at this phone tries it out."""
    codes = [closings.bkm_public_id(book, each) for each in actor.villages("try-surplus")]
    return [button("choice-plain", OF, each, f"{SURPLUS}.0", label=each) for each in codes[:1]]


def own_page(book: Work, actor: Actor, words: Say) -> list[Button]:
    """The part of whoever the sentence names."""
    name = words.values.get("name")
    return [
        button("choice-plain", OF, each.public_id, f"{MINE}.0", label=each.called)
        for each in actor.people
        if each.called == name
    ]

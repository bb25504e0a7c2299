"""[Kenapa?] of IPTW: of each who has some coming from which card and by which rules, and of who has none why
not, by number alone. For the officers of the UPK; a member asks of their own.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.iptw import Not
from domain.rulechange import percent
from domain.say import Button, Refusal, Say, say
from storage import balances, loans, members
from storage import iptw as store
from storage.book import Work
from storage.iptw import Due
from storage.rules import rules_of
from usecases import iptw
from usecases.why_lines import door, older, rules_line
from usecases.why_lines import page as turned

KSM, MINE = iptw.WHY, "iptwku"
"""Kinds of figures: the list of a KSM, one's own."""
OWN = ("iptw-own-given", "iptw-own-due", "iptw-received-ask", "iptw-received")


def ksm(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """Of one KSM: each line of the list, and how many paid off without having any."""
    group, _ = iptw.group_of(book, actor, subject)
    found = [each for each in loans.every(book, group.bkm_id) if each.ksm_id == group.id]
    days = store.last_days(book, found)
    lines, reasons, labels = [], Counter[str](), set[str]()
    had = {row.share_id: row for row in store.given(book, group.bkm_id, group.id)}
    for lent in found:
        name = members.someone(book, lent.person_id).called
        row = had.get(lent.share_id)
        if row is not None:
            lines.append(_given_line(book, name, row))
            labels.add(row.profile)
            continue
        now = store.what_of(book, group.bkm_id, lent, days[lent.share_id], actor.today)
        if isinstance(now, Due):
            lines.append(_line(name, now))
            labels.add(now.rules.label)
        elif isinstance(now, Not):
            reasons[now.why.value] += 1
    labels = labels or {rules_of(book, group.bkm_id, actor.today).label}
    none = [say("why-iptw-none", why=why, n=n) for why, n in sorted(reasons.items())]
    rules = [rules_line(book, group.bkm_id, label) for label in sorted(labels)]
    return turned(
        [say("why-iptw", ksm=group.name)], lines, [*none, *rules], (skip, older(KSM, subject), None)
    )


def _given_line(book: Work, name: str, row: Row[Any]) -> Say:
    by, second = (members.someone(book, each).called for each in (row.by_person_id, row.ended_by))
    facts = {"jasa": row.jasa_rp, "rate": percent(row.basis_points), "amount": row.amount_rp}
    return say("why-iptw-given", name=name, number=row.number, on=row.on.isoformat(), by=by, second=second,
               **facts)  # fmt: skip


def _line(name: str, one: Due) -> Say:
    card = one.lent.history.card
    return say(
        "why-iptw-due", name=name, jasa=int(one.jasa), rate=percent(one.rules.iptw_bp),
        amount=int(one.amount), n=len(card), lent=int(one.lent.principal),
        since=one.lent.disbursed_on.isoformat(), on=one.paid_off_on.isoformat(),
    )  # fmt: skip


def mine(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """Somebody's own: what they had and have coming, of which card and by which rules."""
    person = next((each for each in actor.people if each.public_id == subject), None)
    if person is None or not actor.private:
        raise Refusal("button-stale")
    lines, labels = [], set[str]()
    for row in store.of_person(book, person.id):
        if store.stands(book, row):
            lines.append(_given_line(book, person.called, row))
            labels.add(row.profile)
    for one in store.due(book, person.bkm_id, actor.today):
        if one.lent.person_id == person.id:
            lines.append(_line(person.called, one))
            labels.add(one.rules.label)
    labels = labels or {rules_of(book, person.bkm_id, actor.today).label}
    rules = [rules_line(book, person.bkm_id, label) for label in sorted(labels)]
    return turned([say("why-iptw-own", name=person.called)], lines, rules, (skip, older(MINE, subject), None))


def of_page(book: Work, actor: Actor, words: Say) -> list[Button]:
    """The list of the KSM a line names."""
    return [
        door(KSM, row.public_id, key="choice-plain", label=f"KSM {row.name}")
        for row in balances.every(book, actor.villages("see-cash"))
        if row.name == words.values.get("ksm")
    ]


def of_own(book: Work, actor: Actor, words: Say) -> list[Button]:
    """Whoever of this phone the sentence names."""
    return [door(MINE, each.public_id) for each in actor.people if each.called == words.values.get("name")]

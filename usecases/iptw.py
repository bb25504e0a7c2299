"""'iptw': who has IPTW coming and why, KSM by KSM; what was given and what they say of it. For the officers
of the UPK; a member sees their own. Books nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.iptw import Not, Why
from domain.people import Subject
from domain.rulechange import percent
from domain.say import Button, Refusal, Say, button, say
from storage import balances, loans, members
from storage import iptw as store
from storage.book import Work
from storage.iptw import Due
from storage.rules import rules_of
from usecases import looks
from usecases.why_lines import door

PAGE, KSM, LIST, SHEET, GIVE = "iptw", "iptwksm", "iptwpdf", "iptwxlsx", "iptwbayar"
WHY = "iptw"
"""The kind of figures behind [Kenapa?]: usecases/whys_iptw.py."""
MOST = 8
SHOWN = 15
"""Groups offered as buttons, and people on one page; more stand on the list."""


def page(book: Work, actor: Actor) -> Say:
    """'iptw': for the officers of the UPK what is due by KSM, for a member their own."""
    if not actor.private:
        raise Refusal("not-your-office")
    grants = actor.scopes("see-cash")
    if not grants:
        return _mine(book, actor)
    bkm_id = grants[0][0].bkm_id
    if store.first_day(book, bkm_id) is None and not store.given(book, bkm_id):
        return say("iptw-no-rule", office=1)
    sums: dict[int, list[int]] = defaultdict(list)
    for one in store.due(book, bkm_id, actor.today):
        sums[one.lent.ksm_id].append(int(one.amount))
    groups = {
        ksm_id: members.ksm_by_id(book, ksm_id) for ksm_id in [*sums, *store.ksm_with_lines(book, bkm_id)]
    }
    if not groups:
        return say("iptw-nobody", rate=percent(rules_of(book, bkm_id, actor.today).iptw_bp))
    lines = tuple(
        say("iptw-of-ksm", ksm=groups[ksm_id].name, n=len(sums[ksm_id]), amount=sum(sums[ksm_id]))
        for ksm_id in sums
    )
    buttons = [button("choice-plain", KSM, each.public_id, label=each.name) for each in groups.values()][
        :MOST
    ]
    rows = [tuple(buttons[n : n + 2]) for n in range(0, len(buttons), 2)]
    total, n = sum(sum(each) for each in sums.values()), sum(len(each) for each in sums.values())
    return say("iptw-page", total=total, n=n, lines=lines).with_rows(*rows)


def ksm_page(book: Work, actor: Actor, subject: str) -> Say:
    """One KSM: who has how much coming and from what, what waits, what was given, and what changed since."""
    group, who = group_of(book, actor, subject)
    due = store.due(book, group.bkm_id, actor.today, group.id)
    waits, given = store.waiting(book, group.bkm_id, group.id), store.given(book, group.bkm_id, group.id)
    people = {each.lent.person_id for each in due} | {row.person_id for row in (*waits, *given)}
    looks.note(book, who, sorted(people), looks.MONEY, actor.today)
    lines = [_due_line(book, each) for each in due]
    lines += [_row_line(book, "iptw-waits", row) for row in waits]
    lines += [_row_line(book, "iptw-given", row) for row in given if row.says != store.YES]
    lines += [_changed_line(book, row, now) for row, now in changed(book, given)]
    n_had = sum(row.says == store.YES for row in given)
    words = say(
        "iptw-ksm", ksm=group.name, total=sum(int(each.amount) for each in due), n=len(due),
        lines=tuple(lines[:SHOWN]), more=max(0, len(lines) - SHOWN), n_had=n_had,
        had=sum(row.amount_rp for row in given if row.says == store.YES),
    )  # fmt: skip
    return words.with_rows(*_keys(actor, group, bool(due)), (door(WHY, subject),))


def _keys(actor: Actor, group: Row[Any], some: bool) -> list[tuple[Button, ...]]:
    """[Bayarkan] and the list to sign, where something is due and they may give it."""
    if not some or actor.able("give-iptw", Subject(group.bkm_id)) is None:
        return []
    files = (
        button("button-iptw-list", LIST, group.public_id),
        button("button-iptw-sheet", SHEET, group.public_id),
    )
    return [(button("button-iptw-give", GIVE, group.public_id),), files]


def group_of(book: Work, actor: Actor, subject: str) -> tuple[Row[Any], Someone]:
    """A KSM and who of them may look at it. Refusal for a stale, foreign or forged button."""
    group = balances.ksm_by(book, subject) if actor.private else None
    who = actor.able("see-cash", Subject(group.bkm_id)) if group is not None else None
    if group is None or who is None:
        raise Refusal("button-stale")
    return group, who


def _due_line(book: Work, one: Due) -> Say:
    name = members.someone(book, one.lent.person_id).called
    return say("iptw-line", name=name, jasa=int(one.jasa), rate=percent(one.rules.iptw_bp),
               amount=int(one.amount), on=one.paid_off_on.isoformat())  # fmt: skip


def _row_line(book: Work, sentence: str, row: Row[Any]) -> Say:
    facts = {"name": members.someone(book, row.person_id).called, "amount": row.amount_rp}
    if sentence == "iptw-given":
        facts |= {"number": row.number, "says": row.says or "none"}
    return say(sentence, **facts)


def changed(book: Work, rows: Any) -> list[tuple[Row[Any], Due | Not]]:
    """What was given and would not be given like this today: a payment was found wrong since."""
    if not rows:
        return []
    found = loans.by_shares(book, sorted({row.share_id for row in rows}))
    days, of = store.last_days(book, found), {each.share_id: each for each in found}
    today = book.now.date()
    made = [
        (row, store.what_of(book, row.bkm_id, of[row.share_id], days[row.share_id], today)) for row in rows
    ]
    return [(row, now) for row, now in made if not isinstance(now, Due) or now.amount != row.amount_rp]


def _changed_line(book: Work, row: Row[Any], now: Due | Not) -> Say:
    return say("iptw-changed-since", name=members.someone(book, row.person_id).called, amount=row.amount_rp,
               number=row.number, now=int(now.amount) if isinstance(now, Due) else 0)  # fmt: skip


# --- one's own ----------------------------------------------------------------------------------------------


def _mine(book: Work, actor: Actor) -> Say:
    people = [each for each in actor.people if each.seats]
    if not people:
        raise Refusal("no-ksm")
    return say("record", lines=tuple(line for each in people for line in _own(book, actor, each)))


def _own(book: Work, actor: Actor, person: Someone) -> list[Say]:
    """What somebody had, has coming, or may still have."""
    lines = [
        say("iptw-own-given", name=person.called, amount=row.amount_rp, number=row.number)
        for row in store.of_person(book, person.id)
        if store.stands(book, row)
    ]
    rules = rules_of(book, person.bkm_id, actor.today)
    for one in store.due(book, person.bkm_id, actor.today, person.seats[0].ksm_id):
        if one.lent.person_id == person.id:
            facts = {"jasa": int(one.jasa), "rate": percent(one.rules.iptw_bp), "amount": int(one.amount)}
            lines.append(say("iptw-own-due", name=person.called, **facts))
    if lines or not rules.iptw_bp:
        return lines or [say("iptw-no-rule", office=0)]
    running = loans.of_people(book, [person.id])
    days = store.last_days(book, running)
    reasons = [store.what_of(book, person.bkm_id, each, days[each.share_id], actor.today) for each in running]
    may_still = any(isinstance(each, Not) and each.why is Why.OPEN for each in reasons)
    return [
        say("iptw-own-may" if may_still else "iptw-own-none", name=person.called, rate=percent(rules.iptw_bp))
    ]


def kept(book: Work, person: Someone) -> Iterator[Say]:
    """For 'data saya': what came back to them, and what they said of it."""
    for row in store.of_person(book, person.id):
        facts = {"on": row.on.isoformat(), "amount": row.amount_rp, "says": row.says or "none"}
        yield say("mydata-iptw", **facts, stands=int(store.stands(book, row)))

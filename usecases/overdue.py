"""[Angsuran tertunda] at the counter: KSM by KSM what fell due and was not paid, and, once one is opened,
whose it is and how far the talk with them has come. For the one who reads it, never to be read aloud.
"""

from __future__ import annotations

from datetime import date

from domain.actor import Actor, Someone
from domain.people import Subject
from domain.say import Button, Refusal, Say, button, say
from storage import balances, candidates, members
from storage import papers as groups
from storage.book import Work
from usecases import looks, standing
from usecases.standing import Borrower, Group
from usecases.why_lines import door

PAGE, KSM, WHY = "tunda", "tundaksm", "tunda"
"""The verbs of the list and of one KSM, and the kind of figure behind [Kenapa?]: usecases/whys_overdue.py."""
MOST_KSM, PER_ROW = 12, 2
Late = list[Borrower]


def page(book: Work, actor: Actor) -> Say:
    """The KSM with something overdue, those with the oldest first; nobody is named yet."""
    who = _officer(actor)
    found, n_open = of_bkm(book, who, actor.today), len(balances.not_agreed(book, [who.bkm_id]))
    if not found:
        return say("overdue-none", on=actor.today.isoformat(), n_open=n_open)
    lines = [_line(of, late) for of, late in found[:MOST_KSM]]
    if len(found) > MOST_KSM:
        lines.append(say("overdue-more", n=len(found) - MOST_KSM))
    people = [one for _, late in found for one in late]
    words = say(
        "overdue-page", on=actor.today.isoformat(), n=len(people), n_ksm=len(found), lines=tuple(lines),
        total=sum(int(one.owed) for one in people), n_open=n_open,
    )  # fmt: skip
    opens = [button("choice-plain", KSM, of.public_id, label=f"KSM {of.name}") for of, _ in found[:MOST_KSM]]
    return words.with_rows(*(tuple(opens[n : n + PER_ROW]) for n in range(0, len(opens), PER_ROW)))


def of_bkm(book: Work, who: Someone, today: date) -> list[tuple[Group, Late]]:
    """Every KSM of this officer's BKM in which somebody is behind, the oldest first. One whose balances were
    not agreed is not asked: nobody is behind by a figure that may be wrong.
    """
    ids = {row.ksm_id for row in candidates.of_zone(book, who.zone, today)}
    mine = [each.id for each in balances.every(book, [who.bkm_id]) if each.id in ids]
    here = [standing.group(book, each) for each in mine]
    found = [(of, late) for of in here if (late := late_of(book, of))]
    return sorted(found, key=lambda each: (-_oldest(each[1]), each[0].name))


def late_of(book: Work, of: Group) -> Late:
    """Who of this KSM is behind today, by the row of the paper book."""
    return [one for one in standing.borrowers(book, of) if one.standing.arrears is not None]


def _oldest(late: Late) -> int:
    return max(one.standing.arrears.days_late for one in late if one.standing.arrears)


def _line(of: Group, late: Late) -> Say:
    most = max(one.standing.arrears.n_overdue for one in late if one.standing.arrears)
    facts = {"n": len(late), "amount": sum(int(one.owed) for one in late)}
    return say("overdue-ksm-line", ksm=of.name, most=most, **facts)


def _officer(actor: Actor) -> Someone:
    """Who of them sits at the counter; Refusal if nobody does."""
    grants = actor.scopes("search-people") if actor.private else []
    if not grants:
        raise Refusal("overdue-not-yours", mine=int(any(person.seats for person in actor.people)))
    return grants[0][0]


def group_of(book: Work, actor: Actor, public_id: str) -> Group:
    """This KSM, for who may see whose instalments are overdue."""
    row = groups.group_by(book, public_id=public_id) if actor.private else None
    if row is None or actor.able("search-people", Subject(row.bkm_id, row.id)) is None:
        raise Refusal("button-stale")
    return standing.group(book, row.id)


def ksm(book: Work, actor: Actor, subject: str) -> Say:
    """One KSM: who is behind with how much since when, what they said, and the way to each one's page."""
    of = group_of(book, actor, subject)
    late = late_of(book, of)
    back = button("overdue-back", PAGE)
    if not late:
        return say("overdue-ksm-none", ksm=of.name).with_rows((back,))
    viewer = actor.able("search-people", Subject(of.bkm_id, of.id))
    assert viewer is not None, "group_of lets nobody else through"
    looks.note(book, viewer, [one.person_id for one in late], looks.LATE, actor.today)
    words = say("overdue-ksm", ksm=of.name, on=of.today.isoformat(), lines=tuple(map(_person, late)))
    opens = [_open(book, one) for one in late]
    rows = [tuple(opens[n : n + PER_ROW]) for n in range(0, len(opens), PER_ROW)]
    return words.with_rows(*rows, (door(WHY, of.public_id), back))


def _open(book: Work, one: Borrower) -> Button:
    whose = members.someone(book, one.person_id)
    return button("overdue-open", "lihat", whose.public_id, number=one.number or 0, name=one.called)


def _person(one: Borrower) -> Say:
    late = one.standing.arrears
    assert late is not None, "only who is behind stands here"
    state, until = said_by(one)
    return say(
        "overdue-person", number=one.number or 0, name=one.called, amount=int(late.total), n=late.n_overdue,
        since=late.oldest_due_on.isoformat(), state=state, until=until,
    )  # fmt: skip


def said_by(one: Borrower) -> tuple[str, str]:
    """How far the talk with them has come, and until when it holds. A difficulty told in confidence is not
    said here.
    """
    known = one.standing
    if known.disputed:
        return "disputed", ""
    if known.claim_on is not None:
        return "claimed", known.claim_on.isoformat()
    if one.facts.rests:
        return "resting", one.facts.rests[-1][1].isoformat()
    if known.promise_on is not None:
        return "promised", known.promise_on.isoformat()
    return "open", ""

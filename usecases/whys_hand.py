"""[Kenapa?] of money on its way: what somebody carries of a KSM's instalments, what stands in a hand-over,
savings nobody has received. By day and who wrote it; whose money it is it does not say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from domain.actor import Actor
from domain.ledger import Purpose
from domain.people import Subject
from domain.say import Button, Refusal, Say, button, say
from storage import balances, members, moving, people_search
from storage import claims as claims_of
from storage import handovers as handover_store
from storage.book import Work
from storage.claims import Claim
from storage.rules import rules_of
from usecases import inhand
from usecases.why_lines import OF, older, page, rules_line

CARRIED, HANDED, UNRECEIVED = "tangan", "serah", "terima"
"""Kinds of figures: in somebody's hands, in one hand-over, savings of a KSM that wait."""


def carried(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """What one person has of one KSM's instalments. `subject`: "person.ksm"."""
    code, _, ksm_code = subject.partition(".")
    holder, ksm = people_search.by_public(book, code), balances.ksm_by(book, ksm_code)
    if holder is None or ksm is None or not _may_see(actor, Subject(ksm.bkm_id, ksm.id), holder.id):
        raise Refusal("button-stale")
    every = claims_of.still_open(book, ksm_id=ksm.id, purpose=Purpose.INSTALLMENT)
    mine = [line for line in every if line.holder == holder.id]
    gone = handover_store.on_the_way(book, [line.id for line in mine])
    lines = [line for line in mine if line.id not in gone]
    head = say("why-hand", name=holder.called, ksm=ksm.name, **_sums(lines))
    return _told(book, actor, ksm, head, (lines, holder.id in actor.ids, older(CARRIED, subject), skip))


def handed(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """What stands in a hand-over, counted or not. `subject`: its public id."""
    found = handover_store.by_public(book, subject)
    ksm = members.ksm_by_id(book, found.ksm_id) if found is not None else None
    if found is None or ksm is None or not _may_see(actor, Subject(ksm.bkm_id, ksm.id), found.from_person_id):
        raise Refusal("button-stale")
    counted = found.state == "received"
    ids = [claim for claim, _ in handover_store.lines_of(book, found.id)]
    ids = handover_store.booked(book, found.id) if counted else ids
    lines = list(claims_of.by_id(book, ids)) if ids else []
    giver = members.someone(book, found.from_person_id)
    on = found.opened_at.astimezone(actor.zone).date().isoformat()
    by = members.someone(book, found.ended_by).called if counted and found.ended_by is not None else ""
    ended = found.ended_at.astimezone(actor.zone).date().isoformat() if counted else None
    head = say(
        "why-handed", name=giver.called, ksm=ksm.name, on=on, by=by, counted=int(counted), ended=ended,
        number=found.number or "", **_sums(lines),
    )  # fmt: skip
    return _told(book, actor, ksm, head, (lines, giver.id in actor.ids, older(HANDED, subject), skip))


def unreceived(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """Savings of a KSM that were reported and that nobody has received. `subject`: its public id."""
    ksm = balances.ksm_by(book, subject)
    if ksm is None or not _may_see(actor, Subject(ksm.bkm_id, ksm.id), None):
        raise Refusal("button-stale")
    lines = list(claims_of.still_open(book, ksm_id=ksm.id, purpose=Purpose.SAVINGS))
    head = say("why-unreceived", ksm=ksm.name, **_sums(lines))
    return _told(book, actor, ksm, head, (lines, False, older(UNRECEIVED, subject), skip))


def _may_see(actor: Actor, of: Subject, holder: int | None) -> bool:
    """Whoever carries it, who sees the UPK's cash, and the treasurer of that KSM."""
    seers = actor.able("see-cash", Subject(of.bkm_id)) or actor.able("confirm-savings", of)
    return actor.private and (holder in actor.ids or seers is not None)


def _sums(lines: Iterable[Claim]) -> dict[str, int]:
    counted = [line for line in lines if not line.frozen]
    return {"amount": int(sum(line.amount for line in counted)), "n": len({x.person_id for x in counted})}


def _told(book: Work, actor: Actor, ksm: Any, head: Say, of: tuple[list[Claim], bool, Button, int]) -> Say:
    lines, own, more, skip = of
    numbered = own or actor.able("confirm-hand-over", Subject(ksm.bkm_id)) is not None
    rows = {m.id: m.number for m in moving.on_sheet(book, ksm.id, actor.today, {x.person_id for x in lines})}
    days = rules_of(book, ksm.bkm_id, actor.today)
    rule = say(
        "why-hand-rule", days=days.manners.in_hand_days, rules=rules_line(book, ksm.bkm_id, days.label)
    )
    told = [_row(book, actor, of_day, rows if numbered else {}) for of_day in _by_day(actor, lines) if of_day]
    return page([head], told, [] if skip else [rule], (skip, more, None))


def _by_day(actor: Actor, lines: Iterable[Claim]) -> list[list[Claim]]:
    """What was paid on one day and written by one person on one day stands in one line."""
    found: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for line in lines:
        by = 0 if line.by_person_id == line.person_id else line.by_person_id
        wrote = line.recorded_at.astimezone(actor.zone).date()
        found[line.effective_on, wrote, by, line.frozen].append(line)
    return [found[each] for each in sorted(found, key=str)]


def _row(book: Work, actor: Actor, of: list[Claim], rows: dict[int, int]) -> Say:
    first = of[0]
    own = first.by_person_id == first.person_id
    numbers = sorted({rows[line.person_id] for line in of if rows.get(line.person_id)})
    return say(
        "why-hand-row", on=first.effective_on.isoformat(), amount=int(sum(line.amount for line in of)),
        n=len({line.person_id for line in of}), own=int(own), held=int(first.frozen),
        by="" if own else members.someone(book, first.by_person_id).called,
        wrote=first.recorded_at.astimezone(actor.zone).date().isoformat(),
        numbers=", ".join(map(str, numbers)), numbered=int(bool(numbers)),
    )  # fmt: skip


# --- which of them a page speaks of -----------------------------------------------------------------------


SENTENCES: Mapping[str, bool | None] = {
    "in-hand-ksm": False, "in-hand-long": False, "in-hand-reminder": False, "handed-not-counted": True,
    "in-hand-not-counted": True, "in-hand-to-bring": True, "handover-card": True, "counter-handover": True,
    "handed-over": True, "hand-over-not-yet-told": False, "closing-line-carrier": None,
}  # fmt: skip
"""Sentences about what somebody carries, and whether it is said to be handed over; None: either."""


def of_page(book: Work, actor: Actor, words: Say) -> list[Button]:
    """The carrier and the KSM a sentence names, as doors; more than one where it does not tell them apart."""
    says, gone = words.values, SENTENCES[words.key]
    name = says.get("giver", says.get("name"))
    found = [
        each
        for each in _seen(book, actor)
        if gone in (None, bool(each.handover))
        and (each.holder.called == name if name is not None else each.holder.id in actor.ids)
        and says.get("ksm", members.ksm_by_id(book, each.ksm_id).name)
        == members.ksm_by_id(book, each.ksm_id).name
    ]
    exact = [each for each in found if each.amount == says.get("amount", says.get("total"))]
    return [_door(book, each) for each in exact or found]


def _door(book: Work, each: inhand.InHand) -> Button:
    ksm = members.ksm_by_id(book, each.ksm_id)
    label = f"{each.holder.called}, KSM {ksm.name}"
    if each.handover:
        return button("choice-plain", OF, each.handover, f"{HANDED}.0", label=label)
    return button("choice-plain", OF, f"{each.holder.public_id}.{ksm.public_id}", f"{CARRIED}.0", label=label)


def of_number(book: Work, actor: Actor, number: str) -> list[Button]:
    """The hand-over counted under this number, as a door, if they may see it; empty: none."""
    code = handover_store.by_number(book, number)
    found = handover_store.by_public(book, code) if code is not None else None
    if code is None or found is None:
        return []
    if not _may_see(actor, Subject(found.bkm_id, found.ksm_id), found.from_person_id):
        return []
    return [button("choice-plain", OF, code, f"{HANDED}.0", label=number)]


def _seen(book: Work, actor: Actor) -> list[inhand.InHand]:
    """What this phone may ask about: all of a BKM, of a KSM, or what is carried here."""
    found = []
    for bkm_id in dict.fromkeys(each.bkm_id for each in actor.people):
        for each in inhand.of_bkm(book, bkm_id):
            if _may_see(actor, Subject(bkm_id, each.ksm_id), each.holder.id):
                found.append(each)
    return found


def savings_of_page(book: Work, actor: Actor, words: Say) -> list[Button]:
    """The KSM whose savings wait, by the name in the sentence."""
    return [
        button("choice-plain", OF, row.public_id, f"{UNRECEIVED}.0", label=f"KSM {row.name}")
        for row in balances.every(book, [each.bkm_id for each in actor.people])
        if row.name == words.values.get("ksm") and _may_see(actor, Subject(row.bkm_id, row.id), None)
    ]

"""Cash of others in a leader's hands, and since when: for the lender's clerk, the treasurer and the pengawas;
after a week it is a task. What was said to be handed over is in their hands until somebody has counted it.
The KSM and the sum are named, never whose money it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor, Someone
from domain.ledger import Purpose
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import balances, due, members, outbox
from storage import claims as claims_of
from storage import handovers as handover_store
from storage.book import Work
from storage.rules import rules_of

REMIND = "tanganingat"


@dataclass(frozen=True, slots=True)
class InHand:
    """What one person carries of one KSM's instalments, and since when. Rupiah. `handover`: it stands in
    one that nobody has counted, opened on `handed_on`.
    """

    ksm_id: int
    holder: Someone
    amount: int
    since: date
    handover: str = ""
    handed_on: date | None = None

    def days(self, today: date) -> int:
        """How long the oldest of it has been there."""
        return (today - self.since).days


def of_bkm(book: Work, bkm_id: int) -> list[InHand]:
    """Everybody who carries instalments, longest first; what is on its way to the counter stands by itself,
    with the age it had.
    """
    lines = [
        each for each in claims_of.still_open(book, bkm_id=bkm_id, purpose=Purpose.INSTALLMENT) if each.holder
    ]
    gone = handover_store.on_the_way(book, [line.id for line in lines])
    held: dict[tuple[int, int, str], list[claims_of.Claim]] = defaultdict(list)
    for line in lines:
        if line.holder is not None:
            handover = gone[line.id].public_id if line.id in gone else ""
            held[line.ksm_id, line.holder, handover].append(line)
    found = []
    for (ksm_id, holder_id, handover), of in held.items():
        holder, since = members.someone(book, holder_id), min(one.effective_on for one in of)
        total = sum(one.amount for one in of)
        said = gone[of[0].id].opened_at.astimezone(ZoneInfo(holder.zone)).date() if handover else None
        found.append(InHand(ksm_id, holder, total, since, handover, said))
    return sorted(found, key=lambda each: (each.since, each.ksm_id, each.holder.id, each.handover))


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the pages of the UPK and the pengawas: what has been in somebody's hands for more than a week."""
    found = []
    for bkm_id in actor.villages("see-cash"):
        for each in _long(book, bkm_id, actor.today):
            if each.holder.id not in actor.ids:
                counts = actor.able("confirm-hand-over", Subject(bkm_id)) is not None
                found.append((line(book, each, actor.today), _press(book, each, counts=counts)))
    return found


def _press(book: Work, each: InHand, *, counts: bool) -> Button:
    """What is said to be on the counter's way is opened there by who may count it; else it is asked for."""
    if each.handover and counts:
        ksm = members.ksm_by_id(book, each.ksm_id).name
        return button("button-open-handover", "loket", each.handover, ksm=ksm, total=each.amount)
    return button("button-in-hand-remind", REMIND, _subject(book, each), name=each.holder.called)


def of_treasurer(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For [Tugas saya] of a treasurer: what others carry of this KSM's instalments for more than a week."""
    found = []
    for reader, grant in actor.scopes("confirm-savings"):
        for each in _long(book, reader.bkm_id, actor.today):
            if each.ksm_id == grant.ksm_id and each.holder.id not in actor.ids:
                found.append((line(book, each, actor.today), _press(book, each, counts=False)))
    return found


def _long(book: Work, bkm_id: int, today: date) -> list[InHand]:
    """What has been there for too long; what somebody brings today is with the counter already."""
    most = rules_of(book, bkm_id, today).manners.in_hand_days
    return [each for each in of_bkm(book, bkm_id) if _too_long(each, most, today)]


def _too_long(each: InHand, most: int, today: date) -> bool:
    return each.days(today) > most and each.handed_on != today


def _subject(book: Work, each: InHand) -> str:
    return f"{each.holder.public_id}.{members.ksm_by_id(book, each.ksm_id).public_id}"


def press_of(book: Work, actor: Actor, each: InHand) -> Button | None:
    """What can be done about it now: count it where it waits for that, or ask after a week; else nothing."""
    counts = actor.able("confirm-hand-over", Subject(each.holder.bkm_id)) is not None
    most = rules_of(book, each.holder.bkm_id, actor.today).manners.in_hand_days
    asked = _too_long(each, most, actor.today)
    return _press(book, each, counts=counts) if asked or (counts and each.handover) else None


def line(book: Work, each: InHand, today: date) -> Say:
    """Who carries how much of which KSM's instalments, and since when."""
    facts = {"name": each.holder.called, "ksm": members.ksm_by_id(book, each.ksm_id).name}
    facts |= {"since": each.since.isoformat()}
    if each.handed_on is not None:
        facts |= {"on": each.handed_on.isoformat()}
        return say("in-hand-not-counted", amount=each.amount, days=each.days(today), **facts)
    return say("in-hand-long", amount=each.amount, days=each.days(today), **facts)


def remind(book: Work, actor: Actor, subject: str) -> Say:
    """[Ingatkan]: whoever carries it is asked kindly, once a day, with the way to the hand-over."""
    code, _, ksm = subject.partition(".")
    row = balances.ksm_by(book, ksm)
    if row is None or not _may_ask(actor, Subject(row.bkm_id, row.id)):
        raise Refusal("button-stale")
    found = [
        each
        for each in of_bkm(book, row.bkm_id)
        if (each.holder.public_id, each.ksm_id) == (code, row.id) and each.handed_on != actor.today
    ]
    if not found:
        raise Refusal("done-before")
    each = found[0]
    chat = members.chat_of(book, each.holder.id)
    if chat is None:
        return say("in-hand-no-phone", name=each.holder.called)
    reason = f"in-hand:{each.holder.id}:{row.id}:{actor.today.isoformat()}:{each.handover}".rstrip(":")
    outbox.post(book, chat, _reminder(each, row), "needed", reason)
    return say("in-hand-reminded", name=each.holder.called)


def _may_ask(actor: Actor, of: Subject) -> bool:
    """Who sees the UPK's cash, and the treasurer of that KSM."""
    seers = (actor.able("see-cash", Subject(of.bkm_id)), actor.able("confirm-savings", of))
    return any(each is not None for each in seers)


def _reminder(each: InHand, row: Any) -> Say:
    facts = {"amount": each.amount, "ksm": row.name, "since": each.since.isoformat()}
    if each.handed_on is not None:
        facts |= {"on": each.handed_on.isoformat()}
        return say("in-hand-to-bring", name=each.holder.called, **facts)
    words = say("in-hand-reminder", name=each.holder.called, **facts)
    every = button("button-hand-over-all", "serah", row.public_id, each.amount, ksm=row.name)
    part = button("button-hand-over-part", "serahs", row.public_id)
    return words.with_rows((every, part))


def subjects(book: Work, zone: str, today: date) -> Iterable[int]:
    """The BKM of this zone."""
    return due.bkm_in_zone(book, zone)


def morning(book: Work, bkm_id: int, today: date) -> str:
    """What has just passed a week is told to the clerk of the UPK and to the KSM's treasurer, once for each
    carrier and day it began.
    """
    n_told = 0
    for each in _long(book, bkm_id, today):
        clerks = members.officers(book, bkm_id, (Role.PETUGAS_UPK,), today)
        treasurers = members.officers(book, bkm_id, (Role.BENDAHARA,), today, each.ksm_id)
        for officer in (*clerks, *treasurers):
            chat = members.chat_of(book, officer.id)
            if chat is not None and officer.id != each.holder.id:
                reason = f"in-hand-long:{officer.id}:{each.holder.id}:{each.ksm_id}:{each.since.isoformat()}"
                press = _press(book, each, counts=officer in clerks)
                outbox.post(book, chat, line(book, each, today).with_rows((press,)), "alert", reason)
                n_told += 1
    return "told" if n_told else "nothing"

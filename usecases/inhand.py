"""Cash of others in a leader's hands, and since when: for the lender's clerk and the pengawas; after a week
it is a task. The KSM and the sum are named, never whose money it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

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
    """What one person carries of one KSM's instalments, and since when. Rupiah."""

    ksm_id: int
    holder: Someone
    amount: int
    since: date

    def days(self, today: date) -> int:
        """How long the oldest of it has been there."""
        return (today - self.since).days


def of_bkm(book: Work, bkm_id: int) -> list[InHand]:
    """Everybody who carries instalments, longest first; what stands in a hand-over already is left out."""
    lines = [
        each for each in claims_of.still_open(book, bkm_id=bkm_id, purpose=Purpose.INSTALLMENT) if each.holder
    ]
    gone = handover_store.on_the_way(book, [line.id for line in lines])
    held: dict[tuple[int, int], list[claims_of.Claim]] = defaultdict(list)
    for line in lines:
        if line.holder is not None and line.id not in gone:
            held[line.ksm_id, line.holder].append(line)
    found = [
        InHand(
            ksm_id,
            members.someone(book, holder),
            sum(one.amount for one in of),
            min(one.effective_on for one in of),
        )
        for (ksm_id, holder), of in held.items()
    ]
    return sorted(found, key=lambda each: (each.since, each.ksm_id, each.holder.id))


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the pages of the UPK and the pengawas: what has been in somebody's hands for more than a week."""
    found = []
    for bkm_id in actor.villages("see-cash"):
        for each in _long(book, bkm_id, actor.today):
            if each.holder.id not in actor.ids:
                subject = _subject(book, each)
                press = button("button-in-hand-remind", REMIND, subject, name=each.holder.called)
                found.append((_line(book, each, actor.today), press))
    return found


def _long(book: Work, bkm_id: int, today: date) -> list[InHand]:
    most = rules_of(book, bkm_id, today).manners.in_hand_days
    return [each for each in of_bkm(book, bkm_id) if each.days(today) > most]


def _subject(book: Work, each: InHand) -> str:
    return f"{each.holder.public_id}.{members.ksm_by_id(book, each.ksm_id).public_id}"


def _line(book: Work, each: InHand, today: date) -> Say:
    facts = {"name": each.holder.called, "ksm": members.ksm_by_id(book, each.ksm_id).name}
    return say(
        "in-hand-long", amount=each.amount, since=each.since.isoformat(), days=each.days(today), **facts
    )


def remind(book: Work, actor: Actor, subject: str) -> Say:
    """[Ingatkan]: whoever carries it is asked kindly, once a day, with the way to the hand-over."""
    code, _, ksm = subject.partition(".")
    row = balances.ksm_by(book, ksm)
    if row is None or actor.able("see-cash", Subject(row.bkm_id)) is None:
        raise Refusal("button-stale")
    found = [
        each for each in of_bkm(book, row.bkm_id) if (each.holder.public_id, each.ksm_id) == (code, row.id)
    ]
    if not found:
        raise Refusal("done-before")
    each = found[0]
    chat = members.chat_of(book, each.holder.id)
    if chat is None:
        return say("in-hand-no-phone", name=each.holder.called)
    facts = {"amount": each.amount, "ksm": row.name, "since": each.since.isoformat()}
    words = say("in-hand-reminder", name=each.holder.called, **facts)
    every = button("button-hand-over-all", "serah", row.public_id, each.amount, ksm=row.name)
    part = button("button-hand-over-part", "serahs", row.public_id)
    reason = f"in-hand:{each.holder.id}:{row.id}:{actor.today.isoformat()}"
    outbox.post(book, chat, words.with_rows((every, part)), "needed", reason)
    return say("in-hand-reminded", name=each.holder.called)


def subjects(book: Work, zone: str, today: date) -> Iterable[int]:
    """The BKM of this zone."""
    return due.bkm_in_zone(book, zone)


def morning(book: Work, bkm_id: int, today: date) -> str:
    """What has just passed a week is told to the clerk of the UPK, once for each carrier and day it began."""
    n_told = 0
    for each in _long(book, bkm_id, today):
        for clerk in members.officers(book, bkm_id, (Role.PETUGAS_UPK,), today):
            chat = members.chat_of(book, clerk.id)
            if chat is not None and clerk.id != each.holder.id:
                reason = f"in-hand-long:{clerk.id}:{each.holder.id}:{each.ksm_id}:{each.since.isoformat()}"
                subject = _subject(book, each)
                press = button("button-in-hand-remind", REMIND, subject, name=each.holder.called)
                outbox.post(book, chat, _line(book, each, today).with_rows((press,)), "alert", reason)
                n_told += 1
    return "told" if n_told else "nothing"

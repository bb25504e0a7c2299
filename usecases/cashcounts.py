"""The end of the day: what lies in the box, and what the bank book says, beside what Guyub's book says. A
difference is named and kept; no entry is ever made to hide it. A few coins may be taken over: coins.py.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from domain.actor import Actor
from domain.people import Role
from domain.say import Button, Refusal, Say, button, say
from domain.vouchers import TILLS
from storage import cash as store
from storage import coins as coin_store
from storage import members, outbox
from storage.book import Work
from usecases import cash, coins, seconds
from usecases.deed import Open

Answers = dict[str, Any]
SEE = "kashalaman"


def ask(book: Work, actor: Actor, till: str) -> Open:
    """[Hitung kas], [Cek bank]."""
    return Open("count-till", about={"till": till})


def offer(book: Work, actor: Actor, till: str = "kas") -> Answers:
    """The form's given: which till, and what the book says it holds."""
    who = cash.of_bkm(actor, "count-cash")
    if till not in TILLS:
        raise Refusal("button-stale")
    return {"till": till, "expected": store.tills(book, who.bkm_id)[till]}


def keep(book: Work, actor: Actor, answers: Answers) -> Say:
    """It was counted: kept as it is. A difference goes to the pengawas with its reason."""
    who = cash.of_bkm(actor, "count-cash")
    till, counted = answers["till"], int(answers["counted"])
    expected = store.tills(book, who.bkm_id)[till]
    gap = counted - expected
    reason = answers.get("reason") if gap else None
    if gap and reason is None:
        again = button(f"button-count-{till}", cash.COUNT, "", till)
        return say("cash-moved", till=till, expected=expected).with_rows((again,))
    row = {"bkm_id": who.bkm_id, "till": till, "on": actor.today, "counted_rp": counted}
    row |= {"expected_rp": expected, "reason": reason, "by_person_id": who.id}
    public_id = store.keep_count(book, row)
    if not gap:
        return say("count-right", till=till, amount=counted)
    facts = {"till": till, "counted": counted, "expected": expected, "gap": abs(gap)}
    facts |= {"side": cash.side(gap), "why": reason}
    names = _tell(book, actor, who.id, who.bkm_id, say("count-told", by=who.called, **facts), public_id)
    words = say("count-differs", **facts, told=int(bool(names)), names=", ".join(names))
    return coins.beside(book, actor, words, store.count_by(book, public_id))


def _tell(book: Work, actor: Actor, by: int, bkm_id: int, words: Say, public_id: str) -> list[str]:
    for role in (Role.PENGAWAS, Role.KOORDINATOR):
        told = []
        for officer, chat in seconds.reachable(book, actor, [by], bkm_id, (role,)):
            outbox.post(book, chat, words, "alert", f"count:{public_id}:{officer.id}")
            told.append(officer.called)
        if told:
            return told
    return []


def before_closing(book: Work, bkm_id: int, until: date) -> tuple[list[Say], list[Button]]:
    """What is not done about cash and bank in the month that ends `until`: vouchers without their second
    voice, tills nobody counted, and differences. A BKM that keeps no cash here hears nothing.
    """
    if not store.is_kept(book, bkm_id):
        return [], []
    lines, buttons = [], []
    n = sum(1 for row in store.waiting(book, [bkm_id]) if row.on <= until)
    if n:
        lines.append(say("closing-way-vouchers", n=n))
    held = store.tills(book, bkm_id)
    for till in TILLS:
        last = store.last_count(book, bkm_id, till)
        if last is not None and last.on >= until.replace(day=1):
            gap = coin_store.left_of(book, last)
            if gap:
                lines.append(say("closing-way-differs", till=till, gap=abs(gap), side=cash.side(gap)))
        elif till == "kas" or held[till]:
            lines.append(say("closing-way-uncounted", till=till))
            buttons.append(button(f"button-count-{till}", cash.COUNT, "", till))
    return lines, buttons


def _below(book: Work, bkm_id: int) -> list[tuple[Say, Button]]:
    see = button("button-see-cash", SEE, "", "kas")
    return [(say("overview-below", **facts), see) for facts in cash.below(book, bkm_id)]


def not_counted(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the petugas UPK: a till is below zero by the book, or money moved in the box since it was last
    counted. Who keeps no cash here hears nothing.
    """
    found = []
    for bkm_id in actor.villages("count-cash"):
        found += _below(book, bkm_id)
        last = store.last_count(book, bkm_id, "kas")
        as_counted = coin_store.now_by(book, last) if last is not None else 0
        if not store.is_kept(book, bkm_id) or store.tills(book, bkm_id)["kas"] == as_counted:
            continue
        since = last.on.isoformat() if last is not None else ""
        line = say("overview-uncounted", counted=int(last is not None), since=since)
        found.append((line, button("button-count-kas", cash.COUNT, "", "kas")))
    return found


def to_look_at(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the pengawas: each till below zero by the book, or whose last count was not what the book says."""
    found = []
    for bkm_id in actor.villages("see-cash"):
        found += _below(book, bkm_id)
        for till in TILLS:
            last = store.last_count(book, bkm_id, till)
            gap = coin_store.left_of(book, last) if last is not None else 0
            if last is None or not gap:
                continue
            by = members.someone(book, last.by_person_id).called
            line = say(
                "overview-count", till=till, gap=abs(gap), side=cash.side(gap), on=last.on.isoformat(), by=by
            )
            found.append((line, button("button-see-cash", SEE, "", till)))
    return found

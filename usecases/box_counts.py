"""[Hitung kas] of a KSM: its treasurer counts the box beside the book, another officer says whether it is so.
A difference is named and kept; no entry is ever made to hide it. A later count takes an earlier one's place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.ledger import Purpose
from domain.people import Role, Subject
from domain.say import Refusal, Say, button, say
from storage import balances, members, outbox, savings, withdrawals
from storage import box_counts as store
from storage import claims as claims_of
from storage.book import Work
from usecases import box_pages, cash, covers, seconds
from usecases.deed import Open

Answers = dict[str, Any]
WITH = "with"


@dataclass(frozen=True, slots=True)
class Box:
    """What a box should hold: by its entries, of the paper book beside them, less what is reported as paid
    out of it; and what is neither in nor out yet. Rupiah.
    """

    till: int
    paper: int
    out: int
    reported: int
    asked: int


def box_of(book: Work, ksm_id: int) -> Box:
    """As the book stands now."""
    till = savings.till(book, ksm_id)
    waiting = claims_of.still_open(book, ksm_id=ksm_id, purpose=Purpose.SAVINGS)
    return Box(
        till, savings.from_paper(book, ksm_id), till - covers.in_box(book, ksm_id),
        int(sum(each.amount for each in waiting)),
        sum(row.amount_rp for row in withdrawals.waiting(book, ksm_id)),
    )  # fmt: skip


def begin(book: Work, actor: Actor, subject: str) -> Open:
    """[Hitung kas] below the page of one KSM."""
    return Open("count-box", about={"ksm": subject})


def asked(book: Work, actor: Actor, words: str, till: str = "") -> Open:
    """'kas dihitung', 'kas 70rb': the UPK's till, or for whoever keeps only a KSM's box that one."""
    said = {"counted": ("text", words)} if words else {}
    if actor.scopes("count-ksm-cash") and not actor.scopes("count-cash"):
        return Open("count-box", said=said)
    return Open("count-till", said=said, about={"till": till or "kas"})


def offer(book: Work, actor: Actor, ksm: str = "") -> Answers:
    """The form's given: each box somebody at this phone may count, and what it should hold."""
    grants = actor.scopes("count-ksm-cash") if actor.private else []
    rows = {grant.ksm_id: members.ksm_by_id(book, grant.ksm_id) for _, grant in grants if grant.ksm_id}
    mine = [row for row in rows.values() if ksm in ("", row.public_id)]
    if not mine:
        raise Refusal("button-stale" if ksm else "not-your-office")
    may = [row for row in mine if box_pages.counts(book, actor, row.bkm_id, row.id)]
    if not may:
        keeper = members.officers(book, mine[0].bkm_id, (Role.BENDAHARA,), actor.today, mine[0].id)[0]
        raise Refusal("box-treasurer-counts", ksm=mine[0].name, name=keeper.called)
    groups = [{"code": row.public_id, "name": row.name, **_facts(box_of(book, row.id))} for row in may]
    given: Answers = {"groups": groups, "more": 0}
    return {**given, "group": groups[0]["code"]} if len(groups) == 1 else given


def _facts(box: Box) -> Answers:
    return {"till": box.till, "paper": box.paper, "out": box.out, "reported": box.reported,
            "asked": box.asked}  # fmt: skip


def keep(book: Work, actor: Actor, answers: Answers) -> Say:
    """It was counted: kept as it is, and the other officers are asked whether it is so."""
    ksm = balances.ksm_by(book, answers["group"])
    who = box_pages.counts(book, actor, ksm.bkm_id, ksm.id) if ksm is not None and actor.private else None
    if ksm is None or who is None:
        raise Refusal("button-stale")
    box = box_of(book, ksm.id)
    paper = box.paper if answers.get("old") == WITH else 0
    expected, counted = box.till + paper - box.out, int(answers["counted"])
    reason = answers.get("reason") if counted != expected else None
    if counted != expected and reason is None:
        again = button("button-count-box", box_pages.COUNT, ksm.public_id)
        return say("box-moved", ksm=ksm.name, expected=expected).with_rows((again,))
    row = {"bkm_id": ksm.bkm_id, "ksm_id": ksm.id, "on": actor.today, "counted_rp": counted}
    row |= {"till_rp": box.till, "paper_rp": paper, "out_rp": box.out, "reason": reason}
    kept = store.by_public(book, store.keep(book, {**row, "by_person_id": who.id}))
    assert kept is not None
    names = _ask(book, actor, who, kept)
    return say(
        "box-kept", fact=box_pages.fact(kept), side=cash.side(counted - expected), names=", ".join(names),
        known=int(bool(names)),
    )  # fmt: skip


def _ask(book: Work, actor: Actor, who: Someone, row: Row[Any]) -> list[str]:
    words = say("box-ask", by=who.called, fact=box_pages.fact(row)).with_rows(box_pages.answers(row))
    names = []
    for each, chat in seconds.reachable(book, actor, [who.id], row.bkm_id, box_pages.OFFICERS, row.ksm_id):
        outbox.post(book, chat, words, "receipt", f"box:{row.public_id}:{each.id}")
        names.append(each.called)
    return names


def answer(book: Work, actor: Actor, subject: str, yes: bool) -> Say:
    """[Benar], [Tidak benar] of another officer of the KSM; never of whoever counted, nor on their phone."""
    row = store.by_public(book, subject)
    second = None
    if row is not None and actor.private:
        second = actor.able("agree-ksm-count", Subject(row.bkm_id, row.ksm_id))
    if row is None or second is None:
        raise Refusal("button-stale")
    if box_pages.is_own(book, actor, row):
        raise Refusal("box-own-voice")
    if row.says is not None:
        raise Refusal("done-before")
    if store.of_ksm(book, row.ksm_id, 1)[0].id != row.id:
        raise Refusal("box-counted-since", ksm=row.ksm_name)
    store.speak(book, row.id, second.id, store.AGREED if yes else store.REFUSED)
    told = say("box-told", by=second.called, fact=box_pages.fact(row), yes=int(yes))
    seconds.tell(book, actor, row.by_person_id, told, f"box-answer:{row.public_id}")
    return say("box-answered", yes=int(yes), by=members.someone(book, row.by_person_id).called)

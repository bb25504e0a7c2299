"""[Cocokkan uang]: the pengawas counts a box in front of whoever keeps it, and both say so. A difference is
named and kept with its day and names; nothing is booked.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import balances, members, outbox, savings, voices
from storage import cash as tills
from storage import money_matches as store
from storage.book import Work
from usecases import cash, seconds

Answers = dict[str, Any]
YES, NO = "cocokya", "cocoktdk"
UPK, OF_KSM = "upk", "ksm"
WITH = "with"
MOST_LISTED = 60
KEEPS = {UPK: (Role.PETUGAS_UPK, "count-cash"), OF_KSM: (Role.BENDAHARA, "keep-ksm-cash")}
"""Who keeps a box, and the deed by which they are known."""


def offer(book: Work, actor: Actor) -> Answers:
    """The boxes of this BKM: what each holds by the book, and savings of the paper book beside it. Rupiah."""
    grants = actor.scopes("oversee") if actor.private else []
    if not grants or grants[0][1].bkm_id is None:
        raise Refusal("not-your-office")
    bkm_id = grants[0][1].bkm_id
    groups = [
        {"code": row.public_id, "name": row.name, "held": savings.till(book, row.id),
         "before": savings.from_paper(book, row.id)}
        for row in balances.every(book, [bkm_id])
    ]  # fmt: skip
    shown = groups[:MOST_LISTED]
    return {"bkm": bkm_id, "groups": shown, "more": len(groups) - len(shown),
            "held": tills.tills(book, bkm_id)["kas"]}  # fmt: skip


def keep(book: Work, actor: Actor, answers: Answers) -> Say:
    """It was counted: kept as it is, and whoever keeps that box is asked whether it is so."""
    who = actor.able("oversee", Subject(answers["bkm"])) if actor.private else None
    ksm = balances.ksm_by(book, answers["group"]) if answers["which"] == OF_KSM else None
    if who is None or (ksm is None) is (answers["which"] == OF_KSM):
        raise Refusal("button-stale")
    if ksm is not None and ksm.bkm_id != answers["bkm"]:
        raise Refusal("button-stale")
    held = savings.till(book, ksm.id) if ksm is not None else tills.tills(book, answers["bkm"])["kas"]
    old = savings.from_paper(book, ksm.id) if ksm is not None and answers.get("old") == WITH else 0
    row = {"bkm_id": answers["bkm"], "ksm_id": ksm.id if ksm is not None else None, "on": actor.today}
    row |= {"counted_rp": int(answers["counted"]), "expected_rp": held, "old_rp": old, "by_person_id": who.id}
    kept = store.by_public(book, store.keep(book, row))
    assert kept is not None
    names = _ask(book, actor, who, kept)
    return say("match-kept", fact=_fact(kept), names=", ".join(names), known=int(bool(names)))


def _ask(book: Work, actor: Actor, who: Someone, row: Row[Any]) -> list[str]:
    role, _ = KEEPS[_place(row)]
    yes = button("button-match-yes", YES, row.public_id)
    words = say("match-ask", by=who.called, fact=_fact(row)).with_rows(
        (yes, button("button-match-no", NO, row.public_id))
    )
    asked = []
    for each, chat in seconds.reachable(book, actor, [who.id], row.bkm_id, (role,), row.ksm_id):
        outbox.post(book, chat, words, "receipt", f"match:{row.public_id}:{each.id}")
        asked.append(each.called)
    return asked


def _place(row: Row[Any]) -> str:
    return UPK if row.ksm_id is None else OF_KSM


def _fact(row: Row[Any]) -> Say:
    """Which box, what was counted, what the book said, and the difference."""
    expected = row.expected_rp + row.old_rp
    gap = row.counted_rp - expected
    facts = {"counted": row.counted_rp, "expected": expected, "gap": abs(gap), "side": cash.side(gap)}
    return say("match-fact", place=_place(row), ksm=row.ksm_name or "", old=row.old_rp, **facts)


def answer(book: Work, actor: Actor, subject: str, yes: bool) -> Say:
    """[Betul], [Tidak betul] of whoever keeps the box; never of whoever counted, nor on their phone."""
    row = store.by_public(book, subject)
    keeper = None
    if row is not None and actor.private:
        keeper = actor.able(KEEPS[_place(row)][1], Subject(row.bkm_id, row.ksm_id))
    if row is None or keeper is None:
        raise Refusal("button-stale")
    if voices.silenced_with(book, [row.by_person_id]) & set(actor.ids):
        raise Refusal("match-own-voice")
    if not store.end(book, row.id, keeper.id, store.AGREED if yes else store.REFUSED):
        raise Refusal("done-before")
    told = say("match-told", by=keeper.called, fact=_fact(row), yes=int(yes))
    seconds.tell(book, actor, row.by_person_id, told, f"match-answer:{row.public_id}")
    counted_by = members.someone(book, row.by_person_id).called
    return say("match-answered", yes=int(yes), by=counted_by)


def to_look_at(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the pengawas's page: each box whose last count was another sum, or was denied."""
    found = []
    for row in store.latest(book, actor.villages("oversee")):
        if row.outcome == store.REFUSED or row.counted_rp != row.expected_rp + row.old_rp:
            by = members.someone(book, row.by_person_id).called
            answered = {store.AGREED: 1, store.REFUSED: 2}.get(row.outcome, 0)
            with_ = members.someone(book, row.ended_by).called if row.ended_by is not None else ""
            line = say("overview-match", fact=_fact(row), by=by, on=row.on.isoformat(), keeper=with_,
                       answered=answered)  # fmt: skip
            found.append((line, button("home-cocokkan-uang", "lain", "cocokkan-uang")))
    return found

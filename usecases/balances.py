"""Surat cocok saldo: two officers read the same paper beside the book. Before both have spoken nobody is
reminded.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import OF_THE_BKM, Grant, Subject, balances_agreed
from domain.say import Button, Refusal, Say, button, say
from storage import balances as store
from storage import members, outbox, voices
from storage.balances import Totals
from storage.book import Work
from usecases import opening_fixes, seconds
from usecases.why_lines import door

Answers = dict[str, Any]
SEE, SAME, DIFFERS, BEGIN = "cslihat", "cssama", "csbeda", "csmulai"
WHY = "cocok"
"""The kind of figure behind [Kenapa?]: usecases/whys_ksm.py."""
MOST_LISTED = 60


def offer(book: Work, actor: Actor) -> Answers:
    """The KSM whose balances are not agreed yet, numbered, each with its two figures. Rupiah."""
    bkm_ids = actor.villages("agree-balances")
    if not bkm_ids:
        raise Refusal("balances-officers-only")
    rows = store.not_agreed(book, bkm_ids)
    if not rows:
        raise Refusal("balances-all-agreed")
    figures = store.totals(book, [row.id for row in rows])
    groups = [{"code": row.public_id, "name": row.name, **_figures(figures[row.id])} for row in rows]
    return {"groups": groups[:MOST_LISTED], "more": max(0, len(groups) - MOST_LISTED)}


def _figures(of: Totals) -> dict[str, int]:
    return {"savings": int(of.savings), "pokok": int(of.pokok), "jasa": int(of.jasa), "owed": int(of.owed)}


def enter(book: Work, actor: Actor, answers: Answers) -> Say:
    """The first officer read the signed paper and finds the same figures; a second one is asked. Nothing is
    lit yet.
    """
    row = store.ksm_by(book, answers["group"])
    officer = actor.able("agree-balances", Subject(row.bkm_id)) if row is not None else None
    if row is None or officer is None:
        raise Refusal("balances-officers-only")
    if store.is_agreed(book, row.id):
        raise Refusal("balances-agreed-before", ksm=row.name)
    now = store.totals(book, [row.id])[row.id]
    shown = next(each for each in answers["groups"] if each["code"] == answers["group"])
    if any(shown[name] != amount for name, amount in _figures(now).items()):
        raise Refusal("balances-changed", ksm=row.name)
    signed_on = date.fromisoformat(answers["on"])
    paper = store.keep_paper(book, row.id, officer.id, signed_on, now)
    asked = _ask_second(book, actor, officer, row.name, paper)
    key = "balances-entered" if asked else "balances-entered-alone"
    return say(key, ksm=row.name, **({"names": ", ".join(asked)} if asked else {}))


def _ask_second(book: Work, actor: Actor, first: Someone, ksm: str, public_id: str) -> list[str]:
    """Everybody who could be the second voice is asked; the first who answers is it. Returns their names."""
    row = store.paper(book, public_id)
    assert row is not None, "the paper was just kept"
    asked: list[str] = []
    for officer, chat_id in seconds.reachable(book, actor, [first.id], first.bkm_id, OF_THE_BKM):
        if not _together(first.grants, officer.grants, row.bkm_id, actor.today):
            continue
        words = _page(book, row)
        if outbox.post(book, chat_id, words, "receipt", f"balances:{public_id}:{officer.id}") is not None:
            asked.append(officer.called)
    return asked


def _together(first: tuple[Grant, ...], second: tuple[Grant, ...], bkm_id: int, today: date) -> bool:
    return balances_agreed((*first, *second), bkm_id, today)


def _page(book: Work, row: Row[Any]) -> Say:
    by = members.someone(book, row.by_person_id).called
    words = say(
        "balances-second", ksm=row.ksm_name, by=by, on=row.signed_on.isoformat(), savings=row.savings_rp,
        pokok=row.pokok_rp, jasa=row.jasa_rp, owed=row.pokok_rp + row.jasa_rp,
    )  # fmt: skip
    same, differs = (
        button("button-same-as-paper", SAME, row.public_id),
        button("button-differs", DIFFERS, row.public_id),
    )
    ksm = members.ksm_by_id(book, row.ksm_id).public_id
    return words.with_rows((same, differs), (door(WHY, ksm),))


def _second(book: Work, actor: Actor, subject: str) -> tuple[Someone, Row[Any]]:
    """Who presses, and the paper. Never the one who entered it, nor anybody who shares a phone with them."""
    row = store.paper(book, subject) if actor.private else None
    officer = actor.able("agree-balances", Subject(row.bkm_id)) if row is not None else None
    if row is None or officer is None:
        raise Refusal("button-stale")
    if {row.by_person_id, *voices.silenced_with(book, [row.by_person_id])} & set(actor.ids):
        raise Refusal("balances-own-voice", ksm=row.ksm_name)
    return officer, row


def see(book: Work, actor: Actor, subject: str) -> Say:
    """One paper that waits, with its question."""
    _, row = _second(book, actor, subject)
    return say("balances-answered", ksm=row.ksm_name) if row.ended_at is not None else _page(book, row)


def answer(book: Work, actor: Actor, verb: str, subject: str) -> Say:
    """[Sama dengan kertas] lights the reminders of this KSM; [Berbeda] leaves them off and the first officer
    hears it.
    """
    officer, row = _second(book, actor, subject)
    if row.ended_at is not None:
        return say("balances-answered", ksm=row.ksm_name)
    first = members.someone(book, row.by_person_id)
    if not _together(first.grants, officer.grants, row.bkm_id, actor.today):
        raise Refusal("balances-other-office", ksm=row.ksm_name)
    store.end_paper(book, row.id, officer.id, "agreed" if verb == SAME else "differs")
    if verb == SAME:
        store.agree(book, row.ksm_id, (first.id, officer.id), row.signed_on)
    key = "balances-lit" if verb == SAME else "balances-differ"
    words = say(f"{key}-told", ksm=row.ksm_name, by=officer.called)
    ksm = members.ksm_by_id(book, row.ksm_id)
    fix = {each.id: opening_fixes.way(each, ksm) if verb == DIFFERS else () for each in (first, officer)}
    told = words.with_rows(*fix[first.id])
    seconds.tell(book, actor, first.id, told, f"balances-answer:{row.public_id}")
    return say(key, ksm=row.ksm_name).with_rows(*fix[officer.id])


def waiting_papers(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: each paper that waits for them, as a line and a button."""
    bkm_ids = actor.villages("agree-balances")
    return [
        (say("overview-paper", ksm=row.ksm_name, on=row.signed_on.isoformat()),
         button("button-see-paper", SEE, row.public_id, ksm=row.ksm_name))
        for row in store.waiting_papers(book, bkm_ids)
        if row.by_person_id not in actor.ids
    ]  # fmt: skip


def not_lit(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: how many KSM are still without agreed balances, and the button that begins
    one.
    """
    bkm_ids = actor.villages("agree-balances")
    n = len(store.not_agreed(book, bkm_ids)) if bkm_ids else 0
    return [(say("overview-not-lit", n=n), button("button-agree-balances", BEGIN))] if n else []

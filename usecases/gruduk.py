"""Proposals of a visit: made by a rule, decided by people. Names the KSM and nobody in it; nothing is called
by itself.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.gruduk import KsmStanding, NotYet, NotYetBecause, Proposal, Step, may_propose
from domain.kolektibilitas import band_of
from domain.people import OF_THE_BKM, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import arrears as notices
from storage import gruduk as store
from storage import members, outbox
from storage.book import Work
from usecases import standing
from usecases.standing import Borrower, Group

SEE, STEP, NOT_NOW = "gdlihat", "gdlangkah", "gdnanti"
"""Buttons of a proposal. There is none that calls a visit."""
BY_HAND = (Step.TALK_WITH_KETUA, Step.WRITTEN_NOTICE, Step.JOINT_VISIT)
"""What an officer says was done; the private notice is what the book itself knows."""
_NO_REASON_LEFT = (NotYetBecause.NOT_LATE, NotYetBecause.BELOW_THE_LINE, NotYetBecause.BALANCES_NOT_AGREED)


def look(book: Work, of: Group, people: list[Borrower]) -> None:
    """Whether this KSM stands past its lender's line: then its officers get a proposal, once; below it one is
    put away.
    """
    known = store.open_of_ksm(book, of.id)
    stands = _standing(book, of, people, proposal_open=known is not None)
    if known is None:
        found = may_propose(stands, of.profile, of.today)
        if isinstance(found, Proposal):
            _propose(book, of, stands, found)
        return
    still = may_propose(replace(stands, proposal_open=False, closed_on=None), of.profile, of.today)
    if isinstance(still, NotYet) and still.because in _NO_REASON_LEFT:
        store.end(book, known.id, of.today, "caught-up")
        for officer, chat_id in _officers(book, of.bkm_id, of.today):
            words = say("gruduk-caught-up", called=officer.called, ksm=of.name)
            outbox.post(book, chat_id, words, "task", f"gruduk-caught-up:{known.public_id}:{officer.id}")


def _standing(book: Work, of: Group, people: list[Borrower], *, proposal_open: bool) -> KsmStanding:
    closed_on = store.closed_on(book, of.id)
    stands = standing.of_ksm(of, people, proposal_open=proposal_open, closed_on=closed_on)
    return replace(stands, tried=_tried(book, of, people, stands))


def _tried(book: Work, of: Group, people: list[Borrower], stands: KsmStanding) -> frozenset[Step]:
    """What was done since the KSM fell behind. The private word counts when everybody who is late has had
    one.
    """
    if stands.arrears is None:
        return frozenset()
    done = store.steps_since(book, of.id, stands.arrears.late_since)
    greeted = {row.about_person_id for row in done if row.step == "sapa"}
    tried = {step for step in BY_HAND if any(row.step == step.value for row in done)}
    late = [one for one in people if one.standing.arrears is not None]
    if all(one.person_id in greeted or _was_told(book, one) for one in late):
        tried.add(Step.PRIVATE_NOTICE)
    return frozenset(tried)


def _was_told(book: Work, one: Borrower) -> bool:
    late = one.standing.arrears
    return late is not None and notices.noticed_since(book, one.person_id, late.late_since)


def _propose(book: Work, of: Group, stands: KsmStanding, found: Proposal) -> None:
    facts = {
        "class": found.class_name, "label": band_of(stands.arrears, of.profile.ladder).label,
        "behind": str(found.behind), "profile": found.profile_name, "version": found.profile_version,
        "not_tried": [step.value for step in found.not_tried],
    }  # fmt: skip
    public_id = store.propose(book, of.id, of.today, facts)
    for officer, chat_id in _officers(book, of.bkm_id, of.today):
        words = say("gruduk-proposed", ksm=of.name).with_rows((_see(public_id, of.name),))
        outbox.post(book, chat_id, words, "task", f"gruduk:{public_id}:{officer.id}")


def _officers(book: Work, bkm_id: int, today: date) -> list[tuple[Someone, int]]:
    """The BKM's officers who can be reached, each chat once."""
    chats: dict[int, Someone] = {}
    for officer in members.officers(book, bkm_id, OF_THE_BKM, today):
        chat_id = members.chat_of(book, officer.id)
        if chat_id is not None:
            chats.setdefault(chat_id, officer)
    return [(officer, chat_id) for chat_id, officer in chats.items()]


def _page(public_id: str, ksm: str, facts: dict[str, Any], not_tried: tuple[Step, ...]) -> Say:
    lines = tuple(say(f"gruduk-step-{step.value}") for step in not_tried) or (say("gruduk-all-tried"),)
    words = say("gruduk-proposal", ksm=ksm, band=facts["class"], label=facts["label"], lines=lines)
    done: list[tuple[Button, ...]] = [
        (button(f"button-step-{step.value}", STEP, public_id, step.value),)
        for step in BY_HAND
        if step in not_tried
    ]
    return words.with_rows(*done, (button("button-not-now", NOT_NOW, public_id),))


def _mine(book: Work, actor: Actor, subject: str) -> tuple[Someone, Row[Any]]:
    """The officer who presses, and the proposal. Foreign, forged and unknown buttons are answered alike."""
    row = store.by_public_id(book, subject) if actor.private else None
    officer = actor.able("see-gruduk-proposal", Subject(row.bkm_id)) if row is not None else None
    if row is None or officer is None:
        raise Refusal("button-stale")
    return officer, row


def see(book: Work, actor: Actor, subject: str) -> Say:
    """One proposal as it stands now: what has not yet been tried."""
    _, row = _mine(book, actor, subject)
    if row.ended_on is not None:
        return say("gruduk-ended", ksm=row.ksm_name)
    of = standing.group(book, row.ksm_id)
    tried = _standing(book, of, standing.borrowers(book, of), proposal_open=True).tried
    return _page(row.public_id, row.ksm_name, row.facts, tuple(step for step in Step if step not in tried))


def mark_step(book: Work, actor: Actor, subject: str, step: str) -> Say:
    """An officer says that a step was done; the proposal is shown with what is left."""
    officer, row = _mine(book, actor, subject)
    if step not in [each.value for each in BY_HAND]:
        raise Refusal("button-stale")
    if row.ended_on is not None:
        return say("gruduk-ended", ksm=row.ksm_name)
    store.note_step(book, row.ksm_id, step, actor.today, officer.id)
    return see(book, actor, subject)


def not_now(book: Work, actor: Actor, subject: str) -> Say:
    """[Nanti dulu]: the proposal is put away; the earliest day it may come again is the lender's own."""
    officer, row = _mine(book, actor, subject)
    of = standing.group(book, row.ksm_id)
    if not store.end(book, row.id, of.today, "not-now"):
        return say("gruduk-ended", ksm=row.ksm_name)
    again_on = of.today + timedelta(days=of.profile.manners.gruduk_cool_off_days)
    for other, chat_id in _officers(book, row.bkm_id, of.today):
        if other.id != officer.id and chat_id != actor.chat_id:
            words = say("gruduk-put-away-by", called=other.called, by=officer.called, ksm=row.ksm_name)
            outbox.post(book, chat_id, words, "task", f"gruduk-put-away:{row.public_id}:{other.id}")
    return say("gruduk-put-away", ksm=row.ksm_name, on=again_on.isoformat())


def open_proposals(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: each open proposal as a line and the button that opens it."""
    bkm_ids = actor.villages("see-gruduk-proposal")
    return [
        (say("overview-proposal", ksm=row.ksm_name, on=row.made_on.isoformat()),
         _see(row.public_id, row.ksm_name))
        for row in store.open_of_bkm(book, bkm_ids)
    ]  # fmt: skip


def _see(public_id: str, ksm: str) -> Button:
    return button("button-see-ksm", SEE, public_id, ksm=ksm)

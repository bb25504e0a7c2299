"""The lender's two words on an application: the petugas UPK looks at it, the koordinator decides. Whoever
overrules a rule or says no gives a reason, and the KSM hears it.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.lending import Status
from domain.people import OF_THE_KSM, Role
from domain.say import Refusal, Say, say
from storage import lending as store
from storage import members, outbox, voices
from storage.book import Work
from storage.rules import rules_of
from usecases import lending, lending_borrowers, lending_cards, lending_stopped
from usecases.deed import Open

Answers = dict[str, Any]
FIT, UNFIT, REFUSE = "fit", "unfit", "refuse"
_DEEDS = {FIT: "assess-loan", UNFIT: "assess-loan", REFUSE: "decide-loan"}
_TURN = {FIT: Status.PROPOSED, UNFIT: Status.PROPOSED, REFUSE: Status.VERIFIED}


def fit(book: Work, actor: Actor, public_id: str) -> Say | Open:
    """[Layak]: what the rules have nothing against goes on; else a reason is asked for."""
    who, row = _turn(book, actor, public_id, FIT)
    if _against(book, actor, row):
        return Open("loan-reason", about={"public_id": public_id, "verdict": FIT})
    return _verified(book, actor, who, row, None)


def why(book: Work, actor: Actor, public_id: str, verdict: str) -> Open:
    """[Tidak layak] or [Tolak] asks for a reason."""
    _turn(book, actor, public_id, verdict)
    return Open("loan-reason", about={"public_id": public_id, "verdict": verdict})


def offer(book: Work, actor: Actor, public_id: str = "", verdict: str = "") -> Answers:
    """What the form of the reason shows: the KSM, and what the rules have against it."""
    _, row = _turn(book, actor, public_id, verdict)
    notes = _against(book, actor, row) if verdict == FIT else []
    return {"application": public_id, "verdict": verdict, "ksm": row.ksm_name, "notes": notes}


def with_reason(book: Work, actor: Actor, answers: Answers) -> Say:
    """The reason was given: the verdict stands with a name and a reason."""
    verdict = answers["verdict"]
    who, row = _turn(book, actor, answers["application"], verdict)
    reason = answers["reason"]
    if verdict == FIT:
        return _verified(book, actor, who, row, reason)
    _moved(book, row, Status.UNFIT)
    store.note(book, row.id, Status.UNFIT.value, who.id, reason, _found(book, actor, row))
    facts = {"about": row.public_id, "ksm": row.ksm_name}
    _tell_leaders(book, actor, row, say("loan-refused", by=who.called, reason=reason, **facts))
    return say("loan-refused-done", **facts)


def approve(book: Work, actor: Actor, public_id: str) -> Say:
    """[Setuju] of the koordinator: now every borrower is asked whether it is really they who borrow."""
    who, row = _turn(book, actor, public_id, REFUSE)
    lending_stopped.refuse(book, row.bkm_id, actor.today)
    _moved(book, row, Status.WAITING)
    store.note(book, row.id, Status.WAITING.value, who.id, None)
    n_asked, silent = lending_borrowers.ask_all(book, actor, row)
    facts = {"about": public_id, "ksm": row.ksm_name, "n": n_asked, "n_silent": len(silent)}
    words = say("loan-approved-told", numbers=silent, **facts)
    _tell_leaders(book, actor, row, words)
    lending.tell(book, actor, public_id, Role.PETUGAS_UPK, "approved")
    return say("loan-approved", **facts)


def _turn(book: Work, actor: Actor, public_id: str, verdict: str) -> tuple[Someone, Row[Any]]:
    """Who may say this word now. Four eyes: not who asked for the loan, nor who looked at it before, nor one
    of its borrowers, nor anybody who speaks from the same phone.
    """
    if verdict not in _DEEDS:
        raise Refusal("button-stale")
    who, row = lending.found(book, actor, public_id, _DEEDS[verdict])
    if Status(row.status) is not _TURN[verdict]:
        raise Refusal("loan-answered", ksm=row.ksm_name)
    spoke = {step.by_person_id for step in store.steps_of(book, row.id)}
    borrowers = {line.person_id for line in store.lines_of(book, row.id)}
    if voices.silenced_with(book, sorted(spoke | borrowers)) & set(actor.ids):
        raise Refusal("loan-own-voice")
    return who, row


def _verified(book: Work, actor: Actor, who: Someone, row: Row[Any], reason: str | None) -> Say:
    _moved(book, row, Status.VERIFIED)
    store.note(book, row.id, Status.VERIFIED.value, who.id, reason, _found(book, actor, row))
    asked = lending.tell(book, actor, row.public_id, Role.KOORDINATOR, "verified")
    facts = {"about": row.public_id, "ksm": row.ksm_name}
    return say("loan-verified", whom=asked, known=int(bool(asked)), **facts)


def _moved(book: Work, row: Row[Any], to: Status) -> None:
    if not store.move(book, row.id, Status(row.status), to):
        raise Refusal("loan-answered", ksm=row.ksm_name)


def _against(book: Work, actor: Actor, row: Row[Any]) -> list[list[Any]]:
    asked = [(each.number, each.amount_rp, each.person_id) for each in store.lines_of(book, row.id)]
    ksm = members.ksm_by_id(book, row.ksm_id)
    found = lending_cards.against(book, ksm, asked, row.n_installments, actor.today, row.id)
    return [[each.code, each.number, dict(each.values)] for each in found]


def _found(book: Work, actor: Actor, row: Row[Any]) -> store.Found:
    """What is kept beside the word, for 'kenapa?': the rules of that day and what they had against it."""
    return {"rules": rules_of(book, row.bkm_id, actor.today).label, "against": _against(book, actor, row)}


def _tell_leaders(book: Work, actor: Actor, row: Row[Any], words: Say) -> None:
    roles = tuple(role for role in OF_THE_KSM if role in (Role.KETUA, Role.SEKRETARIS))
    for each in members.officers(book, row.bkm_id, roles, actor.today, row.ksm_id):
        chat = members.chat_of(book, each.id)
        if chat is not None and chat != actor.chat_id:
            outbox.post(book, chat, words, "receipt", f"loan-told:{row.public_id}:{words.key}:{each.id}")

"""Who answers a question: who may, who does now, and who hears of it when nobody does. Posts no answer."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from domain import questions as rules
from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.questions import Kind
from domain.say import Say, button
from storage import due, members, outbox
from storage import questions as store
from storage.book import Work
from usecases.newscards import head
from usecases.question_words import ANSWER, SEE_USULAN, facts_of, topic

REMINDER, ESCALATION = "question-reminder", "question-escalation"
Reached = tuple[Someone, int]
"""An officer and the chat in which they hear the bot."""


def pick(book: Work, question: Row[Any], roles: tuple[Role, ...], first: int | None = None) -> list[Reached]:
    """The officers in these roles who can be reached, `first` before all others. Never who asked, nor whoever
    shares their phone, nor (of a complaint) who is named in it.
    """
    found: list[Reached] = []
    for one in members.officers(book, question.bkm_id, roles, book.now.date()):
        chat = members.chat_of(book, one.id)
        if chat in (None, question.chat_id) or one.id == question.by_person_id or is_named(question, one):
            continue
        assert chat is not None
        found.append((one, chat))
    found.sort(key=lambda one: one[0].id != first)
    return found


def is_named(question: Row[Any], officer: Someone) -> bool:
    """Whether this complaint speaks of this officer: then it passes them by."""
    if question.kind != Kind.KELUHAN:
        return False
    offices = {g.role for g in officer.grants}
    return rules.concerns(question.text, officer.name, offices)


def give_owner(book: Work, question: Row[Any], writer_id: int | None = None) -> Reached | None:
    """Who answers it from now on, with a due day and what happens when it passes. None: nobody can be reached
    now; it is tried again when the day has passed.
    """
    found = pick(book, question, rules.owners(question.kind), writer_id)
    owner = found[0] if found else None
    at = book.now + rules.due_after(question.kind)
    store.change(
        book, question.id, owner_id=owner[0].id if owner else None, due_at=at, level=None, offered_to_id=None
    )
    plan(book, question, at - book.now, rules.escalated_after(question.kind))
    return owner


def plan(book: Work, question: Row[Any], remind: timedelta, escalate: timedelta) -> None:
    """Put its two hours on the calendar, those from before are off."""
    unplan(book, question)
    anew = book.now.isoformat()
    due.plan(book, REMINDER, question.public_id, anew, book.now + remind)
    due.plan(book, ESCALATION, question.public_id, anew, book.now + escalate)


def unplan(book: Work, question: Row[Any]) -> None:
    """Nobody is reminded of it any more."""
    for kind in (REMINDER, ESCALATION):
        due.withdraw(book, kind, question.public_id)
    outbox.withdraw(book, topic(question), "task")


def owner_of(book: Work, question: Row[Any]) -> Reached | None:
    """Who answers it now, if they can be reached."""
    if question.owner_id is None:
        return None
    chat = members.chat_of(book, question.owner_id)
    return (members.someone(book, question.owner_id), chat) if chat is not None else None


def may_answer(actor: Actor, question: Row[Any]) -> Someone | None:
    """Who at this phone may answer: its owner and whoever was asked to take it; of a correction who was asked
    for it, and the pengawas; else who answers such questions. Never who asked.
    """
    if question.by_person_id in actor.ids:
        return None
    subject = Subject(question.bkm_id)
    theirs = (question.owner_id, question.offered_to_id, question.to_person_id)
    asked = next((one for one in actor.people if one.id in theirs), None)
    if asked is not None:
        return asked
    if question.to_person_id is not None:
        return actor.able("resolve-dispute", subject) or actor.able("search-people", subject)
    deed = "answer-complaint" if question.kind == Kind.KELUHAN else "answer-question"
    able = actor.able(deed, subject)
    return None if able is None or is_named(question, able) else able


# --- when nobody answers ---------------------------------------------------------------------------------


def remind(book: Work, row: Row[Any]) -> str:
    """Its due day has passed: the question once more to who should answer it."""
    question = _still_waiting(book, row.subject)
    if question is None:
        return "answered"
    owner = owner_of(book, question) or _asked_for(book, question)
    if owner is None:
        found = pick(book, question, rules.owners(question.kind))
        if not found:
            return "nobody"
        owner = found[0]
        if question.to_person_id is None:
            store.change(book, question.id, owner_id=owner[0].id)
    _say_again(book, question, owner[1], "reminder", "")
    return "said"


def _asked_for(book: Work, question: Row[Any]) -> Reached | None:
    """Who was asked for a correction of somebody's notes."""
    if not question.to_person_id:
        return None
    chat = members.chat_of(book, question.to_person_id)
    return (members.someone(book, question.to_person_id), chat) if chat is not None else None


def escalate(book: Work, row: Row[Any]) -> str:
    """Still no answer: the next level hears of it, each level once."""
    question = _still_waiting(book, row.subject)
    if question is None:
        return "answered"
    steps = rules.levels(Kind.KELUHAN if question.to_person_id is not None else question.kind)
    for level in range(question.level or 0, len(steps)):
        heard = [one for one in pick(book, question, steps[level]) if one[0].id != question.owner_id]
        if not heard:
            continue
        store.change(book, question.id, level=level + 1)
        _say_again(book, question, heard[0][1], "escalation", str(level))
        if level + 1 < len(steps):
            later = book.now + rules.escalated_after(question.kind)
            due.plan(book, ESCALATION, question.public_id, f"{row.occurrence}:{level}", later)
        return "said"
    return "nobody"


def _still_waiting(book: Work, public_id: str) -> Row[Any] | None:
    question = store.find(book, public_id)
    gone = question is None or question.answered_at is not None or question.closed_at is not None
    return None if gone else question


def _say_again(book: Work, question: Row[Any], chat: int, what: str, level: str) -> None:
    since = question.due_at - rules.due_after(question.kind) if question.due_at else question.asked_at
    facts = {**facts_of(question), "text": head(question.text), "days": max((book.now - since).days, 1)}
    verb = SEE_USULAN if question.kind == Kind.USULAN else ANSWER
    answer = button("choice-question", verb, question.public_id, number=facts["number"])
    reason = f"q:{question.id}:{what}{level}:{since.isoformat()}"
    words = Say(f"question-{what}", facts).with_rows((answer,))
    outbox.post(book, chat, words, "task", reason, subject=topic(question))

"""[Serahkan]: another officer is asked to answer a question; they take it or not, and who asked hears who
answers now.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role
from domain.questions import Kind
from domain.say import Refusal, Say, button, say
from storage import members, outbox
from storage import questions as store
from storage.book import Work
from usecases.question_owners import Reached, may_answer, pick
from usecases.question_words import facts_of, officer_rows, post_file, ref, topic

TO, TAKE, RATHER_NOT = "tj-ke", "tj-mau", "tj-tolak"
TAKERS = (Role.FASILITATOR, Role.KOORDINATOR, Role.PENGAWAS, Role.PETUGAS_UPK)
"""Who may be asked. A question of money is the counter's; a complaint stays where complaints are heard."""
_OF_COMPLAINTS = (Role.PENGAWAS, Role.KOORDINATOR)
MOST = 6


def choose(book: Work, actor: Actor, subject: str) -> Say:
    """[Serahkan]: to whom."""
    question, _ = _mine(book, actor, subject)
    others = _takers(book, actor, question)
    if not others:
        raise Refusal("question-nobody-else", number=ref(question))
    presses = [
        button("button-hand-to", TO, subject, one.public_id, name=one.called, role=_office(one))
        for one, _ in others
    ]
    return say("question-hand-to", number=ref(question)).with_rows(*((press,) for press in presses))


def _mine(book: Work, actor: Actor, subject: str) -> tuple[Row[Any], Someone]:
    question = store.find(book, subject) if actor.private else None
    me = may_answer(actor, question) if question is not None else None
    if question is None or me is None or question.to_person_id is not None:
        raise Refusal("button-stale")
    if question.answered_at is not None or question.closed_at is not None:
        raise Refusal("question-closed-before", number=ref(question))
    return question, me


def _takers(book: Work, actor: Actor, question: Row[Any]) -> list[Reached]:
    roles = _OF_COMPLAINTS if question.kind == Kind.KELUHAN else TAKERS
    found = pick(book, question, roles)
    return [one for one in found if one[0].id not in actor.ids and one[1] != actor.account_id][:MOST]


def _office(one: Someone) -> str:
    held = {grant.role for grant in one.grants}
    return next((role.value for role in TAKERS if role in held), "")


def hand_on(book: Work, actor: Actor, subject: str, to: str) -> Say:
    """[Bu Rini]: she is asked; until she takes it, it stays where it is."""
    question, me = _mine(book, actor, subject)
    found = [one for one in _takers(book, actor, question) if one[0].public_id == to]
    if not found:
        raise Refusal("button-stale")
    taker, chat = found[0]
    store.change(book, question.id, offered_to_id=taker.id)
    take = button("button-question-mine", TAKE, subject)
    words = Say("question-offered", {**facts_of(question), "by": me.called})
    words = words.with_rows((take, button("button-question-not-now", RATHER_NOT, subject)))
    reason = f"q:{question.id}:offered:{taker.id}:{book.new_id()}"
    outbox.post(book, chat, words, "alert", reason, subject=topic(question))
    post_file(book, chat, question, question.attachment, "alert", reason)
    return say("question-offered-to", number=ref(question), who=taker.called, me=_has_it(book, question, me))


def _has_it(book: Work, question: Row[Any], me: Someone) -> str:
    """Who answers it as long as nobody takes it."""
    return me.called if question.owner_id is None else members.someone(book, question.owner_id).called


def take(book: Work, actor: Actor, subject: str) -> Say:
    """[Saya jawab]: the question is theirs; who had it and who asked it hear that."""
    question, me = _asked(book, actor, subject)
    before = question.owner_id
    store.change(book, question.id, owner_id=me.id, offered_to_id=None)
    number = ref(question)
    told = say("question-taken-told", number=number, who=me.called)
    _tell_owner(book, before, me, told, f"q:{question.id}:taken:{me.id}:{book.new_id()}")
    now = say("question-answered-by", number=number, who=me.called)
    reason = f"q:{question.id}:by:{me.id}:{book.new_id()}"
    outbox.post(book, question.chat_id, now, "needed", reason, subject=topic(question))
    return say("question-taken", number=number, name=me.called).with_rows(officer_rows(question)[0])


def rather_not(book: Work, actor: Actor, subject: str) -> Say:
    """[Tidak]: it stays with who has it, who hears so."""
    question, me = _asked(book, actor, subject)
    store.change(book, question.id, offered_to_id=None)
    told = say("question-not-taken-told", number=ref(question), who=me.called, me=_has_it(book, question, me))
    reason = f"q:{question.id}:not:{me.id}:{book.new_id()}"
    _tell_owner(book, question.owner_id, me, told.with_rows(*officer_rows(question)[:1]), reason)
    return say("question-not-taken", number=ref(question))


def _asked(book: Work, actor: Actor, subject: str) -> tuple[Row[Any], Someone]:
    question = store.find(book, subject) if actor.private else None
    me = next((one for one in actor.people if question and one.id == question.offered_to_id), None)
    if question is None or me is None:
        raise Refusal("button-stale")
    if question.answered_at is not None or question.closed_at is not None:
        raise Refusal("question-closed-before", number=ref(question))
    return question, me


def _tell_owner(book: Work, owner_id: int | None, me: Someone, words: Say, reason: str) -> None:
    chat = members.chat_of(book, owner_id) if owner_id is not None and owner_id != me.id else None
    if chat is not None:
        outbox.post(book, chat, words, "alert", reason)

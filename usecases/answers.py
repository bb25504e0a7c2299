"""Answers to questions: from the person who may answer, back to the one who asked. Knows no forms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.announcements import is_thanks
from domain.people import Subject
from domain.say import Refusal, Say, say
from storage import announcements as news_store
from storage import due, members, outbox
from storage import questions as store
from storage.book import Work
from usecases import newscards
from usecases.questions import Words, facts_of, file_of, keep

LISTED = 30


def offer(book: Work, actor: Actor, question: str = "") -> dict[str, Any]:
    """The questions this person may answer; one of them if its [Jawab] was pressed."""
    bkm_ids: list[int] = []
    if question:
        rows: Sequence[Row[Any]] = [_open_question(book, actor, question)]
    else:
        bkm_ids = _may_answer(actor)
        rows = store.unanswered(book, bkm_ids, LISTED)
    if not rows:
        raise Refusal("questions-none")
    more = store.n_unanswered(book, bkm_ids) - len(rows) if not question else 0
    listed = [
        {
            "code": row.public_id,
            "number": row.number,
            "who": facts_of(row)["who"],
            "village": row.bkm_name,
            "text": row.text,
            "kind": row.attachment["kind"] if row.attachment else "",
        }
        for row in rows
    ]
    return {"questions": listed, "several": int(len(bkm_ids) > 1), "more": more}


def _may_answer(actor: Actor) -> list[int]:
    bkm_ids = sorted({g.bkm_id for _, g in actor.scopes("answer-question") if g.bkm_id is not None})
    if not bkm_ids:
        raise Refusal("question-not-yours")
    return bkm_ids


def _answerer(actor: Actor, question: Row[Any]) -> Someone | None:
    """Who at this phone may answer: of a correction who was asked for it, and the pengawas; else who answers
    questions.
    """
    subject = Subject(question.bkm_id)
    if question.to_person_id is None:
        return actor.able("answer-question", subject)
    asked = next((one for one in actor.people if one.id == question.to_person_id), None)
    return asked or actor.able("resolve-dispute", subject) or actor.able("search-people", subject)


def _open_question(book: Work, actor: Actor, public_id: str) -> Row[Any]:
    row = store.find(book, public_id)
    if row is None or _answerer(actor, row) is None:
        raise Refusal("button-stale")
    if row.answered_at is not None:
        by = members.someone(book, row.answered_by).called
        raise Refusal("question-answered-before", number=row.number, by=by, answer=row.answer or None)
    return row


def answer(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """The answer goes back to who asked, with the number of the question."""
    picked = answers.get("which") or answers["questions"][0]["code"]
    return _answer(book, actor, picked, answers["answer"])


def reply(book: Work, actor: Actor, subject: str, words: Words) -> Say:
    """Somebody answered a message about a question: an officer answers it, anybody else asks on."""
    row = store.find(book, subject)
    if row is None:
        return say("button-stale")
    if row.by_person_id not in actor.ids and _answerer(actor, row) is not None:
        return _answer(book, actor, subject, words)
    if isinstance(words, str) and is_thanks(words):
        return say("thanks-back")
    news = news_store.by_id(book, row.announcement_id) if row.announcement_id else None
    asker = next((one for one in actor.people if one.id == row.by_person_id), actor.people[0])
    return keep(book, actor, asker, news, words)


def _answer(book: Work, actor: Actor, public_id: str, words: Words) -> Say:
    question = _open_question(book, actor, public_id)
    person = _answerer(actor, question)
    assert person is not None
    text, thing = (words, None) if isinstance(words, str) else (words["words"], words)
    store.answer(book, question.id, text, person.id)
    for kind in ("question-reminder", "question-escalation"):
        due.withdraw(book, kind, public_id)
    if question.announcement_id is not None:
        newscards.draw(book, news_store.by_id(book, question.announcement_id))
    outbox.withdraw(book, f"q:{public_id}", "task")
    facts = {**facts_of(question), "by": person.called, "answer": text or None}
    facts["thing"] = say("question-has-thing", kind=thing["kind"]) if thing else None
    subject, reason = f"q:{public_id}", f"q:{question.id}:answer"
    outbox.post(book, question.chat_id, Say("question-answer", facts), "receipt", reason, subject=subject)
    file = file_of(thing, question.number)
    if file is not None:
        outbox.post(book, question.chat_id, file, "receipt", f"{reason}:file", subject=subject)
    return say("question-answered", number=question.number, who=facts["who"])

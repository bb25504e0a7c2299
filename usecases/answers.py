"""Answers to questions: from the person who may answer, back to the one who asked; the staff's inbox; the end
of a question. Knows no forms.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.announcements import is_thanks
from domain.questions import Kind
from domain.say import Button, Refusal, Say, button, say
from storage import announcements as news_store
from storage import members, outbox
from storage import questions as store
from storage.book import Work
from usecases import newscards
from usecases.deed import Open
from usecases.faq import is_own_money
from usecases.question_owners import may_answer, unplan
from usecases.question_words import AGAIN, CLOSE, MAKE, asker_of, due_on, facts_of, post_file, ref, topic
from usecases.questions import say_on
from usecases.said import Words, parts, thing_in

LISTED = 60
"""Read at once; the list shows the most pressing of them."""


# --- the inbox -------------------------------------------------------------------------------------------


def inbox(book: Work, actor: Actor) -> Open:
    """'/tanya', bare 'tanya': whoever answers questions sees what waits for them, anybody else asks one."""
    answers_some = scope_of(actor) or _rows(book, actor, [])
    return Open("answer-question") if answers_some else Open("ask-question")


def scope_of(actor: Actor) -> list[int]:
    """The BKM whose questions or complaints this person answers."""
    return actor.villages("answer-question", "answer-complaint")


def offer(book: Work, actor: Actor, question: str = "") -> dict[str, Any]:
    """The questions this person may answer; one of them if its [Jawab] was pressed. Those of one's own first,
    the late before the others, village by village; what was answered and not closed stands at the end.
    """
    bkm_ids = scope_of(actor)
    rows = [_open_question(book, actor, question)] if question else _rows(book, actor, bkm_ids)
    if not rows:
        raise Refusal("questions-none" if bkm_ids else "question-not-yours")
    rows.sort(key=lambda row: _order(row, actor))
    more = max(store.n_open_for(book, bkm_ids, actor.ids) - LISTED, 0) if not question else 0
    several = int(len({row.bkm_id for row in rows}) > 1)
    last = store.last_words(book, [row.id for row in rows])
    listed = [_listed(row, actor, last.get(row.id, "")) for row in rows]
    return {"questions": listed, "several": several, "more": more}


def _rows(book: Work, actor: Actor, bkm_ids: Sequence[int]) -> list[Row[Any]]:
    found = store.open_for(book, bkm_ids, actor.ids, LISTED)
    return [row for row in found if may_answer(actor, row) is not None]


def _order(row: Row[Any], actor: Actor) -> tuple[bool, bool, bool, str, datetime, int]:
    return (
        row.answered_at is not None,
        row.owner_id not in actor.ids,
        _days_late(row, actor) == 0,
        row.bkm_name,
        row.due_at or row.asked_at,
        row.id,
    )


def _days_late(row: Row[Any], actor: Actor) -> int:
    """Whole days since its due day; 0: there is time, or it is answered."""
    by = due_on(row)
    if row.answered_at is not None or by is None:
        return 0
    return max((actor.today - date.fromisoformat(by)).days, 0)


def _listed(row: Row[Any], actor: Actor, last: str) -> dict[str, Any]:
    owner = "mine" if row.owner_id in actor.ids else "other"
    return {
        "code": row.public_id,
        "number": ref(row),
        "who": asker_of(row),
        "village": row.bkm_name,
        "text": f"{row.text} … {last}" if last else row.text,
        "kind": row.attachment["kind"] if row.attachment else "",
        "sort": row.kind or "",
        "owner": owner,
        "late": _days_late(row, actor),
        "by": due_on(row) or "",
        "answered": int(row.answered_at is not None),
        "fixed": int(row.to_person_id is not None),
    }


# --- answering -------------------------------------------------------------------------------------------


def _open_question(book: Work, actor: Actor, public_id: str) -> Row[Any]:
    row = store.find(book, public_id)
    if row is None or may_answer(actor, row) is None:
        raise Refusal("button-stale")
    if row.answered_at is not None or row.closed_at is not None:
        raise _done_before(book, row)
    return row


def _done_before(book: Work, row: Row[Any]) -> Refusal:
    if row.answered_by is None:
        return Refusal("question-closed-before", number=ref(row))
    by = members.someone(book, row.answered_by).called
    rows = [(button("button-question-done", CLOSE, row.public_id),)] if row.closed_at is None else []
    return Refusal("question-answered-before", *rows, number=ref(row), by=by, answer=row.answer or None)


def still_open(book: Work, actor: Actor, _answers: dict[str, Any], code: str) -> None:
    """A chosen one that is answered by now says so, with its [Selesai]."""
    _open_question(book, actor, code)


def answer(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """The answer goes back to who asked, with the number of the question."""
    picked = answers.get("which") or answers["questions"][0]["code"]
    return _answer(book, actor, picked, answers["answer"])


def reply(book: Work, actor: Actor, subject: str, words: Words) -> Say:
    """Somebody answered a message about a question: an officer answers it, who asked it says more."""
    row = store.find(book, subject)
    if row is None:
        return say("button-stale")
    if row.by_person_id in actor.ids:
        if not isinstance(words, str) or not is_thanks(words):
            return say_on(book, actor, row, words)
        if row.answered_at is not None:
            _close(book, row)
        return say("thanks-back")
    if may_answer(actor, row) is None:
        raise Refusal("question-not-yours")
    return _answer(book, actor, subject, words)


def _answer(book: Work, actor: Actor, public_id: str, words: Words) -> Say:
    question = _open_question(book, actor, public_id)
    person = may_answer(actor, question)
    assert person is not None
    text, thing = parts(words)
    said = store.say_on(book, question.id, person.id, text, thing, from_asker=False)
    facts = {**facts_of(question), "by": person.called, "answer": text or None, "thing": thing_in(thing)}
    rows: tuple[tuple[Button, ...], ...] = ()
    key = "usulan-word" if question.kind == Kind.USULAN else "question-answer"
    if question.kind != Kind.USULAN:
        store.answer(book, question.id, text, person.id)
        store.change(book, question.id, offered_to_id=None, owner_id=person.id)
        unplan(book, question)
        _counted(book, question)
        rows = (_after_answer(question),)
    reason = f"q:{question.id}:answer:{said}"
    words_to_asker = Say(key, facts).with_rows(*rows)
    outbox.post(book, question.chat_id, words_to_asker, "receipt", reason, subject=topic(question))
    post_file(book, question.chat_id, question, thing, "receipt", reason)
    done = say("question-answered", number=ref(question), who=facts["who"])
    close = button("button-question-done", CLOSE, public_id)
    learn = button("button-make-faq", MAKE, public_id)
    if question.kind == Kind.USULAN:
        return done
    return done.with_rows((close, learn) if question.to_person_id is None and learned(question) else (close,))


def learned(question: Row[Any]) -> bool:
    """Whether its answer may be made one for everybody: a complaint's, and one about own money, is not."""
    return bool(question.kind != Kind.KELUHAN) and not is_own_money(question.text)


def _counted(book: Work, question: Row[Any]) -> None:
    """The card of the news it is about counts it as answered, or as open again."""
    if question.announcement_id is not None:
        newscards.draw(book, news_store.by_id(book, question.announcement_id))


def _after_answer(question: Row[Any]) -> tuple[Button, ...]:
    """[Selesai] [Belum jelas] under the answer."""
    done = button("button-question-done", CLOSE, question.public_id)
    return (done, button("button-question-unclear", AGAIN, question.public_id))


def close(book: Work, actor: Actor, subject: str) -> Say:
    """[Selesai], of who asked or of who answers: it waits for nobody. Its asker may go on with it."""
    row = store.find(book, subject) if actor.private else None
    if row is None or (row.by_person_id not in actor.ids and may_answer(actor, row) is None):
        raise Refusal("button-stale")
    if row.closed_at is not None:
        return say("question-closed-before", number=ref(row))
    if row.answered_at is None and row.by_person_id not in actor.ids:
        raise Refusal("question-answer-first", number=ref(row))
    _close(book, row)
    mine = int(row.by_person_id in actor.ids)
    return say("question-closed", number=ref(row), mine=mine)


def _close(book: Work, row: Row[Any]) -> None:
    store.change(book, row.id, closed_at=book.now, offered_to_id=None)
    unplan(book, row)

"""Questions, wishes and complaints on their way to a person: under the news or out of the blue. Knows no
forms and no answers.
"""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role
from domain.questions import MOST_WORDS, Kind, due_after, escalated_after
from domain.residents import QUESTIONS_A_DAY
from domain.say import Refusal, Say, say
from storage import announcements as news_store
from storage import outbox
from storage import questions as store
from storage.book import Work
from usecases import newscards, usulan_words
from usecases.question_owners import give_owner, owner_of, plan
from usecases.question_words import due_on, facts_of, officer_rows, post_file, ref, topic
from usecases.said import Words, parts, thing_in


def mine(book: Work, actor: Actor, public_id: str) -> Row[Any]:
    """A question somebody at this phone asked."""
    found = store.find(book, public_id)
    if found is None or found.by_person_id not in actor.ids or not actor.private:
        raise Refusal("button-stale")
    return found


def keep(
    book: Work, actor: Actor, asker: Someone, news: Row[Any] | None, words: Words, kind: str | None = None
) -> Say:
    """Keep it under its number and bring it to the person who answers."""
    if news is not None and all(one.id != asker.bkm_id for one in news_store.villages_of(book, news.id)):
        news = None
    _bound(book, actor, asker)
    text, thing = parts(words)
    about = news.id if news is not None else None
    new = store.New(asker.bkm_id, about, asker.id, actor.account_id, text, thing, kind=kind)
    question = store.add(book, new)
    if news is not None:
        newscards.draw(book, news)
    return bring(book, question, news.by_person_id if news is not None else None)


def bring(book: Work, question: Row[Any], writer_id: int | None = None) -> Say:
    """Somebody becomes its owner and hears of it. Returns what the asker hears: who, and until when."""
    owner = give_owner(book, question, writer_id)
    found = store.find(book, question.public_id)
    assert found is not None
    kind = found.kind or Kind.PERTANYAAN.value
    if owner is None:
        return say("question-kept", number=ref(found), kind=kind)
    person, chat = owner
    tell(book, chat, found, f"q:{found.id}:{found.kind}:{person.id}")
    return say("question-asked", number=ref(found), kind=kind, who=person.called, by=due_on(found))


def _bound(book: Work, actor: Actor, asker: Someone) -> None:
    """Anybody can become a resident, and each of their questions costs a person time."""
    midnight = datetime.combine(actor.today, time(), tzinfo=actor.zone)
    resident = asker.roles(actor.today) <= {Role.WARGA}
    if resident and store.n_asked_since(book, asker.id, midnight) >= QUESTIONS_A_DAY:
        raise Refusal("question-enough-today", most=QUESTIONS_A_DAY)


def tell(book: Work, chat: int, question: Row[Any], reason: str) -> None:
    """Bring a question to this chat, with its [Jawab]."""
    words = Say("question-new", facts_of(question)).with_rows(*officer_rows(question))
    if question.kind == Kind.USULAN:
        words = usulan_words.card(book, question)
    outbox.post(book, chat, words, "alert", reason, subject=topic(question))
    post_file(book, chat, question, question.attachment, "alert", reason)


def say_on(book: Work, actor: Actor, question: Row[Any], words: Words) -> Say:
    """Who asked says more: the same number waits for an answer again, and its owner hears the new words."""
    asker = next((one for one in actor.people if one.id == question.by_person_id), actor.people[0])
    if store.n_words(book, question.id) >= MOST_WORDS:
        return keep(book, actor, asker, None, words, question.kind)
    _bound(book, actor, asker)
    text, thing = parts(words)
    said = store.say_on(book, question.id, asker.id, text, thing, from_asker=True)
    again = question.answered_at is not None or question.closed_at is not None
    if again and question.kind != Kind.USULAN:
        due_at = book.now + due_after(question.kind)
        store.change(book, question.id, answered_at=None, closed_at=None, due_at=due_at, level=None)
        plan(book, question, due_after(question.kind), escalated_after(question.kind))
        if question.announcement_id is not None:
            newscards.draw(book, news_store.by_id(book, question.announcement_id))
    open_now = store.find(book, question.public_id)
    assert open_now is not None
    owner = owner_of(book, open_now) or give_owner(book, open_now)
    if owner is None:
        return say("question-kept", number=ref(open_now), kind=open_now.kind or Kind.PERTANYAAN.value)
    facts = {**facts_of(open_now), "text": text, "thing": thing_in(thing)}
    more = Say("question-more", facts).with_rows(*officer_rows(open_now))
    reason = f"q:{question.id}:more:{said}"
    outbox.post(book, owner[1], more, "alert", reason, subject=topic(open_now))
    post_file(book, owner[1], open_now, thing, "alert", reason)
    kind = open_now.kind or Kind.PERTANYAAN.value
    facts = {"number": ref(open_now), "kind": kind, "who": owner[0].called, "by": due_on(open_now)}
    return Say("question-more-asked", facts)

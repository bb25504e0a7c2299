"""Questions under the news or out of the blue, on their way to a person. Knows no forms and no answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.announcements import is_thanks
from domain.people import Role
from domain.residents import QUESTIONS_A_DAY
from domain.say import Refusal, Say, button, say
from storage import announcements as news_store
from storage import due, members, outbox, residents
from storage import questions as store
from storage.book import Work
from usecases import announcements, newscards
from usecases.newscards import head

REMIND_AFTER = timedelta(days=3)
ESCALATE_AFTER = timedelta(days=7)
Words = str | dict[str, str]
"""What somebody wrote, or a voice note or photo: kind, file_id and the words under it."""


# --- asking ----------------------------------------------------------------------------------------------


def offer(book: Work, actor: Actor, announcement: str = "") -> dict[str, Any]:
    """Who of this phone asks, and about which news (none: out of the blue)."""
    news = news_store.find(book, announcement) if announcement else None
    heard = [one for one in actor.people if _heard(book, news, one)]
    if announcement and not heard:
        raise Refusal("button-stale")
    meant = heard or list(actor.people)
    people = [{"code": one.public_id, "label": one.called} for one in meant]
    return {"people": people, "announcement": announcement, "head": head(news.text) if news else None}


def _heard(book: Work, news: Row[Any] | None, one: Someone) -> bool:
    return news is not None and news_store.listener_among(book, news.id, (one.id,)) is not None


def ask(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """A question gets a number and goes to a person."""
    who = answers.get("who") or answers["people"][0]["code"]
    asker = next((one for one in actor.people if one.public_id == who), actor.people[0])
    news = news_store.find(book, answers["announcement"]) if answers["announcement"] else None
    return keep(book, actor, asker, news, answers["text"])


def ask_back(book: Work, actor: Actor, subject: str, words: Words) -> Say:
    """Somebody answered an announcement: a question about it, or just "nggih"."""
    news = news_store.find(book, subject)
    if news is not None and isinstance(words, str) and is_thanks(words):
        return announcements.read(book, actor, subject)
    heard = [one for one in actor.people if _heard(book, news, one)]
    return keep(book, actor, (heard or list(actor.people))[0], news, words)


def keep(book: Work, actor: Actor, asker: Someone, news: Row[Any] | None, words: Words) -> Say:
    """Keep a question under its number and bring it to the person who answers."""
    if news is not None and all(one.id != asker.bkm_id for one in news_store.villages_of(book, news.id)):
        news = None
    _bound(book, actor, asker)
    text, thing = parts(words)
    about = news.id if news is not None else None
    new = store.New(asker.bkm_id, about, asker.id, actor.account_id, text, thing)
    row = store.add(book, new)
    due.plan(book, "question-reminder", row.public_id, "3", book.now + REMIND_AFTER)
    due.plan(book, "question-escalation", row.public_id, "7", book.now + ESCALATE_AFTER)
    if news is not None:
        newscards.draw(book, news)
    answerer = _answerer(book, asker.bkm_id, news.by_person_id if news is not None else None, asker.id)
    if answerer is None:
        return say("question-kept", number=row.number)
    person, chat = answerer
    found = store.find(book, row.public_id)
    assert found is not None
    tell(book, chat, found, f"q:{row.id}")
    return say("question-asked", number=row.number, who=person.called)


def _bound(book: Work, actor: Actor, asker: Someone) -> None:
    """Anybody can become a resident, and each of their questions costs a person time."""
    midnight = datetime.combine(actor.today, time(), tzinfo=actor.zone)
    resident = asker.roles(actor.today) <= {Role.WARGA}
    if resident and residents.n_asked(book, asker.id, midnight) >= QUESTIONS_A_DAY:
        raise Refusal("question-enough-today", most=QUESTIONS_A_DAY)


def parts(words: Words) -> tuple[str, dict[str, str] | None]:
    """The words, and the voice note or photo they came with."""
    return (words, None) if isinstance(words, str) else (words["words"], words)


def tell(book: Work, chat: int, question: Row[Any], reason: str) -> None:
    """Bring a question to this chat, with its [Jawab]."""
    subject = f"q:{question.public_id}"
    answer = button("button-answer", "tj-jawab", question.public_id)
    words = Say("question-new", facts_of(question)).with_rows((answer,))
    outbox.post(book, chat, words, "alert", reason, subject=subject)
    file = file_of(question.attachment, question.number)
    if file is not None:
        outbox.post(book, chat, file, "alert", f"{reason}:file", subject=subject)


def file_of(thing: Mapping[str, str] | None, number: int) -> Say | None:
    """The voice note or photo itself, as Telegram keeps it, under a short line."""
    if thing is None or not thing["file_id"]:
        return None
    picture = {"kind": "file", "media": thing["kind"], "file_id": thing["file_id"]}
    return Say("question-file", {"number": number}, picture=picture)


def facts_of(question: Row[Any]) -> dict[str, Any]:
    """What the sentences about a question say: its number, who asked, about which news, what came with it."""
    called = f"{question.title or ''} {question.nickname or question.name}".strip()
    about = head(question.announcement_text) if question.announcement_text else None
    thing = say("question-has-thing", kind=question.attachment["kind"]) if question.attachment else None
    about_words = say("question-about", head=about) if about else None
    if question.to_person_id is not None:
        about_words = say("question-about-own-notes")
    facts = {"number": question.number, "who": called, "village": question.bkm_name, "text": question.text}
    return {**facts, "about": about_words, "thing": thing}


def _answerer(book: Work, bkm_id: int, writer_id: int | None, asker_id: int) -> tuple[Someone, int] | None:
    """The person who answers: who wrote the news, else the facilitator, else the koordinator; no asker."""
    today = book.now.date()
    candidates = members.officers(book, bkm_id, (Role.FASILITATOR, Role.KOORDINATOR), today)
    candidates.sort(key=lambda one: one.id != writer_id)
    for person in candidates:
        chat = members.chat_of(book, person.id)
        if chat is not None and person.id != asker_id:
            return person, chat
    return None


# --- when nobody answers ---------------------------------------------------------------------------------


def remind(book: Work, row: Row[Any]) -> str:
    """After three days: the question once more to who should answer."""
    return _again(book, row.subject, (Role.FASILITATOR, Role.KOORDINATOR), "reminder")


def escalate(book: Work, row: Row[Any]) -> str:
    """After seven days: the koordinator hears of it."""
    return _again(book, row.subject, (Role.KOORDINATOR,), "escalation")


def _again(book: Work, public_id: str, roles: tuple[Role, ...], what: str) -> str:
    question = store.find(book, public_id)
    if question is None or question.answered_at is not None:
        return "answered"
    for person in _asked(book, question, roles, what):
        chat = members.chat_of(book, person.id)
        if chat is not None and person.id != question.by_person_id:
            facts = {**facts_of(question), "text": head(question.text)}
            answer = button("choice-question", "tj-jawab", public_id, number=question.number)
            words = Say(f"question-{what}", facts).with_rows((answer,))
            outbox.post(book, chat, words, "task", f"q:{question.id}:{what}", subject=f"q:{public_id}")
            return "said"
    return "nobody"


def _asked(book: Work, question: Row[Any], roles: tuple[Role, ...], what: str) -> list[Someone]:
    """Who is to be reminded. Of a correction: who was asked for it, then the pengawas."""
    if question.to_person_id is None:
        return members.officers(book, question.bkm_id, roles, book.now.date())
    if what == "reminder" and question.to_person_id:
        return [members.someone(book, question.to_person_id)]
    return members.officers(book, question.bkm_id, (Role.PENGAWAS, Role.KOORDINATOR), book.now.date())

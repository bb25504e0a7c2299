"""Somebody writes a question: answered at once where it can be, else brought to a person."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.announcements import is_thanks
from domain.questions import Kind
from domain.say import Refusal, Say
from storage import announcements as news_store
from storage.book import Work
from usecases import announcements, faq
from usecases.newscards import head
from usecases.question_words import ref
from usecases.questions import keep, mine, say_on
from usecases.said import Words


def offer(
    book: Work, actor: Actor, announcement: str = "", kind: str = "", again: str = ""
) -> dict[str, Any]:
    """Who of this phone asks, what it is, and about which news (none: out of the blue). `again`: the question
    they go on with.
    """
    news = news_store.find(book, announcement) if announcement else None
    on = mine(book, actor, again) if again else None
    heard = [one for one in actor.people if _heard(book, news, one)]
    if announcement and not heard:
        raise Refusal("button-stale")
    meant = heard or [one for one in actor.people if on is None or one.id == on.by_person_id]
    people = [{"code": one.public_id, "label": one.called} for one in meant]
    given = {"people": people, "announcement": announcement, "head": head(news.text) if news else None}
    return {**given, "kind": kind, "again": again, "number": ref(on) if on is not None else ""}


def _heard(book: Work, news: Row[Any] | None, one: Someone) -> bool:
    return news is not None and news_store.listener_among(book, news.id, (one.id,)) is not None


def ask(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """A question gets a number and goes to a person."""
    if answers.get("again"):
        return say_on(book, actor, mine(book, actor, answers["again"]), answers["text"])
    who = answers.get("who") or answers["people"][0]["code"]
    asker = next((one for one in actor.people if one.public_id == who), actor.people[0])
    news = news_store.find(book, answers["announcement"]) if answers["announcement"] else None
    kind = answers.get("kind") or None
    words = answers["text"]
    if news is None and kind in (None, Kind.PERTANYAAN) and isinstance(words, str):
        if faq.is_own_money(words):
            said = keep(book, actor, asker, news, words, kind)
            return said.with_rows(faq.notes_row(actor)) if faq.notes_row(actor) else said
        found = faq.answer(book, actor, words)
        if found is not None:
            return found
    return keep(book, actor, asker, news, words, kind)


def ask_back(book: Work, actor: Actor, subject: str, words: Words) -> Say:
    """Somebody answered an announcement: a question about it, or just "nggih"."""
    news = news_store.find(book, subject)
    if news is not None and isinstance(words, str) and is_thanks(words):
        return announcements.read(book, actor, subject)
    heard = [one for one in actor.people if _heard(book, news, one)]
    return keep(book, actor, (heard or list(actor.people))[0], news, words)

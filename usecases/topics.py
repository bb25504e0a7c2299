"""Which kinds of news come to this phone, and of which kind a draft is. Each press is kept."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.privacy import Purpose, Stand
from domain.say import Refusal, Say, button, say
from domain.topics import Topic
from storage import announcements as news_store
from storage import consents as consents_store
from storage import drafts as drafts_store
from storage import outbox
from storage import topics as store
from storage.book import Work
from usecases import drafts, own_consents
from usecases.consents import YES

TUNE, TICK, ALL, KIND = "atur-kabar", "atur-jenis", "atur-semua", "kb-jenis-ini"
ON, OFF = "ya", "tidak"


# --- the reader's own page --------------------------------------------------------------------------------


def page(book: Work, actor: Actor, subject: str = "") -> Say:
    """[Atur kabar], 'atur kabar': what comes to this phone, kind by kind. `subject`: below which news it was
    pressed, so that its kind is named.
    """
    _own_phone(actor)
    news = news_store.find(book, subject) if subject else None
    heard = news is not None and news_store.listener_among(book, news.id, actor.ids) is not None
    said = (
        say("topics-about", topic=_named(news.topic or Topic.OTHER)) if news is not None and heard else None
    )
    return _page(book, actor, said)


def tick(book: Work, actor: Actor, topic: str, version: str, shown_as: int = 0) -> None:
    """One kind of news, no more or again: the page shows it. For all whom this phone speaks for, since one
    message is for all of them. `shown_as`: the page it was pressed on.
    """
    _own_phone(actor)
    if topic not in set(Topic) or version not in (ON, OFF):
        raise Refusal("button-stale")
    off = version == OFF
    store.keep(book, actor.account_id, actor.ids, topic, off=off)
    _show(book, actor, shown_as, say("topics-off" if off else "topics-on", topic=_named(topic)))


def all_of_them(book: Work, actor: Actor, version: str, shown_as: int = 0) -> None:
    """[Hentikan semua kabar], or all again: the consent to news, taken back or given, of everybody here."""
    _own_phone(actor)
    if version not in (ON, OFF):
        raise Refusal("button-stale")
    for person in actor.people:
        if version == ON:
            own_consents.answer(book, actor, person.public_id, f"{Purpose.NEWS.value}.{YES}")
        else:
            own_consents.withdraw(book, actor, person.public_id, f"{Purpose.NEWS.value}.cabut")
    _show(book, actor, shown_as, say("topics-all-off" if version == OFF else "topics-all-on"))


def _own_phone(actor: Actor) -> None:
    if not actor.private or not actor.people:
        raise Refusal("button-stale")


def _named(topic: str) -> Say:
    return say(f"topic-{topic}")


def _show(book: Work, actor: Actor, shown_as: int, said: Say) -> None:
    """The page in the place where it was pressed."""
    words = _page(book, actor, said)
    reason = f"topics:{actor.chat_id}:{book.new_id()}"
    outbox.post(book, actor.chat_id, words, "reply", reason, shown_as=shown_as or None)


def _page(book: Work, actor: Actor, said: Say | None) -> Say:
    stands = consents_store.on_phone(book, actor.account_id, Purpose.NEWS)
    silent = say("topics-silent") if actor.stopped else None
    if Stand.YES not in stands.values():
        again = button("button-all-news-again", ALL, "", ON)
        return say("topics-none", said=said, silent=silent).with_rows((again,))
    off = store.unwanted_on(book, actor.account_id)
    rows = [
        (button("choice-not-ticked", TICK, topic, ON, label=_named(topic)),)
        if topic in off
        else (button("choice-ticked", TICK, topic, OFF, label=_named(topic)),)
        for topic in (each.value for each in Topic)
    ]
    no_more = button("button-no-news", ALL, "", OFF)
    return say("topics", said=said, silent=silent).with_rows(*rows, (no_more,))


# --- the kind of a draft ----------------------------------------------------------------------------------


def choose(book: Work, actor: Actor, subject: str) -> Say:
    """[Jenis: rapat & kegiatan], below a draft: what else it could be."""
    news = drafts.mine(book, actor, subject)
    return _choices(news)


def _choices(news: Row[Any]) -> Say:
    rows = [(button("choice-topic", KIND, news.public_id, each.value, topic=_named(each)),) for each in Topic]
    return say("topics-choose").with_rows(*rows)


def chosen(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """One of them: the draft is of this kind from now on."""
    news = drafts.mine(book, actor, subject)
    if version not in set(Topic):
        raise Refusal("button-stale")
    return drafts.page(book, actor, drafts_store.alter(book, news.id, topic=version))

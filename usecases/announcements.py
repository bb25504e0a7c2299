"""Sosialisasi: news is written and confirmed, its readers press. How it leaves stands in sending.py."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.audiences import packed
from domain.say import Refusal, Say, button, say
from domain.topics import guess
from storage import announcements as store
from storage import audiences as audience_store
from storage import drafts as drafts_store
from storage.book import Work
from usecases import (
    audiences,
    drafts,
    groupnews,
    newscards,
    newsguards,
    newsseconds,
    saved_audiences,
    sending,
    topics,
)
from usecases.deed import Open
from usecases.newswords import place_of

MANY = 50  # more people than this are confirmed a second time


# --- writing ---------------------------------------------------------------------------------------------


def check_words(book: Work, actor: Actor, answers: dict[str, Any], said: Any) -> None:
    """Words that shame somebody or do not fit are kindly refused, also below a picture or a voice note."""
    text, content = drafts.parts(said)
    if isinstance(answers.get("text"), dict):  # the words that follow a picture
        _, content = drafts.parts(answers["text"])
    villages = audience_store.villages_by_code(
        book, [each["code"] for each in audiences.villages_in(answers)]
    )
    newsguards.shameless(book, [row.id for row in villages], text, content)


def compose(book: Work, actor: Actor, answers: dict[str, Any]) -> Say | Open | None:
    """[Kirim] below the preview. The live card is the answer; more than fifty people are asked for again. The
    other buttons make it a draft first.
    """
    writer, villages, audience = audiences.chosen(book, actor, answers)
    saved_audiences.keep(book, writer, answers, audience)
    here = [village.id for village in villages]
    text, content = drafts.parts(answers["text"])
    text = answers.get("words") or text
    newsguards.shameless(book, here, text, content)
    about = guess(audiences.text_of(answers)).value
    new = store.Draft(here, writer.id, actor.account_id, text, packed(audience), content, about)
    news = store.keep(book, new)
    match answers.get("way"):
        case "coba":
            return drafts.try_it(book, actor, news.public_id)
        case "jadwal":
            return Open("schedule-announcement", about={"announcement": news.public_id})
        case "lain":
            return drafts.more(book, actor, news.public_id)
        case "jenis":
            return topics.choose(book, actor, news.public_id)
    return _send(book, actor, news, sure_of=0)


def confirm(book: Work, actor: Actor, subject: str, version: str) -> Say | None:
    """[Kirim] of a draft, or the second one, with the number of people it was pressed for; another number is
    asked for again.
    """
    news = drafts.mine(book, actor, subject)
    return _send(book, actor, news, sure_of=int(version) if version.isdecimal() else 0)


def schedule(book: Work, actor: Actor, answers: dict[str, Any]) -> Say | None:
    """[Jadwalkan]: it leaves at that hour of everybody's own clock, once or again and again."""
    news = drafts.mine(book, actor, answers["announcement"])
    drafts.check_plan(book, actor, answers, answers["when"])
    when = answers["when"]
    values: dict[str, Any] = {
        "wall": f"{when['on']}T{when['at']}",
        "starts_at": drafts.begins_at(book, news, when),
    }
    news = drafts_store.alter(book, news.id, repeats=when if when["every"] else None, **values)
    people = audiences.reached(book, audiences.of_news(book, news), actor.today, news.topic)
    if newsseconds.is_needed(book, news, people.n_reached):
        return newsseconds.ask(book, actor, news, people.n_reached)
    return sending.plan_ahead(book, news)


def drop(book: Work, actor: Actor, subject: str) -> Say:
    """[Tidak jadi]: nothing was sent."""
    news = store.find(book, subject)
    if news is None or news.state != "draft" or news.by_person_id not in actor.ids:
        return say("button-stale")
    store.drop(book, news.id)
    return say("talk-cancelled")


def _send(book: Work, actor: Actor, news: Row[Any], sure_of: int) -> Say | None:
    people = audiences.reached(book, audiences.of_news(book, news), actor.today, news.topic)
    if not people.n:
        raise Refusal("announce-nobody")
    if people.n_reached > MANY and people.n_reached != sure_of:
        really = button("button-send-many", "kb-kirim", news.public_id, people.n_reached, n=people.n_reached)
        rather_not = button("button-rather-not", "kb-tidak", news.public_id)
        asked = say("announce-many", n=people.n_reached, village=newscards.villages(book, news))
        return asked.with_rows((really,), (rather_not,))
    if newsseconds.is_needed(book, news, people.n_reached):
        return newsseconds.ask(book, actor, news, people.n_reached)
    sending.plan(book, news)
    return None


# --- readers ---------------------------------------------------------------------------------------------


def read(book: Work, actor: Actor, subject: str) -> Say:
    """[Sudah baca]: counted once per person, at any time; the writer's card follows."""
    news = store.find(book, subject)
    known, first = store.read(book, news.id, actor.ids) if news is not None else (False, False)
    if news is not None and not known and news.by_person_id in actor.ids:
        return say("announcement-only-a-sample")
    if news is None or not known:
        return say("button-stale")
    if first:
        newscards.draw(book, news)
        groupnews.was_read(book, news, actor.ids)
    return say("announcement-read", name=actor.people[0].called)


def vote(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """A closed question in the news: one answer per person (of a family's phone: one); it may change."""
    news = store.find(book, subject)
    choices = (news.content or {}).get("choices", ()) if news is not None else ()
    who = store.listener_among(book, news.id, actor.ids) if news is not None else None
    if news is not None and who is None and news.by_person_id in actor.ids:
        return say("announcement-only-a-sample")
    if news is None or who is None or not version.isdecimal() or int(version) >= len(choices):
        return say("button-stale")
    drafts_store.vote(book, news.id, who, int(version))
    if store.read(book, news.id, actor.ids)[1]:
        groupnews.was_read(book, news, actor.ids)
    newscards.draw(book, news)
    return say("announcement-voted", choice=choices[int(version)])


def place(book: Work, actor: Actor, subject: str) -> Say:
    """[Lihat tempatnya]: the place on the map, to who asks for it."""
    news = store.find(book, subject)
    there = place_of(news.content or {}) if news is not None else None
    mine = news is not None and (
        news.by_person_id in actor.ids or store.listener_among(book, news.id, actor.ids) is not None
    )
    if there is None or not mine:
        return say("button-stale")
    return Say("announcement-place", picture=there)

"""Sosialisasi: news is written and confirmed, its readers press. How it leaves stands in sending.py."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.audiences import packed
from domain.say import Refusal, Say, button, say
from storage import announcements as store
from storage.book import Work
from usecases import audiences, newscards, saved_audiences, sending

MANY = 50  # more people than this are confirmed a second time
DRAFT_KEPT = timedelta(hours=24)
SHOWN_AGAIN = 3
SHOWN_LENGTH = 1_000  # characters of each, so that three fit into one message


# --- writing ---------------------------------------------------------------------------------------------


def compose(book: Work, actor: Actor, answers: dict[str, Any]) -> Say | None:
    """[Kirim] below the preview. The live card is the answer; more than fifty people are asked for again."""
    writer, villages, audience = audiences.chosen(book, actor, answers)
    saved_audiences.keep(book, writer, answers, audience)
    here = [village.id for village in villages]
    new = store.Draft(here, writer.id, actor.account_id, answers["text"], packed(audience))
    return _send(book, actor, store.keep(book, new), sure_of=0)


def confirm(book: Work, actor: Actor, subject: str, version: str) -> Say | None:
    """The second [Kirim], with the number of people it was pressed for; another number is asked for again."""
    news = store.find(book, subject)
    if news is None or news.state != "draft" or news.made_at < book.now - DRAFT_KEPT:
        return say("button-stale")
    if news.by_person_id not in actor.ids or audiences.handler(book, actor, news) is None:
        raise Refusal("announce-not-yours")
    return _send(book, actor, news, sure_of=int(version) if version.isdecimal() else 0)


def drop(book: Work, actor: Actor, subject: str) -> Say:
    """[Tidak jadi]: nothing was sent."""
    news = store.find(book, subject)
    if news is None or news.state != "draft" or news.by_person_id not in actor.ids:
        return say("button-stale")
    store.drop(book, news.id)
    return say("talk-cancelled")


def _send(book: Work, actor: Actor, news: Row[Any], sure_of: int) -> Say | None:
    people = audiences.reached(book, audiences.of_news(book, news), actor.today)
    if people.n_reached > MANY and people.n_reached != sure_of:
        really = button("button-send-many", "kb-kirim", news.public_id, people.n_reached, n=people.n_reached)
        rather_not = button("button-rather-not", "kb-tidak", news.public_id)
        asked = say("announce-many", n=people.n_reached, village=newscards.villages(book, news))
        return asked.with_rows((really,), (rather_not,))
    store.freeze(book, news.id, people)
    sending.plan(book, news)
    return None


# --- readers ---------------------------------------------------------------------------------------------


def read(book: Work, actor: Actor, subject: str) -> Say:
    """[Sudah baca]: counted once per person, at any time; the writer's card follows."""
    news = store.find(book, subject)
    known, first = store.read(book, news.id, actor.ids) if news is not None else (False, False)
    if news is None or not known:
        return say("button-stale")
    if first:
        newscards.draw(book, news)
    return say("announcement-read", name=actor.people[0].called)


def latest(book: Work, actor: Actor) -> Say:
    """[Kabar]: the last three announcements meant for this person, also those that could not be brought."""
    found = store.addressed_to(book, actor.ids, [one.bkm_id for one in actor.people], SHOWN_AGAIN)
    if not found:
        return say("announcements-none")
    lines, buttons = [], []
    for number, news in enumerate(found, 1):
        on = news.made_at.astimezone(actor.zone).date().isoformat()
        lines.append(
            say("announcement-line", number=number, on=on, village=news.bkm_name, text=_cut(news.text))
        )
        buttons.append(button("button-ask-about", "kb-tanya", news.public_id, number=number))
    return say("announcements-latest", lines=tuple(lines)).with_rows(tuple(buttons))


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN_LENGTH else text[: SHOWN_LENGTH - 1] + "…"

"""Buttons below the card of news in a KSM's group: decided by who pressed. In the group nobody is named."""

from __future__ import annotations

from domain.actor import Actor
from domain.say import Say, say
from storage import announcements as store
from storage import groupnews as place
from storage import groups
from storage.book import Work
from usecases import announcements, newscards
from usecases.deed import Open
from usecases.doors import open_door
from usecases.groupnews import ASK, PLACE, VOTE


@open_door
def pressed(book: Work, actor: Actor, what: str, subject: str, version: str) -> Say | Open:
    """[Sudah baca], an answer, [Lihat tempatnya], [Tanya]: for those it was addressed to. The group hears no
    word; a question and a place go on in their own chat.
    """
    news = store.find(book, subject)
    here = None if actor.private else groups.ksm_of(book, actor.chat_id)
    if news is None or here is None or not place.is_in(book, news.id, here.id):
        return say("group-not-your-button-umum")
    if store.listener_among(book, news.id, actor.ids) is None:
        return say("announcement-members-only-umum")
    if what == ASK:
        return Open("ask-question", about={"announcement": subject})
    if what == PLACE:
        return announcements.place(book, actor, subject)
    if what == VOTE and announcements.vote(book, actor, subject, version).key != "announcement-voted":
        return say("group-not-your-button-umum")
    announcements.read(book, actor, subject)
    place.spare(book, news.id, actor.ids)
    newscards.draw(book, news)
    return say("announcement-voted-umum" if what == VOTE else "announcement-read-umum")

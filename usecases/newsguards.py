"""Who may steer a piece of news, and what none may say, whatever it comes with. Sends nothing."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.announcements import MOST_CAPTION, MOST_TEXT, length, names_a_debtor, speaks_of_debt
from domain.say import Refusal
from storage import announcements as store
from storage import audiences
from storage.book import Work
from usecases.audiences import handler


def own(book: Work, actor: Actor, subject: str) -> Row[Any]:
    """News this person may steer: every officer who may announce in all its villages."""
    news = store.find(book, subject)
    if news is None or handler(book, actor, news) is None:
        raise Refusal("announce-not-yours")
    return news


def may_be_said(book: Work, news: Row[Any], text: str, content: dict[str, Any] | None = None) -> None:
    """A Refusal for words that shame somebody or do not fit: text, caption, version, correction, choices."""
    shameless(book, [row.id for row in store.villages_of(book, news.id)], text, content)


def shameless(book: Work, bkm_ids: list[int], text: str, content: dict[str, Any] | None = None) -> None:
    """The same for these villages."""
    content = content or {}
    most = MOST_CAPTION if content.get("file_id") else MOST_TEXT
    if length(text) > most:
        raise Refusal("announce-too-long" if most == MOST_TEXT else "announce-caption-too-long", most=most)
    whole = "\n".join((text, *content.get("choices", ())))
    if speaks_of_debt(whole) and any(
        names_a_debtor(whole, audiences.names_of(book, bkm_id)) for bkm_id in bkm_ids
    ):
        raise Refusal("announce-names-a-debtor")

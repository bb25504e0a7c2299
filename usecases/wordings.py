"""News put right: who got it reads the new words in its place, who did not gets only those. Knows no form."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.say import Refusal, Say
from storage import announcements as store
from storage import due, members, outbox, wordings
from storage.book import Work
from usecases import newscards, newsguards, relays
from usecases.audiences import handler
from usecases.newswords import PART, WORTH_SAYING, Words, only_words


def offer(book: Work, actor: Actor, announcement: str = "") -> dict[str, Any]:
    """The news to be put right, and what it says now."""
    news = _own(book, actor, announcement)
    return {"announcement": announcement, "old": news.text, "village": newscards.villages(book, news)}


def _own(book: Work, actor: Actor, announcement: str) -> Row[Any]:
    news = newsguards.own(book, actor, announcement)
    if news.state not in store.LEFT:
        raise Refusal("button-stale")
    if news.approved_by is not None:  # what two read and agreed to is not one person's to reword
        raise Refusal("correct-announcement-two", by=members.someone(book, news.approved_by).called)
    return news


def check(book: Work, actor: Actor, answers: dict[str, Any], words: str) -> None:
    """Other words than before, and none that shame anybody."""
    news = _own(book, actor, answers["announcement"])
    if words == news.text:
        raise Refusal("correct-announcement-same")
    newsguards.may_be_said(book, news, words)


def facts(book: Work, actor: Actor, answers: dict[str, Any]) -> dict[str, Any]:
    """How many read the old words, and how many get only the new ones."""
    news = _own(book, actor, answers["announcement"])
    sums = newscards.sums_of(book, news)
    return {"got": sums.n_sent + sums.n_unclear, "waiting": sums.n_waiting}


def correct(book: Work, actor: Actor, answers: dict[str, Any]) -> Say | None:
    """[Kirim perbaikan]: in place where it stands, quoted where it was read; the old words are kept."""
    news = _own(book, actor, answers["announcement"])
    check(book, actor, answers, answers["text"])
    by = handler(book, actor, news)
    assert by is not None
    wordings.put_right(book, news, answers["text"], by.id)
    wordings.take_back_waiting(book, news.id, newscards.subject_of(news))
    news = store.by_id(book, news.id)
    due.plan(book, "announcement-part", news.public_id, f"wording:{news.wording}", book.now)
    follow(book, news)
    relays.say_again(book, news)
    newscards.draw(book, news)
    return None


def follow(book: Work, news: Row[Any]) -> int:
    """Put right the next part of what was said in older words. Somebody who pressed [Sudah baca] would not
    look again, so they are quoted; with all others the message itself changes. Returns how many.
    """
    if not news.wording or news.state not in ("going", "done"):
        return 0
    old = wordings.behind(book, news, PART)
    made = Words(book, news)
    for row in old:
        words = made.of(row.version)
        reason = f"ann:{news.id}:{row.chat_id}:w{news.wording}:{row.message_id}"
        facts: dict[str, Any] = {"subject": newscards.subject_of(news), "reply_to": row.message_id}
        facts["expires_at"] = book.now + WORTH_SAYING
        if row.read_at is None:
            outbox.post(book, row.chat_id, words, "announcement", reason, shown_as=row.message_id, **facts)
        else:
            outbox.post(book, row.chat_id, only_words(words), "needed", reason, **facts)
    wordings.says(book, news.id, news.wording, [row.chat_id for row in old])
    if len(old) == PART:
        after = f"wording:{news.wording}:after:{old[-1].chat_id}"
        due.plan(book, "announcement-part", news.public_id, after, book.now)
    return len(old)

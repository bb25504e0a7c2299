"""News put right: who got it reads the new words in its place, who did not gets only those. Knows no form."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.announcements import Reach, reach
from domain.say import Refusal
from storage import announcements as store
from storage import due, outbox, wordings
from storage.book import Work
from usecases import groupnews, newscards, newsguards, relays
from usecases.audiences import handler
from usecases.newswords import PART, VERSIONS, WORTH_SAYING, Words, only_words, text_in

MAIN, KEEP = "text", "keep"
"""The words for whom no version was written; words that stay as they are."""


def wish(version: str) -> str:
    """By what the form knows the new words of a version."""
    return MAIN if version == MAIN else f"text-{version}"


def offer(book: Work, actor: Actor, announcement: str = "") -> dict[str, Any]:
    """The news to be put right, and what it says now, version by version."""
    news = _own(book, actor, announcement)
    own = {name: news.versions[name]["text"] for name in VERSIONS if name in (news.versions or {})}
    facts = {"announcement": announcement, "old": news.text, "versions": own}
    return {**facts, "village": newscards.villages(book, news)}


def words_of(answers: dict[str, Any]) -> dict[str, str]:
    """What each version says from now on: what was written, or what it said before."""
    old = {MAIN: answers["old"], **answers["versions"]}
    new = {name: answers[wish(name)] for name in old}
    return {name: old[name] if words == KEEP else words for name, words in new.items()}


def _own(book: Work, actor: Actor, announcement: str) -> Row[Any]:
    news = newsguards.own(book, actor, announcement)
    if news.state not in store.LEFT:
        raise Refusal("button-stale")
    return news


def check(book: Work, actor: Actor, answers: dict[str, Any], words: str) -> None:
    """None that shame anybody; where there is one version only, other words than before."""
    news = _own(book, actor, answers["announcement"])
    if words == news.text and not answers["versions"]:
        raise Refusal("correct-announcement-same")
    newsguards.may_be_said(book, news, words)


def facts(book: Work, actor: Actor, answers: dict[str, Any]) -> dict[str, Any]:
    """How many read words that change now, and how many get only the new ones."""
    news = _own(book, actor, answers["announcement"])
    old, new = {MAIN: answers["old"], **answers["versions"]}, words_of(answers)
    if new == old:
        raise Refusal("correct-announcement-same")
    counted = {Reach.SENT: 0, Reach.UNCLEAR: 0, Reach.WAITING: 0}
    for version, state, n in wordings.by_version(book, news.id):
        name = version if version is not None and version in old else MAIN
        where = reach(None, state)
        if new[name] != old[name] and where in counted:
            counted[where] += n
    return {"got": counted[Reach.SENT] + counted[Reach.UNCLEAR], "waiting": counted[Reach.WAITING]}


def checked(book: Work, actor: Actor, answers: dict[str, Any]) -> tuple[Row[Any], dict[str, str], Someone]:
    """[Kirim perbaikan]: the news, its words version by version as they should be, and who wants that."""
    news = _own(book, actor, answers["announcement"])
    new = words_of(answers)
    for words in new.values():
        newsguards.may_be_said(book, news, words)
    by = handler(book, actor, news)
    assert by is not None
    return news, new, by


def put_right(book: Work, news: Row[Any], new: dict[str, str], by_person_id: int) -> None:
    """From now on it says this: in place where it stands, quoted where it was read; the old words are
    kept.
    """
    old_text = news.text
    versions = {
        name: {**old, "text": new.get(name, old["text"])} for name, old in (news.versions or {}).items()
    }
    wordings.put_right(book, news, new[MAIN], versions or None, by_person_id)
    wordings.take_back_waiting(book, news.id, newscards.subject_of(news))
    news = store.by_id(book, news.id)
    due.plan(book, "announcement-part", news.public_id, f"wording:{news.wording}", book.now)
    follow(book, news)
    groupnews.put_right(book, news)
    if new[MAIN] != old_text:  # what leaders read out are the main words
        relays.say_again(book, news)
    newscards.draw(book, news)


def follow(book: Work, news: Row[Any]) -> int:
    """Put right the next part of what was said in older words. Somebody who pressed [Sudah baca] would not
    look again, so they are quoted; with all others the message itself changes. Returns how many.
    """
    if not news.wording or news.state not in ("going", "done"):
        return 0
    old = wordings.behind(book, news, PART)
    made, before = Words(book, news), wordings.by_number(book, news.id)
    for row in old:
        if text_in(before[row.held + 1], row.version) == text_in(news, row.version):
            continue  # theirs is a version that stayed as it was
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

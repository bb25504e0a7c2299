"""News put right: at once by who may write it, or, where two officers agreed to its words, once a second one
agrees to the new ones too.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.say import Say, button, say
from storage import announcements as store
from storage import drafts, members, outbox
from storage.book import Work
from usecases import newscards, newsseconds, seconds, wordings

YES, NO = "kb-kata-ya", "kb-kata-no"


def correct(book: Work, actor: Actor, answers: dict[str, Any]) -> Say | None:
    """[Kirim perbaikan]. What two read and agreed to is not one person's to reword: until a second officer
    says yes, the old words stay. Is nobody there to ask, a mistake does not stay for that; it is said.
    """
    news, new, by = wordings.checked(book, actor, answers)
    if news.approved_by is None:
        wordings.put_right(book, news, new, by.id)
        return None
    asked = newsseconds.askable(book, actor, news, (by.id,))
    if not asked:
        wordings.put_right(book, news, new, by.id)
        return say("correct-announcement-alone")
    code = book.new_id()
    drafts.alter(book, news.id, proposed={"code": code, "words": new, "by": by.id})
    words = _question(book, news, new, by, code)
    for officer, chat in asked:
        outbox.post(book, chat, words, "receipt", f"news-correction:{code}:{officer.id}")
    return say("correct-announcement-asked", who=", ".join(officer.called for officer, _ in asked))


def _question(book: Work, news: Row[Any], new: dict[str, str], by: Someone, code: str) -> Say:
    lines = tuple(
        say("draft-version", which=say(f"version-{name}"), text=text)
        for name, text in new.items()
        if name != wordings.MAIN
    )
    facts = {"by": by.called, "village": newscards.villages(book, news), "old": news.text}
    words = Say(
        "correct-announcement-second", {**facts, "text": new[wordings.MAIN], "versions": lines or None}
    )
    yes = button("button-agree", YES, news.public_id, code)
    return words.with_rows((yes, button("button-refuse", NO, news.public_id, code)))


def _waiting(book: Work, actor: Actor, subject: str, code: str) -> tuple[Row[Any], Someone] | None:
    """The news whose new words wait under this code, and the second officer at this phone."""
    news = store.find(book, subject)
    proposed = news.proposed if news is not None else None
    if news is None or proposed is None or proposed["code"] != code or news.state not in store.LEFT:
        return None
    return newsseconds.second(book, actor, subject, (proposed["by"],))


def agree(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Setuju]: the new words take the place of the old ones."""
    found = _waiting(book, actor, subject, version)
    if found is None:
        return say("button-stale")
    news, second = found
    by, words = news.proposed["by"], news.proposed["words"]
    drafts.alter(book, news.id, proposed=None, approved_by=second.id, approved_at=book.now)
    wordings.put_right(book, store.by_id(book, news.id), words, by)
    told = say(
        "correct-announcement-agreed-told", by=second.called, head=newscards.head(words[wordings.MAIN])
    )
    seconds.tell(book, actor, by, told, f"news-correction-yes:{version}")
    return say("correct-announcement-agreed")


def refuse(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Tidak]: the old words stay."""
    found = _waiting(book, actor, subject, version)
    if found is None:
        return say("button-stale")
    news, second = found
    drafts.alter(book, news.id, proposed=None)
    told = say("correct-announcement-refused-told", by=second.called, head=newscards.head(news.text))
    seconds.tell(book, actor, news.proposed["by"], told, f"news-correction-no:{version}")
    return say("correct-announcement-refused", who=members.someone(book, news.proposed["by"]).called)

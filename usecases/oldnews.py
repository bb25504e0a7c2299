"""News that went out before: what a reader finds again, what officers find by year and word."""

from __future__ import annotations

import re
from typing import Any

from domain.actor import Actor
from domain.say import Button, Refusal, Say, button, say
from storage import announcements as store
from storage import oldnews
from storage import wordings as wording_store
from storage.book import Work
from usecases import newscards, newsguards

SHOWN_AGAIN = 3
SHOWN_LENGTH = 1_000  # characters of each, so that three fit into one message
LISTED = 8
MOST_WORDS = 40
OLDER = "lebih"
LONGEST_ABOUT = 40  # bytes: a button holds 64


# --- readers ---------------------------------------------------------------------------------------------


def latest(book: Work, actor: Actor, version: str = "") -> Say:
    """[Kabar]: the last three announcements meant for this person, also those that could not be brought;
    [Lebih lama] shows the three before. `version`: the number of the oldest one shown.
    """
    before = int(version) if version.isdecimal() else None
    villages = [one.bkm_id for one in actor.people]
    found = oldnews.addressed_to(book, actor.ids, villages, SHOWN_AGAIN + 1, before)
    if not found:
        return say("announcements-none")
    lines, buttons = [], []
    for number, news in enumerate(found[:SHOWN_AGAIN], 1):
        on = news.made_at.astimezone(actor.zone).date().isoformat()
        lines.append(
            say("announcement-line", number=number, on=on, village=news.bkm_name, text=_cut(news.text))
        )
        buttons.append(button("button-ask-about", "kb-tanya", news.public_id, number=number))
    older: tuple[tuple[Button, ...], ...] = ()
    if len(found) > SHOWN_AGAIN:
        older = ((button("button-older-news", "kb-lebih", OLDER, found[SHOWN_AGAIN - 1].id),),)
    return say("announcements-latest", lines=tuple(lines)).with_rows(tuple(buttons), *older)


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN_LENGTH else text[: SHOWN_LENGTH - 1] + "…"


# --- officers --------------------------------------------------------------------------------------------


def find(book: Work, actor: Actor, words: str = "") -> Say:
    """'kabar lama posyandu 2026': officers find what was sent, anybody else what was meant for them."""
    return sent(book, actor, words) if actor.villages("announce") else latest(book, actor)


def sent(book: Work, actor: Actor, words: str = "", version: str = "") -> Say:
    """[Kabar terkirim]: what was sent in this officer's villages, newest first, of a year or with a word."""
    here = actor.villages("announce")
    if not here:
        raise Refusal("announce-not-yours")
    before = int(version) if version.isdecimal() else None
    year, word = _wish(words)
    rows = oldnews.sent_in(book, here, oldnews.Wish(year, word, before), LISTED + 1)
    if not rows:
        return say("sent-news-none").with_rows((button("button-coming", "kb-rencana"),))
    lines = tuple(
        say(
            "sent-news-line",
            number=number,
            on=row.made_at.astimezone(actor.zone).date().isoformat(),
            village=newscards.villages(book, row),
            head=newscards.head(row.text),
            state=say(f"sent-news-{row.state}") if row.state in store.HALTED else None,
        )
        for number, row in enumerate(rows[:LISTED], 1)
    )
    opens = [
        button("button-open-news", "kb-buka", row.public_id, number=number)
        for number, row in enumerate(rows[:LISTED], 1)
    ]
    pages = [tuple(opens[i : i + 4]) for i in range(0, len(opens), 4)]
    if len(rows) > LISTED:
        about = re.sub(r"[^\w ]", " ", f"{year or ''} {word}").strip().replace(" ", "~") or "~"
        if len(about.encode()) <= LONGEST_ABOUT:
            pages.append((button("button-older-news", "kb-arsip", about, rows[LISTED - 1].id),))
    pages.append((button("button-coming", "kb-rencana"),))
    return say("sent-news", lines=lines).with_rows(*pages)


def older(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Lebih lama] below the officers' list."""
    return sent(book, actor, subject.replace("~", " "), version)


def opened(book: Work, actor: Actor, subject: str) -> Say:
    """One of them whole: what it says, how far it came, and what it said before it was put right."""
    news = newsguards.own(book, actor, subject)
    if news.state not in (*store.LEFT, "stopped", "cancelled"):
        raise Refusal("button-stale")
    sums = newscards.sums_of(book, news)
    before = tuple(
        say(
            "sent-news-before",
            on=row.made_at.astimezone(actor.zone).date().isoformat(),
            at=f"{row.made_at.astimezone(actor.zone):%H:%M}",
            text=_cut(row.text),
        )
        for row in wording_store.before(book, news.id)[:2]
    )
    facts: dict[str, Any] = {"sent": sums.n_sent, "n": sums.n, "read": sums.n_read, "told": sums.n_told}
    words = say("sent-news-whole", text=_cut(news.text), before=before, **facts)
    return words.with_rows(*newscards.steering(book, news, sums))


def _wish(words: str) -> tuple[int | None, str]:
    year = re.search(r"\b(20\d\d)\b", words)
    rest = words.replace(year[1], " ") if year else words
    return (int(year[1]) if year else None), " ".join(rest.split())[:MOST_WORDS]

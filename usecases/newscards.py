"""The live card of an announcement: how far it came, in figures that add up. Draws; decides nothing."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.announcements import tally
from domain.outbox import MessageClass
from domain.say import Button, Say, button, say
from domain.windows import allowed, next_allowed
from storage import announcements as store
from storage import audiences, holidays, outbox
from storage.book import Work

HEAD = 60  # characters of the news by which its writer knows it again
REASONS = ("no-phone", "never-started", "stopped", "no-consent", "unreachable", "no-room", "not-said")
"""Sentence by sentence, in this order: reason-no-phone and so on."""


def subject_of(news: Row[Any]) -> str:
    """By what the outbox and the card know this announcement."""
    return f"ann:{news.public_id}"


def head(text: str) -> str:
    """The first words of a text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= HEAD else line[: HEAD - 1].rstrip() + "…"


def reasons(counted: dict[str, int]) -> Say | None:
    """Why people are not reached, reason by reason; None if all are."""
    named = [say(f"reason-{why}", n=counted[why]) for why in REASONS if counted.get(why)]
    if not named:
        return None
    words = named.pop()
    while named:
        words = say("reason-and-more", one=named.pop(), more=words)
    return say("announcement-reasons", reasons=words)


def draw(book: Work, news: Row[Any]) -> None:
    """The card shows the figures of this moment."""
    sums = tally(store.counts(book, news.id))
    village = audiences.villages(book, [news.bkm_id])[0]
    words = say(
        "announcement-card",
        head=head(news.text),
        village=village.name,
        n=sums.n,
        sent=sums.n_sent,
        missed=sums.n_missed,
        waiting=sums.n_waiting,
        unclear=sums.n_unclear,
        read=sums.n_read,
        told=sums.n_told,
        why=reasons(sums.missed_because),
        later=_later(book, village.zone) if sums.n_waiting > sums.n_queued else None,
        queued=say("announcement-queued", n=sums.n_queued) if sums.n_queued else None,
    )
    buttons: list[tuple[Button, ...]] = []
    if sums.n_missed:
        buttons.append((button("button-who-missed", "kb-siapa", news.public_id),))
    if sums.n_unclear:
        buttons.append((button("button-repeat-unclear", "kb-ulang", news.public_id),))
    outbox.want_card(book, news.chat_id, subject_of(news), words.with_rows(*buttons))


def _later(book: Work, zone: str) -> Say | None:
    """From when it leaves, if not now: announcements keep the village's hours."""
    local = book.now.astimezone(ZoneInfo(zone))
    days = holidays.around(local.date())
    if allowed(MessageClass.ANNOUNCEMENT, local, days):
        return None
    at = next_allowed(MessageClass.ANNOUNCEMENT, local, days)
    return say("announcement-later", on=at.date().isoformat(), at=f"{at:%H:%M}")

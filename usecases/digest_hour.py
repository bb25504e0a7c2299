"""'jam ringkasan 7': an officer picks the hour at which the day's digest comes to their phone."""

from __future__ import annotations

from datetime import time

from domain.actor import Actor
from domain.dates import read_hour
from domain.people import Role
from domain.say import Refusal, Say, button, say
from domain.windows import DEFAULT_WINDOWS, may_be_digest
from storage import budget as store
from storage.book import Work

VERB = "jamringkas"
OFFERED = (time(7), DEFAULT_WINDOWS.digest.opens, time(12), time(16))
_WITHOUT = frozenset({Role.ANGGOTA, Role.WARGA})


def _officer(actor: Actor) -> None:
    if not actor.private or actor.roles <= _WITHOUT:
        raise Refusal("digest-hour-officers-only")


def page(book: Work, actor: Actor, words: str = "") -> Say:
    """At which hour it comes now, and which others can be pressed; with an hour behind it: that one."""
    _officer(actor)
    if words.strip():
        return choose(book, actor, words)
    now = store.digest_time(book, actor.account_id) or DEFAULT_WINDOWS.digest.opens
    presses = tuple(
        button("button-digest-hour", VERB, "", f"{each:%H:%M}", at=f"{each:%H:%M}")
        for each in OFFERED
        if each != now
    )
    return say("digest-hour-which", at=f"{now:%H:%M}").with_rows(presses)


def choose(book: Work, actor: Actor, words: str) -> Say:
    """The hour was written or pressed: what waits for the digest comes at it too."""
    _officer(actor)
    hour = read_hour(words, actor.today)
    if hour is None:
        raise Refusal("digest-hour-unclear", words=words.strip())
    if not may_be_digest(hour):
        raise Refusal("digest-hour-outside")
    store.choose_digest_time(book, actor.account_id, hour)
    return say("digest-hour-chosen", at=f"{hour:%H:%M}")

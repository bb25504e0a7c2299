"""What strangers and lost people hear: who this is and how to be invited; three examples instead of
silence.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select, update

from domain.actor import Actor
from domain.people import Role
from domain.say import Say, say
from storage.book import Work
from storage.tables import account
from usecases import answers, faq, halfway, home, sorting, told_row

GREETED_AGAIN = timedelta(days=1)
PASSED_ON = ("voice", "photo", "video", "document", "audio")
"""What can be handed to a person as it is."""


def stranger(book: Work, actor: Actor) -> Say | None:
    """Whoever is halfway in is asked again, each time they write. Somebody nobody invited: one friendly page,
    at most once a day, and nothing else.
    """
    asked = halfway.say_again(book, actor)
    if asked is not None:
        return asked
    if greeted_lately(book, actor) or halfway.page_again(book, actor):
        return None
    return say("stranger")


def greeted_lately(book: Work, actor: Actor, since: datetime | None = None) -> bool:
    """Whether this account had its friendly page within the last day, and after `since`; if not, it has it
    now.
    """
    greeted = book.execute(select(account.c.greeted_at).where(account.c.id == actor.account_id)).scalar()
    if greeted is not None and greeted > actor.now - GREETED_AGAIN and greeted >= (since or greeted):
        return True
    book.execute(update(account).where(account.c.id == actor.account_id).values(greeted_at=actor.now))
    return False


def not_understood(book: Work, actor: Actor, said: object | None) -> Say:
    """No door fits: what this person could write instead, by their office. Never silence, never blame."""
    kind = getattr(said, "kind", "")
    if kind == "sticker":
        return say("thanks-back").with_home(home.keys_of(actor))
    if kind in PASSED_ON:
        words = {"kind": kind, "file_id": getattr(said, "file_id", ""), "words": getattr(said, "words", "")}
        return sorting.ask_kind(book, actor, words, "loose-thing", kind=kind)
    if kind:
        return say("attachment-unasked")
    line = getattr(said, "text", "")
    told = told_row.heard(book, actor, line) if line else None
    if told is not None:
        return told
    found = faq.hear(book, actor, line) if line and not answers.scope_of(actor) else None
    if found is not None:
        return found
    if actor.roles <= {Role.WARGA}:
        return say("not-understood-resident").with_home(home.keys_of(actor))
    officer = actor.roles - {Role.ANGGOTA}
    key = "not-understood-officer" if officer and Role.KETUA not in officer else "not-understood"
    if Role.KETUA in officer or Role.SEKRETARIS in officer:
        key = "not-understood-leader"
    return say(key).with_home(home.keys_of(actor))


def edited(book: Work, actor: Actor) -> Say:
    """A report that was edited after it was kept: the book did not change, and how it can."""
    return say("edited-unchanged")


def small_talk(book: Work, actor: Actor, intent: str) -> Say:
    """Thanks, a greeting, a yes with nothing open."""
    name = actor.people[0].called
    if intent == "belum":
        return say("not-yet-fine")
    key = {"terima-kasih": "thanks-back", "salam": "hello-back"}.get(intent, "yes-to-what")
    return say(key, name=name).with_home(home.keys_of(actor))

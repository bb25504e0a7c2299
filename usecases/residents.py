"""A resident comes in by the poster of their RT: a language, one consent, and no name. No money, no members.

Whoever holds the code learns nothing but which RT it is of. One page per stranger: it is changed in place, so
that pressing START a hundred times is one message.
"""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor
from domain.people import Role
from domain.residents import MOST_DOORS, named
from domain.say import LANGUAGES, Refusal, Say, button, say
from storage import members, outbox
from storage import residents as store
from storage.book import Work
from usecases import home, welcome
from usecases.doors import open_door

CONSENT_VERSION = "1"
"""Raised whenever the promise of `door-consent` changes."""
LANGUAGE, YES, NO, ELSEWHERE, CHOOSE, NONE_FITS = (
    "rt-basa",
    "rt-ya",
    "rt-tidak",
    "rt-bukan",
    "rt-pilih",
    "rt-tiada",
)
A_ROW = 4


def is_resident(actor: Actor) -> bool:
    """Whether this account speaks for residents only: nobody's money, nobody's office."""
    return bool(actor.roles) and actor.roles <= {Role.WARGA}


@open_door
def arrive(book: Work, actor: Actor, door: str) -> Say | None:
    """/start behind a poster's code."""
    at = store.door(book, door)
    if not actor.private:
        return None
    if at is None and (was := store.closed(book, door)) is not None:
        if actor.people:
            return _closed(was)
        _show(book, actor, _closed(was))
        return None
    if at is None or actor.waiting:
        return home.menu(book, actor) if actor.people else welcome.stranger(book, actor)
    if actor.people and not is_resident(actor):
        return say("door-known-already", name=actor.people[0].called).with_home(home.keys_of(actor))
    if store.door_of(book, actor.account_id) == at.id:
        return home.menu(book, actor)
    page = _consent(at)
    if members.chosen_language(book, actor.account_id) is None:
        rows = [(button(f"language-{each}", LANGUAGE, at.public_id, each),) for each in LANGUAGES]
        page = say("door-language", place=_place(at), bkm=at.bkm_name).with_rows(*rows)
    if actor.people:  # known here: a page of its own, below what was said last
        return page
    _show(book, actor, page)
    return None


def _show(book: Work, actor: Actor, page: Say) -> None:
    """The stranger's one page says this now."""
    outbox.want_card(book, actor.account_id, store.PAGE, page)


def _closed(was: Row[Any]) -> Say:
    """What a poster says whose door was closed."""
    return say("door-closed", place=_place(was), bkm=was.bkm_name)


def _place(at: Row[Any]) -> str:
    return named(at.rt, at.rw)


def _consent(at: Row[Any]) -> Say:
    yes = button("door-yes", YES, at.public_id)
    no, elsewhere = (
        button("door-no", NO, at.public_id),
        button("door-elsewhere", ELSEWHERE, at.public_id, place=_place(at)),
    )
    words = say("door-consent", place=_place(at), bkm=at.bkm_name)
    return words.with_rows((yes,), (no, elsewhere))


def _at(book: Work, actor: Actor, door: str) -> Row[Any]:
    """The door whose button was pressed, by somebody who may still come in by it."""
    at = store.door(book, door) if actor.private else None
    if at is None and actor.private and (was := store.closed(book, door)) is not None:
        raise Refusal("door-closed", place=_place(was), bkm=was.bkm_name)
    if at is None or (actor.people and not is_resident(actor)) or actor.waiting:
        raise Refusal("button-stale")
    return at


@open_door
def choose_language(book: Work, actor: Actor, door: str, language: str) -> None:
    """[Basa Jawi]: the consent follows in it, on the same page."""
    at = _at(book, actor, door)
    if language not in LANGUAGES:
        raise Refusal("button-stale")
    members.choose_language(book, actor.account_id, language)
    _show(book, actor, _consent(at))


@open_door
def agree(book: Work, actor: Actor, door: str) -> Say:
    """[Ya, kirimi kabar]: in at once, for there is nothing to protect here."""
    at = _at(book, actor, door)
    if store.door_of(book, actor.account_id) != at.id:
        language = members.chosen_language(book, actor.account_id) or LANGUAGES[0]
        store.come_in(
            book, actor.account_id, at, actor.now.astimezone(_zone(at)).date(), (CONSENT_VERSION, language)
        )
    members.stop(book, actor.account_id, stopped=False)
    _show(book, actor, say("door-agreed", place=_place(at), bkm=at.bkm_name))
    newcomer = members.actor(book, actor.account_id, actor.chat_id)
    return say("door-welcome", place=_place(at)).with_home(home.keys_of(newcomer))


@open_door
def decline(book: Work, actor: Actor, door: str) -> None:
    """[Tidak]: nothing is kept; the poster hangs there as before."""
    _at(book, actor, door)
    _show(book, actor, say("door-declined"))


@open_door
def elsewhere(book: Work, actor: Actor, door: str) -> None:
    """[Bukan RT 03]: the other RT of this BKM that have a door."""
    at = _at(book, actor, door)
    others = [one for one in store.doors_of(book, at.bkm_id, MOST_DOORS) if one.id != at.id]
    if not others:
        _show(book, actor, _no_other(at))
        return
    presses = [button("door-place", CHOOSE, one.public_id, place=_place(one)) for one in others]
    rows = [tuple(presses[i : i + A_ROW]) for i in range(0, len(presses), A_ROW)]
    none_fits = button("door-none-fits", NONE_FITS, at.public_id)
    _show(book, actor, say("door-which", bkm=at.bkm_name).with_rows(*rows, (none_fits,)))


@open_door
def choose(book: Work, actor: Actor, door: str) -> None:
    """[RT 05]: the same question for that RT."""
    _show(book, actor, _consent(_at(book, actor, door)))


@open_door
def none_fits(book: Work, actor: Actor, door: str) -> None:
    """[Tidak ada]: away, with a friendly word."""
    _show(book, actor, _no_other(_at(book, actor, door)))


def _no_other(at: Row[Any]) -> Say:
    """There is no other door; who pressed by mistake goes back."""
    back = button("door-back", CHOOSE, at.public_id, place=_place(at))
    return say("door-no-other", bkm=at.bkm_name).with_rows((back,))


def _zone(at: Row[Any]) -> ZoneInfo:
    return ZoneInfo(at.zone)

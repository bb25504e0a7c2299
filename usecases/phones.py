"""Whose phone is it: asked after the consent, changed under [HP & rahasia]. Knows no money."""

from __future__ import annotations

from dataclasses import replace

from domain.actor import Actor, Someone
from domain.say import Button, Refusal, Say, button, say
from storage import phones as store
from storage.book import Work

OWN, FAMILY = "sendiri", "keluarga"
WHOSE = (OWN, FAMILY)
NOBODYS = "-"
"""The subject of the two buttons when no invitation is meant: the page under [HP & rahasia]."""


def _buttons(subject: str) -> tuple[Button, ...]:
    return tuple(button(f"phone-{whose}", "hp", subject, whose) for whose in WHOSE)


def question(person: Someone, invitation: str) -> Say:
    """After the consent: is this phone used alone, or with the family? Not answering counts as the family."""
    return say("whose-phone", name=person.called).with_rows(_buttons(invitation))


def and_then(words: Say, whose: str) -> Say:
    """What the answer changes, before what comes next."""
    if whose == OWN:
        return words
    return replace(say("phone-covered", then=Say(words.key, words.values)), rows=words.rows, home=words.home)


def page(book: Work, actor: Actor) -> Say:
    """[HP & rahasia]: how this phone is kept, and both ways to change it."""
    if not actor.private:
        raise Refusal("button-stale")
    key = "phone-page-family" if store.said(book, actor.account_id) is not False else "phone-page-own"
    if store.n_people(book, actor.account_id) > 1:
        key = "phone-page-several"
    return say(key).with_rows(_buttons(NOBODYS))


def change(book: Work, actor: Actor, whose: str) -> Say:
    """[Saya sendiri] or [Bersama keluarga], later: counts from the next message on."""
    if not actor.private or whose not in WHOSE:
        raise Refusal("button-stale")
    store.say_shared(book, actor.account_id, shared=whose == FAMILY)
    if whose == OWN and store.shared(book, actor.account_id):
        return say("phone-page-several")
    return say("phone-now-own" if whose == OWN else "phone-now-family")

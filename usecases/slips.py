"""Slip titip kabar: news on half a sheet, for whoever reads it out, with the rows of the book to tick.
Chooses what stands on it; draws nothing. Never a person's name or money.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.people import Role
from domain.say import Refusal, Say, say
from storage import announcements as store
from storage import members
from storage import relays as relay_store
from storage.book import Work
from usecases import audiences, relays

READ_WITHIN = timedelta(days=7)
"""By when news should be read out; house manners."""


def of_relay(book: Work, actor: Actor, subject: str) -> Say:
    """[Cetak slip] of a leader: their own KSM."""
    relay, _ = relays.mine(book, actor, subject)
    return _file(book, actor, [relay])


def of_news(book: Work, actor: Actor, subject: str) -> Say:
    """[Cetak slip] of whoever writes: one for each KSM in which somebody still has to be told."""
    news = store.find(book, subject)
    if news is None or audiences.handler(book, actor, news) is None:
        raise Refusal("button-stale")
    return _file(book, actor, relay_store.of_news(book, news.id))


def _file(book: Work, actor: Actor, handed: Sequence[Row[Any]]) -> Say:
    slips = [_slip(book, actor, relay) for relay in handed]
    slips = [each for each in slips if each["numbers"]]
    if not slips:
        raise Refusal("slip-nobody-left")
    name = f"slip-titip-kabar-{slips[0]['ksm'].lower()}" if len(slips) == 1 else "slip-titip-kabar"
    recipe = {
        "kind": "slip", "type": "pdf", "document": 1, "file": "-".join(name.split()), "paper": "A5",
        "head": "drawing-letterhead-bkm", "loose": 1,
        "bkm": handed[0].bkm_name, "on": actor.today.isoformat(), "papers": slips,
    }  # fmt: skip
    return replace(say("slip", n=len(slips), ksm=slips[0]["ksm"]), picture=recipe)


def _slip(book: Work, actor: Actor, relay: Row[Any]) -> dict[str, Any]:
    leaders = members.officers(
        book, relay.bkm_id, (Role.KETUA, Role.SEKRETARIS), actor.today, ksm_id=relay.ksm_id
    )
    author = members.someone(book, relay.by_person_id)
    made_on = relay.made_at.astimezone(actor.zone).date()
    return {
        "ksm": relay.ksm_name, "bkm": relay.bkm_name, "text": relay.text, "author": author.called,
        "numbers": relay_store.numbers(book, relay.id), "who": leaders[0].called if leaders else "",
        "by": max(made_on + READ_WITHIN, actor.today).isoformat(),
    }  # fmt: skip

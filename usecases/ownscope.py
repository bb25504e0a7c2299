"""Who speaks where without an office of the BKM: a leader in the own KSM, whoever was given the word in their
RT, RW or dusun. Sends nothing.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Subject
from storage import newsvoices as store
from storage.book import Work

Scope = dict[str, Any]
"""Plain JSON: where, as a form offers it and as the news keeps it."""


def scopes(book: Work, actor: Actor) -> list[Scope]:
    """Everywhere the people of this phone may bring news of their own."""
    held = [grant for _, grant in actor.scopes("announce-own") if grant.ksm_id is not None]
    groups = store.ksm_names(book, [grant.ksm_id for grant in held if grant.ksm_id is not None])
    found: list[Scope] = [
        {"code": row.public_id, "label": f"KSM {row.name}", "bkm": row.bkm_id, "ksm": row.id, "look": False}
        for row in groups.values()
    ]
    for row in store.of_people(book, actor.ids):
        place = {"bkm": row.bkm_id, "area": row.area, "key": row.key, "look": row.looked_at}
        found.append({"code": row.public_id, "label": row.name, "voice": row.public_id, **place})
    return found


def kept(scope: Scope) -> dict[str, Any]:
    """What the news keeps of it: the name it is called by, and by which right."""
    by = {"ksm": scope["ksm"]} if "ksm" in scope else {"voice": scope["voice"]}
    return {"name": scope["label"], "bkm": scope["bkm"], "look": scope["look"], **by}


def who(book: Work, actor: Actor, within: dict[str, Any]) -> Someone | None:
    """Who at this phone may speak there today, or None."""
    if "ksm" in within:
        return actor.able("announce-own", Subject(within["bkm"], within["ksm"]))
    voice = store.find(book, within["voice"])
    if voice is None or voice.ended_at is not None:
        return None
    return next((one for one in actor.people if one.id == voice.person_id), None)


def writer(book: Work, actor: Actor, news: Row[Any]) -> Someone | None:
    """Its writer at this phone, while they may still speak there."""
    one = who(book, actor, news.within)
    return one if one is not None and news.by_person_id in actor.ids else None

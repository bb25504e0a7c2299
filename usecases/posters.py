"""The poster of an RT: opens its public door and says what stands on the paper. Draws nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor
from domain.people import Role, Subject
from domain.residents import link, named, place_in
from domain.say import Refusal, Say, say
from domain.segments import rt_key
from storage import audiences, joining, members
from storage import residents as store
from storage.book import Work


def offer(book: Work, actor: Actor) -> dict[str, Any]:
    """The villages this person may hang posters in, with the RT people of the book live in."""
    mine = {grant.bkm_id for _, grant in actor.scopes("open-rt-door") if grant.bkm_id is not None}
    if not mine or not actor.private:
        raise Refusal("poster-not-yours")
    return {"villages": [_village(book, row) for row in audiences.villages(book, mine)]}


def _village(book: Work, row: Row[Any]) -> dict[str, Any]:
    keys = dict.fromkeys(rt_key(f"{rt} {rw}") for rt, rw in audiences.places_of(book, row.id))
    found = [place for place in (place_in(" ".join(key)) for key in keys if key) if place]
    places = [{"code": "/".join(part for part in one if part), "label": named(*one)} for one in sorted(found)]
    return {"code": row.public_id, "label": row.name, "places": places}


def draw(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """The poster as a file to print. Asked for again it is the same code: what hangs stays good."""
    wanted = answers.get("village") or answers["villages"][0]["code"]
    village = audiences.village(book, wanted)
    asker = actor.able("open-rt-door", Subject(village.id)) if village is not None else None
    place = place_in(answers["place"])
    if village is None or asker is None or place is None:
        raise Refusal("poster-not-yours")
    recipe = recipe_of(book, village, place, asker.called, asker.id)
    if recipe is None:
        raise Refusal("invite-not-ready")
    return replace(say("poster", place=recipe["place"], link=recipe["link"]), picture=recipe)


def recipe_of(
    book: Work, village: Row[Any], place: tuple[str, str], ask: str, by: int | None
) -> dict[str, Any] | None:
    """What is drawn: no secret, no member's name. None: the bot has not met Telegram yet."""
    bot = joining.bot_username(book)
    if bot is None:
        return None
    at = store.open_door(book, village.id, *place, by)
    zone_day = book.now.astimezone(_zone(village)).date().isoformat()
    facts = {"place": named(*place), "bkm": village.name, "ask": ask, "on": zone_day}
    where = {"bot": bot, "link": link(bot, at.public_id), "paper": joining.paper(book)}
    return {"kind": "poster", "document": 1, **facts, **where}


def whom_to_ask(book: Work, bkm_id: int) -> str:
    """Who stands on the poster if nobody in particular asked for it."""
    found = members.officers(book, bkm_id, (Role.FASILITATOR, Role.KOORDINATOR), book.now.date())
    return found[0].called if found else ""


def _zone(village: Row[Any]) -> ZoneInfo:
    return ZoneInfo(village.zone)

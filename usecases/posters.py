"""The poster of an RT: opens its public door, says what is on the paper, closes the door. Draws nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.audiences import rt_key
from domain.people import Role, Subject
from domain.residents import MOST_DOORS, door_in, link, named, place_in
from domain.say import Refusal, Say, button, say
from storage import audiences, joining, members, residents
from storage.book import Work

CLOSE, CLOSE_YES = "rt-tutup", "rt-tutup-ya"
A_ROW = 4


def offer(book: Work, actor: Actor) -> dict[str, Any]:
    """The villages this person may hang posters in, with the RT people of the book live in."""
    return {"villages": [_village(book, row) for row in audiences.villages(book, _mine(actor))]}


def _mine(actor: Actor) -> list[int]:
    """The BKM whose doors this person opens and closes."""
    mine = actor.villages("open-rt-door")
    if not mine or not actor.private:
        raise Refusal("poster-not-yours")
    return mine


def _village(book: Work, row: Row[Any]) -> dict[str, Any]:
    keys = dict.fromkeys(rt_key(f"{rt} {rw}") for rt, rw in audiences.rts_of(book, row.id))
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
    words = replace(say("poster", place=recipe["place"], link=recipe["link"]), picture=recipe)
    door = door_in(recipe["link"].partition("?start=")[2]) or ""
    return words.with_rows((button("poster-close", CLOSE, door),))


def to_close(book: Work, actor: Actor, words: str) -> Say:
    """'tutup poster rt 3': sure? Without a place, or where several are meant, which one first."""
    doors = [one for bkm in sorted(_mine(actor)) for one in residents.doors_of(book, bkm, MOST_DOORS)]
    place = place_in(words)
    if place is not None:
        doors = [one for one in doors if one.rt == place[0] and place[1] in ("", one.rw)]
    if not doors:
        raise Refusal("poster-none-open")
    if place is not None and len(doors) == 1:
        return _sure(doors[0])
    presses = [
        button("poster-close-place", CLOSE, one.public_id, place=named(one.rt, one.rw)) for one in doors
    ]
    rows = [tuple(presses[i : i + A_ROW]) for i in range(0, len(presses), A_ROW)]
    return say("poster-close-which").with_rows(*rows)


def ask_close(book: Work, actor: Actor, door: str) -> Say:
    """[Tutup pintu ini]: what that means, and one more press."""
    return _sure(_mine_to_close(book, actor, door)[0])


def _sure(at: Row[Any]) -> Say:
    words = say("poster-close-sure", place=named(at.rt, at.rw), bkm=at.bkm_name)
    return words.with_rows((button("poster-close-yes", CLOSE_YES, at.public_id),))


def close(book: Work, actor: Actor, door: str) -> Say:
    """[Ya, tutup]: the posters that hang open nothing any more; a new one gets a new code."""
    at, by = _mine_to_close(book, actor, door)
    residents.close_door(book, at, by.id)
    return say("poster-closed", place=named(at.rt, at.rw))


def _mine_to_close(book: Work, actor: Actor, door: str) -> tuple[Row[Any], Someone]:
    """An open door, and who at this phone may close it: whoever may open it. Others and unknown alike."""
    at = residents.door(book, door) if actor.private else None
    by = actor.able("open-rt-door", Subject(at.bkm_id)) if at is not None else None
    if at is None or by is None:
        raise Refusal("button-stale")
    return at, by


def recipe_of(
    book: Work, village: Row[Any], place: tuple[str, str], ask: str, by: int | None
) -> dict[str, Any] | None:
    """What is drawn: no secret, no member's name. None: the bot has not met Telegram yet."""
    bot = joining.bot_username(book)
    if bot is None:
        return None
    at = residents.open_door(book, village.id, *place, by)
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

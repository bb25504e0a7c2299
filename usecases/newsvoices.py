"""The word handed over: a facilitator lets somebody bring news to one RT or dusun, and takes it back. It is
all kept, and told to whom it is about.
"""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Subject
from domain.say import Refusal, Say, button, say
from storage import audiences, joining, locks, members, outbox
from storage import newsvoices as store
from storage.book import Work
from usecases import audiences as audience_deeds
from usecases import inviting

GIVE, TAKE = "hak-beri", "hak-cabut"
MOST = 12


def _mine(actor: Actor) -> list[int]:
    mine = actor.villages("hand-voice")
    if not mine or not actor.private:
        raise Refusal("voices-not-yours")
    return mine


def page(book: Work, actor: Actor) -> Say:
    """'hak kabar': who may bring news where, each with its [Cabut]."""
    rows = store.of_villages(book, _mine(actor))[:MOST]
    give = button("button-voice-give", GIVE, "")
    if not rows:
        return say("voices-none").with_rows((give,))
    lines = tuple(say("listed-line", number=n, label=_line(row)) for n, row in enumerate(rows, 1))
    takes = [button("button-voice-take", TAKE, row.public_id, number=n) for n, row in enumerate(rows, 1)]
    by_three = [tuple(takes[i : i + 3]) for i in range(0, len(takes), 3)]
    return say("voices", lines=lines).with_rows((give,), *by_three)


def _line(row: Row[Any]) -> Say:
    since = row.given_at.astimezone(ZoneInfo(row.zone)).date().isoformat()
    return say(
        "voice-line",
        who=_called(row),
        where=row.name,
        village=row.bkm_name,
        since=since,
        look=int(row.looked_at),
    )


def _called(row: Row[Any]) -> str:
    return f"{row.title or ''} {row.nickname or row.person_name}".strip()


def offer(book: Work, actor: Actor) -> dict[str, Any]:
    """Who could be given it (whoever has a phone here and a name), and the RT and dusun of their village."""
    people, places = [], {}
    villages = audiences.villages(book, _mine(actor))
    areas = audience_deeds.areas_by_village(book, villages)
    for village in villages:
        rows = [r for r in locks.with_phones(book, village.id, None, actor.account_id) if r.door_id is None]
        people += [{**inviting.item(row, row.number), "at": village.public_id} for row in rows]
        places[village.public_id] = [{**each, "label": _label(each)} for each in areas[village.id]]
    once = {each["code"]: each for each in people}
    found = [each for each in once.values() if places[each["at"]]]
    if not found:
        raise Refusal("voices-nobody")
    found.sort(key=lambda each: (each["ksm"] is None, each["ksm"] or "", each["number"] or 0, each["name"]))
    return {"people": found, "places": places}


def _label(place: dict[str, Any]) -> str:
    number = "/".join(part.zfill(2) if part.isdecimal() else part for part in str(place["name"]).split("/"))
    return f"{place['area'].upper()} {number}" if place["area"] != "dusun" else f"dusun {place['name']}"


def whose(answers: dict[str, Any]) -> dict[str, Any]:
    """The person chosen."""
    return next(each for each in answers["people"] if each["code"] == answers["whom"])


def places_of(answers: dict[str, Any]) -> list[dict[str, Any]]:
    """The RT and dusun of their village."""
    found: list[dict[str, Any]] = answers["places"][whose(answers)["at"]]
    return found


def give(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """From now on they may; they are told what for, and how."""
    person_id = joining.person_id_of(book, answers["whom"])
    someone = members.someone(book, person_id) if person_id is not None else None
    by = actor.able("hand-voice", Subject(someone.bkm_id)) if someone is not None else None
    place = next((each for each in places_of(answers) if each["code"] == answers["where"]), None)
    if someone is None or by is None or place is None:
        raise Refusal("voices-not-yours")
    held = [
        row
        for row in store.of_people(book, [someone.id])
        if (row.area, row.key) == (place["area"], place["key"])
    ]
    for row in held:
        store.end(book, row.id, by.id)
    where = {"bkm_id": someone.bkm_id, "area": place["area"], "key": place["key"], "name": place["label"]}
    look = answers["look"] == "ya"
    new = store.give(book, {**where, "person_id": someone.id, "looked_at": look, "given_by": by.id})
    told = say("voice-given-told", by=by.called, name=someone.called, where=new.name, look=int(look))
    _tell(book, someone, told, f"voice:{new.id}")
    return say("voice-given", name=someone.called, where=new.name).with_rows(
        (button("button-voice-back", TAKE, new.public_id),)
    )


def take(book: Work, actor: Actor, subject: str) -> Say:
    """[Cabut]: they may no more; what they wrote stays."""
    row = store.find(book, subject)
    by = actor.able("hand-voice", Subject(row.bkm_id)) if row is not None else None
    if row is None or by is None or not store.end(book, row.id, by.id):
        raise Refusal("button-stale")
    someone = members.someone(book, row.person_id)
    _tell(
        book, someone, say("voice-ended-told", name=someone.called, where=row.name), f"voice:{row.id}:ended"
    )
    return say("voice-ended", name=someone.called, where=row.name)


def _tell(book: Work, someone: Someone, words: Say, reason: str) -> None:
    chat = members.chat_of(book, someone.id)
    if chat is not None:
        outbox.post(book, chat, words, "receipt", reason, person=someone.id)

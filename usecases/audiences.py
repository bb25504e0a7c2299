"""What the form of a new announcement asks the book: villages and places to choose from, the head count."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.announcements import names_a_debtor, speaks_of_debt
from domain.people import Subject
from domain.say import Refusal
from domain.segments import Audience, AudienceKind, Selected, rt_key, select
from storage import announcements as store
from storage import audiences
from storage.book import Work

AGAIN_WITHIN = timedelta(hours=1)
SAMPLE = 5


def offer(book: Work, actor: Actor) -> dict[str, Any]:
    """The villages this person may announce in, with their KSM and RT."""
    mine = {grant.bkm_id for _, grant in actor.scopes("announce") if grant.bkm_id is not None}
    if not mine:
        raise Refusal("announce-not-yours")
    return {"villages": [_village(book, row) for row in audiences.villages(book, mine)]}


def _village(book: Work, row: Row[Any]) -> dict[str, Any]:
    groups = [{"code": ksm.public_id, "label": ksm.name} for ksm in audiences.ksm_of(book, row.id)]
    keys = dict.fromkeys(rt_key(f"{rt} {rw}") for rt, rw in audiences.places_of(book, row.id))
    places = [{"code": str(i), "rt": key[0], "rw": "/".join(key[1:])} for i, key in enumerate(keys) if key]
    return {"code": row.public_id, "label": row.name, "ksm": groups, "rt": places}


def village_of(answers: dict[str, Any]) -> dict[str, Any]:
    """The village chosen; where there is only one it is not asked."""
    found: list[dict[str, Any]] = [v for v in answers["villages"] if v["code"] == answers.get("village")]
    return found[0] if found else answers["villages"][0]


def no_names_with_debts(book: Work, actor: Actor, answers: dict[str, Any], words: str) -> None:
    """A text that names somebody together with a debt is kindly refused: that is said to the person alone."""
    if not speaks_of_debt(words):
        return
    village = audiences.village(book, village_of(answers)["code"])
    if village is None or names_a_debtor(words, audiences.names_of(book, village.id)):
        raise Refusal("announce-names-a-debtor")


def chosen(book: Work, actor: Actor, answers: dict[str, Any]) -> tuple[Someone, Row[Any], Audience]:
    """Who writes, in which village, to whom; asked anew at the moment of effect."""
    village = audiences.village(book, village_of(answers)["code"])
    writer = actor.able("announce", Subject(village.id)) if village is not None else None
    if village is None or writer is None:
        raise Refusal("announce-not-yours")
    kind = AudienceKind(answers["audience"])
    ksm_ids: frozenset[int] = frozenset()
    if kind is AudienceKind.KSM:
        groups = audiences.ksm_of(book, village.id)
        ksm_ids = frozenset(row.id for row in groups if row.public_id == answers["ksm"])
    place = answers.get("rt", "") if kind is AudienceKind.RT else ""
    named = [f"{p['rt']} {p['rw']}" for p in village_of(answers)["rt"] if p["code"] == place]
    return writer, village, Audience(kind, village.id, ksm_ids, named[0].strip() if named else "")


def reached(book: Work, audience: Audience, today: date) -> Selected:
    """Who of the audience gets it and who does not, as of now."""
    return select(audiences.listeners(book, audience.bkm_id, today), audience)


def facts(book: Work, actor: Actor, answers: dict[str, Any]) -> dict[str, Any]:
    """What the preview shows beside the words: how many people, five by name, who is left out and why."""
    _, village, audience = chosen(book, actor, answers)
    people = reached(book, audience, actor.today)
    left = {why.value: len(ids) for why, ids in people.left_out_by_reason().items()}
    if not people.n_reached and not left:
        raise Refusal("announce-nobody")
    sample = [person for delivery in people.included for person in delivery.person_ids][:SAMPLE]
    before = sent_before(book, village.id, answers["text"], as_json(audience))
    zone = ZoneInfo(village.zone)
    return {
        "n": people.n_reached + len(people.left_out),
        "n_reached": people.n_reached,
        "names": ", ".join(_once(audiences.called(book, sample))),
        "left": left,
        "before": f"{before.made_at.astimezone(zone):%H:%M}" if before is not None else None,
    }


def _once(names: list[str]) -> list[str]:
    """Residents nobody asked for a name are all called by their RT: said once, with how many."""
    return [name if n == 1 else f"{name} ({n})" for name, n in Counter(names).items()]


def sent_before(book: Work, bkm_id: int, words: str, audience: dict[str, Any]) -> Row[Any] | None:
    """The same words, sent to the same people within the last hour."""
    recent = store.since(book, bkm_id, words, book.now - AGAIN_WITHIN)
    return next((row for row in recent if row.audience == audience), None)


def as_json(audience: Audience) -> dict[str, Any]:
    """An audience as the book keeps it."""
    return {"kind": audience.kind.value, "ksm_ids": sorted(audience.ksm_ids), "rt": audience.rt}


def from_json(bkm_id: int, kept: dict[str, Any]) -> Audience:
    """An audience as the rules know it."""
    return Audience(AudienceKind(kept["kind"]), bkm_id, frozenset(kept["ksm_ids"]), kept["rt"])

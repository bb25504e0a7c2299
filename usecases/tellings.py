"""Disampaikan lewat ... oleh ...: news told by letter, in a WhatsApp group, after pengajian, and counted like
everything else. Draws no paper.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.announcements import because
from domain.audiences import rt_key
from domain.residents import named, place_in
from domain.say import Refusal, Say, button, say
from domain.segments import SILENT
from storage import announcements as store
from storage import relays as relay_store
from storage import tellings
from storage.book import Work
from usecases import audiences, newscards, relays
from usecases.newscards import WAYS

WRONG = "kb-salah"
ALL = "all"
Part = dict[str, Any]


def offer(book: Work, actor: Actor, news: str = "", relay: str = "") -> dict[str, Any]:
    """[Catat disampaikan]: of whom Telegram did not reach, everybody still untold, part by part. A leader
    notes for the own KSM.
    """
    if relay:
        handed, leader = relays.mine(book, actor, relay)
        found, ksm_id = store.find(book, handed.announcement_public_id), handed.ksm_id
        who: Someone | None = leader
    else:
        found, ksm_id = store.find(book, news), None
        who = audiences.handler(book, actor, found) if found is not None else None
    if found is None or who is None:
        raise Refusal("button-stale")
    parts = _parts(book, actor, [row for row in untold(book, found) if ksm_id in (None, row.ksm_id)])
    if not parts:
        raise Refusal("missed-nobody")
    about = {"news": found.public_id, "relay": relay, "head": newscards.head(found.text)}
    return {**about, "me": who.called, "parts": parts}


def untold(book: Work, news: Row[Any]) -> list[Row[Any]]:
    """Whom of this news neither Telegram nor a person reached; who asked for silence is not among them."""
    rows = relay_store.missed(book, [news.id], book.now.date())
    return [r for r in rows if r.told_at is None and because(r.left_out, r.state) not in SILENT]


def _parts(book: Work, actor: Actor, rows: list[Row[Any]]) -> list[Part]:
    """KSM by KSM with the rows of the book, tokoh and kelompok peduli by name and post, then RT by RT."""
    people = tellings.people(book, [row.person_id for row in rows])
    known = tellings.notables(book, people, actor.today)
    parts: dict[tuple[str, str, int], Part] = {}
    for row in rows:
        one = people[row.person_id]
        if row.ksm_id is not None:
            kind, name, label = "ksm", row.ksm_name, ""
        elif one.id in known:
            kind, name, label = known[one.id].circle, "", f"{one.name} ({known[one.id].post})"
        else:
            place = place_in(" ".join(rt_key(f"{one.rt or ''} {one.rw or ''}")))
            kind, name, label = ("rt", named(*place), "") if place else ("others", "", "")
        part = parts.setdefault((kind, name, row.bkm_id), {"kind": kind, "name": name, "rows": []})
        part["village"] = f", {one.bkm_name}"
        number = row.number if kind == "ksm" else len(part["rows"]) + 1
        part["rows"].append([number, row.recipient_id, label])
    order = ("ksm", "tokoh", "peduli", "rt", "others")
    found = [part for _, part in sorted(parts.items(), key=lambda each: (order.index(each[0][0]), each[0]))]
    every = {"kind": ALL, "name": "", "village": "", "rows": [r for part in found for r in part["rows"]]}
    whole = [every, *found] if len(found) > 1 else found
    if len({part["village"] for part in found}) == 1:
        whole = [{**part, "village": ""} for part in whole]
    return [{**part, "code": str(n)} for n, part in enumerate(whole)]


def note(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """It is noted, and the writer's card counts them."""
    now = offer(book, actor, answers["news"], answers["relay"])
    here = {recipient_id for part in now["parts"] for _, recipient_id, _ in part["rows"]}
    part = part_of(answers)
    numbers = answers.get("who")
    meant = [r for n, r, _ in part["rows"] if r in here and (numbers is None or n in numbers)]
    news = store.find(book, answers["news"])
    assert news is not None
    return keep(book, actor, news, (meant, answers["way"], answers["by"]))


def part_of(answers: dict[str, Any]) -> Part:
    """The part somebody chose; where there is only one it is not asked."""
    parts: list[Part] = answers["parts"]
    return next(each for each in parts if each["code"] == answers.get("part", parts[0]["code"]))


def keep(book: Work, actor: Actor, news: Row[Any], told: tuple[list[int], str, str]) -> Say:
    """These people were told this way, by this person."""
    recipient_ids, way, by = told
    mine = actor.people[0].id
    batch, n = tellings.note(book, recipient_ids, way, by, mine)
    if not n:
        return say("missed-nobody")
    relay_store.close_empty(book, tellings.relays_of(book, recipient_ids), mine)
    newscards.draw(book, news)
    words = say("telling-noted", n=n, way=say(f"way-{way}") if way in WAYS else way, by=by)
    return words.with_rows((button("button-telling-wrong", WRONG, batch),))


def take_back(book: Work, actor: Actor, subject: str) -> Say:
    """[Salah catat], by whoever noted it: they count as not reached again."""
    rows = tellings.batch(book, subject)
    if not rows or rows[0].noted_by not in actor.ids:
        raise Refusal("button-stale")
    tellings.take_back(book, subject, [row.recipient_id for row in rows])
    news = store.find(book, rows[0].public_id)
    assert news is not None
    newscards.draw(book, news)
    return say("telling-taken-back", n=len(rows))

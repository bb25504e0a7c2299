"""What the form of a new announcement asks the book: villages and groups to choose from, the head count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.announcements import names_a_debtor, speaks_of_debt
from domain.audiences import Audience, Group, packed, places_of, unpacked
from domain.people import Subject
from domain.say import Refusal
from domain.segments import Selected, select
from domain.topics import guess
from storage import announcements as store
from storage import audiences, saved_audiences
from storage.book import Work
from usecases import ownscope
from usecases import saved_audiences as saved

AGAIN_WITHIN = timedelta(hours=1)
SAMPLE = 5
SAVED = "saved:"
"""Begins the choice of an audience kept under a name."""


# --- what can be chosen ----------------------------------------------------------------------------------


def offer(book: Work, actor: Actor) -> dict[str, Any]:
    """The villages this person may announce in, with what one can choose from there."""
    mine = actor.villages("announce")
    if not mine:
        raise Refusal("announce-not-yours")
    rows = audiences.villages(book, mine)
    areas = areas_by_village(book, rows)
    there = [_village(book, row, areas[row.id]) for row in rows]
    known = audiences.tiers_in(book, mine, actor.today)
    kept = [
        {"code": row.public_id, "label": row.name, "audience": row.audience}
        for row in saved_audiences.of(book, actor.ids)
    ]
    return {"villages": there, "tiers": [{"code": tier} for tier in known], "saved": kept}


def _village(book: Work, row: Row[Any], areas: list[dict[str, Any]]) -> dict[str, Any]:
    groups = [{"code": ksm.public_id, "label": ksm.name} for ksm in audiences.ksm_of(book, row.id)]
    return {"code": row.public_id, "label": row.name, "ksm": groups, "areas": areas}


def areas_by_village(book: Work, rows: Sequence[Row[Any]]) -> dict[int, list[dict[str, Any]]]:
    """The RT, RW and dusun of each village, each once however it is spelled."""
    found: dict[int, dict[tuple[str, str], dict[str, Any]]] = {row.id: {} for row in rows}
    for one in audiences.areas_of(book, found):
        for place in places_of(one.bkm_id, one.rt, one.rw, one.dusun):
            name = one.dusun if place.area == "dusun" else place.key
            known = {"code": f"{place.area}-{place.key}", "area": place.area.value, "name": name}
            found[one.bkm_id].setdefault((place.area.value, place.key), {**known, "key": place.key})
    return {bkm: [each for _, each in sorted(areas.items())] for bkm, areas in found.items()}


def villages_in(answers: dict[str, Any]) -> list[dict[str, Any]]:
    """The villages chosen; where there is only one it is not asked."""
    codes = answers.get("village")
    there: list[dict[str, Any]] = answers["villages"]
    return there if codes is None else [each for each in there if each["code"] in codes]


def text_of(answers: dict[str, Any]) -> str:
    """The words of the news, also where a picture or a voice note came first."""
    said = answers["text"]
    written: str = answers.get("words") or (said if isinstance(said, str) else said["words"])
    return written


def names_in(answers: dict[str, Any]) -> str:
    """The names of the villages chosen: they stand in every question and preview."""
    return ", ".join(each["label"] for each in villages_in(answers))


def items_of(answers: dict[str, Any], line: str) -> list[dict[str, Any]]:
    """The KSM or places of the villages chosen, each with the village it is of."""
    return [
        {**one, "code": f"{at}.{i}", "village": village["label"], "of": village["code"], "id": one["code"]}
        for at, village in enumerate(villages_in(answers))
        for i, one in enumerate(village[line])
    ]


def picked_in(answers: dict[str, Any]) -> dict[str, list[str]]:
    """What was put together so far, line by line, in the order it was said; [Mulai lagi] forgets it."""
    found: dict[str, list[str]] = {}
    for at in count(1):
        line = answers.get(f"by{at}")
        if line is None:
            return found
        if line == "again":
            found = {}
        elif new := answers.get(f"one{at}"):
            held = found.get(line, [])
            found |= {line: [*held, *(each for each in new if each not in held)]}
    return found


# --- what was chosen -------------------------------------------------------------------------------------


def chosen(book: Work, actor: Actor, answers: dict[str, Any]) -> tuple[Someone, Sequence[Row[Any]], Audience]:
    """Who writes, in which villages, to whom; asked anew at the moment of effect, village by village."""
    codes = [each["code"] for each in villages_in(answers)]
    rows = audiences.villages_by_code(book, codes)
    writer = speaker(actor, [row.id for row in rows]) if len(rows) == len(codes) else None
    if writer is None:
        raise Refusal("announce-not-yours")
    return writer, rows, _audience(book, answers, rows)


def speaker(actor: Actor, bkm_ids: Sequence[int]) -> Someone | None:
    """Who at this phone may announce in the first of these villages, if somebody may in every one of them
    today; else None. A facilitator may be a person of each village: one phone speaks for all of them.
    """
    able = [actor.able("announce", Subject(bkm_id)) for bkm_id in bkm_ids]
    return able[0] if able and all(able) else None


def handler(book: Work, actor: Actor, news: Row[Any]) -> Someone | None:
    """Who at this phone may still decide about news: in every village it is for, as of now; of news
    somebody brings to their own KSM or RT also they, while they may.
    """
    officer = speaker(actor, [row.id for row in store.villages_of(book, news.id)])
    return officer or (ownscope.writer(book, actor, news) if news.within is not None else None)


def _audience(book: Work, answers: dict[str, Any], rows: Sequence[Row[Any]]) -> Audience:
    ids = {row.public_id: row.id for row in rows}
    kept = next((each for each in answers["saved"] if answers["groups"] == [SAVED + each["code"]]), None)
    if kept is not None:
        return unpacked(ids.values(), kept["audience"])
    picked = picked_in(answers)
    wanted = {one["id"] for one in items_of(answers, "ksm") if one["code"] in picked.get("ksm", ())}
    places = [
        [ids[one["of"]], one["area"], one["key"]]
        for one in items_of(answers, "areas")
        if one["code"] in picked.get("areas", ())
    ]
    lines: dict[str, Any] = {name: codes for name, codes in picked.items() if name not in ("ksm", "areas")}
    lines |= {"ksm": audiences.ksm_ids(book, ids.values(), wanted), "places": places}
    try:
        return unpacked(ids.values(), {"groups": answers["groups"], "chosen": lines})
    except ValueError:
        raise Refusal("announce-nobody") from None


def reached(book: Work, audience: Audience, today: date, topic: str | None = None) -> Selected:
    """Who of the audience gets it and who does not, as of now; `topic`: what it is about."""
    return select(audiences.listeners(book, audience.bkm_ids, today), audience, topic or "")


def somebody(book: Work, actor: Actor, answers: dict[str, Any], groups: list[str]) -> None:
    """A choice that means nobody is asked for anew. What is put together is looked at when it is complete."""
    if Group.CHOSEN in groups:
        return
    _, _, audience = chosen(book, actor, {**answers, "groups": groups})
    if not reached(book, audience, actor.today).n:
        raise Refusal("announce-nobody")


def somebody_chosen(book: Work, actor: Actor, answers: dict[str, Any], line: str) -> None:
    """The same, once somebody has put an audience together."""
    if line.startswith(saved.SAVE):
        saved.room_for(book, actor, line.removeprefix(saved.SAVE))
    if line == "enough" or line.startswith(saved.SAVE):
        _, _, audience = chosen(book, actor, answers)
        if not reached(book, audience, actor.today).n:
            raise Refusal("announce-nobody")


def facts(book: Work, actor: Actor, answers: dict[str, Any]) -> dict[str, Any]:
    """What the preview shows beside the words: how many people, five by name, who is left out and why. Of
    people chosen by how a household stands no name is shown.
    """
    _, rows, audience = chosen(book, actor, answers)
    topic = guess(text_of(answers))
    people = reached(book, audience, actor.today, topic)
    if not people.n:
        raise Refusal("announce-nobody")
    sample = [person for delivery in people.included for person in delivery.person_ids][:SAMPLE]
    before = sent_before(book, audience, text_of(answers))
    zone = ZoneInfo(rows[0].zone)
    return {
        "topic": topic.value,
        "n": people.n,
        "n_reached": people.n_reached,
        "heads": [[h.group.value, h.n, h.n_reached, h.n_relayed, h.n_silent] for h in people.heads],
        "names": "" if audience.chosen.is_private else ", ".join(_once(audiences.called(book, sample))),
        "left": {why.value: len(ids) for why, ids in people.left_out_by_reason().items()},
        "before": f"{before.made_at.astimezone(zone):%H:%M}" if before is not None else None,
    }


def _once(names: list[str]) -> list[str]:
    """Residents nobody asked for a name are all called by their RT: said once, with how many."""
    return [name if n == 1 else f"{name} ({n})" for name, n in Counter(names).items()]


def sent_before(book: Work, audience: Audience, words: str) -> Row[Any] | None:
    """The same words, sent to the same people of one of these villages within the last hour."""
    recent = store.since(book, audience.bkm_ids, words, book.now - AGAIN_WITHIN)
    return next((row for row in recent if row.audience == packed(audience)), None)


def of_news(book: Work, news: Row[Any]) -> Audience:
    """The audience an announcement was written for."""
    return unpacked([row.id for row in store.villages_of(book, news.id)], news.audience)


def no_names_with_debts(book: Work, actor: Actor, answers: dict[str, Any], words: Any) -> None:
    """A text, or the words below a picture, that name somebody together with a debt are kindly refused: that
    is said to the person alone.
    """
    words = words if isinstance(words, str) else words["words"]
    if not speaks_of_debt(words):
        return
    for row in audiences.villages_by_code(book, [each["code"] for each in villages_in(answers)]):
        if names_a_debtor(words, audiences.names_of(book, row.id)):
            raise Refusal("announce-names-a-debtor")


def people_of(book: Work, news: Row[Any], group: str) -> list[int]:
    """Everybody of a ready audience in the villages of this news."""
    here = unpacked([row.id for row in store.villages_of(book, news.id)], {"groups": [group], "chosen": {}})
    found = reached(book, here, book.now.date())
    return [one for each in found.included for one in each.person_ids]

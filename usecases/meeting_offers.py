"""What a leader may plan or move, as a form needs to know it; and whether they may. Changes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor, Someone
from domain.say import Refusal
from storage import free_days, holidays, members
from storage import meetings as store
from storage.book import Work
from storage.meetings import CANCELLED, Meeting
from usecases import meeting_words as words


def led(book: Work, actor: Actor, meeting: str) -> tuple[Meeting, Someone]:
    """The meeting and who of the actor's people leads it; unknown and forbidden sound the same."""
    one = store.by_public_id(book, meeting)
    leader = actor.able("plan-meeting", one.subject) if one is not None else None
    if one is None or leader is None:
        raise Refusal("meeting-not-found")
    return one, leader


def still_open(book: Work, one: Meeting, version: str | int | None = None) -> None:
    """Refused when the meeting is off, has begun, or is no longer the one that was read."""
    if one.state == CANCELLED:
        raise Refusal("meeting-is-off", ksm=one.ksm_name, when=words.when(one.local))
    if one.starts_at <= book.now:
        raise Refusal("meeting-begun")
    if version is not None and str(version) != str(one.version):
        raise Refusal("meeting-changed-meanwhile")


def offer_plan(book: Work, actor: Actor, ksm: str = "") -> dict[str, Any]:
    """The KSM the actor may plan for, each with its own clock and its last meeting. Nobody's leader: a
    polite no.
    """
    found: dict[int, dict[str, Any]] = {}
    for leader, grant in actor.scopes("plan-meeting"):
        if grant.ksm_id is not None and grant.ksm_id not in found:
            row = members.ksm_by_id(book, grant.ksm_id)
            if ksm in ("", row.public_id):
                found[grant.ksm_id] = {**_clock(book, row.zone), **_last(book, row.id, row.zone)}
                found[grant.ksm_id] |= {
                    "code": row.public_id,
                    "ksm": row.name,
                    "home": leader.called,
                    "bkm": row.bkm_id,
                }
    if not found:
        raise Refusal("meeting-leaders-only")
    return _among(found.values())


def offer_move(book: Work, actor: Actor, meeting: str = "") -> dict[str, Any]:
    """The coming meetings the actor may move: the one that was pressed, or the next of each KSM."""
    if meeting:
        one, leader = led(book, actor, meeting)
        still_open(book, one)
        pairs = [(one, leader)]
    else:
        scopes = [(s, g.ksm_id) for s, g in actor.scopes("plan-meeting") if g.ksm_id is not None]
        if not scopes:
            raise Refusal("meeting-leaders-only")
        by_ksm = {ksm_id: leader for leader, ksm_id in scopes}
        upcoming = [(store.next_of(book, ksm_id), leader) for ksm_id, leader in by_ksm.items()]
        pairs = [(one, leader) for one, leader in upcoming if one is not None]
    if not pairs:
        raise Refusal("meeting-nothing-planned")
    return _among([_movable(book, one, leader) for one, leader in pairs])


def holiday(book: Work, bkm_id: int | None, day: date) -> str | None:
    """That day as the book of this BKM knows it: None is no holiday; else what its officers called it, ""
    where they did not decide it. `bkm_id` None: a form from before it was asked, by the library.
    """
    if day not in holidays.near(book, bkm_id, day):
        return None
    return free_days.why_free(book, bkm_id, day) if bkm_id is not None else ""


def _movable(book: Work, one: Meeting, leader: Someone) -> dict[str, Any]:
    known = {"code": one.public_id, "ksm": one.ksm_name, "home": leader.called, "version": one.version}
    known["bkm"] = one.bkm_id
    known |= {"on": one.local.date().isoformat(), "at": f"{one.local:%H:%M}"}
    known |= {"place": one.place, "host": one.host, "last_on": None, "last_at": None}
    return {**known, **_clock(book, one.zone)}


def _among(offers: Iterable[dict[str, Any]]) -> dict[str, Any]:
    listed = list(offers)
    given: dict[str, Any] = {"among": listed}
    return {**given, "which": listed[0]["code"]} if len(listed) == 1 else given


def _clock(book: Work, zone: str) -> dict[str, Any]:
    return {"zone": zone, "now": book.now.astimezone(ZoneInfo(zone)).isoformat()}


def _last(book: Work, ksm_id: int, zone: str) -> dict[str, Any]:
    latest = store.latest(book, ksm_id)
    held_on = store.last_sheet_on(book, ksm_id)
    local = latest.astimezone(ZoneInfo(zone)) if latest else None
    if local is not None and (held_on is None or local.date() >= held_on):
        return {"last_on": local.date().isoformat(), "last_at": f"{local:%H:%M}"}
    return {"last_on": held_on.isoformat() if held_on else None, "last_at": None}

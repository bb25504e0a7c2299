"""Meetings of a KSM: planned, moved and cancelled by its leaders, told in the same unit. Takes no answers."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor, Someone
from domain.meetings import Answer
from domain.people import Subject
from domain.say import Refusal, Say, button, say
from storage import meetings as store
from storage.book import Work
from storage.meetings import CANCELLED, Guest, Meeting
from usecases import meeting_answers
from usecases import meeting_news as news
from usecases import meeting_words as words
from usecases.deed import Deed
from usecases.meeting_offers import led, offer_move, still_open


def plan(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """Put the meeting on the calendar, invite everybody with a phone, and set its two reminders."""
    row = store.ksm_by_public(book, answers["which"])
    leader = actor.able("plan-meeting", Subject(row.bkm_id, row.id)) if row is not None else None
    if row is None or leader is None:
        return say("meeting-leaders-only")
    starts_at = _moment(answers, row.zone)
    if starts_at <= book.now:
        return say("meeting-already-past")
    if store.is_planned_at(book, row.id, starts_at):
        return say("meeting-already-there", ksm=row.name)
    place = _place(answers["place"], leader)
    values = {
        "ksm_id": row.id,
        "starts_at": starts_at,
        "agenda": answers["agenda"],
        "by_person_id": leader.id,
    }
    one = store.add(book, **values, **place)
    _comes_too(book, one, leader)
    reminded = news.schedule(book, one)
    guests = store.guests(book, one)
    others = [guest for guest in guests if guest.person_id != leader.id]
    n = news.tell(
        book, one, others, lambda guest: words.invitation("meeting-invitation", one, guest), one.starts_at
    )
    words.draw(book, one)
    late = words.is_night(book, one) and not words.urgent(book, one, one.starts_at)
    return say(
        "meeting-saved", n=n, by="morning" if late else "now", lines=news.phoneless(guests, later=reminded)
    )


def move(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """Another day, hour or place: everybody invited hears of it, also who had declined; the old hour's
    reminders go.
    """
    version = next(each["version"] for each in answers["among"] if each["code"] == answers["which"])
    try:
        one, leader = led(book, actor, answers["which"])
        still_open(book, one, version)
    except Refusal as no:  # said, not raised: the form is over
        return no.say
    starts_at = _moment(answers, one.zone)
    place = {} if answers["place"] == {"same": True} else _place(answers["place"], leader)
    if starts_at == one.starts_at and not place:
        return say("meeting-nothing-changed")
    if starts_at <= book.now:
        return say("meeting-already-past")
    if starts_at != one.starts_at and store.is_planned_at(book, one.ksm_id, starts_at):
        return say("meeting-already-there", ksm=one.ksm_name)
    heard = news.heard(book, one)
    moved = store.change(book, one, starts_at=starts_at, **place)
    if moved is None:
        return say("meeting-changed-meanwhile")
    news.call_off(book, one)
    if starts_at != one.starts_at:
        store.forget_answers(book, moved)
        _comes_too(book, moved, leader)
    news.schedule(book, moved)
    guests = store.guests(book, moved)

    def words_for(guest: Guest) -> Say:
        key = "meeting-moved" if guest.person_id in heard else "meeting-invitation"
        return words.invitation(key, moved, guest)

    others = [guest for guest in guests if guest.person_id != leader.id]
    n = news.tell(book, moved, others, words_for, min(one.starts_at, moved.starts_at), moved.starts_at)
    words.draw(book, moved)
    values = {"when": words.when(moved.local), "n": n, "lines": news.phoneless(guests, later=False)}
    return Say("meeting-move-saved", values)


def ask_cancel(book: Work, actor: Actor, meeting: str = "", version: str = "") -> Say | Deed:
    """[Batalkan]: asked once more, with what it will do. Without a meeting: the next one of the actor's
    KSM.
    """
    if not meeting:
        coming = offer_move(book, actor)["among"]
        if len(coming) > 1:  # each stands on that page above its own button
            return Deed(meeting_answers.page)
        meeting = coming[0]["code"]
    one, _ = led(book, actor, meeting)
    still_open(book, one, version or one.version)
    yes = button("meeting-button-cancel-yes", "kumpul-batal-ya", one.public_id, one.version)
    no = button("meeting-button-cancel-no", "kumpul-tetap", one.public_id, one.version)
    return say("meeting-cancel-ask", ksm=one.ksm_name, when=words.when(one.local)).with_rows((yes, no))


def keep(book: Work, actor: Actor, meeting: str) -> Say:
    """[Tidak jadi]: the meeting stays."""
    one, _ = led(book, actor, meeting)
    still_open(book, one)
    return say("meeting-kept", when=words.when(one.local))


def cancel(book: Work, actor: Actor, meeting: str, version: str) -> Say:
    """The meeting is off: who had heard of it and had not declined is told, and nothing of it is said any
    more.
    """
    one, leader = led(book, actor, meeting)
    still_open(book, one, version)
    heard = news.heard(book, one)
    guests = store.guests(book, one)
    off = store.change(book, one, state=CANCELLED)
    if off is None:
        return say("meeting-changed-meanwhile")
    news.call_off(book, one)
    concerned = [
        guest
        for guest in guests
        if guest.person_id in heard
        and guest.person_id != leader.id
        and guest.answer is not Answer.BERHALANGAN
    ]
    words_for_all = say("meeting-cancelled", ksm=one.ksm_name, when=words.when(one.local))
    n = news.tell(book, off, concerned, lambda _: words_for_all, one.starts_at)
    words.draw(book, off)
    return say("meeting-cancel-saved", n=n, lines=news.phoneless(guests, later=False))


# --- what the three share ---------------------------------------------------------------------------------


def _moment(answers: dict[str, Any], zone: str) -> datetime:
    on, at = date.fromisoformat(answers["on"]["day"]), time.fromisoformat(answers["at"])
    return datetime.combine(on, at, ZoneInfo(zone))


def _place(place: Any, leader: Someone) -> dict[str, Any]:
    if place == {"home": True}:
        return {"place": "", "host_id": leader.id}
    return {"place": str(place), "host_id": None}


def _comes_too(book: Work, one: Meeting, leader: Someone) -> None:
    """Who fixes the hour comes at that hour; it can be changed like everybody's answer."""
    if any(seat.ksm_id == one.ksm_id for seat in leader.seats):
        store.answer(book, one, leader.id, Answer.HADIR)

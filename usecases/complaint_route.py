"""Who examines a complaint: brought there and moved on in time. Never the accused: asked anew each time."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain import complaints as rules
from domain.actor import Actor, Someone
from domain.complaints import About, Deadlines, Named, Officer, Route, State
from domain.people import Subject
from domain.say import Refusal, Say, button, say
from storage import complainants, due, holidays, members, outbox
from storage import complaints as store
from storage.book import Work
from storage.rules import rules_of
from usecases import complaint_words as words

DUE = "complaint"
ACKNOWLEDGE, UNTAKEN, SOON, LATE, LOOK, QUIET = "terima", "diambil", "hampir", "lewat", "cari", "diam"
MORNING = time(8)
"""Before the officers' digest."""


def today(book: Work, complaint: Row[Any]) -> date:
    """The day in its village."""
    return book.now.astimezone(ZoneInfo(complaint.zone)).date()


def passes_by(book: Work, complaint: Row[Any]) -> Named:
    """Whom it must not come before, as of now: the named, all of their KSM or office, who complained."""
    on = today(book, complaint)
    people = set(store.passed_by(book, complaint.id))
    grants = store.grants_of(book, people)
    held = store.in_office(book, complaint.bkm_id, complaint.about, complaint.ksm_id, on)
    own = complainants.people_behind(book, complaint.id)
    return rules.named(people | held | own, grants, About(complaint.about), complaint.ksm_id, on)


def find_route(book: Work, complaint: Row[Any], level: int) -> Route | None:
    """Who may examine it now, from this level on."""
    officers = store.officers(book, complaint.bkm_id, today(book, complaint))
    return rules.route(officers, passes_by(book, complaint), level, today(book, complaint))


def may_examine(book: Work, complaint: Row[Any], people: tuple[Someone, ...]) -> Someone | None:
    """Who of these people may look at it: their level is reached, and it does not pass them by."""
    on, passed = today(book, complaint), passes_by(book, complaint)
    for officer in store.officers(book, complaint.bkm_id, on):
        me = next((one for one in people if one.id == officer.person_id), None)
        if me is not None and _reached(officer, complaint, on) and not rules.is_barred(officer, passed, on):
            return me
    return None


def _reached(officer: Officer, complaint: Row[Any], on: date) -> bool:
    level = rules.level_of(officer, on)
    return level is not None and (complaint.level is None or level <= complaint.level)


def examined_by(book: Work, actor: Actor, public_id: str) -> tuple[Row[Any], Someone]:
    """The complaint behind a button and who of this phone may do something about it. Unknown, foreign and
    moved away sound the same.
    """
    complaint = store.find(book, public_id) if actor.private else None
    able = complaint is not None and actor.able("examine-complaint", Subject(complaint.bkm_id)) is not None
    me = may_examine(book, complaint, actor.people) if complaint is not None and able else None
    if complaint is None or me is None:
        raise Refusal("button-stale")
    return complaint, me


# --- bringing it -----------------------------------------------------------------------------------------


def bring(book: Work, complaint: Row[Any], level: int) -> tuple[Row[Any], Say]:
    """It comes before who may examine it, from this level on; returns it, and the line that tells where it
    is.
    """
    found = find_route(book, complaint, level)
    n = complaint.n_moves + 1
    fresh = {"state": State.MASUK.value, "handler_id": None, "taken_at": None, "answered_at": None}
    at = found.level if found is not None else None
    store.change(book, complaint.id, **fresh, level=at, reached_at=book.now, n_moves=n, closed_at=None)
    for klass in ("task", "alert"):
        outbox.withdraw(book, words.topic(complaint), klass)
    moved = store.find(book, complaint.public_id)
    assert moved is not None
    _look_again(book, moved)
    if found is None:
        return moved, say("complaint-nobody", outside=words.outside(moved))
    by = _acknowledged_by(book, moved)
    remember(book, moved, ACKNOWLEDGE, by)
    within = deadlines(book, moved)
    taken, answered = timedelta(days=within.taken), timedelta(days=within.answered)
    remember(book, moved, UNTAKEN, max(book.now + taken, by + timedelta(days=1)))
    remember(book, moved, LATE, book.now + answered)
    for person_id in found.people:
        _ask(book, moved, members.someone(book, person_id))
    who = words.by_name(book, found.people)
    return moved, say("complaint-with", who=who, role=words.role_word(found.level), on=last_day(book, moved))


def deadlines(book: Work, complaint: Row[Any]) -> Deadlines:
    """How long it may wait where it is: by the rules of the day it came there."""
    on = date.fromisoformat(words.day_of(complaint, complaint.reached_at))
    return rules_of(book, complaint.bkm_id, on).complaints


def last_day(book: Work, complaint: Row[Any]) -> str:
    """By when it is answered where it is now."""
    within = timedelta(days=deadlines(book, complaint).answered)
    return words.day_of(complaint, complaint.reached_at + within)


def _ask(book: Work, complaint: Row[Any], officer: Someone) -> None:
    chat = members.chat_of(book, officer.id)
    assert chat is not None  # who has no phone is no officer of a route
    asked = words.page(book, complaint, officer)
    reason = f"c:{complaint.id}:{complaint.n_moves}:{officer.id}"
    outbox.post(book, chat, asked, "alert", reason, subject=words.topic(complaint))
    words.post_file(book, chat, complaint, complaint.attachment, "alert")


def remember(book: Work, complaint: Row[Any], what: str, at: datetime) -> None:
    """Look after it at this hour, unless it has moved by then."""
    due.plan(book, DUE, complaint.public_id, f"{what}:{complaint.n_moves}", at)


def _acknowledged_by(book: Work, complaint: Row[Any]) -> datetime:
    on = today(book, complaint)
    day = rules.working_day_after(on, lambda each: each in holidays.near(book, complaint.bkm_id, each))
    return datetime.combine(day, MORNING, tzinfo=ZoneInfo(complaint.zone))


def move_up(book: Work, complaint: Row[Any], why: str) -> tuple[Row[Any], Say | None]:
    """One level up, once per level; whoever complained hears it. None: there is no level above, it stays."""
    level = complaint.level if complaint.level is not None else 0
    if find_route(book, complaint, level + 1) is None:
        return complaint, None
    within = deadlines(book, complaint)
    days = {UNTAKEN: within.taken, LATE: within.answered}.get(why, 0)
    moved, where = bring(book, complaint, level + 1)
    _tell_moved(book, moved, why, where, days)
    return moved, where


def move_away(book: Work, complaint: Row[Any], why: str) -> Row[Any]:
    """Whoever has it may not, any more: it goes to whoever may, from the same level on."""
    moved, where = bring(book, complaint, complaint.level or 0)
    _tell_moved(book, moved, why, where)
    return moved


def _tell_moved(book: Work, complaint: Row[Any], why: str, where: Say, days: int = 0) -> None:
    told = say("complaint-moved", number=words.ref(complaint), why=why, where=where, days=days)
    if complaint.level is not None:
        told = told.with_rows(words.not_this_one(complaint))
    words.tell(book, complaint, told)


# --- the hours -------------------------------------------------------------------------------------------


def fell_due(book: Work, row: Row[Any]) -> str:
    """An hour of a complaint has come. What was planned before its last move is no longer meant."""
    complaint = store.find(book, row.subject)
    what, _, n = row.occurrence.partition(":")
    if complaint is None or str(complaint.n_moves) != n or complaint.state == State.SELESAI:
        return "moved on"
    if what == QUIET:
        return "open" if complaint.state != State.DIJAWAB else close(book, complaint)
    if complaint.state == State.DIJAWAB:
        return "answered"
    if what == LOOK:
        return _look(book, complaint)
    return _in_time(book, complaint, what)


def _in_time(book: Work, complaint: Row[Any], what: str) -> str:
    untaken = complaint.state == State.MASUK
    if what == ACKNOWLEDGE and untaken:
        return _remind(book, complaint, "complaint-waits")
    if what == SOON and complaint.state == State.DIPERIKSA:
        return _remind(book, complaint, "complaint-soon", on=last_day(book, complaint))
    if (what == UNTAKEN and untaken) or (what == LATE and complaint.state != State.DIJAWAB):
        moved, where = move_up(book, complaint, what)
        if where is not None:
            return "moved up"
        if what == UNTAKEN:
            return _remind(book, complaint, "complaint-waits")
        days = deadlines(book, moved).answered
        told = say("complaint-late", number=words.ref(moved), outside=words.outside(moved), days=days)
        words.tell(book, moved, told)
        return _remind(book, complaint, "complaint-overdue", days=days)
    return "in time"


def _remind(book: Work, complaint: Row[Any], key: str, **when: Any) -> str:
    """Who has it, or everybody who may take it, is reminded in the day's digest."""
    if complaint.handler_id is not None:
        people: tuple[int, ...] = (complaint.handler_id,)
    else:
        found = find_route(book, complaint, complaint.level or 0)
        people = found.people if found is not None else ()
    outbox.withdraw(book, words.topic(complaint), "task")  # what was not said yet is said now
    for person_id in people:
        chat = members.chat_of(book, person_id)
        if chat is not None:
            press = button("choice-complaint", words.SHOW, complaint.public_id, number=words.ref(complaint))
            asked = say(key, number=words.ref(complaint), **when).with_rows((press,))
            reason = f"{words.topic(complaint)}:{book.new_id()}"
            outbox.post(book, chat, asked, "task", reason, subject=words.topic(complaint))
    return "reminded"


def _look(book: Work, complaint: Row[Any]) -> str:
    """Every morning: may who has it still, and who it waits for? Has somebody taken an office who may?"""
    if complaint.handler_id is not None:
        handler = members.someone(book, complaint.handler_id)
        fine = may_examine(book, complaint, (handler,)) is not None
    else:
        found = find_route(book, complaint, complaint.level or 0)
        fine = (found.level if found is not None else None) == complaint.level
    if not fine:
        move_away(book, complaint, "ada" if complaint.level is None else "ganti")
        return "moved"
    _look_again(book, complaint)
    return "as before"


def _look_again(book: Work, complaint: Row[Any]) -> None:
    day = today(book, complaint) + timedelta(days=1)
    at = datetime.combine(day, MORNING, tzinfo=ZoneInfo(complaint.zone))
    again = f"{LOOK}:{complaint.n_moves}"
    due.plan(book, DUE, complaint.public_id, again, at, person_id=day.toordinal())


def close(book: Work, complaint: Row[Any]) -> str:
    """It is over, and its outcome can be read by everybody, without names."""
    store.change(book, complaint.id, state=State.SELESAI.value, closed_at=book.now)
    words.tell(book, complaint, say("complaint-published", number=words.ref(complaint)))
    return "closed"

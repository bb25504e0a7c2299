"""Pembinaan begins with a visit: within a month of the payout somebody of the UPK, or the facilitator, looks
in at the KSM's business and home. A task, a note, a line in the month's recap; never a word to the borrowers.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor, Someone
from domain.days import add_months
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import audiences, due, lending, members, outbox
from storage import visits as store
from storage.book import Work
from usecases.deed import Open

VISITED = "kunjungi"
DEED = "visit-borrowers"
_HALF = timedelta(days=14)
_SOON = timedelta(days=3)
_FORGOTTEN = timedelta(days=92)
"""A loan that began longer ago is past its first visit: the recap has counted it."""
MOST = 6


def _until(begun: date) -> date:
    """The last day of the first visit: within a month of the payout, to business and home (the urban
    programme's guide to lending).
    """
    return add_months(begun, 1)


def _open(book: Work, bkm_ids: list[int], today: date) -> list[tuple[Any, date]]:
    """What is to be visited there, each with the day its loan began in that place."""
    if not bkm_ids:
        return []
    zones = {row.id: ZoneInfo(row.zone) for row in audiences.villages(book, bkm_ids)}
    since = book.now - _FORGOTTEN
    rows: Iterable[Any] = store.to_visit(book, bkm_ids, since)
    return [(row, row.began_at.astimezone(zones[row.bkm_id]).date()) for row in rows]


def _line(row: Any, begun: date, today: date) -> Say:
    late = int(today > _until(begun))
    return say(
        "visit-line", ksm=row.ksm_name, begun=begun.isoformat(), until=_until(begun).isoformat(), late=late
    )


def _press(row: Any) -> Button:
    return button("button-visited-ksm", VISITED, row.public_id, ksm=row.ksm_name)


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For [Tugas hari ini]: KSM whose loan is fresh and whom nobody has visited yet."""
    found = _open(book, actor.villages(DEED), actor.today)
    return [(_line(row, begun, actor.today), _press(row)) for row, begun in found]


def standing(book: Work, actor: Actor) -> Say:
    """'kunjungan': the same by itself, and what the last visits saw. Refusal for everybody else."""
    mine = actor.villages(DEED)
    if not mine or not actor.private:
        raise Refusal("visit-not-yours")
    found = waiting(book, actor)[:MOST]
    notes = tuple(
        _seen(book, row, actor.zone) for row in store.seen(book, mine, book.now - _FORGOTTEN)[:MOST]
    )
    words = say(
        "visit-list", lines=tuple(line for line, _ in found), n=len(found), notes=notes, seen=len(notes)
    )
    return words.with_rows(*((press,) for _, press in found))


def _seen(book: Work, row: Any, zone: ZoneInfo) -> Say:
    by = members.someone(book, row.by_person_id).called
    on = row.at.astimezone(zone).date().isoformat()
    return say("visit-seen", ksm=row.ksm_name, on=on, by=by, note=row.reason)


def form(book: Work, actor: Actor, public_id: str) -> Open:
    """[Sudah dikunjungi]: what was seen there is asked."""
    _mine(book, actor, public_id)
    return Open("note-visit", about={"application": public_id})


def offer(book: Work, actor: Actor, application: str = "") -> dict[str, Any]:
    """Which KSM it is."""
    _, row = _mine(book, actor, application)
    return {"application": application, "ksm": row.ksm_name}


def _mine(book: Work, actor: Actor, public_id: str) -> tuple[Someone, Any]:
    """A fresh loan and who of them may have visited it. Refusal: not theirs, their own, or noted before."""
    row = lending.by_public(book, public_id)
    who = actor.able(DEED, Subject(row.bkm_id)) if row is not None else None
    if row is None or who is None:
        raise Refusal("button-stale")
    if any(line.person_id in actor.ids for line in lending.lines_of(book, row.id)):
        raise Refusal("visit-own", ksm=row.ksm_name)
    by = store.by_whom(book, row.id)
    if by is not None:
        raise Refusal("visit-noted-before", ksm=row.ksm_name, by=members.someone(book, by).called)
    return who, row


def noted(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """The visit stands in the application, with what was seen and by whom; nobody else is reminded of it."""
    who, row = _mine(book, actor, answers["application"])
    store.note(book, row.id, who.id, answers["note"])
    outbox.withdraw(book, _subject(row))
    return say("visit-noted", ksm=row.ksm_name, on=actor.today.isoformat())


def _subject(row: Any) -> str:
    return f"visit:{row.public_id}"


def subjects(book: Work, zone: str, today: date) -> Iterable[int]:
    """The BKM of this zone."""
    return due.bkm_in_zone(book, zone)


def morning(book: Work, bkm_id: int, today: date) -> str:
    """The clerk and the facilitator hear of it two weeks after the payout, three days before the month is
    over, and once more when it is; each time once.
    """
    n_told = 0
    for row, begun in _open(book, [bkm_id], today):
        until = _until(begun)
        steps = [begun + _HALF <= today, until - _SOON <= today, until < today]
        if not any(steps):
            continue
        for officer in members.officers(book, bkm_id, (Role.PETUGAS_UPK, Role.FASILITATOR), today):
            chat = members.chat_of(book, officer.id)
            if chat is None:
                continue
            words = _line(row, begun, today).with_rows((_press(row),))
            reason = f"{_subject(row)}:{officer.id}:{sum(steps)}"
            n_told += outbox.post(book, chat, words, "task", reason, subject=_subject(row)) is not None
    return f"told {n_told}"


def counted(book: Work, bkm_id: int, month: date, end: date, zone: ZoneInfo) -> Say | None:
    """For the recap: how many loans began in this month, and how many of these KSM were visited since."""
    start, stop = (datetime.combine(day, time(), zone) for day in (month, end))
    found = store.of_month(book, bkm_id, start, stop)
    return say("field-visits", n=found.n, visited=found.visited) if found.n else None

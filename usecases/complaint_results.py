"""What everybody may read of complaints: the outcome, without names; for the supervisors a count by month;
and whom outside one can turn to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor
from domain.complaints import State
from domain.days import add_months
from domain.people import Subject
from domain.say import Refusal, Say, say
from storage import complaints as store
from storage.book import Work
from usecases import complaint_route as route
from usecases import complaint_words as words

LISTED = 8
LONGEST_ADDRESS = 200


def results(book: Work, actor: Actor) -> Say:
    """'hasil pengaduan': number, kind, what came of it, in how many days. Nobody's name."""
    if not actor.people or not actor.private:
        raise Refusal("button-stale")
    found = store.published(book, actor.people[0].bkm_id, LISTED)
    if not found:
        return say("complaint-results-none", village=actor.people[0].bkm_name)
    lines = tuple(
        say(
            "complaint-result", number=words.ref(row), kind=say("complaint-kind", kind=row.kind),
            result=row.result or "", days=_days(row), outcome=row.outcome,
        )
        for row in found
    )  # fmt: skip
    return say("complaint-results", village=actor.people[0].bkm_name, lines=lines)


def _days(row: Row[Any]) -> int:
    """From the day it came to the day it was answered, at least one."""
    zone = ZoneInfo(row.zone)
    until = row.answered_at or row.closed_at
    days: int = (until.astimezone(zone).date() - row.made_at.astimezone(zone).date()).days
    return max(1, days)


def recap(book: Work, actor: Actor) -> Say:
    """'rekap pengaduan': how many of which kind, how they stand and how long it took, this month and the
    last. What passes somebody by is not counted before them while it is open.
    """
    scopes = actor.scopes("count-complaints")
    if not scopes or not actor.private:
        raise Refusal("not-your-office")
    me = scopes[0][0]
    first = actor.today.replace(day=1)
    lines: list[Say] = []
    for month in (first, add_months(first, -1)):
        begin, end = (
            datetime.combine(each, time(), tzinfo=actor.zone) for each in (month, add_months(month, 1))
        )
        rows = [each for each in store.made_since(book, me.bkm_id, begin, end) if _counted(book, actor, each)]
        lines += _month(month, rows)
    return say("complaint-recap", village=me.bkm_name, lines=tuple(lines))


def _counted(book: Work, actor: Actor, row: Row[Any]) -> bool:
    if row.state == State.SELESAI:
        return True
    return route.may_examine(book, row, actor.people) is not None


def _month(month: date, rows: Sequence[Row[Any]]) -> Iterator[Say]:
    done = [row for row in rows if row.state == State.SELESAI]
    days = sum(_days(row) for row in done) // len(done) if done else 0
    facts = {"n": len(rows), "open": len(rows) - len(done), "done": len(done), "days": days}
    yield say("complaint-recap-month", month=month.isoformat(), **facts)
    for kind, n in sorted(Counter(row.kind for row in rows).items()):
        left = sum(row.kind == kind and row.state != State.SELESAI for row in rows)
        yield say("complaint-recap-kind", kind=say("complaint-kind", kind=kind), n=n, open=left)


def address(book: Work, actor: Actor, heard: str) -> Say:
    """'alamat pengaduan Kantor Kecamatan Contoh': whom outside one turns to; alone it shows what is set."""
    row = store.village_by_id(book, actor.people[0].bkm_id)
    told = " ".join(heard.split())
    if not told:
        return words.say_outside(row.complaints_to)
    if actor.able("set-complaint-address", Subject(row.id)) is None or not actor.private:
        raise Refusal("not-your-office")
    if len(told) > LONGEST_ADDRESS:
        raise Refusal("text-too-long", most=LONGEST_ADDRESS)
    store.set_address(book, row.id, told)
    return say("complaint-address-set", address=told)

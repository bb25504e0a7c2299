"""What the fines of a card depend on beside its payments: the rules of each row's day, rests, reports that
wait, and what two officers let go. Knows rows; the fine itself is domain's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, bindparam, select

from domain.days import SELAPAN
from domain.fined import Fining
from domain.fines import Fine
from domain.holidays import Calendar
from domain.ledger import Kind, Purpose
from domain.loans import Installment
from domain.profiles import Profile
from domain.relief import What
from domain.writtenrules import read
from storage.book import Work
from storage.kept import Kept
from storage.tables import death, entry, ksm, meeting, posting, relief, rules, settlement

AGREED = "agreed"
_VERSIONS = Kept(
    select(rules.c.text)
    .where(rules.c.bkm_id == bindparam("bkm"))
    .order_by(rules.c.applies_from, rules.c.version)
)


@dataclass(frozen=True, slots=True)
class Rest:
    """Days on which no fine ages, and between which moments the book said so; None: no bound."""

    since: date
    until: date
    known_from: datetime | None = None
    known_until: datetime | None = None

    def known(self, at: datetime | None) -> bool:
        """Whether the book said so at that moment; None: now."""
        if at is None:
            return self.known_until is None
        return (self.known_from is None or self.known_from <= at) and (
            self.known_until is None or at < self.known_until
        )


@dataclass(frozen=True, slots=True)
class Asking:
    """Of one share: the fine of each row with the day after which it is late, and what stands in its way."""

    rows: Mapping[int, tuple[Fine, date]]
    rests: tuple[Rest, ...] = ()
    let_go: tuple[tuple[date, int, datetime], ...] = ()

    def known(self, at: datetime | None) -> Fining:
        """By what was in the book at that moment."""
        rests = tuple((each.since, each.until) for each in self.rests if each.known(at))
        freed = tuple((on, amount) for on, amount, moment in self.let_go if at is None or moment <= at)
        return Fining(self.rows, rests, freed)


def fine_of(version: Profile) -> Fine:
    """The fine these rules ask of a row that falls due by them."""
    return Fine(version.fine, version.fining, version.label)


def versions(book: Work, bkm_id: int) -> list[Profile]:
    """The BKM's own versions in the order they apply; empty: none of them asks a fine. None shipped does."""
    found = [read(text) for text in book.execute(_VERSIONS, {"bkm": bkm_id}).scalars()]
    return found if any(fine_of(each) for each in found) else []


def _on(found: Sequence[Profile], day: date) -> Fine | None:
    """The fine of a row that falls due on that day; None: there is none. A later version that applies from
    the same day is the one.
    """
    held = [each for each in found if each.applies_from <= day]
    fine = fine_of(held[-1]) if held else None
    return fine or None


def of_shares(
    book: Work,
    shares: Sequence[Row[Any]],
    cards: Mapping[int, Sequence[Installment]],
    calendars: Mapping[tuple[int, str], Calendar],
) -> dict[int, Asking]:
    """What is asked of the late rows of these shares, by share; one of which nothing is asked is left out."""
    by_bkm = {bkm_id: versions(book, bkm_id) for bkm_id in {row.bkm_id for row in shares}}
    asked = [row for row in shares if by_bkm[row.bkm_id]]
    if not asked:
        return {}
    collects = meeting_days(book, {row.ksm_id: row.zone for row in asked})
    found = {}
    for row in asked:
        days, calendar = collects.get(row.ksm_id), calendars[row.bkm_id, row.profile]
        fines = {}
        for each in cards[row.id]:
            fine = _on(by_bkm[row.bkm_id], each.due_on)
            if fine is not None:
                late_after = calendar.counts_on(each.due_on) if days is None else met(days, each.due_on)
                fines[each.number] = fine, late_after
        if fines:
            found[row.id] = Asking(fines)
    return _with_what_stands_in_the_way(book, [row for row in asked if row.id in found], found)


def met(days: Collection[date], due_on: date) -> date:
    """A group that collects at its meetings is late after the next one; without any, after 35 days."""
    return min((day for day in days if day >= due_on), default=due_on + timedelta(days=SELAPAN))


def meeting_days(book: Work, zone_of: Mapping[int, str]) -> dict[int, list[date]]:
    """The days on which those KSM meet that collect at their meetings. `zone_of`: of each KSM asked about."""
    zones = {ksm_id: ZoneInfo(zone) for ksm_id, zone in zone_of.items()}
    theirs = select(ksm.c.id).where(ksm.c.id.in_(zones), ksm.c.collects_at_meetings)
    days: dict[int, list[date]] = {ksm_id: [] for ksm_id in book.execute(theirs).scalars()}
    met = select(meeting.c.ksm_id, meeting.c.starts_at).where(
        meeting.c.ksm_id.in_(days), meeting.c.state == "planned"
    )
    for row in book.execute(met) if days else ():
        days[row.ksm_id].append(row.starts_at.astimezone(zones[row.ksm_id]).date())
    return days


def _with_what_stands_in_the_way(
    book: Work, shares: Sequence[Row[Any]], found: dict[int, Asking]
) -> dict[int, Asking]:
    whose = {row.id: row.person_id for row in shares}
    people, rests = sorted(set(whose.values())), defaultdict(list)
    for person_id, rest in (*_pauses(book, people), *_deaths(book, people)):
        rests[person_id].append(rest)
    waiting, freed = _reports(book, list(whose)), _let_go(book, list(whose))
    return {
        share_id: Asking(asking.rows, (*rests[whose[share_id]], *waiting[share_id]), tuple(freed[share_id]))
        for share_id, asking in found.items()
    }


def _pauses(book: Work, people: Collection[int]) -> Iterator[tuple[int, Rest]]:
    held = select(relief).where(relief.c.what == What.PAUSE.value, relief.c.outcome == AGREED)
    for row in book.execute(held.where(relief.c.person_id.in_(people))):
        yield row.person_id, Rest(row.since_on, row.until_on, row.ended_at)


def _deaths(book: Work, people: Collection[int]) -> Iterator[tuple[int, Rest]]:
    for row in book.execute(select(death).where(death.c.person_id.in_(people))):
        yield row.person_id, Rest(row.died_on, date.max, row.noted_at, row.ended_at)


def _reports(book: Work, share_ids: Collection[int]) -> dict[int, list[Rest]]:
    """From the day after somebody says they paid until their report has ended: a row that was late on the
    day itself is late, whoever counts the money.
    """
    ended = entry.alias()
    said = (
        select(
            posting.c.share_id, entry.c.effective_on, entry.c.recorded_at, ended.c.recorded_at.label("over")
        )
        .join(entry, entry.c.id == posting.c.entry_id)
        .outerjoin(settlement, settlement.c.claim_id == entry.c.id)
        .outerjoin(ended, ended.c.id == settlement.c.entry_id)
        .where(entry.c.kind == Kind.CLAIM.value, entry.c.purpose == Purpose.INSTALLMENT.value)
        .where(posting.c.share_id.in_(share_ids), posting.c.amount_rp < 0)
    )
    found: dict[int, list[Rest]] = defaultdict(list)
    for row in book.execute(said):
        found[row.share_id].append(
            Rest(row.effective_on + timedelta(days=1), date.max, row.recorded_at, row.over)
        )
    return found


def _let_go(book: Work, share_ids: Collection[int]) -> dict[int, list[tuple[date, int, datetime]]]:
    agreed = select(relief).where(relief.c.what == What.FINE.value, relief.c.outcome == AGREED)
    found: dict[int, list[tuple[date, int, datetime]]] = defaultdict(list)
    for row in book.execute(agreed.where(relief.c.share_id.in_(share_ids)).order_by(relief.c.id)):
        found[row.share_id].append((row.since_on, row.amount_rp, row.ended_at))
    return found

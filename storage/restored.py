"""A book that was put back from a copy: what it must not do again, and what it may be missing. Knows rows;
whom to tell is usecases/'.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, func, select, update

from storage import keeping
from storage.book import Work
from storage.tables import (
    account,
    announcement,
    balance_agreement,
    balance_paper,
    bkm,
    card,
    due,
    entry,
    inbox,
    invitation,
    ksm,
    link,
    meeting,
    membership,
    meta,
    outbox,
    person,
    talk,
)

WHY = "restored"
RECEIPTS_A_DAY = 500
_THOUSAND = 1000
NEVER = datetime.min.replace(tzinfo=UTC)


def moment_of(book: Work) -> datetime | None:
    """The moment this copy is from: what the book wrote down when it was begun, or its last sign of life."""
    begun = keeping.moment(book, keeping.BEGUN)
    signs = (inbox.c.received_at, entry.c.recorded_at, outbox.c.made_at)
    seen = [book.execute(select(func.max(column))).scalar() for column in signs]
    last = max((sign for sign in seen if sign is not None), default=None)
    # a file that was copied by hand may be younger than the last backup that was begun in it
    return max((each for each in (begun, last) if each is not None), default=None)


def hold_messages(book: Work) -> int:
    """Nothing that waited is said: it may have been said since, or be true no longer. Returns how many."""
    waiting = outbox.c.state.in_(("waiting", "sending"))
    n = book.execute(update(outbox).where(waiting).values(state="withdrawn", why=WHY, left_at=None)).rowcount
    book.execute(
        update(card)
        .where(card.c.wanted_version > card.c.shown_version)
        .values(shown_version=card.c.wanted_version)
    )
    book.execute(update(announcement).where(announcement.c.state == "going").values(state="done"))
    return n


def miss_hours(book: Work) -> int:
    """What fell due meanwhile is over; jobs look from now on. Returns how many due rows were missed."""
    passed = due.c.done_at.is_(None) & (due.c.due_at <= book.now)
    n = book.execute(update(due).where(passed).values(done_at=book.now, result="missed")).rowcount
    book.execute(update(meta).where(meta.c.key.like("job:%")).values(value=book.now.isoformat()))
    return n


def set_lines_aside(book: Work) -> int:
    """Lines that had come in and were not done may have been done since: they are kept for a person's eyes.
    Their numbers step aside, so that what Telegram still holds comes in anew. Returns how many.
    """
    mine = update(inbox).where(inbox.c.state == "new")
    aside = {"state": "aside", "why": WHY, "done_at": book.now, "second_key": None, "update_id": -inbox.c.id}
    return book.execute(mine.values(aside)).rowcount


def end_talks(book: Work) -> int:
    """Nobody goes on in the middle of a form of another day. Returns how many were open."""
    return book.execute(delete(talk)).rowcount


def end_office_links(book: Work) -> None:
    """A link that opens an office may have been used since: it is not opened a second time."""
    alive = invitation.c.opens_office & invitation.c.used_at.is_(None) & (invitation.c.expires_at > book.now)
    book.execute(update(invitation).where(alive).values(expires_at=book.now))


def doubt_balances(book: Work) -> None:
    """Nobody is reminded of money that may have been paid since: each KSM's balances are to be agreed again
    on paper. Who agreed before stays to be read in the papers themselves.
    """
    book.execute(delete(balance_agreement))
    waiting = update(balance_paper).where(balance_paper.c.ended_at.is_(None))
    book.execute(waiting.values(ended_at=book.now, outcome="replaced"))


def skip_receipts(book: Work, days: int) -> None:
    """Numbers that were given out since stand on paper: the next one is beyond all of them."""
    known = book.execute(select(meta.c.value).where(meta.c.key == "receipts")).scalar()
    beyond = int(known or 0) + RECEIPTS_A_DAY * (days + 1)
    serial = (beyond // _THOUSAND + 1) * _THOUSAND
    keeping.note(book, "receipts", serial)


@dataclass(frozen=True, slots=True)
class Gap:
    """What one KSM's book may be missing. `last_*`: the last thing in it; None: nothing was ever written."""

    bkm_id: int
    bkm: str
    ksm_id: int
    ksm: str
    last_at: datetime | None
    last_by: str | None
    n_lines: int
    """Lines of its members that had come in and were not done."""
    n_meetings: int
    """Meetings of which the hour has passed since."""


def gaps(book: Work, since: datetime) -> list[Gap]:
    """Every KSM with what is last in its book: those that wrote last first, since they are likeliest to miss
    something.
    """
    rows = book.execute(
        select(ksm.c.bkm_id, bkm.c.name.label("bkm"), ksm.c.id, ksm.c.name)
        .join(bkm)
        .where(ksm.c.gone_at.is_(None), ksm.c.ended_on.is_(None))
        .order_by(ksm.c.id)
    ).all()
    last, lines, held = _last_entries(book), _lines(book), _meetings(book, since)
    nothing: tuple[datetime | None, str | None] = (None, None)
    found = []
    for row in rows:
        last_at, last_by = last.get(row.id, nothing)
        counts = (lines.get(row.id, 0), held.get(row.id, 0))
        found.append(Gap(row.bkm_id, row.bkm, row.id, row.name, last_at, last_by, *counts))
    return sorted(found, key=lambda gap: gap.last_at or NEVER, reverse=True)


def _last_entries(book: Work) -> dict[int, tuple[datetime, str | None]]:
    newest = select(func.max(entry.c.id)).where(entry.c.ksm_id.is_not(None)).group_by(entry.c.ksm_id)
    query = select(entry.c.ksm_id, entry.c.recorded_at, person.c.title, person.c.nickname, person.c.name)
    query = query.outerjoin(person, person.c.id == entry.c.by_person_id).where(entry.c.id.in_(newest))
    return {row.ksm_id: (row.recorded_at, _called(row)) for row in book.execute(query)}


def _called(row: Any) -> str | None:
    name = row.nickname or row.name
    return f"{row.title or ''} {name}".strip() if name else None


def _lines(book: Work) -> dict[int, int]:
    query = select(membership.c.ksm_id, func.count(inbox.c.id.distinct())).select_from(
        inbox.join(account, account.c.id == inbox.c.lane)
        .join(link, link.c.account_id == account.c.id)
        .join(membership, membership.c.person_id == link.c.person_id)
    )
    query = query.where(inbox.c.state == "aside", inbox.c.why == WHY, link.c.state == "active")
    return {row[0]: row[1] for row in book.execute(query.group_by(membership.c.ksm_id))}


def _meetings(book: Work, since: datetime) -> dict[int, int]:
    passed = meeting.c.starts_at.between(since, book.now) & (meeting.c.state == "planned")
    query = select(meeting.c.ksm_id, func.count()).where(passed).group_by(meeting.c.ksm_id)
    return {row[0]: row[1] for row in book.execute(query)}

"""A broadcast (contoh) about to leave: one announcement, and a message of it for everybody in the outbox."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Table, delete, func, insert, select

from bot.clock import chance
from storage import schema
from storage import tables as t
from storage.book import Book, Work
from usecases import sending

PART = 5_000  # people written in one unit
PER_KSM = 10
FIRST_ACCOUNT = 1_000_000
WRITER = FIRST_ACCOUNT - 1
"""The phone of the one who wrote the announcement and watches its card."""
TEXT = "Air bersih mati besok pukul 8 sampai 12. Mohon menampung air secukupnya malam ini. (contoh)"
FORENOON = 10
MOST_WEST = 12  # hours behind London; further there is no land


def build(address: str, n: int) -> Iterator[int]:
    """Write a village of `n` people with phones and their messages into a new book; yields how many."""
    yield from inhabit(address, n)
    book = Book(address, _clock, chance)
    bkm, writer = book.look(_first)
    news = book.run(lambda work: _announcement(work, bkm, writer))
    while book.run(lambda work: sending.expand(work, news)):
        pass
    book.run(lambda work: work.execute(delete(t.due)))  # every part of it is written
    book.close()


def inhabit(address: str, n: int) -> Iterator[int]:
    """Write a village of `n` people with phones into a new book; yields how many."""
    book = Book(address, _clock, chance)
    schema.prepare(book.engine)
    bkm, _ = book.run(_village)
    for first in range(0, n, PART):
        book.run(lambda work, first=first: _people(work, bkm, first, min(PART, n - first)))
        yield first + min(PART, n - first)
    book.close()


def _first(book: Work) -> tuple[int, int]:
    bkm = book.execute(select(t.bkm.c.id)).scalar_one()
    writer = book.execute(select(t.person.c.id).where(t.person.c.public_id == "writer")).scalar_one()
    return bkm, writer


def states(address: str) -> dict[str, int]:
    """What became of the messages, and how many."""
    book = Book(address, _clock, chance)
    mine = select(t.outbox.c.state, func.count()).where(t.outbox.c.klass == "announcement")
    found = book.look(lambda work: work.execute(mine.group_by(t.outbox.c.state)).all())
    book.close()
    return dict(found)  # type: ignore[arg-type]


def _clock() -> datetime:
    return datetime.now(UTC)


def _zone() -> str:
    """Where it is ten in the morning now: announcements keep their village's hours. (The sign is POSIX's; in
    the last hour before midnight in London it is ten tomorrow, in the east.)
    """
    west = _clock().hour - FORENOON
    return f"Etc/GMT{west if west <= MOST_WEST else west - 24:+d}"


def _village(book: Work) -> tuple[int, int]:
    row = {"public_id": "bkm", "name": "BKM Contoh", "zone": _zone(), "profile": "urban-2013"}
    bkm = book.execute(insert(t.bkm).returning(t.bkm.c.id), row).scalar_one()
    who = {
        "public_id": "writer",
        "bkm_id": bkm,
        "name": "Koordinator Contoh",
        "title": "Bu",
        "language": "id",
    }
    writer = book.execute(insert(t.person).returning(t.person.c.id), who).scalar_one()
    office = {"person_id": writer, "role": "koordinator", "bkm_id": bkm, "since_on": _clock().date()}
    book.execute(insert(t.office), office)
    _phones(book, {WRITER: writer})
    return bkm, writer


def _people(book: Work, bkm: int, first: int, n: int) -> None:
    """Members of KSM of ten, each with a phone and a yes to news."""
    numbers = range(first, first + n)
    common = {"bkm_id": bkm, "title": "Bu", "language": "id"}
    people = [{"public_id": f"p-{i}", "name": f"Warga {i}", **common} for i in numbers]
    ids = _many(book, t.person, people)
    kept = {"bkm_id": bkm, "in_thousands": True, "collects_at_meetings": False, "names_agreed": True}
    groups = [{"public_id": f"ksm-{i}", "name": f"Contoh {i}", **kept} for i in numbers[::PER_KSM]]
    ksm = _many(book, t.ksm, groups)
    usual = {"since_on": _clock().date() - timedelta(days=300), "usual_savings_rp": 20_000}
    seats = [
        {"person_id": who, "ksm_id": ksm[i // PER_KSM], "number": i % PER_KSM + 1, **usual}
        for i, who in enumerate(ids)
    ]
    book.execute(insert(t.membership), seats)
    phones = {FIRST_ACCOUNT + i: who for i, who in zip(numbers, ids, strict=True)}
    _phones(book, phones)
    yes = {"purpose": "news", "version": "1", "language": "id", "given_at": book.now}
    book.execute(
        insert(t.consent), [{"person_id": who, "account_id": phone, **yes} for phone, who in phones.items()]
    )


def _phones(book: Work, people: dict[int, int]) -> None:
    accounts = [{"id": phone, "first_seen_at": book.now, "shared": False} for phone in people]
    book.execute(insert(t.account), accounts)
    links = [
        {"account_id": phone, "person_id": who, "state": "active", "since_at": book.now}
        for phone, who in people.items()
    ]
    book.execute(insert(t.link), links)


def _announcement(book: Work, bkm: int, writer: int) -> Any:
    news = {"public_id": "news", "bkm_id": bkm, "by_person_id": writer, "text": TEXT, "chat_id": WRITER}
    news |= {"audience": {"kind": "some", "groups": ["members"]}, "state": "going", "made_at": book.now}
    row = book.execute(insert(t.announcement).returning(t.announcement), news).one()
    book.execute(insert(t.announcement_village), {"announcement_id": row.id, "bkm_id": bkm})
    phones = select(t.link.c.account_id, t.link.c.person_id).where(t.link.c.account_id != WRITER)
    audience = [
        {"announcement_id": row.id, "person_id": one.person_id, "chat_id": one.account_id}
        for one in book.execute(phones.order_by(t.link.c.id))
    ]
    book.execute(insert(t.recipient), audience)
    return row


def _many(book: Work, table: Table, rows: list[dict[str, Any]]) -> list[int]:
    """Their ids, in the order of the rows."""
    returning = insert(table).returning(table.c.id, sort_by_parameter_order=True)
    return list(book.execute(returning, rows).scalars())

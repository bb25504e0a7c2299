"""A larger sample village for the faults: six KSM, each with a chair, a treasurer and six reporting members."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import insert

from storage import schema
from storage import tables as t
from storage.book import Book, Work

N_KSM = 6
N_MEMBERS = 6
SINCE = date(2026, 1, 5)


@dataclass(frozen=True)
class Reporter:
    """A member with a phone."""

    account: int
    name: str
    treasurer: int


def build(address: str) -> list[Reporter]:
    """Write the village; returns everybody who may report."""
    book = Book(address, lambda: datetime.now(UTC), secrets.token_bytes)
    schema.prepare(book.engine)
    people = book.run(_village)
    book.close()
    return people


def _village(book: Work) -> list[Reporter]:
    bkm = _add(book, t.bkm, public_id="bkm", name="BKM Contoh", zone="Asia/Jakarta", profile="urban-2013")
    found: list[Reporter] = []
    for number in range(N_KSM):
        ksm = _add(
            book, t.ksm, public_id=book.new_id(), bkm_id=bkm, name=f"Contoh {number + 1}", in_thousands=True,
            collects_at_meetings=False, names_agreed=True,
        )  # fmt: skip
        base = 10_000 + 100 * number
        for seat in range(1, N_MEMBERS + 3):
            role = {1: "ketua", 2: "bendahara"}.get(seat)
            person = _person(book, bkm, f"Orang{number + 1}{seat}", base + seat)
            _add(
                book,
                t.membership,
                person_id=person,
                ksm_id=ksm,
                number=seat,
                usual_savings_rp=30_000,
                since_on=SINCE,
            )
            if role is not None:
                _add(book, t.office, person_id=person, role=role, bkm_id=bkm, ksm_id=ksm, since_on=SINCE)
            else:
                found.append(Reporter(base + seat, f"Orang{number + 1}{seat}", base + 2))
    return found


def _person(book: Work, bkm: int, name: str, account: int) -> int:
    row = {
        "public_id": book.new_id(),
        "bkm_id": bkm,
        "name": name,
        "title": "Bu",
        "sex": "P",
        "language": "id",
    }
    person = _add(book, t.person, **row)
    book.execute(insert(t.account).values(id=account, first_seen_at=book.now, shared=False))
    _add(book, t.link, account_id=account, person_id=person, state="active", since_at=book.now)
    consent = {"purpose": "account", "version": "1", "language": "id", "given_at": book.now}
    _add(book, t.consent, person_id=person, account_id=account, **consent)
    return person


def _add(book: Work, table: t.Table, **row: object) -> int:
    found: int = book.execute(insert(table).returning(table.c.id), row).scalar_one()
    return found

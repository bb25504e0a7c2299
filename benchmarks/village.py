"""A large sample village (contoh) in a book: many KSM of ten, each member with savings and a loan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from sqlalchemy import Table, insert, select

from bot.clock import chance
from domain.ledger import Account, Posting, opening
from domain.loans import Loan, Schedule, make_schedule
from domain.money import Rupiah
from domain.presets import preset
from storage import ledger, loans, schema
from storage import tables as t
from storage.book import Book, Work

MEMBERS = 10
OFFICES = {1: "ketua", 2: "bendahara", 3: "sekretaris"}
TREASURER = 2
GROUPS_PER_BKM = 30
FIRST_ACCOUNT = 10_000
CLERK = 9_000


def _clock() -> datetime:
    return datetime.now(UTC)


def account_of(group: int, number: int) -> int:
    """The phone of the member in row `number` of group `group`."""
    return FIRST_ACCOUNT + group * MEMBERS + number


def writers(n_groups: int) -> list[int]:
    """The phones of the ordinary members, neighbours far apart: those who report in the benchmark."""
    plain = [number for number in range(1, MEMBERS + 1) if number not in OFFICES]
    return [account_of(group, number) for number in plain for group in range(n_groups)]


def build(address: str, n_groups: int) -> Iterator[int]:
    """Write the village into a new book; yields after each group. Its treasurers have no phone."""
    book = Book(address, _clock, chance)
    schema.prepare(book.engine)
    rules = preset("urban-2013")
    lent_on = _clock().date() - timedelta(days=10)
    card = make_schedule(Loan(Rupiah(1_000_000), 10, lent_on, rules.jasa), rules.rounding, rules.due)
    bkm = 0
    for group in range(n_groups):
        if group % GROUPS_PER_BKM == 0:
            bkm = book.run(lambda work, group=group: _bkm(work, group // GROUPS_PER_BKM))
        book.run(lambda work, group=group, bkm=bkm: _group(work, bkm, group, card))
        yield group + 1
    book.close()


def give_treasurers_phones(address: str, n_groups: int) -> None:
    """From now on each treasurer is asked, on a phone of their own."""
    book = Book(address, _clock, chance)
    wanted = select(t.office.c.person_id).where(t.office.c.role == "bendahara").order_by(t.office.c.ksm_id)
    people = book.look(lambda work: work.execute(wanted).scalars().all())
    phones = {account_of(group, TREASURER): people[group] for group in range(n_groups)}
    book.run(lambda work: _phones(work, phones))
    book.close()


def give_clerk_a_phone(address: str) -> int:
    """The first BKM's clerk of the UPK gets one; returns its account."""
    book = Book(address, _clock, chance)
    wanted = select(t.office.c.person_id).where(t.office.c.role == "petugas_upk").order_by(t.office.c.id)
    person = book.look(lambda work: work.execute(wanted.limit(1)).scalar_one())
    book.run(lambda work: _phones(work, {CLERK: person}))
    book.close()
    return CLERK


def _bkm(book: Work, number: int) -> int:
    name = f"BKM Contoh {number + 1}"
    bkm = _add(book, t.bkm, public_id=f"bkm-{number}", name=name, zone="Asia/Jakarta", profile="urban-2013")
    for office in ("petugas_upk", "koordinator", "pengawas"):
        person = _person(book, bkm, f"{office}-{number}", office)
        _add(book, t.office, person_id=person, role=office, bkm_id=bkm, since_on=_since())
    return bkm


def _group(book: Work, bkm: int, group: int, card: Schedule) -> None:
    row = {"public_id": f"ksm-{group}", "bkm_id": bkm, "name": f"Contoh {group + 1}", "in_thousands": True}
    ksm = _add(book, t.ksm, **row, collects_at_meetings=False, names_agreed=True)
    people = {
        number: _person(book, bkm, f"{group}-{number}", f"Warga {number}") for number in range(1, MEMBERS + 1)
    }
    for number, person in people.items():
        seat = {"person_id": person, "ksm_id": ksm, "number": number, "since_on": _since()}
        _add(book, t.membership, **seat, usual_savings_rp=20_000)
        if number in OFFICES:
            office = {"person_id": person, "role": OFFICES[number], "bkm_id": bkm, "ksm_id": ksm}
            _add(book, t.office, **office, since_on=_since())
    _phones(book, {account_of(group, n): each for n, each in people.items() if n != TREASURER})
    shares = [loans.NewShare(person, card, Rupiah(0), Rupiah(0)) for person in people.values()]
    lent_on = _clock().date() - timedelta(days=10)
    loans.lend(book, bkm, ksm, lent_on, "urban-2013:1", shares)
    for person in people.values():
        saved = opening([Posting(Account.WAJIB, -120_000, person)], lent_on, f"opening:savings:{person}")
        ledger.append(book, saved, ledger.About(bkm, ksm, person))


def _person(book: Work, bkm: int, key: str, name: str) -> int:
    row = {"public_id": f"p-{key}", "bkm_id": bkm, "name": name, "title": "Bu", "sex": "P"}
    return _add(book, t.person, **row, language="id")


def _phones(book: Work, people: dict[int, int]) -> None:
    book.execute(
        insert(t.account), [{"id": each, "first_seen_at": book.now, "shared": False} for each in people]
    )
    links = [
        {"account_id": account, "person_id": person, "state": "active", "since_at": book.now}
        for account, person in people.items()
    ]
    book.execute(insert(t.link), links)


def _since() -> object:
    return _clock().date() - timedelta(days=300)


def _add(book: Work, table: Table, **row: object) -> int:
    found: int = book.execute(insert(table).returning(table.c.id), row).scalar_one()
    return found

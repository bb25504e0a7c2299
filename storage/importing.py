"""What the book holds of a village, for comparing it with a file, and the rows an import adds. Knows no
file, no rule.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, func, insert, select

from domain.ledger import SAVINGS, Account, Kind, Posting, opening
from storage import imports, ledger, sealed
from storage.book import Work
from storage.imports import TAKEN_BACK, Brought
from storage.tables import bkm, entry, ksm, loan, membership, office, person, posting, share

_TOTAL = func.sum(posting.c.amount_rp).label("total")


def bkms(book: Work) -> Sequence[Row[Any]]:
    """Every BKM."""
    return book.execute(select(bkm).order_by(bkm.c.id)).all()


def ksms(book: Work) -> Sequence[Row[Any]]:
    """Every KSM."""
    return book.execute(select(ksm).where(ksm.c.gone_at.is_(None)).order_by(ksm.c.id)).all()


def people(book: Work) -> Sequence[Row[Any]]:
    """Every person, once per seat they hold or held (or once without): person columns, `ksm_id`,
    `number`, usual savings, and the day the seat ended."""
    seat = (membership.c.ksm_id, membership.c.number, membership.c.usual_savings_rp, membership.c.until_on)
    query = select(person, *seat).select_from(person.outerjoin(membership)).where(person.c.gone_at.is_(None))
    return book.execute(query.order_by(person.c.id, membership.c.id)).all()


def numbers_ever(book: Work) -> dict[int, set[int]]:
    """The numbers each KSM's paper book has ever used: a row of the book is never used again."""
    used: dict[int, set[int]] = {}
    for row in book.execute(select(membership.c.ksm_id, membership.c.number)):
        used.setdefault(row.ksm_id, set()).add(row.number)
    return used


def offices(book: Work, today: date) -> Sequence[Row[Any]]:
    """Offices held today or later."""
    open_ = office.c.until_on.is_(None) | (office.c.until_on > today)
    return book.execute(select(office).where(open_).order_by(office.c.id)).all()


@dataclass(frozen=True, slots=True)
class Borrowed:
    """One member's share of a loan in the book, and what was paid on it before Guyub began."""

    loan_id: int
    ksm_id: int
    person_id: int
    disbursed_on: date
    status: str
    principal: int
    jasa: int
    paid_pokok: int
    paid_jasa: int


def shares(book: Work) -> list[Borrowed]:
    """Every member's share of every loan, running or paid off."""
    opened: dict[int, tuple[int, int]] = {}
    paid = (
        select(posting.c.share_id, posting.c.account, _TOTAL)
        .select_from(posting.join(entry, entry.c.id == posting.c.entry_id))
        .where(entry.c.kind == Kind.OPENING, posting.c.share_id.is_not(None), posting.c.amount_rp < 0)
        .where(imports.still_opened())
        .group_by(posting.c.share_id, posting.c.account)
    )
    for row in book.execute(paid):
        pokok, jasa = opened.get(row.share_id, (0, 0))
        done = -int(row.total)
        opened[row.share_id] = (done, jasa) if row.account == Account.LOAN else (pokok, done)
    wanted = select(share, loan.c.ksm_id, loan.c.disbursed_on, loan.c.status).select_from(share.join(loan))
    wanted = wanted.where(loan.c.status != TAKEN_BACK)
    return [
        Borrowed(
            r.loan_id, r.ksm_id, r.person_id, r.disbursed_on, r.status, r.principal_rp, r.jasa_rp,
            *opened.get(r.id, (0, 0)),
        )
        for r in book.execute(wanted.order_by(share.c.id))
    ]  # fmt: skip


def loan_totals(book: Work) -> set[tuple[int, date, int]]:
    """KSM, day and principal of every loan: the book keeps each of these once."""
    totals = select(loan.c.ksm_id, loan.c.disbursed_on, loan.c.principal_rp)
    return {(row.ksm_id, row.disbursed_on, row.principal_rp) for row in book.execute(totals)}


def saved(book: Work) -> dict[tuple[int, Account], tuple[int, bool]]:
    """Per person and kind of savings: what stood in the paper book, and whether anything else was written
    since. What was taken over and taken back is as if it had never been there.
    """
    found: dict[tuple[int, Account], tuple[int, bool]] = {}
    sums = (
        select(posting.c.person_id, posting.c.account, entry.c.kind, _TOTAL)
        .select_from(posting.join(entry, entry.c.id == posting.c.entry_id))
        .where(posting.c.account.in_([each.value for each in SAVINGS]), posting.c.person_id.is_not(None))
        .where(imports.still_opened(), entry.c.id.not_in(imports.mirrors()))
        .group_by(posting.c.person_id, posting.c.account, entry.c.kind)
    )
    for row in book.execute(sums):
        key = row.person_id, Account(row.account)
        opened, more = found.get(key, (0, False))
        found[key] = (opened - int(row.total), more) if row.kind == Kind.OPENING else (opened, True)
    return found


Held = tuple[date, date | None]
"""The first day, and the first day it no longer holds (None: no end is known)."""

# --- Writing ---------------------------------------------------------------------------------------------


def add_bkm(book: Work, name: str, zone: str, profile: str) -> int:
    """A new BKM."""
    row = {"public_id": book.new_id(), "name": name, "zone": zone, "profile": profile}
    bkm_id = int(book.execute(insert(bkm).returning(bkm.c.id), row).scalar_one())
    sealed.put(book, bkm, bkm_id)
    return bkm_id


def change_bkm(book: Work, bkm_id: int, values: Mapping[str, Any]) -> Brought:
    """Its zone, or the rules for loans to come."""
    return imports.change(book, bkm_id, bkm, bkm_id, values)


def add_ksm(book: Work, bkm_id: int, name: str, flags: Mapping[str, bool]) -> int:
    """A new KSM; what the file does not say is as for a KSM nobody has asked yet."""
    row = {"public_id": book.new_id(), "bkm_id": bkm_id, "name": name, "in_thousands": None}
    row |= {"collects_at_meetings": False, "names_agreed": False, **flags, **_said_at(book, flags)}
    ksm_id = int(book.execute(insert(ksm).values(**row).returning(ksm.c.id)).scalar_one())
    sealed.put_asked(book, ksm, ksm_id)
    return ksm_id


def change_ksm(book: Work, bkm_id: int, ksm_id: int, flags: Mapping[str, bool]) -> Brought:
    """How a KSM works."""
    return imports.change(book, bkm_id, ksm, ksm_id, {**flags, **_said_at(book, flags)})


def _said_at(book: Work, flags: Mapping[str, bool]) -> dict[str, Any]:
    return {"thousands_said_at": book.now} if "in_thousands" in flags else {}


def add_person(book: Work, bkm_id: int, name: str, import_key: str, about: Mapping[str, Any]) -> int:
    """A new person; `import_key` keeps two imports at once from writing them twice."""
    row = {"public_id": book.new_id(), "bkm_id": bkm_id, "name": name, "import_key": import_key, **about}
    return int(book.execute(insert(person).values(**row).returning(person.c.id)).scalar_one())


def change_person(book: Work, bkm_id: int, person_id: int, about: Mapping[str, Any]) -> Brought:
    """What is known about somebody."""
    return imports.change(book, bkm_id, person, person_id, about)


def add_seat(book: Work, person_id: int, ksm_id: int, number: int, usual_rp: int, held: Held) -> int:
    """A row of the KSM's paper book."""
    row = {"person_id": person_id, "ksm_id": ksm_id, "number": number, "usual_savings_rp": usual_rp}
    new = insert(membership).values(**row, since_on=held[0], until_on=held[1])
    return int(book.execute(new.returning(membership.c.id)).scalar_one())


def change_seat(book: Work, bkm_id: int, whose: tuple[int, int], values: Mapping[str, Any]) -> Brought:
    """What somebody usually saves, or the day they left. The number never changes. `whose`: person, KSM."""
    seat = (membership.c.person_id == whose[0]) & (membership.c.ksm_id == whose[1])
    found = book.execute(select(membership.c.id).where(seat).order_by(membership.c.id.desc())).scalars()
    return imports.change(book, bkm_id, membership, int(found.all()[0]), values)


def add_office(book: Work, person_id: int, role: str, where: tuple[int, int | None], held: Held) -> int:
    """An office from a day on. `where`: BKM, and the KSM or None."""
    row = {"person_id": person_id, "role": role, "bkm_id": where[0], "ksm_id": where[1]}
    new = insert(office).values(**row, since_on=held[0], until_on=held[1])
    return int(book.execute(new.returning(office.c.id)).scalar_one())


def end_office(book: Work, bkm_id: int, office_id: int, until_on: date) -> Brought:
    """The first day on which the office is no longer held."""
    return imports.change(book, bkm_id, office, office_id, {"until_on": until_on})


def open_savings(book: Work, about: ledger.About, account: Account, amount_rp: int, on: date) -> int:
    """What the member of `about` had saved in the paper book on that day. Returns the entry's id."""
    rows = [Posting(account, -amount_rp, about.person_id)]
    reference = f"opening:savings:{about.person_id}:{account.value}"
    like = entry.c.reference.like(f"{reference}:%") | (entry.c.reference == reference)
    before = book.execute(select(func.count()).select_from(entry).where(like)).scalar_one()
    if before:  # taken over before, and taken back
        reference = f"{reference}:{before + 1}"
    return ledger.append(book, opening(rows, on, reference), about).id

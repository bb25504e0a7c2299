"""Every loan of a BKM as it stood on a day, by what was in the book at a moment. Knows rows, no classes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, select

from domain.allocation import Settled
from domain.ledger import Kind
from domain.reckoning import Reckoned
from domain.reports import Paid
from storage import loans, relief
from storage.book import Work
from storage.tables import bkm, ksm


@dataclass(frozen=True, slots=True)
class Held:
    """The loans of one KSM, share by share."""

    ksm_id: int
    name: str
    shares: tuple[Paid, ...]


def bkm_by(book: Work, *, bkm_id: int | None = None, public_id: str | None = None) -> Row[Any] | None:
    """One BKM, by its row or by what a button carries."""
    wanted = bkm.c.public_id == public_id if public_id is not None else bkm.c.id == bkm_id
    return book.execute(select(bkm).where(wanted)).first()


def of_bkm(
    book: Work,
    bkm_id: int,
    month_begins: date,
    on: date,
    known_at: datetime,
    every: Sequence[loans.Lent] | None = None,
) -> list[Held]:
    """The KSM of this BKM whose loans were running at some time between the first day of the month and `on`,
    by name. What was recorded after `known_at` is not looked at, so that an old report comes out again.
    `every`: all its loans, where they were read before.
    """
    names = dict(book.execute(select(ksm.c.id, ksm.c.name).where(ksm.c.bkm_id == bkm_id)).all())
    lent: dict[int, list[Paid]] = defaultdict(list)
    whose: dict[int, int] = {}
    read = loans.every(book, bkm_id, until=on) if every is None else every
    known = [each for each in read if each.disbursed_on <= on and each.history.began(known_at)]
    rests = relief.pauses(book, {each.person_id for each in known}, known_at)
    for each in known:
        paid = _paid(each, month_begins, on, known_at)
        lent[each.loan_id].append(replace(paid, paused=rests.get(each.person_id, ())))
        whose[each.loan_id] = each.ksm_id
    found: dict[int, list[Paid]] = defaultdict(list)
    for loan_id, shares in lent.items():
        if any(_was_open(each) for each in shares):
            found[whose[loan_id]] += shares
    by_name = sorted(found, key=lambda ksm_id: (names[ksm_id], ksm_id))
    return [Held(ksm_id, names[ksm_id], tuple(found[ksm_id])) for ksm_id in by_name]


def jasa_paid(
    book: Work, bkm_id: int, since: date, on: date, known_at: datetime
) -> dict[int, dict[int, int]]:
    """What each borrower paid of jasa from `since` to `on`, by KSM. Rupiah; who paid none is left out."""
    found: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for each in loans.every(book, bkm_id, until=on):
        if each.history.began(known_at):
            paid = _paid(each, since, on, known_at)
            jasa = paid.paid.jasa - paid.paid_before.jasa
            if jasa > 0:
                found[each.ksm_id][each.person_id] += jasa
    return {ksm_id: dict(people) for ksm_id, people in found.items()}


def _was_open(paid: Paid) -> bool:
    whole = sum(row.total for row in paid.schedule)
    return paid.before.pokok + paid.before.jasa < whole or paid.to_date != paid.before


def _paid(lent: loans.Lent, month_begins: date, on: date, known_at: datetime) -> Paid:
    history, last = lent.history, month_begins - timedelta(days=1)
    before, gone_before, stands = Reckoned(Settled()), Settled(), history.on(on, known_at)
    if lent.disbursed_on < month_begins:
        before, gone_before = history.on(last, known_at), history.without_money(last, known_at)
    return Paid(
        lent.schedule, before.settled, stands.settled, gone_before,
        history.without_money(on, known_at), history.ended(on, known_at) is Kind.WRITE_OFF,
        watched=history.watched(on, known_at), fines=int(stands.fines.paid),
        fines_before=int(before.fines.paid), loan=lent.loan_id,
    )  # fmt: skip

"""What a till of the UPK held day by day, and what it can still give: the least it held since a day, without
what was counted out of it and waits for who received it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import BigInteger, Row, and_, cast, func, select

from domain.ledger import Account
from domain.vouchers import TILLS
from storage import cash
from storage.book import Work
from storage.tables import application, application_line, application_step, entry, posting, titipan_return
from storage.titipan import PAID


@dataclass(frozen=True, slots=True)
class Low:
    """The least a till can give, and the day it is that low; None: today. Rupiah, below 0 where the book has
    more out than in.
    """

    amount: int
    on: date | None = None


def _days(book: Work, bkm_id: int, account: Account) -> list[tuple[date, int]]:
    """What it held at the end of each day on which something moved, oldest first."""
    moved = cast(func.sum(posting.c.amount_rp), BigInteger)
    query = select(entry.c.effective_on, moved).join(posting, posting.c.entry_id == entry.c.id)
    query = query.where(entry.c.bkm_id == bkm_id, posting.c.account == account.value)
    held, found = 0, []
    for on, amount in book.execute(query.group_by(entry.c.effective_on).order_by(entry.c.effective_on)):
        held += int(amount)
        found.append((on, held))
    return found


def lowest(book: Work, bkm_id: int, code: str, on: date) -> Low:
    """The least this till ("kas", "bank") can give on a day: it must hold it on that day and ever since."""
    days, waits = _days(book, bkm_id, TILLS[code]), going_out(book, bkm_id, code)
    before = [held for day, held in days if day <= on]
    later = [Low(held, day) for day, held in days if day > on]
    then = Low(before[-1] if before else 0, on if later else None)
    least = min((then, *later), key=lambda each: each.amount)
    if later and least.on == later[-1].on:
        least = Low(least.amount)
    return Low(least.amount - waits, least.on)


def below_since(book: Work, bkm_id: int, code: str) -> date | None:
    """Since which day the book has had more out of this till than in; None: it has not, or the UPK does not
    keep its cash here.
    """
    if not cash.is_kept(book, bkm_id):
        return None
    since = None
    for on, held in _days(book, bkm_id, TILLS[code]):
        since = (since or on) if held < 0 else None
    return since


def going_out(book: Work, bkm_id: int, code: str) -> int:
    """What was counted out of this till and nobody has said yet that they received. Rupiah."""
    loans = sum(row.rp for row in _counted_out(book, bkm_id) if _code(book, row) == code)
    waits = select(cast(func.coalesce(func.sum(titipan_return.c.amount_rp), 0), BigInteger))
    mine = and_(titipan_return.c.bkm_id == bkm_id, titipan_return.c.state == PAID)
    return int(loans + book.execute(waits.where(mine, titipan_return.c.till == code)).scalar_one())


def _counted_out(book: Work, bkm_id: int) -> list[Row[Any]]:
    """The applications whose money is being counted, with its sum."""
    part = and_(application_line.c.part.is_not(None), application_line.c.share_id.is_(None))
    total = cast(func.sum(application_line.c.amount_rp), BigInteger).label("rp")
    query = select(application.c.id, application.c.public_id, total).join(
        application_line, application_line.c.application_id == application.c.id
    )
    query = query.where(application.c.bkm_id == bkm_id, application.c.paid_out_by.is_not(None), part)
    return list(book.execute(query.group_by(application.c.id, application.c.public_id)))


def _code(book: Work, row: Row[Any]) -> str:
    """The till it was counted out of: the bank, if this try has a slip."""
    tries = select(func.count()).select_from(application_step)
    tries = tries.where(application_step.c.application_id == row.id, application_step.c.step == "paid-out")
    n = book.execute(tries).scalar_one()
    return "bank" if cash.has_slip(book, f"{row.public_id}.{n}") else "kas"

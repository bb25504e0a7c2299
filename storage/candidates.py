"""Which shares may be late, found without reckoning every card. Knows rows; who is late the rule decides."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import BigInteger, Row, and_, bindparam, case, cast, func, or_, select

from domain.allocation import takes_ahead_first
from domain.holidays import HolidayRule
from domain.ledger import Account
from storage import fines, holidays
from storage.balances import TWO_OFFICERS, n_agreed
from storage.book import Work
from storage.histories import ON_CARDS
from storage.rules import rules_named, rules_of
from storage.tables import bkm, installment, ksm, loan, posting, share

_DAY, _SUNDAY = timedelta(days=1), 6


def _sum(column: Any) -> Any:
    return cast(func.coalesce(func.sum(column), 0), BigInteger)


_DUE = (
    select(
        installment.c.share_id,
        _sum(installment.c.pokok_rp + installment.c.jasa_rp).label("whole"),
    )
    .where(installment.c.due_on < bindparam("before"))
    .group_by(installment.c.share_id)
    .subquery()
)
_OWN = and_(posting.c.account == Account.PAID.value, posting.c.person_id == share.c.person_id)
_PAID = (
    select(
        posting.c.share_id,
        _sum(
            case(
                (or_(_OWN, posting.c.account == Account.JASA.value), -posting.c.amount_rp),
                (posting.c.account == Account.LOAN.value, -posting.c.amount_rp),
                else_=0,
            )
        ).label("paid"),
    )
    .join(share, share.c.id == posting.c.share_id)
    .where(posting.c.account.in_([each.value for each in ON_CARDS]))
    .group_by(posting.c.share_id)
    .subquery()
)
# The oldest row is settled first and nothing waits while a row is overdue, so a share can only be late if
# what was
# due before today is more than all its borrower ever paid. What others paid for them is left out, and a
# lender who
# takes a coming row's jasa before overdue pokok, or asks a fine, gets every loan looked at: a few too many,
# never one too few.
_CANDIDATES = (
    select(loan.c.ksm_id, share.c.id.label("share_id"), share.c.person_id)
    .select_from(
        share.join(loan, loan.c.id == share.c.loan_id)
        .join(ksm, ksm.c.id == loan.c.ksm_id)
        .join(bkm, bkm.c.id == ksm.c.bkm_id)
        .join(_DUE, _DUE.c.share_id == share.c.id)
        .outerjoin(_PAID, _PAID.c.share_id == share.c.id)
    )
    .where(
        loan.c.status == "A",
        bkm.c.zone == bindparam("zone"),
        n_agreed() >= TWO_OFFICERS,
        or_(
            _DUE.c.whole > share.c.principal_rp + func.coalesce(_PAID.c.paid, -share.c.principal_rp),
            loan.c.profile.in_(bindparam("ahead_first", expanding=True)),
            ksm.c.bkm_id.in_(bindparam("fining", expanding=True)),
        ),
    )
    .order_by(loan.c.ksm_id, share.c.id)
)

_ORDERS = (
    select(ksm.c.bkm_id, loan.c.profile)
    .select_from(loan.join(ksm, ksm.c.id == loan.c.ksm_id).join(bkm, bkm.c.id == ksm.c.bkm_id))
    .where(loan.c.status == "A", bkm.c.zone == bindparam("zone"))
    .distinct()
)


def _before(book: Work, found: Sequence[Row[Any]], today: date) -> date:
    """Rows due before this day may be late today. It is later than `today` where a lender counts a holiday
    from the working day before it: then what is due on any of a run of free days that has begun is late
    already.
    """
    earlier = {
        row.bkm_id
        for row in found
        for rules in (rules_named(book, row.bkm_id, row.profile), rules_of(book, row.bkm_id, today))
        if rules.due.holiday is HolidayRule.PREVIOUS_WORKING_DAY
    }
    return max((_after_the_free_days(holidays.of_bkm(book, each), today) for each in earlier), default=today)


def _after_the_free_days(days: holidays.Days, today: date) -> date:
    day = today
    while day.weekday() == _SUNDAY or days.ever_free(day):
        day += _DAY
    return day


def of_zone(book: Work, zone: str, today: date) -> Sequence[Row[Any]]:
    """Every share that may have something due before `today` and unpaid, where balances are agreed: ksm_id,
    share_id, person_id.

    Two statements over all loans of a zone, and two for each BKM whose lender counts a holiday from the
    working day before it. Some of these are not late: the rule decides. It misses none.
    """
    found = book.execute(_ORDERS, {"zone": zone}).all()
    orders = [
        row.profile
        for row in found
        if takes_ahead_first(rules_named(book, row.bkm_id, row.profile).allocation)
    ]
    fining = sorted({each.bkm_id for each in found if fines.versions(book, each.bkm_id)})
    asked = {"zone": zone, "before": _before(book, found, today), "ahead_first": orders, "fining": fining}
    return book.execute(_CANDIDATES, asked).all()

"""IPTW in the book: who has some coming, what stands on a voucher, what they say of the money. Knows rows;
who has any is domain's.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Row, func, insert, or_, select, update

from domain.iptw import Not, Punctual, Why, judge, part_of
from domain.ledger import Kind
from domain.money import Rupiah
from domain.profiles import Profile
from storage import fines, histories, loans
from storage.book import Work
from storage.cash import AGREED
from storage.loans import Lent
from storage.rules import rules_of
from storage.rules import versions as own_versions
from storage.tables import bkm, chain, entry, iptw_line, ksm, loan, posting, share, voucher

YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Due:
    """What one borrower has coming for one share. Rupiah; `rules`: by which version it is reckoned."""

    lent: Lent
    paid_off_on: date
    jasa: Rupiah
    amount: Rupiah
    rules: Profile


def first_day(book: Work, bkm_id: int) -> date | None:
    """The first day by whose rules somebody who pays off has some coming; None: this lender gives none."""
    first = rules_of(book, bkm_id, date.min)
    days = [first.applies_from] if first.iptw_bp else []
    for row in own_versions(book, bkm_id):
        if rules_of(book, bkm_id, row.applies_from).iptw_bp:
            days.append(row.applies_from)
    return min(days, default=None)


def due(book: Work, bkm_id: int, today: date, ksm_id: int | None = None) -> list[Due]:
    """Who has some coming today and is on no voucher, by KSM and card; the oldest first."""
    since = first_day(book, bkm_id)
    if since is None:
        return []
    found = loans.by_shares(book, wanted) if (wanted := _paid_off(book, bkm_id, ksm_id)) else []
    days = last_days(book, found)
    made = [what_of(book, bkm_id, lent, days[lent.share_id], today) for lent in found]
    return [each for each in made if isinstance(each, Due)]


def what_of(book: Work, bkm_id: int, lent: Lent, days: Mapping[int, date], today: date) -> Due | Not:
    """What one share has coming today; else why not. Whether it was given is not asked."""
    found = earned(book, bkm_id, lent, days, today)
    if isinstance(found, Not):
        return found
    rules = rules_of(book, bkm_id, found.paid_off_on)
    amount = part_of(found.jasa, rules.iptw_bp)
    return Due(lent, found.paid_off_on, found.jasa, amount, rules) if amount else Not(Why.BY_THE_RULES)


def earned(
    book: Work, bkm_id: int, lent: Lent, days: Mapping[int, date], today: date, before: int | None = None
) -> Punctual | Not:
    """Whether a share was paid off in time, since this book keeps IPTW. `before`: by what was written before
    this entry; None: by all of it.
    """
    history = lent.history
    if before is not None:
        history = replace(history, rows=tuple(row for row in history.rows if row.entry_id < before))
    if history.ended(today) is not None or history.rescheduled:
        return Not(Why.RESTRUCTURED)
    found = judge(history.card, days, history.booked(today), today, history.rule)
    if isinstance(found, Punctual) and not _kept_then(book, bkm_id, found):
        return Not(Why.BY_THE_RULES)
    return found


def _kept_then(book: Work, bkm_id: int, found: Punctual) -> bool:
    """Whether it was paid off when this book kept IPTW already."""
    since = book.execute(select(chain.c.iptw_since).where(chain.c.bkm_id == bkm_id)).scalar()
    return since is None or found.paid_off_on > since


def last_days(book: Work, shares: Sequence[Lent]) -> dict[int, dict[int, date]]:
    """Of each row of these cards the last day on which it is not late: as the fines count it."""
    zones = select(ksm.c.id, bkm.c.zone).join(bkm).where(ksm.c.id.in_({each.ksm_id for each in shares}))
    meets = fines.meeting_days(book, {row.id: row.zone for row in book.execute(zones)})
    return {each.share_id: _days_of(each, meets.get(each.ksm_id)) for each in shares}


def _days_of(lent: Lent, meets: Collection[date] | None) -> dict[int, date]:
    if meets is None:
        return {row.number: row.due_on for row in lent.history.card}
    return {row.number: fines.met(meets, row.due_on) for row in lent.schedule}


_back = entry.alias("back")
_UNDONE = select(_back.c.about_id).where(_back.c.kind == Kind.REVERSE.value, _back.c.about_id.is_not(None))
_STANDS = or_(
    voucher.c.ended_at.is_(None), (voucher.c.outcome == AGREED) & voucher.c.entry_id.not_in(_UNDONE)
)
"""On a voucher that waits, or that counts."""
_ON_VOUCHER = (
    select(iptw_line.c.share_id).join(voucher, voucher.c.id == iptw_line.c.voucher_id).where(_STANDS)
)


def _paid_off(book: Work, bkm_id: int, ksm_id: int | None) -> list[int]:
    """Shares on which as much was settled as was lent with its jasa, and that stand on no voucher."""
    rows = (
        select(share.c.id)
        .join(loan, loan.c.id == share.c.loan_id)
        .join(ksm, ksm.c.id == loan.c.ksm_id)
        .join(posting, posting.c.share_id == share.c.id)
        .where(ksm.c.bkm_id == bkm_id, loan.c.status != "X", share.c.id.not_in(_ON_VOUCHER))
        .where(posting.c.account.in_([each.value for each in histories.ON_CARDS]))
        .group_by(share.c.id, share.c.jasa_rp)
        .having(func.sum(posting.c.amount_rp) + share.c.jasa_rp <= 0)
    )
    rows = rows.where(loan.c.ksm_id == ksm_id) if ksm_id is not None else rows
    return list(book.execute(rows.order_by(share.c.id)).scalars())


# --- on a voucher -----------------------------------------------------------------------------------------


def hold_still(book: Work, share_ids: Collection[int]) -> set[int]:
    """These shares, for as long as this piece of work lasts: nobody else puts them on a voucher meanwhile.
    Returns those that stand on one already.
    """
    rows = select(share.c.id).where(share.c.id.in_(share_ids)).order_by(share.c.id).with_for_update()
    book.execute(rows).all()
    return set(book.execute(_ON_VOUCHER.where(iptw_line.c.share_id.in_(share_ids))).scalars())


def put(book: Work, voucher_public_id: str, items: Sequence[Due]) -> None:
    """Write the lines of a voucher that was just proposed."""
    of = select(voucher.c.id).where(voucher.c.public_id == voucher_public_id)
    voucher_id = book.execute(of).scalar_one()
    for each in items:
        row = {"public_id": book.new_id(), "voucher_id": voucher_id, "ksm_id": each.lent.ksm_id}
        row |= {"person_id": each.lent.person_id, "share_id": each.lent.share_id, "jasa_rp": int(each.jasa)}
        row |= {"paid_off_on": each.paid_off_on, "basis_points": each.rules.iptw_bp}
        row |= {"profile": each.rules.label, "amount_rp": int(each.amount)}
        book.execute(insert(iptw_line), row)


_WITH_VOUCHER = select(
    iptw_line, voucher.c.bkm_id, voucher.c.public_id.label("voucher_public_id"), voucher.c.till,
    voucher.c.by_person_id, voucher.c.on, voucher.c.ended_at, voucher.c.ended_by, voucher.c.outcome,
    voucher.c.entry_id, entry.c.number,
).select_from(
    iptw_line.join(voucher, voucher.c.id == iptw_line.c.voucher_id).outerjoin(
        entry, entry.c.id == voucher.c.entry_id
    )
)  # fmt: skip
_GIVEN = _WITH_VOUCHER.where(voucher.c.outcome == AGREED, voucher.c.entry_id.not_in(_UNDONE))


def lines_of(book: Work, voucher_id: int) -> Sequence[Row[Any]]:
    """The lines of one voucher."""
    return book.execute(
        _WITH_VOUCHER.where(iptw_line.c.voucher_id == voucher_id).order_by(iptw_line.c.id)
    ).all()


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One line, with its voucher."""
    return book.execute(_WITH_VOUCHER.where(iptw_line.c.public_id == public_id)).first()


def given(book: Work, bkm_id: int, ksm_id: int | None = None) -> Sequence[Row[Any]]:
    """Every line that counts, oldest first."""
    rows = _GIVEN.where(voucher.c.bkm_id == bkm_id)
    rows = rows.where(iptw_line.c.ksm_id == ksm_id) if ksm_id is not None else rows
    return book.execute(rows.order_by(iptw_line.c.id)).all()


def given_for(book: Work, share_id: int) -> Sequence[Row[Any]]:
    """The line that counts for this share; nothing was given: none."""
    return book.execute(_GIVEN.where(iptw_line.c.share_id == share_id)).all()


def waiting(book: Work, bkm_id: int, ksm_id: int) -> Sequence[Row[Any]]:
    """The lines of vouchers of this KSM no second officer has answered."""
    rows = _WITH_VOUCHER.where(voucher.c.bkm_id == bkm_id, voucher.c.ended_at.is_(None))
    return book.execute(rows.where(iptw_line.c.ksm_id == ksm_id).order_by(iptw_line.c.id)).all()


def of_person(book: Work, person_id: int) -> Sequence[Row[Any]]:
    """Every line of theirs that was ever agreed, oldest first; also what was taken out of the book again."""
    rows = _WITH_VOUCHER.where(iptw_line.c.person_id == person_id, voucher.c.outcome == AGREED)
    return book.execute(rows.order_by(iptw_line.c.id)).all()


def unheard(book: Work, ksm_id: int) -> Sequence[Row[Any]]:
    """What was given to members of this KSM of which no word is known, oldest first."""
    rows = _GIVEN.where(iptw_line.c.ksm_id == ksm_id, iptw_line.c.says.is_(None))
    return book.execute(rows.order_by(iptw_line.c.id)).all()


def speak(book: Work, line_id: int, says: str, by: int) -> bool:
    """What they say of the money. False: they said already that they have it."""
    mine = update(iptw_line).where(
        iptw_line.c.id == line_id, or_(iptw_line.c.says.is_(None), iptw_line.c.says != YES)
    )
    done = book.execute(mine.values(says=says, said_at=book.now, said_by=by))
    return bool(done.rowcount == 1)


def stands(book: Work, row: Row[Any]) -> bool:
    """Whether the voucher of this line counts."""
    wanted = _GIVEN.where(iptw_line.c.id == row.id)
    return book.execute(wanted).first() is not None


def having(book: Work, entry_id: int) -> list[int]:
    """Who said that they have what this entry gave them."""
    lines = _WITH_VOUCHER.where(voucher.c.entry_id == entry_id, iptw_line.c.says == YES)
    return [row.person_id for row in book.execute(lines.order_by(iptw_line.c.id))]


def of_entry(book: Work, entry_id: int) -> Sequence[Row[Any]]:
    """The lines this entry gave money to."""
    return book.execute(_WITH_VOUCHER.where(voucher.c.entry_id == entry_id).order_by(iptw_line.c.id)).all()


def ksm_with_lines(book: Work, bkm_id: int) -> list[int]:
    """The KSM in which some waits or was given, the latest first."""
    rows = select(iptw_line.c.ksm_id, func.max(iptw_line.c.id).label("last")).join(
        voucher, voucher.c.id == iptw_line.c.voucher_id
    )
    rows = rows.where(voucher.c.bkm_id == bkm_id, _STANDS).group_by(iptw_line.c.ksm_id)
    return [row.ksm_id for row in sorted(book.execute(rows), key=lambda row: -row.last)]

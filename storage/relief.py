"""Loans that cannot go on as they are: what waits for a second officer, rests, and what was written off.
Knows rows; who may is domain's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Row, Update, cast, func, insert, select, update

from domain.ledger import Account
from domain.loans import Schedule
from domain.relief import What
from storage import sealed
from storage.book import Work
from storage.loans import Lent, card_row
from storage.not_taken import undone_ids
from storage.tables import entry, installment, loan, posting, relief, share
from storage.tables import share as share_table

AGREED, REFUSED, WITHDRAWN = "agreed", "refused", "withdrawn"
Pauses = tuple[tuple[date, date], ...]


def keep(book: Work, row: dict[str, Any]) -> str:
    """What one officer proposes; it waits for the second. Returns its public id."""
    public_id = book.new_id()
    new = insert(relief).returning(relief.c.id)
    kept = book.execute(new, {"public_id": public_id, "made_at": book.now, **row}).scalar_one()
    sealed.put(book, relief, kept)
    return public_id


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One of them, waiting or ended."""
    return book.execute(select(relief).where(relief.c.public_id == public_id)).first()


def waiting(book: Work, bkm_ids: Collection[int]) -> Sequence[Row[Any]]:
    """What waits for a second officer in these BKM, oldest first."""
    open_ones = select(relief).where(relief.c.bkm_id.in_(bkm_ids), relief.c.ended_at.is_(None))
    return book.execute(open_ones.order_by(relief.c.id)).all()


def waits_for(book: Work, person_id: int) -> Row[Any] | None:
    """What waits about this borrower: one thing at a time."""
    mine = (relief.c.person_id == person_id) & relief.c.ended_at.is_(None)
    return book.execute(select(relief).where(mine).order_by(relief.c.id)).first()


def end(book: Work, relief_id: int, outcome: str, by: int, **values: Any) -> bool:
    """It was agreed, refused or taken back. False: it had ended before."""
    here = update(relief).where(relief.c.id == relief_id, relief.c.ended_at.is_(None))
    row = {"outcome": outcome, "ended_by": by, "ended_at": book.now, **values}
    return _changed(book, relief_id, here.values(**row))


def speak(book: Work, relief_id: int, says: str, seen: str) -> bool:
    """The borrower's word about it. `seen` is what only says that a phone was looked at: a real word replaces
    it. False: they had spoken before; the first word stands.
    """
    mine = (relief.c.id == relief_id) & (relief.c.says.is_(None) | (relief.c.says == seen))
    spoken = update(relief).where(mine if says != seen else mine & relief.c.says.is_(None))
    return _changed(book, relief_id, spoken.values(says=says, said_at=book.now))


def hear(book: Work, relief_id: int, by: int) -> bool:
    """Both sides were asked after a no, and it stands. False: somebody had said so."""
    mine = update(relief).where(relief.c.id == relief_id, relief.c.heard_at.is_(None))
    return _changed(book, relief_id, mine.values(heard_by=by, heard_at=book.now))


def _changed(book: Work, relief_id: int, how: Update) -> bool:
    if book.execute(how).rowcount != 1:
        return False
    sealed.put(book, relief, relief_id)
    return True


def denied(book: Work, bkm_ids: Collection[int], no: str) -> Sequence[Row[Any]]:
    """What the borrower said no to, is still in the book, and nobody has asked both sides about."""
    open_ones = select(relief).where(relief.c.bkm_id.in_(bkm_ids), relief.c.says == no)
    open_ones = open_ones.where(relief.c.heard_at.is_(None), relief.c.entry_id.not_in(undone_ids()))
    return book.execute(open_ones.order_by(relief.c.id)).all()


_PAUSES = (
    select(relief.c.person_id, relief.c.since_on, relief.c.until_on)
    .where(relief.c.what == What.PAUSE.value, relief.c.outcome == AGREED)
    .order_by(relief.c.since_on)
)


def pauses(book: Work, person_ids: Collection[int], known_at: datetime | None = None) -> dict[int, Pauses]:
    """The rests agreed for these people, first and last day, oldest first. `known_at`: as the book knew."""
    query = _PAUSES.where(relief.c.person_id.in_(list(person_ids)))
    if known_at is not None:
        query = query.where(relief.c.ended_at <= known_at)
    found: dict[int, list[tuple[date, date]]] = defaultdict(list)
    for row in book.execute(query):
        found[row.person_id].append((row.since_on, row.until_on))
    return {person_id: tuple(some) for person_id, some in found.items()}


def paused_until(book: Work, person_id: int, today: date) -> date | None:
    """The last day of the rest that holds today, or None."""
    found = pauses(book, [person_id]).get(person_id, ())
    return max((until for since, until in found if since <= today <= until), default=None)


def still_out(book: Work, person_id: int) -> list[Row[Any]]:
    """What was written off of theirs and has not come back, card by card, oldest first: share_id, ksm_id,
    left_rp. Money that waits for a second officer counts as come back.
    """
    accounts = (Account.WRITTEN_OFF.value, Account.RECOVERED.value)
    waits = (
        select(func.coalesce(func.sum(relief.c.amount_rp), 0))
        .where(relief.c.share_id == posting.c.share_id, relief.c.ended_at.is_(None))
        .where(relief.c.what == What.RECOVERY.value)
        .correlate(posting)
        .scalar_subquery()
    )
    left = cast(func.sum(posting.c.amount_rp) - waits, BigInteger).label("left_rp")
    rows = (
        select(posting.c.share_id, loan.c.ksm_id, left)
        .select_from(posting.join(share, share.c.id == posting.c.share_id).join(loan))
        .where(posting.c.person_id == person_id, posting.c.account.in_(accounts))
        .group_by(posting.c.share_id, loan.c.ksm_id)
        .order_by(posting.c.share_id)
    )
    return [row for row in book.execute(rows) if row.left_rp > 0]


def that_ended(book: Work, share: str) -> Row[Any] | None:
    """What two officers agreed on that ended this card, by its public id; None: it goes on, or ended
    otherwise. A loan whose carrying back was found wrong goes on.
    """
    ends = [What.RESCHEDULE.value, What.WRITE_OFF.value, What.NOT_TAKEN.value]
    rows = select(relief).join(share_table, share_table.c.id == relief.c.share_id)
    rows = rows.where(share_table.c.public_id == share, relief.c.what.in_(ends))
    rows = rows.where(relief.c.outcome == AGREED, relief.c.entry_id.not_in(undone_ids()))
    return book.execute(rows.order_by(relief.c.id.desc())).first()


def recovered(book: Work, share_id: int) -> Sequence[Row[Any]]:
    """What came in on a card that was written off and still stands, oldest first: amount_rp, number,
    effective_on, and the proposal's public_id.
    """
    rows = select(relief.c.public_id, relief.c.amount_rp, entry.c.number, entry.c.effective_on)
    rows = rows.join(entry, entry.c.id == relief.c.entry_id)
    rows = rows.where(relief.c.share_id == share_id, relief.c.what == What.RECOVERY.value)
    rows = rows.where(relief.c.outcome == AGREED, entry.c.id.not_in(undone_ids()))
    return book.execute(rows.order_by(relief.c.id)).all()


def begin_share(book: Work, old: Lent, card: Schedule, on: date, profile: str) -> int:
    """The card that takes over what is left of another: beside what was put on new cards in this KSM on the
    same day, if it goes by the same rules. Returns the new share's id.
    """
    pokok, jasa = sum(row.pokok for row in card), sum(row.jasa for row in card)
    loan_id = _beside(book, old, on, profile)
    if loan_id is None:
        new = {"public_id": book.new_id(), "ksm_id": old.ksm_id, "principal_rp": pokok, "jasa_rp": jasa}
        new |= {"n_installments": len(card), "disbursed_on": on, "profile": profile, "status": "A"}
        loan_id = book.execute(insert(loan).returning(loan.c.id), new).scalar_one()
    else:
        more = {"principal_rp": loan.c.principal_rp + pokok, "jasa_rp": loan.c.jasa_rp + jasa}
        longest = select(func.max(loan.c.n_installments)).where(loan.c.id == loan_id)
        n = max(len(card), int(book.execute(longest).scalar_one()))
        book.execute(update(loan).where(loan.c.id == loan_id).values(n_installments=n, status="A", **more))
    sealed.put(book, loan, loan_id)
    mine = {"public_id": book.new_id(), "loan_id": loan_id, "person_id": old.person_id}
    mine |= {"principal_rp": pokok, "jasa_rp": jasa}
    share_id: int = book.execute(insert(share).returning(share.c.id), mine).scalar_one()
    book.execute(insert(installment), [card_row(share_id, row) for row in card])
    return share_id


def alike(book: Work, old: Lent, card: Schedule, on: date, profile: str) -> bool:
    """Whether the loan this card would begin or join has the very sum of another one of that day: the book
    keeps a KSM's loans of one day apart by their sum.
    """
    beside = _beside(book, old, on, profile)
    joined = select(loan.c.principal_rp).where(loan.c.id == beside)
    total = sum(row.pokok for row in card) + int(book.execute(joined).scalar() or 0)
    same = (loan.c.ksm_id == old.ksm_id) & (loan.c.disbursed_on == on) & (loan.c.principal_rp == total)
    return book.execute(select(loan.c.id).where(same)).first() is not None


def _beside(book: Work, old: Lent, on: date, profile: str) -> int | None:
    theirs = select(share.c.loan_id).where(share.c.person_id == old.person_id)
    moved = (
        select(share.c.loan_id)
        .join(posting, posting.c.share_id == share.c.id)
        .join(entry, entry.c.id == posting.c.entry_id)
        .where(entry.c.kind == "reschedule", posting.c.amount_rp > 0)
    )
    here = (loan.c.ksm_id == old.ksm_id) & (loan.c.disbursed_on == on) & (loan.c.profile == profile)
    found = select(loan.c.id).where(here, loan.c.id.in_(moved), loan.c.id.not_in(theirs))
    return book.execute(found.order_by(loan.c.id)).scalar()

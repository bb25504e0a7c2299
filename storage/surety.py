"""Which loans were lent by this book, and who came into a KSM after the paper book was taken over. Knows rows
and days; what is suggested to whom is domain's.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, exists, or_, select

from domain.ledger import Account, Kind
from storage.book import Work
from storage.imports import still_opened
from storage.kept import Kept, KeptOf
from storage.tables import entry, membership, posting

_LENT = KeptOf(
    lambda shares: (
        select(posting.c.share_id)
        .join_from(posting, entry)
        .where(entry.c.kind == Kind.DISBURSE.value, posting.c.account == Account.LOAN.value)
        .where(posting.c.share_id.in_(shares))
    )
)
_today = bindparam("today", type_=membership.c.since_on.type)
_earlier = membership.alias("earlier")
_BEFORE = exists(
    select(_earlier.c.id).where(
        _earlier.c.person_id == membership.c.person_id, _earlier.c.since_on < membership.c.since_on
    )
)
_OPENED = exists(
    select(posting.c.id)
    .join_from(posting, entry)
    .where(posting.c.person_id == membership.c.person_id, entry.c.ksm_id == membership.c.ksm_id)
    .where(entry.c.kind == Kind.OPENING.value, still_opened())
)
_JOINED = (
    select(membership.c.person_id, membership.c.ksm_id, membership.c.number, membership.c.since_on)
    .where(
        membership.c.since_on <= _today, or_(membership.c.until_on.is_(None), membership.c.until_on > _today)
    )
    .where(~_OPENED, ~_BEFORE)
    .order_by(membership.c.number)
)
_JOINED_KSM = Kept(_JOINED.where(membership.c.ksm_id == bindparam("ksm")))
_JOINED_ONE = Kept(_JOINED.where(membership.c.person_id == bindparam("person")))


def lent_here(book: Work, share_ids: Collection[int]) -> set[int]:
    """Which of these shares were paid out by this book; the others came from the paper book."""
    return {row.share_id for row in _LENT.rows(book, list(share_ids))}


def joined_ksm(book: Work, ksm_id: int, today: date) -> Sequence[Row[Any]]:
    """The members of a KSM of whom nothing was taken over from its paper book and who were in no KSM
    before, with the day they joined.
    """
    return book.execute(_JOINED_KSM, {"ksm": ksm_id, "today": today}).all()


def joined_as(book: Work, person_id: int, today: date) -> Sequence[Row[Any]]:
    """The same for one person: each KSM they are a member of."""
    return book.execute(_JOINED_ONE, {"person": person_id, "today": today}).all()

"""Doors that leaders hold open for spoken codes, and wrong tries at them. Knows marks, never a code."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from storage.book import Work
from storage.tables import entrance, entrance_try, invitation, ksm, membership

MOST_WRONG = 5
"""Wrong codes of one account, and at one door, before it is over."""
REMEMBERED = timedelta(hours=24)
"""An account that tried too often is deaf to every door for so long."""


def _open(book: Work) -> Any:
    return (entrance.c.until_at > book.now) & (entrance.c.n_wrong < MOST_WRONG)


def open_of(book: Work, ksm_id: int) -> Row[Any] | None:
    """The open door of this KSM, or None."""
    return book.execute(select(entrance).where(entrance.c.ksm_id == ksm_id, _open(book))).first()


def hold_open(book: Work, ksm_id: int, person_id: int, until: datetime) -> str:
    """Open the door of this KSM, or hold an open one longer. Returns its public id."""
    found = open_of(book, ksm_id)
    if found is not None:
        book.execute(update(entrance).where(entrance.c.id == found.id).values(until_at=until))
        return str(found.public_id)
    row = {"public_id": book.new_id(), "ksm_id": ksm_id, "opened_by": person_id, "opened_at": book.now}
    book.execute(insert(entrance).values(**row, until_at=until, n_wrong=0))
    return str(row["public_id"])


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """The door behind a button, with the name of its KSM, or None."""
    wanted = select(entrance, ksm.c.bkm_id, ksm.c.name.label("ksm_name")).select_from(entrance.join(ksm))
    return book.execute(wanted.where(entrance.c.public_id == public_id)).first()


def shut(book: Work, entrance_id: int) -> None:
    """The door is closed: from now on no code opens anything there."""
    book.execute(update(entrance).where(entrance.c.id == entrance_id).values(until_at=book.now))


def behind(book: Work, code_mark: str, account_id: int, today: date) -> Row[Any] | None:
    """The card with this code, if its owner's KSM has its door open and nobody else holds the card."""
    seats = invitation.join(membership, membership.c.person_id == invitation.c.person_id)
    doors = seats.join(entrance, entrance.c.ksm_id == membership.c.ksm_id)
    wanted = (
        select(invitation)
        .select_from(doors)
        .where(
            invitation.c.code_mark == code_mark,
            invitation.c.used_at.is_(None),
            invitation.c.used_by.is_(None) | (invitation.c.used_by == account_id),
            invitation.c.expires_at > book.now,
            invitation.c.opens_office.is_(False),
            membership.c.since_on <= today,
            membership.c.until_on.is_(None) | (membership.c.until_on > today),
        )
    )
    return book.execute(wanted.where(_open(book)).limit(1)).first()


def n_wrong_of(book: Work, account_id: int) -> int:
    """How many wrong codes this account tried at doors of the last day."""
    tried = entrance_try.join(entrance, entrance.c.id == entrance_try.c.entrance_id)
    wanted = select(func.max(entrance_try.c.n_wrong)).select_from(tried)
    recent = entrance.c.opened_at > book.now - REMEMBERED
    return book.execute(wanted.where(entrance_try.c.account_id == account_id, recent)).scalar() or 0


def count_wrong(book: Work, account_id: int) -> Sequence[Row[Any]]:
    """A wrong code might have been meant for any open door: it counts at each. Returns the doors that are
    over now: (id, public_id, ksm_id, opened_by).
    """
    for row in book.execute(select(entrance.c.id).where(_open(book))).all():
        here = (entrance_try.c.entrance_id == row.id) & (entrance_try.c.account_id == account_id)
        again = update(entrance_try).where(here).values(n_wrong=entrance_try.c.n_wrong + 1)
        if book.execute(again).rowcount == 0:
            first = {"entrance_id": row.id, "account_id": account_id, "n_wrong": 1}
            book.execute(insert(entrance_try).values(**first))
    counted = update(entrance).where(_open(book)).values(n_wrong=entrance.c.n_wrong + 1)
    doors = book.execute(counted.returning(*entrance.c)).all()
    return [row for row in doors if row.n_wrong >= MOST_WRONG]

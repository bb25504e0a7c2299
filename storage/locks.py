"""Accounts that speak for nobody any more: locked ones, and former phones. Knows no words and no rule."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, exists, func, or_, select, update

from storage import talks
from storage.book import Work
from storage.joining import holds
from storage.tables import account, card, invitation, ksm, link, membership, office, outbox, person

_FIRST_OFFICE = (
    select(func.min(office.c.role))
    .where(office.c.person_id == person.c.id, office.c.until_on.is_(None))
    .correlate(person)
    .scalar_subquery()
    .label("role")
)


def locked_at(book: Work, account_id: int) -> datetime | None:
    """Since when this account is locked, or None."""
    found: datetime | None = book.execute(
        select(account.c.locked_at).where(account.c.id == account_id)
    ).scalar()
    return found


def account_of(book: Work, person_id: int) -> int | None:
    """The phone that speaks for this person, or None."""
    active = (link.c.person_id == person_id) & (link.c.state == "active")
    return book.execute(select(link.c.account_id).where(active).order_by(link.c.id.desc()).limit(1)).scalar()


def lock(book: Work, account_id: int) -> Sequence[int]:
    """From now on this account speaks for nobody, and nothing that waits is sent there. Unused links of its
    people end too: one may lie in that very chat. Returns for whom it spoke.
    """
    book.execute(update(account).where(account.c.id == account_id).values(locked_at=book.now))
    alive = (link.c.account_id == account_id) & link.c.state.in_(("active", "waiting"))
    people = book.execute(select(link.c.person_id).where(alive).order_by(link.c.id)).scalars().all()
    book.execute(update(link).where(alive).values(state="ended", until_at=book.now))
    unused = invitation.c.person_id.in_(people) & invitation.c.used_at.is_(None)
    still = update(invitation).where(unused, invitation.c.expires_at > book.now)
    book.execute(still.values(expires_at=book.now))
    silence(book, account_id)
    return people


def lift(book: Work, account_id: int) -> None:
    """A new invitation was approved for this account."""
    locked = (account.c.id == account_id) & account.c.locked_at.is_not(None)
    book.execute(update(account).where(locked).values(locked_at=None))


def silence(book: Work, account_id: int) -> int:
    """What waits for this chat is withdrawn, its open form and its cards end. Returns how many messages."""
    talks.end(book, account_id)
    shown = update(card).where(card.c.chat_id == account_id, card.c.wanted_version > card.c.shown_version)
    book.execute(shown.values(shown_version=card.c.wanted_version))
    waiting = update(outbox).where(outbox.c.chat_id == account_id, outbox.c.state == "waiting")
    return book.execute(waiting.values(state="withdrawn", why="this phone speaks for nobody")).rowcount


def speaks_for_nobody(book: Work, account_id: int) -> bool:
    """Whether no person of the book speaks from this account."""
    active = (link.c.account_id == account_id) & (link.c.state == "active")
    return book.execute(select(link.c.id).where(active).limit(1)).first() is None


def holds_new_card(book: Work, account_id: int, since: datetime) -> bool:
    """Whether this account came by an invitation that was made after `since`."""
    mine = (invitation.c.used_by == account_id) & (invitation.c.made_at > since)
    return book.execute(select(invitation.c.id).where(mine).limit(1)).first() is not None


def with_phones(book: Work, bkm_id: int, ksm_id: int | None, except_account: int) -> Sequence[Row[Any]]:
    """Whoever has a phone in this BKM (or in this KSM of it, by seat or office), with the row of the paper
    book; not those who speak from `except_account`.
    """
    today = book.now.date()
    seat = (membership.c.person_id == person.c.id) & holds(membership, today)
    places = person.join(link, link.c.person_id == person.c.id).outerjoin(membership, seat)
    wanted = (
        select(person, membership.c.number, ksm.c.name.label("ksm_name"), _FIRST_OFFICE)
        .select_from(places.outerjoin(ksm, ksm.c.id == membership.c.ksm_id))
        .where(person.c.bkm_id == bkm_id, link.c.state == "active", link.c.account_id != except_account)
    )
    if ksm_id is not None:
        in_office = exists().where(
            office.c.person_id == person.c.id, office.c.ksm_id == ksm_id, holds(office, today)
        )
        wanted = wanted.where(or_(membership.c.ksm_id == ksm_id, in_office))
    return book.execute(wanted.order_by(ksm.c.name, membership.c.number, person.c.name)).all()


def office_ended_since(book: Work, account_id: int, since: datetime) -> bool:
    """Whether somebody who speaks from this account lost an office after `since`: a message for that office
    is not theirs any more.
    """
    ended = and_(office.c.until_on >= since.date(), office.c.until_on <= book.now.date())
    spoken = office.join(link, link.c.person_id == office.c.person_id)
    mine = (link.c.account_id == account_id) & (link.c.state == "active")
    return (
        book.execute(select(office.c.id).select_from(spoken).where(mine, ended).limit(1)).first() is not None
    )

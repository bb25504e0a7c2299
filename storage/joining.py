"""Invitations, consents and the links between an account and the people it speaks for. Knows hashes, never
a token's owner.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, and_, exists, func, insert, or_, select, update

from domain import invitations
from storage import merging
from storage.book import Work
from storage.tables import bkm, consent, invitation, ksm, link, membership, meta, office, person

_ALIVE = ("active", "waiting")
_UNUSED = invitation.c.used_at.is_(None)
_CODES_TRIED = 50  # a spoken code that another living card has is not given twice


def invite(
    book: Work, person_id: int, invited_by: int | None, expires_at: datetime, *, opens_office: bool
) -> str:
    """A new link for one person; unused older links end now. Returns its public id, from which the house's
    key makes the secret: the book itself holds a hash only. Officers get no spoken code.
    """
    older = (invitation.c.person_id == person_id) & invitation.c.used_at.is_(None)
    book.execute(
        update(invitation).where(older, invitation.c.expires_at > book.now).values(expires_at=book.now)
    )
    public_id, code_mark = _secret(book)
    row = {
        "public_id": public_id,
        "token_hash": digest(invitations.token(book.key, public_id)),
        "code_mark": None if opens_office else code_mark,
        "person_id": person_id,
        "invited_by": invited_by,
    }
    book.execute(
        insert(invitation).values(**row, opens_office=opens_office, made_at=book.now, expires_at=expires_at)
    )
    return public_id


def _secret(book: Work) -> tuple[str, str]:
    """A public id whose spoken code no other living card has, and that code's mark."""
    for _ in range(_CODES_TRIED):
        public_id = book.new_id()
        code_mark = invitations.mark(book.key, invitations.spoken(book.key, public_id))
        taken = select(invitation.c.id).where(invitation.c.code_mark == code_mark, _UNUSED)
        if book.execute(taken.where(invitation.c.expires_at > book.now)).first() is None:
            break
    return public_id, code_mark


def standing(book: Work, person_id: int) -> Row[Any] | None:
    """The link of this person that still waits to be used, if the key we have makes it: its card can be
    drawn again without a new one.
    """
    unused = select(invitation).where(invitation.c.person_id == person_id, _UNUSED)
    newest = unused.where(invitation.c.expires_at > book.now).order_by(invitation.c.id.desc()).limit(1)
    found = book.execute(newest).first()
    if found is None or found.token_hash != digest(invitations.token(book.key, found.public_id)):
        return None
    return found


def digest(token: str) -> str:
    """What is kept of a token. It is random and long, so a plain hash is as good as a slow one."""
    return hashlib.sha256(token.encode()).hexdigest()


def hold(book: Work, token: str, account_id: int) -> Row[Any] | None:
    """This account pressed the link: nobody else can use it until they say no. None: it cannot be used by
    them.

    One UPDATE, so that of two phones that press at the same moment only one gets it.
    """
    free = invitation.c.used_by.is_(None) | (invitation.c.used_by == account_id)
    mine = update(invitation).where(
        invitation.c.token_hash == digest(token),
        invitation.c.used_at.is_(None),
        free,
        invitation.c.expires_at > book.now,
    )
    return book.execute(mine.values(used_by=account_id).returning(*invitation.c)).first()


def redeem(book: Work, public_id: str, account_id: int) -> Row[Any] | None:
    """Consent was given: the link is used up. None: it was used before, is another's, or has expired."""
    mine = update(invitation).where(
        invitation.c.public_id == public_id,
        invitation.c.used_at.is_(None),
        invitation.c.used_by == account_id,
        invitation.c.expires_at > book.now,
    )
    return book.execute(mine.values(used_at=book.now).returning(*invitation.c)).first()


def let_go(book: Work, public_id: str, account_id: int) -> bool:
    """[Tidak]: the link is free again for the one it was made for. False: it was not held by this account."""
    held = (invitation.c.public_id == public_id) & (invitation.c.used_by == account_id)
    freed = update(invitation).where(held, invitation.c.used_at.is_(None)).values(used_by=None)
    return book.execute(freed).rowcount == 1


def by_token(book: Work, token: str) -> Row[Any] | None:
    """The invitation of this token, used or not, or None."""
    return book.execute(select(invitation).where(invitation.c.token_hash == digest(token))).first()


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """The invitation behind a button, or None."""
    return book.execute(select(invitation).where(invitation.c.public_id == public_id)).first()


def has_newer(book: Work, one: Row[Any]) -> bool:
    """Whether the same person was invited again since."""
    newer = select(invitation.c.id).where(invitation.c.person_id == one.person_id, invitation.c.id > one.id)
    return book.execute(newer.limit(1)).scalar() is not None


def agree(book: Work, person_id: int, account_id: int, version: str, language: str) -> None:
    """The consent this person gave: which text, when, in which language."""
    row = {"person_id": person_id, "account_id": account_id, "purpose": "account", "version": version}
    book.execute(insert(consent).values(**row, language=language, given_at=book.now))


def was_read_by(book: Work, person_id: int, account_id: int, reader_id: int) -> None:
    """The words of this consent were read aloud to the one who gave it, by this officer."""
    hers = (consent.c.person_id == person_id) & (consent.c.account_id == account_id)
    latest = select(func.max(consent.c.id)).where(hers, consent.c.purpose == "account").scalar_subquery()
    book.execute(update(consent).where(consent.c.id == latest).values(read_by=reader_id))


def speak_for(book: Work, account_id: int, person_id: int) -> int:
    """This account will speak for this person when somebody has said that it is theirs. Returns the link's
    id.

    A question about another phone of the same person that still waits is over.
    """
    _end(book, (link.c.person_id == person_id) & (link.c.state == "waiting"))
    row = {"account_id": account_id, "person_id": person_id, "state": "waiting", "since_at": book.now}
    link_id: int = book.execute(insert(link).values(**row).returning(link.c.id)).scalar_one()
    return link_id


def waiting_of(book: Work, account_id: int) -> Sequence[Row[Any]]:
    """The links of this account that wait for somebody's word."""
    mine = (link.c.account_id == account_id) & (link.c.state == "waiting")
    return book.execute(select(link).where(mine).order_by(link.c.id)).all()


def held_by(book: Work, account_id: int) -> Row[Any] | None:
    """The invitation this account has pressed and not yet answered, the latest, while it lives; or None."""
    held = (invitation.c.used_by == account_id) & invitation.c.used_at.is_(None)
    alive = select(invitation).where(held, invitation.c.expires_at > book.now)
    return book.execute(alive.order_by(invitation.c.id.desc()).limit(1)).first()


def used_by(book: Work, person_id: int, account_id: int) -> Row[Any] | None:
    """The invitation by which this account came for this person: the latest it used."""
    used = select(invitation).where(
        invitation.c.person_id == person_id,
        invitation.c.used_by == account_id,
        invitation.c.used_at.is_not(None),
    )
    return book.execute(used.order_by(invitation.c.id.desc()).limit(1)).first()


def approve(book: Work, link_id: int, by: int | None) -> bool:
    """[Betul], or (`by` nobody) their own number. False: it no longer waits."""
    waits = update(link).where(link.c.id == link_id, link.c.state == "waiting")
    person_id = book.execute(
        waits.values(state="active", approved_by=by).returning(link.c.person_id)
    ).scalar()
    if person_id is not None:
        merging.carry(book, person_id)
    return person_id is not None


def end_waiting(book: Work, link_id: int) -> bool:
    """[Bukan]. False: it no longer waits."""
    return _end(book, (link.c.id == link_id) & (link.c.state == "waiting")) == 1


def end_others(book: Work, link_id: int, person_id: int) -> Sequence[int]:
    """A person has one phone at a time: the earlier ones end. Returns the accounts that spoke for them
    until now.
    """
    others = (link.c.person_id == person_id) & (link.c.id != link_id) & (link.c.state == "active")
    accounts = book.execute(select(link.c.account_id).where(others)).scalars().all()
    _end(book, others)
    for account_id in accounts:
        merging.let_go(book, account_id, person_id)
    return accounts


def _end(book: Work, which: Any) -> int:
    return book.execute(update(link).where(which).values(state="ended", until_at=book.now)).rowcount


def links_of(book: Work, person_id: int) -> Sequence[Row[Any]]:
    """The phones that speak, or wait to speak, for this person."""
    wanted = select(link).where(link.c.person_id == person_id, link.c.state.in_(_ALIVE))
    return book.execute(wanted.order_by(link.c.id)).all()


def waiting_in(book: Work, ksm_id: int, today: date) -> Sequence[Row[Any]]:
    """Links of this KSM's members that wait for the leader, the oldest first."""
    seat = membership.join(link, link.c.person_id == membership.c.person_id)
    wanted = select(link).select_from(seat).where(membership.c.ksm_id == ksm_id, link.c.state == "waiting")
    return book.execute(wanted.where(holds(membership, today)).order_by(link.c.id)).all()


def invitation_of(book: Work, one: Row[Any]) -> Row[Any] | None:
    """The invitation by which a link came to be: the latest this account used for this person."""
    return used_by(book, one.person_id, one.account_id)


def holds(table: Any, today: date) -> Any:
    """Whether a seat or an office holds today."""
    return and_(table.c.since_on <= today, or_(table.c.until_on.is_(None), table.c.until_on > today))


def _without_phone() -> Any:
    return ~exists().where(link.c.person_id == person.c.id, link.c.state == "active")


def members_not_joined(book: Work, ksm_id: int, today: date) -> Sequence[Row[Any]]:
    """Members without an office of whom no phone speaks yet, by the row of the paper book."""
    in_office = exists().where(office.c.person_id == person.c.id, holds(office, today))
    wanted = (
        select(person, membership.c.number, ksm.c.name.label("ksm_name"))
        .select_from(person.join(membership).join(ksm, ksm.c.id == membership.c.ksm_id))
        .where(membership.c.ksm_id == ksm_id, holds(membership, today), person.c.died_on.is_(None))
    )
    return book.execute(wanted.where(~in_office, _without_phone()).order_by(membership.c.number)).all()


def officers_not_joined(book: Work, bkm_id: int | None, today: date) -> Sequence[Row[Any]]:
    """Everybody in office (of this BKM, or of all) of whom no phone speaks yet, with office and KSM."""
    wanted = (
        select(person, office.c.role, ksm.c.name.label("ksm_name"))
        .select_from(person.join(office).outerjoin(ksm, ksm.c.id == office.c.ksm_id))
        .where(holds(office, today), person.c.died_on.is_(None), _without_phone())
    )
    if bkm_id is not None:
        wanted = wanted.where(office.c.bkm_id == bkm_id)
    return book.execute(wanted.order_by(func.coalesce(ksm.c.name, ""), person.c.name, office.c.id)).all()


def person_id_of(book: Work, public_id: str) -> int | None:
    """The person behind a button or a choice, or None."""
    return book.execute(select(person.c.id).where(person.c.public_id == public_id)).scalar()


def phone_of(book: Work, person_id: int) -> str | None:
    """The phone number the import brought, or None."""
    return book.execute(select(person.c.phone).where(person.c.id == person_id)).scalar()


def everybody(book: Work) -> Sequence[Row[Any]]:
    """Every living person known by name, with their BKM, and with KSM and row of the paper book if seated."""
    seated = (membership.c.person_id == person.c.id) & membership.c.until_on.is_(None)
    places = person.join(bkm, bkm.c.id == person.c.bkm_id).outerjoin(membership, seated)
    wanted = (
        select(person, membership.c.number, ksm.c.name.label("ksm_name"), bkm.c.name.label("bkm_name"))
        .select_from(places.outerjoin(ksm, ksm.c.id == membership.c.ksm_id))
        .where(person.c.died_on.is_(None), person.c.door_id.is_(None))
    )
    return book.execute(wanted.order_by(ksm.c.name, membership.c.number, person.c.id)).all()


def paper(book: Work) -> str:
    """The paper cards are printed on: A4 or F4."""
    return book.execute(select(meta.c.value).where(meta.c.key == "paper")).scalar() or "A4"


def bot_username(book: Work) -> str | None:
    """The bot's own name, known since it first met Telegram."""
    return book.execute(select(meta.c.value).where(meta.c.key == "username")).scalar()

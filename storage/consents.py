"""What each person agreed to, refused or took back, purpose by purpose; and what waits for their word. Knows
rows; no words, no rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, bindparam, func, literal_column, or_, select, update

from domain.outbox import MessageClass
from domain.privacy import REMINDING, Purpose, Stand
from storage.book import Work
from storage.kept import Kept
from storage.tables import account, announcement, consent, link, outbox, person, recipient

WAITING = outbox.c.state == "waiting"
_ON_PHONE = Kept(
    select(link.c.person_id, consent.c.id, consent.c.refused, consent.c.withdrawn_at)
    .select_from(
        link.outerjoin(
            consent, (consent.c.person_id == link.c.person_id) & (consent.c.purpose == bindparam("about"))
        )
    )
    .where(link.c.account_id == bindparam("phone"), link.c.state == literal_column("'active'"))
    .order_by(link.c.person_id, consent.c.id)
)
"""Asked for every message before it leaves."""


@dataclass(frozen=True, slots=True)
class Said:
    """One answer as it is kept: whose, from which phone, to which words."""

    person_id: int
    account_id: int
    purpose: Purpose
    version: str
    language: str
    refused: bool


def keep(book: Work, said: Said) -> None:
    """A yes, or a no; the latest counts, the earlier ones stay as they were."""
    row: dict[str, Any] = {"person_id": said.person_id, "account_id": said.account_id}
    row |= {"purpose": said.purpose.value}
    row |= {"version": said.version, "language": said.language, "given_at": book.now, "refused": said.refused}
    book.execute(consent.insert(), row)


def withdraw(book: Work, person_id: int, purpose: Purpose) -> bool:
    """Taken back from now on; that it was given stays known. False: there was none."""
    given = (consent.c.person_id == person_id) & (consent.c.purpose == purpose.value)
    given &= consent.c.withdrawn_at.is_(None) & consent.c.refused.is_not(True)
    return book.execute(update(consent).where(given).values(withdrawn_at=book.now)).rowcount > 0


def stands(book: Work, person_ids: Iterable[int], purpose: Purpose) -> dict[int, Stand]:
    """Where each of these people stands with this purpose."""
    found = dict.fromkeys(person_ids, Stand.OPEN)
    rows = select(consent).where(consent.c.person_id.in_(list(found)), consent.c.purpose == purpose.value)
    for row in book.execute(rows.order_by(consent.c.id)):
        found[row.person_id] = stand_of(row)
    return found


def stand_of(row: Row[Any]) -> Stand:
    """What one answer says now."""
    if row.refused:
        return Stand.NO
    return Stand.YES if row.withdrawn_at is None else Stand.WITHDRAWN


def on_phone(book: Work, account_id: int, purpose: Purpose) -> dict[int, Stand]:
    """Where everybody this account speaks for stands."""
    found: dict[int, Stand] = {}
    for row in book.execute(_ON_PHONE, {"phone": account_id, "about": purpose.value}):
        found[row.person_id] = Stand.OPEN if row.id is None else stand_of(row)
    return found


def all_of(book: Work, person_id: int) -> Sequence[Row[Any]]:
    """Every answer this person ever gave, the oldest first."""
    return book.execute(select(consent).where(consent.c.person_id == person_id).order_by(consent.c.id)).all()


def asked(book: Work, topic: str) -> tuple[int, datetime | None]:
    """How often this was asked, and when last."""
    times = select(func.count(), func.max(outbox.c.made_at)).where(outbox.c.subject == topic)
    n, last = book.execute(times).one()
    return int(n), last


def _of(purpose: Purpose) -> ColumnElement[bool]:
    if purpose is Purpose.NEWS:
        return outbox.c.klass == MessageClass.ANNOUNCEMENT.value
    reminding = outbox.c.say["k"].as_string().in_(sorted(REMINDING))
    return or_(outbox.c.klass == MessageClass.ARREARS.value, reminding)


def release(book: Work, account_id: int, purpose: Purpose) -> None:
    """They said yes: what waited for this word may leave at the next hour it is allowed."""
    mine = and_(outbox.c.chat_id == account_id, WAITING, _of(purpose))
    if book.execute(update(outbox).where(mine).values(not_before=None)).rowcount:
        book.stirred = True


def put_away(book: Work, account_id: int, purpose: Purpose, person_id: int | None, why: str) -> int:
    """They said no, or took it back: what waits of this purpose is not sent. `person_id`: only
    what is theirs, where others on the phone still want it. Returns how many messages.
    """
    mine = and_(outbox.c.chat_id == account_id, WAITING, _of(purpose))
    if person_id is not None:
        mine &= outbox.c.for_person_id == person_id
    return book.execute(update(outbox).where(mine).values(state="withdrawn", why=why)).rowcount


def put_all_away(book: Work, account_id: int, why: str) -> int:
    """The phone speaks for nobody any more: nothing that waits is sent."""
    mine = and_(outbox.c.chat_id == account_id, WAITING)
    return book.execute(update(outbox).where(mine).values(state="withdrawn", why=why)).rowcount


def not_yet_asked(book: Work, announcement_id: int, most: int) -> Sequence[Row[Any]]:
    """Who was left out of this news only because nobody asked them yet: person_id, account_id, bkm_id."""
    answered = select(consent.c.person_id).where(consent.c.purpose == Purpose.NEWS.value)
    topics = select(outbox.c.for_person_id).where(
        outbox.c.subject.like(f"{topic_of(Purpose.NEWS)}%"), outbox.c.for_person_id.is_not(None)
    )
    wanted = (
        select(recipient.c.person_id, link.c.account_id, person.c.bkm_id)
        .join(person, person.c.id == recipient.c.person_id)
        .join(link, and_(link.c.person_id == recipient.c.person_id, link.c.state == "active"))
        .join(account, account.c.id == link.c.account_id)
        .where(recipient.c.announcement_id == announcement_id, recipient.c.left_out == "no-consent")
        .where(account.c.stopped_at.is_(None), account.c.unreachable_at.is_(None))
        .where(recipient.c.person_id.not_in(answered), recipient.c.person_id.not_in(topics))
    )
    return book.execute(wanted.order_by(recipient.c.id).limit(most)).all()


def missed_news(book: Work, person_id: int, since: timedelta) -> Sequence[Row[Any]]:
    """News of these last days this person was left out of for want of their word, the oldest first."""
    left = (recipient.c.person_id == person_id) & (recipient.c.left_out == "no-consent")
    recent = announcement.c.made_at > book.now - since
    wanted = select(announcement, recipient.c.id.label("recipient_id")).join(
        recipient, recipient.c.announcement_id == announcement.c.id
    )
    return book.execute(wanted.where(left, recent).order_by(announcement.c.id)).all()


def let_in(book: Work, recipient_id: int, account_id: int, outbox_id: int | None) -> None:
    """They agreed meanwhile: from left out to written to."""
    mine = update(recipient).where(recipient.c.id == recipient_id)
    book.execute(mine.values(left_out=None, chat_id=account_id, outbox_id=outbox_id))


def leave_out(book: Work, outbox_id: int, why: str = "no-consent") -> None:
    """They took it back before this news left: it is told by a person, or not at all."""
    book.execute(update(recipient).where(recipient.c.outbox_id == outbox_id).values(left_out=why))


def topic_of(purpose: Purpose, person: str = "") -> str:
    """What the question about this purpose is kept under; one per person."""
    return f"consent:{purpose.value}:{person}"

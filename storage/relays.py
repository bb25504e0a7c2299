"""News handed to leaders for those Telegram did not reach: which rows of the book, and who was told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, and_, bindparam, delete, or_, select, update

from storage.book import Work
from storage.tables import announcement, bkm, ksm, membership, outbox, person, recipient, relay, telling
from storage.upsert import insert

MISSED_STATES = ("unreachable", "withdrawn", "broken", "expired")
_HANDED = update(recipient).where(recipient.c.id == bindparam("row")).values(relay_id=bindparam("relay"))


def missed(book: Work, announcement_ids: Sequence[int], today: date) -> list[Row[Any]]:
    """Everybody of these announcements whom Telegram did not reach, with the first seat they hold: columns of
    recipient, state (of the message), bkm_id, ksm_id, ksm_name, number (None: in no KSM).
    """
    seat = and_(membership.c.person_id == person.c.id, membership.c.since_on <= today)
    seat &= or_(membership.c.until_on.is_(None), membership.c.until_on > today)
    wanted = select(
        recipient.c.id.label("recipient_id"), recipient.c.announcement_id, recipient.c.person_id,
        recipient.c.left_out, recipient.c.relay_id, recipient.c.told_at, outbox.c.state, person.c.bkm_id,
        ksm.c.id.label("ksm_id"), ksm.c.name.label("ksm_name"), membership.c.number,
    )  # fmt: skip
    joined = wanted.select_from(
        recipient.join(person)
        .outerjoin(outbox, outbox.c.id == recipient.c.outbox_id)
        .outerjoin(membership, seat)
        .outerjoin(ksm, ksm.c.id == membership.c.ksm_id)
    )
    lost = or_(recipient.c.left_out.is_not(None), outbox.c.state.in_(MISSED_STATES))
    query = joined.where(recipient.c.announcement_id.in_(announcement_ids), lost)
    first: dict[int, Row[Any]] = {}
    for row in book.execute(
        query.order_by(ksm.c.name.is_not(None), ksm.c.name, membership.c.number, recipient.c.id)
    ):
        first.setdefault(row.recipient_id, row)
    return list(first.values())


def open_for(book: Work, announcement_id: int, ksm_id: int) -> tuple[Row[Any], bool]:
    """The relay of this news to this KSM, and whether it was made just now."""
    row = {"public_id": book.new_id(), "announcement_id": announcement_id, "ksm_id": ksm_id}
    new = insert(relay).on_conflict_do_nothing().returning(relay.c.id)
    made = book.execute(new, {**row, "made_at": book.now}).scalar() is not None
    same = (relay.c.announcement_id == announcement_id) & (relay.c.ksm_id == ksm_id)
    return book.execute(select(relay).where(same)).one(), made


def hand(book: Work, relay_id: int, recipient_ids: Iterable[int]) -> None:
    """These people are on this relay's list."""
    rows = [{"row": one, "relay": relay_id} for one in recipient_ids]
    if rows:
        book.execute(_HANDED, rows)


_RELAY = select(
    relay, announcement.c.text, announcement.c.wording,
    announcement.c.public_id.label("announcement_public_id"),
    announcement.c.by_person_id, ksm.c.name.label("ksm_name"), ksm.c.bkm_id, bkm.c.name.label("bkm_name"),
).select_from(
    relay.join(announcement).join(ksm, ksm.c.id == relay.c.ksm_id).join(bkm, bkm.c.id == ksm.c.bkm_id)
)  # fmt: skip


def find(book: Work, public_id: str) -> Row[Any] | None:
    """One relay with its news and its KSM."""
    return book.execute(_RELAY.where(relay.c.public_id == public_id)).first()


def begin_again(book: Work, announcement_id: int) -> Sequence[Row[Any]]:
    """Nobody on these lists was told the words of now."""
    mine = update(relay).where(relay.c.announcement_id == announcement_id)
    book.execute(mine.values(told_at=None, told_by=None))
    heard = update(recipient).where(recipient.c.announcement_id == announcement_id)
    book.execute(heard.where(recipient.c.relay_id.is_not(None)).values(told_at=None))
    listed = (recipient.c.announcement_id == announcement_id) & recipient.c.relay_id.is_not(None)
    noted = telling.c.recipient_id.in_(select(recipient.c.id).where(listed))
    book.execute(delete(telling).where(noted))
    return book.execute(_RELAY.where(relay.c.announcement_id == announcement_id).order_by(relay.c.id)).all()


def still_open(book: Work, ksm_ids: Sequence[int], after: datetime) -> Sequence[Row[Any]]:
    """Relays of these KSM made after this moment that are not told yet, the oldest first."""
    mine = relay.c.ksm_id.in_(ksm_ids) & relay.c.told_at.is_(None) & (relay.c.made_at > after)
    return book.execute(_RELAY.where(mine).order_by(relay.c.id)).all()


def numbers(book: Work, relay_id: int) -> list[int]:
    """The rows of the paper book still to be told, without those who left the KSM since."""
    return [number for number, _ in _still_to_tell(book, relay_id)]


def _still_to_tell(book: Work, relay_id: int) -> list[tuple[int, int]]:
    """(row of the paper book, recipient)."""
    wanted = select(membership.c.number, recipient.c.id).select_from(
        recipient.join(relay, relay.c.id == recipient.c.relay_id).join(
            membership,
            and_(membership.c.person_id == recipient.c.person_id, membership.c.ksm_id == relay.c.ksm_id),
        )
    )
    today = book.now.date()
    here = or_(membership.c.until_on.is_(None), membership.c.until_on > today)
    waits = (relay.c.id == relay_id) & recipient.c.told_at.is_(None)
    rows = book.execute(wanted.where(waits, here).order_by(membership.c.number))
    return [(number, recipient_id) for number, recipient_id in rows]


def told(book: Work, relay_id: int, person_id: int) -> bool:
    """A leader says everybody on the list was told. False: somebody said so before."""
    mine = update(relay).where(relay.c.id == relay_id, relay.c.told_at.is_(None))
    if book.execute(mine.values(told_at=book.now, told_by=person_id)).rowcount == 0:
        return False
    listed = update(recipient).where(recipient.c.relay_id == relay_id, recipient.c.told_at.is_(None))
    book.execute(listed.values(told_at=book.now))
    return True


def told_some(book: Work, relay_id: int, rows: Sequence[int], person_id: int) -> int:
    """A leader says these rows of the book were told; returns how many were not told before. With the last of
    them the relay is told.
    """
    meant = [recipient_id for number, recipient_id in _still_to_tell(book, relay_id) if number in rows]
    book.execute(update(recipient).where(recipient.c.id.in_(meant)).values(told_at=book.now))
    close_empty(book, [relay_id], person_id)
    return len(meant)


def close_empty(book: Work, relay_ids: Sequence[int], person_id: int) -> None:
    """Relays on whose list nobody waits any more are told."""
    for relay_id in relay_ids:
        if not _still_to_tell(book, relay_id):
            mine = update(relay).where(relay.c.id == relay_id, relay.c.told_at.is_(None))
            book.execute(mine.values(told_at=book.now, told_by=person_id))


def of_news(book: Work, announcement_id: int) -> Sequence[Row[Any]]:
    """The relays of this news that are not told yet, by name of the KSM."""
    mine = (relay.c.announcement_id == announcement_id) & relay.c.told_at.is_(None)
    return book.execute(_RELAY.where(mine).order_by(ksm.c.name, relay.c.id)).all()

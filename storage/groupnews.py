"""News in the group chats of KSM: in which it stands, and how far it came there. Knows rows, not who may."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, bindparam, exists, func, insert, or_, select, update

from domain.announcements import GATHERED
from storage.book import Work
from storage.kept import hundreds
from storage.tables import (
    announcement,
    announcement_village,
    card,
    group_news,
    ksm,
    membership,
    outbox,
    recipient,
)
from storage.upsert import insert as upsert

CANNOT = ("unreachable", "broken", "expired", "withdrawn", "no-room")
"""A message to a group that will not come: the bot was taken out, may not write there, or it grew too old."""

_SEATS = membership.join(ksm, ksm.c.id == membership.c.ksm_id).outerjoin(
    recipient,
    and_(recipient.c.person_id == membership.c.person_id, recipient.c.announcement_id == bindparam("about")),
)
_SEATED = (membership.c.since_on <= bindparam("today")) & or_(
    membership.c.until_on.is_(None), membership.c.until_on > bindparam("today")
)
_MEANT = (
    select(ksm.c.id)
    .select_from(_SEATS.join(announcement_village, announcement_village.c.bkm_id == ksm.c.bkm_id))
    .where(
        _SEATED,
        announcement_village.c.announcement_id == bindparam("about"),
        ksm.c.group_chat_id.is_not(None),
    )
    .group_by(ksm.c.id)
    .having(func.count(recipient.c.id) == func.count())
    .order_by(ksm.c.id)
)
_READ = (
    select(func.count(), func.count(recipient.c.read_at))
    .select_from(_SEATS)
    .where(_SEATED, membership.c.ksm_id == bindparam("ksm"))
)
_PLACES = (
    select(group_news.c.id, group_news.c.outbox_id, ksm.c.id.label("ksm_id"), ksm.c.name, ksm.c.group_chat_id)
    .select_from(group_news.join(ksm, ksm.c.id == group_news.c.ksm_id))
    .where(group_news.c.announcement_id == bindparam("about"))
    .order_by(ksm.c.name)
)
_ARRIVED = (
    select(
        group_news.c.announcement_id, group_news.c.ksm_id, outbox.c.chat_id, outbox.c.subject,
        outbox.c.message_id, outbox.c.say,
    )
    .select_from(group_news.join(outbox, outbox.c.id == group_news.c.outbox_id))
    .where(
        outbox.c.id.in_(bindparam("rows", expanding=True)), outbox.c.chat_id < 0, outbox.c.state == "sent"
    )
)  # fmt: skip


def freeze(book: Work, announcement_id: int) -> None:
    """Its groups, as they are when it leaves: of each KSM of which every member is meant. Where it is for
    some of them only, the group would show who.
    """
    found = book.execute(_MEANT, {"about": announcement_id, "today": book.now.date()}).scalars()
    rows = [{"announcement_id": announcement_id, "ksm_id": each} for each in found]
    if rows:
        book.execute(insert(group_news), rows)


def unwritten(book: Work, announcement_id: int, most: int) -> Sequence[Row[Any]]:
    """Groups its message is not in the outbox for yet: id, ksm_id, group_chat_id."""
    open_ones = _PLACES.where(group_news.c.outbox_id.is_(None), ksm.c.group_chat_id.is_not(None))
    return book.execute(open_ones.limit(most), {"about": announcement_id}).all()


def written(book: Work, row_id: int, outbox_id: int) -> None:
    """The message to this group is this row of the outbox."""
    book.execute(update(group_news).where(group_news.c.id == row_id).values(outbox_id=outbox_id))


def write_again(book: Work, announcement_id: int, states: Collection[str]) -> int:
    """Messages to groups that ended so are to be written once more. Returns how many."""
    ended = select(outbox.c.id).where(outbox.c.state.in_(states), outbox.c.chat_id < 0)
    mine = (group_news.c.announcement_id == announcement_id) & group_news.c.outbox_id.in_(ended)
    return book.execute(update(group_news).where(mine).values(outbox_id=None)).rowcount


def n_unclear(book: Work, announcement_id: int) -> int:
    """In how many groups it stands perhaps, perhaps not."""
    return sum(row.state == "unclear" for row in stands(book, announcement_id, ""))


def n_read(book: Work, announcement_id: int, ksm_id: int) -> tuple[int, int]:
    """Of how many members of this KSM, and how many of them pressed [Sudah baca], wherever."""
    row = book.execute(_READ, {"about": announcement_id, "ksm": ksm_id, "today": book.now.date()}).one()
    return int(row[0]), int(row[1])


def stands(book: Work, announcement_id: int, subject: str) -> Sequence[Row[Any]]:
    """Group by group: name of the KSM, group_chat_id (None: no group any more), state of the message, why its
    card could not be changed.
    """
    wanted = select(ksm.c.name, ksm.c.group_chat_id, outbox.c.state, card.c.why).select_from(
        group_news.join(ksm, ksm.c.id == group_news.c.ksm_id)
        .outerjoin(outbox, outbox.c.id == group_news.c.outbox_id)
        .outerjoin(card, and_(card.c.chat_id == ksm.c.group_chat_id, card.c.subject == subject))
    )
    mine = wanted.where(group_news.c.announcement_id == announcement_id)
    return book.execute(mine.order_by(ksm.c.name)).all()


def cards(book: Work, announcement_id: int, subject: str, ksm_ids: Iterable[int] = ()) -> Sequence[Row[Any]]:
    """Where it hangs as a card now: ksm_id, group_chat_id. `ksm_ids`: of these only, if there are any."""
    hangs = exists().where(card.c.chat_id == ksm.c.group_chat_id, card.c.subject == subject)
    wanted = _PLACES.where(hangs)
    chosen = list(ksm_ids)
    wanted = wanted.where(ksm.c.id.in_(chosen)) if chosen else wanted
    return book.execute(wanted, {"about": announcement_id}).all()


def is_in(book: Work, announcement_id: int, ksm_id: int) -> bool:
    """Whether it was meant for this KSM's group."""
    mine = (group_news.c.announcement_id == announcement_id) & (group_news.c.ksm_id == ksm_id)
    return book.execute(select(group_news.c.id).where(mine)).first() is not None


def ksm_of(book: Work, announcement_id: int, person_ids: Sequence[int]) -> list[int]:
    """The KSM of these people in whose groups it was written."""
    seats = select(membership.c.ksm_id).where(membership.c.person_id.in_(person_ids))
    mine = (group_news.c.announcement_id == announcement_id) & group_news.c.ksm_id.in_(seats)
    return list(book.execute(select(group_news.c.ksm_id).where(mine)).scalars())


def arrived(book: Work, row_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Of these rows of the outbox, those that arrived in a group: announcement_id, ksm_id, chat_id, subject,
    message_id, say.
    """
    return [row for part in hundreds(row_ids) for row in book.execute(_ARRIVED, {"rows": part})]


def hang(book: Work, row: Row[Any]) -> None:
    """From now on this message is a card: what changes, changes in it."""
    new = {"chat_id": row.chat_id, "subject": row.subject, "wanted": row.say, "changed_at": book.now}
    new |= {"wanted_version": 1, "shown_version": 1, "message_id": row.message_id}
    again = {"message_id": row.message_id, "why": None}
    place = ["chat_id", "subject"]
    book.execute(upsert(card).values(**new).on_conflict_do_update(index_elements=place, set_=again))


def stuck(book: Work, card_id: int, why: str | None) -> Row[Any] | None:
    """Why this card could not be changed; None: it was. Returns its chat_id and subject if that is new."""
    new = update(card).where(card.c.id == card_id, card.c.why.is_distinct_from(why)).values(why=why)
    return book.execute(new.returning(card.c.chat_id, card.c.subject)).first()


def spare(book: Work, announcement_id: int, person_ids: Sequence[int]) -> None:
    """They read it in the group: their own message need not leave any more, unless somebody else at that
    phone has not read it. What is on its way arrives.
    """
    theirs = select(recipient.c.outbox_id).where(
        recipient.c.announcement_id == announcement_id, recipient.c.person_id.in_(person_ids)
    )
    others = recipient.alias()
    unread = exists().where(others.c.outbox_id == outbox.c.id, others.c.read_at.is_(None))
    waits = outbox.c.id.in_(theirs) & (outbox.c.state == "waiting") & ~unread
    book.execute(update(outbox).where(waits).values(state=GATHERED, why="read in the group"))


def recent(book: Work, ksm_id: int, after: datetime) -> Sequence[Row[Any]]:
    """News of late that was meant for this KSM's group: rows of announcement."""
    mine = group_news.join(announcement, announcement.c.id == group_news.c.announcement_id)
    wanted = select(announcement).select_from(mine)
    late = (group_news.c.ksm_id == ksm_id) & (announcement.c.made_at > after)
    going = announcement.c.state.in_(("going", "done"))
    return book.execute(wanted.where(late, going).order_by(announcement.c.id)).all()

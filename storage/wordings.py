"""News put right: what it said before, and whose message still says that. Knows rows, not who may."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, update

from domain.announcements import GATHERED
from storage.book import Work
from storage.tables import announcement, announcement_wording, outbox, recipient

_BEHIND = (
    select(
        recipient.c.chat_id,
        outbox.c.message_id,
        func.max(recipient.c.read_at).label("read_at"),
        func.min(recipient.c.version).label("version"),
        func.min(func.coalesce(recipient.c.wording, 0)).label("held"),
    )
    .select_from(recipient.join(outbox, outbox.c.id == recipient.c.outbox_id))
    .where(
        recipient.c.announcement_id == bindparam("about"),
        outbox.c.state == "sent",
        outbox.c.message_id.is_not(None),
        func.coalesce(recipient.c.wording, 0) < bindparam("now"),
    )
    .group_by(recipient.c.chat_id, outbox.c.message_id)
    .order_by(func.min(recipient.c.id))
    .limit(bindparam("most"))
)
_SAYS = (
    update(recipient)
    .where(recipient.c.announcement_id == bindparam("about"), recipient.c.chat_id == bindparam("chat"))
    .values(wording=bindparam("now"))
)


def put_right(
    book: Work, news: Row[Any], text: str, versions: dict[str, Any] | None, by_person_id: int
) -> None:
    """From now on the news says this, in each of its versions. What it said is kept."""
    number = (news.wording or 0) + 1
    before = {"announcement_id": news.id, "number": number, "text": news.text, "versions": news.versions}
    before["by_person_id"] = by_person_id
    book.execute(insert(announcement_wording), {**before, "made_at": book.now})
    mine = update(announcement).where(announcement.c.id == news.id)
    book.execute(mine.values(text=text, versions=versions, wording=number, corrected_at=book.now))


def take_back_waiting(book: Work, announcement_id: int, subject: str) -> None:
    """What has not left is written anew, in the words of now."""
    unsaid = (outbox.c.subject == subject) & (outbox.c.state == "waiting")
    elsewhere = (outbox.c.subject == subject) & (outbox.c.state == GATHERED)  # the old words, in a group
    mine = (recipient.c.announcement_id == announcement_id) & recipient.c.outbox_id.in_(
        select(outbox.c.id).where(unsaid | elsewhere)
    )
    book.execute(update(recipient).where(mine).values(outbox_id=None))
    book.execute(update(outbox).where(unsaid).values(state="withdrawn", why="put right"))


def by_version(book: Work, announcement_id: int) -> list[tuple[str | None, str | None, int]]:
    """Version, state of the message (None: not written yet) and how many of those written to."""
    joined = recipient.outerjoin(outbox, outbox.c.id == recipient.c.outbox_id)
    wanted = select(recipient.c.version, outbox.c.state, func.count()).select_from(joined)
    mine = (recipient.c.announcement_id == announcement_id) & recipient.c.left_out.is_(None)
    rows = book.execute(wanted.where(mine).group_by(recipient.c.version, outbox.c.state))
    return [tuple(row) for row in rows]


def says(book: Work, announcement_id: int, number: int, chats: Iterable[int]) -> None:
    """The messages in these chats say this wording."""
    rows = [{"about": announcement_id, "chat": chat, "now": number} for chat in chats]
    if rows:
        book.execute(_SAYS, rows)


def behind(book: Work, news: Row[Any], most: int) -> Sequence[Row[Any]]:
    """Chats that hold an older wording: chat_id, message_id, which one (`held`), when it was read there."""
    return book.execute(_BEHIND, {"about": news.id, "now": news.wording or 0, "most": most}).all()


def followed(book: Work, subject: str) -> tuple[int, int]:
    """How many messages were to be put right, and how many are."""
    mine = select(func.count(), func.count(outbox.c.sent_at)).where(outbox.c.subject == subject)
    row = book.execute(mine.where(outbox.c.reply_to.is_not(None))).one()
    return int(row[0]), int(row[1])


def by_number(book: Work, announcement_id: int) -> dict[int, Row[Any]]:
    """What it said before its first correction, its second, and so on."""
    return {row.number: row for row in before(book, announcement_id)}


def before(book: Work, announcement_id: int) -> Sequence[Row[Any]]:
    """What it said before, the newest of them first."""
    mine = announcement_wording.c.announcement_id == announcement_id
    wanted = select(announcement_wording).where(mine)
    return book.execute(wanted.order_by(announcement_wording.c.number.desc())).all()

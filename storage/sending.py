"""News on its way: its messages in the outbox, what became of them, and what holds them back. Knows rows and
counts, not who may send.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, case, exists, func, literal_column, or_, select, update

from domain.announcements import CANCELLED, QUEUED, Counted
from storage.announcements import PAUSED
from storage.book import Work
from storage.budget import TURN, give_back
from storage.kept import hundreds
from storage.tables import announcement, card, outbox, question, recipient, text_message

_CHATS = (
    select(recipient.c.chat_id, func.min(recipient.c.version).label("version"))
    .where(
        recipient.c.announcement_id == bindparam("about"),
        recipient.c.left_out.is_(None),
        recipient.c.outbox_id.is_(None),
    )
    .group_by(recipient.c.chat_id)
    .order_by(func.min(recipient.c.id))
    .limit(bindparam("most"))
)
_WRITTEN = (
    update(recipient)
    .where(
        recipient.c.announcement_id == bindparam("about"),
        recipient.c.chat_id == bindparam("chat"),
        recipient.c.left_out.is_(None),
    )
    .values(outbox_id=bindparam("row"), wording=bindparam("now"))
)
# spelled out, without parameters: PostgreSQL compares the words of GROUP BY with those of SELECT
_IN_TURN = (outbox.c.state == literal_column("'waiting'")) & (outbox.c.why == literal_column(f"'{TURN}'"))
_STATE = case((_IN_TURN, literal_column(f"'{QUEUED}'")), else_=outbox.c.state)
_COUNTS = (
    select(
        recipient.c.left_out,
        _STATE.label("state"),
        func.count(),
        func.count(recipient.c.read_at),
        func.count(recipient.c.told_at),
        text_message.c.state.label("text"),
        text_message.c.why.label("text_why"),
    )
    .select_from(
        recipient.outerjoin(outbox, outbox.c.id == recipient.c.outbox_id).outerjoin(
            text_message, text_message.c.id == recipient.c.text_id
        )
    )
    .where(recipient.c.announcement_id == bindparam("about"))
    .group_by(recipient.c.left_out, _STATE, text_message.c.state, text_message.c.why)
)
_NEWS_OF = (
    select(announcement.c.public_id, announcement.c.state)
    .where(announcement.c.public_id.in_(bindparam("news", expanding=True)))
    .with_for_update(read=True)  # a stop waits until these are claimed, or these see the stop
)
_ABOUT_ROWS = (
    select(announcement)
    .where(
        announcement.c.id.in_(
            select(recipient.c.announcement_id).where(
                recipient.c.outbox_id.in_(bindparam("rows", expanding=True))
            )
        )
        | ("ann:" + announcement.c.public_id).in_(
            select(outbox.c.subject).where(
                outbox.c.id.in_(bindparam("rows", expanding=True)),
                outbox.c.reply_to.is_not(None) | (outbox.c.chat_id < 0),
            )
        )
    )
    .order_by(announcement.c.id)
)


def chats_to_write(book: Work, announcement_id: int, most: int) -> list[tuple[int, str | None]]:
    """Chats of the audience whose message is not in the outbox yet, in the order of the audience, and which
    version they get.
    """
    rows = book.execute(_CHATS, {"about": announcement_id, "most": most})
    return [(row.chat_id, row.version) for row in rows]


def written(book: Work, news: Row[Any], rows: Iterable[tuple[int, int]]) -> None:
    """These chats' messages are these outbox rows, in the words of now: (chat, row)."""
    of_it = {"about": news.id, "now": news.wording}
    pairs = [{**of_it, "chat": chat, "row": row} for chat, row in rows]
    if pairs:
        book.execute(_WRITTEN, pairs)


def row_of(book: Work, reason: str) -> int:
    """The outbox row that was decided for this reason before."""
    return int(book.execute(select(outbox.c.id).where(outbox.c.reason == reason)).scalar_one())


def unclear_rows(book: Work, announcement_id: int, most: int) -> list[tuple[int, int, str | None]]:
    """(chat, row, version) of messages of this announcement that were perhaps heard."""
    version = func.min(recipient.c.version).label("version")
    mine = select(recipient.c.chat_id, outbox.c.id, version).select_from(
        recipient.join(outbox, outbox.c.id == recipient.c.outbox_id)
    )
    lost = mine.where(recipient.c.announcement_id == announcement_id, outbox.c.state == "unclear")
    each = lost.group_by(recipient.c.chat_id, outbox.c.id).order_by(outbox.c.id).limit(most)
    return [(row.chat_id, row.id, row.version) for row in book.execute(each)]


def take_the_place_of(book: Work, rows: Iterable[int]) -> None:
    """These perhaps heard messages are said again: of the two only the new one counts in anybody's budget."""
    give_back(book, list(rows))


def counts(book: Work, announcement_id: int) -> list[Counted]:
    """The audience by what became of it."""
    return [Counted(*tuple(row)) for row in book.execute(_COUNTS, {"about": announcement_id})]


def waits(book: Work, announcement_id: int, subject: str) -> bool:
    """Whether anything of this announcement has still to leave, on whatever day."""
    leaving = exists().where(outbox.c.subject == subject, outbox.c.state.in_(("sending", "waiting")))
    return bool(book.execute(select(or_(leaving, _unwritten(announcement_id)))).scalar())


def is_going(book: Work, announcement_id: int, subject: str) -> bool:
    """Whether a message of this announcement has still to leave today, or to be written. Those that wait for
    their turn on another day hold up nothing.
    """
    leaving = exists().where(
        outbox.c.subject == subject,
        (outbox.c.state == "sending") | ((outbox.c.state == "waiting") & outbox.c.why.is_distinct_from(TURN)),
    )
    return bool(book.execute(select(or_(leaving, _unwritten(announcement_id)))).scalar())


def _unwritten(announcement_id: int) -> ColumnElement[bool]:
    return exists().where(
        recipient.c.announcement_id == announcement_id,
        recipient.c.left_out.is_(None),
        recipient.c.outbox_id.is_(None),
    )


def states(book: Work, public_ids: Iterable[str]) -> dict[str, str]:
    """News by news the state it is in, unchanged until this unit ends."""
    wanted = sorted(set(public_ids))
    return {row.public_id: row.state for row in book.execute(_NEWS_OF, {"news": wanted})} if wanted else {}


def halt(book: Work, subject: str, state: str) -> None:
    """What waits of this news does not leave: paused until somebody lets it go on (or it grows too old), else
    for good.
    """
    waiting = update(outbox).where(outbox.c.subject == subject, outbox.c.state == "waiting")
    if state == PAUSED:
        waiting = waiting.values(not_before=outbox.c.expires_at, why=PAUSED)
    else:
        waiting = waiting.values(state=CANCELLED, why=state)
    book.execute(waiting)


def go_on(book: Work, subject: str) -> None:
    """What was paused may leave again."""
    paused = update(outbox).where(outbox.c.subject == subject, outbox.c.state == "waiting")
    book.execute(paused.where(outbox.c.why == PAUSED).values(not_before=None, why=None))


def n_asked(book: Work, announcement_id: int) -> tuple[int, int]:
    """How many questions came about this news, and how many of them are answered."""
    mine = select(func.count(), func.count(question.c.answered_at))
    row = book.execute(mine.where(question.c.announcement_id == announcement_id)).one()
    return int(row[0]), int(row[1])


def of_rows(book: Work, rows: Sequence[int]) -> Sequence[Row[Any]]:
    """The announcements these outbox rows belong to, or put right."""
    found = {news.id: news for part in hundreds(rows) for news in book.execute(_ABOUT_ROWS, {"rows": part})}
    return [found[each] for each in sorted(found)]


def drawn_at(book: Work, chat_id: int, subject: str) -> datetime | None:
    """When the card about `subject` was last changed in this chat."""
    mine = (card.c.chat_id == chat_id) & (card.c.subject == subject)
    found: datetime | None = book.execute(select(card.c.changed_at).where(mine)).scalar()
    return found

"""News: its drafts, its frozen audience and how far it came. Knows rows and counts, not who may write."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, case, delete, exists, func, insert, literal_column, or_, select, update

from domain.announcements import QUEUED, Counted
from domain.segments import AudienceKind, Selected
from storage.book import Work
from storage.budget import TURN, give_back
from storage.tables import announcement, bkm, card, outbox, recipient

_CHATS = (
    select(recipient.c.chat_id)
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
    .values(outbox_id=bindparam("row"))
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
    )
    .select_from(recipient.outerjoin(outbox, outbox.c.id == recipient.c.outbox_id))
    .where(recipient.c.announcement_id == bindparam("about"))
    .group_by(recipient.c.left_out, _STATE)
)
_ABOUT_ROWS = (
    select(announcement)
    .where(
        announcement.c.id.in_(
            select(recipient.c.announcement_id).where(
                recipient.c.outbox_id.in_(bindparam("rows", expanding=True))
            )
        )
    )
    .order_by(announcement.c.id)
)


# --- the news itself -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Draft:
    """An announcement about to be written: `chat_id` is where its writer watches the card."""

    bkm_id: int
    by_person_id: int
    chat_id: int
    text: str
    audience: dict[str, Any]


def keep(book: Work, new: Draft) -> Row[Any]:
    """Keep an announcement that is not sent yet."""
    row = {"public_id": book.new_id(), **asdict(new), "state": "draft", "made_at": book.now}
    return book.execute(insert(announcement).returning(announcement), row).one()


def find(book: Work, public_id: str) -> Row[Any] | None:
    """One announcement, whatever its state."""
    return book.execute(select(announcement).where(announcement.c.public_id == public_id)).first()


def by_id(book: Work, announcement_id: int) -> Row[Any]:
    """One announcement that is there."""
    return book.execute(select(announcement).where(announcement.c.id == announcement_id)).one()


def to_state(book: Work, announcement_id: int, state: str) -> None:
    """draft -> going -> done."""
    changed = update(announcement).where(announcement.c.id == announcement_id)
    book.execute(changed.values(state=state, **({"made_at": book.now} if state == "going" else {})))


def drop(book: Work, announcement_id: int) -> None:
    """A draft that will not be sent."""
    mine = (announcement.c.id == announcement_id) & (announcement.c.state == "draft")
    book.execute(delete(announcement).where(mine))


def since(book: Work, bkm_id: int, text: str, after: datetime) -> Sequence[Row[Any]]:
    """The same words, sent after this moment, newest first."""
    same = (announcement.c.bkm_id == bkm_id) & (announcement.c.text == text)
    recent = same & (announcement.c.made_at > after) & (announcement.c.state != "draft")
    return book.execute(select(announcement).where(recent).order_by(announcement.c.id.desc())).all()


def last_of(book: Work, bkm_ids: Sequence[int], most: int) -> Sequence[Row[Any]]:
    """The newest announcements sent in these BKM."""
    sent = announcement.c.bkm_id.in_(bkm_ids) & (announcement.c.state != "draft")
    return book.execute(select(announcement).where(sent).order_by(announcement.c.id.desc()).limit(most)).all()


def addressed_to(
    book: Work, person_ids: Sequence[int], bkm_ids: Sequence[int], most: int
) -> Sequence[Row[Any]]:
    """The newest announcements meant for these people, also those Telegram could not bring, and those of
    these BKM that were for everybody: who came later may read them too.
    """
    theirs = select(recipient.c.announcement_id).where(recipient.c.person_id.in_(person_ids))
    for_all = announcement.c.bkm_id.in_(bkm_ids) & (announcement.c.state != "draft")
    for_all &= announcement.c.audience["kind"].as_string() == AudienceKind.EVERYBODY.value
    wanted = select(announcement, bkm.c.name.label("bkm_name")).select_from(announcement.join(bkm))
    newest = wanted.where(announcement.c.id.in_(theirs) | for_all).order_by(announcement.c.id.desc())
    return book.execute(newest.limit(most)).all()


# --- its audience ----------------------------------------------------------------------------------------


def freeze(book: Work, announcement_id: int, chosen: Selected) -> None:
    """The audience as it was when [Kirim] was pressed: who gets it in which chat, who does not and why."""
    rows: list[dict[str, Any]] = [
        {
            "announcement_id": announcement_id,
            "person_id": who,
            "chat_id": delivery.account_id,
            "left_out": None,
        }
        for delivery in chosen.included
        for who in delivery.person_ids
    ]
    rows += [
        {
            "announcement_id": announcement_id,
            "person_id": one.person_id,
            "chat_id": None,
            "left_out": one.because.value,
        }
        for one in chosen.left_out
    ]
    if rows:
        book.execute(insert(recipient), rows)


def chats_to_write(book: Work, announcement_id: int, most: int) -> list[int]:
    """Chats of the audience whose message is not in the outbox yet, in the order of the audience."""
    return list(book.execute(_CHATS, {"about": announcement_id, "most": most}).scalars())


def written(book: Work, announcement_id: int, rows: Iterable[tuple[int, int]]) -> None:
    """These chats' messages are these outbox rows: (chat, row)."""
    pairs = [{"about": announcement_id, "chat": chat, "row": row} for chat, row in rows]
    if pairs:
        book.execute(_WRITTEN, pairs)


def row_of(book: Work, reason: str) -> int:
    """The outbox row that was decided for this reason before."""
    return int(book.execute(select(outbox.c.id).where(outbox.c.reason == reason)).scalar_one())


def unclear_rows(book: Work, announcement_id: int, most: int) -> list[tuple[int, int]]:
    """(chat, row) of messages of this announcement that were perhaps heard."""
    mine = select(recipient.c.chat_id, outbox.c.id).select_from(
        recipient.join(outbox, outbox.c.id == recipient.c.outbox_id)
    )
    lost = mine.where(recipient.c.announcement_id == announcement_id, outbox.c.state == "unclear").distinct()
    return [(row.chat_id, row.id) for row in book.execute(lost.order_by(outbox.c.id).limit(most))]


def take_the_place_of(book: Work, rows: Iterable[int]) -> None:
    """These perhaps heard messages are said again: of the two only the new one counts in anybody's budget."""
    give_back(book, list(rows))


def counts(book: Work, announcement_id: int) -> list[Counted]:
    """The audience by what became of it."""
    return [Counted(*tuple(row)) for row in book.execute(_COUNTS, {"about": announcement_id})]


def is_going(book: Work, announcement_id: int, subject: str) -> bool:
    """Whether a message of this announcement has still to leave today, or to be written. Those that wait for
    their turn on another day hold up nothing.
    """
    unwritten = exists().where(
        recipient.c.announcement_id == announcement_id,
        recipient.c.left_out.is_(None),
        recipient.c.outbox_id.is_(None),
    )
    leaving = exists().where(
        outbox.c.subject == subject,
        (outbox.c.state == "sending") | ((outbox.c.state == "waiting") & outbox.c.why.is_distinct_from(TURN)),
    )
    return bool(book.execute(select(or_(leaving, unwritten))).scalar())


def of_rows(book: Work, rows: Sequence[int]) -> Sequence[Row[Any]]:
    """The announcements these outbox rows belong to."""
    return book.execute(_ABOUT_ROWS, {"rows": list(rows)}).all() if rows else []


def read(book: Work, announcement_id: int, person_ids: Sequence[int]) -> tuple[bool, bool]:
    """These people pressed [Sudah baca]. Returns whether it was addressed to them, and whether it is new."""
    theirs = (recipient.c.announcement_id == announcement_id) & recipient.c.person_id.in_(person_ids)
    known = book.execute(select(recipient.c.id).where(theirs).limit(1)).scalar() is not None
    fresh = update(recipient).where(theirs, recipient.c.read_at.is_(None)).values(read_at=book.now)
    return known, known and book.execute(fresh).rowcount > 0


def listener_among(book: Work, announcement_id: int, person_ids: Sequence[int]) -> int | None:
    """Which of these people it was addressed to (the first, if several), or None."""
    theirs = (recipient.c.announcement_id == announcement_id) & recipient.c.person_id.in_(person_ids)
    found: int | None = book.execute(
        select(recipient.c.person_id).where(theirs).order_by(recipient.c.id)
    ).scalar()
    return found


def drawn_at(book: Work, chat_id: int, subject: str) -> datetime | None:
    """When the card about `subject` was last changed in this chat."""
    mine = (card.c.chat_id == chat_id) & (card.c.subject == subject)
    found: datetime | None = book.execute(select(card.c.changed_at).where(mine)).scalar()
    return found

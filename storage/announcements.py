"""News: its drafts, its frozen audience and how far it came. Knows rows and counts, not who may write."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, insert, select, update

from domain.segments import Selected
from storage.book import Work
from storage.tables import announcement, announcement_village, bkm, recipient

LEFT = ("going", "paused", "done")
"""News that is on its way or came: its readers find it again."""
HALTED = ("paused", "stopped", "cancelled")
"""Nothing more of it may leave now."""
PAUSED = "paused"
"""Why a row waits: its writer paused the news."""


# --- the news itself -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Draft:
    """An announcement about to be written: `chat_id` is where its writer watches the card. It is kept under
    the first of its villages.
    """

    bkm_ids: Sequence[int]
    by_person_id: int
    chat_id: int
    text: str
    audience: dict[str, Any]
    content: dict[str, Any] | None = None
    topic: str | None = None
    within: dict[str, Any] | None = None


def keep(book: Work, new: Draft) -> Row[Any]:
    """Keep an announcement that is not sent yet."""
    row = {**asdict(new), "public_id": book.new_id(), "state": "draft", "made_at": book.now}
    bkm_ids = row.pop("bkm_ids")
    kept = book.execute(insert(announcement).returning(announcement), {**row, "bkm_id": bkm_ids[0]}).one()
    for_all = [{"announcement_id": kept.id, "bkm_id": each} for each in bkm_ids]
    book.execute(insert(announcement_village), for_all)
    return kept


def find(book: Work, public_id: str) -> Row[Any] | None:
    """One announcement, whatever its state."""
    return book.execute(select(announcement).where(announcement.c.public_id == public_id)).first()


def villages_of(book: Work, announcement_id: int) -> Sequence[Row[Any]]:
    """The villages it is for, by name: rows of bkm."""
    wanted = select(bkm).select_from(bkm.join(announcement_village))
    here = wanted.where(announcement_village.c.announcement_id == announcement_id)
    return book.execute(here.order_by(bkm.c.name)).all()


def by_id(book: Work, announcement_id: int) -> Row[Any]:
    """One announcement that is there."""
    return book.execute(select(announcement).where(announcement.c.id == announcement_id)).one()


def to_state(book: Work, announcement_id: int, state: str, of: Sequence[str] = ()) -> bool:
    """draft -> planned -> going <-> paused -> done; cancelled before it left, stopped on its way. False: it
    is in none of the states `of` any more, and stays as it is.
    """
    changed = update(announcement).where(announcement.c.id == announcement_id)
    if of:
        changed = changed.where(announcement.c.state.in_(of))
    return book.execute(changed.values(state=state)).rowcount == 1


def plan(book: Work, announcement_id: int, at: datetime) -> bool:
    """A draft that leaves then. False: it is no draft any more."""
    mine = (announcement.c.id == announcement_id) & (announcement.c.state == "draft")
    values = {"state": "planned", "starts_at": at, "made_at": book.now}
    return book.execute(update(announcement).where(mine).values(values)).rowcount == 1


def thaw(book: Work, announcement_id: int) -> None:
    """A draft again: its audience is chosen anew when it is sent."""
    book.execute(delete(recipient).where(recipient.c.announcement_id == announcement_id))
    to_state(book, announcement_id, "draft", of=("planned",))


def leave(book: Work, announcement_id: int) -> bool:
    """From now on it leaves. False: it was taken back."""
    mine = (announcement.c.id == announcement_id) & (announcement.c.state == "planned")
    return (
        book.execute(update(announcement).where(mine).values(state="going", made_at=book.now)).rowcount == 1
    )


def drop(book: Work, announcement_id: int) -> None:
    """A draft that will not be sent."""
    mine = (announcement.c.id == announcement_id) & (announcement.c.state == "draft")
    drafts = select(announcement.c.id).where(mine)
    of_it = announcement_village.c.announcement_id
    book.execute(delete(announcement_village).where(of_it == announcement_id, of_it.in_(drafts)))
    book.execute(delete(announcement).where(mine))


def in_villages(bkm_ids: Iterable[int]) -> ColumnElement[bool]:
    """For one of these villages at least."""
    here = announcement_village.c.bkm_id.in_(list(bkm_ids))
    return announcement.c.id.in_(select(announcement_village.c.announcement_id).where(here))


def since(book: Work, bkm_ids: Iterable[int], text: str, after: datetime) -> Sequence[Row[Any]]:
    """The same words to one of these villages, sent after this moment, newest first."""
    same = in_villages(bkm_ids) & (announcement.c.text == text)
    recent = same & (announcement.c.made_at > after) & announcement.c.state.in_((*LEFT, "planned"))
    return book.execute(select(announcement).where(recent).order_by(announcement.c.id.desc())).all()


def last_of(book: Work, bkm_ids: Sequence[int], most: int) -> Sequence[Row[Any]]:
    """The newest announcements sent in these BKM."""
    sent = in_villages(bkm_ids) & announcement.c.state.in_(LEFT)
    return book.execute(select(announcement).where(sent).order_by(announcement.c.id.desc()).limit(most)).all()


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

"""News before it leaves: drafts, plans, versions, closed questions. Knows rows, not who may."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from storage import upsert
from storage.announcements import by_id, in_villages
from storage.book import Work
from storage.tables import (
    account,
    announcement,
    announcement_village,
    announcement_vote,
    bkm,
    outbox,
    person,
    recipient,
)

PART_OF_PEOPLE = 500


# --- drafts, plans and second officers -------------------------------------------------------------------


def alter(book: Work, announcement_id: int, **values: Any) -> Row[Any]:
    """A draft or a plan becomes another one: its content, versions, hour, days, second officer."""
    changed = update(announcement).where(announcement.c.id == announcement_id).values(**values)
    book.execute(changed)
    return by_id(book, announcement_id)


def again(book: Work, plan: Row[Any]) -> Row[Any]:
    """This time's own announcement of a plan that comes again: planned, for the same villages and people."""
    kept = (
        "bkm_id",
        "by_person_id",
        "text",
        "audience",
        "chat_id",
        "content",
        "versions",
        "wall",
        "topic",
        "within",
    )
    row = {name: getattr(plan, name) for name in (*kept, "starts_at", "approved_by", "approved_at")}
    row |= {"public_id": book.new_id(), "state": "planned", "made_at": book.now}
    made = book.execute(insert(announcement).returning(announcement), row).one()
    here = select(announcement_village.c.bkm_id).where(announcement_village.c.announcement_id == plan.id)
    villages = [{"announcement_id": made.id, "bkm_id": each} for each in book.execute(here).scalars()]
    book.execute(insert(announcement_village), villages)
    return made


def coming(book: Work, bkm_ids: Sequence[int], person_ids: Sequence[int], most: int) -> Sequence[Row[Any]]:
    """What is planned for these villages and what these people began and did not send, the next first."""
    planned = announcement.c.state.in_(("planned", "asked")) & in_villages(bkm_ids)
    drafts = (announcement.c.state == "draft") & announcement.c.by_person_id.in_(person_ids)
    wanted = select(announcement).where(planned | drafts)
    soonest = wanted.order_by(announcement.c.starts_at.nulls_last(), announcement.c.id.desc())
    return book.execute(soonest.limit(most)).all()


def sample_broke(book: Work, reason: str) -> bool:
    """Whether the last sample of it could not be sent: what is wrong with it is wrong for everybody."""
    mine = outbox.c.reason.startswith(reason, autoescape=True)
    last = select(outbox.c.state).where(mine).order_by(outbox.c.id.desc()).limit(1)
    return book.execute(last).scalar() == "broken"


# --- versions --------------------------------------------------------------------------------------------


def give_version(book: Work, announcement_id: int, version: str, person_ids: Sequence[int]) -> None:
    """These people of the audience get this version."""
    for first in range(0, len(person_ids), PART_OF_PEOPLE):
        some = person_ids[first : first + PART_OF_PEOPLE]
        mine = (recipient.c.announcement_id == announcement_id) & recipient.c.person_id.in_(some)
        book.execute(update(recipient).where(mine).values(version=version))


def speak(book: Work, announcement_id: int, language: str) -> None:
    """Whoever hears everything in this language gets its version."""
    heard = func.coalesce(account.c.language, person.c.language)
    own = (
        select(recipient.c.id)
        .select_from(
            recipient.join(person, person.c.id == recipient.c.person_id).join(
                account, account.c.id == recipient.c.chat_id
            )
        )
        .where(recipient.c.announcement_id == announcement_id, heard == language)
    )
    book.execute(update(recipient).where(recipient.c.id.in_(own)).values(version=language))


def zones_of(book: Work, announcement_id: int, chats: Sequence[int]) -> dict[int, str]:
    """Chat by chat the zone its people live in."""
    wanted = select(recipient.c.chat_id, func.min(bkm.c.zone)).select_from(
        recipient.join(person, person.c.id == recipient.c.person_id).join(bkm, bkm.c.id == person.c.bkm_id)
    )
    here = wanted.where(recipient.c.announcement_id == announcement_id, recipient.c.chat_id.in_(chats))
    return {row[0]: row[1] for row in book.execute(here.group_by(recipient.c.chat_id))}


# --- closed questions ------------------------------------------------------------------------------------


def vote(book: Work, announcement_id: int, person_id: int, choice: int) -> None:
    """One answer per person; the last one counts."""
    row = {"announcement_id": announcement_id, "person_id": person_id, "choice": choice}
    new = upsert.insert(announcement_vote)
    last = {"choice": new.excluded.choice, "voted_at": new.excluded.voted_at}
    counted = new.on_conflict_do_update(index_elements=["announcement_id", "person_id"], set_=last)
    book.execute(counted, {**row, "voted_at": book.now})


def votes(book: Work, announcement_id: int) -> dict[int, int]:
    """Choice by choice how many people gave it."""
    mine = select(announcement_vote.c.choice, func.count()).where(
        announcement_vote.c.announcement_id == announcement_id
    )
    return {row[0]: row[1] for row in book.execute(mine.group_by(announcement_vote.c.choice))}

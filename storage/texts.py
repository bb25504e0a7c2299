"""Text messages: which row tells which number, what became of it, what a month cost. Knows no gateway."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, or_, select, update

from storage.book import Work
from storage.tables import account, announcement, bkm, link, meta, person, recipient, telling, text_message
from storage.upsert import insert as upsert

TARIFF = "gateway"
OPEN = ("waiting", "sending")
HELD = (*OPEN, "sent", "unclear")
"""Nobody sends a second one to that number by another press: it is on its way, came, or perhaps came."""
PAID = ("sending", "sent", "unclear")
"""What may stand on the bill."""
_LEAVING = ("going", "done")
"""News of which text messages leave; paused or stopped none does."""


def tariff(book: Work) -> str | None:
    """What the operator set for the gateway, as it was kept at the start; None: there is none."""
    found: str | None = book.execute(select(meta.c.value).where(meta.c.key == TARIFF)).scalar()
    return found or None


def keep_tariff(book: Work, value: str) -> None:
    """From this start on; "": there is no gateway."""
    put = upsert(meta).values(key=TARIFF, value=value)
    book.execute(put.on_conflict_do_update(index_elements=["key"], set_={"value": put.excluded.value}))


@dataclass(frozen=True, slots=True)
class New:
    """A text message about to be decided. The same `reason` is decided once."""

    announcement_id: int
    bkm_id: int
    reason: str
    parts: int
    cost_rp: int
    by_person_id: int
    expires_at: datetime


def add(book: Work, new: New, recipient_ids: Iterable[int]) -> bool:
    """It waits to leave, for these people. False: it was decided before."""
    row = {**asdict(new), "public_id": book.new_id(), "state": "waiting", "tries": 0, "made_at": book.now}
    put = upsert(text_message).on_conflict_do_nothing(index_elements=["reason"])
    made: int | None = book.execute(put.returning(text_message.c.id), row).scalar()
    if made is not None:
        carry(book, made, recipient_ids)
    return made is not None


def carry(book: Work, text_id: int, recipient_ids: Iterable[int]) -> None:
    """This one carries it to these people, too."""
    theirs = recipient.c.id.in_(list(recipient_ids))
    book.execute(update(recipient).where(theirs).values(text_id=text_id))


def of_news(book: Work, announcement_id: int) -> Sequence[Row[Any]]:
    """recipient_id, person_id, phone, text_id, state, why of everybody for whom one was ever decided."""
    wanted = select(
        recipient.c.id.label("recipient_id"), recipient.c.person_id, person.c.phone,
        text_message.c.id.label("text_id"), text_message.c.state, text_message.c.why,
    ).select_from(
        recipient.join(text_message, text_message.c.id == recipient.c.text_id).join(
            person, person.c.id == recipient.c.person_id
        )
    )  # fmt: skip
    mine = wanted.where(recipient.c.announcement_id == announcement_id)
    return book.execute(mine.order_by(recipient.c.id)).all()


def numbers(book: Work, person_ids: Collection[int]) -> dict[int, str]:
    """The number of whoever has one and lives."""
    known = select(person.c.id, person.c.phone).where(person.c.id.in_(list(person_ids)))
    rows = book.execute(known.where(person.c.phone.is_not(None), person.c.died_on.is_(None)))
    return {row.id: row.phone for row in rows}


def want_silence(book: Work, person_ids: Collection[int]) -> set[int]:
    """Who of these said to the bot, by "berhenti" or by blocking it, that it shall be quiet."""
    wanted = select(link.c.person_id).join_from(link, account, account.c.id == link.c.account_id)
    quiet = or_(account.c.stopped_at.is_not(None), account.c.unreachable_why.contains("blocked"))
    mine = wanted.where(link.c.person_id.in_(list(person_ids)), link.c.state != "ended", quiet)
    return set(book.execute(mine).scalars())


def lock_villages(book: Work, bkm_ids: Iterable[int]) -> Mapping[int, Row[Any]]:
    """These BKM, until the unit ends: two presses at once reckon one after the other."""
    rows = select(bkm).where(bkm.c.id.in_(sorted(set(bkm_ids)))).order_by(bkm.c.id).with_for_update()
    return {row.id: row for row in book.execute(rows)}


def spent(book: Work, bkm_id: int, since: datetime, states: Collection[str]) -> int:
    """Rupiah, about, of what this BKM sent since that moment; what waits was sent by nobody yet, and counts
    if asked for.
    """
    when = func.coalesce(text_message.c.left_at, text_message.c.made_at)
    mine = (text_message.c.bkm_id == bkm_id) & text_message.c.state.in_(list(states))
    waits = text_message.c.state == "waiting"
    sums = select(func.sum(text_message.c.cost_rp)).where(mine, or_(waits, when >= since))
    return int(book.execute(sums).scalar() or 0)


def due(book: Work, most: int) -> Sequence[Row[Any]]:
    """The next ones whose hour has come, of news that may leave. They are not claimed yet."""
    ready = (text_message.c.state == "waiting") & announcement.c.state.in_(_LEAVING)
    ready &= or_(text_message.c.not_before.is_(None), text_message.c.not_before <= book.now)
    wanted = select(text_message).join_from(text_message, announcement)
    first = wanted.where(ready).order_by(text_message.c.id).limit(most)
    return book.execute(first.with_for_update(of=text_message, skip_locked=True)).all()


def next_at(book: Work) -> datetime | None:
    """The hour at which the next one that waits may leave; None: none has an hour of its own."""
    ahead = (text_message.c.state == "waiting") & (text_message.c.not_before > book.now)
    ahead &= announcement.c.state.in_(_LEAVING)
    earliest = select(func.min(text_message.c.not_before)).join_from(text_message, announcement)
    found: datetime | None = book.execute(earliest.where(ahead)).scalar()
    return found


def listeners(book: Work, text_id: int) -> Sequence[Row[Any]]:
    """Whom it is for and who was not told otherwise meanwhile: id, person_id, version of the recipient."""
    mine = (recipient.c.text_id == text_id) & recipient.c.told_at.is_(None)
    return book.execute(select(recipient).where(mine).order_by(recipient.c.id)).all()


def find(book: Work, text_id: int) -> Row[Any]:
    """One that is there."""
    return book.execute(select(text_message).where(text_message.c.id == text_id)).one()


def change(book: Work, text_id: int, **values: Any) -> None:
    """What became of it."""
    book.execute(update(text_message).where(text_message.c.id == text_id).values(values))


def found_sending(book: Work, before: datetime) -> Sequence[Row[Any]]:
    """Those whose request began before this moment and whose answer nobody noted."""
    left = (text_message.c.state == "sending") & (text_message.c.left_at <= before)
    return book.execute(select(text_message).where(left).order_by(text_message.c.id)).all()


def waits(book: Work, announcement_id: int) -> bool:
    """Whether one of this news has still to leave."""
    mine = (text_message.c.announcement_id == announcement_id) & text_message.c.state.in_(OPEN)
    return book.execute(select(text_message.c.id).where(mine).limit(1)).scalar() is not None


def end_waiting(book: Work, state: str, why: str, announcement_id: int | None = None) -> list[int]:
    """None that waits (of this news, or of any) leaves any more. Returns the news it concerns."""
    mine = text_message.c.state == "waiting"
    if announcement_id is not None:
        mine &= text_message.c.announcement_id == announcement_id
    ended = update(text_message).where(mine).values(state=state, why=why)
    return sorted(set(book.execute(ended.returning(text_message.c.announcement_id)).scalars()))


def begin_again(book: Work, announcement_id: int, ways: Collection[str]) -> None:
    """The words were put right: whoever heard the old ones this way, or perhaps did, has not heard these."""
    came = select(text_message.c.id).where(text_message.c.state.in_(("sent", "unclear")))
    mine = (recipient.c.announcement_id == announcement_id) & recipient.c.text_id.in_(came)
    theirs = select(recipient.c.id).where(mine)
    noted = telling.c.recipient_id.in_(theirs) & telling.c.way.in_(list(ways))
    heard = list(book.execute(delete(telling).where(noted).returning(telling.c.recipient_id)).scalars())
    book.execute(update(recipient).where(recipient.c.id.in_(heard)).values(told_at=None))
    book.execute(update(recipient).where(mine).values(text_id=None))


def versions_of(book: Work, recipient_ids: Collection[int]) -> dict[int, str]:
    """Whose words are those of a version."""
    theirs = recipient.c.id.in_(list(recipient_ids)) & recipient.c.version.is_not(None)
    return {
        row.id: row.version for row in book.execute(select(recipient.c.id, recipient.c.version).where(theirs))
    }


def with_village(book: Work, recipient_ids: Collection[int]) -> Sequence[Row[Any]]:
    """recipient_id, person_id and bkm_id of these."""
    wanted = select(recipient.c.id.label("recipient_id"), recipient.c.person_id, person.c.bkm_id)
    mine = wanted.join_from(recipient, person).where(recipient.c.id.in_(list(recipient_ids)))
    return book.execute(mine.order_by(recipient.c.id)).all()


def last_of(book: Work, announcement_id: int) -> int:
    """The newest of this news, 0 if there was none: what one press decides begins after it."""
    mine = select(func.max(text_message.c.id)).where(text_message.c.announcement_id == announcement_id)
    return int(book.execute(mine).scalar() or 0)

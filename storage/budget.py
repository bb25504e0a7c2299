"""Who hears a chat, and when the bot last began to speak to them. Counts what left; holds nothing back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, time
from typing import Any

from sqlalchemy import BindParameter, Row, and_, bindparam, select, update

from domain.meetings import Answer
from storage.book import Work
from storage.tables import account, bkm, due, link, meeting, membership, outbox, person, rsvp

TURN = "turn"
"""Why a row waits: not the hour, but the budget of whom it is for."""
NO_ROOM = "no-room"
GATHERED = "gathered"

_many: BindParameter[Any] = bindparam("many", expanding=True)
_EARS = (
    select(link.c.account_id, person.c.id, bkm.c.zone, person.c.bkm_id)
    .select_from(link.join(person, person.c.id == link.c.person_id).join(bkm))
    .where(link.c.account_id.in_(_many), link.c.state == "active")
    .order_by(person.c.id)
)
_HOLD = (
    select(person.c.id).where(person.c.id.in_(_many)).order_by(person.c.id).with_for_update(key_share=True)
)
_SPENT = (
    select(link.c.person_id, outbox.c.id, outbox.c.left_at)
    .distinct()  # one phone may have been somebody's twice
    .select_from(link.join(outbox, outbox.c.chat_id == link.c.account_id))
    .where(
        link.c.person_id.in_(_many),
        link.c.state != "waiting",
        outbox.c.left_at >= bindparam("since"),
        outbox.c.klass.in_(bindparam("classes", expanding=True)),
        outbox.c.for_person_id.is_(None) | (outbox.c.for_person_id == link.c.person_id),
    )
)
_MEETING_TODAY = (
    select(membership.c.person_id)
    .select_from(
        due.join(meeting, meeting.c.public_id == due.c.subject)
        .join(membership, membership.c.ksm_id == meeting.c.ksm_id)
        .outerjoin(rsvp, and_(rsvp.c.meeting_id == meeting.c.id, rsvp.c.person_id == membership.c.person_id))
    )
    .where(
        due.c.kind == bindparam("kind"),
        due.c.done_at.is_(None),
        due.c.due_at < bindparam("before"),
        membership.c.person_id.in_(_many),
        membership.c.until_on.is_(None),
        rsvp.c.answer.is_(None) | (rsvp.c.answer != Answer.BERHALANGAN.value),
    )
)
_LEFT = update(outbox).where(outbox.c.id == bindparam("row")).values(left_at=bindparam("at"), why=None)
_STAYED = update(outbox).where(outbox.c.id == bindparam("row")).values(left_at=None)


def ears(book: Work, chats: Collection[int]) -> dict[int, list[Row[Any]]]:
    """Chat by chat the people it speaks for now (id, zone, bkm_id). Without people: not there."""
    found: dict[int, list[Row[Any]]] = {}
    for row in book.execute(_EARS, {"many": list(chats)}):
        found.setdefault(row.account_id, []).append(row)
    return found


def hold(book: Work, person_ids: Collection[int]) -> None:
    """Until this unit ends nobody else counts these people's messages: two processes never both find room."""
    book.execute(_HOLD, {"many": list(person_ids)}).all()


def spent(
    book: Work, person_ids: Collection[int], classes: Iterable[str], since: datetime
) -> dict[int, list[datetime]]:
    """Person by person, over all their phones, the moments since then at which a message of these classes
    left.
    """
    found: dict[int, list[datetime]] = {each: [] for each in person_ids}
    values = {"many": list(person_ids), "classes": list(classes), "since": since}
    for row in book.execute(_SPENT, values):
        found[row.person_id].append(row.left_at)
    return found


def meeting_today(book: Work, person_ids: Collection[int], kind: str, before: datetime) -> set[int]:
    """Who of these people will be reminded of a meeting before that moment, unless they have declined."""
    values = {"many": list(person_ids), "kind": kind, "before": before}
    return set(book.execute(_MEETING_TODAY, values).scalars())


def spend(book: Work, row_ids: Sequence[int]) -> None:
    """These messages leave now, and count."""
    if row_ids:
        book.execute(_LEFT, [{"row": each, "at": book.now} for each in row_ids])


def give_back(book: Work, row_ids: Sequence[int]) -> None:
    """These messages surely did not leave: their turn is not used up."""
    if row_ids:
        book.execute(_STAYED, [{"row": each} for each in row_ids])


def put_off(book: Work, row_id: int, until: datetime) -> None:
    """Not today: its turn comes at `until`."""
    book.execute(update(outbox).where(outbox.c.id == row_id).values(not_before=until, why=TURN))


def in_line(book: Work, subject: str, reason: str) -> tuple[set[int], set[int]]:
    """Of those who have not heard of this subject yet: for whom a message waits for its turn, and for whom
    there was no room.
    """
    mine = (outbox.c.subject == subject) & outbox.c.reason.startswith(reason, autoescape=True)
    rows = book.execute(select(outbox.c.for_person_id, outbox.c.state, outbox.c.why).where(mine)).all()
    heard = {row.for_person_id for row in rows if row.state in ("sending", "sent", "unclear")}
    waiting = {row.for_person_id for row in rows if row.state == "waiting" and row.why == TURN} - heard
    return waiting, {row.for_person_id for row in rows if row.state == NO_ROOM} - heard - waiting


# --- the digest ------------------------------------------------------------------------------------------


def digest_time(book: Work, account_id: int) -> time | None:
    """The hour this phone asked for; None: the usual one."""
    asked = select(account.c.digest_minute).where(account.c.id == account_id)
    minute = book.execute(asked).scalar()
    return None if minute is None else time(minute // 60, minute % 60)


def choose_digest_time(book: Work, account_id: int, at: time) -> None:
    """From now on the digest of this phone comes at that hour; what waits for it is looked at anew."""
    mine = update(account).where(account.c.id == account_id)
    book.execute(mine.values(digest_minute=at.hour * 60 + at.minute))
    waits = (outbox.c.chat_id == account_id) & (outbox.c.klass == "task") & (outbox.c.state == "waiting")
    book.execute(update(outbox).where(waits).values(not_before=None))


def tasks_due(book: Work, chat_id: int) -> Sequence[Row[Any]]:
    """What waits for this chat's digest and may go into it now, the oldest first."""
    waiting = (outbox.c.chat_id == chat_id) & (outbox.c.klass == "task") & (outbox.c.state == "waiting")
    wanted = select(outbox).where(waiting).order_by(outbox.c.id)
    return book.execute(wanted.with_for_update(skip_locked=True)).all()


def digest_left_since(book: Work, chat_id: int, since: datetime) -> bool:
    """Whether this chat has had a digest since then."""
    had = (outbox.c.chat_id == chat_id) & (outbox.c.klass == "task") & (outbox.c.left_at >= since)
    return book.execute(select(outbox.c.id).where(had).limit(1)).scalar() is not None


def gather(book: Work, row_ids: Sequence[int], into: int) -> None:
    """These are said in the digest that row `into` carries."""
    mine = update(outbox).where(outbox.c.id.in_(list(row_ids)))
    book.execute(mine.values(state=GATHERED, why=f"in the digest of row {into}"))


def carry(book: Work, row_id: int, words: dict[str, Any], subject: str | None) -> None:
    """This row carries the whole digest from now on. `subject`: what it is about, if it has a single line."""
    book.execute(update(outbox).where(outbox.c.id == row_id).values(say=words, subject=subject))

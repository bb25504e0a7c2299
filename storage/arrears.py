"""Who may be late, and what the book knows of them. Knows rows; whether anything is said is
domain/notices.py's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, and_, bindparam, func, insert, select, update

from domain.arrears import NO_MEETING_YET
from domain.ledger import Account, Kind, Purpose
from domain.money import Rupiah
from storage import relief
from storage.book import Work
from storage.tables import (
    account,
    dispute,
    entry,
    hardship,
    link,
    loan,
    meeting,
    notice,
    person,
    posting,
    promise,
    settlement,
    share,
)
from storage.upsert import insert as upsert


def collection_days(book: Work, ksm_id: int, zone: ZoneInfo) -> tuple[date, ...]:
    """The days on which this KSM met, or will meet, to pay; a cancelled meeting is none."""
    held = select(meeting.c.starts_at).where(meeting.c.ksm_id == ksm_id, meeting.c.state == "planned")
    return tuple(sorted(at.astimezone(zone).date() for at in book.execute(held).scalars()))


def collects(book: Work, of: Row[Any]) -> tuple[date, ...]:
    """The days from which lateness of this KSM (a row of storage/members.py) counts; none: the due dates."""
    if not of.collects_at_meetings:
        return ()
    return collection_days(book, of.id, ZoneInfo(of.zone)) or NO_MEETING_YET


@dataclass(slots=True)
class Facts:
    """What the book knows of one borrower beside the money. Days are local; None: there is none."""

    chat_id: int | None = None
    stopped: bool = False
    deceased: bool = False
    disputed: bool = False
    paused_until: date | None = None
    rests: relief.Pauses = ()
    mourning: bool = False
    claim_id: int | None = None
    claim_on: date | None = None
    promise_on: date | None = None
    reopened_on: date | None = None
    notified_on: date | None = None


_IDS: Any = bindparam("ids", expanding=True)
_PHONES = (
    select(person.c.id, person.c.died_on, link.c.account_id, account.c.stopped_at)
    .select_from(
        person.outerjoin(link, and_(link.c.person_id == person.c.id, link.c.state == "active")).outerjoin(
            account, account.c.id == link.c.account_id
        )
    )
    .where(person.c.id.in_(_IDS))
    .order_by(link.c.id)
)
_CLAIMS = (
    # whoever paid: it is about the one whose card it is for
    select(share.c.person_id, func.min(entry.c.id).label("id"), func.min(entry.c.recorded_at).label("at"))
    .select_from(
        entry.join(posting, posting.c.entry_id == entry.c.id)
        .join(share, share.c.id == posting.c.share_id)
        .outerjoin(settlement, settlement.c.claim_id == entry.c.id)
    )
    .where(
        entry.c.kind == Kind.CLAIM.value,
        entry.c.purpose == Purpose.INSTALLMENT.value,
        settlement.c.claim_id.is_(None),
        share.c.person_id.in_(_IDS),
    )
    .group_by(share.c.person_id)
)
_DISPUTES = (
    select(entry.c.person_id)
    .select_from(dispute.join(entry, entry.c.id == dispute.c.claim_id))
    .where(dispute.c.closed_at.is_(None), entry.c.person_id.in_(_IDS))
)
_PAUSES = select(hardship).where(hardship.c.person_id.in_(_IDS)).order_by(hardship.c.id)
_PROMISES = (
    select(promise.c.person_id, func.max(promise.c.promised_on).label("on"))
    .where(promise.c.ended_at.is_(None), promise.c.person_id.in_(_IDS))
    .group_by(promise.c.person_id)
)
_REOPENED = (
    select(posting.c.person_id, func.max(entry.c.recorded_at).label("at"))
    .select_from(posting.join(entry, entry.c.id == posting.c.entry_id))
    .where(
        entry.c.kind == Kind.REVERSE.value,
        posting.c.account == Account.PAID.value,
        posting.c.person_id.in_(_IDS),
    )
    .group_by(posting.c.person_id)
)
_NOTICES = (
    select(notice.c.person_id, func.max(notice.c.given_on).label("on"))
    .where(notice.c.person_id.in_(_IDS))
    .group_by(notice.c.person_id)
)


def facts(book: Work, person_ids: Sequence[int], zone: ZoneInfo) -> dict[int, Facts]:
    """What is known of each of these people, in eight statements however many they are."""
    known = {each: Facts() for each in person_ids}
    ids = {"ids": list(known)}

    def day(at: datetime) -> date:
        return at.astimezone(zone).date()

    for row in book.execute(_PHONES, ids):
        one = known[row.id]
        one.deceased = row.died_on is not None
        one.chat_id, one.stopped = row.account_id, row.stopped_at is not None
    for row in book.execute(_CLAIMS, ids):
        known[row.person_id].claim_id, known[row.person_id].claim_on = row.id, day(row.at)
    for person_id in book.execute(_DISPUTES, ids).scalars():
        known[person_id].disputed = True
    for row in book.execute(_PAUSES, ids):
        one, until = known[row.person_id], day(row.pause_until_at)
        one.paused_until = max(until, one.paused_until or until)
        one.mourning = one.mourning or (row.reason == "meninggal" and row.pause_until_at > book.now)
    for person_id, rests in relief.pauses(book, person_ids).items():
        one, until = known[person_id], rests[-1][1]
        one.rests, one.paused_until = rests, max(until, one.paused_until or until)
    for row in book.execute(_PROMISES, ids):
        known[row.person_id].promise_on = row.on
    for row in book.execute(_REOPENED, ids):
        known[row.person_id].reopened_on = day(row.at)
    for row in book.execute(_NOTICES, ids):
        known[row.person_id].notified_on = row.on
    return known


def keep_notice(book: Work, person_id: int, share_id: int, given_on: date, oldest_due_on: date) -> str | None:
    """A private word is given today. None: it was given before."""
    row = {"public_id": book.new_id(), "person_id": person_id, "share_id": share_id}
    row |= {"given_on": given_on, "oldest_due_on": oldest_due_on}
    put = upsert(notice).on_conflict_do_nothing(index_elements=["share_id", "given_on"])
    return book.execute(put.returning(notice.c.public_id), row).scalar()


def noticed_since(book: Work, person_id: int, since: date) -> bool:
    """Whether this person got a private word on or after that day."""
    found = select(notice.c.id).where(notice.c.person_id == person_id, notice.c.given_on >= since)
    return book.execute(found.limit(1)).scalar() is not None


def whose(book: Work, public_id: str) -> tuple[int, int] | None:
    """The person and the KSM a notice, a promise or a card is about, by what its button carries."""
    noticed = select(notice.c.person_id, loan.c.ksm_id).select_from(
        notice.join(share, share.c.id == notice.c.share_id).join(loan, loan.c.id == share.c.loan_id)
    )
    found = book.execute(noticed.where(notice.c.public_id == public_id)).first()
    if found is None:
        promised = select(promise.c.person_id, loan.c.ksm_id).select_from(
            promise.join(share, share.c.person_id == promise.c.person_id).join(
                loan, loan.c.id == share.c.loan_id
            )
        )
        found = book.execute(
            promised.where(promise.c.public_id == public_id).order_by(loan.c.id.desc())
        ).first()
    if found is None:  # they spoke first
        lent = select(share.c.person_id, loan.c.ksm_id).join(loan, loan.c.id == share.c.loan_id)
        found = book.execute(lent.where(share.c.public_id == public_id)).first()
    return None if found is None else (found.person_id, found.ksm_id)


def answered(book: Work, public_id: str, answer: str) -> None:
    """What the person said to a notice; the last word counts."""
    book.execute(update(notice).where(notice.c.public_id == public_id).values(answer=answer))


def keep_promise(book: Work, person_id: int, amount: Rupiah, promised_on: date) -> str:
    """A promise in the person's own words; one that was open gives way to it. Returns its public id."""
    before = update(promise).where(promise.c.person_id == person_id, promise.c.ended_at.is_(None))
    book.execute(before.values(ended_at=book.now, outcome="replaced"))
    row = {"public_id": book.new_id(), "person_id": person_id, "amount_rp": int(amount)}
    book.execute(insert(promise), {**row, "promised_on": promised_on, "made_at": book.now})
    return str(row["public_id"])


def promise_by(book: Work, public_id: str) -> Row[Any] | None:
    """One promise, open or ended."""
    return book.execute(select(promise).where(promise.c.public_id == public_id)).first()


def end_promise(book: Work, promise_id: int, outcome: str) -> None:
    """The day of a promise is over: kept or passed."""
    book.execute(update(promise).where(promise.c.id == promise_id).values(ended_at=book.now, outcome=outcome))


def paid_or_claimed_since(book: Work, person_id: int, at: datetime) -> bool:
    """Whether an instalment of this person was reported since, and not taken back."""
    voids = entry.alias("voids")
    undone = (
        select(voids.c.id).where(voids.c.about_id == entry.c.id, voids.c.kind == Kind.VOID.value).exists()
    )
    found = select(entry.c.id).where(
        entry.c.person_id == person_id,
        entry.c.kind == Kind.CLAIM.value,
        entry.c.purpose == Purpose.INSTALLMENT.value,
        entry.c.recorded_at >= at,
        ~undone,
    )
    return book.execute(found.limit(1)).scalar() is not None


UNSAID = "belum-disebut"


def begin_hardship(book: Work, person_id: int, until: datetime) -> str:
    """Somebody pressed [Ada kesulitan]: the pause begins before they say why. Returns its public id."""
    unsaid = select(hardship.c.public_id).where(
        hardship.c.person_id == person_id, hardship.c.reason == UNSAID, hardship.c.pause_until_at > book.now
    )
    known = book.execute(unsaid).scalar()
    if known is not None:
        book.execute(update(hardship).where(hardship.c.public_id == known).values(pause_until_at=until))
        return str(known)
    row = {"public_id": book.new_id(), "person_id": person_id, "reason": UNSAID, "may_know": "nobody"}
    book.execute(insert(hardship), {**row, "made_at": book.now, "pause_until_at": until})
    return str(row["public_id"])


def hardship_by(book: Work, public_id: str) -> Row[Any] | None:
    """One hardship by what a form carries."""
    return book.execute(select(hardship).where(hardship.c.public_id == public_id)).first()


def tell_hardship(book: Work, hardship_id: int, reason: str, may_know: str, until: datetime) -> None:
    """Why, and who may know it."""
    values = {"reason": reason, "may_know": may_know, "pause_until_at": until}
    book.execute(update(hardship).where(hardship.c.id == hardship_id).values(**values))

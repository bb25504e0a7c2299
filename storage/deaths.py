"""Who has died, who noted it, and what of theirs is still open. Knows no words and sends nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, insert, select, update

from storage.book import Work
from storage.joining import holds
from storage.tables import death, ksm, link, membership, outbox, person


def of_ksm(book: Work, ksm_id: int) -> set[int]:
    """Members of this KSM, past ones too, who have died."""
    query = select(person.c.id).join(membership, membership.c.person_id == person.c.id)
    wanted = query.where(membership.c.ksm_id == ksm_id, person.c.died_on.is_not(None))
    return set(book.execute(wanted).scalars())


def living(book: Work, bkm_id: int, ksm_id: int | None) -> Sequence[Row[Any]]:
    """The members of a BKM, or of one KSM of it, with the row of the paper book; not who has died."""
    seat = (membership.c.person_id == person.c.id) & holds(membership, book.now.date())
    joined = person.join(membership, seat).join(ksm, ksm.c.id == membership.c.ksm_id)
    query = select(person, membership.c.number, ksm.c.name.label("ksm_name")).select_from(joined)
    query = query.where(person.c.bkm_id == bkm_id, person.c.died_on.is_(None))
    if ksm_id is not None:
        query = query.where(membership.c.ksm_id == ksm_id)
    return book.execute(query.order_by(ksm.c.name, membership.c.number)).all()


def note(book: Work, bkm_id: int, person_id: int, died_on: date, by: int) -> str:
    """From now on nothing is said to them, and their phone speaks for them no longer. Returns what a button
    carries.
    """
    public_id = book.new_id()
    row = {"public_id": public_id, "bkm_id": bkm_id, "person_id": person_id, "died_on": died_on}
    book.execute(insert(death).values(**row, by_person_id=by, noted_at=book.now))
    book.execute(update(person).where(person.c.id == person_id).values(died_on=died_on))
    return public_id


def phones_of(book: Work, person_id: int) -> Sequence[int]:
    """The accounts that speak for this person, or wait to."""
    theirs = (link.c.person_id == person_id) & (link.c.state != "ended")
    return book.execute(select(link.c.account_id).where(theirs).order_by(link.c.id)).scalars().all()


def silence_for(book: Work, account_id: int, person_id: int) -> None:
    """What waits on a phone for this one person is not said; what it is for others stays."""
    waiting = (outbox.c.chat_id == account_id) & (outbox.c.for_person_id == person_id)
    waiting &= outbox.c.state == "waiting"
    book.execute(update(outbox).where(waiting).values(state="withdrawn", why="they have died"))


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One death as it was noted."""
    return book.execute(select(death).where(death.c.public_id == public_id)).first()


def of_bkm(book: Work, bkm_id: int) -> Sequence[Row[Any]]:
    """Everybody of a BKM who was noted as dead, and is; the oldest first."""
    here = (death.c.bkm_id == bkm_id) & death.c.ended_at.is_(None)
    return book.execute(select(death).where(here).order_by(death.c.id)).all()


def was_mistaken(book: Work, row: Row[Any], by: int) -> bool:
    """They live. False: somebody said so before."""
    open_ = update(death).where(death.c.id == row.id, death.c.ended_at.is_(None))
    if book.execute(open_.values(ended_at=book.now, ended_by=by)).rowcount != 1:
        return False
    book.execute(update(person).where(person.c.id == row.person_id).values(died_on=None))
    return True

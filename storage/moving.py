"""Members who go to another KSM: what waits, what was done, and who still pays where they were before. Knows
rows; who may is domain's.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, literal, or_, select, update

from domain.lending import OPEN
from domain.moving import What
from storage import members
from storage.book import Work
from storage.kept import Kept
from storage.tables import application, application_line, ksm, membership, move, mover, office, person

AGREED, REFUSED, WITHDRAWN = "agreed", "refused", "withdrawn"


@dataclass(frozen=True, slots=True)
class Plan:
    """What one officer proposes: row ids. `to_ksm_id` None: a KSM that begins, called `name`."""

    bkm_id: int
    what: What
    from_ksm_id: int
    loans: str
    by: int
    to_ksm_id: int | None = None
    name: str | None = None


def keep(book: Work, plan: Plan, people: Sequence[dict[str, Any]]) -> Row[Any]:
    """Written down as proposed. `people`: person_id, from_number and perhaps the role they will take."""
    public_id = book.new_id()
    row = {"public_id": public_id, "bkm_id": plan.bkm_id, "what": plan.what.value, "loans": plan.loans}
    row |= {"from_ksm_id": plan.from_ksm_id, "to_ksm_id": plan.to_ksm_id, "name": plan.name}
    row |= {"by_person_id": plan.by, "made_at": book.now}
    move_id = book.execute(insert(move).returning(move.c.id), row).scalar_one()
    book.execute(insert(mover), [{"role": None, **each, "move_id": move_id} for each in people])
    found = by_public(book, public_id)
    assert found is not None
    return found


_from, _to = ksm.alias("from_ksm"), ksm.alias("to_ksm")
_ROWS = (
    select(move, _from.c.name.label("from_name"), func.coalesce(_to.c.name, move.c.name).label("to_name"))
    .join_from(move, _from, _from.c.id == move.c.from_ksm_id)
    .outerjoin(_to, _to.c.id == move.c.to_ksm_id)
    .order_by(move.c.id)
)


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One of them, waiting or ended, with the names of both KSM."""
    return book.execute(_ROWS.where(move.c.public_id == public_id)).first()


def people_of(book: Work, move_id: int) -> Sequence[Row[Any]]:
    """Who goes, by the row of the paper book they leave."""
    rows = select(mover).where(mover.c.move_id == move_id)
    return book.execute(rows.order_by(mover.c.from_number)).all()


def waiting(book: Work, bkm_ids: Collection[int]) -> Sequence[Row[Any]]:
    """What waits for a second officer in these BKM, oldest first."""
    return book.execute(_ROWS.where(move.c.bkm_id.in_(list(bkm_ids)), move.c.ended_at.is_(None))).all()


def waits_for(book: Work, person_ids: Collection[int], ksm_ids: Collection[int] = ()) -> Row[Any] | None:
    """What waits about one of these people, or ends one of these KSM: one thing at a time."""
    theirs = select(mover.c.move_id).where(mover.c.person_id.in_(list(person_ids)))
    whole = move.c.what == What.MERGE.value
    ends = whole & or_(move.c.from_ksm_id.in_(list(ksm_ids)), move.c.to_ksm_id.in_(list(ksm_ids)))
    return book.execute(_ROWS.where(move.c.ended_at.is_(None), or_(move.c.id.in_(theirs), ends))).first()


def receive(book: Work, move_id: int, by: int) -> bool:
    """The ketua of where they go says yes, once. False: it was said, or answered, before."""
    here = update(move).where(move.c.id == move_id, move.c.ended_at.is_(None), move.c.received_at.is_(None))
    return bool(book.execute(here.values(received_at=book.now, received_by=by)).rowcount == 1)


def end(book: Work, move_id: int, outcome: str, by: int, **values: Any) -> bool:
    """It was agreed, refused or taken back, once. False: it had ended before."""
    here = update(move).where(move.c.id == move_id, move.c.ended_at.is_(None))
    row = {"outcome": outcome, "ended_by": by, "ended_at": book.now, **values}
    return bool(book.execute(here.values(**row)).rowcount == 1)


def asks_for_loan(book: Work, person_id: int, ksm_id: int) -> bool:
    """Whether they stand in an application of this KSM that has not ended."""
    asked = select(application_line.c.id).join(application).where(application.c.ksm_id == ksm_id)
    asked = asked.where(application.c.status.in_([each.value for each in OPEN]))
    no = application_line.c.says.is_distinct_from("tidak")
    return book.execute(asked.where(no, application_line.c.person_id == person_id)).first() is not None


# --- Places in paper books ---------------------------------------------------------------------------------


def ksm_named(book: Work, bkm_id: int, words: str) -> Row[Any] | None:
    """The KSM of this BKM that these words mean: its name, or the only one that holds them."""
    rows = ksm_of(book, bkm_id)
    exact = [row for row in rows if row.name.lower() == words.lower()]
    alike = exact or [row for row in rows if words and words.lower() in row.name.lower()]
    return alike[0] if len(alike) == 1 else None


def ended_named(book: Work, bkm_id: int, words: str) -> str | None:
    """The KSM of this name that joined another one; None: there is none."""
    here = select(ksm.c.name).where(ksm.c.bkm_id == bkm_id, ksm.c.ended_on.is_not(None))
    return next((name for name in book.execute(here).scalars() if name.lower() == words.lower()), None)


def ksm_of(book: Work, bkm_id: int) -> Sequence[Row[Any]]:
    """The KSM of this BKM that have not ended, by name."""
    here = select(ksm).where(ksm.c.bkm_id == bkm_id, ksm.c.gone_at.is_(None), ksm.c.ended_on.is_(None))
    return book.execute(here.order_by(ksm.c.name)).all()


def ksm_by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One KSM by what a button carries."""
    return book.execute(select(ksm).where(ksm.c.public_id == public_id)).first()


def seat(book: Work, person_id: int, today: date, ksm_id: int | None = None) -> Row[Any] | None:
    """The row of a paper book they hold today (or of this KSM's), with `ksm_name`."""
    held = select(membership, ksm.c.name.label("ksm_name")).join(ksm, ksm.c.id == membership.c.ksm_id)
    now = membership.c.until_on.is_(None) | (membership.c.until_on > today)
    mine = held.where(membership.c.person_id == person_id, membership.c.since_on <= today, now)
    mine = mine.where(membership.c.ksm_id == ksm_id) if ksm_id is not None else mine
    return book.execute(mine.order_by(membership.c.id)).first()


def number_in(book: Work, person_id: int, ksm_id: int) -> int:
    """The last row they had in this KSM's paper book; 0: none."""
    mine = (membership.c.person_id == person_id) & (membership.c.ksm_id == ksm_id)
    return int(book.execute(select(func.max(membership.c.number)).where(mine)).scalar() or 0)


def next_number(book: Work, ksm_id: int) -> int:
    """The next free row of this paper book: no number is used twice."""
    last = select(func.max(membership.c.number)).where(membership.c.ksm_id == ksm_id)
    return int(book.execute(last).scalar() or 0) + 1


def reseat(book: Work, old: Row[Any], ksm_id: int, number: int, on: date) -> None:
    """From this day they hold this row in the other paper book; what they held in the first one ends."""
    book.execute(update(membership).where(membership.c.id == old.id).values(until_on=on))
    new = {"person_id": old.person_id, "ksm_id": ksm_id, "number": number, "since_on": on}
    book.execute(insert(membership), {**new, "usual_savings_rp": old.usual_savings_rp})
    end_offices(book, old, on)


def end_offices(book: Work, old: Row[Any], on: date) -> None:
    """The offices they held in the KSM of this row end on this day."""
    held = (office.c.person_id == old.person_id) & (office.c.ksm_id == old.ksm_id)
    book.execute(update(office).where(held & office.c.until_on.is_(None)).values(until_on=on))


def note_number(book: Work, mover_id: int, number: int) -> None:
    """Which row they have now."""
    book.execute(update(mover).where(mover.c.id == mover_id).values(to_number=number))


# --- Who still pays where they were before ------------------------------------------------------------------

_WENT = Kept(
    select(
        person, membership.c.number, membership.c.usual_savings_rp, _to.c.name.label("moved_to"),
    )
    .join_from(mover, move, move.c.id == mover.c.move_id)
    .join(person, person.c.id == mover.c.person_id)
    .join(_to, _to.c.id == move.c.to_ksm_id)
    .join(
        membership,
        (membership.c.person_id == mover.c.person_id)
        & (membership.c.ksm_id == move.c.from_ksm_id)
        & (membership.c.number == mover.c.from_number),
    )
    .where(move.c.from_ksm_id == bindparam("ksm"), move.c.outcome == literal(AGREED))
    .order_by(membership.c.number)
)  # fmt: skip


def on_sheet(book: Work, ksm_id: int, today: date, lent: Collection[int]) -> list[Row[Any]]:
    """The rows of a KSM's sheet: its members, and of those who moved away whoever still pays a loan here
    (`lent`: who has one running in this KSM), under their old number. Of the latter `moved_to` says where
    they are now.
    """
    rows = list(members.members_of(book, ksm_id, today))
    here = {row.id for row in rows}
    gone = {row.id: row for row in book.execute(_WENT, {"ksm": ksm_id}) if row.id in lent}
    rows += [row for who, row in gone.items() if who not in here]
    return sorted(rows, key=lambda row: row.number)


def moved_on(book: Work, person_id: int, ksm_id: int) -> str | None:
    """Where somebody's savings of this KSM went when they left it for another one; None: they sit here."""
    went = select(_to.c.name).select_from(mover).join(move, move.c.id == mover.c.move_id)
    went = went.join(_to, _to.c.id == move.c.to_ksm_id).where(mover.c.person_id == person_id)
    went = went.where(move.c.from_ksm_id == ksm_id, move.c.outcome == AGREED)
    here = (membership.c.person_id == person_id) & (membership.c.ksm_id == ksm_id)
    sits = select(membership.c.id).where(here, membership.c.until_on.is_(None))
    if book.execute(sits).first() is not None:
        return None
    found: str | None = book.execute(went.order_by(move.c.id.desc())).scalar()
    return found


def moved_to(row: Any) -> str | None:
    """Where the person of a sheet's row is now; None: here."""
    found: str | None = getattr(row, "moved_to", None)
    return found

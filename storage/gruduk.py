"""Proposals of a visit and what was tried before. Knows rows; whether one may be proposed is
domain/gruduk.py's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from storage.book import Work
from storage.tables import bkm, gruduk_proposal, ksm, step_tried

_WITH_KSM = select(
    gruduk_proposal,
    ksm.c.public_id.label("ksm_public_id"),
    ksm.c.name.label("ksm_name"),
    ksm.c.bkm_id,
    bkm.c.zone,
).select_from(
    gruduk_proposal.join(ksm, ksm.c.id == gruduk_proposal.c.ksm_id).join(bkm, bkm.c.id == ksm.c.bkm_id)
)


def propose(book: Work, ksm_id: int, made_on: date, facts: Mapping[str, Any]) -> str:
    """Keep a proposal with what it was reckoned from. Returns its public id."""
    public_id = book.new_id()
    row = {"public_id": public_id, "ksm_id": ksm_id, "made_on": made_on, "facts": dict(facts)}
    book.execute(insert(gruduk_proposal), row)
    return public_id


def by_public_id(book: Work, public_id: str) -> Row[Any] | None:
    """One proposal, open or ended, with `ksm_name`, `bkm_id` and `zone`."""
    return book.execute(_WITH_KSM.where(gruduk_proposal.c.public_id == public_id)).first()


def open_of_ksm(book: Work, ksm_id: int) -> Row[Any] | None:
    """The proposal that is open for this KSM, or None."""
    wanted = _WITH_KSM.where(gruduk_proposal.c.ksm_id == ksm_id, gruduk_proposal.c.ended_on.is_(None))
    return book.execute(wanted).first()


def open_of_bkm(book: Work, bkm_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """The open proposals of these BKM, oldest first."""
    wanted = _WITH_KSM.where(ksm.c.bkm_id.in_(bkm_ids), gruduk_proposal.c.ended_on.is_(None))
    return book.execute(wanted.order_by(gruduk_proposal.c.id)).all()


def open_in_zone(book: Work, zone: str) -> list[int]:
    """The KSM of a zone for which a proposal is open."""
    wanted = _WITH_KSM.where(bkm.c.zone == zone, gruduk_proposal.c.ended_on.is_(None))
    return [row.ksm_id for row in book.execute(wanted)]


def end(book: Work, proposal_id: int, on: date, outcome: str) -> bool:
    """Put a proposal away. False: it was before."""
    still = update(gruduk_proposal).where(
        gruduk_proposal.c.id == proposal_id, gruduk_proposal.c.ended_on.is_(None)
    )
    return bool(book.execute(still.values(ended_on=on, outcome=outcome)).rowcount == 1)


def closed_on(book: Work, ksm_id: int) -> date | None:
    """When the last proposal of this KSM was put away, or None."""
    ended = select(func.max(gruduk_proposal.c.ended_on)).where(gruduk_proposal.c.ksm_id == ksm_id)
    return book.execute(ended).scalar()


def note_step(book: Work, ksm_id: int, step: str, on: date, by: int, about: int | None = None) -> bool:
    """Somebody did this step on that day. False: it was noted before by the same person."""
    row = {"ksm_id": ksm_id, "step": step, "on": on, "by_person_id": by, "about_person_id": about}
    same = select(step_tried.c.id)
    for name, value in row.items():
        same = same.where(step_tried.c[name].is_(None) if value is None else step_tried.c[name] == value)
    if book.execute(same).scalar() is not None:  # a unique constraint lets rows with an empty column pass
        return False
    book.execute(insert(step_tried), row)
    return True


def steps_since(book: Work, ksm_id: int, since: date) -> Sequence[Row[Any]]:
    """What was done about this KSM and its people on or after that day, oldest first."""
    wanted = select(step_tried).where(step_tried.c.ksm_id == ksm_id, step_tried.c.on >= since)
    return book.execute(wanted.order_by(step_tried.c.id)).all()

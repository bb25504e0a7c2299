"""Cash on its way from a KSM's leader to the UPK: opened by one, counted by the other. Knows no words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from domain.ledger import Purpose
from storage.book import Work
from storage.claims import Claim
from storage.tables import entry, handover, handover_line, ksm, settlement


def open_one(book: Work, ksm_id: int, from_person: int, lines: Sequence[tuple[Claim, int]]) -> str:
    """A leader hands over these claims (each with its row of the paper book). Returns the public id."""
    public_id = book.new_id()
    row = {"public_id": public_id, "ksm_id": ksm_id, "from_person_id": from_person, "state": "open"}
    row |= {"total_rp": sum(line.amount for line, _ in lines), "opened_at": book.now}
    new_id = book.execute(insert(handover).returning(handover.c.id), row).scalar_one()
    rows = [{"handover_id": new_id, "claim_id": line.id, "row": number} for line, number in lines]
    book.execute(insert(handover_line), rows)
    return public_id


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One hand-over with its KSM."""
    query = select(handover, ksm.c.bkm_id, ksm.c.name.label("ksm_name")).join(ksm)
    return book.execute(query.where(handover.c.public_id == public_id)).first()


def by_number(book: Work, number: str) -> str | None:
    """The hand-over that was counted under this number: its public id."""
    found: str | None = book.execute(select(handover.c.public_id).where(handover.c.number == number)).scalar()
    return found


def giver_of(book: Work, public_id: str) -> int | None:
    """Who handed this over."""
    giver = select(handover.c.from_person_id).where(handover.c.public_id == public_id)
    found: int | None = book.execute(giver).scalar()
    return found


def lines_of(book: Work, handover_id: int) -> list[tuple[int, int]]:
    """(claim id, row of the paper book) of a hand-over, by row; claims that ended meanwhile are left out."""
    query = select(handover_line.c.claim_id, handover_line.c.row)
    query = query.outerjoin(settlement, settlement.c.claim_id == handover_line.c.claim_id)
    query = query.where(handover_line.c.handover_id == handover_id, settlement.c.claim_id.is_(None))
    return [(claim, row) for claim, row in book.execute(query.order_by(handover_line.c.row))]


def booked(book: Work, handover_id: int) -> list[int]:
    """The claims that were counted with this hand-over, in the order they were booked."""
    query = select(settlement.c.claim_id).join(entry, entry.c.id == settlement.c.entry_id)
    query = query.where(entry.c.handover_id == handover_id, entry.c.kind == "confirm")
    return list(book.execute(query.order_by(entry.c.id)).scalars())


def booked_since(book: Work, bkm_ids: Sequence[int], since: datetime) -> list[int]:
    """The instalments counted in these BKM from that moment on, KSM by KSM."""
    query = select(settlement.c.claim_id).join(entry, entry.c.id == settlement.c.entry_id)
    mine = (entry.c.bkm_id.in_(bkm_ids)) & (entry.c.kind == "confirm") & (entry.c.recorded_at >= since)
    query = query.where(mine, entry.c.purpose == Purpose.INSTALLMENT.value)
    return list(book.execute(query.order_by(entry.c.ksm_id, entry.c.id)).scalars())


def waiting(book: Work, bkm_id: int) -> Sequence[Row[Any]]:
    """Hand-overs nobody has counted yet, oldest first."""
    query = select(handover, ksm.c.name.label("ksm_name")).join(ksm)
    query = query.where(ksm.c.bkm_id == bkm_id, handover.c.state == "open")
    return book.execute(query.order_by(handover.c.id)).all()


def writers_of_waiting(book: Work, bkm_id: int) -> dict[int, set[int]]:
    """Who wrote the lines of each hand-over nobody has counted yet, by its row id; what ended is left out."""
    query = select(handover_line.c.handover_id, entry.c.by_person_id).distinct().select_from(handover_line)
    query = query.join(handover, handover.c.id == handover_line.c.handover_id)
    query = query.join(ksm, ksm.c.id == handover.c.ksm_id).join(entry, entry.c.id == handover_line.c.claim_id)
    query = query.outerjoin(settlement, settlement.c.claim_id == handover_line.c.claim_id)
    mine = (ksm.c.bkm_id == bkm_id) & (handover.c.state == "open") & settlement.c.claim_id.is_(None)
    found: dict[int, set[int]] = {}
    for row in book.execute(query.where(mine)):
        found.setdefault(row.handover_id, set()).add(row.by_person_id)
    return found


def on_the_way(book: Work, claim_ids: Iterable[int]) -> dict[int, Row[Any]]:
    """Which of these claims stand in a hand-over that is not counted yet: its public id, since when."""
    query = select(handover_line.c.claim_id, handover.c.public_id, handover.c.opened_at).join(handover)
    query = query.where(handover.c.state == "open", handover_line.c.claim_id.in_(list(claim_ids)))
    return {row.claim_id: row for row in book.execute(query)}


def end(book: Work, handover_id: int, by: int, state: str, number: str | None, counted: int | None) -> bool:
    """Counted: `received` with its number, or `returned` because the figures differ; or `taken-back` by the
    one who opened it. False: it ended before.
    """
    mine = update(handover).where(handover.c.id == handover_id, handover.c.state == "open")
    values = {"state": state, "ended_at": book.now, "ended_by": by, "number": number, "counted_rp": counted}
    return book.execute(mine.values(values)).rowcount == 1

"""Receipts drawn by chance for the pengawas, and what was found of each. Knows rows; no words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, exists, func, insert, select, update

from domain.drawing import Receipt
from domain.ledger import Kind
from storage.book import Work
from storage.tables import dispute, entry, ksm, person, settlement, spot_check, spot_check_line

FITS, DIFFERS, NOT_MET = "cocok", "tidak", "belum"
_said, _back = entry.alias("said"), entry.alias("back")
_REVERSED = exists().where(_back.c.kind == Kind.REVERSE.value, _back.c.about_id == entry.c.id)
_DISPUTED = exists().where(dispute.c.claim_id == _said.c.id)
_RECEIPTS = entry.join(settlement, settlement.c.entry_id == entry.c.id).join(
    _said, _said.c.id == settlement.c.claim_id
)
_LINES = (
    select(
        spot_check_line, spot_check.c.bkm_id, entry.c.number, entry.c.amount_rp, entry.c.purpose,
        entry.c.effective_on, entry.c.person_id, _said.c.id.label("claim_id"),
        _said.c.by_person_id.label("writer_id"), entry.c.by_person_id.label("receiver_id"),
        ksm.c.name.label("ksm_name"), (_REVERSED | _DISPUTED).label("known"),
    )
    .select_from(
        spot_check_line.join(spot_check)
        .join(_RECEIPTS, spot_check_line.c.entry_id == entry.c.id)
        .outerjoin(ksm, ksm.c.id == entry.c.ksm_id)
    )
)  # fmt: skip


def of_week(book: Work, bkm_id: int, week_on: date) -> Row[Any] | None:
    """The draw of this week, or None."""
    here = (spot_check.c.bkm_id == bkm_id) & (spot_check.c.week_on == week_on)
    return book.execute(select(spot_check).where(here)).first()


def last_at(book: Work, bkm_id: int) -> datetime | None:
    """When was drawn last; None: never."""
    moment: datetime | None = book.execute(
        select(func.max(spot_check.c.at)).where(spot_check.c.bkm_id == bkm_id)
    ).scalar()
    return moment


def candidates(book: Work, bkm_id: int, since: datetime, silent: Collection[int]) -> list[Receipt]:
    """Receipts written since then that nobody drew before, took out or said no to, of the living; none that
    `silent` people paid, wrote or received.
    """
    query = select(entry.c.id, entry.c.public_id, entry.c.ksm_id, entry.c.person_id).select_from(_RECEIPTS)
    query = query.where(
        entry.c.bkm_id == bkm_id, entry.c.kind == Kind.CONFIRM.value, entry.c.number.is_not(None),
        entry.c.recorded_at >= since, ~_REVERSED, ~_DISPUTED,
        ~exists().where(person.c.id == entry.c.person_id, person.c.died_on.is_not(None)),
        ~exists().where(spot_check_line.c.entry_id == entry.c.id),
        *(column.not_in(silent) for column in
          (entry.c.person_id, entry.c.by_person_id, _said.c.by_person_id)),
    )  # fmt: skip
    return [
        Receipt(row.id, row.public_id, row.ksm_id, row.person_id)
        for row in book.execute(query.order_by(entry.c.id))
    ]


def keep(book: Work, row: dict[str, Any], receipts: Sequence[Receipt]) -> int:
    """What was drawn, in its order. Returns the row id of the draw."""
    new = {"public_id": book.new_id(), "at": book.now, **row}
    made: int = book.execute(insert(spot_check).returning(spot_check.c.id), new).scalar_one()
    for each in receipts:
        line = {"public_id": book.new_id(), "spot_check_id": made, "entry_id": each.id}
        book.execute(insert(spot_check_line), line)
    return made


def lines(book: Work, check_id: int) -> Sequence[Row[Any]]:
    """Its receipts in the order drawn. `known`: taken out or said no to, so that nobody need ask."""
    mine = _LINES.where(spot_check_line.c.spot_check_id == check_id)
    return book.execute(mine.order_by(spot_check_line.c.id)).all()


def line_by(book: Work, public_id: str) -> Row[Any] | None:
    """One receipt of a draw."""
    return book.execute(_LINES.where(spot_check_line.c.public_id == public_id)).first()


def answer(book: Work, line_id: int, by: int, said: str) -> bool:
    """What was found. False: somebody had found it before; not having met them is no finding."""
    free = spot_check_line.c.answer.is_(None) | (spot_check_line.c.answer == NOT_MET)
    mine = update(spot_check_line).where(spot_check_line.c.id == line_id, free)
    found = book.execute(mine.values(answer=said, answered_at=book.now, answered_by=by))
    return bool(found.rowcount == 1)


def spot_checks_by_others(book: Work) -> Iterator[str]:
    """What was found of a receipt drawn by chance was said by nobody who paid, wrote or received it."""
    found = _LINES.where(spot_check_line.c.answer.is_not(None)).order_by(spot_check_line.c.id)
    for row in book.execute(found):
        if row.answered_by in (None, row.person_id, row.writer_id, row.receiver_id):
            yield f"spot check line {row.id}: answered by nobody, or by who had part in that receipt"

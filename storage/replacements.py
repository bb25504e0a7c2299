"""What a receipt found wrong becomes: the lines of one act, and where its parts stand in the book. Knows
rows; who may and what it means is said elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, insert, select

from domain.ledger import Account, Kind, Purpose
from domain.money import Rupiah
from storage.book import Work
from storage.tables import entry, replacement, settlement


@dataclass(frozen=True, slots=True)
class Line:
    """One receipt as it should have been. `entry`: the one that was wrong; `pot`: of savings, which;
    `share`: of an instalment, on which card.
    """

    entry: int
    person: int
    purpose: Purpose
    amount: Rupiah
    pot: Account | None = None
    share: int | None = None


def keep(book: Work, correction_id: int, lines: Iterable[Line]) -> None:
    """What this correction would write, once somebody else agrees."""
    rows = [
        {"correction_id": correction_id, "entry_id": each.entry, "person_id": each.person,
         "purpose": each.purpose.value, "pot": each.pot.value if each.pot else None, "share_id": each.share,
         "amount_rp": int(each.amount)}
        for each in lines
    ]  # fmt: skip
    book.execute(insert(replacement), rows)


def of(book: Work, correction_id: int) -> list[Line]:
    """The lines of one correction, in the order they were said. Empty: the receipt is only taken out."""
    mine = select(replacement).where(replacement.c.correction_id == correction_id).order_by(replacement.c.id)
    return [line_of(row) for row in book.execute(mine)]


def line_of(row: Row[Any]) -> Line:
    """One row as a value."""
    pot = Account(row.pot) if row.pot else None
    return Line(row.entry_id, row.person_id, Purpose(row.purpose), Rupiah(row.amount_rp), pot, row.share_id)


_old, _back, _new = entry.alias("old"), entry.alias("back"), entry.alias("new")
_LINKED = (
    select(_old.c.id.label("old_id"), _old.c.number.label("old"))
    .add_columns(_new.c.id.label("new_id"), _new.c.number.label("new"))
    .select_from(_new)
    .join(_back, _back.c.id == _new.c.about_id)
    .join(_old, _old.c.id == _back.c.about_id)
    .where(_new.c.kind == Kind.CONFIRM.value, _back.c.kind == Kind.REVERSE.value)
    .order_by(_new.c.id)
)


def became(book: Work, entry_ids: Sequence[int]) -> dict[int, str]:
    """Of these receipts those that were put right: by which numbers they stand now."""
    found: dict[int, list[str]] = {}
    for row in book.execute(_LINKED.where(_old.c.id.in_(entry_ids))):
        found.setdefault(row.old_id, []).append(row.new)
    return {each: ", ".join(numbers) for each, numbers in found.items()}


def instead_of(book: Work, entry_ids: Sequence[int]) -> dict[int, str]:
    """Of these receipts those that took the place of another: its number."""
    return {row.new_id: row.old for row in book.execute(_LINKED.where(_new.c.id.in_(entry_ids)))}


def fellows(book: Work, found: Row[Any]) -> Sequence[Row[Any]]:
    """Receipts that came with this one and still stand: of the same hand-over, else of the same sheet; the
    same purpose, of somebody else.
    """
    undone = select(_back.c.about_id).where(_back.c.kind == Kind.REVERSE.value)
    query = select(entry).join(settlement, settlement.c.entry_id == entry.c.id)
    query = query.where(entry.c.kind == Kind.CONFIRM.value, entry.c.purpose == found.purpose)
    query = query.where(entry.c.person_id != found.person_id, entry.c.cover.is_(None))
    query = query.where(entry.c.id.not_in(undone.where(_back.c.about_id.is_not(None))))
    if found.handover_id is not None:
        query = query.where(entry.c.handover_id == found.handover_id)
    elif found.sheet_id is not None:
        query = query.where(entry.c.sheet_id == found.sheet_id)
    else:
        query = query.where(entry.c.ksm_id == found.ksm_id, entry.c.effective_on == found.effective_on)
    return book.execute(query.order_by(entry.c.id)).all()

"""An import taken back: its money is mirrored, everything else it brought goes. Knows rows; whether it may
be is storage/built_on.py, who may do it the rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row, case, delete, func, insert, select, update

from domain import cells
from domain.ledger import Kind, reverse
from domain.money import Rupiah
from storage import imports, ledger, sealed
from storage.book import Work
from storage.exporting import kind_of
from storage.tables import entry, import_run, ksm, loan, membership, notable, office, person, posting, share

WHY = "impor dibatalkan"
LABEL = "Impor dibatalkan"
"""What stands where a name stood, with the row's own number."""


def take_back(book: Work, run: Row[Any], by: int | None) -> None:
    """Mirror the money, put back what was changed, and let go of seats, offices, names and KSM. Rows that
    money stands on stay, without a name, where nobody is shown them.
    """
    for table, row_id, before, _after in imports.changes(book, run.id):
        values = {name: cells.read(cell, kind_of(table.c[name])) for name, cell in before.items()}
        book.execute(update(table).where(table.c.id == row_id).values(**values))
        sealed.put_asked(book, table, row_id)
    for row in book.execute(
        select(entry).where(entry.c.id.in_(imports.entries_of(run.id))).order_by(entry.c.id)
    ).all():
        _mirror(book, row, by)
    _void_loans(book, run)
    for table in (office, membership, notable):
        book.execute(delete(table).where(table.c.id.in_(imports.brought(run.id, table.name))))
    nothing = ("nickname", "title", "sex", "rt", "rw", "dusun", "phone", "poor", "born_year", "language")
    for person_id in book.execute(imports.brought(run.id, "person")).scalars().all():
        blank = {
            **dict.fromkeys((*nothing, "import_key")),
            "name": f"{LABEL} {person_id}",
            "gone_at": book.now,
        }
        book.execute(update(person).where(person.c.id == person_id).values(**blank))
    for ksm_id in book.execute(imports.brought(run.id, "ksm")).scalars().all():
        gone = {"name": f"{LABEL} {ksm_id}", "gone_at": book.now}
        book.execute(update(ksm).where(ksm.c.id == ksm_id).values(**gone))


def _mirror(book: Work, row: Row[Any], by: int | None) -> None:
    """On the day it was opened, so that no day shows it any more."""
    back = reverse(
        ledger.postings_of(book, row.id), Rupiah(row.amount_rp), row.effective_on, f"reverse:import:{row.id}"
    )
    about = ledger.About(row.bkm_id, row.ksm_id, row.person_id, by, about_id=row.id, note=WHY)
    ledger.append(book, back, about)


def _void_loans(book: Work, run: Row[Any]) -> None:
    """A KSM that stays has its day and sum free for the loan as it was: the void one moves out of sight."""
    new = set(book.execute(imports.brought(run.id, "ksm")).scalars())
    aside: dict[int, int] = {}
    rows = book.execute(
        select(loan).where(loan.c.id.in_(imports.brought(run.id, "loan"))).order_by(loan.c.id)
    ).all()
    for row in rows:
        if row.ksm_id not in new and row.ksm_id not in aside:
            aside[row.ksm_id] = _out_of_sight(book, run, row.ksm_id)
        where = aside.get(row.ksm_id, row.ksm_id)
        book.execute(update(loan).where(loan.c.id == row.id).values(status=imports.TAKEN_BACK, ksm_id=where))
        sealed.put(book, loan, row.id)


def _out_of_sight(book: Work, run: Row[Any], ksm_id: int) -> int:
    row = {"public_id": book.new_id(), "bkm_id": run.bkm_id, "name": f"{LABEL} {run.id}/{ksm_id}"}
    row |= {"collects_at_meetings": False, "names_agreed": False, "gone_at": book.now}
    return int(book.execute(insert(ksm).values(**row).returning(ksm.c.id)).scalar_one())


def imports_are_taken_back_whole(book: Work) -> Iterator[str]:
    """A loan is void exactly if what began it was mirrored; nobody an import brought that was
    taken back has a seat or an office, and none of its money counts.
    """
    begun = select(loan.c.id, loan.c.status, share.c.id.label("share_id"))
    begun = begun.add_columns(func.max(case((imports.still_opened(), 1), else_=0)).label("stands"))
    begun = begun.select_from(
        loan.join(share, share.c.loan_id == loan.c.id)
        .join(posting, posting.c.share_id == share.c.id)
        .join(entry, entry.c.id == posting.c.entry_id)
    ).where(entry.c.kind == Kind.OPENING.value)
    for row in book.execute(begun.group_by(loan.c.id, loan.c.status, share.c.id)):
        if (row.status == imports.TAKEN_BACK) == bool(row.stands):
            yield f"loan {row.id}: what began it and its status do not say the same of being taken back"
    for run in book.execute(select(import_run).where(import_run.c.undone_at.is_not(None))):
        people = imports.brought(run.id, "person")
        for table in (office, membership):
            if book.execute(select(table.c.id).where(table.c.person_id.in_(people))).first():
                yield f"import {run.id}: taken back, but somebody it brought has a row in {table.name}"
        kept = select(entry.c.id).where(entry.c.id.in_(imports.entries_of(run.id)), imports.still_opened())
        if book.execute(kept).first():
            yield f"import {run.id}: taken back, but some of its money counts"

"""What a file brought into the book, row by row. Knows rows; its taking back is storage/taking_back.py,
whether it may be taken back storage/built_on.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Table, func, insert, null, or_, select, update

from domain import cells
from domain.ledger import Kind
from storage import sealed
from storage.book import Work
from storage.exporting import kind_of
from storage.tables import entry, import_row, import_run, metadata, posting, share

TAKEN_BACK = "X"
"""The status of a loan whose import was taken back: it was never lent."""
_CHANGED = "-changed"
_WHOLE = ("person", "ksm", "membership", "office", "notable", "loan", "entry")


@dataclass(frozen=True, slots=True)
class Brought:
    """One row an import added (`what` is its table), or changed: then what stood there before and after."""

    bkm_id: int
    what: str
    row_id: int
    before: Mapping[str, Any] | None = None
    after: Mapping[str, Any] | None = None


def change(book: Work, bkm_id: int, table: Table, row_id: int, values: Mapping[str, Any]) -> Brought:
    """Write other values into a row, and keep which stood there."""
    here = table.c.id == row_id
    before = book.execute(select(*(table.c[name] for name in values)).where(here)).one()
    book.execute(update(table).where(here).values(**values))
    sealed.put_asked(book, table, row_id)
    what = f"{table.name}{_CHANGED}"
    return Brought(bkm_id, what, row_id, _packed(table, before._asdict()), _packed(table, values))


def _packed(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    return {str(name): cells.write(value, kind_of(table.c[name])) for name, value in values.items()}


def keep(book: Work, file: str, brought: Iterable[Brought]) -> list[int]:
    """Write down what a file brought, BKM by BKM. Returns the ids of these imports."""
    of_bkm: dict[int, list[Brought]] = {}
    for each in brought:
        of_bkm.setdefault(each.bkm_id, []).append(each)
    runs = []
    for bkm_id, rows in of_bkm.items():
        row = {"public_id": book.new_id(), "bkm_id": bkm_id, "file": file, "made_at": book.now}
        run_id: int = book.execute(insert(import_run).returning(import_run.c.id), row).scalar_one()
        kept = [
            {
                "import_run_id": run_id, "what": each.what, "row_id": each.row_id,
                "before": each.before if each.before is not None else null(),
                "after": each.after if each.after is not None else null(),
            }
            for each in rows
        ]  # fmt: skip
        for one in kept:
            book.execute(insert(import_row).values(**one))
        runs.append(run_id)
    return runs


def standing(book: Work, bkm_ids: Sequence[int], most: int) -> Sequence[Row[Any]]:
    """The imports into these BKM that nobody took back, the newest first."""
    here = import_run.c.bkm_id.in_(bkm_ids) & import_run.c.undone_at.is_(None)
    return book.execute(select(import_run).where(here).order_by(import_run.c.id.desc()).limit(most)).all()


def everywhere(book: Work) -> Sequence[Row[Any]]:
    """Every import that nobody took back, the newest first."""
    return book.execute(
        select(import_run).where(import_run.c.undone_at.is_(None)).order_by(import_run.c.id.desc())
    ).all()


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One import, taken back or not."""
    return book.execute(select(import_run).where(import_run.c.public_id == public_id)).first()


def by_id(book: Work, run_id: int) -> Row[Any]:
    """One import."""
    return book.execute(select(import_run).where(import_run.c.id == run_id)).one()


def brought(run_id: int, what: str) -> Select[tuple[int]]:
    """The ids of the rows of this table an import added."""
    return select(import_row.c.row_id).where(import_row.c.import_run_id == run_id, import_row.c.what == what)


def entries_of(run_id: int) -> Select[tuple[int]]:
    """The entries an import added: opening balances of savings, and those that began its loans."""
    shares = select(share.c.id).where(share.c.loan_id.in_(brought(run_id, "loan")))
    began = select(posting.c.entry_id).where(posting.c.share_id.in_(shares))
    opened = (entry.c.kind == Kind.OPENING.value) & entry.c.id.in_(began)
    return select(entry.c.id).where(or_(entry.c.id.in_(brought(run_id, "entry")), opened))


def counts(book: Work, run_id: int) -> dict[str, int]:
    """How many rows of each table an import added; "changed": how many it changed."""
    rows = select(import_row.c.what, func.count()).where(import_row.c.import_run_id == run_id)
    found = dict.fromkeys((*_WHOLE, "changed"), 0)
    for what, n in book.execute(rows.group_by(import_row.c.what)):
        found[what if what in found else "changed"] += n
    lent = select(func.count()).select_from(share).where(share.c.loan_id.in_(brought(run_id, "loan")))
    return {**found, "share": book.execute(lent).scalar_one()}


def changes(book: Work, run_id: int) -> Iterator[tuple[Table, int, dict[str, Any], dict[str, Any]]]:
    """The rows an import changed, the last first: table, id, and the values before and after."""
    mine = import_row.c.import_run_id == run_id, import_row.c.what.like(f"%{_CHANGED}")
    for row in book.execute(select(import_row).where(*mine).order_by(import_row.c.id.desc())).all():
        if row.before is not None and row.after is not None:
            yield metadata.tables[row.what.removesuffix(_CHANGED)], row.row_id, row.before, row.after


def stands_as(book: Work, table: Table, row_id: int, values: Mapping[str, Any]) -> bool:
    """Whether a row still holds what an import wrote into it."""
    now = book.execute(select(*(table.c[name] for name in values)).where(table.c.id == row_id)).first()
    return now is not None and _packed(table, now._asdict()) == dict(values)


def end(book: Work, run_id: int, by: int | None) -> bool:
    """This import counts as taken back from now on. False: somebody was first."""
    open_ = update(import_run).where(import_run.c.id == run_id, import_run.c.undone_at.is_(None))
    return bool(book.execute(open_.values(undone_at=book.now, undone_by=by)).rowcount == 1)


def mirrors() -> Select[tuple[int]]:
    """The entries that take an opening balance back."""
    begun = entry.alias("begun")
    joined = select(entry.c.id).join(begun, begun.c.id == entry.c.about_id)
    return joined.where(entry.c.kind == Kind.REVERSE.value, begun.c.kind == Kind.OPENING.value)


def still_opened() -> ColumnElement[bool]:
    """Of an entry: it is no opening balance that was taken back."""
    back = entry.alias("back")
    undone = select(back.c.about_id).where(back.c.kind == Kind.REVERSE.value, back.c.about_id == entry.c.id)
    return or_(entry.c.kind != Kind.OPENING.value, ~undone.exists())

"""Whether anything was built on what an import brought: a phone, money, a meeting, an answer, a closed month.
Asks every table that can refer to it, so a new table is asked too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, ColumnElement, Row, Select, Table, and_, func, literal, or_, select

from storage import imports
from storage.book import Work
from storage.tables import (
    Moment,
    balance_agreement,
    balance_paper,
    class_snapshot,
    closing,
    entry,
    import_row,
    import_run,
    ksm,
    metadata,
    person,
    posting,
    savings_hold,
    share,
    withdrawal,
)

_KINDS = {
    "phone": "link invitation consent entrance membership_request",
    "money": """entry posting settlement sheet handover handover_line withdrawal savings_hold transfer
        titipan_return iptw_line money_match box_count box_count_voice spot_check spot_check_line correction
        replacement opening_fix voice dispute""",
    "loan": """loan share application application_line application_step relief notice promise hardship
        gruduk_proposal step_tried""",
    "meeting": "meeting rsvp presence",
    "news": "announcement relay recipient question",
    "people": "membership office merger",
    "closed": "balance_agreement balance_paper closing paper_signature class_snapshot",
}
_WHAT = {table: what for what, tables in _KINDS.items() for table in tables.split()}
_NOTHING_BUILT = ("look", "import_run", "import_row", "installment")
"""To have looked is not to have built; a card belongs to its share."""
_OWN = {
    "membership": ("id", "membership"),
    "office": ("id", "office"),
    "loan": ("id", "loan"),
    "share": ("loan_id", "loan"),
    "entry": ("id", "entry"),
    "posting": ("entry_id", "entry"),
}
"""Rows that refer to what the import brought and came with it: by which column, as rows of which table."""


def what(book: Work, run: Row[Any]) -> str | None:
    """The first thing found that was built on this import, as a short code; None: it can be taken back."""
    return next(_found(book, run), None)


def _found(book: Work, run: Row[Any]) -> Iterator[str]:
    for table, refers in _referring(run.id):
        if book.execute(select(literal(1)).select_from(table).where(refers).limit(1)).first():
            yield _WHAT.get(table.name, "other")
    group = select(ksm.c.id).where(ksm.c.id.in_(imports.brought(run.id, "ksm")))
    if book.execute(group.where(ksm.c.group_chat_id.is_not(None))).first():
        yield "other"
    if not all(
        imports.stands_as(book, table, row, now) for table, row, _, now in imports.changes(book, run.id)
    ):
        yield "changed"
    if book.execute(_later_import(run)).first():
        yield "import"
    for query, kind in _since(run):
        if book.execute(query.limit(1)).first():
            yield kind


def _ids(run_id: int) -> dict[str, Select[tuple[int]]]:
    lent = select(share.c.id).where(share.c.loan_id.in_(imports.brought(run_id, "loan")))
    rows = {each: imports.brought(run_id, each) for each in ("person", "ksm", "loan", "membership", "office")}
    return {**rows, "share": lent, "entry": imports.entries_of(run_id)}


def _referring(run_id: int) -> Iterator[tuple[Table, ColumnElement[bool]]]:
    """Every column of every table that can point at what was brought, and the rows of it that do so and did
    not come along.
    """
    ids = _ids(run_id)
    for table in metadata.sorted_tables:
        if table.name in _NOTHING_BUILT:
            continue
        theirs = [
            column.in_(ids[key.column.table.name])
            for column in table.c
            for key in column.foreign_keys
            if key.column.table.name in ("person", "ksm", "loan", "share", "entry")
        ]
        if not theirs:
            continue
        by, of = _OWN.get(table.name, ("", ""))
        own = table.c[by].not_in(ids[of]) if by else literal(True)
        yield table, and_(or_(*theirs), own)


def _later_import(run: Row[Any]) -> Select[tuple[int]]:
    """Another import that came after this one and changed what it brought or changed."""
    mine = import_row.alias("mine")
    same = func.replace(import_row.c.what, "-changed", "") == func.replace(mine.c.what, "-changed", "")
    return (
        select(import_row.c.id)
        .join(import_run, import_run.c.id == import_row.c.import_run_id)
        .join(mine, and_(mine.c.row_id == import_row.c.row_id, same, mine.c.import_run_id == run.id))
        .where(import_run.c.id > run.id, import_run.c.undone_at.is_(None))
    )


def _since(run: Row[Any]) -> Iterator[tuple[Select[Any], str]]:
    """What happened since to people and KSM that were in the book before, where the import brought them
    money or an office.
    """
    entries = imports.entries_of(run.id)
    last = select(func.max(entry.c.id)).where(entry.c.id.in_(entries)).scalar_subquery()
    people = select(entry.c.person_id).where(entry.c.id.in_(entries))
    groups = select(entry.c.ksm_id).where(entry.c.id.in_(entries))
    later = posting.c.person_id.in_(people) & (posting.c.entry_id > last) & posting.c.entry_id.not_in(entries)
    yield select(posting.c.id).where(later), "money"
    for table, moment in ((withdrawal, "asked_at"), (savings_hold, "made_at")):
        yield select(table.c.id).where(table.c.person_id.in_(people), table.c[moment] >= run.made_at), "money"
    for table, moment in (
        (balance_paper, "entered_at"), (balance_agreement, "entered_at"), (class_snapshot, "made_at"),
    ):  # fmt: skip
        here = table.c.ksm_id.in_(groups) & (table.c[moment] >= run.made_at)
        yield select(table.c.ksm_id).where(here), "closed"
    asked = (closing.c.bkm_id == run.bkm_id) & (closing.c.asked_at >= run.made_at)
    yield select(closing.c.id).where(asked, entries.exists()), "closed"
    held = imports.brought(run.id, "office")
    seated = (
        select(person.c.id).join(metadata.tables["office"]).where(metadata.tables["office"].c.id.in_(held))
    )
    for table in metadata.sorted_tables:
        acts = [column for column in table.c if _is_an_act(column)]
        moments = [column >= run.made_at for column in table.c if isinstance(column.type, Moment)]
        if acts and moments and table.name not in _NOTHING_BUILT:
            did = or_(*(column.in_(seated) for column in acts)) & or_(*moments)
            yield select(literal(1)).select_from(table).where(did), _WHAT.get(table.name, "other")


def _is_an_act(column: Column[Any]) -> bool:
    """Whether it says who did something, not whom it is about."""
    to_person = any(key.column.table.name == "person" for key in column.foreign_keys)
    return to_person and column.name not in ("person_id", "resident_id", "member_id", "host_id")

"""Savings of a file against those of the book: opening balances, each taken over once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from domain.ledger import Account
from domain.say import say
from storage import importing
from storage.book import Work
from storage.imports import Brought
from storage.ledger import About
from usecases.importing_rows import SavingsRow
from usecases.importing_village import NEW, Plan, Who, place


def compare(book: Work, plan: Plan, rows: Sequence[SavingsRow]) -> None:
    """What each member had saved, by kind. Where the book already knows more, it is right and the file is
    not taken.
    """
    in_book = importing.saved(book)
    seen: dict[tuple[int, Account], SavingsRow] = {}
    for row in rows:
        who = plan.find_member(row.of)
        if who is None or who.ksm is None:
            continue
        twin = seen.setdefault((id(who), row.account), row)
        if twin is not row:
            row.of.cells.wrong(
                row.column, "import-savings-twice", name=who.called, other=place(twin.of.cells)
            )
            continue
        opened, more = in_book.get((who.id or 0, row.account), (0, False))
        if opened == row.amount:
            plan.same("savings")
        elif opened or more:
            values = {
                "name": who.called,
                "kind": row.account.value.replace("-", " "),
                "before": opened,
                "after": int(row.amount),
            }
            plan.notes.append(say("import-savings-differs", **values))
            plan.same("savings")
        else:
            values = {"name": who.called, "ksm": who.ksm.name, "kind": row.account.value.replace("-", " ")}
            line = say("import-savings-new", **values, amount=int(row.amount))
            plan.step("savings", NEW, line, partial(_write, who, row, row.as_of or plan.today))


def _write(who: Who, row: SavingsRow, on: date, book: Work) -> Brought:
    assert who.ksm is not None and who.ksm.id is not None and who.bkm.id is not None
    about = About(who.bkm.id, who.ksm.id, who.known_id())
    opened = importing.open_savings(book, about, row.account, int(row.amount), on)
    return Brought(who.bkm.id, "entry", opened)

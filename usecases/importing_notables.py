"""Tokoh and kelompok peduli of a file against those of the book: a new one is written down, none is ended."""

from __future__ import annotations

from datetime import date
from functools import partial

from domain.say import say
from storage import notables
from storage.book import Work
from storage.imports import Brought
from usecases.importing_details import Told
from usecases.importing_rows import KnownFor
from usecases.importing_village import NEW, Plan, Who


def compare(book: Work, plan: Plan, told: Told) -> None:
    """Everybody the file calls tokoh or peduli and the book does not."""
    for row, who in told:
        if row.known is None:
            continue
        held = notables.of_person(book, who.id) if who.id is not None else ()
        if any(one.circle == row.known.circle and one.until_on is None for one in held):
            plan.same("office")
            continue
        values = {"name": who.called, "post": row.known.post, "bkm": who.bkm.name}
        do = partial(_add, who, row.known, row.since or plan.today)
        plan.step("office", NEW, say("import-notable-new", **values), do)


def _add(who: Who, known: KnownFor, since: date, book: Work) -> Brought:
    assert who.id is not None and who.bkm.id is not None
    about = notables.Known(known.circle, known.tier, known.post, since)
    return Brought(who.bkm.id, "notable", notables.add(book, who.id, about))

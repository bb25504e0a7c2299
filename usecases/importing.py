"""Taking a village over from its files: compared first, written all at once or not at all, and said to
nobody in it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from domain.say import Refusal
from storage import imports
from storage.book import Work
from usecases import (
    importing_details,
    importing_loans,
    importing_notables,
    importing_offices,
    importing_people,
    importing_places,
    importing_savings,
    importing_twins,
    officers,
    undoing_imports,
)
from usecases.importing_facts import facts_of
from usecases.importing_read import Reading
from usecases.importing_village import Plan, look_at


def compare(book: Work, reading: Reading, today: date) -> Plan:
    """The difference between a file and the book. Reads only; the same reading may be compared again."""
    seen = Reading(reading.rows, list(reading.notes), list(reading.troubles), reading.file)
    facts = facts_of(seen, today)
    plan = look_at(book, seen, today)
    importing_places.compare(book, plan, facts)
    pairs = importing_people.match(plan, facts)
    told = importing_details.compare(plan, pairs)
    importing_twins.remark(plan)
    importing_offices.compare(plan, told)
    importing_notables.compare(book, plan, told)
    importing_people.remark_missing(plan, pairs)
    importing_loans.compare(book, plan, facts.loans)
    importing_savings.compare(book, plan, facts.savings)
    return plan


def bring_in(
    book: Work,
    reading: Reading,
    today: date,
    mark: str,
    progress: Callable[[int, int], None] = lambda at, of: None,
) -> Plan:
    """Write what was shown (`mark` is the digest of it), in this one unit of work. Nobody of the village
    hears of it: 0 messages; whoever keeps the house gets the way back.

    A Refusal when the book has changed since it was shown, or when anything in the file is still wrong.
    """
    plan = compare(book, reading, today)
    if plan.troubles:
        raise Refusal("import-has-troubles", count=len(plan.troubles))
    if plan.mark != mark:
        raise Refusal("import-book-changed")
    brought = []
    for at, step in enumerate(plan.steps, start=1):
        brought.append(step.do(book))
        progress(at, len(plan.steps))
    runs = imports.keep(book, reading.file, [each for each in brought if each is not None])
    officers.seat_admin(book)
    undoing_imports.tell_operator(book, runs)
    return plan

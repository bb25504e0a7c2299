"""The card a loan would have, and what the lender's rules have against an application."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain import terms
from domain.lending import Applicant, Objection, objections
from domain.loans import Loan, Schedule, make_schedule
from domain.money import Rupiah
from domain.profiles import Profile, Rhythm
from domain.say import Say, say
from storage import lending as store
from storage.arrears import collection_days
from storage.book import Work
from storage.rules import rules_of

_ANY = 1_000_000
"""A loan of any size has the same days."""


def card_of(amount: int, n: int, on: date, rules: Profile, meets: Sequence[date]) -> Schedule:
    """What a loan of this size would ask for, row by row. `meets`: the KSM's meetings."""
    return make_schedule(Loan(Rupiah(amount), n, on, rules.jasa), rules.rounding, rules.due, meets)


def meetings_of(book: Work, ksm: Row[Any]) -> tuple[date, ...]:
    """The days on which this KSM has agreed to meet; `ksm` with its `id` and `zone`."""
    return collection_days(book, ksm.id, ZoneInfo(ksm.zone))


def peak(card: Schedule) -> dict[str, Any]:
    """What a card's dearest row asks and when, for a sentence; 0 where every row asks what the first does."""
    row = terms.dearest(card)
    return {"peak": int(row.total) if row else 0, "peak_on": (row or card[0]).due_on.isoformat()}


def against(
    book: Work,
    ksm: Row[Any],
    asked: Sequence[tuple[int, int, int]],
    n: int,
    today: date,
    but: int | None = None,
) -> tuple[Objection, ...]:
    """What the rules have against these (number, rupiah, person id); `but`: an application that is not
    counted as another one.
    """
    ids = [person_id for _, _, person_id in asked]
    busy, before = store.with_open_loan(book, ids, but), store.n_loans(book, ids)
    applicants = [
        Applicant(number, Rupiah(amount), before.get(person_id, 0), person_id in busy)
        for number, amount, person_id in asked
    ]
    rules, n_months = rules_of(book, ksm.bkm_id, today), n
    if rules.due.rhythm is not Rhythm.MONTHLY:
        n_months = terms.months_until(
            today, card_of(_ANY, n, today, rules, meetings_of(book, ksm))[-1].due_on
        )
    group = store.group_of(book, ksm.id, today)
    if rules.ceilings.group:
        owed, waiting = store.owed_and_asked(book, ksm.id, but)
        group = replace(group, owed=owed, asked=waiting)
    return objections(rules.ceilings, group, applicants, n_months, today)


def note_of(code: str, number: int | None, values: dict[str, Any]) -> Say:
    """One objection as a line."""
    return say(f"loan-note-{code}", number=number or 0, **values)

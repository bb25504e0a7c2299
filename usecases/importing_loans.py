"""Loans of a file against those of the book. New ones are taken over; money that is in the book is never
changed by a file: a different figure is named, and is put right by a reversal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from domain.loans import Loan, Schedule, make_schedule
from domain.money import Rupiah
from domain.presets import PRESETS
from domain.profiles import JasaRate, Rhythm
from domain.say import say
from storage import importing, loans
from storage.book import Work
from storage.imports import Brought
from usecases.importing_rows import LoanRow
from usecases.importing_village import NEW, Ksm, Plan, Who, place, rules_for


@dataclass(frozen=True, slots=True)
class _Share:
    who: Who
    row: LoanRow
    card: Schedule
    paid_pokok: Rupiah
    paid_jasa: Rupiah


def compare(book: Work, plan: Plan, rows: Sequence[LoanRow]) -> None:
    """Loans by KSM and day of disbursement: one loan of the KSM, a share for each member."""
    shares = [share for row in rows if (share := _share(book, plan, row)) is not None]
    listed = {(id(share.who), share.row.disbursed_on) for share in shares}
    in_book = importing.shares(book)
    groups: dict[tuple[Ksm, date], list[_Share]] = defaultdict(list)
    seen: dict[tuple[int, date], _Share] = {}
    for one in shares:
        on = one.row.disbursed_on
        twin = seen.setdefault((id(one.who), on), one)
        if twin is not one:
            one.row.of.cells.wrong(
                "member", "import-loan-twice", name=one.who.called, other=place(twin.row.of.cells)
            )
        elif _is_known(plan, one, in_book):
            continue
        elif _runs_already(one, in_book, listed):
            one.row.of.cells.wrong(
                "disbursed", "import-loan-runs-already", name=one.who.called, on=on.isoformat()
            )
        else:
            assert one.who.ksm is not None
            groups[one.who.ksm, on].append(one)
    totals = importing.loan_totals(book)
    for (ksm, on), group in groups.items():
        _lend(plan, ksm, on, group, totals)


def _share(book: Work, plan: Plan, row: LoanRow) -> _Share | None:
    who = plan.find_member(row.of)
    if who is None or who.ksm is None or who.bkm.profile not in PRESETS:
        return None
    rules = rules_for(book, who.bkm, row.disbursed_on)
    jasa: Rupiah | JasaRate = rules.jasa
    if row.jasa is not None:
        jasa = row.jasa
    elif row.rate is not None:
        jasa = JasaRate(row.rate, method=rules.jasa.method)
    if row.rate is not None and rules.due.rhythm is not Rhythm.MONTHLY:
        row.of.cells.wrong("rate", "import-rate-not-monthly")
        return None
    card = make_schedule(Loan(row.principal, row.n, row.disbursed_on, jasa), rules.rounding, rules.due)
    if row.paid_n is not None:
        paid = card[: row.paid_n]
        return _Share(who, row, card, _sum(each.pokok for each in paid), _sum(each.jasa for each in paid))
    share = _Share(who, row, card, row.paid_pokok or Rupiah(0), row.paid_jasa or Rupiah(0))
    for column, done, whole in (
        ("paid_pokok", share.paid_pokok, row.principal),
        ("paid_jasa", share.paid_jasa, _sum(each.jasa for each in card)),
    ):
        if done > whole:
            row.of.cells.wrong(column, "import-paid-too-much", paid=int(done), whole=int(whole))
            return None
    return share


def _sum(amounts: Any) -> Rupiah:
    return Rupiah(sum(amounts))


def _is_known(plan: Plan, one: _Share, in_book: list[importing.Borrowed]) -> bool:
    """Whether the book has this loan. A different figure is named, and left."""
    known = [b for b in in_book if b.person_id == one.who.id and b.disbursed_on == one.row.disbursed_on]
    known = [b for b in known if one.who.ksm is not None and b.ksm_id == one.who.ksm.id]
    if not known:
        return False
    has = known[0]
    pairs = (
        ("principal", has.principal, one.row.principal),
        ("jasa", has.jasa, _sum(each.jasa for each in one.card)),
        ("paid_pokok", has.paid_pokok, one.paid_pokok),
        ("paid_jasa", has.paid_jasa, one.paid_jasa),
    )
    for name, before, after in pairs:
        if before != after:
            values = {"name": one.who.called, "on": one.row.disbursed_on.isoformat(), "field": name}
            plan.notes.append(say("import-loan-differs", **values, before=int(before), after=int(after)))
    plan.same("loan")
    return True


def _runs_already(one: _Share, in_book: list[importing.Borrowed], listed: set[tuple[int, date]]) -> bool:
    """A running loan of the same person and size that the file does not list: most likely the same one,
    with its day mistyped. Whoever really has two lists both."""
    return any(
        b.person_id == one.who.id and b.status == "A" and b.principal == one.row.principal
        and (id(one.who), b.disbursed_on) not in listed
        for b in in_book
    )  # fmt: skip


def _lend(plan: Plan, ksm: Ksm, on: date, group: list[_Share], totals: set[tuple[int, date, int]]) -> None:
    pokok = _sum(one.row.principal for one in group)
    if ksm.id is not None and (ksm.id, on, int(pokok)) in totals:
        group[0].row.of.cells.wrong("disbursed", "import-loan-like-another", ksm=ksm.name, on=on.isoformat())
        return
    jasa = _sum(row.jasa for one in group for row in one.card)
    paid = _sum(one.paid_pokok + one.paid_jasa for one in group)
    values = {"ksm": ksm.name, "on": on.isoformat(), "count": len(group)}
    line = say("import-loan-new", **values, pokok=int(pokok), jasa=int(jasa), paid=int(paid))
    plan.step("loan", NEW, line, partial(_write_loan, ksm, on, tuple(group)), rows=len(group))


def _write_loan(ksm: Ksm, on: date, group: tuple[_Share, ...], book: Work) -> Brought:
    assert ksm.id is not None and ksm.bkm.id is not None
    rules = rules_for(book, ksm.bkm, on)
    shares = [loans.NewShare(one.who.known_id(), one.card, one.paid_pokok, one.paid_jasa) for one in group]
    loan_id = loans.lend(book, ksm.bkm.id, ksm.id, on, rules.label, shares)
    loans.say_how_it_stands(book, loan_id, loans.of_loan(book, loan_id))
    return Brought(ksm.bkm.id, "loan", loan_id)

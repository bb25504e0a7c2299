"""BKM and KSM of a file against those of the book."""

from __future__ import annotations

from functools import partial
from typing import Any

from domain.say import say
from storage import importing, rules
from storage.book import Work
from storage.imports import Brought
from usecases.importing_rows import BkmRow, Facts, KsmRow
from usecases.importing_village import CHANGED, NEW, Bkm, Ksm, Plan
from usecases.importing_words import plain


def compare(book: Work, plan: Plan, facts: Facts) -> None:
    """BKM first, then KSM: also those that only people, loans or savings name, unless the file has a table
    of KSM.
    """
    for bkm_row in facts.bkms:
        _bkm(book, plan, bkm_row)
    plan.ksm_table = bool(facts.ksms)
    for ksm_row in facts.ksms:
        _ksm(plan, ksm_row)
    if not plan.ksm_table:
        for row in facts.people:
            if row.ksm is not None:
                _ksm(plan, KsmRow(row.cells, row.ksm, row.bkm, {}), in_passing=True)


def _bkm(book: Work, plan: Plan, row: BkmRow) -> None:
    known = next((each for each in plan.bkms if plain(each.name) == plain(row.name)), None)
    said = {
        name: value for name, value in (("zone", row.zone), ("profile", row.profile)) if value is not None
    }
    if known is None:
        for name in ("zone", "profile"):
            if name not in said and not row.cells.has(name):
                row.cells.wrong(name, "import-missing-here", column=name)
        new = Bkm(row.name, row.zone or "", row.profile or "")
        plan.bkms.append(new)
        line = say("import-bkm-new", name=new.name, zone=new.zone, profile=new.profile)
        plan.step("bkm", NEW, line, partial(_add_bkm, new))
        return
    differs = {name: value for name, value in said.items() if value != getattr(known, name)}
    if "profile" in differs and known.id is not None and rules.are_set(book, known.id):
        plan.notes.append(say("import-rules-by-two", name=known.name))
        del differs["profile"]
    if not differs or known.id is None:
        plan.same("bkm")
        return
    for name, value in differs.items():
        values = {"name": known.name, "field": name, "before": str(getattr(known, name)), "after": str(value)}
        plan.step(
            "bkm", CHANGED, say("import-bkm-changed", **values), partial(_change_bkm, known.id, {name: value})
        )
        setattr(known, name, value)


def _add_bkm(new: Bkm, book: Work) -> None:
    new.id = importing.add_bkm(book, new.name, new.zone, new.profile)


def _change_bkm(bkm_id: int, values: dict[str, Any], book: Work) -> Brought:
    return importing.change_bkm(book, bkm_id, values)


def _ksm(plan: Plan, row: KsmRow, *, in_passing: bool = False) -> None:
    fits = [each for each in plan.ksms if plain(each.name) == plain(row.name)]
    if row.bkm is None and len(fits) == 1:
        known: Ksm | None = fits[0]
    else:
        bkm = plan.find_bkm(row.cells, row.bkm)
        if bkm is None:
            return
        known = next((each for each in fits if each.bkm is bkm), None)
        if known is None:
            new = Ksm(bkm, row.name, dict(row.flags))
            plan.ksms.append(new)
            line = say("import-ksm-new", name=new.name, bkm=bkm.name)
            plan.step("ksm", NEW, line, partial(_add_ksm, new))
            return
    if in_passing:
        return
    assert known is not None
    differs = {name: value for name, value in row.flags.items() if value != known.flags.get(name)}
    if not differs or known.id is None:
        plan.same("ksm")
        return
    for name, value in differs.items():
        values = {"name": known.name, "field": name, "after": int(value)}
        plan.step(
            "ksm", CHANGED, say("import-ksm-changed", **values), partial(_change_ksm, known, {name: value})
        )
        known.flags[name] = value


def _add_ksm(new: Ksm, book: Work) -> Brought:
    assert new.bkm.id is not None
    new.id = importing.add_ksm(book, new.bkm.id, new.name, new.flags)
    return Brought(new.bkm.id, "ksm", new.id)


def _change_ksm(known: Ksm, flags: dict[str, bool], book: Work) -> Brought:
    assert known.id is not None and known.bkm.id is not None
    return importing.change_ksm(book, known.bkm.id, known.id, flags)

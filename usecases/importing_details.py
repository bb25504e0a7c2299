"""What the file says about each person: new people, what changed, seats. The number in the paper book
never moves.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from domain.people import Role
from domain.say import Say, say
from storage import importing
from storage.book import Work
from storage.imports import Brought
from usecases.importing_people import Pairs
from usecases.importing_rows import PersonRow
from usecases.importing_village import CHANGED, NEW, Ksm, Plan, Who, rules_for
from usecases.importing_words import plain

WITHOUT_OFFICE = (Role.ANGGOTA,)
"""A seat in a KSM makes a member; nobody appoints them."""
Told = list[tuple[PersonRow, Who]]


def compare(plan: Plan, pairs: Pairs) -> Told:
    """People in the order of the file, then the rows of the paper book for those whose number the file
    does not say. Returns each row with its person."""
    told: Told = []
    for row, who in pairs:
        one = _new(plan, row) if who is None else _known(plan, row, who)
        if one is not None:
            told.append((row, one))
    for row, one in told:
        if one.ksm is not None and one.number is None:
            one.number = max(one.ksm.numbers, default=0) + 1
            plan.notes.append(
                say("import-number-given", name=one.called, ksm=one.ksm.name, number=one.number)
            )
            _seat(plan, row, one, one.ksm)
    return told


def _new(plan: Plan, row: PersonRow) -> Who | None:
    ksm = plan.find_ksm(row.cells, row.ksm, row.bkm) if row.ksm is not None else None
    bkm = ksm.bkm if ksm is not None else plan.find_bkm(row.cells, row.bkm)
    if bkm is None:
        return None
    if row.number is not None and ksm is None:
        row.cells.wrong("number", "import-number-without-ksm")
        return None
    if row.number is not None and ksm is not None and row.number in ksm.numbers:
        row.cells.wrong("number", "import-number-was-used", number=row.number)
        return None
    who = Who(bkm, ksm, row.name, row.number, dict(row.about), row.usual)
    plan.meet(who)
    place = say("joining-in-ksm", ksm=ksm.name) if ksm else say("joining-in-bkm", bkm=bkm.name)
    line = say("import-person-new", name=who.called, place=place)
    plan.step("person", NEW, line, partial(_add_person, who, _key(row)))
    if ksm is not None and row.number is not None:
        _seat(plan, row, who, ksm)
    return who


def _key(row: PersonRow) -> str:
    """Where the file found them: the same row imported twice at the same moment is refused by the book."""
    apart = row.number or row.about.get("nickname") or row.about.get("rt") or ""
    return "/".join((plain(row.ksm or ""), plain(row.name), plain(str(apart))))


def _seat(plan: Plan, row: PersonRow, who: Who, ksm: Ksm) -> None:
    assert who.number is not None
    ksm.numbers.add(who.number)
    until = None if _about_an_office(row) else row.until_on
    line = say("import-seat-new", name=who.called, ksm=ksm.name, number=who.number)
    plan.step("seat", NEW, line, partial(_add_seat, who, ksm, row.since or plan.today, until))


def _about_an_office(row: PersonRow) -> bool:
    """Whether "sejak" and "sampai" are about an office: then "sampai" does not end the membership."""
    return any(role not in WITHOUT_OFFICE for role in row.roles)


def _known(plan: Plan, row: PersonRow, who: Who) -> Who:
    before = who.called
    differs = {name: value for name, value in row.about.items() if value != who.about.get(name)}
    if plain(row.name) != plain(who.name):
        differs["name"] = row.name
    if who.about.get("same_as") is not None:
        differs = {}  # they are called as whom they were merged with, whatever the file says
    seat = _seat_changes(plan, row, who)
    if differs:
        changes = tuple(_change(name, who.about.get(name), value) for name, value in differs.items())
        line = say("import-person-changed", name=before, changes=changes)
        plan.step("person", CHANGED, line, partial(_change_person, who, differs))
        who.about.update(differs)
        who.name = differs.get("name", who.name)
    else:
        plan.same("person")
    if who.ksm is not None and not seat:
        plan.same("seat")
    return who


def _seat_changes(plan: Plan, row: PersonRow, who: Who) -> dict[str, Any]:
    """What somebody usually saves, and the day they left."""
    changes: dict[str, Any] = {}
    if who.ksm is None or who.id is None:
        return changes
    if row.until_on is None and who.until_on is not None:
        plan.notes.append(
            say("import-left-before", name=who.called, ksm=who.ksm.name, on=who.until_on.isoformat())
        )
    if row.usual is not None and row.usual != who.usual:
        changes["usual_savings_rp"] = int(row.usual)
        line = say("import-usual-changed", name=who.called, before=who.usual or 0, after=int(row.usual))
        plan.step("seat", CHANGED, line, partial(_change_seat, who, {"usual_savings_rp": int(row.usual)}))
    if row.until_on is not None and row.until_on != who.until_on and not _about_an_office(row):
        changes["until_on"] = row.until_on
        line = say("import-seat-ended", name=who.called, ksm=who.ksm.name, on=row.until_on.isoformat())
        plan.step("seat", CHANGED, line, partial(_change_seat, who, {"until_on": row.until_on}))
    return changes


def _change(name: str, before: Any, after: Any) -> Say:
    return say("import-change", field=name, before=_shown(before), after=_shown(after))


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    return "-" if value is None else str(value)


# --- Writing: each is one step of the plan ----------------------------------------------------------------


def _add_person(who: Who, key: str, book: Work) -> Brought:
    assert who.bkm.id is not None
    who.id = importing.add_person(book, who.bkm.id, who.name, key, who.about)
    return Brought(who.bkm.id, "person", who.id)


def _add_seat(who: Who, ksm: Ksm, since: date, until: date | None, book: Work) -> Brought:
    assert who.id is not None and ksm.id is not None and who.number is not None and who.bkm.id is not None
    usual = rules_for(book, ksm.bkm, since).savings.wajib if who.usual is None else who.usual
    seat = importing.add_seat(book, who.id, ksm.id, who.number, int(usual), (since, until))
    return Brought(who.bkm.id, "membership", seat)


def _change_person(who: Who, differs: dict[str, Any], book: Work) -> Brought:
    assert who.id is not None and who.bkm.id is not None
    return importing.change_person(book, who.bkm.id, who.id, differs)


def _change_seat(who: Who, values: dict[str, Any], book: Work) -> Brought:
    assert who.id is not None and who.ksm is not None and who.ksm.id is not None and who.bkm.id is not None
    return importing.change_seat(book, who.bkm.id, (who.id, who.ksm.id), values)

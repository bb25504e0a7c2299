"""What the file says about each person: new people, what changed, seats and offices. Numbers never move, offices never end silently."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from domain.people import OF_THE_KSM, Role
from domain.say import Say, say
from storage import importing
from storage.book import Work
from usecases.importing_people import Pairs
from usecases.importing_rows import PersonRow
from usecases.importing_village import CHANGED, NEW, Bkm, Ksm, Plan, Who
from usecases.importing_words import plain

_NO_OFFICE = (Role.ANGGOTA, Role.WARGA)


def compare(plan: Plan, pairs: Pairs) -> None:
    """People first, in the order of the file; then the rows of the paper book; then offices."""
    told: list[tuple[PersonRow, Who]] = []
    for row, who in pairs:
        one = _new(plan, row) if who is None else _known(plan, row, who)
        if one is not None:
            one.cells = row.cells
            told.append((row, one))
    for row, one in told:
        if one.ksm is not None and one.number is None:
            _give_number(plan, row, one, one.ksm)
    for row, one in told:
        _offices(plan, row, one)


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
    who = Who(bkm, ksm, row.name, row.number, {"language": "id", **row.about}, row.usual)
    if ksm is not None and row.number is not None:
        ksm.numbers.add(row.number)
    plan.whos.append(who)
    values = {"name": who.called, "ksm": ksm.name if ksm else "", "in_ksm": int(ksm is not None)}
    plan.step("person", NEW, say("import-person-new", **values), partial(_add_person, who, _key(row)))
    if ksm is not None and row.number is not None:
        _seat(plan, row, who, ksm)
    return who


def _key(row: PersonRow) -> str:
    """Where the file found them: the same row imported twice at the same moment is refused by the book."""
    apart = row.number or row.about.get("nickname") or row.about.get("rt") or ""
    return "/".join((plain(row.ksm or ""), plain(row.name), plain(str(apart))))


def _add_person(who: Who, key: str, book: Work) -> None:
    assert who.bkm.id is not None
    who.id = importing.add_person(book, who.bkm.id, who.name, key, who.about)


def _give_number(plan: Plan, row: PersonRow, who: Who, ksm: Ksm) -> None:
    """No number in the file: the next free row of the paper book, said so that it can be written there."""
    who.number = max(ksm.numbers, default=0) + 1
    ksm.numbers.add(who.number)
    plan.notes.append(say("import-number-given", name=who.called, ksm=ksm.name, number=who.number))
    _seat(plan, row, who, ksm)


def _seat(plan: Plan, row: PersonRow, who: Who, ksm: Ksm) -> None:
    until = row.until_on if not _lasting(row) else None
    plan.steps[-1:] = [*plan.steps[-1:]]
    line = say("import-seat-new", name=who.called, ksm=ksm.name, number=who.number or 0)
    plan.step("seat", NEW, line, partial(_add_seat, who, ksm, row.since or plan.today, until))


def _lasting(row: PersonRow) -> bool:
    """Whether "sampai" is about an office: then it is not the end of the membership."""
    return any(role not in _NO_OFFICE for role in row.roles)


def _add_seat(who: Who, ksm: Ksm, since: date, until: date | None, book: Work) -> None:
    assert ksm.id is not None and who.number is not None
    importing.add_seat(book, who.known_id(), ksm.id, who.number, who.usual, since, until)


def _known(plan: Plan, row: PersonRow, who: Who) -> Who:
    differs = {name: value for name, value in row.about.items() if value != who.about.get(name)}
    if row.name != who.name and plain(row.name) != plain(who.name):
        differs["name"] = row.name
    changes = [_change(name, who.about.get(name), value) for name, value in differs.items()]
    if changes:
        line = say("import-person-changed", name=who.called, changes=Joined(changes))
        plan.step("person", CHANGED, line, partial(_change_person, who, differs))
    if row.usual is not None and who.ksm is not None and row.usual != who.usual:
        values = {"name": who.called, "before": who.usual or 0, "after": int(row.usual)}
        plan.step("seat", CHANGED, say("import-usual-changed", **values), partial(_change_usual, who, int(row.usual)))
    if row.until_on is not None and who.ksm is not None and not _lasting(row) and row.until_on <= plan.today:
        line = say("import-seat-ended", name=who.called, ksm=who.ksm.name, on=row.until_on.isoformat())
        plan.step("seat", CHANGED, line, partial(_end_seat, who, row.until_on))
    if not changes:
        plan.same("person")
    who.about.update(differs)
    return who


def _change(name: str, before: Any, after: Any) -> Say:
    return say("import-change", field=name, before=_shown(before), after=_shown(after))


def _shown(value: Any) -> str:
    return {True: "ya", False: "tidak", None: "-"}.get(value, str(value)) if not isinstance(value, int) or isinstance(value, bool) else str(value)


def Joined(changes: list[Say]) -> tuple[Say, ...]:
    return tuple(changes)


def _change_person(who: Who, differs: dict[str, Any], book: Work) -> None:
    importing.change_person(book, who.known_id(), differs)


def _change_usual(who: Who, usual: int, book: Work) -> None:
    assert who.ksm is not None and who.ksm.id is not None
    importing.change_seat(book, who.known_id(), who.ksm.id, {"usual_savings_rp": usual})


def _end_seat(who: Who, on: date, book: Work) -> None:
    assert who.ksm is not None and who.ksm.id is not None
    importing.change_seat(book, who.known_id(), who.ksm.id, {"until_on": on})

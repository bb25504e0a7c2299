"""Offices of the file against those of the book. A new one begins; one that is gone from the file is
named, never ended silently.
"""

from __future__ import annotations

from datetime import date
from functools import partial

from domain.people import OF_THE_KSM, Role
from domain.say import Say, say
from storage import importing
from storage.book import Work
from storage.imports import Brought
from usecases.importing_details import WITHOUT_OFFICE, Told
from usecases.importing_rows import PersonRow
from usecases.importing_village import CHANGED, NEW, Ksm, Plan, Who


def compare(plan: Plan, told: Told) -> None:
    """Every office the file names, and every office of the book it no longer names."""
    for row, who in told:
        resident = (
            who.id is None and who.ksm is None and not row.roles and row.known is None
        )  # a name alone: somebody who lives here
        for role in (Role.WARGA,) if resident else row.roles:
            if role is Role.ANGGOTA and who.ksm is None:
                row.cells.wrong("roles", "import-role-without-ksm", role=role.value)
            elif role not in WITHOUT_OFFICE:
                _office(plan, row, who, role)
        if row.cells.column("roles"):
            _gone(plan, row, who)


def _office(plan: Plan, row: PersonRow, who: Who, role: Role) -> None:
    ksm = who.ksm if role in OF_THE_KSM else None
    if role in OF_THE_KSM and ksm is None:
        row.cells.wrong("roles", "import-role-without-ksm", role=role.value)
        return
    held = next((one for one in who.offices if one.role == role.value and _is_here(one.ksm_id, ksm)), None)
    values = {"name": who.called, "role": _title(role), "place": ksm.name if ksm else who.bkm.name}
    if held is None:
        if row.until_on is not None and row.until_on <= plan.today:
            plan.same("office")  # it was over before the book knew it
            return
        do = partial(_add, who, ksm, role, row.since or plan.today, row.until_on)
        plan.step("office", NEW, say("import-office-new", **values), do)
    elif row.until_on is not None and row.until_on != held.until_on:
        line = say("import-office-ended", **values, on=row.until_on.isoformat())
        plan.step("office", CHANGED, line, partial(_end, held.bkm_id, held.id, row.until_on))
    else:
        plan.same("office")


def _is_here(ksm_id: int | None, ksm: Ksm | None) -> bool:
    return ksm_id == (ksm.id if ksm is not None else None)


def _gone(plan: Plan, row: PersonRow, who: Who) -> None:
    named = {role.value for role in row.roles}
    for one in who.offices:
        here = one.ksm_id is None or (who.ksm is not None and one.ksm_id == who.ksm.id)
        if here and one.until_on is None and one.role not in (*named, Role.WARGA.value):
            plan.notes.append(say("import-office-gone", name=who.called, role=_title(Role(one.role))))


def _title(role: Role) -> Say:
    return say(f"invite-role-{role.value.replace('_', '-')}")


def _add(
    who: Who, ksm: Ksm | None, role: Role, since: date, until: date | None, book: Work
) -> Brought:  # fmt: skip
    assert who.id is not None and who.bkm.id is not None
    where = (who.bkm.id, ksm.id if ksm else None)
    return Brought(
        who.bkm.id, "office", importing.add_office(book, who.id, role.value, where, (since, until))
    )


def _end(bkm_id: int, office_id: int, until: date, book: Work) -> Brought:
    return importing.end_office(book, bkm_id, office_id, until)

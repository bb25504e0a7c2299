"""Rows of cells become facts, each right in itself. The book is not asked."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.people import Role
from domain.presets import PRESETS
from usecases.importing_cells import Cells
from usecases.importing_read import Reading
from usecases.importing_rows import BkmRow, Facts, KnownFor, KsmRow, LoanRow, MemberOf, PersonRow, SavingsRow
from usecases.importing_words import (
    CIRCLES,
    LANGUAGES,
    NOT_POOR,
    POOR,
    ROLES,
    SAVED,
    SAVINGS_KINDS,
    SEXES,
    TIERS,
    TITLES,
    ZONES,
    Table,
    plain,
)

MOST_NUMBER = 999
MOST_TIMES = 120


def facts_of(reading: Reading, today: date) -> Facts:
    """The rows as facts. What is wrong in itself stands in `reading.troubles`, and its row is left out."""
    facts = Facts()
    for row in reading.rows:
        cells = Cells(row, reading, today)
        match row.table:
            case Table.BKM:
                facts.bkms += _bkm(cells)
            case Table.KSM:
                facts.ksms += _ksm(cells)
            case Table.PERSON:
                facts.people += _person(cells)
            case Table.LOAN:
                facts.loans += _loan(cells)
            case Table.SAVINGS:
                facts.savings += _savings(cells)
    return facts


def bare_ksm(name: str) -> str:
    """ "KSM Mawar" and "Kelompok Mawar" are Mawar."""
    return re.sub(r"(?i)^(ksm|kelompok)[.\s]+", "", name).strip() or name


def _ksm_name(cells: Cells) -> str | None:
    name = cells.text("ksm")
    return bare_ksm(name) if name else None


def _bkm(cells: Cells) -> Iterable[BkmRow]:
    name, said_zone = cells.needed("bkm"), cells.text("zone")
    zone = ZONES.get(said_zone.lower(), said_zone) if said_zone else None
    if zone:
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return cells.wrong("zone", "import-wrong-zone", words=zone)
    profile = cells.text("profile")
    if profile and profile.lower() not in PRESETS:
        return cells.wrong("profile", "import-wrong-word", words=profile, known=", ".join(PRESETS))
    return [BkmRow(cells, name, zone, profile.lower() if profile else None)] if name else []


def _ksm(cells: Cells) -> Iterable[KsmRow]:
    if not cells.needed("ksm"):
        return []
    columns = {
        "collects": "collects_at_meetings",
        "names_agreed": "names_agreed",
        "thousands": "in_thousands",
    }
    said = {column: cells.yes(name) for name, column in columns.items()}
    flags = {column: value for column, value in said.items() if value is not None}
    return [KsmRow(cells, _ksm_name(cells) or "", cells.text("bkm"), flags)]


def _person(cells: Cells) -> Iterable[PersonRow]:
    written = cells.needed("name")
    if not written:
        return []
    title, name = split_title(written)
    about = {
        "title": cells.word("title", TITLES) or title,
        "nickname": cells.text("nickname"),
        "sex": cells.word("sex", SEXES),
        **_where_they_live(cells),
        "phone": cells.phone("phone"),
        "poor": cells.yes("poor", POOR, NOT_POOR),
        "language": cells.word("language", LANGUAGES),
        "born_year": _born(cells),
    }
    if about["title"] is None and about["sex"] is not None:
        about["title"] = "Bu" if about["sex"] == "P" else "Pak"
    until, since = cells.day("until"), cells.day("since")
    return [
        PersonRow(
            cells, name, _ksm_name(cells), cells.text("bkm"), cells.whole("number", 1, MOST_NUMBER),
            {column: value for column, value in about.items() if value is not None}, cells.amount("usual"),
            _roles(cells), since, until + timedelta(days=1) if until else None, _known(cells),
        )
    ]  # fmt: skip


def _known(cells: Cells) -> KnownFor | None:
    circle, tier = cells.word("circle", CIRCLES), cells.word("tier", TIERS)
    return KnownFor(circle, tier or "kelurahan", cells.text("post") or "-") if circle else None


def _where_they_live(cells: Cells) -> dict[str, str | None]:
    rt, rw = cells.two_digits("rt"), cells.two_digits("rw")
    both = cells.text("rt_rw")
    if both:
        found = re.fullmatch(r"(?:rt)?[.\s]*(\d{1,3})\s*/\s*(?:rw)?[.\s]*(\d{1,3})", both.lower())
        if found is None:
            cells.wrong("rt_rw", "import-wrong-text", words=both)
        else:
            rt, rw = (each.lstrip("0").zfill(2) for each in found.groups())
    return {"rt": rt, "rw": rw, "dusun": cells.text("dusun")}


def split_title(written: str) -> tuple[str | None, str]:
    """ "Bu Sri" is Sri, called Bu; a name that is only a title stays a name."""
    head, _, rest = written.partition(" ")
    title = TITLES.get(plain(head))
    return (title, rest) if title and rest else (None, written)


def _born(cells: Cells) -> int | None:
    born = cells.row.cells.get("born")
    if isinstance(born, date):
        return born.year
    return cells.whole("born", 1900, cells.today.year)


def _roles(cells: Cells) -> tuple[Role, ...]:
    written = cells.text("roles")
    found: list[Role] = []
    for word in re.split(r"[,;/&+]|\bdan\b|\band\b", written.lower()) if written else ():
        role = ROLES.get(plain(word))
        if role is not None:
            found.append(role)
        elif word.strip():
            known = ", ".join(role.value.replace("_", " ") for role in Role)
            cells.wrong("roles", "import-wrong-word", words=word.strip(), known=known)
    return tuple(dict.fromkeys(found))


def _member(cells: Cells) -> MemberOf | None:
    written, number = cells.text("member"), cells.whole("number", 1, MOST_NUMBER)
    if written is None and number is None:
        cells.wrong("member", "import-missing")
        return None
    name = split_title(written)[1] if written else None
    return MemberOf(cells, _ksm_name(cells), cells.text("bkm"), name, number, cells.two_digits("rt"))


def _loan(cells: Cells) -> Iterable[LoanRow]:
    for needed in ("principal", "n", "disbursed"):
        if not cells.has(needed):
            cells.wrong(needed, "import-missing-here", column=needed)
    of, principal = _member(cells), cells.amount("principal")
    n, on = cells.whole("n", 1, MOST_TIMES), cells.day("disbursed")
    jasa, rate = cells.amount("jasa"), cells.basis_points("rate")
    paid = cells.amount("paid_pokok"), cells.amount("paid_jasa"), cells.whole("paid_n", 0, n or MOST_TIMES)
    if jasa is not None and rate is not None:
        return cells.wrong("rate", "import-jasa-twice")
    if paid[2] is not None and (paid[0] is not None or paid[1] is not None):
        return cells.wrong("paid_n", "import-paid-twice")
    if principal == 0:
        return cells.wrong("principal", "import-wrong-amount", words="0")
    if on is not None and on > cells.today:
        return cells.wrong("disbursed", "import-not-yet", on=on.isoformat())
    if of is None or principal is None or n is None or on is None:
        return []
    return [LoanRow(of, principal, n, on, jasa, rate, *paid)]


def _savings(cells: Cells) -> Iterable[SavingsRow]:
    of, as_of = _member(cells), cells.day("as_of")
    found: list[SavingsRow] = []
    if cells.column("amount"):
        kind, amount = cells.word("kind", SAVINGS_KINDS), cells.amount("amount")
        if not cells.has("kind"):
            cells.wrong("kind", "import-missing-here", column="kind")
        if of is not None and kind is not None and amount is not None:
            found.append(SavingsRow(of, "amount", kind, amount, as_of))
    for column, account in SAVED.items():
        amount = cells.amount(column)
        if of is not None and amount is not None:
            found.append(SavingsRow(of, column, account, amount, as_of))
    return found

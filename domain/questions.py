"""What somebody asks, wishes or complains of: its letter, its due day, whom it passes by. Knows no book."""

import re
from collections.abc import Collection, Mapping
from datetime import timedelta
from enum import StrEnum

from domain.people import Role
from domain.reading.spelling import plain


class Kind(StrEnum):
    """What it is, as its writer or an officer sorted it."""

    USULAN = "usulan"
    PERTANYAAN = "pertanyaan"
    KELUHAN = "keluhan"


LETTERS = {Kind.USULAN: "U", Kind.KELUHAN: "K"}
QUESTION = "T"
DUE_AFTER: Mapping[str | None, timedelta] = {Kind.USULAN: timedelta(days=35)}
"""Until when the owner should have done something. A wish waits for a gathering: one selapan."""
_ANSWERED_WITHIN = timedelta(days=3)
ESCALATED_AFTER: Mapping[str | None, timedelta] = {Kind.USULAN: timedelta(days=42)}
"""When the next level hears of it."""
_HIGHER_AFTER = timedelta(days=7)

OWNERS: Mapping[str | None, tuple[Role, ...]] = {Kind.KELUHAN: (Role.PENGAWAS, Role.KOORDINATOR)}
"""Who answers, first choice first. A complaint does not go to those who walk through the village."""
_OWNERS = (Role.FASILITATOR, Role.KOORDINATOR)
LEVELS: Mapping[str | None, tuple[tuple[Role, ...], ...]] = {
    Kind.KELUHAN: ((Role.PENGAWAS, Role.KOORDINATOR),),
}
_LEVELS: tuple[tuple[Role, ...], ...] = ((Role.KOORDINATOR,), (Role.PENGAWAS,))
"""Who hears of it, level after level, each once, if nobody answers."""

MOST_WORDS = 20
"""So often one question may be said on: then it is a new one."""


def reference(kind: str | None, number: int) -> str:
    """U-31, T-12, K-4: the number stays when it is sorted anew, only the letter changes."""
    return f"{LETTERS.get(Kind(kind), QUESTION) if kind else QUESTION}-{number}"


def number_in(text: str) -> int | None:
    """The number somebody wrote: "U-31", "t 31", "31". None: no such number."""
    found = re.fullmatch(r"[tuk]?[\s-]*(\d{1,6})", text.strip().lower())
    return int(found[1]) if found else None


def due_after(kind: str | None) -> timedelta:
    """How long its owner has."""
    return DUE_AFTER.get(kind, _ANSWERED_WITHIN)


def escalated_after(kind: str | None) -> timedelta:
    """How long until the first level hears of it; each next level as much later."""
    return ESCALATED_AFTER.get(kind, _HIGHER_AFTER)


def owners(kind: str | None) -> tuple[Role, ...]:
    """The offices that answer it, first choice first."""
    return OWNERS.get(kind, _OWNERS)


def levels(kind: str | None) -> tuple[tuple[Role, ...], ...]:
    """Who hears of it, level after level."""
    return LEVELS.get(kind, _LEVELS)


def concerns(text: str, name: str, roles: Collection[Role]) -> bool:
    """Whether a complaint's words name this officer, by name or by office: then it passes them by."""
    said = set(re.findall(r"\w+", plain(text)))
    names = {part for part in re.findall(r"\w+", plain(name)) if len(part) > 2}
    offices = {word for role in roles for word in _OFFICE.get(role, ())}
    return bool(said & (names | offices))


_OFFICE: Mapping[Role, tuple[str, ...]] = {
    Role.PENGAWAS: ("pengawas", "pangawas"),
    Role.KOORDINATOR: ("koordinator",),
    Role.FASILITATOR: ("fasilitator", "faskel"),
    Role.PETUGAS_UPK: ("upk", "petugas"),
}

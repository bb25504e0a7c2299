"""Complaints (pengaduan): their kinds, whom they pass by, how long each may wait. Knows no book and no chat.

A complaint is received, recorded, examined, channelled, answered, documented and its outcome published
(definition of the PNPM/P2KP complaint handling, PPM), at the lowest level that can, and never by the accused.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.announcements import names_an_amount
from domain.people import OF_THE_KSM, Grant, Role
from domain.reading.spelling import plain


class Kind(StrEnum):
    """What it is about. The classes of the rural programme's form: implementation and management."""

    ATURAN = "aturan"  # breach of principle or procedure
    UANG = "uang"  # deviation or misuse of funds: the form asks for a rupiah value
    TEKANAN = "tekanan"  # negative intervention
    KAHAR = "kahar"  # force majeure
    KERJA = "kerja"  # how the officers, or the bot, do their work
    LAIN = "lain"


class About(StrEnum):
    """Who is complained about, as far as said."""

    KETUA = "ketua"
    BENDAHARA = "bendahara"
    UPK = "upk"
    KOORDINATOR = "koordinator"
    PENGAWAS = "pengawas"
    FASILITATOR = "fasilitator"
    BOT = "bot"  # the bot, or whoever runs it
    ORANG = "orang"  # somebody by name
    TIDAK = "tidak"  # not known, or not said


class State(StrEnum):
    """Where a complaint stands."""

    MASUK = "masuk"  # nobody has taken it yet
    DIPERIKSA = "diperiksa"
    DIJAWAB = "dijawab"  # the complainant has not said yet whether it is settled
    SELESAI = "selesai"


OPEN = (State.MASUK, State.DIPERIKSA, State.DIJAWAB)
CHANNELS = ("telegram", "tatap-muka", "surat", "kotak", "telepon", "papan", "medsos")
"""The ways of the complaint form (KOTAKU PIM); books, boxes, boards and mass media in groups."""
UNPROVEN = "tidak-terbukti"
RESULTS = ("diperbaiki", "dijelaskan", UNPROVEN, "ke-luar")

OFFICES: Mapping[About, tuple[Role, ...]] = {
    About.KETUA: (Role.KETUA, Role.SEKRETARIS),
    About.BENDAHARA: (Role.BENDAHARA,),
    About.UPK: (Role.PETUGAS_UPK,),
    About.KOORDINATOR: (Role.KOORDINATOR,),
    About.PENGAWAS: (Role.PENGAWAS,),
    About.FASILITATOR: (Role.FASILITATOR,),
    About.BOT: (Role.ADMIN,),
}
OF_A_KSM = (About.KETUA, About.BENDAHARA)

LEVELS = (Role.PENGAWAS, Role.KOORDINATOR, Role.FASILITATOR)
"""Who examines, level after level: inside the village first, then the one who comes from outside."""
MOST_DAYS = 60


@dataclass(frozen=True, slots=True)
class Deadlines:
    """How long a complaint waits at one level before it goes up, in days from when it came there; a setting
    of the lender's profile. Seven days for the village are the programme's habit, not a law.
    """

    taken: int = 3
    answered: int = 7

    def __post_init__(self) -> None:
        if not 1 <= self.taken <= self.answered <= MOST_DAYS:
            raise ValueError("a complaint is taken before it is answered, and answered within two months")

    @property
    def soon(self) -> int:
        """After so many days who has it hears that the answer is nearly due."""
        return max(self.answered - 2, 1)


ACKNOWLEDGED_WITHIN = 1  # working day
QUIET_AFTER = timedelta(days=14)
"""An answer nobody objects to closes the complaint; it can still be opened again."""
LINK_KEPT = timedelta(days=90)
"""So long after the end the book still knows to which chat a complaint belongs."""
MOST_A_DAY = 5

Unit = tuple[str, int | None]


@dataclass(frozen=True, slots=True)
class Named:
    """Who a complaint must pass by: these people, and everybody of these units (a KSM, or an office)."""

    people: frozenset[int] = frozenset()
    units: frozenset[Unit] = frozenset()


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody who could examine it: every office they hold, and who else speaks from the same phone."""

    person_id: int
    grants: tuple[Grant, ...]
    company: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Route:
    """At which level it is examined, and who there may: any one of them takes it."""

    level: int
    people: tuple[int, ...]


def named(
    people: Collection[int], grants: Iterable[Grant], about: About, ksm_id: int | None, today: date
) -> Named:
    """Whom it passes by. `people`: who was named; `grants`: every office of theirs, which bars everybody of
    the same KSM or the same office; `ksm_id`: of which KSM the office complained about is, None: not said.
    """
    units = {unit for grant in grants if grant.holds_on(today) for unit in _units_named(grant)}
    for role in OFFICES.get(about, ()):
        units.add((ONE_KSM, ksm_id) if role in OF_THE_KSM and ksm_id is not None else (role.value, None))
    return Named(frozenset(people), frozenset(units))


ONE_KSM = "ksm"


def _units_named(grant: Grant) -> tuple[Unit, ...]:
    if grant.role is Role.WARGA:
        return ()
    return ((ONE_KSM, grant.ksm_id),) if grant.role in OF_THE_KSM else ((grant.role.value, None),)


def _units_held(grant: Grant) -> tuple[Unit, ...]:
    """A leader is of the KSM, and one of all leaders: the KSM complained about may be unknown."""
    held = _units_named(grant)
    return (*held, (grant.role.value, None)) if grant.role in OF_THE_KSM else held


def is_barred(officer: Officer, passed_by: Named, today: date) -> bool:
    """Whether it must not come before this officer: named, of the same unit, or on a phone with the named."""
    if not passed_by.people.isdisjoint((officer.person_id, *officer.company)):
        return True
    held = {unit for grant in officer.grants if grant.holds_on(today) for unit in _units_held(grant)}
    return not passed_by.units.isdisjoint(held)


def level_of(officer: Officer, today: date) -> int | None:
    """The lowest level at which this officer examines complaints; None: at none."""
    held = {grant.role for grant in officer.grants if grant.holds_on(today)}
    return next((n for n, role in enumerate(LEVELS) if role in held), None)


def route(officers: Iterable[Officer], passed_by: Named, level: int, today: date) -> Route | None:
    """Who examines it, from `level` on upwards. None: nobody here may, and somebody outside has to.

    One person with two offices stands at the lower of their levels: what they did not settle there does not
    come back to them one level up.
    """
    free = [each for each in officers if not is_barred(each, passed_by, today)]
    for n in range(level, len(LEVELS)):
        found = sorted({each.person_id for each in free if level_of(each, today) == n})
        if found:
            return Route(n, tuple(found))
    return None


def working_day_after(day: date, is_holiday: Callable[[date], bool]) -> date:
    """The day by which a complaint that came on `day` is acknowledged: the next working day, Monday to
    Friday.
    """
    found, left = day, ACKNOWLEDGED_WITHIN
    while left:
        found += timedelta(days=1)
        left -= found.weekday() < 5 and not is_holiday(found)
    return found


# --- names in words --------------------------------------------------------------------------------------

_TITLES = frozenset(
    "bu ibu pak bapak mas mbak mbah kang yu cak ning haji pakde bude paklik bulik ksm".split()
)
_SHORTEST = 3
_OFFICE_WORDS: Mapping[Role, tuple[str, ...]] = {
    Role.PENGAWAS: ("pengawas", "pangawas", "supervisor"),
    Role.KOORDINATOR: ("koordinator", "kordinator", "coordinator"),
    Role.FASILITATOR: ("fasilitator", "faskel", "facilitator"),
}


def _parts(words: str) -> set[str]:
    said = re.findall(r"\w+", plain(words))
    return {part for part in said if len(part) >= _SHORTEST and part not in _TITLES}


def who_is_meant(words: str, names: Mapping[int, str]) -> frozenset[int]:
    """Whom a typed name means: those who bear all of it, else those who bear a part: rather one too many is
    passed by than the right one asked.
    """
    wanted = _parts(words)
    borne = {who: _parts(name) for who, name in names.items()}
    whole = frozenset(who for who, parts in borne.items() if wanted and wanted <= parts)
    return whole or frozenset(who for who, parts in borne.items() if wanted & parts)


def speaks_of(words: str, name: str) -> bool:
    """Whether somebody's name stands in the words."""
    return not _parts(name).isdisjoint(re.findall(r"\w+", plain(words)))


def mentioned(words: str, officers: Iterable[Officer], names: Mapping[int, str], today: date) -> set[int]:
    """Which of these officers the words speak of, by name or by office."""
    said = set(re.findall(r"\w+", plain(words)))
    found = set()
    for each in officers:
        roles = {grant.role for grant in each.grants if grant.holds_on(today)}
        offices = {word for role in roles for word in _OFFICE_WORDS.get(role, ())}
        if said & (offices | _parts(names.get(each.person_id, ""))):
            found.add(each.person_id)
    return found


def may_be_published(words: str, names: Iterable[str]) -> str:
    """Whether everybody may read these words: "" or what is in the way, "name" or "amount"."""
    said = set(re.findall(r"\w+", plain(words)))
    if any(_parts(name) & said for name in names):
        return "name"
    return "amount" if names_an_amount(words) else ""

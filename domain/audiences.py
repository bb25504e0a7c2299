"""What an audience is: villages, ready groups, and what somebody put together. Knows no person."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """The six ready audiences: the primary one (whoever lives there), two of it, the two circles of the
    secondary one, and what somebody put together. There is none by debt, and there will be none.
    """

    EVERYBODY = "everybody"
    MEMBERS = "members"
    LEADERS = "leaders"
    OFFICIALS = "officials"
    CARING = "caring"
    CHOSEN = "chosen"


class Circle(StrEnum):
    """The secondary audience of sosialisasi, in P2KP's own two words: kelompok strategis (officials, leaders
    of religion and adat) and kelompok peduli (those who care without an office: teachers, organisations).
    """

    OFFICIALS = "tokoh"
    CARING = "peduli"


class Tier(StrEnum):
    """How far somebody's office or organisation reaches. Goals and treatment differ from tier to tier."""

    RT = "rt"
    DUSUN = "dusun"
    KELURAHAN = "kelurahan"
    KECAMATAN = "kecamatan"
    KABUPATEN = "kabupaten"
    PROVINSI = "provinsi"
    PUSAT = "pusat"


class Status(StrEnum):
    """What news may be chosen by beside office and place. To have a loan says nothing of how it is paid."""

    MEMBER = "member"
    RTM = "rtm"  # rumah tangga miskin, as the programme's own list says
    BORROWER = "borrower"


class Area(StrEnum):
    """Parts of a village."""

    RT = "rt"
    RW = "rw"
    DUSUN = "dusun"


@dataclass(frozen=True, slots=True)
class Place:
    """One RT, RW or dusun of one village. `key`: an RT as rt_key reads it, a dusun in small letters."""

    bkm_id: int
    area: Area
    key: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """What somebody put together. Of each line any entry is enough; every line that says something must fit.

    `offices` are roles and circles by their own names, `sexes` L and P, `languages` the codes of locales.
    """

    ksm_ids: frozenset[int] = frozenset()
    places: frozenset[Place] = frozenset()
    offices: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    sexes: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    tiers: frozenset[Tier] = frozenset()

    def __bool__(self) -> bool:
        """Whether it says anything at all."""
        return any(
            (
                self.ksm_ids,
                self.places,
                self.offices,
                self.statuses,
                self.sexes,
                self.languages,
                self.tiers,
            )
        )

    @property
    def is_private(self) -> bool:
        """Whether being meant tells something of a household: then no list of names or numbers leaves us."""
        return bool(self.statuses & {Status.RTM, Status.BORROWER})

    @property
    def is_secondary(self) -> bool:
        """Whether it speaks of the circles: only then it means people who do not live in the village."""
        return bool(self.tiers) or not self.offices.isdisjoint(set(Circle))


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom an announcement is for: anybody of these villages whom one of the groups means."""

    bkm_ids: frozenset[int]
    groups: frozenset[Group]
    chosen: Chosen = Chosen()

    def __post_init__(self) -> None:
        if not self.bkm_ids or not self.groups or (Group.CHOSEN in self.groups) != bool(self.chosen):
            raise ValueError("an audience names its villages and groups, and what it is put together of")


def places_of(bkm_id: int, rt: str | None, rw: str | None, dusun: str | None) -> frozenset[Place]:
    """Where somebody lives. "RT 04 RW 02", "04/02" and "rt 4 rw 2" are one RT; "rt 4" alone is another."""
    key = rt_key(f"{rt or ''} {rw or ''}")
    found = [Place(bkm_id, Area.RT, "/".join(key))] if rt and key else []
    of_rw = rt_key(rw) if rw else key[1:] if key and key[0].isdecimal() else ()
    if of_rw:
        found.append(Place(bkm_id, Area.RW, "/".join(of_rw)))
    if dusun and dusun.strip():
        found.append(Place(bkm_id, Area.DUSUN, " ".join(dusun.lower().split())))
    return frozenset(found)


def rt_key(text: str) -> tuple[str, ...]:
    """One place, however it is spelled: equal keys are one RT. Empty: no RT at all."""
    words: list[str] = re.findall(r"[A-Z]+|[0-9]+", text.upper())
    return tuple(word.lstrip("0") or "0" for word in words if word not in ("RT", "RW"))


def packed(audience: Audience) -> dict[str, object]:
    """An audience without its villages, as the book keeps it: plain JSON, the same for the same audience."""
    chosen = audience.chosen
    lines: dict[str, object] = {
        "ksm": sorted(chosen.ksm_ids),
        "places": sorted([each.bkm_id, each.area.value, each.key] for each in chosen.places),
        "offices": sorted(chosen.offices),
        "statuses": sorted(chosen.statuses),
        "sexes": sorted(chosen.sexes),
        "languages": sorted(chosen.languages),
        "tiers": sorted(chosen.tiers),
    }
    everybody = Group.EVERYBODY in audience.groups
    kept = {"kind": "everybody" if everybody else "some", "groups": sorted(audience.groups)}
    return {**kept, "chosen": {name: line for name, line in lines.items() if line}}


def unpacked(bkm_ids: Iterable[int], kept: Mapping[str, object]) -> Audience:
    """The audience that was kept, for these villages. ValueError: it says nothing any more."""
    lines = kept.get("chosen", {})
    assert isinstance(lines, Mapping)
    groups = kept["groups"]
    assert isinstance(groups, list)
    chosen = Chosen(
        frozenset(lines.get("ksm", ())),
        frozenset(Place(bkm, Area(area), key) for bkm, area, key in lines.get("places", ())),
        frozenset(lines.get("offices", ())),
        frozenset(Status(each) for each in lines.get("statuses", ())),
        frozenset(lines.get("sexes", ())),
        frozenset(lines.get("languages", ())),
        frozenset(Tier(each) for each in lines.get("tiers", ())),
    )
    return Audience(frozenset(bkm_ids), frozenset(Group(each) for each in groups), chosen)

"""The village while a file is compared with it: what the book holds, what would be added, what is wrong.
Writes nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from domain.presets import preset
from domain.profiles import Profile
from domain.say import Say, pack, say
from storage import importing, merging
from storage import rules as rules_store
from storage.book import Work
from storage.imports import Brought
from usecases.importing_cells import Cells
from usecases.importing_read import Reading
from usecases.importing_rows import MemberOf
from usecases.importing_words import plain

NEW, CHANGED, SAME = "new", "changed", "same"
Do = Callable[[Work], Brought | None]
"""None: what stays even if the import is taken back, the BKM itself."""


@dataclass(slots=True, eq=False)
class Bkm:
    """A BKM of the book or of the file; `id` is None until it is written."""

    name: str
    zone: str
    profile: str
    id: int | None = None


@dataclass(slots=True, eq=False)
class Ksm:
    """A KSM of the book or of the file. `numbers`: rows of its paper book that are or were somebody's."""

    bkm: Bkm
    name: str
    flags: dict[str, bool]
    id: int | None = None
    numbers: set[int] = field(default_factory=set)
    people: list[Who] = field(default_factory=list)
    ended: bool = False


@dataclass(slots=True, eq=False)
class Who:
    """A person in a seat, or (without a KSM) a person of the BKM."""

    bkm: Bkm
    ksm: Ksm | None
    name: str
    number: int | None
    about: dict[str, Any]
    usual: int | None = None
    id: int | None = None
    until_on: date | None = None
    """The first day the seat was no longer theirs."""
    offices: list[Any] = field(default_factory=list)

    @property
    def called(self) -> str:
        """As the group's book calls them."""
        return f"{self.about.get('title') or ''} {self.about.get('nickname') or self.name}".strip()

    def is_called(self, name: str) -> bool:
        """Whether a file that writes this name may mean them."""
        names = (self.name, self.about.get("nickname"), self.called)
        return plain(name) in {plain(str(each)) for each in names if each}

    def known_id(self) -> int:
        """The row id, once the person is written."""
        assert self.id is not None
        return self.id


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the import would do: a line to read, and the writing, which says what it brought."""

    kind: str
    state: str
    line: Say
    do: Do


@dataclass(slots=True)
class Plan:
    """The difference between a file and the book."""

    reading: Reading
    today: date
    bkms: list[Bkm] = field(default_factory=list)
    ksms: list[Ksm] = field(default_factory=list)
    whos: list[Who] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    ksm_table: bool = False

    @property
    def troubles(self) -> list[Say]:
        """What must be put right before anything is written."""
        return self.reading.troubles

    @property
    def notes(self) -> list[Say]:
        """What was passed over, and what differs but is not touched."""
        return self.reading.notes

    @property
    def mark(self) -> str:
        """A short digest of everything shown: what was read is what is written."""
        lines = [step.line for step in self.steps] + self.notes + self.troubles
        shown = json.dumps([pack(line) for line in lines], sort_keys=True)
        return hashlib.sha256(shown.encode()).hexdigest()[:16]

    @property
    def totals(self) -> dict[str, int]:
        """The new money in all, whole rupiah: pokok, jasa and paid of loans, and savings."""
        named = {"pokok": ("loan", "pokok"), "jasa": ("loan", "jasa"), "paid": ("loan", "paid")}
        named["savings"] = ("savings", "amount")
        return {
            name: sum(step.line.values[value] for step in self.steps if step.kind == kind)
            for name, (kind, value) in named.items()
        }

    def step(self, kind: str, state: str, line: Say, do: Do, *, rows: int = 1) -> None:
        """Something would be written, for so many rows of the file."""
        self.steps.append(Step(kind, state, line, do))
        self.counts[kind, state] += rows

    def meet(self, who: Who) -> None:
        """Somebody the book has, or the file brings."""
        self.whos.append(who)
        if who.ksm is not None:
            who.ksm.people.append(who)

    def same(self, kind: str) -> None:
        """The book has it already."""
        self.counts[kind, SAME] += 1

    def find_bkm(self, cells: Cells, said: str | None) -> Bkm | None:
        """The BKM a row means: the one it names, else the only one there is."""
        if said is not None:
            found = next((each for each in self.bkms if plain(each.name) == plain(said)), None)
            if found is None:
                cells.wrong("bkm", "import-unknown-bkm", bkm=said)
            return found
        if len(self.bkms) == 1:
            return self.bkms[0]
        cells.wrong("bkm", "import-which-bkm" if self.bkms else "import-no-bkm")
        return None

    def find_ksm(self, cells: Cells, ksm: str | None, bkm: str | None) -> Ksm | None:
        """The KSM a row means, or None with the trouble named."""
        fits = [each for each in self.ksms if ksm is None or plain(each.name) == plain(ksm)]
        if bkm is not None:
            fits = [each for each in fits if plain(each.bkm.name) == plain(bkm)]
        if len(fits) == 1 and fits[0].ended:
            cells.wrong("ksm", "import-ksm-ended", ksm=fits[0].name)
            return None
        if len(fits) == 1:
            return fits[0]
        if ksm is None:
            cells.wrong("ksm", "import-missing-here", column="ksm")
        else:
            cells.wrong("ksm", "import-which-bkm" if fits else "import-unknown-ksm", ksm=ksm)
        return None

    def find_member(self, of: MemberOf) -> Who | None:
        """The one member a row is about: by number, else by name or nickname, else with the RT. Never by
        the money.
        """
        ksm = self.find_ksm(of.cells, of.ksm, of.bkm)
        if ksm is None:
            return None
        there = ksm.people
        if of.number is not None:
            who = next((each for each in there if each.number == of.number), None)
            if who is None:
                of.cells.wrong("number", "import-unknown-number", number=of.number, ksm=ksm.name)
            elif of.name is not None and not who.is_called(of.name):
                of.cells.wrong("member", "import-number-is-anothers", number=of.number, name=who.called)
                return None
            return who
        name = of.name or ""
        fits = [each for each in there if each.is_called(name)]
        if len(fits) > 1 and of.rt is not None:
            fits = [each for each in fits if each.about.get("rt") == of.rt]
        if len(fits) == 1:
            return fits[0]
        if fits:
            numbers = ", ".join(str(each.number) for each in fits)
            of.cells.wrong("member", "import-several-members", name=name, ksm=ksm.name, numbers=numbers)
        else:
            of.cells.wrong("member", "import-unknown-member", name=name, ksm=ksm.name)
        return None


def look_at(book: Work, reading: Reading, today: date) -> Plan:
    """The book as it stands, ready to be compared."""
    plan = Plan(reading, today)
    bkms = {row.id: Bkm(row.name, row.zone, row.profile, row.id) for row in importing.bkms(book)}
    used = importing.numbers_ever(book)
    flags = ("collects_at_meetings", "names_agreed", "in_thousands")
    ksms = {
        row.id: Ksm(
            bkms[row.bkm_id],
            row.name,
            {f: row._mapping[f] for f in flags},
            row.id,
            used.get(row.id, set()),
            ended=row.ended_on is not None,
        )
        for row in importing.ksms(book)
    }
    plan.bkms, plan.ksms = list(bkms.values()), list(ksms.values())
    held: dict[int, list[Any]] = {}
    for row in importing.offices(book, today):
        held.setdefault(row.person_id, []).append(row)
    aside = merging.laid_aside(book)
    for row in importing.people(book):
        ksm = ksms.get(row.ksm_id)
        about = {**row._mapping, **aside.get(row.id, {})}
        who = Who(bkms[row.bkm_id], ksm, about["name"], row.number, about, row.usual_savings_rp, row.id)
        who.offices, who.until_on = held.get(row.id, []), row.until_on
        plan.meet(who)
    return plan


def rules_for(book: Work, bkm: Bkm, on: date) -> Profile:
    """The rules of a BKM on that day, which may be one the file brings along."""
    own = rules_store.own_rules(book, bkm.id, on) if bkm.id is not None else None
    return own or preset(bkm.profile.partition(":")[0])


def place(cells: Cells) -> Say:
    """Where in the file."""
    return say("import-place", sheet=cells.row.sheet, row=cells.row.number)

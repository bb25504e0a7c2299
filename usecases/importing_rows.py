"""What one row of a file says: a BKM, a KSM, a person, a loan, savings. Values only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from domain.ledger import Account
from domain.money import Rupiah
from domain.people import Role
from usecases.importing_cells import Cells


@dataclass(frozen=True, slots=True)
class BkmRow:
    """A BKM as the file has it."""

    cells: Cells
    name: str
    zone: str | None
    profile: str | None


@dataclass(frozen=True, slots=True)
class KsmRow:
    """A KSM as the file has it; `flags` holds only what is written there."""

    cells: Cells
    name: str
    bkm: str | None
    flags: dict[str, bool]


@dataclass(frozen=True, slots=True)
class KnownFor:
    """For what a person outside the KSM is addressed: circle, tier, office or organisation."""

    circle: str
    tier: str
    post: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person as the file has them; `about` holds only the columns that are filled in."""

    cells: Cells
    name: str
    ksm: str | None
    bkm: str | None
    number: int | None
    about: dict[str, Any]
    usual: Rupiah | None
    roles: tuple[Role, ...]
    since: date | None
    until_on: date | None
    """The first day it no longer holds: the day after the file's "sampai"."""
    known: KnownFor | None = None


@dataclass(frozen=True, slots=True)
class MemberOf:
    """Whose loan or savings a row is about: enough to find one person of one KSM, or to say why not."""

    cells: Cells
    ksm: str | None
    bkm: str | None
    name: str | None
    number: int | None
    rt: str | None


@dataclass(frozen=True, slots=True)
class LoanRow:
    """One member's loan. `jasa` for the whole term, or `rate` per month in hundredths of a percent, or
    neither: the lender's own rule. Paid so far as rupiah, or as a number of instalments."""

    of: MemberOf
    principal: Rupiah
    n: int
    disbursed_on: date
    jasa: Rupiah | None
    rate: int | None
    paid_pokok: Rupiah | None
    paid_jasa: Rupiah | None
    paid_n: int | None


@dataclass(frozen=True, slots=True)
class SavingsRow:
    """What one member has saved in one kind of savings."""

    of: MemberOf
    column: str
    account: Account
    amount: Rupiah
    as_of: date | None


@dataclass(slots=True)
class Facts:
    """Everything a file says, row by row."""

    bkms: list[BkmRow] = field(default_factory=list)
    ksms: list[KsmRow] = field(default_factory=list)
    people: list[PersonRow] = field(default_factory=list)
    loans: list[LoanRow] = field(default_factory=list)
    savings: list[SavingsRow] = field(default_factory=list)

"""Whether a gruduk may be proposed for a KSM. A machine proposes, people decide. Knows no person."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from domain.arrears import Arrears
from domain.kolektibilitas import band_of
from domain.profiles import Profile


class Step(StrEnum):
    """What is tried before a visit of many, in this order; from the collection rules of several UPKs."""

    PRIVATE_NOTICE = "private-notice"
    TALK_WITH_KETUA = "talk-with-ketua"
    WRITTEN_NOTICE = "written-notice"
    JOINT_VISIT = "joint-visit"  # petugas UPK and ketua together


class NotYetBecause(StrEnum):
    """Why no gruduk is proposed, the gravest reason first."""

    BALANCES_NOT_AGREED = "balances-not-agreed"
    MOURNING = "mourning"
    DISPUTED = "disputed"
    PAUSED = "paused"
    PROPOSAL_OPEN = "proposal-open"
    COOLING_OFF = "cooling-off"
    NOT_LATE = "not-late"
    BELOW_THE_LINE = "below-the-line"


@dataclass(frozen=True, slots=True)
class KsmStanding:
    """What the book knows of one KSM on the day, summed over its members.

    `agreement_broken`: a written agreement on settlement was not kept. `paused`, `disputed`, `mourning`:
    of the KSM or of any member whose share is late. `closed_on`: when its last proposal or campaign was
    closed or declined.
    """

    ksm_id: int
    arrears: Arrears | None
    balances_agreed: bool = False
    mourning: bool = False
    disputed: bool = False
    paused: bool = False
    proposal_open: bool = False
    agreement_broken: bool = False
    closed_on: date | None = None
    tried: frozenset[Step] = frozenset()


@dataclass(frozen=True, slots=True)
class Proposal:
    """For the BKM's officers: which KSM, why, by which rules, and what has not yet been tried. No names,
    no amounts.
    """

    ksm_id: int
    class_name: str
    behind: Fraction
    agreement_broken: bool
    not_tried: tuple[Step, ...]
    profile_name: str
    profile_version: int

    @property
    def ready(self) -> bool:
        """Whether everything before a visit has been tried; the officers are told if not."""
        return not self.not_tried


@dataclass(frozen=True, slots=True)
class NotYet:
    """No proposal, and the first reason why."""

    because: NotYetBecause


def may_propose(standing: KsmStanding, profile: Profile, today: date) -> Proposal | NotYet:
    """A proposal for the officers, or the reason why there is none. At most one is open for a KSM at any
    time.

    The line is the lender's: a class of its ladder, or a number of instalments; a broken written agreement
    crosses it as well while anything is late. What has not been tried does not forbid the proposal, it is
    written on it.
    """
    for because, holds in _REASONS:
        if holds(standing, profile, today):
            return NotYet(because)
    behind = standing.arrears.behind if standing.arrears else Fraction(0)
    return Proposal(
        ksm_id=standing.ksm_id,
        class_name=band_of(standing.arrears, profile.ladder).name,
        behind=behind,
        agreement_broken=standing.agreement_broken,
        not_tried=tuple(step for step in Step if step not in standing.tried),
        profile_name=profile.name,
        profile_version=profile.version,
    )


def _below_the_line(standing: KsmStanding, profile: Profile) -> bool:
    if standing.agreement_broken or standing.arrears is None:
        return False
    line = profile.gruduk
    if line.instalments is not None:
        return standing.arrears.behind < line.instalments
    names = [band.name for band in profile.ladder.bands]
    reached = band_of(standing.arrears, profile.ladder).name
    return names.index(reached) < names.index(line.class_name or "")


def _cooling_off(standing: KsmStanding, profile: Profile, today: date) -> bool:
    closed_on = standing.closed_on
    return closed_on is not None and (today - closed_on).days < profile.manners.gruduk_cool_off_days


_Test = Callable[[KsmStanding, Profile, date], bool]
_REASONS: tuple[tuple[NotYetBecause, _Test], ...] = (
    (NotYetBecause.BALANCES_NOT_AGREED, lambda s, p, day: not s.balances_agreed),
    (NotYetBecause.MOURNING, lambda s, p, day: s.mourning),
    (NotYetBecause.DISPUTED, lambda s, p, day: s.disputed),
    (NotYetBecause.PAUSED, lambda s, p, day: s.paused),
    (NotYetBecause.PROPOSAL_OPEN, lambda s, p, day: s.proposal_open),
    (NotYetBecause.COOLING_OFF, _cooling_off),
    (NotYetBecause.NOT_LATE, lambda s, p, day: s.arrears is None),
    (NotYetBecause.BELOW_THE_LINE, lambda s, p, day: _below_the_line(s, p)),
)

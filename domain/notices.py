"""Whether a private notice about money may go out now. Decides only; finds nobody, says nothing, reads no
clock.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.arrears import Arrears
from domain.outbox import MessageClass
from domain.profiles import Profile
from domain.windows import allowed, window_of


class Why(StrEnum):
    """Why a notice stays unsaid, the gravest reason first: that is the order in which they are tried."""

    DECEASED = "deceased"
    WRITTEN_OFF = "written-off"
    BALANCES_NOT_AGREED = "balances-not-agreed"
    STOPPED = "stopped"
    NOT_LATE = "not-late"
    DISPUTED = "disputed"
    PAUSED = "paused"
    CLAIM_PENDING = "claim-pending"
    CLAIM_OLD = "claim-old"  # not the member's business any more: the treasurer is asked
    PROMISE_OPEN = "promise-open"
    JUST_REOPENED = "just-reopened"
    NOTIFIED_RECENTLY = "notified-recently"
    HOLIDAY = "holiday"
    OUTSIDE_HOURS = "outside-hours"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the book knows of one borrower on the day. Dates are the borrower's own; None: there is none.

    `claim_on`: the day of the oldest claim still unconfirmed. `paused_until`, `promise_on`: these days
    included. `reopened_on`: a payment was reversed on that day and the loan is open again.
    """

    arrears: Arrears | None
    balances_agreed: bool = False
    deceased: bool = False
    written_off: bool = False
    stopped: bool = False
    disputed: bool = False
    paused_until: date | None = None
    claim_on: date | None = None
    promise_on: date | None = None
    reopened_on: date | None = None
    notified_on: date | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """`why` is None exactly when the notice may go out."""

    why: Why | None = None

    @property
    def go(self) -> bool:
        """Whether the notice may go out."""
        return self.why is None

    @property
    def ask_treasurer(self) -> bool:
        """Whether a claim has waited so long that the treasurer should be asked about it."""
        return self.why is Why.CLAIM_OLD


def may_notify(
    standing: Standing, now_local: datetime, holidays: frozenset[date], profile: Profile
) -> Decision:
    """Whether a notice may go to this borrower at this moment of their own clock, and if not, the first
    reason.

    The borrower's own steps (a claim, a promise, a difficulty, a dispute) always win over the calendar.
    Unknown standing is silence: without agreed balances nothing is said.
    """
    for why, holds in _REASONS:
        if holds(standing, now_local, holidays, profile):
            return Decision(why)
    return Decision()


def _days_since(day: date | None, now: datetime) -> int | None:
    return None if day is None else (now.date() - day).days


def _within(day: date | None, now: datetime, n_days: int) -> bool:
    since = _days_since(day, now)
    return since is not None and since < n_days


def _not_over(day: date | None, now: datetime) -> bool:
    return day is not None and now.date() <= day


def _holiday(now: datetime, holidays: frozenset[date], profile: Profile) -> bool:
    window = window_of(MessageClass.ARREARS, profile.windows)
    return window is not None and not window.opens_on(now.date(), holidays)


_Test = Callable[[Standing, datetime, frozenset[date], Profile], bool]
_REASONS: tuple[tuple[Why, _Test], ...] = (
    (Why.DECEASED, lambda s, now, free, p: s.deceased),
    (Why.WRITTEN_OFF, lambda s, now, free, p: s.written_off),
    (Why.BALANCES_NOT_AGREED, lambda s, now, free, p: not s.balances_agreed),
    (Why.STOPPED, lambda s, now, free, p: s.stopped),
    (Why.NOT_LATE, lambda s, now, free, p: s.arrears is None),
    (Why.DISPUTED, lambda s, now, free, p: s.disputed),
    (Why.PAUSED, lambda s, now, free, p: _not_over(s.paused_until, now)),
    (Why.CLAIM_PENDING, lambda s, now, free, p: _within(s.claim_on, now, p.manners.claim_suppress_days)),
    (Why.CLAIM_OLD, lambda s, now, free, p: s.claim_on is not None),
    (Why.PROMISE_OPEN, lambda s, now, free, p: _not_over(s.promise_on, now)),
    # A day and a night: a reversal at 19:00 is not followed by a notice at 08:00.
    (Why.JUST_REOPENED, lambda s, now, free, p: _within(s.reopened_on, now, 2)),
    (
        Why.NOTIFIED_RECENTLY,
        lambda s, now, free, p: _within(s.notified_on, now, p.manners.notice_spacing_days),
    ),
    (Why.HOLIDAY, lambda s, now, free, p: _holiday(now, free, p)),
    (Why.OUTSIDE_HOURS, lambda s, now, free, p: not allowed(MessageClass.ARREARS, now, free, p.windows)),
)

"""The hours in which Guyub may speak. Knows the reader's own day and hour; holidays are handed in."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from domain.outbox import MessageClass

EVERY_DAY = frozenset(range(7))
MONDAY_TO_SATURDAY = frozenset(range(6))
_DAY_AHEAD = timedelta(days=1)
_LOOK_AHEAD_DAYS = 366


@dataclass(frozen=True, slots=True)
class Pause:
    """A part of one weekday (Monday is 0) in which nothing is said though the window is open."""

    weekday: int
    begins: time
    ends: time

    def __post_init__(self) -> None:
        if not self.begins < self.ends or self.weekday not in EVERY_DAY:
            raise ValueError("a pause begins before it ends, on a weekday 0..6")

    def holds(self, local: datetime) -> bool:
        """Whether it is that hour."""
        return local.weekday() == self.weekday and self.begins <= local.time() < self.ends


FRIDAY_PRAYER = Pause(4, time(11, 30), time(13))


@dataclass(frozen=True, slots=True)
class Window:
    """From `opens` (included) until `closes` (not included), on these weekdays (Monday is 0), within one
    day.
    """

    opens: time
    closes: time
    weekdays: frozenset[int] = EVERY_DAY
    on_holidays: bool = True
    pauses: tuple[Pause, ...] = ()

    def __post_init__(self) -> None:
        if not self.opens < self.closes or not self.weekdays or not self.weekdays <= EVERY_DAY:
            raise ValueError("a window opens before it closes, on at least one weekday 0..6")

    def opens_on(self, day: date, holidays: frozenset[date]) -> bool:
        """Whether there is any moment on `day` at which one may speak."""
        return day.weekday() in self.weekdays and (self.on_holidays or day not in holidays)


@dataclass(frozen=True, slots=True)
class Windows:
    """The hours of one lender. Money: Monday to Saturday 08-20 and no holidays, as for licensed lenders
    (POJK 22/2023 art. 62), taken over as house manners.
    """

    money: Window = Window(time(8), time(20), MONDAY_TO_SATURDAY, on_holidays=False)
    announcements: Window = Window(time(7), time(20), on_holidays=False, pauses=(FRIDAY_PRAYER,))
    alerts: Window = Window(time(7), time(20))
    reminders: Window = Window(time(6), time(20))
    digest: Window = Window(time(8, 30), time(20), MONDAY_TO_SATURDAY, on_holidays=False)
    """The officers' digest comes at its opening: after the morning look at what is late. Later only if the
    bot was not there at that minute."""


DEFAULT_WINDOWS = Windows()
NIGHT_FROM, NIGHT_UNTIL = time(20), time(6)
_ASK_FROM = time(8)
_ASK_UNTIL = time(20)


def window_of(klass: MessageClass, windows: Windows = DEFAULT_WINDOWS) -> Window | None:
    """The hours for a class of message; None: at any hour, because somebody is waiting for it."""
    match klass:
        case MessageClass.ARREARS | MessageClass.VISIT:
            return windows.money
        case MessageClass.ANNOUNCEMENT:
            return windows.announcements
        case MessageClass.ALERT:
            return windows.alerts
        case MessageClass.TASK:
            return windows.digest
        case MessageClass.REMINDER | MessageClass.NEEDED:
            return windows.reminders
        case MessageClass.REPLY | MessageClass.RECEIPT:
            return None


def minds_holidays(klass: MessageClass) -> bool:
    """Whether such a message waits on a holiday: for the others nobody needs to know which days are."""
    window = window_of(klass)
    return window is not None and not window.on_holidays


def allowed(
    klass: MessageClass, local: datetime, holidays: frozenset[date], windows: Windows = DEFAULT_WINDOWS
) -> bool:
    """Whether such a message may leave at this moment of the reader's own clock."""
    window = window_of(klass, windows)
    if window is None:
        return True
    if not window.opens_on(local.date(), holidays) or not window.opens <= local.time() < window.closes:
        return False
    return not any(pause.holds(local) for pause in window.pauses)


def next_allowed(
    klass: MessageClass, local: datetime, holidays: frozenset[date], windows: Windows = DEFAULT_WINDOWS
) -> datetime:
    """The first moment, `local` or later, at which such a message may leave; in the same zone as `local`.

    ValueError if the holidays leave no such moment within a year: then the table of holidays is wrong.
    """
    window = window_of(klass, windows)
    if window is None or allowed(klass, local, holidays, windows):
        return local
    for pause in window.pauses:
        if pause.holds(local) and window.opens_on(local.date(), holidays) and pause.ends < window.closes:
            return datetime.combine(local.date(), pause.ends, tzinfo=local.tzinfo)
    day = local.date() if local.time() < window.opens else local.date() + _DAY_AHEAD
    for _ in range(_LOOK_AHEAD_DAYS):
        if window.opens_on(day, holidays):
            return datetime.combine(day, window.opens, tzinfo=local.tzinfo)
        day += _DAY_AHEAD
    raise ValueError(f"no hour for {klass} messages within a year of {local:%Y-%m-%d}")


def digest_at(local: datetime, holidays: frozenset[date], windows: Windows = DEFAULT_WINDOWS) -> datetime:
    """The first digest hour, `local` or later; in the same zone as `local`."""
    day = local.date()
    if local.time() > windows.digest.opens:
        day += _DAY_AHEAD
    midnight = datetime.combine(day, time(), tzinfo=local.tzinfo)
    return next_allowed(MessageClass.TASK, midnight, holidays, windows)


def may_be_digest(hour: time) -> bool:
    """Whether an officer may have the digest at that hour: when alerts may come too."""
    return DEFAULT_WINDOWS.alerts.opens <= hour < DEFAULT_WINDOWS.alerts.closes


def with_digest_at(hour: time, windows: Windows = DEFAULT_WINDOWS) -> Windows:
    """The same hours for somebody who picked another one for the digest."""
    return replace(windows, digest=replace(windows.digest, opens=hour))


def is_night(local: datetime) -> bool:
    """From 20:00 to 06:00: what may leave then arrives without a sound."""
    return local.time() >= NIGHT_FROM or local.time() < NIGHT_UNTIL


def is_silent(klass: MessageClass, local: datetime) -> bool:
    """Whether the phone should make no sound: whatever still arrives at night wakes nobody. An answer may be
    heard: who asked is awake.
    """
    return klass is not MessageClass.REPLY and is_night(local)


def ask_payer_at(now_local: datetime) -> datetime:
    """When to ask a payer whether the line written about them is right: at once between 08:00 and 20:00, so
    mostly the same evening, else at the next 08:00.
    """
    if now_local.time() >= _ASK_UNTIL:
        return datetime.combine(now_local.date() + _DAY_AHEAD, _ASK_FROM, tzinfo=now_local.tzinfo)
    if now_local.time() < _ASK_FROM:
        return datetime.combine(now_local.date(), _ASK_FROM, tzinfo=now_local.tzinfo)
    return now_local

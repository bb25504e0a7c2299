"""What becomes of one message after one try. Knows classes and outcomes; no text, no HTTP, no clock."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class MessageClass(StrEnum):
    """Why a message is said: it decides when it may leave, who may see it, whether it may be repeated."""

    REPLY = "reply"
    RECEIPT = "receipt"
    NEEDED = "needed"  # free, by day: their word about their money, a meeting moved, what they asked to hear
    REMINDER = "reminder"
    ARREARS = "arrears"
    VISIT = "visit"  # the invitation of a KSM to agree on a visit
    ALERT = "alert"  # to officers: a person's words passed on, or something that cannot wait
    TASK = "task"  # to officers: what the bot noticed; gathered in one digest a day
    ANNOUNCEMENT = "announcement"


class OutcomeKind(StrEnum):
    """How one try to send ended, as far as we can know."""

    SENT = "sent"
    MOVED = "moved"  # the group became another chat; `chat_id` says which
    UNREACHABLE = "unreachable"  # refused for good: blocked, never started, chat not found, deactivated
    BROKEN = "broken"  # the message itself is wrong: cannot parse, too long
    LATER = "later"  # surely not sent: told to wait (`retry_after`), or no connection was made
    UNCLEAR = "unclear"  # perhaps sent: 5xx, or the answer was lost after the request went out


@dataclass(frozen=True, slots=True)
class Outcome:
    """One try's end. `retry_after` in whole seconds, as Telegram gives it."""

    kind: OutcomeKind
    detail: str = ""
    message_id: int | None = None
    retry_after: int | None = None
    chat_id: int | None = None


@dataclass(frozen=True, slots=True)
class Tries:
    """Requests made for a row, this one included, and how many *earlier* ones ended unclear."""

    made: int = 1
    unclear: int = 0


class State(StrEnum):
    """Where a row stands after a try. WAITING is tried again at `not_before`; every other state is final
    until a person acts.
    """

    SENT = "sent"
    WAITING = "waiting"
    UNREACHABLE = "unreachable"
    BROKEN = "broken"
    UNCLEAR = "unclear"
    EXPIRED = "expired"


class Tell(StrEnum):
    """Who should learn of it: nobody, the person's leader, the operator, or the sender, who decides on a
    repeat.
    """

    NOBODY = "nobody"
    LEADER = "leader"
    OPERATOR = "operator"
    SENDER = "sender"


@dataclass(frozen=True, slots=True)
class Next:
    """What to write into the row. `not_before` is set exactly when `state` is WAITING."""

    state: State
    not_before: datetime | None = None
    tell: Tell = Tell.NOBODY


class _OnUnclear(StrEnum):
    ONCE = "once"
    PERSON = "person"
    NEVER = "never"


# Priority: smaller leaves first; somebody who waits for an answer comes before everybody who does not.
# Personal: may never have a group chat as its target.
# Unclear: what to do when it was perhaps already said. Of a debt one speaks once, not twice.
_RULES: Mapping[MessageClass, tuple[int, bool, _OnUnclear]] = {
    MessageClass.REPLY: (0, False, _OnUnclear.ONCE),
    MessageClass.RECEIPT: (1, True, _OnUnclear.ONCE),
    MessageClass.NEEDED: (2, False, _OnUnclear.ONCE),
    MessageClass.REMINDER: (2, False, _OnUnclear.ONCE),
    MessageClass.ALERT: (3, True, _OnUnclear.PERSON),
    MessageClass.TASK: (3, True, _OnUnclear.ONCE),
    MessageClass.ARREARS: (4, True, _OnUnclear.NEVER),
    MessageClass.VISIT: (4, True, _OnUnclear.NEVER),
    MessageClass.ANNOUNCEMENT: (5, False, _OnUnclear.PERSON),
}

PUBLIC_KEY = "-umum"
_FIRST_PAUSE_S = 1
_LONGEST_PAUSE_S = 300


def priority(klass: MessageClass) -> int:
    """Smaller leaves first: replies overtake bulk."""
    return _RULES[klass][0]


def is_personal(klass: MessageClass) -> bool:
    """Whether a message of this class may never have a group chat as its target."""
    return _RULES[klass][1]


def may_target(klass: MessageClass, key: str, *, is_group: bool) -> bool:
    """The last look before a message leaves: into a group only what is nobody's personal affair, in words
    made for all.

    Sentences that may be read by everybody have a locale key that ends in `-umum`.
    """
    return not is_group or (not is_personal(klass) and key.endswith(PUBLIC_KEY))


def after(
    klass: MessageClass, outcome: Outcome, tries: Tries, now: datetime, expires_at: datetime | None = None
) -> Next:
    """What becomes of a row after one try.

    A row found half-way at start-up counts as UNCLEAR. `expires_at` is the moment from which saying it is
    no longer of use (a reminder: when the meeting begins); None means it always is.
    """
    match outcome.kind:
        case OutcomeKind.SENT:
            return Next(State.SENT)
        case OutcomeKind.UNREACHABLE:
            return Next(State.UNREACHABLE, tell=Tell.LEADER)
        case OutcomeKind.BROKEN:
            return Next(State.BROKEN, tell=Tell.OPERATOR)
        case OutcomeKind.MOVED:
            return _again(now, expires_at)
        case OutcomeKind.LATER:
            pause = _pause(tries.made) if outcome.retry_after is None else max(0, outcome.retry_after)
            return _again(now + timedelta(seconds=pause), expires_at)
        case OutcomeKind.UNCLEAR:
            return _after_unclear(klass, tries, now, expires_at)


def _after_unclear(klass: MessageClass, tries: Tries, now: datetime, expires_at: datetime | None) -> Next:
    rule = _RULES[klass][2]
    if rule is _OnUnclear.ONCE and tries.unclear == 0:
        return _again(now + timedelta(seconds=_FIRST_PAUSE_S), expires_at)
    return Next(State.UNCLEAR, tell=Tell.SENDER if rule is _OnUnclear.PERSON else Tell.OPERATOR)


def _again(at: datetime, expires_at: datetime | None) -> Next:
    if expires_at is not None and at >= expires_at:
        return Next(State.EXPIRED)
    return Next(State.WAITING, not_before=at)


def _pause(n_made: int) -> int:
    """Seconds to wait after the n-th failed connection: 1, 2, 4, ... at most five minutes."""
    return min(_FIRST_PAUSE_S << min(max(n_made - 1, 0), 16), _LONGEST_PAUSE_S)

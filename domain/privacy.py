"""What may be said unasked, to whom and how openly: purposes of consent, and phones a family shares. Knows
message classes and locale keys; no words, no account, no book.
"""

from collections.abc import Collection, Mapping
from enum import StrEnum

from domain.outbox import MessageClass


class Purpose(StrEnum):
    """What somebody agreed to, each for itself (UU 27/2022 art. 20-22: consent is specific and separable)."""

    ACCOUNT = "account"
    REMINDERS = "reminders"
    NEWS = "news"
    PEERS = "peers"


class Stand(StrEnum):
    """Where one person stands with one purpose."""

    OPEN = "open"  # never asked, or not answered yet
    YES = "yes"
    NO = "no"  # said so when asked; kept, and not asked again by itself
    WITHDRAWN = "withdrawn"


FIRST_USE = (Purpose.REMINDERS, Purpose.NEWS, Purpose.PEERS)
"""Asked when they are needed for the first time, never at the door."""

REMINDING = frozenset({"meeting-reminder", "promise-reminder"})
"""Reminders proper. Of the class `reminder` are also invitations, moved meetings and the question whether a
line is right: they belong to the membership and to the book itself."""

COMPLAINTS = (
    "complaint-page",
    "complaint-reply",
    "complaint-asked",
    "complaint-answer",
    "complaint-taken",
    "complaint-moved",
    "complaint-late",
    "complaint-pass-on",
    "complaint-published",
)
"""What is said about a complaint: the accused may live in the same house."""
SEALED = frozenset(
    {
        "promise-reminder",
        "consent-peers",
        "hardship-for-officer",
        "arrears-claim-old",
        "ksm-late-numbers",
        "ksm-late-total",
        "ksm-late-some",
        *COMPLAINTS,
    }
)
"""Sentences that cannot be said without a word of debt. Whoever shares a phone hears that there is news, and
reads it after a press of their own."""

LETTERS = frozenset({"letter", "letter-for"})
"""What is said instead: there is news, and a [Baca]."""


def purpose_of(klass: MessageClass, key: str) -> Purpose | None:
    """Which consent a message needs at the moment it leaves; None: it belongs to the membership, to an
    office or to what the person asked for.
    """
    if klass is MessageClass.ANNOUNCEMENT:
        return Purpose.NEWS
    if klass is MessageClass.ARREARS or key in REMINDING:
        return Purpose.REMINDERS
    return None


def is_shared(said: bool | None, n_people: int) -> bool:
    """Whether somebody else may be looking. Who has not said it yet, and a phone that speaks for several
    people, count as a family's.
    """
    return said is not False or n_people > 1


def is_sealed(klass: MessageClass, keys: Collection[str], *, picture: bool) -> bool:
    """Whether a family's phone shows only [Baca] until somebody presses: news of a debt, and pictures, which
    land in everybody's gallery. What was asked for is answered at once. `keys`: the sentence's
    own, and those of the sentences in it.
    """
    if klass is MessageClass.REPLY or not LETTERS.isdisjoint(keys):
        return False
    return klass is MessageClass.ARREARS or not SEALED.isdisjoint(keys) or picture


def may_send(stands: Mapping[int, Stand], whose: int | None) -> Stand:
    """What the courier does with a message that needs a consent: YES: send; OPEN: ask first; anything else:
    put away. `whose` is the person it is about; None: anybody on the phone may want it.
    """
    wanted = [stands[whose]] if whose is not None and whose in stands else list(stands.values())
    for stand in (Stand.YES, Stand.OPEN, Stand.NO):
        if stand in wanted:
            return stand
    return Stand.WITHDRAWN

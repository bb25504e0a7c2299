"""Who is in an audience, who is left out and why. Knows places and offices of people, never their money."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from domain.people import Role

_LEADERS = frozenset({Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA})
_MEMBERS = _LEADERS | {Role.ANGGOTA}


class AudienceKind(StrEnum):
    """By what an audience is chosen. There is none by debt, and there will be none."""

    KSM = "ksm"
    RT = "rt"
    MEMBERS = "members"
    LEADERS = "leaders"
    EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom an announcement is for, within one BKM: some KSM, all who live in one RT, all members, all leaders
    (KSM officers), or everybody: members, officers and residents.
    """

    kind: AudienceKind
    bkm_id: int
    ksm_ids: frozenset[int] = frozenset()
    rt: str = ""

    def __post_init__(self) -> None:
        if (self.kind is AudienceKind.KSM) != bool(self.ksm_ids) or (self.kind is AudienceKind.RT) != bool(
            self.rt
        ):
            raise ValueError("an audience of KSM names them, one of an RT names it, the others name neither")


@dataclass(frozen=True, slots=True)
class Listener:
    """One person of a BKM as far as reaching them goes. `roles` and `ksm_ids` are those of today.

    `account_id` is the Telegram account that speaks for the person (a family phone speaks for several);
    None: no phone, or not yet joined. `unreachable`: Telegram refused the last message for good.
    """

    person_id: int
    bkm_id: int
    roles: frozenset[Role] = frozenset()
    ksm_ids: frozenset[int] = frozenset()
    rt: str = ""
    has_phone: bool = True
    account_id: int | None = None
    started: bool = True
    consented: bool = True
    stopped: bool = False
    unreachable: bool = False


class LeftOutBecause(StrEnum):
    """Why somebody of the audience gets no message and has to be told by a person."""

    NO_PHONE = "no-phone"
    NEVER_STARTED = "never-started"
    STOPPED = "stopped"
    NO_CONSENT = "no-consent"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message to one account, and everybody it reaches there."""

    account_id: int
    person_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One person to be told by a person, and why."""

    person_id: int
    because: LeftOutBecause


@dataclass(frozen=True, slots=True)
class Selected:
    """The frozen audience: messages to send, people left out. Everybody of the audience is in exactly one
    of the two.

    Three people on one family phone are one message and three people reached: the head count is of people.
    """

    included: tuple[Delivery, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def n_messages(self) -> int:
        """How many messages will be sent."""
        return len(self.included)

    @property
    def n_reached(self) -> int:
        """How many people those messages reach."""
        return sum(len(delivery.person_ids) for delivery in self.included)

    def left_out_by_reason(self) -> dict[LeftOutBecause, tuple[int, ...]]:
        """Who is left out, reason by reason, for the preview."""
        return {
            why: people
            for why in LeftOutBecause
            if (people := tuple(each.person_id for each in self.left_out if each.because is why))
        }


def select(people: Iterable[Listener], audience: Audience) -> Selected:
    """Everybody whom the audience means, each once however many offices or KSM they have, in the order of
    their ids.

    One Telegram account gets one message however many people it speaks for, and all of them count as
    reached. Where one of them has stopped, that person is left out and the message still goes to the
    others.
    """
    meant = {each.person_id: each for each in people if _is_meant(each, audience)}
    reached: dict[int, list[int]] = {}
    left_out: list[LeftOut] = []
    for person_id, person in sorted(meant.items()):
        because = _hindrance(person)
        if because is not None:
            left_out.append(LeftOut(person_id, because))
        elif person.account_id is not None:
            reached.setdefault(person.account_id, []).append(person_id)
    included = (Delivery(account, tuple(ids)) for account, ids in reached.items())
    return Selected(tuple(included), tuple(left_out))


def _is_meant(person: Listener, audience: Audience) -> bool:
    if person.bkm_id != audience.bkm_id:
        return False
    match audience.kind:
        case AudienceKind.KSM:
            return bool(person.ksm_ids & audience.ksm_ids)
        case AudienceKind.RT:
            return _same_rt(person.rt, audience.rt)
        case AudienceKind.MEMBERS:
            return bool(person.roles & _MEMBERS)
        case AudienceKind.LEADERS:
            return bool(person.roles & _LEADERS)
        case AudienceKind.EVERYBODY:
            return True


def _same_rt(one: str, other: str) -> bool:
    """Whether two spellings mean one place: "RT 04 RW 02", "04/02" and "rt 4 rw 2" do."""
    return rt_key(one) == rt_key(other) != ()


def rt_key(text: str) -> tuple[str, ...]:
    """One place, however it is spelled: equal keys are one RT. Empty: no RT at all."""
    words: list[str] = re.findall(r"[A-Z]+|[0-9]+", text.upper())
    return tuple(word.lstrip("0") or "0" for word in words if word not in ("RT", "RW"))


def _hindrance(person: Listener) -> LeftOutBecause | None:
    if person.account_id is None:
        return LeftOutBecause.NEVER_STARTED if person.has_phone else LeftOutBecause.NO_PHONE
    if person.stopped:
        return LeftOutBecause.STOPPED
    if not person.started:
        return LeftOutBecause.NEVER_STARTED
    if not person.consented:
        return LeftOutBecause.NO_CONSENT
    return LeftOutBecause.UNREACHABLE if person.unreachable else None

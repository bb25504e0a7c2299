"""Who is in an audience, who is left out and why. Knows places and offices of people, never how they pay."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from domain.audiences import Audience, Chosen, Circle, Group, Place, Status, Tier
from domain.people import Role

_LEADERS = frozenset({Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA})
_MEMBERS = _LEADERS | {Role.ANGGOTA}


@dataclass(frozen=True, slots=True)
class Listener:
    """One person of a BKM as far as reaching them goes. `offices` (roles and circles) and `ksm_ids` are
    those of today; `places` where they live.

    `account_id` is the Telegram account that speaks for the person (a family phone speaks for several);
    None: no phone, or not yet joined. `unreachable`: Telegram refused the last message for good.
    `resident`: lives there, as far as the book knows; False: only of the secondary audience. `unwanted`:
    topics of which they want no news.
    """

    person_id: int
    bkm_id: int
    offices: frozenset[str] = frozenset()
    ksm_ids: frozenset[int] = frozenset()
    places: frozenset[Place] = frozenset()
    tiers: frozenset[Tier] = frozenset()
    statuses: frozenset[Status] = frozenset()
    sex: str = ""
    language: str = "id"
    resident: bool = True
    has_phone: bool = True
    account_id: int | None = None
    started: bool = True
    consented: bool = True
    stopped: bool = False
    unreachable: bool = False
    unwanted: frozenset[str] = frozenset()


class LeftOutBecause(StrEnum):
    """Why somebody of the audience gets no message and has to be told by a person."""

    NO_PHONE = "no-phone"
    NEVER_STARTED = "never-started"
    STOPPED = "stopped"
    NO_CONSENT = "no-consent"
    NO_TOPIC = "no-topic"  # wants news, but none of this kind
    UNREACHABLE = "unreachable"


SILENT = frozenset({LeftOutBecause.STOPPED, LeftOutBecause.NO_TOPIC})
"""Who asked for silence is on no list a leader reads out from."""


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


@dataclass(slots=True)
class Headcount:
    """One group of an audience in figures: everybody is counted in the first group that means them.

    `n_reached` get a message; `n_relayed` do not, and are on the list their KSM's leader reads out from;
    `n_silent` asked for silence, altogether or about this; nobody reaches the rest by itself.
    """

    group: Group
    n: int = 0
    n_reached: int = 0
    n_relayed: int = 0
    n_silent: int = 0


@dataclass(frozen=True, slots=True)
class Selected:
    """The frozen audience: messages to send, people left out. Everybody of the audience is in exactly one
    of the two.

    Three people on one family phone are one message and three people reached: the head count is of people.
    """

    included: tuple[Delivery, ...]
    left_out: tuple[LeftOut, ...]
    heads: tuple[Headcount, ...] = field(default=(), compare=False)

    @property
    def n(self) -> int:
        """How many people are meant."""
        return self.n_reached + len(self.left_out)

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


def select(people: Iterable[Listener], audience: Audience, topic: str = "") -> Selected:
    """Everybody whom the audience means, each once however many offices, KSM or villages they have, in the
    order of their ids.

    One Telegram account gets one message however many people it speaks for, and all of them count as
    reached. Where one of them has stopped, that person is left out and the message still goes to the
    others. `topic`: what the news is about; "": nothing anybody could have stopped.
    """
    meant: dict[int, Listener] = {}
    meant_as: dict[int, Group] = {}
    groups = [group for group in Group if group in audience.groups]
    for each in people:
        group = _meant_as(each, audience, groups)
        if group is not None:
            meant[each.person_id], meant_as[each.person_id] = each, group
    reached: dict[int, list[int]] = {}
    left_out: list[LeftOut] = []
    heads = {group: Headcount(group) for group in groups}
    told_aloud = not audience.chosen.is_private
    for person_id in sorted(meant):
        person = meant[person_id]
        because = _hindrance(person, topic)
        _count(heads[meant_as[person_id]], person, because, told_aloud)
        if because is not None:
            left_out.append(LeftOut(person_id, because))
        elif person.account_id is not None:
            reached.setdefault(person.account_id, []).append(person_id)
    included = (Delivery(account, tuple(ids)) for account, ids in reached.items())
    return Selected(tuple(included), tuple(left_out), tuple(each for each in heads.values() if each.n))


def _count(head: Headcount, person: Listener, because: LeftOutBecause | None, told_aloud: bool) -> None:
    head.n += 1
    if because is None:
        head.n_reached += 1
    elif because in SILENT:
        head.n_silent += 1
    elif person.ksm_ids and told_aloud:
        head.n_relayed += 1


def _meant_as(person: Listener, audience: Audience, groups: Iterable[Group]) -> Group | None:
    if person.bkm_id not in audience.bkm_ids:
        return None
    return next((group for group in groups if _means(group, person, audience.chosen)), None)


def _means(group: Group, person: Listener, chosen: Chosen) -> bool:
    match group:
        case Group.EVERYBODY:
            return person.resident
        case Group.MEMBERS:
            return not person.offices.isdisjoint(_MEMBERS)
        case Group.LEADERS:
            return not person.offices.isdisjoint(_LEADERS)
        case Group.OFFICIALS:
            return Circle.OFFICIALS in person.offices
        case Group.CARING:
            return Circle.CARING in person.offices
        case Group.CHOSEN:
            return _fits(person, chosen)


def _fits(person: Listener, chosen: Chosen) -> bool:
    lines: tuple[tuple[frozenset[object], frozenset[object]], ...] = (
        (chosen.ksm_ids, person.ksm_ids),
        (chosen.places, person.places),
        (chosen.offices, person.offices),
        (chosen.statuses, person.statuses),
        (chosen.sexes, frozenset((person.sex,))),
        (chosen.languages, frozenset((person.language,))),
        (chosen.tiers, person.tiers),
    )
    here = person.resident or chosen.is_secondary
    return here and all(not wanted or not wanted.isdisjoint(held) for wanted, held in lines)


def _hindrance(person: Listener, topic: str) -> LeftOutBecause | None:
    if person.account_id is None:
        return LeftOutBecause.NEVER_STARTED if person.has_phone else LeftOutBecause.NO_PHONE
    if person.stopped:
        return LeftOutBecause.STOPPED
    if not person.started:
        return LeftOutBecause.NEVER_STARTED
    if not person.consented:
        return LeftOutBecause.NO_CONSENT
    if topic in person.unwanted:
        return LeftOutBecause.NO_TOPIC
    return LeftOutBecause.UNREACHABLE if person.unreachable else None

"""Who is speaking: a Telegram account and the people it speaks for, with their offices as of now. Plain
values.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.people import Grant, Role, Subject, may


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in a KSM: `number` is the row of its paper book."""

    ksm_id: int
    ksm_name: str
    number: int


@dataclass(frozen=True, slots=True)
class Someone:
    """One person of a BKM. `name` as the group's book calls them, never the Telegram profile's."""

    id: int
    public_id: str
    name: str
    title: str
    bkm_id: int
    bkm_name: str
    zone: str
    language: str | None
    seats: tuple[Seat, ...] = ()
    grants: tuple[Grant, ...] = ()
    same_as: int | None = None
    """Another row of the book that is this person too, and by whose name they are called."""
    beside: str = ""
    """Of somebody with several rows: which one this is."""

    @property
    def called(self) -> str:
        """Bu Sri, Pak Hadi, or just the name; Bu Sri (Mawar), where she has another row in Melati."""
        return f"{self.by_name} ({self.beside})" if self.beside else self.by_name

    @property
    def by_name(self) -> str:
        """The same, whichever row it is."""
        return f"{self.title} {self.name}".strip()

    def roles(self, today: date) -> frozenset[Role]:
        """The offices held today."""
        return frozenset(grant.role for grant in self.grants if grant.holds_on(today))


def told_apart(people: tuple[Someone, ...]) -> tuple[Someone, ...]:
    """Of one person with several rows in paper books each row by its KSM."""
    n_rows = Counter(one.same_as or one.id for one in people if one.seats)
    n_here = Counter((one.same_as or one.id, one.seats[0].ksm_id) for one in people if one.seats)
    found = []
    for each in people:
        one = each
        if n_rows[one.same_as or one.id] > 1 and one.seats:
            seat = one.seats[0]
            twice = n_here[one.same_as or one.id, seat.ksm_id] > 1
            row = f"{seat.ksm_name} {seat.number}" if twice else seat.ksm_name
            one = replace(one, beside=row)
        found.append(one)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody at a phone. Mostly one person; a shared or helping phone speaks for several; a stranger for
    none.
    """

    account_id: int
    chat_id: int
    now: datetime
    people: tuple[Someone, ...] = ()
    message_id: int = 0
    stopped: bool = False
    known: bool = False
    """The account is in the book, and nothing we sent it came back."""
    waiting: bool = False
    """Has joined by a link, and the leader has not yet pressed [Betul]."""

    @property
    def private(self) -> bool:
        """Whether this is the person's own chat with the bot."""
        return self.chat_id == self.account_id

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the people spoken for; WIB for a stranger."""
        return ZoneInfo(self.people[0].zone if self.people else "Asia/Jakarta")

    @property
    def local(self) -> datetime:
        """Now, as the clock on the wall shows it here."""
        return self.now.astimezone(self.zone)

    @property
    def today(self) -> date:
        """The date here."""
        return self.local.date()

    @property
    def ids(self) -> tuple[int, ...]:
        """The row ids of the people spoken for."""
        return tuple(person.id for person in self.people)

    @property
    def roles(self) -> frozenset[Role]:
        """Every office held today by anybody this account speaks for."""
        return frozenset(role for person in self.people for role in person.roles(self.today))

    def able(self, deed: str, subject: Subject) -> Someone | None:
        """Who of them may do `deed` to `subject` today, or None."""
        for person in self.people:
            if may(deed, person.grants, subject, self.today):
                return person
        return None

    def scopes(self, deed: str) -> list[tuple[Someone, Grant]]:
        """Every office by which one of them may do `deed` somewhere: what they can choose from."""
        found = []
        for person in self.people:
            for grant in person.grants:
                subject = Subject(grant.bkm_id, grant.ksm_id, grant.person_id)
                if grant.holds_on(self.today) and may(deed, (grant,), subject, self.today):
                    found.append((person, grant))
        return found

    def villages(self, *deeds: str) -> list[int]:
        """The BKM in which one of them may do one of these deeds, by an office held there."""
        held = {grant.bkm_id for deed in deeds for _, grant in self.scopes(deed)}
        return sorted(bkm_id for bkm_id in held if bkm_id is not None)

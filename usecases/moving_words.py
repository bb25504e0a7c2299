"""What goes along with those who move, in figures: reckoned anew whenever it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row

from domain.actor import Someone
from domain.ledger import Account
from domain.moving import Loans, What, going
from domain.people import Role
from domain.say import Say, say
from storage import loans, members, moving, savings
from storage.book import Work
from storage.loans import Lent


@dataclass(frozen=True, slots=True)
class Goes:
    """One who moves: the row they leave, what of their pots goes along and what stays, and the cards they
    still pay on. Rupiah.
    """

    who: Someone
    number: int
    pots: dict[Account, int]
    stays: int
    cards: tuple[Lent, ...]

    @property
    def saved(self) -> int:
        """What goes along."""
        return sum(self.pots.values())

    @property
    def left(self) -> int:
        """What they still owe here."""
        return int(sum(card.outstanding for card in self.cards))


def figures(book: Work, ksm_id: int, people: Sequence[tuple[int, int]], how: Loans) -> list[Goes]:
    """What each of these (person, row) would take along from this KSM, as the book stands now."""
    lent = [each for each in loans.of_ksm(book, ksm_id) if each.outstanding > 0]
    saved = savings.of_ksm(book, ksm_id)
    found = []
    for person_id, number in people:
        mine = saved.get(person_id, {})
        pots = going(mine, how, ksm_owes=bool(lent))
        cards = tuple(each for each in lent if each.person_id == person_id)
        stays = sum(mine.values()) - sum(pots.values())
        found.append(Goes(members.someone(book, person_id), number, pots, stays, cards))
    return found


def of_row(book: Work, row: Row[Any]) -> list[Goes]:
    """The same of a move that was proposed."""
    people = [(each.person_id, each.from_number) for each in moving.people_of(book, row.id)]
    return figures(book, row.from_ksm_id, people, Loans(row.loans))


def facts(book: Work, row: Row[Any], goes: Sequence[Goes]) -> dict[str, Any]:
    """A move in the values its sentences need."""
    first = goes[0]
    return {
        "what": row.what, "who": who(book, row), "name": first.who.called, "number": first.number,
        "from": row.from_name, "to": row.to_name, "loans": row.loans, **sums(goes),
    }  # fmt: skip


def who(book: Work, row: Row[Any]) -> Say | str:
    """Of a KSM that begins: who is in it, and who leads it."""
    if row.what != What.SPLIT:
        return ""
    people = {each: members.someone(book, each.person_id).called for each in moving.people_of(book, row.id)}
    led = {each.role: name for each, name in people.items() if each.role}
    treasurer = led.get(Role.BENDAHARA.value, "")
    facts = {"ketua": led.get(Role.KETUA.value, ""), "bendahara": treasurer, "has": int(bool(treasurer))}
    return say("move-who", names=", ".join(people.values()), **facts)


def sums(goes: Sequence[Goes]) -> dict[str, int]:
    """How many go, and their sums. Rupiah."""
    return {
        "n": len(goes), "saved": sum(each.saved for each in goes),
        "stays": sum(each.stays for each in goes), "left": sum(each.left for each in goes),
    }  # fmt: skip


def version(goes: Sequence[Goes], today: date) -> str:
    """What was shown is what is agreed: the sums, and the day."""
    return f"{len(goes)}.{sum(x.saved for x in goes)}.{sum(x.left for x in goes)}.{today.day}"

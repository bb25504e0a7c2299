"""From an application to a loan: its states, who is fit to borrow, and the lines of an application as typed.
Knows no book, no names and no words of the bot.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.days import add_months
from domain.money import Rupiah, read_rupiah
from domain.profiles import Ceilings

_NOTHING = Rupiah(0)
MOST_WISHES = 60
PURPOSE_LETTERS = 60
_AMOUNT_WORDS = 5  # "satu juta lima ratus ribu": longer amounts are typed in figures
_LINE = re.compile(r"\s*(?:no\.?|nomor)?\s*(\d{1,3})[.):]?\s+(\S.*)", re.IGNORECASE)


class Status(StrEnum):
    """Where an application stands; the letters are those of the lenders' own books."""

    PROPOSED = "P"  # the KSM asked
    VERIFIED = "V"  # the petugas UPK has looked at it
    WAITING = "W"  # approved; each borrower is asked, then the money is paid out
    PARTLY = "S"  # who had said yes has the money; who says so in days to come is paid then
    ACTIVE = "A"  # paid out: it is a loan now
    UNFIT = "T"  # tidak layak
    WITHDRAWN = "B"  # batal, by the KSM itself


ASKED = (Status.WAITING, Status.PARTLY)
"""While one of these stands, a borrower without their money may still say yes or no."""
OPEN = (Status.PROPOSED, Status.VERIFIED, *ASKED)
"""While one of these stands, the people in it who have no money yet cannot ask for another loan."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One line of an application: the row of the paper book, how much, and for what."""

    number: int
    amount: Rupiah
    purpose: str


@dataclass(frozen=True, slots=True)
class Unread:
    """A line that is no wish yet. `why`: line, number, twice, amount or purpose."""

    line: str
    why: str


@dataclass(frozen=True, slots=True)
class Wishes:
    """What one message asks for: the lines that read, and those that must be said again."""

    lines: tuple[Wish, ...]
    unread: tuple[Unread, ...]

    @property
    def total(self) -> Rupiah:
        """All of it together."""
        return Rupiah(sum(each.amount for each in self.lines))


def read_wishes(text: str, numbers: Collection[int]) -> Wishes:
    """'3 1jt dagang sayur' on each line: a number of the paper book, an amount, what for. Nothing is guessed:
    a bare 500 is asked, not read as thousands.
    """
    lines: list[Wish] = []
    unread: list[Unread] = []
    for line in [each.strip() for each in text.splitlines() if each.strip()][:MOST_WISHES]:
        found = _wish(line, numbers, {each.number for each in lines})
        if isinstance(found, Wish):
            lines.append(found)
        else:
            unread.append(found)
    return Wishes(tuple(lines), tuple(unread))


def _wish(line: str, numbers: Collection[int], taken: Collection[int]) -> Wish | Unread:
    shape = _LINE.fullmatch(line)
    if shape is None:
        return Unread(line[:40], "line")
    number, words = int(shape[1]), shape[2].split()
    if number not in numbers:
        return Unread(line[:40], "number")
    if number in taken:
        return Unread(line[:40], "twice")
    amount, n = _amount(words)
    if amount is None:
        return Unread(line[:40], "amount")
    purpose = " ".join(words[n:]).strip(" ,;:-")[:PURPOSE_LETTERS]
    return Wish(number, amount, purpose) if purpose else Unread(line[:40], "purpose")


def _amount(words: Sequence[str]) -> tuple[Rupiah | None, int]:
    """The amount the first words say, and how many words it took."""
    readings = [read_rupiah(" ".join(words[:n])).rupiah for n in range(_AMOUNT_WORDS + 1)]
    found = next((amount for amount in reversed(readings[: len(words) + 1]) if amount), None)
    return found, readings.index(found) if found else 0


@dataclass(frozen=True, slots=True)
class Applicant:
    """What the book knows of one who wants to borrow. `n_before`: loans had before this one."""

    number: int
    amount: Rupiah
    n_before: int
    has_open: bool


@dataclass(frozen=True, slots=True)
class Group:
    """What the book knows of the KSM. `saved_in`: the first day of each month with confirmed savings.
    `n_unknown`: members of whom neither sex nor title says whether they are women. `owed`: pokok of its
    running loans; `asked`: what its other applications ask for and nobody has got yet. Rupiah.
    """

    n_members: int
    n_women: int
    saved_in: frozenset[date]
    n_unknown: int = 0
    owed: Rupiah = _NOTHING
    asked: Rupiah = _NOTHING


@dataclass(frozen=True, slots=True)
class Objection:
    """One reason why the lender's rules say no; a named officer may overrule it with a reason. `number` is
    the row it is about, None: the KSM.
    """

    code: str
    number: int | None = None
    values: Mapping[str, int] = field(default_factory=dict)


def objections(
    rules: Ceilings, group: Group, applicants: Sequence[Applicant], n_months: int, today: date
) -> tuple[Objection, ...]:
    """Everything the rules have against this application, the KSM's own first. Urban operating guide of 2013:
    five members, 30 % women, three months of saving in a row, a ceiling for a first and for any loan, four
    loans and then another lender. A rural UPK of 2014: a ceiling for all of a KSM together.
    """
    found = [*_of_the_ksm(rules, group, today)]
    found += _together(rules, group, sum(each.amount for each in applicants))
    if not rules.min_months <= n_months <= rules.max_months:
        found.append(Objection("term", None, {"least": rules.min_months, "most": rules.max_months}))
    for each in applicants:
        found += _of_one(rules, each)
    return tuple(found)


def _of_the_ksm(rules: Ceilings, group: Group, today: date) -> Iterable[Objection]:
    if group.n_members < rules.min_members:
        yield Objection("few-members", None, {"n": group.n_members, "least": rules.min_members})
    least = rules.min_women_percent
    if (group.n_women + group.n_unknown) * 100 < least * group.n_members:
        yield Objection("few-women", None, {"n": group.n_women, "least": least})
    elif group.n_women * 100 < least * group.n_members:
        yield Objection("women-unknown", None, {"n": group.n_women, "more": group.n_unknown, "least": least})
    if months_in_a_row(group.saved_in, today) < rules.months_saving_first:
        yield Objection("saving-short", None, {"least": rules.months_saving_first})


def _together(rules: Ceilings, group: Group, wanted: int) -> Iterable[Objection]:
    """`wanted`: all this application asks for. It may fill the ceiling to the last rupiah."""
    room = rules.group - group.owed - group.asked
    if rules.group and wanted > room:
        values = {"most": int(rules.group), "owed": int(group.owed), "asked": int(group.asked)}
        yield Objection("ksm-ceiling", None, {**values, "room": max(0, room)})


def _of_one(rules: Ceilings, one: Applicant) -> Iterable[Objection]:
    if one.has_open:
        yield Objection("open-loan", one.number)
    if one.n_before >= rules.max_loans:
        yield Objection("many-loans", one.number, {"most": rules.max_loans})
    ceiling = rules.upper if one.n_before else rules.first_loan
    if one.amount > ceiling:
        yield Objection("ceiling", one.number, {"most": int(ceiling), "first": int(one.n_before == 0)})


def months_in_a_row(saved_in: Collection[date], today: date) -> int:
    """How many months up to this one were saved in without a gap; the month that runs may still be empty."""
    month = today.replace(day=1)
    if month not in saved_in:
        month = add_months(month, -1)
    n = 0
    while month in saved_in:
        n, month = n + 1, add_months(month, -1)
    return n

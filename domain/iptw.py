"""IPTW (insentif pengembalian tepat waktu): a part of the jasa a member paid, given back to who brought every
instalment by its day. Knows one card and what was paid on it; no people, no book.

Rural UPK give it for each member, on a list that is signed (`domain.md` 2). How much is the lender's; that it
is reckoned on the jasa really paid, and only where every instalment was on time, is an assumption.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from domain.allocation import AllocationRule, remaining, unpaid
from domain.fines import COIN
from domain.loans import Schedule
from domain.money import Rupiah
from domain.reckoning import Booked, reckon

_WHOLE_BP = 10_000


class Why(StrEnum):
    """Why a card has none, in the order in which it is asked."""

    RESTRUCTURED = "restructured"  # ended by two officers, or begun with what was left of another
    COVERED = "covered"  # somebody else paid a part of it (tanggung renteng)
    LATE = "late"
    OPEN = "open"  # not paid off, and nothing late so far
    BY_THE_RULES = "rules"  # the lender gives none, or it is less than the smallest coin


@dataclass(frozen=True, slots=True)
class Punctual:
    """A card that was paid off with every row in time: on which day, and how much jasa its borrower paid."""

    paid_off_on: date
    jasa: Rupiah


@dataclass(frozen=True, slots=True)
class Not:
    """Why there is none; of a late one, the number of its first late row."""

    why: Why
    number: int = 0


def part_of(jasa: int, basis_points: int) -> Rupiah:
    """What is given for so much jasa, down to whole hundreds of rupiah: coins below that are hardly handled,
    and nobody is promised a rupiah the till cannot count out.
    """
    if jasa < 0 or not 0 <= basis_points <= _WHOLE_BP:
        raise ValueError("a part of the jasa is between nothing and all of it")
    return Rupiah(jasa * basis_points // _WHOLE_BP // COIN * COIN)


def judge(
    card: Schedule, last_days: Mapping[int, date], paid: Booked, on: date, rule: AllocationRule | None = None
) -> Punctual | Not:
    """Whether every row was whole at the end of its last day, by the borrower's own money, and all of it is
    paid by the day `on`.

    `card`: with its days as lateness counts them; `last_days`: of each row, the last day on which it is not
    late. What was paid before the book began was in time, as far as the book knows.
    """
    own = replace(paid, payments=tuple(each for each in paid.payments if each.on <= on))
    stands = reckon(card, own, on, rule)
    if any(each.pokok for each in own.moved if each.on <= on):
        return Not(Why.RESTRUCTURED)
    others = {each.mark for each in own.payments if each.payer is not None}
    if any(part.pokok or part.jasa for mark, part in stands.parts.items() if mark in others):
        return Not(Why.COVERED)
    for row in card:
        if last_days[row.number] >= on:  # paid by now, or still to come
            continue
        still = unpaid(card, reckon(card, own, last_days[row.number], rule).settled)
        if any(each.number == row.number for each in still):
            return Not(Why.LATE, row.number)
    if remaining(card, stands.settled).total:
        return Not(Why.OPEN)
    return Punctual(_paid_off_on(card, own, on, rule), _jasa(card, own, on, stands.titipan))


def _jasa(card: Schedule, paid: Booked, on: date, waits: int) -> Rupiah:
    """The borrower's own money that is not pokok, does not wait and was not handed back: jasa that was let
    go on paying early was never paid.
    """
    money = paid.begun.pokok + paid.begun.jasa - waits
    money += sum(each.amount for each in paid.payments if each.payer is None)
    money -= sum(each.amount for each in paid.backs if each.payer is None and each.on <= on)
    return Rupiah(money - sum(row.pokok for row in card))


def _paid_off_on(card: Schedule, paid: Booked, on: date, rule: AllocationRule | None) -> date:
    """The first day at whose end nothing was open."""
    days = {row.due_on for row in card} | {each.on for each in paid.payments}
    days |= {each.on for each in paid.moved}
    found = on
    for day in sorted((day for day in days if day <= on), reverse=True):
        if remaining(card, reckon(card, paid, day, rule).settled).total:
            break
        found = day
    return found

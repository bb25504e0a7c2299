"""The month's sheet as a clerk fills it in by hand: one KSM's line, what is at risk, what came in and what it cost.

Shares nothing with the house. A member is a card; a KSM is the sum of its members' cards. How far behind, its class
and what is at risk are asked of each loan of the KSM by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from tests.model.cards import class_of
from tests.model.reckoning import VOUCHERS, Fact, Reckoning

EARNED = ("jasa-bank", "pendapatan-lain")
SPENT = ("biaya-operasional", "honorarium", "biaya-bank", "iptw", "biaya-cadangan")
AT_RISK = 3


@dataclass(frozen=True, order=True)
class LoanLine:
    """One loan of the KSM on which something is still owed."""

    balance: int
    late: int
    behind: Fraction
    class_name: str


@dataclass(frozen=True)
class KsmLine:
    """One KSM on a day. Rupiah; `before`: paid before this month; `watched`: rescheduled not long ago; `behind` and
    the class: those of its worst loan.
    """

    before: tuple[int, int]
    paid: tuple[int, int]
    balance: tuple[int, int]
    late: tuple[int, int]
    behind: Fraction
    class_name: str
    written_off: int
    resting: int
    watched: int
    loans: tuple[LoanLine, ...]


def _had_something_to_pay(book: Reckoning, share: Fact, on: date, known: int | None) -> bool:
    last = on.replace(day=1) - timedelta(days=1)
    if share["on"] > last:
        return True
    before, now = book.card(share["id"], last, known), book.card(share["id"], on, known)
    return bool(before.left_pokok + before.left_jasa) or (before.pokok, before.jasa) != (now.pokok, now.jasa)


def _loan_of(cards: list[Fact]) -> dict[int, int]:
    """To which loan of the KSM each card belongs, named by its first card. A card lent by itself is its own loan;
    what was put on new cards on one day is one, but nobody has two cards in it.
    """
    loan: dict[int, int] = {}
    seats: dict[tuple[date, int], list[str]] = {}
    for card in cards:
        loan[card["id"]] = card["id"]
        if card["instead_of"] is None:
            continue
        for (day, first), names in seats.items():
            if day == card["on"] and card["member"] not in names:
                loan[card["id"]] = first
                names.append(card["member"])
                break
        else:
            seats[card["on"], card["id"]] = [card["member"]]
    return loan


def _listed(book: Reckoning, on: date, known: int | None) -> list[tuple[int, Fact]]:
    """The cards on this month's sheet, each with its loan: all of a loan that is open."""
    there = [f for f in book.shares(known=known) if f["on"] <= on]
    loan = _loan_of(there)
    open_ones = {loan[f["id"]] for f in there if _in_it(book, f, on, known)}
    return [(loan[f["id"]], f) for f in there if loan[f["id"]] in open_ones]


def _in_it(book: Reckoning, share: Fact, on: date, known: int | None) -> bool:
    last = on.replace(day=1) - timedelta(days=1)
    ended_before = book.status(share["id"], last, known) in ("R", "H") if share["on"] <= last else False
    return not ended_before and _had_something_to_pay(book, share, on, known)


def ksm_line(book: Reckoning, on: date, known: int | None = None) -> KsmLine | None:
    """The KSM's line; None: it has no loan this month."""
    cards = _listed(book, on, known)
    if not cards:
        return None
    last = on.replace(day=1) - timedelta(days=1)
    paid, before, balance, late = [0, 0], [0, 0], [0, 0], [0, 0]
    written_off = resting = watched = 0
    loans: dict[int, list[Fact]] = {}
    for loan, share in cards:
        held, status = book.card(share["id"], on, known), book.status(share["id"], on, known)
        paid[0] += sum(held.pokok)
        paid[1] += sum(held.jasa)
        if share["on"] <= last:
            then = book.card(share["id"], last, known)
            before[0] += sum(then.pokok)
            before[1] += sum(then.jasa)
        if status == "H":
            written_off += held.left_pokok
        if status in ("R", "H"):
            continue
        balance[0] += held.left_pokok
        balance[1] += held.left_jasa
        found = book.late(share["id"], on, known)
        late[0] += found.pokok
        late[1] += found.jasa
        loans.setdefault(loan, []).append(share)
        pauses = book.told("pause", known, member=share["member"])
        resting += held.left_pokok * any(p["on"] <= on <= p["until"] for p in pauses)
        watched += held.left_pokok * book.watched(share["id"], on, known)
    each_loan = [_one_loan(book, shares, on, known) for shares in loans.values()]
    behind = max((each.behind for each in each_loan), default=Fraction(0))
    name = max((each.class_name for each in each_loan), default="I")
    owed = tuple(sorted(each for each in each_loan if each.balance))
    facts = (tuple(each) for each in (before, paid, balance, late))
    return KsmLine(*facts, behind, name, written_off, resting, watched, owed)  # type: ignore[arg-type]


def _one_loan(book: Reckoning, shares: list[Fact], on: date, known: int | None) -> LoanLine:
    """Its late pokok in instalments of all its cards that run, and a month more for each since its own end."""
    balance = pokok = jasa = one = past = 0
    for share in shares:
        held, found = book.card(share["id"], on, known), book.late(share["id"], on, known)
        each = next((row.pokok for row in held.rows if row.pokok), 1)
        balance, pokok, jasa = balance + held.left_pokok, pokok + found.pokok, jasa + found.jasa
        one += each
        past = max(past, int(found.behind - Fraction(found.pokok, each)))
    behind = Fraction(pokok, one) + past if pokok or jasa else Fraction(0)
    name = class_of(behind, book.ladder)
    if jasa and not pokok and name == "I" and book.ladder in ("urban-2013", "bkm-2012"):
        name = "II"
    return LoanLine(balance, pokok, behind, name)


def at_risk(line: KsmLine | None) -> dict[str, tuple[int, int]]:
    """LAR, PAR and RR of a fund with this one KSM: the part, the whole. The KSM counts for one; money counts loan by
    loan.
    """
    if line is None or not line.loans:
        return {"LAR": (0, 0), "PAR": (0, 0), "RR": (0, 0)}
    risky = [each for each in line.loans if each.behind >= AT_RISK]
    whole = sum(each.balance for each in line.loans)
    return {
        "LAR": (int(bool(risky)), 1),
        "PAR": (sum(each.balance for each in risky), whole),
        "RR": (whole - sum(each.late for each in risky), whole),
    }


def moved(book: Reckoning, since: date, on: date, known: int | None = None) -> dict[str, int]:
    """What vouchers brought and cost between two days; what was earned is above 0."""
    found = dict.fromkeys((*EARNED, *SPENT), 0)
    for sah in book.told("voucher-sah", known):
        said = book.facts[sah["voucher"]]
        if since <= sah["on"] <= on:
            sign = -1 if said["undoes"] is not None else 1
            for name in VOUCHERS[said["what"]]:
                if name in found:
                    found[name] += sign * said["amount"]
    return found


def jasa_earned(book: Reckoning, since: date, on: date, known: int | None = None) -> int:
    """The jasa that was settled with money between two days."""
    last, whole = since - timedelta(days=1), 0
    for share in (f for f in book.shares(known=known) if f["on"] <= on):
        whole += sum(book.card(share["id"], on, known).jasa)
        if share["on"] <= last:
            whole -= sum(book.card(share["id"], last, known).jasa)
    return whole

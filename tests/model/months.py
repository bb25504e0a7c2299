"""The month's sheet as a clerk fills it in by hand: one KSM's line, what is at risk, what came in and what it cost.

Shares nothing with the house. A member is a card; a KSM is the sum of its members' cards.
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


@dataclass(frozen=True)
class KsmLine:
    """One KSM on a day. Rupiah; `before`: paid before this month; `watched`: rescheduled not long ago."""

    before: tuple[int, int]
    paid: tuple[int, int]
    balance: tuple[int, int]
    late: tuple[int, int]
    behind: Fraction
    class_name: str
    written_off: int
    resting: int
    watched: int


def _had_something_to_pay(book: Reckoning, share: Fact, on: date, known: int | None) -> bool:
    last = on.replace(day=1) - timedelta(days=1)
    if share["on"] > last:
        return True
    before, now = book.card(share["id"], last, known), book.card(share["id"], on, known)
    return bool(before.left_pokok + before.left_jasa) or (before.pokok, before.jasa) != (now.pokok, now.jasa)


def _listed(book: Reckoning, on: date, known: int | None) -> list[Fact]:
    """The cards on this month's sheet. What was put on new cards on one day is one loan of the KSM."""
    there = [f for f in book.shares(known=known) if f["on"] <= on]
    loans = {f["id"]: f["on"] if f["instead_of"] is not None else f["id"] for f in there}
    open_ones = {loans[f["id"]] for f in there if _in_it(book, f, on, known)}
    return [f for f in there if loans[f["id"]] in open_ones]


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
    one = past = written_off = resting = watched = 0
    for share in cards:
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
        each = next((row.pokok for row in held.rows if row.pokok), 1)
        one += each
        past = max(past, int(found.behind - Fraction(found.pokok, each)))
        pauses = book.told("pause", known, member=share["member"])
        resting += held.left_pokok * any(p["on"] <= on <= p["until"] for p in pauses)
        watched += held.left_pokok * book.watched(share["id"], on, known)
    behind = Fraction(late[0], one) + past if late != [0, 0] else Fraction(0)
    name = class_of(behind, book.ladder)
    if late[1] and not late[0] and name == "I" and book.ladder in ("urban-2013", "bkm-2012"):
        name = "II"
    facts = (tuple(each) for each in (before, paid, balance, late))
    return KsmLine(*facts, behind, name, written_off, resting, watched)  # type: ignore[arg-type]


def at_risk(line: KsmLine | None) -> dict[str, tuple[int, int]]:
    """LAR, PAR and RR of a fund with this one KSM: the part, the whole."""
    owes = line is not None and line.balance[0] > 0
    if line is None or not owes:
        return {"LAR": (0, 0), "PAR": (0, 0), "RR": (0, 0)}
    risky, whole = line.behind >= AT_RISK, line.balance[0]
    return {
        "LAR": (int(risky), 1),
        "PAR": (whole * risky, whole),
        "RR": (whole - line.late[0] * risky, whole),
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

"""What lies in whose pots today: saved, held, promised, free; and how it is said on the member's own page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import reduce
from typing import Any

from domain.actor import Someone
from domain.ledger import Account, Kind, Purpose
from domain.money import Rupiah
from domain.profiles import SavingsDefaults
from domain.savings import CODES, POTS, WAJIB, Lock, available, below_zero_on, lock_of
from domain.say import Refusal, Say, say
from storage import claims, deaths, holds, loans, members, moving, withdrawals
from storage import savings as store
from storage.book import Work
from storage.claims import Claim
from storage.rules import rules_of
from usecases.savings_words import named


@dataclass(frozen=True, slots=True)
class Pot:
    """One pot of one member in one KSM, in rupiah. `lock`: why nothing may be taken from it now."""

    code: str
    saved: int
    held: int
    pending: int
    lock: Lock | None

    @property
    def free(self) -> Rupiah:
        """What may be asked for now."""
        return Rupiah(0) if self.lock else available(self.saved, self.held, self.pending)


def pots_in(book: Work, bkm_id: int, ksm_id: int, today: date) -> dict[int, list[Pot]]:
    """Everybody's pots in this KSM, by person, in the order of the paper book; also of who has left. Of who
    has died nothing stays locked: it is for the heirs.
    """
    rules = rules_of(book, bkm_id, today).savings
    owes = _owes(book, ksm_id)
    seated = {row.id for row in members.members_of(book, ksm_id, today)} - deaths.of_ksm(book, ksm_id)
    held, pending = holds.sums(book, ksm_id), withdrawals.pending(book, ksm_id)

    def pot(who: int, account: Account, saved: int) -> Pot:
        lock = _lock(account, rules, left=who not in seated, ksm_owes=owes)
        return Pot(CODES[account], saved, held.get((who, account), 0), pending.get((who, account), 0), lock)

    return {
        who: [pot(who, each, saved[each]) for each in POTS.values() if each in saved]
        for who, saved in store.of_ksm(book, ksm_id).items()
    }


def _lock(account: Account, rules: SavingsDefaults, *, left: bool, ksm_owes: bool) -> Lock | None:
    return lock_of(CODES[account], rules, left=left, ksm_owes=ksm_owes)


def pot_of(book: Work, wish: withdrawals.Wish, today: date) -> Pot:
    """The pot somebody asks from; an empty one if nothing lies there."""
    found = pots_in(book, wish.bkm_id, wish.ksm_id, today).get(wish.person_id, [])
    code = CODES[wish.pot]
    return next((each for each in found if each.code == code), Pot(code, 0, 0, 0, None))


def keep_above_zero(book: Work, line: Claim, on: date, number: str | None, taken: int | None = None) -> None:
    """A deposit is not taken back on a day from which its pot would hold less than nothing: Refusal, with the
    day. What was given out of it goes back first. `taken`: how much of it still is; None: all.
    """
    if line.pot is None:
        return
    moves = store.moves(book, line.person_id, line.ksm_id, line.pot)
    day = below_zero_on(moves, -int(line.amount if taken is None else taken), on)
    if day is not None:
        name = members.someone(book, line.person_id).called
        gone_to = moving.moved_on(book, line.person_id, line.ksm_id)
        if gone_to is not None:
            ended = int(members.ksm_by_id(book, line.ksm_id).ended_on is not None)
            raise Refusal("reverse-moved", number=number or "", name=name, ksm=gone_to, ended=ended)
        facts = {"on": day.isoformat(), "pot": named(CODES[line.pot]), "name": name}
        out = withdrawals.last_number(book, line.person_id, line.ksm_id, line.pot)
        raise Refusal("reverse-below-zero", number=number or "", out=out or "", **facts)
    _keep_held(book, line, number, int(line.amount if taken is None else taken))


def _keep_held(book: Work, line: Claim, number: str | None, taken: int) -> None:
    """What the group holds as surety stays in the pot: Refusal, with what to do first."""
    assert line.pot is not None, "only savings lie in pots"
    held = holds.sums(book, line.ksm_id).get((line.person_id, line.pot), 0)
    saved = sum(amount for _, amount in store.moves(book, line.person_id, line.ksm_id, line.pot))
    if held and saved - taken < held:
        name = members.someone(book, line.person_id).called
        facts = {"name": name, "pot": named(CODES[line.pot]), "held": held, "left": saved - taken}
        raise Refusal("reverse-held", number=number or "", **facts)


def stands_surety(book: Work, found: Any, today: date) -> Account | None:
    """The pot of this receipt of savings, if it waits for the KSM's loans: nobody takes from it alone."""
    if found.kind != Kind.CONFIRM or found.purpose != Purpose.SAVINGS:
        return None
    pot = claims.ended_by(book, found.id)[0].pot
    if pot is None or lock_of(CODES[pot], rules_of(book, found.bkm_id, today).savings, left=False,
                              ksm_owes=_owes(book, found.ksm_id)) is not Lock.LOANS:  # fmt: skip
        return None
    return pot


def refuse_given_back(book: Work, found: Any, why: str, today: date) -> None:
    """Money given back out of a pot that waits for the KSM's loans would be a withdrawal by another name:
    Refusal, with what comes first.
    """
    pot = stands_surety(book, found, today) if why == "given-back" else None
    if pot is not None:
        raise Refusal("reverse-locked", number=found.number, pot=named(CODES[pot]))


def _owes(book: Work, ksm_id: int) -> bool:
    return any(lent.outstanding > 0 for lent in loans.of_ksm(book, ksm_id))


def on_own_page(book: Work, person: Someone, words: Say) -> Say:
    """The savings of a member, and below each pot by name where there is more than the usual one."""
    saved: dict[Account, int] = {}
    for pots in store.of_person(book, person.id).values():
        for account, amount in pots.items():
            saved[account] = saved.get(account, 0) + amount
    held = dict.fromkeys(POTS.values(), 0)
    for row in holds.of_person(book, person.id):
        if row.ended_at is None:
            held[Account(row.pot)] += row.amount_rp
    asked = dict.fromkeys(POTS.values(), 0)
    for row in withdrawals.of_person(book, person.id):
        if row.state == withdrawals.ASKED:
            asked[Account(row.pot)] += row.amount_rp
    if set(saved) <= {POTS[WAJIB]} and not any(held.values()) and not any(asked.values()):
        return words
    lines = [
        say("record-pot", pot=named(code), saved=saved[account], held=held[account], asked=asked[account])
        for code, account in POTS.items()
        if account in saved
    ]
    return say("record-savings-pots", savings=words, pots=reduce(_and, lines)) if lines else words


def _and(first: Say, more: Say) -> Say:
    return say("record-pots-and", first=first, more=more)

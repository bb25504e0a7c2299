"""What a corrected receipt is called: what changes, how both stand before and after. Knows no deed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol

from domain.allocation import remaining
from domain.ledger import Account, Purpose
from domain.savings import CODES
from domain.say import Say, say
from storage import claims as claims_of
from storage import loans, members
from storage import savings as pots
from storage.book import Work
from storage.replacements import Line
from usecases.savings_words import named

TILL_OF = {Purpose.SAVINGS: "ksm", Purpose.INSTALLMENT: "upk"}


class Old(Protocol):
    """A receipt as it stands: see usecases/replacing.py."""

    @property
    def entry(self) -> Any:
        """Its row."""

    @property
    def line(self) -> claims_of.Claim:
        """The line it confirmed."""

    @property
    def paid_on(self) -> date:
        """The day the money was paid."""


def kind(purpose: Purpose, pot: Account | None) -> Say:
    """What money was for: "angsuran", "tabungan sukarela"."""
    return say("replace-kind-savings", pot=named(CODES[pot])) if pot is not None else say("replace-kind-loan")


def changes(book: Work, found: Sequence[Any], lines: Sequence[Line]) -> tuple[Say, ...]:
    """One sentence per line: where the money of which receipt goes."""
    by_id = {each.id: each for each in found}
    return tuple(_change(book, by_id[line.entry], line) for line in lines)


def _change(book: Work, old: Any, line: Line) -> Say:
    was = claims_of.ended_by(book, old.id)[0]
    facts = {"number": old.number, "amount": int(line.amount), "what": kind(line.purpose, line.pot)}
    name = called(book, line.person)
    if line.person != was.person_id:
        return say("replace-to", was=called(book, was.person_id), name=name, **facts)
    if line.amount != was.amount:
        return say("replace-sum", before=int(was.amount), name=name, **facts)
    return say("replace-what", before=kind(was.purpose, was.pot), name=name, **facts)


def called(book: Work, person_id: int) -> Say:
    """Somebody with the row of their paper book, so that two of one name are two: "Bu Sri (6)"."""
    who = members.someone(book, person_id)
    number = who.seats[0].number if who.seats else 0
    return say("replace-who", name=who.called, number=number)


def after(book: Work, olds: Sequence[Old], lines: Sequence[Line], today: date) -> tuple[Say, ...]:
    """How cards and pots stand now and would stand then; and the tills, where their sum changes."""
    cards = {each.line.share_id for each in olds} | {line.share for line in lines}
    told = [_card(book, olds, lines, share, today) for share in sorted(each for each in cards if each)]
    of = {(each.line.person_id, each.line.pot) for each in olds} | {(line.person, line.pot) for line in lines}
    saved = sorted((person, pot.value) for person, pot in of if pot is not None)
    told += [_pot(book, olds, lines, person, Account(pot)) for person, pot in saved]
    return (*told, *tills(olds, lines))


def _card(book: Work, olds: Sequence[Old], lines: Sequence[Line], share: int, today: date) -> Say:
    lent = loans.by_share(book, share)
    gone = {each.entry.id for each in olds if each.line.share_id == share}
    paid = {each.entry.id: each.paid_on for each in olds}
    come = [(paid[line.entry], line.amount) for line in lines if line.share == share]
    then = lent.history.if_only(gone, come, today)
    left = remaining(lent.schedule, then.settled).total + then.fines.open
    facts = {"before": int(lent.outstanding), "after": int(left), "same": int(left == lent.outstanding)}
    facts |= {"waits": int(lent.titipan), "titipan": int(then.titipan)}
    facts["some"] = int(bool(lent.titipan or then.titipan))
    return say("replace-card", name=called(book, lent.person_id), **facts)


def _pot(book: Work, olds: Sequence[Old], lines: Sequence[Line], person: int, pot: Account) -> Say:
    ksm_id = olds[0].line.ksm_id
    before = pots.of_person(book, person).get(ksm_id, {}).get(pot, 0)
    gone = sum(o.line.amount for o in olds if (o.line.person_id, o.line.pot) == (person, pot))
    come = sum(each.amount for each in lines if (each.person, each.pot) == (person, pot))
    facts = {"before": before, "after": int(before - gone + come), "pot": named(CODES[pot])}
    return say("replace-pot", name=called(book, person), **facts)


def moved(olds: Sequence[Old], lines: Sequence[Line]) -> dict[str, int]:
    """How much more each till would hold by the book: 0 where the same money stays in the same hands."""
    more = dict.fromkeys(TILL_OF.values(), 0)
    for each in olds:
        more[TILL_OF[each.line.purpose]] -= int(each.line.amount)
    for line in lines:
        more[TILL_OF[line.purpose]] += int(line.amount)
    return more


def carried(olds: Sequence[Old], lines: Sequence[Line]) -> bool:
    """Whether the money goes from one till to another."""
    more = moved(olds, lines)
    return any(more.values()) and not sum(more.values())


def tills(olds: Sequence[Old], lines: Sequence[Line]) -> tuple[Say, ...]:
    """What to do with the money where the book of a till changes."""
    more = moved(olds, lines)
    if not any(more.values()):
        return ()
    if carried(olds, lines):
        to = next(till for till, amount in more.items() if amount > 0)
        return (say("replace-carry", to=to, amount=more[to]),)
    return tuple(
        say("replace-till", till=till, amount=abs(amount), less=int(amount < 0))
        for till, amount in more.items()
        if amount
    )

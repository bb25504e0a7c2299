"""The end of a loan: what pays it off today, and the word to who has paid it off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from domain.payoff import Quote, pay_off
from domain.say import Refusal, Say, button, say
from storage import loans, members, outbox
from storage import titipan as store
from storage.book import Work
from storage.loans import Lent
from storage.rules import rules_named
from usecases import titipan


def quote(book: Work, bkm_id: int, lent: Lent, on: date) -> Quote:
    """What ends this loan on that day, by the rules it was lent by; titipan not yet taken off."""
    rules = rules_named(book, bkm_id, lent.profile)
    stands = lent.history.on(on)
    return replace(pay_off(lent.schedule, stands.settled, on, rules.pay_off), fine=stands.fines.open)


def refuse_ended(book: Work, share_id: int) -> Lent:
    """The card as it stands. One that two officers ended takes no payment and no correction any more: its sum
    was moved to the rupiah. Refusal, with what can be done.
    """
    lent = loans.by_share(book, share_id)
    if lent.ended is not None:
        raise Refusal("relief-card-ended", name=members.someone(book, lent.person_id).called)
    return lent


def short(book: Work, share_id: int, on: date) -> bool:
    """Whether more was handed back of this card than was there, as the book stands now."""
    return bool(loans.by_share(book, share_id).history.on(on).short)


def refuse_short(book: Work, share_id: int, on: date) -> None:
    """What was handed back cannot be undone by taking its payment out of the book: Refusal, with the receipt
    that goes first.
    """
    if short(book, share_id, on):
        raise Refusal("titipan-was-given", number=store.last_number(book, share_id))


def look(book: Work, loan_id: int) -> bool:
    """Keep how the loan stands after money came or went; who has just paid off their share hears it. Returns
    whether the whole loan is paid.
    """
    shares = loans.of_loan(book, loan_id)
    for each in shares:
        paid_off = not each.outstanding and each.ended is None
        chat = members.chat_of(book, each.person_id) if paid_off else None
        if chat is not None:
            words = _paid_off(book, each)
            times = sum(row.kind == "reverse" for row in each.history.rows)
            outbox.post(book, chat, words, "receipt", f"paid-off:{each.public_id}:{times}")
    return loans.say_how_it_stands(book, loan_id, shares)


def _paid_off(book: Work, lent: Lent) -> Say:
    """The word to who paid all of it, and a way to what was more than that."""
    name = members.someone(book, lent.person_id).called
    rest = int(lent.titipan)
    words = say("loan-paid-off", name=name, rest=rest)
    if not rest:
        return words
    subject = f"{lent.public_id}.s"
    return words.with_rows((button("button-titipan-ask-it", titipan.ASK, subject, rest),))


def subjects(book: Work, zone: str, today: date) -> Iterable[int]:
    """Loans that still run although all was brought: the last rows fell due and titipan paid them."""
    return loans.perhaps_paid(book, zone)


def nightly(book: Work, loan_id: int, today: date) -> str:
    """One of them, on the morning after."""
    return "paid-off" if look(book, loan_id) else "nothing"

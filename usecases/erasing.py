"""Erasing who somebody was, when they have left and nothing is open. The book of money stays whole."""

from __future__ import annotations

from dataclasses import dataclass

from storage import claims, erasing, forgetting, merging, notables, sameness, saved_audiences
from storage.book import Work


@dataclass(frozen=True, slots=True)
class NotNow:
    """Why somebody's identity cannot be erased yet. `amount`: rupiah that stand open, as many kinds as there
    are.
    """

    why: str
    accounts: tuple[str, ...] = ()
    code: str = ""
    """The same as a short word, for sentences: seat, claim, money."""


def hindrance(book: Work, person_id: int) -> NotNow | None:
    """What still needs a name, on any row that is them: a seat or an office, money in their name, a report
    nobody confirmed.
    """
    found = (_hindrance(book, each) for each in sameness.same_people(book, person_id))
    return next((why for why in found if why is not None), None)


def _hindrance(book: Work, person_id: int) -> NotNow | None:
    if erasing.seats_open(book, person_id):
        return NotNow("they still sit in a KSM or hold an office: end that first", code="seat")
    if claims.still_open(book, person_ids=[person_id]):
        return NotNow("a report in their name waits for a second voice", code="claim")
    left = erasing.balances(book, person_id)
    if left:
        return NotNow("money stands open in their name", tuple(sorted(each.value for each in left)), "money")
    return None


def erase(book: Work, person_id: int, name: str, nickname: str | None) -> int:
    """Take the identity out: name, nickname, phone, RT, year of birth, own words, accounts. Rows of money and
    the hash chain over them are not touched. Returns how many messages to others lost their words.
    """
    people = sameness.same_people(book, person_id)
    for each in people:
        forgetting.end_of(book, each)
        erasing.texts(book, each)
        erasing.phones(book, each)
        notables.forget(book, each, book.now.date())
        saved_audiences.forget(book, each)
    erasing.tellers(book, [each for each in (name, nickname) if each])
    n_forgotten = erasing.messages_about(book, [each for each in (name, nickname) if each])
    for each in people:
        erasing.identity(book, each)
    merging.forget(book, people)
    return n_forgotten

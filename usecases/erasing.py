"""Erasing who somebody was, when they have left and nothing is open. The book of money stays whole."""

from __future__ import annotations

from dataclasses import dataclass

from storage import claims, erasing, forgetting, notables, saved_audiences
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
    """What still needs a name: a seat or an office, money in their name, a report nobody confirmed."""
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
    forgetting.end_of(book, person_id)
    erasing.texts(book, person_id)
    erasing.phones(book, person_id)
    notables.forget(book, person_id, book.now.date())
    saved_audiences.forget(book, person_id)
    n_forgotten = erasing.messages_about(book, [each for each in (name, nickname) if each])
    erasing.identity(book, person_id)
    return n_forgotten

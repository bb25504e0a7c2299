"""Entries are written once: the same reference twice is one entry, another content under it is refused."""

from __future__ import annotations

from datetime import date

import pytest

from domain.ledger import Account, Entry, Kind, Posting, Purpose, Unbalanced, claim, confirm_savings, reverse
from domain.money import Rupiah
from domain.say import Refusal
from storage import ledger, verify
from storage.book import Book
from tests.conftest import START

ON = date(2026, 11, 17)


@pytest.fixture
def book(database: str) -> Book:
    numbers = iter(range(10**7, 10**8))
    return Book(database, lambda: START, lambda n: next(numbers).to_bytes(n, "big"))


def test_an_unbalanced_entry_cannot_be_made() -> None:
    for postings in (
        (Posting(Account.CASH_KSM, 5), Posting(Account.WAJIB, -4, 1)),
        (Posting(Account.CASH_KSM, 5),),
        (),
    ):
        with pytest.raises(Unbalanced):
            Entry(Kind.CONFIRM, Purpose.SAVINGS, Rupiah(5), postings, ON, "r")
    for amount in (0, 2.5, True):
        with pytest.raises(Unbalanced):
            Posting(Account.CASH_KSM, amount)  # type: ignore[arg-type]


def test_the_same_reference_is_one_entry_and_another_content_is_refused(book: Book) -> None:
    about = ledger.About(1, 1, 3, 3, batch="b")
    one = claim(Purpose.SAVINGS, Rupiah(50_000), 3, ON, "same", share=None, holder=None)
    other = claim(Purpose.SAVINGS, Rupiah(500_000), 3, ON, "same", share=None, holder=None)
    first = book.run(lambda work: ledger.append(work, one, about))
    again = book.run(lambda work: ledger.append(work, one, about))
    assert first == again
    with pytest.raises(Refusal):
        book.run(lambda work: ledger.append(work, other, about))


def test_several_entries_at_once_are_what_they_are_one_by_one(book: Book) -> None:
    about = ledger.About(1, 1, 3, 3, batch="b")
    new = [
        claim(Purpose.SAVINGS, Rupiah(50_000 + n), 3, ON, name, share=None, holder=None)
        for n, name in enumerate(("one", "two", "two", "three"))
    ]
    new[2] = new[1]  # the same again, in the same breath
    book.run(lambda work: ledger.append(work, new[0], about))
    written = book.run(lambda work: ledger.append_all(work, [(each, about) for each in new]))
    assert written[1] == written[2] and len({each.id for each in written}) == 3
    for one, each in zip(written, new, strict=True):
        assert book.look(lambda work, one=one: ledger.postings_of(work, one.id)) == each.postings
    assert book.look(verify.first_deviation) is None
    other = claim(Purpose.SAVINGS, Rupiah(1_000), 3, ON, "three", share=None, holder=None)
    fine = claim(Purpose.SAVINGS, Rupiah(1_000), 3, ON, "four", share=None, holder=None)
    with pytest.raises(Refusal):
        book.run(lambda work: ledger.append_all(work, [(fine, about), (other, about)]))
    assert (
        book.run(lambda work: ledger.append(work, fine, about)).id == written[3].id + 1
    )  # nothing of it had stayed


def test_a_reversal_mirrors_what_became_final() -> None:
    reported = claim(Purpose.SAVINGS, Rupiah(50_000), 3, ON, "c", share=None, holder=None)
    confirmed = confirm_savings(*reported.postings, ON, "ok")
    back = reverse(confirmed.postings, Rupiah(50_000), ON, "no")
    left: dict[tuple[Account, int | None], int] = {}
    for posting in (*reported.postings, *confirmed.postings, *back.postings):
        key = (posting.account, posting.person)
        left[key] = left.get(key, 0) + posting.amount
    assert not any(left.values())


def test_receipt_numbers_are_never_given_twice_also_after_a_refusal(book: Book) -> None:
    first = book.run(ledger.next_number)

    def taken_back(work: object) -> str:
        ledger.next_number(work)  # type: ignore[arg-type]
        raise Refusal("button-stale")

    with pytest.raises(Refusal):
        book.run(taken_back)
    second = book.run(ledger.next_number)
    assert first != second

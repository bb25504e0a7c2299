"""`guyub verify` names the first thing that is not as it must be: each kind of damage is done by hand, then found."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import text

from storage.book import Book, Work
from storage.verify import first_deviation
from storage.verify_dates import nothing_paid_before_lent
from tests import livedin
from tests.chat import Chatroom
from tests.livedin import LIVED


@pytest.fixture
def lived_in(chat: Chatroom, database: str) -> Iterator[Book]:
    """A book in which money was reported, confirmed, handed over and reversed, with its triggers taken away."""
    yield from livedin.after(chat, database, *LIVED)


def test_a_book_that_lived_is_whole(lived_in: Book) -> None:
    assert lived_in.look(first_deviation) is None


CONFIRMED = "(SELECT id FROM entry WHERE kind='confirm' AND purpose='tabungan')"
DAMAGE: list[tuple[str, str]] = [
    ("UPDATE posting SET amount_rp = amount_rp + 1 WHERE id = (SELECT min(id) FROM posting)", "sum to"),
    ("DELETE FROM posting WHERE id = (SELECT max(id) FROM posting)", "postings that sum to"),
    ("UPDATE entry SET amount_rp = amount_rp * 10 WHERE kind = 'claim'", "the chain breaks here"),
    ("UPDATE entry SET effective_on = '2020-01-01' WHERE kind = 'confirm'", "the chain breaks here"),
    ("UPDATE entry SET note = 'something else' WHERE kind = 'reverse'", "the chain breaks here"),
    ("DELETE FROM chain", "the chain's head"),
    ("UPDATE chain SET n_entries = n_entries - 1", "the chain's head"),
    (
        "DELETE FROM settlement WHERE claim_id = (SELECT max(claim_id) FROM settlement)",
        "does not end the report",
    ),
    (
        f"UPDATE entry SET by_person_id = person_id WHERE id = {CONFIRMED}",
        "the chain breaks here",
    ),
    ("UPDATE entry SET about_id = NULL WHERE kind = 'reverse'", "the chain breaks here"),
    ("UPDATE installment SET pokok_rp = pokok_rp + 500 WHERE id = 1", "does not add up"),
    ("UPDATE installment SET due_on = '2030-01-01' WHERE id = 1", "due dates do not rise"),
    ("UPDATE handover SET counted_rp = counted_rp + 5", "counted"),
    ("UPDATE outbox SET message_id = NULL WHERE state = 'sent'", "without Telegram's id"),
    ("UPDATE outbox SET state = 'lost' WHERE id = 1", "unknown state"),
    ("UPDATE inbox SET done_at = NULL", "ended without an hour"),
    ("UPDATE outbox SET chat_id = -1001 WHERE klass = 'receipt'", "sent into a group"),
]


@pytest.mark.parametrize(("damage", "named"), DAMAGE, ids=[named for _, named in DAMAGE])
def test_each_damage_is_named(lived_in: Book, damage: str, named: str) -> None:
    def hurt(book: Work) -> None:
        assert book.execute(text(damage)).rowcount >= 1, "nothing was damaged: the test would prove nothing"

    lived_in.run(hurt)
    found = lived_in.look(first_deviation)
    assert found is not None and named in found, found


def test_savings_below_zero_and_a_loan_overpaid_are_named(lived_in: Book) -> None:
    """Balanced entries that break a balance: the sums are right, the meaning is not."""
    from datetime import date

    from domain.ledger import Account, Entry, Kind, Posting
    from domain.money import Rupiah
    from storage import ledger

    def write(*postings: Posting) -> Callable[[Work], object]:
        entry = Entry(Kind.OPENING, None, Rupiah(9_000_000), postings, date(2026, 11, 17), "too much")
        return lambda book: ledger.append(book, entry, ledger.About(1, 1, 3))

    much = 9_000_000
    lived_in.run(write(Posting(Account.WAJIB, much, 3), Posting(Account.OPENING, -much)))
    found = lived_in.look(first_deviation)
    assert found is not None and "simpanan-wajib stood at" in found


def test_an_instalment_from_before_its_loan_is_named(lived_in: Book) -> None:
    """Also where somebody with the keys mended the chain behind it: the days alone say so."""
    assert lived_in.look(lambda book: next(nothing_paid_before_lent(book), None)) is None
    later = text("UPDATE loan SET disbursed_on = '2026-12-01'")
    lived_in.run(lambda book: book.execute(later))
    found = lived_in.look(lambda book: next(nothing_paid_before_lent(book), None))
    assert found is not None and found.endswith(": paid before the loan of 2026-12-01")

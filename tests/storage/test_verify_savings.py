"""`guyub verify` on savings: a pot below zero on some day, money in nobody's pot, one person who asked and gave."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import text

from domain.ledger import Account, Entry, Kind, Posting, withdraw
from domain.money import Rupiah
from storage import ledger
from storage.book import Book
from storage.verify import first_deviation
from storage.verify_savings import pots_never_below_zero, savings_given_by_two
from tests import livedin
from tests.chat import Chatroom

LIVED = (
    "Wati: nabung sukarela 80rb",
    "Siti: [Sudah]",
    "Wati: ambil tabungan 50rb",
    "Siti: [Sudah diberikan]",
)
TODAY = date(2026, 11, 17)


@pytest.fixture
def lived_in(chat: Chatroom, database: str) -> Iterator[Book]:
    """Wati saved 80.000 and took 50.000 back; the triggers are taken away."""
    yield from livedin.after(chat, database, *LIVED)


def test_a_book_in_which_savings_came_and_went_is_whole(lived_in: Book) -> None:
    assert lived_in.look(first_deviation) is None


def test_a_pot_that_was_empty_before_it_was_filled_is_named(lived_in: Book) -> None:
    """The sum is right today; before the first deposit there was less than nothing."""
    early = date(2026, 11, 3)
    postings = (Posting(Account.SUKARELA, 20_000, 3), Posting(Account.OPENING, -20_000))
    entry = Entry(Kind.OPENING, None, Rupiah(20_000), postings, early, "too early")
    lived_in.run(lambda book: ledger.append(book, entry, ledger.About(1, 1, 3)))
    assert lived_in.look(first_deviation) == "person 3: simpanan-sukarela stood at -20000 on 2026-11-03"


def test_savings_that_left_unasked_are_named(lived_in: Book) -> None:
    entry = withdraw(3, Account.SUKARELA, Rupiah(1_000), TODAY, "unasked")
    lived_in.run(lambda book: ledger.append(book, entry, ledger.About(1, 1, 3, 2)))
    found = lived_in.look(lambda book: next(savings_given_by_two(book), None))
    assert found is not None and "savings left that were not asked for like this" in found
    assert lived_in.look(first_deviation) == found


def test_money_in_nobodys_pot_is_named(lived_in: Book) -> None:
    postings = (Posting(Account.KELOMPOK, -1_000), Posting(Account.OPENING, 1_000))
    entry = Entry(Kind.OPENING, None, Rupiah(1_000), postings, TODAY, "nobody's")
    lived_in.run(lambda book: ledger.append(book, entry, ledger.About(1, 1)))
    found = lived_in.look(lambda book: next(pots_never_below_zero(book), None))
    assert found == "tabungan-kelompok: -1000 on 2026-11-17 in nobody's pot"


@pytest.mark.parametrize(
    ("damage", "named"),
    [
        ("UPDATE withdrawal SET amount_rp = amount_rp + 1", "not asked for like this"),
        ("UPDATE withdrawal SET asked_by = ended_by", "given by the one who asked"),
        ("UPDATE withdrawal SET entry_id = NULL", "not asked for like this"),
        ("UPDATE withdrawal SET state = 'refused'", "not asked for like this"),
    ],
)
def test_each_damage_is_named(lived_in: Book, damage: str, named: str) -> None:
    lived_in.run(lambda book: book.execute(text(damage)))
    found = lived_in.look(first_deviation)
    assert found is not None and named in found

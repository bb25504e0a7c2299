"""`guyub verify` on titipan given back: more than was there, one person for both voices, another card or till."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import text

from domain.ledger import Account
from domain.money import Rupiah
from domain.titipan import hand_back
from storage import ledger
from storage.book import Book
from storage.titipan_checks import titipan_by_two
from storage.verify import first_deviation
from tests import livedin
from tests.chat import Chatroom

LIVED = (
    "Sri: angsur 165rb",
    "Sri: [Langsung ke UPK]",
    "Rini: terima uang",
    "Rini: [Terima dari Bu Sri]",
    "Rini: cari sri",
    "Rini: [1]",
    "Rini: [Kembalikan titipan]",
    "Rini: 30rb",
    "Rini: [Tunai]",
    "Sri: [Sudah saya terima]",
)
TODAY = date(2026, 11, 17)


@pytest.fixture
def lived_in(chat: Chatroom, database: str) -> Iterator[Book]:
    """Sri had 30.000 of her 50.000 back; the triggers are taken away."""
    yield from livedin.after(chat, database, *LIVED)


def test_titipan_that_left_unsaid_is_named(lived_in: Book) -> None:
    assert lived_in.look(first_deviation) is None
    more = hand_back(6, 6, Rupiah(1_000), TODAY, "unsaid", till=Account.CASH_UPK, covered=None)
    lived_in.run(lambda book: ledger.append(book, more, ledger.About(1, 1, 6, 12)))
    found = lived_in.look(lambda book: next(titipan_by_two(book), None))
    assert found is not None and "titipan left that nobody gave back like this" in found
    assert lived_in.look(first_deviation) == found


def test_more_than_was_there_is_named(lived_in: Book) -> None:
    """Two people say so, and still the card never held as much."""
    more = hand_back(6, 6, Rupiah(20_001), TODAY, "too much", till=Account.CASH_UPK, covered=None)
    written = lived_in.run(lambda book: ledger.append(book, more, ledger.About(1, 1, 6, 12)))
    columns = (
        "bkm_id, ksm_id, person_id, share_id, from_kas, state, made_at, till, paid_by, paid_on, ended_by"
    )
    said = f"""INSERT INTO titipan_return (public_id, amount_rp, entry_id, {columns})
        SELECT 'x', 20001, {written.id}, {columns} FROM titipan_return"""
    lived_in.run(lambda book: book.execute(text(said)))
    assert lived_in.look(first_deviation) == "share 6: 1 more was handed back than was there"


@pytest.mark.parametrize(
    ("damage", "named"),
    [
        ("UPDATE titipan_return SET amount_rp = amount_rp + 1", "nobody gave back like this"),
        ("UPDATE titipan_return SET state = 'asked'", "nobody gave back like this"),
        ("UPDATE titipan_return SET till = 'bank'", "moves something else than titipan"),
        ("UPDATE titipan_return SET share_id = 5", "moves something else than titipan"),
        ("UPDATE titipan_return SET ended_by = paid_by", "received by the one who gave it"),
    ],
)
def test_each_damage_is_named(lived_in: Book, damage: str, named: str) -> None:
    lived_in.run(lambda book: book.execute(text(damage)))
    found = lived_in.look(first_deviation)
    assert found is not None and named in found

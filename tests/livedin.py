"""A book in which money was reported, confirmed, handed over and reversed, with its triggers taken away: what is
broken by hand must be found.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from storage.book import Book
from tests.chat import Chatroom
from tests.conftest import START
from tests.engines import unguard

LIVED = (
    "Wati: setor 50rb",
    "Siti: [Sudah]",
    "Sri: setor 20rb",
    "Yati: 1 20 115 // 7 20 115 // kas 270",
    "Yati: serah uang",
    "Yati: [Ya, semua]",
    "Rini: [Cocok]",
    "Siti: koreksi H-0001",
    "Siti: [Salah ketik]",
    "Siti: [Simpan]",
)
"""What happened in it, line by line."""
LENT = (
    "Yati: ajukan pinjaman",
    "Yati: 3 1jt dagang sayur // 4 500rb pakan ayam",
    "Yati: 10",
    "Yati: [Simpan]",
    "Rini: [Layak]",
    "Rini: menurut buku kertas hampir lunas",
    "Hadi: [Setuju]",
    "Wati: [Benar, saya yang pinjam]",
    "Rini: pengajuan",
    "Rini: [Pengajuan Mawar]",
    "Rini: [Cairkan Rp1.000.000]",
    "Yati: [Sudah, Rp1.000.000]",
)
"""How a loan came about: asked for, looked at, decided, the borrower's word, counted out and counted again."""


def after(chat: Chatroom, database: str, *lines: str) -> Iterator[Book]:
    """The book behind this chat once these lines were said; closed when the test is over."""
    for line in lines:
        chat._play(line)
    chance = count(10**7)
    book = Book(database, lambda: START, lambda n: next(chance).to_bytes(n, "big"))
    with book.engine.begin() as conn:
        unguard(conn)
    yield book
    book.close()

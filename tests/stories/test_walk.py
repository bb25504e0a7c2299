"""From a member's word to the printed sheets of the month: every step is a key or a button, no command is typed."""

from __future__ import annotations

import re

import locales
from storage.verify import first_deviation
from tests.chat import Chatroom

KEYS = set(locales.home_labels())


def walk(chat: Chatroom, script: str) -> None:
    """Play the people's lines; what they write must be a key of the home screen or a button."""
    for line in script.strip().splitlines():
        who, _, words = line.strip().partition(": ")
        if who.startswith("--"):
            chat.at(who.removeprefix("--").strip() + words)
            continue
        assert words in KEYS or re.fullmatch(r"\[.+\]", words), words
        said = chat.hear(who, words)
        assert said, (who, words)
        assert "sudah tidak berlaku" not in said[0], (who, words, said)


def test_the_treasurer_walks_from_a_claim_to_the_sheets_by_presses_alone(chat: Chatroom) -> None:
    walk(
        chat,
        """
        Sri: Saya sudah bayar
        Sri: [Angsuran Rp115.000]
        Sri: [Bu Siti]
        Siti: [Sudah saya pegang]
        Siti: Serah uang
        Siti: [Ya, semua]
        Rini: Terima uang
        Rini: [Cocok]
        """,
    )
    chat.at("2026-12-01 09:00")
    walk(
        chat,
        """
        Rini: Lainnya
        Rini: [Tutup buku]
        Rini: [Tutup November 2026]
        Hadi: [Setuju]
        Rini: Cetak & laporan
        Rini: [Senin 30 November]
        Rini: [Kenapa?]
        Rini: [Lembar XLSX]
        """,
    )
    assert chat.phone.messages[-1]["picture"] is not None
    assert chat.book.look(first_deviation) is None

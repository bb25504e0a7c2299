"""An officer picks the hour at which the day's digest comes."""

from __future__ import annotations

from domain.say import say
from storage import outbox
from tests.chat import Chatroom


def test_the_clerk_picks_an_hour_by_key_and_by_word(chat: Chatroom) -> None:
    chat("""
        Rini: Lainnya
        bot: ... [Jam ringkasan] ...
        Rini: [Jam ringkasan]
        bot: Ringkasan harian datang jam 08.30. Mau jam berapa? Bisa ditulis juga: jam ringkasan 7.30 [07.00] [12.00] [16.00]
        Rini: [16.00]
        bot: Baik, ringkasan harian datang jam 16.00.
        Rini: jam ringkasan 7
        bot: Baik, ringkasan harian datang jam 07.00.
        Rini: jam ringkasan
        bot: Ringkasan harian datang jam 07.00. Mau jam berapa? Bisa ditulis juga: jam ringkasan 7.30 [08.30] [12.00] [16.00]
        Rini: jam ringkasan 23
        bot: Ringkasan bisa datang antara jam 7 pagi dan sebelum jam 8 malam. Contoh: jam ringkasan 16
        Rini: jam ringkasan nanti
        bot: Jam "nanti" belum saya pahami. Contoh: jam ringkasan 7
        Sri: jam ringkasan 7
        bot: Ringkasan harian hanya untuk pengurus.
    """)


def task(chat: Chatroom, who: str, reason: str) -> None:
    """Something for that officer's digest."""
    to = chat.accounts[who]
    chat.book.run(
        lambda book: (
            outbox.post(book, to, say("overview-month-end", month="2026-10-01"), "task", reason) and None
        )
    )


def heard(chat: Chatroom, who: str) -> int:
    """How many digests came to that phone."""
    return sum(
        "Oktober 2026 bisa ditutup" in m["text"]
        for m in chat.phone.messages
        if m["chat"] == chat.accounts[who]
    )


def test_it_comes_at_that_hour_and_not_before(chat: Chatroom) -> None:
    chat.hear("Rini", "jam ringkasan 16")
    for who in ("Rini", "Hadi"):
        task(chat, who, f"one:{who}")
    chat.at("2026-11-18 08:31")
    assert (heard(chat, "Rini"), heard(chat, "Hadi")) == (0, 1), "the others hear as before"
    chat.at("2026-11-18 15:59")
    assert heard(chat, "Rini") == 0
    chat.at("2026-11-18 16:01")
    assert heard(chat, "Rini") == 1
    task(chat, "Rini", "two")
    chat.at("2026-11-18 19:00")
    assert heard(chat, "Rini") == 1, "one a day"


def test_an_earlier_hour_holds_for_what_waits_already(chat: Chatroom) -> None:
    task(chat, "Rini", "one")
    chat.at("2026-11-17 20:30")
    chat.hear("Rini", "jam ringkasan 7")
    chat.at("2026-11-18 06:59")
    assert heard(chat, "Rini") == 0
    chat.at("2026-11-18 07:01")
    assert heard(chat, "Rini") == 1

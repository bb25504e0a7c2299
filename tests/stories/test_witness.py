"""Buku bersaksi: at each closing four words are read aloud and written by hand; later anybody may compare."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import text

from domain.witness import WORDS
from storage.book import Book
from tests.chat import Chatroom
from tests.conftest import START
from tests.engines import unguard

CLOSING = (("Rini", "tutup buku"), ("Rini", "[Tutup Oktober 2026]"), ("Hadi", "[Setuju]"))


def closed(chat: Chatroom) -> list[str]:
    """October is closed; the four words as Bu Rini writes them into the paper book."""
    for name, words in CLOSING:
        said = chat.hear(name, words)
    found = re.search(r"kertas: ([A-Z]+ [A-Z]+ [A-Z]+ [A-Z]+)\b", said[0])
    assert found is not None, said
    return found[1].lower().split()


def harm(database: str, statement: str) -> None:
    """Somebody with the keys of the server changes a row."""
    book = Book(database, lambda: START, bytes)
    with book.engine.begin() as conn:
        unguard(conn)
        conn.execute(text(statement))
    book.close()


@pytest.mark.parametrize("name", ["Sri", "Yati", "Siti", "Rini", "Hadi", "Budi"])
def test_a_member_compares_the_book_with_the_paper(chat: Chatroom, name: str) -> None:
    words = " ".join(closed(chat))
    chat(f"""
        {name}: cek buku
        bot: Cocok: buku sampai Oktober 2026, 20 catatan, tidak berubah sejak ditutup. Samakan dengan buku kertas: {words.upper()}
        {name}: {words}
        bot: Cocok. Itu kata-kata tutup buku Oktober 2026, 20 catatan.
        {name}: /cek {words}
        bot: Cocok. Itu kata-kata tutup buku Oktober 2026, 20 catatan.
        {name}: cek buku {words.upper()}
        bot: Cocok. Itu kata-kata tutup buku Oktober 2026, 20 catatan.
    """)


def test_before_the_first_closing_there_is_nothing_to_compare(chat: Chatroom) -> None:
    chat("""
        Sri: cek buku
        bot: Belum ada bulan yang ditutup. Empat kata muncul saat tutup buku.
        Sri: kali batu angin padi
        bot: Belum ada bulan yang ditutup. Empat kata muncul saat tutup buku.
    """)


def test_a_slip_is_offered_the_nearest_word(chat: Chatroom) -> None:
    words = closed(chat)
    slip = words[2] + "z"
    said = chat.hear("Sri", " ".join([*words[:2], slip, words[3]]))
    assert said[0].startswith(f'bot: Kata ke-3, "{slip}", tidak ada di daftar saya. Maksudnya yang mana?')
    assert f"[{words[2].upper()}]" in said[0]
    assert chat.hear("Sri", f"[{words[2].upper()}]") == [
        "bot: Cocok. Itu kata-kata tutup buku Oktober 2026, 20 catatan."
    ]


def test_a_word_like_no_other_is_read_again(chat: Chatroom) -> None:
    words = closed(chat)
    said = chat.hear("Sri", f"cek buku xqzw {' '.join(words[1:])}")
    assert said == ['bot: Kata ke-1, "xqzw", tidak ada di daftar saya. Baca sekali lagi di kertas.']
    assert "Contoh: cek buku kali batu angin padi" in chat.hear("Sri", "cek buku kali batu")[0]


def test_another_word_on_the_paper_is_named(chat: Chatroom) -> None:
    words = closed(chat)
    other = next(word for word in WORDS if word not in words)
    shown = " ".join(words).upper()
    chat(f"""
        Sri: {words[0]} {words[1]} {other} {words[3]}
        bot: Tidak cocok di kata ke-3. Menurut buku ini, Oktober 2026: {shown} Baca sekali lagi di kertas; kalau tetap lain, panggil pengawas.
        Sri: {other} {other} {other} {other}
        bot: Tidak cocok. Yang terdekat, Oktober 2026: {shown} Baca sekali lagi di kertas; kalau tetap lain, panggil pengawas.
    """)


def test_a_row_changed_behind_the_bots_back_is_told_to_every_member(chat: Chatroom, database: str) -> None:
    words = " ".join(closed(chat))
    harm(database, "UPDATE posting SET amount_rp = amount_rp + 5 WHERE id = (SELECT min(id) FROM posting)")
    told = "Tidak cocok: ada catatan yang berubah sesudah Oktober 2026 ditutup. Simpan buku kertasnya, dan panggil pengawas."
    chat(f"""
        Sri: cek buku
        bot: {told}
        Sri: {words}
        bot: {told}
    """)


def test_what_came_after_the_closing_does_not_matter_to_it(chat: Chatroom, database: str) -> None:
    words = " ".join(closed(chat))
    chat._play("Wati: setor 50rb")
    harm(database, "UPDATE entry SET note = 'x' WHERE kind = 'claim'")
    assert chat.hear("Sri", words) == ["bot: Cocok. Itu kata-kata tutup buku Oktober 2026, 20 catatan."]


def test_each_closing_has_its_own_words(chat: Chatroom) -> None:
    october = closed(chat)
    chat._play("Wati: setor 50rb")
    chat.at("2026-12-01 09:00")
    for name, said in (
        ("Rini", "tutup buku november"),
        ("Rini", "[Tutup November 2026]"),
        ("Hadi", "[Setuju]"),
    ):
        lines = chat.hear(name, said)
    november = lines[0].rpartition("kertas: ")[2].partition(" [")[0]
    assert november.lower().split() != october
    assert "tutup buku November 2026, 21 catatan" in chat.hear("Sri", november)[0]
    assert "tutup buku Oktober 2026, 20 catatan" in chat.hear("Sri", " ".join(october))[0]
    assert november in chat.hear("Sri", "cek buku")[0]


@pytest.mark.parametrize("words", ["cek buku", "/cek", "kali batu angin padi", "/cek kali batu angin padi"])
def test_strangers_and_facilitators_learn_nothing(chat: Chatroom, words: str) -> None:
    closed(chat)
    assert "ocok" not in chat.hear("Tamu", words)[0]


def test_in_a_group_nothing_is_said(chat: Chatroom) -> None:
    words = " ".join(closed(chat))
    assert chat.hear("Yati", words, "KSM Mawar") == []

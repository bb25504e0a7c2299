"""This year's surplus on trial: by KSM on the officers' phones, one's own share on a member's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import insert, update

from domain import writtenrules
from domain.presets import preset
from domain.shu import Part
from storage import sealed
from storage import tables as t
from tests.chat import Chatroom


def paid(chat: Chatroom) -> None:
    """Two members pay an instalment: Rp30.000 of jasa came in."""
    for who, words in (
        ("Yati", "3 0 115 // 6 0 115 // kas 230"), ("Yati", "serah uang"), ("Yati", "[Ya, semua]"),
        ("Rini", "[Cocok]"),
    ):  # fmt: skip
        chat.hear(who, words)


def agreed(chat: Chatroom) -> None:
    """The rules of this BKM name a part for the members."""
    parts = (Part("modal", 7_000), Part("anggota", 3_000))
    made = replace(preset("urban-2013"), version=2, applies_from=date(2026, 11, 1), shu=parts)

    def write(book) -> None:  # type: ignore[no-untyped-def]
        row = {
            "bkm_id": 1,
            "version": 2,
            "name": made.name,
            "applies_from": made.applies_from,
            "about": "shu",
        }
        row |= {"text": writtenrules.write(made), "proposed_by": 12, "agreed_by": 13, "agreed_at": book.now}
        done = book.execute(insert(t.rules).values(**row))
        sealed.put(book, t.rules, done.inserted_primary_key[0])

    chat.book.run(write)


def test_this_years_surplus_is_offered_and_the_members_part_goes_by_jasa_paid(chat: Chatroom) -> None:
    paid(chat)
    chat("""
        Rini: bagi shu
        bot: Berapa sisa hasil usaha (SHU) yang dibagi? Sejak November 2026 sampai hari ini Rp30.000; boleh juga tulis angka lain. [Rp30.000] [Batal]
        Rini: [Rp30.000]
        bot: Dibagi menurut apa? Contoh umum, belum tentu yang disepakati: - modal bergulir 50% - dana sosial 25% - pengurus 15% - cadangan 10% Atau tulis sendiri: modal 50, sosial 30, cadangan 20. [Pakai contoh ini] [Batal]
        Rini: modal 70, anggota 30
        bot: SHU Rp30.000 dibagi, hitungan percobaan. Belum ada yang dibukukan. - modal 70%: Rp21.000 - anggota 30%: Rp9.000 Tiap bagian dibulatkan ke bawah, tidak ada sisanya. Jumlahnya pas. Bagian anggota menurut jasa yang dibayar tahun ini, dibulatkan ke bawah: - KSM Mawar Rp9.000, 2 orang [Kenapa?]
    """)


def test_ones_own_share_on_ones_own_phone(chat: Chatroom) -> None:
    paid(chat)
    agreed(chat)
    chat("""
        Wati: bagian saya
        bot: Bu Wati: kalau SHU tahun ini dibagi sekarang, dari bagian anggota kira-kira Rp4.500. Dihitung dari jasa yang sudah dibayar, dibulatkan ke bawah. Ini percobaan; yang memutuskan rapat. [Kenapa?]
        Sri: shu saya
        bot: Bu Sri: kalau SHU tahun ini dibagi sekarang, dari bagian anggota kira-kira Rp4.500. Dihitung dari jasa yang sudah dibayar, dibulatkan ke bawah. Ini percobaan; yang memutuskan rapat. [Kenapa?]
        Joko: bagian saya
        bot: Pak Joko: kalau SHU tahun ini dibagi sekarang, dari bagian anggota kira-kira Rp0. Dihitung dari jasa yang sudah dibayar, dibulatkan ke bawah. Ini percobaan; yang memutuskan rapat. [Kenapa?]
        Rini: bagian saya
        bot: Nama ini belum tercatat di KSM mana pun. Tanyakan ke ketua, ya.
    """)


def test_where_no_rule_names_the_members_nobody_guesses(chat: Chatroom) -> None:
    paid(chat)
    chat("""
        Wati: bagian saya
        bot: Bu Wati: aturan UPK belum menyebut bagian untuk anggota, jadi belum ada yang bisa dihitung. Yang memutuskan rapat.
    """)


@pytest.mark.parametrize(
    ("language", "words", "says"),
    [("jv", "bagian kula", "kinten-kinten Rp4.500"), ("en", "my share", "about Rp4,500")],
)
def test_in_the_members_language(chat: Chatroom, language: str, words: str, says: str) -> None:
    paid(chat)
    agreed(chat)
    speaks = update(t.person).where(t.person.c.name == "Wati").values(language=language)
    chat.book.run(lambda book: book.execute(speaks))
    assert says in chat.hear("Wati", words)[0]

"""'ubah aturan': the rule by its name, typed behind the words or at the question, in three languages."""

from __future__ import annotations

import pytest

import locales
from conversations.rule_topics import PARTS, named
from domain.rulechange import TOPICS
from domain.say import Say
from tests.chat import Chatroom

TWO_MEANINGS = {"part-telat": "ladder", "part-simpanan": "savings"}
"""A page and a rule of one name in some language: the rule is meant, the page has a key."""
MOST_KEYS = 8


def test_the_name_of_a_rule_leads_straight_to_its_question(chat: Chatroom) -> None:
    chat("""
        Rini: ubah aturan denda
        bot: Kalau angsuran lewat tanggal, ada denda? Sekarang: tidak ada. [Tanpa denda] [Sekali, rupiah] [Tiap bulan, persen] [Batal]
        Rini: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Rini: ubah aturan
        bot: Aturan mana yang mau diubah? Satu per satu, nanti ditanyakan ke pengurus kedua. Boleh juga tulis namanya, misalnya: denda. [Pinjaman] [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ganti semuanya] [Batal]
        Rini: batas pinjaman, ya
        bot: Pinjaman pertama paling banyak berapa? Tulis misalnya 1jt. Sekarang: pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan. [Batal]
        Rini: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Rini: ubah aturan
        bot: Aturan mana yang mau diubah? Satu per satu, nanti ditanyakan ke pengurus kedua. Boleh juga tulis namanya, misalnya: denda. [Pinjaman] [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ganti semuanya] [Batal]
        Rini: angsuran
        bot: Aturan yang mana? [Jatuh tempo] [Musiman, tenggang] [Hari libur] [Urutan bayar] [Lunas lebih awal] [Denda] [Kembali] [Batal]
        Rini: jatuh tempo
        bot: Jatuh temponya kapan? Sekarang: tiap bulan pada tanggal cair. [Tiap bulan, tanggal cair] [Tiap bulan, tanggal tetap] [Tiap kumpulan] [Tiap minggu] [Batal]
        Rini: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Rini: ubah aturan
        bot: Aturan mana yang mau diubah? Satu per satu, nanti ditanyakan ke pengurus kedua. Boleh juga tulis namanya, misalnya: denda. [Pinjaman] [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ganti semuanya] [Batal]
        Rini: entah apa namanya
        bot: Maaf, saya belum paham. Aturan mana yang mau diubah? Satu per satu, nanti ditanyakan ke pengurus kedua. Boleh juga tulis namanya, misalnya: denda. [Pinjaman] [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ganti semuanya] [Batal]
        Rini: [Tata cara]
        bot: Aturan yang mana? [Pengingat] [Jarak kunjungan] [Uang & koreksi] [Cek acak] [Bagi SHU] [Kembali] [Batal]
        Rini: cek acak
        bot: Berapa kuitansi seminggu diundi untuk cek acak pengawas? 0 kalau tidak diundi. Sekarang: 5 kuitansi seminggu. [0] [3] [5] [10] [Batal]
    """)


def test_words_that_name_no_rule_show_the_pages(chat: Chatroom) -> None:
    chat("""
        Rini: ubah aturan yang bikin repot
        bot: Aturan mana yang mau diubah? Satu per satu, nanti ditanyakan ke pengurus kedua. Boleh juga tulis namanya, misalnya: denda. [Pinjaman] [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ganti semuanya] [Batal]
        Rini: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Rini: tolong ganti aturan dong
        bot: Aturan mana yang mau diubah? Satu per satu, nanti ditanyakan ke pengurus kedua. Boleh juga tulis namanya, misalnya: denda. [Pinjaman] [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ganti semuanya] [Batal]
    """)


def test_who_may_not_change_a_rule_hears_so_by_its_name_too(chat: Chatroom) -> None:
    chat("""
        Wati: ubah aturan denda
        bot: Aturan diubah oleh petugas UPK atau koordinator, dengan persetujuan pengurus kedua. Untuk membaca: tulis "aturan".
    """)


def test_a_row_of_the_sheet_is_still_changed_by_the_same_verb(chat: Chatroom) -> None:
    chat("""
        Yati: ubah 4 20 100
        bot: Belum ada lembar kumpulan yang bisa diubah.
    """)


@pytest.mark.parametrize("code", [*TOPICS, *PARTS])
@pytest.mark.parametrize("language", ["id", "jv", "en"])
def test_what_stands_on_a_key_can_be_typed(code: str, language: str) -> None:
    page = code.startswith("part-")
    key = f"button-rules-{code.removeprefix('part-')}" if page else f"choice-rules-topic-{code}"
    found = named(locales.plain(Say(key), language))
    assert found in (code, TWO_MEANINGS.get(code))


def test_a_page_of_rules_has_room_for_a_way_back() -> None:
    assert all(len(topics) + 1 <= MOST_KEYS for topics in PARTS.values())
    assert len(PARTS) + 1 <= MOST_KEYS, "the pages and [Ganti semuanya]"

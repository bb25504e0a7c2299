"""A home key may be typed as well as pressed, in small letters, with "dan" for "&"."""

from __future__ import annotations

import pytest

import locales
from domain.say import LANGUAGES
from domain.words import label
from tests.chat import Chatroom
from usecases.home import DOORS


def test_the_labels_of_the_keys_open_the_same_doors_when_typed(chat: Chatroom) -> None:
    chat("""
        Hadi: persetujuan
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
        Hadi: Persetujuan ya pak
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
        Wati: hp & rahasia
        bot: HP ini dicatat: dipakai sendiri. ... [Saya sendiri] [Bersama keluarga]
        Wati: hp dan rahasia
        bot: HP ini dicatat: dipakai sendiri. ... [Saya sendiri] [Bersama keluarga]
        Wati: HP lan wados
        bot: HP ini dicatat: dipakai sendiri. ... [Saya sendiri] [Bersama keluarga]
        Wati: DATA SAYA
        bot: Tentang Bu Wati (KSM Mawar) saya simpan: ... [Kirim berkas] [Ada yang keliru] [Izin saya] [Hapus data saya]
        Wati: lainnya
        bot: Yang lain: [Pengaduan] [Bahasa] ...
        Wati: tanya dan lapor
        bot: Silakan tulis atau kirim suara. Nanti orang yang menjawab. ... [Batal]
    """)


@pytest.mark.parametrize("typed", ["Catatan saya", "catatan saya", "cathetan kula", "My record"])
def test_ones_own_record_is_the_whole_of_it(chat: Chatroom, typed: str) -> None:
    assert "Angsuran Bu Wati: sudah 4, tinggal 6" in chat.hear("Wati", typed)[0]


def test_words_whose_door_knows_the_office_keep_it(chat: Chatroom) -> None:
    assert (
        chat.hear("Siti", "uang masuk") == chat.hear("Siti", "Uang masuk") == chat.hear("Siti", "terima uang")
    )
    assert (
        chat.hear("Rini", "uang masuk") == chat.hear("Rini", "Terima uang") != chat.hear("Siti", "uang masuk")
    )
    assert chat.hear("Rini", "tugas saya") == chat.hear("Rini", "Tugas hari ini")


def test_an_open_question_of_free_words_takes_the_line_all_the_same(chat: Chatroom) -> None:
    chat("""
        Wati: Tanya & lapor
        bot: Silakan tulis atau kirim suara. Nanti orang yang menjawab. ... [Batal]
        Wati: hp dan rahasia
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, ...
        bot>Adi: T-1 dari Bu Wati, ... hp dan rahasia [Jawab] ...
    """)


def test_a_question_of_another_kind_lets_it_pass_and_stays_open(chat: Chatroom) -> None:
    asked = chat.hear("Wati", "setor")
    assert chat.hear("Wati", "hp dan rahasia")[0].startswith("bot: HP ini dicatat: dipakai sendiri.")
    assert chat.hear("Wati", "sedikit saja")[0].endswith(asked[0].removeprefix("bot: "))


def test_every_label_of_every_language_means_one_key() -> None:
    meant: dict[tuple[str, ...], set[str]] = {}
    for words, code in locales.home_labels().items():
        meant.setdefault(label(words), set()).add(code)
    assert all(len(codes) == 1 for codes in meant.values())
    assert set().union(*meant.values()) >= DOORS
    assert len(meant) > len(DOORS) * (len(LANGUAGES) - 1)

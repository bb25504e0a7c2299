"""After news: was the explanation clear? Closed questions, and the explanation once more in other words."""

from __future__ import annotations

from tests.chat import Chatroom
from tests.stories.test_announcements import _send


def news_read(chat: Chatroom) -> None:
    """News went out, and Bu Wati has read it."""
    _send(chat, "Posyandu pindah ke balai RT 02, Selasa pagi.", "Anggota KSM")
    chat.hear("Wati", "[Sudah baca]")


def test_who_wrote_asks_two_questions_and_who_missed_something_hears_it_in_other_words(
    chat: Chatroom,
) -> None:
    news_read(chat)
    chat("""
        Adi: [Apakah jelas?]
        bot: Pertanyaan 1: apa yang ingin ditanyakan? Satu kalimat saja. [Batal]
        Adi: Posyandu sekarang di mana?
        bot: Jawaban yang cocok apa? Pendek saja, jadi tombol. [Batal]
        Adi: Balai RT 02
        bot: Pilihan lain apa? Satu atau dua, satu baris satu. [Batal]
        Adi: Rumah Bu Yati // Puskesmas
        bot: Mau tambah pertanyaan? Paling banyak tiga. [Tambah] [Cukup] [Batal]
        Adi: [Tambah]
        bot: Pertanyaan 2: apa yang ingin ditanyakan? Satu kalimat saja. [Batal]
        Adi: Hari apa?
        bot: Jawaban yang cocok apa? Pendek saja, jadi tombol. [Batal]
        Adi: Selasa
        bot: Pilihan lain apa? Satu atau dua, satu baris satu. [Batal]
        Adi: Rabu
        bot: Mau tambah pertanyaan? Paling banyak tiga. [Tambah] [Cukup] [Batal]
        Adi: [Cukup]
        bot: Kalau ada yang memilih lain, saya jelaskan sekali lagi. Tulis penjelasannya dengan kata-kata lain. [Batal]
        Adi: Mulai bulan ini bukan lagi di rumah Bu Yati. Datangnya Selasa pagi ke balai RT 02.
        bot: Ke 7 HP yang menerima "Posyandu pindah ke balai RT 02, Selasa pagi.": 1. Posyandu sekarang di mana? Cocok: Balai RT 02. Lainnya: Rumah Bu Yati, Puskesmas. 2. Hari apa? Cocok: Selasa. Lainnya: Rabu. Kalau memilih lain: Mulai bulan ini bukan lagi di rumah Bu Yati. Datangnya Selasa pagi ke balai RT 02. [Kirim] [Tidak]
        Adi: [Kirim]
        bot~: Kabar "Posyandu pindah ke balai RT 02, Selasa pagi." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 1 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP. [Siapa yang belum?] [Perbaiki]
        bot: Apakah "Posyandu pindah ke balai RT 02, Selasa pagi." jelas? Menjawab 0 orang; ditanyakan ke 7 HP. Siapa yang hari ini sudah mendapat pesan, mendapat pertanyaan ini besok. 1. Posyandu sekarang di mana? Belum ada jawaban. 2. Hari apa? Belum ada jawaban.
        -- 2026-11-18 08:00
        bot>Adi~: Kabar "Posyandu pindah ke balai RT 02, Selasa pagi." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 1 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP. [Siapa yang belum?] [Ingatkan 1 ketua] [Perbaiki]
        bot>Yati: Kabar "Posyandu pindah ke balai RT 02, Selasa pagi." Supaya kami tahu penjelasan kami sudah jelas: Posyandu sekarang di mana? [Balai RT 02] [Rumah Bu Yati] [Puskesmas]
        bot>Siti: Kabar "Posyandu pindah ke balai RT 02, Selasa pagi." Supaya kami tahu penjelasan kami sudah jelas: Posyandu sekarang di mana? [Rumah Bu Yati] [Puskesmas] [Balai RT 02]
        bot>Wati: Kabar "Posyandu pindah ke balai RT 02, Selasa pagi." Supaya kami tahu penjelasan kami sudah jelas: Posyandu sekarang di mana? [Puskesmas] [Balai RT 02] [Rumah Bu Yati]
        bot>Sri: Kabar "Posyandu pindah ke balai RT 02, Selasa pagi." Supaya kami tahu penjelasan kami sudah jelas: Posyandu sekarang di mana? [Puskesmas] [Balai RT 02] [Rumah Bu Yati]
        bot>Joko: Kabar "Posyandu pindah ke balai RT 02, Selasa pagi." Supaya kami tahu penjelasan kami sudah jelas: Posyandu sekarang di mana? [Balai RT 02] [Rumah Bu Yati] [Puskesmas]
        bot>Tini: Kabar "Posyandu pindah ke balai RT 02, Selasa pagi." Supaya kami tahu penjelasan kami sudah jelas: Posyandu sekarang di mana? [Puskesmas] [Balai RT 02] [Rumah Bu Yati]
        bot>Darmi: Kabar "Posyandu pindah ke balai RT 02, Selasa pagi." Supaya kami tahu penjelasan kami sudah jelas: Posyandu sekarang di mana? [Rumah Bu Yati] [Puskesmas] [Balai RT 02]
        Wati: [Balai RT 02]
        bot: Cocok. Hari apa? [Rabu] [Selasa]
        bot>Adi~: Apakah "Posyandu pindah ke balai RT 02, Selasa pagi." jelas? Menjawab 1 orang; ditanyakan ke 7 HP. Jawaban yang cocok: KSM Mawar 1 dari 1 1. Posyandu sekarang di mana? Cocok 1 dari 1. 2. Hari apa? Belum ada jawaban.
        Wati: [Selasa]
        bot: Cocok. Terima kasih, Bu Wati.
        bot>Adi~: Apakah "Posyandu pindah ke balai RT 02, Selasa pagi." jelas? Menjawab 1 orang; ditanyakan ke 7 HP. Jawaban yang cocok: KSM Mawar 2 dari 2 1. Posyandu sekarang di mana? Cocok 1 dari 1. 2. Hari apa? Cocok 1 dari 1.
        Sri: [Puskesmas]
        bot: Rupanya penjelasan kami kurang jelas. Begini: Mulai bulan ini bukan lagi di rumah Bu Yati. Datangnya Selasa pagi ke balai RT 02. Hari apa? [Selasa] [Rabu]
        bot>Adi~: Apakah "Posyandu pindah ke balai RT 02, Selasa pagi." jelas? Menjawab 2 orang; ditanyakan ke 7 HP. Jawaban yang cocok: KSM Mawar 2 dari 3 1. Posyandu sekarang di mana? Cocok 1 dari 2. 2. Hari apa? Cocok 1 dari 1.
        Sri: [Balai RT 02]
        bot: Yang ini sudah dijawab. Terima kasih.
        Sri: [Rabu]
        bot: Baik, saya catat. Terima kasih, Bu Sri.
        bot>Adi~: Apakah "Posyandu pindah ke balai RT 02, Selasa pagi." jelas? Menjawab 2 orang; ditanyakan ke 7 HP. Jawaban yang cocok: KSM Mawar 2 dari 4 1. Posyandu sekarang di mana? Cocok 1 dari 2. 2. Hari apa? Cocok 1 dari 2.
    """)


def test_what_is_asked_is_short_different_and_names_nobodys_debt(chat: Chatroom) -> None:
    news_read(chat)
    chat("""
        Adi: [Apakah jelas?]
        bot: Pertanyaan 1: apa yang ingin ditanyakan? Satu kalimat saja. [Batal]
        Adi: Bu Wati masih nunggak berapa?
        bot: Kabar ini saya tahan. Tunggakan tidak diumumkan dengan nama atau jumlah; bicarakan dengan orangnya sendiri. Tulis lagi tanpa itu, atau "batal".
        Adi: Posyandu di mana?
        bot: Jawaban yang cocok apa? Pendek saja, jadi tombol. [Batal]
        Adi: Balai RT 02 yang di sebelah timur mushola dekat jembatan itu
        bot: Terlalu panjang. Paling banyak 40 huruf. [Batal]
        Adi: Balai RT 02
        bot: Pilihan lain apa? Satu atau dua, satu baris satu. [Batal]
        Adi: balai rt 02
        bot: Itu sama dengan jawaban yang cocok. Tulis pilihan yang lain. [Batal]
        Adi: a // b // c
        bot: Tulis satu sampai 2 pilihan lain, satu baris satu. [Batal]
        Adi: Puskesmas
        bot: Mau tambah pertanyaan? Paling banyak tiga. [Tambah] [Cukup] [Batal]
        Adi: [Cukup]
        bot: Kalau ada yang memilih lain, saya jelaskan sekali lagi. Tulis penjelasannya dengan kata-kata lain. [Batal]
        Adi: Di balai RT 02.
        bot: Ke 7 HP yang menerima "Posyandu pindah ke balai RT 02, Selasa pagi.": 1. Posyandu di mana? Cocok: Balai RT 02. Lainnya: Puskesmas. Kalau memilih lain: Di balai RT 02. [Kirim] [Tidak]
        Adi: [Tidak]
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
    """)

"""What a whole KSM may owe at one time: said with its room where somebody asks, overruled by name and reason."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness, village
from tests.chat import Chatroom
from tests.stories.test_lending import lent, play

NEW = {"Ningsih": 411, "Ratna": 412}
ASKS = (("Yati", "ajukan pinjaman"), ("Yati", "11 1jt warung"), ("Yati", "10"))


def two_more(chat: Chatroom) -> None:
    """Bu Ningsih and Bu Ratna, who owe nothing, and no rule but the ceiling has anything against them; the
    sekretaris Bu Parmi has a phone too.
    """

    def write(book: Work) -> None:
        mawar = book.execute(select(t.ksm.c.id).where(t.ksm.c.name == "Mawar")).scalar_one()
        for number, (name, account) in enumerate(NEW.items(), start=11):
            person = village._person(book, 1, name, "Bu", rt="05")
            village._seat(book, person, mawar, number)
            village._phone(book, account, person)
        village._phone(book, 413, lateness.person(book, "Parmi"))

    chat.book.run(write)
    for name, account in {**NEW, "Parmi": 413}.items():
        chat.accounts[name] = account
        chat.names[account] = name
    agree(chat, "[Syarat KSM]", "5", "30", "0")


def agree(chat: Chatroom, *answers: str) -> None:
    """Two officers change a rule from today."""
    for words in lateness.ruling(*answers, "[Selasa 17/11]", "[Usulkan]"):
        chat.hear("Rini", words)
    chat.hear("Hadi", "[Setuju]")


def ceiling(chat: Chatroom, group: str) -> None:
    """Mawar owes Rp6.000.000 in pokok: ten loans of a million, four rows of ten paid."""
    agree(chat, "[Batas pinjaman]", "1jt", "3jt", "4", "12", "3", group)


def test_a_ksm_at_its_ceiling_reads_how_much_room_there_is_and_an_officer_may_overrule_it(
    chat: Chatroom,
) -> None:
    two_more(chat)
    chat("""
        Rini: ubah aturan
        bot: Aturan mana yang mau diubah? Satu per satu, nanti ditanyakan ke pengurus kedua. Boleh juga tulis namanya, misalnya: denda. [Pinjaman] [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ganti semuanya] [Batal]
        Rini: [Pinjaman]
        bot: Aturan yang mana? [Jasa] [IPTW] [Pembulatan] [Pinjaman baru] [Batas pinjaman] [Syarat KSM] [Kembali] [Batal]
        Rini: [Batas pinjaman]
        bot: Pinjaman pertama paling banyak berapa? Tulis misalnya 1jt. Sekarang: pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan. [Batal]
        Rini: 1jt
        bot: Sesudah itu paling banyak berapa? [Batal]
        Rini: 3jt
        bot: Paling banyak berapa kali meminjam? [3] [4] [6] [Batal]
        Rini: [4]
        bot: Paling lama berapa bulan? [10] [12] [18] [24] [Batal]
        Rini: [12]
        bot: Paling pendek berapa bulan? [1] [3] [6] [Batal]
        Rini: [3]
        bot: Semua pinjaman satu KSM paling banyak berapa, bersama yang sedang diajukan? Tulis misalnya 50jt, atau tekan di bawah. [Tidak dibatasi] [Batal]
        Rini: 6,5jt
        bot: Berlaku mulai kapan? Pinjaman yang sudah jalan tetap memakai kartunya. [Selasa 17/11] [Selasa 1/12] [Jumat 1/1] [Batal]
        Rini: [Selasa 17/11]
        bot: Yang berubah: - Batas pinjaman: pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan → pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan, satu KSM paling banyak Rp6.500.000 Berlaku mulai Selasa 17 November 2026. Pinjaman yang sudah jalan tetap memakai kartunya. Usulkan ke pengurus kedua? [Usulkan] [Tidak]
        Rini: [Usulkan]
        bot: Usul terkirim. Menunggu jawaban Pak Hadi, Pak Budi. Sebelum itu aturan lama tetap berlaku. [Tarik usul]
        bot>Hadi: Bu Rini mengusulkan aturan BKM Contoh Sumber diubah: - Batas pinjaman: pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan → pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan, satu KSM paling banyak Rp6.500.000 Berlaku mulai Selasa 17 November 2026. Pinjaman yang sudah jalan tetap memakai kartunya. Setuju? [Setuju] [Tidak setuju]
        bot>Budi: Bu Rini mengusulkan aturan BKM Contoh Sumber diubah: - Batas pinjaman: pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan → pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan, satu KSM paling banyak Rp6.500.000 Berlaku mulai Selasa 17 November 2026. Pinjaman yang sudah jalan tetap memakai kartunya. Setuju? [Setuju] [Tidak setuju]
        Hadi: [Setuju]
        bot: Setuju. Aturan versi 3 berlaku mulai Selasa 17 November 2026.
        bot>Rini: Pak Hadi setuju. Aturan versi 3 berlaku mulai Selasa 17 November 2026.
        Wati: aturan
        bot: Aturan BKM Contoh Sumber. perkotaan 2013 (POB) versi 3, berlaku sejak Selasa 17 November 2026 (Bu Rini dan Pak Hadi). - Jasa: 1,5% per bulan dari pinjaman awal - Pembulatan: Rp500 terdekat - Batas pinjaman: pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan, satu KSM paling banyak Rp6.500.000 - Syarat KSM: 5 anggota, perempuan 30%, menabung 0 bulan [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan]
        Yati: ajukan pinjaman
        bot: Siapa yang mau pinjam? Satu baris satu orang: nomor buku, jumlah, untuk apa. Contoh: 3 1jt dagang sayur 6 500rb beli pakan ayam [Batal]
        Yati: 11 1jt warung
        bot: Diangsur berapa bulan? [6 bulan] [10 bulan] [12 bulan] [Batal]
        Yati: [10 bulan]
        bot: KSM Mawar mengajukan Rp1.000.000 untuk 1 orang, 10 bulan. Angsuran semuanya Rp115.000 sebulan. 11. Bu Ningsih, Rp1.000.000, warung Aturan UPK mencatat: - satu KSM boleh pinjam sampai Rp6.500.000 bersama-sama: pokok yang berjalan Rp6.000.000, jadi masih ada ruang Rp500.000; ruangnya bertambah tiap pokok dibayar Diajukan? [Simpan] [Tidak]
        Yati: [Simpan]
        bot: Pengajuan KSM Mawar tersimpan: 1 orang, Rp1.000.000. Menunggu Bu Rini di UPK memeriksa. Belum ada yang dipinjamkan. [Batalkan pengajuan]
        bot>Rini: Pengajuan KSM Mawar: 1 orang, Rp1.000.000, 10 bulan. Menunggu pemeriksaan UPK. 11. Bu Ningsih, Rp1.000.000, warung Aturan mencatat: - satu KSM boleh pinjam sampai Rp6.500.000 bersama-sama: pokok yang berjalan Rp6.000.000, jadi masih ada ruang Rp500.000; ruangnya bertambah tiap pokok dibayar [Layak] [Tidak layak]
        Rini: [Layak]
        bot: KSM Mawar tetap layak karena apa? Alasannya disimpan bersama nama pemeriksa. - satu KSM boleh pinjam sampai Rp6.500.000 bersama-sama: pokok yang berjalan Rp6.000.000, jadi masih ada ruang Rp500.000; ruangnya bertambah tiap pokok dibayar [Batal]
        Rini: dua orang melunasi minggu ini
        bot: Tersimpan: KSM Mawar layak. Menunggu keputusan Pak Hadi.
        bot>Hadi: Pengajuan KSM Mawar: 1 orang, Rp1.000.000, 10 bulan. Sudah diperiksa, menunggu keputusan koordinator. 11. Bu Ningsih, Rp1.000.000, warung Aturan mencatat: - satu KSM boleh pinjam sampai Rp6.500.000 bersama-sama: pokok yang berjalan Rp6.000.000, jadi masih ada ruang Rp500.000; ruangnya bertambah tiap pokok dibayar - Bu Rini: dua orang melunasi minggu ini [Setuju] [Tolak]
        Hadi: [Setuju]
        bot: Disetujui. 1 orang KSM Mawar ditanya lewat HP masing-masing.
        bot>Ningsih: Benar Bu Ningsih yang pinjam lewat KSM Mawar? Rp1.000.000 untuk warung, 10 kali angsur, sekali angsur Rp115.000. Kalau ada yang kesulitan, satu KSM ikut menanggung. [Benar, saya yang pinjam] [Bukan saya]
        bot>Yati: Pinjaman KSM Mawar disetujui. Tiap peminjam ditanya dulu: benar pinjam?
        bot>Parmi: Pinjaman KSM Mawar disetujui. Tiap peminjam ditanya dulu: benar pinjam?
        bot>Rini: Pengajuan KSM Mawar: 1 orang, Rp1.000.000, 10 bulan. Disetujui, peminjam ditanya satu per satu. 11. Bu Ningsih, Rp1.000.000, warung (belum menjawab) - Bu Rini: dua orang melunasi minggu ini [Slip nomor 11]
    """)
    assert lateness.look(chat, first_deviation) is None


def test_to_the_last_rupiah_nothing_is_said(chat: Chatroom) -> None:
    two_more(chat)
    ceiling(chat, "7jt")
    assert "Aturan UPK mencatat" not in play(chat, *ASKS)[0]
    assert "[Setuju] [Tolak]" in play(chat, ("Yati", "[Simpan]"), ("Rini", "[Layak]"))[1]


def test_a_rupiah_less_is_said_and_without_a_ceiling_nothing_is(chat: Chatroom) -> None:
    two_more(chat)
    ceiling(chat, "6.999.999")
    assert "masih ada ruang Rp999.999;" in play(chat, *ASKS)[0]
    chat.hear("Yati", "batal")
    ceiling(chat, "[Tidak dibatasi]")
    assert "Aturan UPK mencatat" not in play(chat, *ASKS)[0]


def test_two_applications_at_once_see_each_other(chat: Chatroom) -> None:
    """The ketua's was read before the sekretaris's was kept: what was read is what is kept, so it is read anew."""
    two_more(chat)
    ceiling(chat, "7jt")
    play(chat, *ASKS)
    play(chat, ("Parmi", "ajukan pinjaman"), ("Parmi", "12 1jt ternak lele"), ("Parmi", "10"))
    chat("""
        Parmi: [Simpan]
        bot: Pengajuan KSM Mawar tersimpan: 1 orang, Rp1.000.000. Menunggu Bu Rini di UPK memeriksa. Belum ada yang dipinjamkan. [Batalkan pengajuan]
        bot>Rini: Pengajuan KSM Mawar: 1 orang, Rp1.000.000, 10 bulan. Menunggu pemeriksaan UPK. 12. Bu Ratna, Rp1.000.000, ternak lele [Layak] [Tidak layak]
        Yati: [Simpan]
        bot: KSM Mawar mengajukan Rp1.000.000 untuk 1 orang, 10 bulan. Angsuran semuanya Rp115.000 sebulan. 11. Bu Ningsih, Rp1.000.000, warung Aturan UPK mencatat: - satu KSM boleh pinjam sampai Rp7.000.000 bersama-sama: pokok yang berjalan Rp6.000.000 dan di pengajuan lain Rp1.000.000, jadi sekarang sedang penuh; ruangnya bertambah tiap pokok dibayar Diajukan? [Simpan] [Tidak]
        Yati: [Simpan]
        bot: Pengajuan KSM Mawar tersimpan: 1 orang, Rp1.000.000. Menunggu Bu Rini di UPK memeriksa. Belum ada yang dipinjamkan. [Batalkan pengajuan]
        bot>Rini: Pengajuan KSM Mawar: 1 orang, Rp1.000.000, 10 bulan. Menunggu pemeriksaan UPK. 11. Bu Ningsih, Rp1.000.000, warung Aturan mencatat: - satu KSM boleh pinjam sampai Rp7.000.000 bersama-sama: pokok yang berjalan Rp6.000.000 dan di pengajuan lain Rp1.000.000, jadi sekarang sedang penuh; ruangnya bertambah tiap pokok dibayar [Layak] [Tidak layak]
        Rini: [Layak]
        bot: KSM Mawar tetap layak karena apa? Alasannya disimpan bersama nama pemeriksa. - satu KSM boleh pinjam sampai Rp7.000.000 bersama-sama: pokok yang berjalan Rp6.000.000 dan di pengajuan lain Rp1.000.000, jadi sekarang sedang penuh; ruangnya bertambah tiap pokok dibayar [Batal]
        Rini: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Rini: [Tidak layak]
        bot: Karena apa KSM Mawar belum disetujui? Alasan ini dibaca pengurus KSM. [Batal]
        Rini: satu dulu, ya
        bot: Baik. Pengurus KSM Mawar sudah saya beri tahu sebabnya.
        bot>Yati: Bu Rini belum bisa menyetujui pengajuan KSM Mawar. Sebabnya: satu dulu, ya
        bot>Parmi: Bu Rini belum bisa menyetujui pengajuan KSM Mawar. Sebabnya: satu dulu, ya
        Rini: pengajuan
        bot: Pengajuan yang berjalan: - pengajuan KSM Mawar, 17/11: menunggu pemeriksaan [Pengajuan Mawar]
        Rini: [Pengajuan Mawar]
        bot: Pengajuan KSM Mawar: 1 orang, Rp1.000.000, 10 bulan. Menunggu pemeriksaan UPK. 12. Bu Ratna, Rp1.000.000, ternak lele [Layak] [Tidak layak]
        Rini: [Layak]
        bot: Tersimpan: KSM Mawar layak. Menunggu keputusan Pak Hadi.
        bot>Hadi: Pengajuan KSM Mawar: 1 orang, Rp1.000.000, 10 bulan. Sudah diperiksa, menunggu keputusan koordinator. 12. Bu Ratna, Rp1.000.000, ternak lele [Setuju] [Tolak]
    """)


def test_a_ceiling_lowered_after_the_decision_stops_no_money_that_was_agreed(chat: Chatroom) -> None:
    two_more(chat)
    ceiling(chat, "7jt")
    play(chat, *ASKS, ("Yati", "[Simpan]"), ("Rini", "[Layak]"), ("Hadi", "[Setuju]"))
    ceiling(chat, "3jt")
    play(chat, ("Ningsih", "[Benar, saya yang pinjam]"), ("Rini", "pengajuan"))
    page = play(chat, ("Rini", "[Pengajuan Mawar]"))[0]
    assert "Aturan mencatat" not in page and page.endswith("[Cairkan Rp1.000.000]")
    play(chat, ("Rini", "[Cairkan Rp1.000.000]"), ("Yati", "[Sudah, Rp1.000.000]"))
    assert lent(chat, "Ningsih")[-1].principal == 1_000_000
    [asked] = play(chat, ("Yati", "ajukan pinjaman"), ("Yati", "12 1jt warung"), ("Yati", "10"))
    assert "sampai Rp3.000.000 bersama-sama: pokok yang berjalan Rp7.000.000, jadi sekarang" in asked
    assert lateness.look(chat, first_deviation) is None


def test_lowered_between_the_two_words_the_koordinator_reads_it(chat: Chatroom) -> None:
    two_more(chat)
    ceiling(chat, "7jt")
    play(chat, *ASKS, ("Yati", "[Simpan]"), ("Rini", "[Layak]"))
    ceiling(chat, "3jt")
    page = play(chat, ("Hadi", "pengajuan"), ("Hadi", "[Pengajuan Mawar]"))[0]
    assert "satu KSM boleh pinjam sampai Rp3.000.000 bersama-sama" in page
    assert page.endswith("[Setuju] [Tolak]")


def test_what_is_agreed_and_not_yet_paid_takes_room_and_who_said_no_gives_it_back(chat: Chatroom) -> None:
    two_more(chat)
    ceiling(chat, "7jt")
    play(chat, *ASKS, ("Yati", "[Simpan]"), ("Rini", "[Layak]"), ("Hadi", "[Setuju]"))
    asks = (("Parmi", "ajukan pinjaman"), ("Parmi", "12 1jt ternak lele"), ("Parmi", "10"))
    asked = play(chat, *asks)[0]
    assert (
        "pokok yang berjalan Rp6.000.000 dan di pengajuan lain Rp1.000.000, jadi sekarang sedang penuh"
        in asked
    )
    play(chat, ("Parmi", "batal"), ("Ningsih", "[Bukan saya]"))
    assert "Aturan UPK mencatat" not in play(chat, *asks)[0]


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("jv", "dumugi Rp6.500.000 sesarengan: pokok ingkang lumampah Rp6.000.000, dados taksih wonten papan Rp500.000;"),
        ("en", "up to Rp6,500,000 together: Rp6,000,000 of pokok is running, so there is still room for Rp500,000;"),
    ],
)  # fmt: skip
def test_in_the_language_of_the_ketua(chat: Chatroom, language: str, says: str) -> None:
    two_more(chat)
    ceiling(chat, "6,5jt")
    speaks = update(t.person).where(t.person.c.name == "Yati").values(language=language)
    chat.book.run(lambda book: book.execute(speaks))
    assert says in play(chat, *ASKS)[0]

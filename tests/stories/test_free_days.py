"""A day becomes a holiday, or is none, by two officers; what is past stays as it was reckoned."""

from __future__ import annotations

from datetime import date, timedelta

from domain.arrears import assess
from domain.holidays import HolidayRule
from storage import holidays, loans
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom


def test_a_joint_leave_day_comes_by_decree(chat: Chatroom) -> None:
    chat("""
        Rini: libur 1/12/2026 cuti bersama
        bot: Selasa 1 Desember 2026 menjadi hari libur (cuti bersama): - tidak ada angsuran yang bergeser Yang sudah lewat tidak berubah. Usulkan ke pengurus kedua? [Usulkan] [Tidak]
        Rini: [Usulkan]
        bot: Usul terkirim. Menunggu jawaban Pak Hadi, Pak Budi. Sebelum itu hari liburnya tetap seperti sekarang. [Tarik usul]
        bot>Hadi: Bu Rini mengusulkan untuk BKM Contoh Sumber: Selasa 1 Desember 2026 menjadi hari libur (cuti bersama): - tidak ada angsuran yang bergeser Yang sudah lewat tidak berubah. Setuju? [Setuju] [Tidak setuju]
        bot>Budi: Bu Rini mengusulkan untuk BKM Contoh Sumber: Selasa 1 Desember 2026 menjadi hari libur (cuti bersama): - tidak ada angsuran yang bergeser Yang sudah lewat tidak berubah. Setuju? [Setuju] [Tidak setuju]
        Rini: tugas
        bot: Belum ada uang yang menunggu. - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Cocok saldo]
        Hadi: tugas
        bot: Yang menunggu: - Selasa 1 Desember 2026 menjadi hari libur (cuti bersama), usul Bu Rini - 2 KSM belum cocok saldo, pengingatnya mati [Lihat usul aturan] [Cocok saldo]
        Hadi: [Lihat usul aturan]
        bot: Bu Rini mengusulkan untuk BKM Contoh Sumber: Selasa 1 Desember 2026 menjadi hari libur (cuti bersama): - tidak ada angsuran yang bergeser Yang sudah lewat tidak berubah. Setuju? [Setuju] [Tidak setuju]
        Hadi: [Setuju]
        bot: Setuju. Selasa 1 Desember 2026 hari libur (cuti bersama). Bu Rini saya beri tahu.
        bot>Rini: Pak Hadi setuju: Selasa 1 Desember 2026 hari libur (cuti bersama).
        Budi: [Setuju]
        bot: Yang ini sudah selesai sebelumnya.
        Rini: libur 1/12 cuti bersama
        bot: Selasa 1 Desember 2026 di buku memang sudah hari libur.
    """)


def test_a_holiday_moves_by_the_sighting(chat: Chatroom) -> None:
    chat("""
        Hadi: bukan libur
        bot: Tanggal berapa yang ternyata bukan hari libur? Libur berikutnya di buku: - Kamis 24 Desember 2026 - Jumat 25 Desember 2026 - Jumat 1 Januari 2027 [Batal]
        Hadi: 1 januari 2027
        bot: Karena apa? Pilih, atau tulis dengan kata sendiri. [Cuti bersama] [Sidang isbat] [Keputusan desa] [Batal]
        Hadi: [Sidang isbat]
        bot: Jumat 1 Januari 2027 bukan hari libur lagi (Sidang isbat): - tidak ada angsuran yang bergeser Yang sudah lewat tidak berubah. Usulkan ke pengurus kedua? [Usulkan] [Tidak]
        Hadi: [Usulkan]
        bot: Usul terkirim. Menunggu jawaban Bu Rini, Pak Budi. Sebelum itu hari liburnya tetap seperti sekarang. [Tarik usul]
        bot>Rini: Pak Hadi mengusulkan untuk BKM Contoh Sumber: Jumat 1 Januari 2027 bukan hari libur lagi (Sidang isbat): - tidak ada angsuran yang bergeser Yang sudah lewat tidak berubah. Setuju? [Setuju] [Tidak setuju]
        bot>Budi: Pak Hadi mengusulkan untuk BKM Contoh Sumber: Jumat 1 Januari 2027 bukan hari libur lagi (Sidang isbat): - tidak ada angsuran yang bergeser Yang sudah lewat tidak berubah. Setuju? [Setuju] [Tidak setuju]
        Rini: [Tidak setuju]
        bot: Baik, hari liburnya tetap seperti sekarang. Pak Hadi saya beri tahu.
        bot>Hadi: Bu Rini tidak setuju. Jumat 1 Januari 2027 (Sidang isbat) tetap seperti semula.
    """)


def test_what_is_past_and_what_is_so_already_is_not_proposed(chat: Chatroom) -> None:
    assert "sudah datang atau lewat" in chat.hear("Rini", "libur 16/11/2026 cuti bersama")[0]
    assert "memang sudah hari libur" in chat.hear("Rini", "libur 25/12/2026 cuti bersama")[0]
    chat.hear("Rini", "libur")
    assert "sudah datang atau lewat" in chat.hear("Rini", "17/11/2026")[0]
    assert "memang sudah hari libur" in chat.hear("Rini", "25/12/2026")[0]
    assert (
        "Selasa 24 November 2026 menjadi hari libur (karena hajatan desa)"
        in chat.hear("Rini", "24 november karena hajatan desa")[0]
    )
    chat("""
        Siti: libur 24/11
        bot: Aturan diubah oleh petugas UPK atau koordinator, dengan persetujuan pengurus kedua. Untuk membaca: tulis "aturan".
    """)


def test_a_day_nobody_agreed_to_before_it_came_stays_as_it_was(chat: Chatroom) -> None:
    for words in ("libur 19/11/2026 keputusan desa", "[Usulkan]"):
        chat.hear("Rini", words)
    lateness.reach(chat, "2026-11-19 09:00")
    assert "sudah datang atau lewat" in chat.hear("Hadi", "[Setuju]")[0]
    assert "19 November" not in chat.hear("Hadi", "tugas")[0]


def test_who_proposed_may_take_it_back_and_agrees_to_nothing(chat: Chatroom) -> None:
    for words in ("libur 1/12/2026 cuti bersama", "[Usulkan]"):
        chat.hear("Rini", words)
    chat("""
        Rini: [Tarik usul]
        bot: Usul tentang Selasa 1 Desember 2026 ditarik.
        Hadi: [Setuju]
        bot: Yang ini sudah selesai sebelumnya.
    """)


def test_instalments_of_that_day_are_late_a_day_later_and_both_read_how_many(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    due = date(2026, 12, 22)

    def late(on: date) -> bool:
        def read(book: Work) -> bool:
            [lent] = loans.of_people(book, [lateness.person(book, "Tini")])
            calendar = holidays.of_bkm(book, 1).calendar(HolidayRule.NEXT_WORKING_DAY)
            return assess(lent.schedule, lent.settled, on, (), calendar) is not None

        return bool(lateness.look(chat, read))

    assert late(due + timedelta(1))
    chat("""
        Rini: libur 22/12/2026 cuti bersama
        bot: Selasa 22 Desember 2026 menjadi hari libur (cuti bersama): - 10 angsuran jatuh tempo 22/12: telat dihitung setelah 23/12, bukan 22/12 Yang sudah lewat tidak berubah. Usulkan ke pengurus kedua? [Usulkan] [Tidak]
        Rini: [Usulkan]
        bot: Usul terkirim. Menunggu jawaban Pak Hadi, Pak Budi. Sebelum itu hari liburnya tetap seperti sekarang. [Tarik usul]
        bot>Hadi: Bu Rini mengusulkan untuk BKM Contoh Sumber: Selasa 22 Desember 2026 menjadi hari libur (cuti bersama): - 10 angsuran jatuh tempo 22/12: telat dihitung setelah 23/12, bukan 22/12 Yang sudah lewat tidak berubah. Setuju? [Setuju] [Tidak setuju]
        bot>Budi: Bu Rini mengusulkan untuk BKM Contoh Sumber: Selasa 22 Desember 2026 menjadi hari libur (cuti bersama): - 10 angsuran jatuh tempo 22/12: telat dihitung setelah 23/12, bukan 22/12 Yang sudah lewat tidak berubah. Setuju? [Setuju] [Tidak setuju]
        Hadi: [Setuju]
        bot: Setuju. Selasa 22 Desember 2026 hari libur (cuti bersama). Bu Rini saya beri tahu.
        bot>Rini: Pak Hadi setuju: Selasa 22 Desember 2026 hari libur (cuti bersama).
    """)
    assert not late(due + timedelta(1)) and late(due + timedelta(2))
    assert lateness.look(chat, first_deviation) is None

"""Tabungan tanggung renteng beside a loan, and the pokok of who has just joined: suggested, noted by two, never
taken from a loan.
"""

from __future__ import annotations

from datetime import date

import pytest

from domain.surety import Wanted, part_of, summed
from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness, village
from tests.chat import Chatroom
from tests.stories.test_lending import APPROVED, play

LENT = (
    *APPROVED,
    ("Wati", "[Benar, saya yang pinjam]"),
    ("Rini", "pengajuan"),
    ("Rini", "[Pengajuan Mawar]"),
    ("Rini", "[Cairkan Rp1.000.000]"),
)


NEW = 502


def _joins(book: Work) -> None:
    """Bu Baru joins KSM Mawar on the day the rule begins."""
    new, mawar = village._person(book, 1, "Baru", "Bu", rt="03"), lateness.ksm(book, "Mawar")
    row = {"person_id": new, "ksm_id": mawar, "number": 11, "usual_savings_rp": 20_000}
    village._add(book, t.membership, **row, since_on=date(2026, 11, 17))
    village._phone(book, NEW, new)


def test_after_a_payout_the_savings_that_stand_for_it_are_noted_by_two(chat: Chatroom) -> None:
    play(chat, *LENT)
    chat("""
        Yati: [Sudah, Rp1.000.000]
        bot: Tercatat: pinjaman Rp1.000.000 untuk 1 orang KSM Mawar. Semua peminjam saya beri tahu. 1 orang yang belum ikut bisa cair menyusul. Tabungan tanggung renteng yang dianjurkan: Rp100.000 dari 1 orang; uang pinjaman tetap utuh. Kalau semua sudah menyerahkan, tekan di bawah. Kalau baru sebagian, tulis "tr 50" di barisnya pada lembar kumpulan. [Catat TR Rp100.000]
        bot>Wati: Pinjaman Rp1.000.000 cair. Angsuran Rp115.000, pertama Kamis 17 Desember, 10 kali sampai Jumat 17 September. Nomor H-0001-3. Dianjurkan ada tabungan tanggung renteng Rp100.000 lagi; boleh dicicil waktu kumpulan, uang pinjaman tetap utuh. [Gambar kartu]
        bot>Rini: Bu Yati sudah menghitung Rp1.000.000. Pinjaman KSM Mawar mulai berjalan. 1 orang lagi menyusul kalau sudah menjawab.
        Yati: [Catat TR Rp100.000]
        bot: Tabungan tanggung renteng Rp100.000 dari 1 orang KSM Mawar DILAPORKAN, belum sah sampai bendahara menerima uangnya.
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp100.000 (tanggung renteng). Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Wati: Bu Yati mencatat dari kumpulan 17/11: tabungan tanggung renteng Rp100.000. Betul, Ibu? [Betul] [Tidak betul]
        Wati: [Betul]
        bot: Terima kasih. Tinggal menunggu uangnya diterima.
        Yati: [Catat TR Rp100.000]
        bot: Tabungan tanggung renteng KSM Mawar sudah cukup. Tidak ada yang dobel.
        Siti: [Sudah diterima]
        bot: Sah. Tabungan 1 orang, Rp100.000 (tanggung renteng). Nomor K-0002.
        bot>Wati: Sah. Bu Siti sudah menerima tabungan tanggung renteng Rp100.000 dari Ibu. Nomor K-0002-3. Terima kasih, Bu Wati. [Tidak betul]
        Wati: saldo
        bot: Tabungan Bu Wati: Rp220.000 sah. Rinciannya: wajib Rp120.000, tanggung renteng Rp100.000. Tabungan TR cukup. [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_who_gives_it_bit_by_bit_reads_what_is_still_suggested(chat: Chatroom) -> None:
    play(chat, *LENT, ("Siti", "[Sudah, Rp1.000.000]"))
    chat("""
        Wati: saldo
        bot: Tabungan Bu Wati: Rp120.000 sah. Tabungan TR kurang Rp100.000 dari yang dianjurkan (Rp100.000); boleh dicicil. [Kenapa?]
        Wati: nabung tr 30rb
        bot: Setoran tanggung renteng Rp30.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran tanggung renteng Rp30.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Wati: saldo
        bot: Tabungan Bu Wati: Rp120.000 sah, Rp30.000 dilaporkan. Tabungan TR kurang Rp70.000 dari yang dianjurkan (Rp100.000); boleh dicicil. [Kenapa?]
        Yati: 3 20 0 // 6 20 0 tr 10
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp30.000 + angsuran Rp0 = Rp30.000. Tabungan: wajib Rp20.000 + tanggung renteng Rp10.000. no waj tr ang 6 20 10 0 Nomor 3 melapor sendiri tabungan tanggung renteng Rp30.000. Itu uang yang sama? Tabungan TR se-KSM kurang Rp60.000 dari yang dianjurkan (Rp100.000); boleh dicicil. [Nomor 3: sama] [Nomor 3: lain]
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp30.000 (wajib Rp20.000 + tanggung renteng Rp10.000). Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: tabungan wajib Rp20.000 + tanggung renteng Rp10.000. Betul, Ibu? [Betul] [Tidak betul]
    """)


def test_a_key_on_a_day_with_a_sheet_adds_to_the_row_that_stands(chat: Chatroom) -> None:
    play(chat, *LENT, ("Yati", "3 20 115 // 6 20 115 // kas 270"), ("Yati", "[Sudah, Rp1.000.000]"))
    chat("""
        Yati: [Catat TR Rp100.000]
        bot: Tabungan tanggung renteng Rp100.000 dari 1 orang KSM Mawar DILAPORKAN, belum sah sampai bendahara menerima uangnya.
        bot>Siti~: Kumpulan KSM Mawar 17/11: tabungan 2 orang, Rp140.000 (wajib Rp40.000 + tanggung renteng Rp100.000). Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Wati: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan wajib Rp20.000 + tanggung renteng Rp100.000. Betul, Ibu? [Betul] [Tidak betul]
        Siti: [Sudah diterima]
        bot: Sah. Tabungan 2 orang, Rp140.000 (wajib Rp40.000 + tanggung renteng Rp100.000). Nomor K-0002.
        bot>Wati: Sah. Bu Siti sudah menerima tabungan wajib Rp20.000 + tanggung renteng Rp100.000 dari Ibu. Nomor K-0002-3, K-0002-3b. Terima kasih, Bu Wati. [Tidak betul]
        bot>Sri: Sah. Bu Siti sudah menerima tabungan Rp20.000 dari Ibu. Nomor K-0002-6. Terima kasih, Bu Sri. [Tidak betul]
    """)
    assert chat.book.look(first_deviation) is None


def test_the_pokok_of_joining_is_named_until_it_is_paid_and_never_again(chat: Chatroom) -> None:
    for words in lateness.ruling("[Simpanan pokok]", "[25.000]", "[Boleh]", "[Selasa 17/11]"):
        chat.hear("Rini", words)
    play(chat, ("Rini", "[Usulkan]"), ("Hadi", "[Setuju]"))
    chat.book.run(_joins)
    chat.accounts["Baru"], chat.names[NEW] = NEW, "Baru"
    chat("""
        Wati: saldo
        bot: Tabungan Bu Wati: Rp120.000 sah. [Kenapa?]
        Baru: saldo
        bot: Tabungan Bu Baru: Rp0 sah. Simpanan pokok Rp25.000 belum tercatat. Cukup sekali, saat masuk KSM. [Kenapa?]
        Yati: 3 20 0 // 11 20 0 // kas 40
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp40.000 + angsuran Rp0 = Rp40.000, cocok dengan kas. no tab ang 3 20 0 11 20 0 Simpanan pokok saat masuk belum tercatat: nomor 11, semuanya Rp25.000.
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 2 orang, Rp40.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Wati: Bu Yati mencatat dari kumpulan 17/11: tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        bot>Baru: Bu Yati mencatat dari kumpulan 17/11: tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Baru: setor simpanan pokok 25rb
        bot: Setoran pokok Rp25.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp0. [Ambil kembali]
        bot>Siti: Bu Baru melapor setoran pokok Rp25.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Baru: saldo
        bot: Tabungan Bu Baru: Rp0 sah, Rp45.000 dilaporkan. [Kenapa?]
        Siti: [Sudah]
        bot: Sah. Bu Baru, tabungan pokok Rp25.000. Nomor H-0001.
        bot>Baru: Sah. Bu Siti sudah menerima tabungan pokok Rp25.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Baru. [Tidak betul]
        Baru: saldo
        bot: Tabungan Bu Baru: Rp25.000 sah, Rp20.000 dilaporkan. Rinciannya: pokok Rp25.000. [Kenapa?]
    """)


@pytest.mark.parametrize(
    ("principal", "basis_points", "part"),
    [
        (1_000_000, 1_000, 100_000),
        (1_000_000, 0, 0),
        (333_333, 1_000, 33_333),
        (333_335, 1_000, 33_334),
        (1, 1, 0),
    ],
)
def test_the_part_of_a_loan_is_in_whole_rupiah(principal: int, basis_points: int, part: int) -> None:
    assert part_of(principal, basis_points) == part


def test_who_has_more_makes_up_for_who_has_less() -> None:
    assert summed([Wanted(100, 40), Wanted(0, 70)]).short == 0
    assert summed([Wanted(100, 40), Wanted(0, 20)]).short == 40

"""Several kinds of savings on one line of a meeting's sheet: each stands by itself, and none is counted twice."""

from __future__ import annotations

from domain.ledger import Account, Purpose, claim
from domain.money import Rupiah
from storage import claims, ledger
from storage.book import Work
from storage.verify import first_deviation
from tests.chat import Chatroom


def test_wajib_and_sukarela_at_one_meeting(chat: Chatroom) -> None:
    chat("""
        -- 2026-11-17 19:40
        Yati: kumpulan 17/11 // 1 20 115 // 6 wajib 20 sukarela 10 angsuran 115 // 7 20 s5 115 // 9 20 0 // kas 440
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp95.000 + angsuran Rp345.000 = Rp440.000, cocok dengan kas. Tabungan: wajib Rp80.000 + sukarela Rp15.000. no waj skr ang 1 20 0 115 6 20 10 115 7 20 5 115 9 20 0 0
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 4 orang, Rp95.000 (wajib Rp80.000 + sukarela Rp15.000). Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan wajib Rp20.000 + sukarela Rp10.000. Betul, Ibu? [Betul] [Tidak betul]
        bot>Joko: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan wajib Rp20.000 + sukarela Rp5.000. Betul, Bapak? [Betul] [Tidak betul]
        bot>Tini: Bu Yati mencatat dari kumpulan 17/11: tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Sri: [Betul]
        bot: Terima kasih. Tinggal menunggu uangnya diterima.
        Siti: [Sudah diterima]
        bot: Sah. Tabungan 4 orang, Rp95.000 (wajib Rp80.000 + sukarela Rp15.000). Nomor H-0001.
        bot>Yati: Sah. Bu Siti sudah menerima tabungan Rp20.000 dari Ibu. Nomor H-0001-1. Terima kasih, Bu Yati. [Tidak betul]
        bot>Sri: Sah. Bu Siti sudah menerima tabungan wajib Rp20.000 + sukarela Rp10.000 dari Ibu. Nomor H-0001-6, H-0001-6b. Terima kasih, Bu Sri. [Tidak betul]
        bot>Joko: Sah. Bu Siti sudah menerima tabungan wajib Rp20.000 + sukarela Rp5.000 dari Bapak. Nomor H-0001-7, H-0001-7b. Terima kasih, Pak Joko. [Tidak betul]
        bot>Tini: Sah. Bu Siti sudah menerima tabungan Rp20.000 dari Ibu. Nomor H-0001-9. Terima kasih, Bu Tini. [Tidak betul]
        Sri: saldo
        bot: Tabungan Bu Sri: Rp150.000 sah. Rinciannya: wajib Rp140.000, sukarela Rp10.000. [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_the_same_row_again_adds_nothing_and_one_amount_for_two_pots_is_asked(chat: Chatroom) -> None:
    chat("""
        Yati: 6 wajib 20 sukarela 10 angsuran 115 // kas 145
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp30.000 + angsuran Rp115.000 = Rp145.000, cocok dengan kas. Tabungan: wajib Rp20.000 + sukarela Rp10.000. no waj skr ang 6 20 10 115
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp30.000 (wajib Rp20.000 + sukarela Rp10.000). Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan wajib Rp20.000 + sukarela Rp10.000. Betul, Ibu? [Betul] [Tidak betul]
        Yati: 6 wajib 20 sukarela 10 angsuran 115 // kas 145
        bot: Sudah tercatat untuk KSM Mawar kumpulan 17/11: Rp145.000. Tidak ada yang dobel.
        Yati: 6 30 115 // kas 145
        bot: Sudah tercatat untuk KSM Mawar kumpulan 17/11: Rp145.000. Tidak ada yang dobel.
        Yati: ubah 6 25 115
        bot: Nomor 6 sudah tercatat tabungan wajib Rp20.000 + sukarela Rp10.000. Yang Rp25.000 ini apa? Jumlah sekarang Rp145.000, cocok dengan kas. [6: wajib Rp15.000 + sukarela Rp10.000 + angsuran Rp115.000] [6: wajib Rp25.000 + sukarela Rp10.000 + angsuran Rp115.000] [6: Rp25.000 + angsuran Rp115.000]
        Yati: [6: wajib Rp25.000 + sukarela Rp10.000 + angsuran Rp115.000]
        bot: Nomor 6: tabungan wajib Rp25.000 + sukarela Rp10.000, angsuran Rp115.000. Jumlah sekarang Rp150.000. Kas Rp145.000: beda Rp5.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Siti~: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp35.000 (wajib Rp25.000 + sukarela Rp10.000). Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mengubah catatan kumpulan 17/11: tadinya angsuran Rp115.000, tabungan wajib Rp20.000 + sukarela Rp10.000, sekarang angsuran Rp115.000, tabungan wajib Rp25.000 + sukarela Rp10.000. Betul, Ibu? [Betul] [Tidak betul]
        Yati: ubah 6 wajib 20 angsuran 115
        bot: Nomor 6: tabungan Rp20.000, angsuran Rp115.000. Jumlah sekarang Rp135.000. Kas Rp145.000: beda Rp10.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Siti~: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mengubah catatan kumpulan 17/11: tadinya angsuran Rp115.000, tabungan wajib Rp25.000 + sukarela Rp10.000, sekarang angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
    """)
    assert chat.book.look(first_deviation) is None


def test_two_reports_of_a_member_meet_one_row_as_their_sum(chat: Chatroom) -> None:
    chat("""
        Sri: nabung wajib 20rb
        bot: Setoran Rp20.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Sri melapor setoran Rp20.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Sri: nabung sukarela 10rb
        bot: Setoran sukarela Rp10.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Sri melapor setoran sukarela Rp10.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Yati: 6 30 115 // 7 wajib 20 sukarela 5 // kas 170
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp55.000 + angsuran Rp115.000 = Rp170.000, cocok dengan kas. Tabungan: wajib Rp40.000 + sukarela Rp15.000. no waj skr ang 6 20 10 115 7 20 5 0
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 2 orang, Rp55.000 (wajib Rp40.000 + sukarela Rp15.000). Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan wajib Rp20.000 + sukarela Rp10.000. Betul, Ibu? [Betul] [Tidak betul]
        bot>Joko: Bu Yati mencatat dari kumpulan 17/11: tabungan wajib Rp20.000 + sukarela Rp5.000. Betul, Bapak? [Betul] [Tidak betul]
        Sri: nabung sukarela 10rb
        bot: Bu Yati sudah menulis Rp10.000 jam 19.00. Itu uang yang sama? [Ya, yang itu] [Bukan, uang lain] [Batal]
        Sri: [Ya, yang itu]
        bot: Terima kasih. Tinggal menunggu uangnya diterima.
    """)
    assert chat.book.look(first_deviation) is None


def test_a_report_for_another_pot_than_the_rows_is_asked(chat: Chatroom) -> None:
    chat("""
        Sri: nabung sukarela 20rb
        bot: Setoran sukarela Rp20.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Sri melapor setoran sukarela Rp20.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Yati: 6 wajib 20 angsuran 115 // kas 135
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp0 + angsuran Rp0 = Rp0. Kas Rp135.000: beda Rp135.000. Nomor 6 melapor sendiri tabungan sukarela Rp20.000. Itu uang yang sama? [Nomor 6: sama] [Nomor 6: lain]
        Yati: [Nomor 6: sama]
        bot: Nomor 6: tabungan Rp20.000, angsuran Rp115.000. Jumlah sekarang Rp135.000, cocok dengan kas.
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Dari kumpulan 17/11 Ibu melapor tabungan sukarela Rp20.000, Bu Yati mencatat angsuran Rp115.000, tabungan Rp20.000. Betul yang dicatat Bu Yati? [Betul] [Tidak betul]
    """)
    assert chat.book.look(first_deviation) is None


def test_a_pot_twice_a_pot_the_ksm_has_not_and_a_bare_pokok_are_asked_and_the_others_kept(
    chat: Chatroom,
) -> None:
    chat("""
        Yati: 1 20 115 // 3 wajib 20 wajib 10 // 6 wajib 20 kelompok 10 angsuran 115 // 7 wajib 20 pokok 100 // 9 wajib sukarela 10 // kas 300
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp20.000 + angsuran Rp115.000 = Rp135.000. Kas Rp300.000: beda Rp165.000. no tab ang 1 20 115 Nomor 3 ("3 wajib 20 wajib 10"): satu jenis tabungan tertulis dua kali. Dijumlah? Nomor 6 ("6 wajib 20 kelompok 10 angsuran 115"): KSM ini belum punya tabungan jenis itu. Masuk mana? Nomor 7 ("7 wajib 20 pokok 100"): pokok pinjaman atau simpanan pokok? "9 wajib sukarela 10" belum saya pahami. Baris lain aman. [3: Rp30.000] [3: Rp20.000] [6: Rp30.000 + angsuran Rp115.000] [6: wajib Rp20.000 + kelompok Rp10.000 + angsuran Rp115.000] [7: Rp20.000 + angsuran Rp100.000] [7: pokok Rp100.000 + wajib Rp20.000]
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        Yati: [3: Rp30.000]
        bot: Nomor 3: tabungan Rp30.000, angsuran Rp0. Jumlah sekarang Rp165.000. Kas Rp300.000: beda Rp135.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Siti~: Kumpulan KSM Mawar 17/11: tabungan 2 orang, Rp50.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Wati: Bu Yati mencatat dari kumpulan 17/11: tabungan Rp30.000. Betul, Ibu? [Betul] [Tidak betul]
        Yati: [6: wajib Rp20.000 + kelompok Rp10.000 + angsuran Rp115.000]
        bot: Nomor 6: tabungan wajib Rp20.000 + kelompok Rp10.000, angsuran Rp115.000. Jumlah sekarang Rp310.000. Kas Rp300.000: beda Rp10.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Siti~: Kumpulan KSM Mawar 17/11: tabungan 3 orang, Rp80.000 (wajib Rp70.000 + kelompok Rp10.000). Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan wajib Rp20.000 + kelompok Rp10.000. Betul, Ibu? [Betul] [Tidak betul]
        Yati: [7: Rp20.000 + angsuran Rp100.000]
        bot: Nomor 7: tabungan Rp20.000, angsuran Rp100.000. Jumlah sekarang Rp430.000. Kas Rp300.000: beda Rp130.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Siti~: Kumpulan KSM Mawar 17/11: tabungan 4 orang, Rp100.000 (wajib Rp90.000 + kelompok Rp10.000). Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Joko: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp100.000, tabungan Rp20.000. Betul, Bapak? [Betul] [Tidak betul]
    """)
    assert chat.book.look(first_deviation) is None


def test_one_of_two_pots_is_found_wrong_and_the_other_stands(chat: Chatroom) -> None:
    chat("""
        Yati: 6 wajib 20 sukarela 10 angsuran 115 // kas 145
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp30.000 + angsuran Rp115.000 = Rp145.000, cocok dengan kas. Tabungan: wajib Rp20.000 + sukarela Rp10.000. no waj skr ang 6 20 10 115
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp30.000 (wajib Rp20.000 + sukarela Rp10.000). Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan wajib Rp20.000 + sukarela Rp10.000. Betul, Ibu? [Betul] [Tidak betul]
        Sri: [Tidak betul]
        bot: Terima kasih sudah memberi tahu. Catatan ini saya tahan. Pak Budi akan bertanya ke kedua pihak; Ibu tidak disalahkan.
        bot>Budi: Perlu ditanyakan: KSM Mawar, Selasa 17 November. Bu Yati menulis tabungan wajib Rp20.000 + tabungan sukarela Rp10.000 + angsuran Rp115.000 untuk Bu Sri; Bu Sri bilang tidak betul. Tanyakan ke keduanya, lalu pilih. [Catatan benar] [Catatan keliru] [Hanya tabungan wajib yang keliru] [Hanya tabungan sukarela yang keliru] [Hanya angsuran yang keliru]
        Budi: [Hanya tabungan sukarela yang keliru]
        bot: Tercatat: catatan keliru, sudah dikeluarkan. Kedua pihak saya kabari.
        bot>Yati: Pak Budi sudah bertanya ke kedua pihak: catatan tabungan sukarela Rp10.000 keliru, jadi saya keluarkan dari buku.
        bot>Sri: Pak Budi sudah bertanya ke kedua pihak: catatan tabungan sukarela Rp10.000 keliru, jadi saya keluarkan dari buku.
        bot>Yati: Pak Budi sudah bertanya ke kedua pihak: catatan tabungan Rp20.000 + angsuran Rp115.000 benar, jadi tetap berlaku.
        bot>Sri: Pak Budi sudah bertanya ke kedua pihak: catatan tabungan Rp20.000 + angsuran Rp115.000 benar, jadi tetap berlaku.
        Siti: [Sudah diterima]
        bot: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
    """)
    assert chat.book.look(first_deviation) is None


def test_a_pot_is_added_beside_one_that_is_final_and_its_receipt_is_taken_back_alone(chat: Chatroom) -> None:
    chat("""
        Yati: 6 20 115 // 7 wajib 20 sukarela 10 // kas 165
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp50.000 + angsuran Rp115.000 = Rp165.000, cocok dengan kas. Tabungan: wajib Rp40.000 + sukarela Rp10.000. no waj skr ang 6 20 0 115 7 20 10 0
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 2 orang, Rp50.000 (wajib Rp40.000 + sukarela Rp10.000). Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        bot>Joko: Bu Yati mencatat dari kumpulan 17/11: tabungan wajib Rp20.000 + sukarela Rp10.000. Betul, Bapak? [Betul] [Tidak betul]
        Siti: [Sudah diterima]
        bot: Sah. Tabungan 2 orang, Rp50.000 (wajib Rp40.000 + sukarela Rp10.000). Nomor H-0001.
        bot>Sri: Sah. Bu Siti sudah menerima tabungan Rp20.000 dari Ibu. Nomor H-0001-6. Terima kasih, Bu Sri. [Tidak betul]
        bot>Joko: Sah. Bu Siti sudah menerima tabungan wajib Rp20.000 + sukarela Rp10.000 dari Bapak. Nomor H-0001-7, H-0001-7b. Terima kasih, Pak Joko. [Tidak betul]
        Yati: ubah 6 wajib 20 sukarela 10 angsuran 115
        bot: Nomor 6: tabungan wajib Rp20.000 + sukarela Rp10.000, angsuran Rp115.000. Jumlah sekarang Rp175.000. Kas Rp165.000: beda Rp10.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Siti~: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp10.000 (sukarela). Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan wajib Rp20.000 + sukarela Rp10.000. Betul, Ibu? [Betul] [Tidak betul]
        Yati: ubah 6 wajib 25 sukarela 10 angsuran 115
        bot: Nomor 6 sudah sah, jadi tidak berubah. Membetulkannya lewat "koreksi" oleh yang menerima uang. Jumlah sekarang Rp175.000. Kas Rp165.000: beda Rp10.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        Yati: ubah 7 30 0
        bot: Sudah begitu. Tidak ada yang berubah.
        Siti: koreksi H-0001-7B
        bot: Karena apa? ... [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah ketik]
        bot: Kuitansi H-0001-7b, ... [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Kuitansi H-0001-7b dibatalkan: Pak Joko, Rp10.000. Kalau perlu, minta dilaporkan lagi dengan benar.
        bot>Yati: Kuitansi H-0001-7b (tabungan sukarela Rp10.000) dibatalkan Bu Siti: salah ketik. Kalau tidak cocok, tanyakan ke saya.
        bot>Joko: Kuitansi H-0001-7b (tabungan sukarela Rp10.000) dibatalkan Bu Siti: salah ketik. Kalau tidak cocok, tanyakan ke saya.
        Joko: saldo
        bot: Tabungan Pak Joko: Rp140.000 sah. [Kenapa?]
        Yati: ubah 7 wajib 20 sukarela 15
        bot: Nomor 7: tabungan wajib Rp20.000 + sukarela Rp15.000, angsuran Rp0. Jumlah sekarang Rp180.000. Kas Rp165.000: beda Rp15.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Siti~: Kumpulan KSM Mawar 17/11: tabungan 2 orang, Rp25.000 (sukarela). Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Joko: Bu Yati mencatat dari kumpulan 17/11: tabungan wajib Rp20.000 + sukarela Rp15.000. Betul, Bapak? [Betul] [Tidak betul]
    """)
    assert chat.book.look(first_deviation) is None


def test_verify_sees_a_pot_that_stands_twice_on_a_row(chat: Chatroom) -> None:
    chat.hear("Yati", "6 wajib 20 sukarela 10 // kas 30")

    def once_more(work: Work) -> None:
        first = claims.still_open(work)[0]
        more = claim(
            Purpose.SAVINGS, Rupiah(5_000), first.person_id, first.effective_on, "again",
            share=None, holder=first.holder, pot=Account.SUKARELA,
        )  # fmt: skip
        about = ledger.About(
            first.bkm_id, first.ksm_id, first.person_id, first.by_person_id, sheet_id=first.sheet_id
        )
        ledger.append(work, more, about)

    chat.book.run(once_more)
    assert "stands twice" in str(chat.book.look(first_deviation))

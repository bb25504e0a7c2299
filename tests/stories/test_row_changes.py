"""What a leader may write differently on her sheet, and what the payer hears of it."""

from __future__ import annotations

from storage.verify import first_deviation
from tests.chat import Chatroom


def test_a_row_its_payer_said_is_right_the_leader_changes_no_more(chat: Chatroom) -> None:
    chat("""
        Yati: kumpulan 17/11 // 3 0 115 // 6 0 115 // kas 230
        bot: Sampai, ...
        bot>Wati: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000. ...
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000. ...
        Wati: [Betul]
        bot: Terima kasih. Tinggal menunggu uangnya diterima.
        Yati: ubah 3 0 0, 6 0 15
        bot: Nomor 6: tabungan Rp0, angsuran Rp15.000. Nomor 3 tidak saya ubah: orangnya sudah bilang betul. Kalau memang keliru, minta dia menekan [Tidak betul], lalu pengawas bertanya ke keduanya. Tanpa HP: sesudah uangnya sah, dibetulkan lewat "koreksi". Jumlah sekarang Rp130.000. Kas Rp230.000: beda Rp100.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Wati: Bu Yati mau mengubah catatan kumpulan 17/11: angsuran Rp115.000. Ibu sudah bilang betul, jadi tidak saya ubah. Kalau catatannya ternyata keliru, tekan [Tidak betul]. [Tidak betul]
        bot>Sri: Bu Yati mengubah catatan kumpulan 17/11: tadinya angsuran Rp115.000, sekarang angsuran Rp15.000. Betul, Ibu? [Betul] [Tidak betul]
        Yati: ubah 3 0 0
        bot: Nomor 3 tidak saya ubah: orangnya sudah bilang betul. Kalau memang keliru, minta dia menekan [Tidak betul], lalu pengawas bertanya ke keduanya. Tanpa HP: sesudah uangnya sah, dibetulkan lewat "koreksi". Jumlah sekarang Rp130.000. Kas Rp230.000: beda Rp100.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        Yati: ubah 3 0 200
        bot: Nomor 3 tidak saya ubah: orangnya sudah bilang betul. Kalau memang keliru, minta dia menekan [Tidak betul], lalu pengawas bertanya ke keduanya. Tanpa HP: sesudah uangnya sah, dibetulkan lewat "koreksi". Jumlah sekarang Rp130.000. Kas Rp230.000: beda Rp100.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        Yati: ubah 3 20 115
        bot: Nomor 3: tabungan Rp20.000, angsuran Rp115.000. Jumlah sekarang Rp150.000. Kas Rp230.000: beda Rp80.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Wati: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Wati: [Betul]
        bot: Terima kasih. Tinggal menunggu uangnya diterima.
        Yati: ubah 3 0 115
        bot: Nomor 3 tidak saya ubah: orangnya sudah bilang betul. Kalau memang keliru, minta dia menekan [Tidak betul], lalu pengawas bertanya ke keduanya. Tanpa HP: sesudah uangnya sah, dibetulkan lewat "koreksi". Jumlah sekarang Rp150.000. Kas Rp230.000: beda Rp80.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Wati: Bu Yati mau mengubah catatan kumpulan 17/11: tabungan Rp20.000. Ibu sudah bilang betul, jadi tidak saya ubah. Kalau catatannya ternyata keliru, tekan [Tidak betul]. [Tidak betul]
        Wati: [Tidak betul]
        bot: Terima kasih sudah memberi tahu. Catatan ini saya tahan. Pak Budi akan bertanya ke kedua pihak; Ibu tidak disalahkan.
        bot>Budi: Perlu ditanyakan: KSM Mawar, Selasa 17 November. Bu Yati menulis angsuran Rp115.000 + tabungan Rp20.000 untuk Bu Wati; Bu Wati bilang tidak betul. Tanyakan ke keduanya, lalu pilih. [Catatan benar] [Catatan keliru] [Hanya angsuran yang keliru] [Hanya tabungan yang keliru]
        Yati: ubah 3 0 0
        bot: Nomor 3 tidak saya ubah: pengawas sedang bertanya ke kedua pihak. Tunggu jawabannya. Jumlah sekarang Rp150.000. Kas Rp230.000: beda Rp80.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        Budi: [Catatan keliru]
        bot: Tercatat: catatan keliru, sudah dikeluarkan. Kedua pihak saya kabari.
        bot>Yati: Pak Budi sudah bertanya ke kedua pihak: catatan angsuran Rp115.000 + tabungan Rp20.000 keliru, jadi saya keluarkan dari buku.
        bot>Wati: Pak Budi sudah bertanya ke kedua pihak: catatan angsuran Rp115.000 + tabungan Rp20.000 keliru, jadi saya keluarkan dari buku.
        Yati: ubah 3 0 50
        bot: Nomor 3: tabungan Rp0, angsuran Rp50.000. Jumlah sekarang Rp65.000. Kas Rp230.000: beda Rp165.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Wati: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp50.000. Betul, Ibu? [Betul] [Tidak betul]
    """)
    assert chat.book.look(first_deviation) is None


def test_a_row_that_is_crossed_out_is_told_and_the_pengawas_may_have_it_written_again(chat: Chatroom) -> None:
    chat("""
        Yati: kumpulan 17/11 // 3 20 115 // kas 135
        bot: Sampai, ...
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. ...
        bot>Wati: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. ...
        Yati: ubah 3 20 0
        bot: Nomor 3: tabungan Rp20.000, angsuran Rp0. Jumlah sekarang Rp20.000. Kas Rp135.000: beda Rp115.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Wati: Bu Yati mengubah catatan kumpulan 17/11: tadinya angsuran Rp115.000, tabungan Rp20.000, sekarang tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Yati: ubah 3 20 115
        bot: Nomor 3: tabungan Rp20.000, angsuran Rp115.000. Jumlah sekarang Rp135.000, cocok dengan kas.
        bot>Wati: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Yati: ubah 3 0 0
        bot: Nomor 3: tabungan Rp0, angsuran Rp0. Jumlah sekarang Rp0. Kas Rp135.000: beda Rp135.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Wati: Bu Yati mencoret catatan kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Di lembar itu tidak ada lagi catatan untuk Ibu. Betul? Kalau Ibu sudah membayar, tekan [Tidak betul]. [Betul] [Tidak betul]
        Wati: [Tidak betul]
        bot: Terima kasih sudah memberi tahu. Pak Budi akan bertanya ke kedua pihak; kalau memang sudah dibayar, catatannya ditulis lagi. Ibu tidak disalahkan.
        bot>Budi: Perlu ditanyakan: KSM Mawar, Selasa 17 November. Bu Yati mencoret tabungan Rp20.000 + angsuran Rp115.000 yang tadinya ditulis untuk Bu Wati; Bu Wati bilang itu tidak betul. Tanyakan ke keduanya, lalu pilih. [Tetap dicoret] [Tulis lagi]
        Budi: [Tulis lagi]
        bot: Tercatat: ditulis lagi seperti semula. Kedua pihak saya kabari.
        bot>Yati: Pak Budi sudah bertanya ke kedua pihak: catatan tabungan Rp20.000 + angsuran Rp115.000 benar, jadi saya tulis lagi. Sah sesudah uangnya diterima.
        bot>Wati: Pak Budi sudah bertanya ke kedua pihak: catatan tabungan Rp20.000 + angsuran Rp115.000 benar, jadi saya tulis lagi. Sah sesudah uangnya diterima.
        Budi: [Tulis lagi]
        bot: Yang ini sudah diputuskan sebelumnya.
        Yati: uang di tangan
        bot: Angsuran KSM Mawar di tangan: Rp115.000 (1 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Yati: ubah 3 0 0
        bot: Nomor 3 tidak saya ubah: orangnya sudah bilang betul. Kalau memang keliru, minta dia menekan [Tidak betul], lalu pengawas bertanya ke keduanya. Tanpa HP: sesudah uangnya sah, dibetulkan lewat "koreksi". Jumlah sekarang Rp135.000, cocok dengan kas.
        bot>Wati: Bu Yati mau mengubah catatan kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Ibu sudah bilang betul, jadi tidak saya ubah. Kalau catatannya ternyata keliru, tekan [Tidak betul]. [Tidak betul]
        Siti: Uang masuk
        bot: Kumpulan 17/11: tabungan 1 orang, Rp20.000 [Sudah diterima]
        Siti: [Sudah diterima]
        bot: Sah. Tabungan 1 orang, Rp20.000. Nomor H-0001.
        bot>Wati: Sah. Bu Siti sudah menerima tabungan Rp20.000 dari Ibu. Nomor H-0001-3. Terima kasih, Bu Wati. [Tidak betul]
    """)
    assert chat.book.look(first_deviation) is None


def test_it_stays_crossed_out_where_both_say_so(chat: Chatroom) -> None:
    chat("""
        Yati: kumpulan 17/11 // 3 0 115 // 6 0 115 // kas 230
        bot: Sampai, ...
        bot>Wati: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000. ...
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000. ...
        Yati: ubah 3 0 0, 6 0 0
        bot: Nomor 3: tabungan Rp0, angsuran Rp0. Nomor 6: tabungan Rp0, angsuran Rp0. Jumlah sekarang Rp0. Kas Rp230.000: beda Rp230.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Wati: Bu Yati mencoret catatan kumpulan 17/11: angsuran Rp115.000. Di lembar itu tidak ada lagi catatan untuk Ibu. Betul? Kalau Ibu sudah membayar, tekan [Tidak betul]. [Betul] [Tidak betul]
        bot>Sri: Bu Yati mencoret catatan kumpulan 17/11: angsuran Rp115.000. Di lembar itu tidak ada lagi catatan untuk Ibu. Betul? Kalau Ibu sudah membayar, tekan [Tidak betul]. [Betul] [Tidak betul]
        Sri: [Betul]
        bot: Terima kasih.
        Wati: [Tidak betul]
        bot: Terima kasih sudah memberi tahu. Pak Budi akan bertanya ke kedua pihak; kalau memang sudah dibayar, catatannya ditulis lagi. Ibu tidak disalahkan.
        bot>Budi: Perlu ditanyakan: KSM Mawar, Selasa 17 November. Bu Yati mencoret angsuran Rp115.000 yang tadinya ditulis untuk Bu Wati; Bu Wati bilang itu tidak betul. Tanyakan ke keduanya, lalu pilih. [Tetap dicoret] [Tulis lagi]
        Yati: ubah 3 0 115
        bot: Nomor 3: tabungan Rp0, angsuran Rp115.000. Jumlah sekarang Rp115.000. Kas Rp230.000: beda Rp115.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Wati: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000. Betul, Ibu? [Betul] [Tidak betul]
        Budi: [Tetap dicoret]
        bot: Tercatat: tetap dicoret. Kedua pihak saya kabari.
        bot>Yati: Pak Budi sudah bertanya ke kedua pihak: catatan angsuran Rp115.000 memang keliru, jadi tetap dicoret.
        bot>Wati: Pak Budi sudah bertanya ke kedua pihak: catatan angsuran Rp115.000 memang keliru, jadi tetap dicoret.
    """)
    assert chat.book.look(first_deviation) is None


def test_what_the_payer_reported_and_another_officer_wrote_stays(chat: Chatroom) -> None:
    chat("""
        Sri: angsur 115rb
        bot: Uangnya dipegang siapa sekarang? ...
        Sri: [Bu Yati]
        bot: Angsuran Rp115.000 dilaporkan, ...
        bot>Yati: ...
        Yati: [Sudah saya pegang]
        bot: ...
        bot>Sri: ...
        Yati: kumpulan 17/11 // 3 0 115 // 6 0 15 // kas 130
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp0 + angsuran Rp115.000 = Rp115.000. Kas Rp130.000: beda Rp15.000. no tab ang 3 0 115 Nomor 6 melapor sendiri angsuran Rp115.000. Itu uang yang sama? [Nomor 6: sama] [Nomor 6: lain]
        bot>Wati: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000. Betul, Ibu? [Betul] [Tidak betul]
        Yati: [Nomor 6: sama]
        bot: Nomor 6 tidak saya ubah: uang yang dilaporkan orangnya sudah diakui dipegang. Kalau itu uang yang sama, tulis jumlah yang sama. Jumlah sekarang Rp115.000. Kas Rp130.000: beda Rp15.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        Yati: 6 0 115
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp0 + angsuran Rp230.000 = Rp230.000. Kas Rp130.000: beda Rp100.000. Nomor berapa yang mau dilihat lagi? Yang lain aman. Misalnya: "ubah 5 20 115". no tab ang 6 0 115
        Yati: ubah 6 0 0
        bot: Nomor 6 tidak saya ubah: orangnya sudah bilang betul. Kalau memang keliru, minta dia menekan [Tidak betul], lalu pengawas bertanya ke keduanya. Tanpa HP: sesudah uangnya sah, dibetulkan lewat "koreksi". Jumlah sekarang Rp230.000. Kas Rp130.000: beda Rp100.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Sri: Bu Yati mau mengubah catatan kumpulan 17/11: angsuran Rp115.000. Ibu sudah bilang betul, jadi tidak saya ubah. Kalau catatannya ternyata keliru, tekan [Tidak betul]. [Tidak betul]
        Siti: ubah 3 0 0
        bot: Nomor 3 tidak saya ubah: barisnya ditulis Bu Yati. Minta Bu Yati sendiri yang membetulkan. Jumlah sekarang Rp230.000. Kas Rp130.000: beda Rp100.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        Budi: Keberatan & aduan
        bot: Tidak ada yang perlu ditanyakan sekarang.
    """)
    assert chat.book.look(first_deviation) is None


def test_a_sheet_two_officers_wrote_is_received_by_each_for_the_other(chat: Chatroom) -> None:
    chat("""
        Yati: kumpulan 17/11 // 3 20 0 // 6 10 0 // kas 30
        bot: Sampai, ...
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 2 orang, Rp30.000. ...
        bot>Wati: ...
        bot>Sri: ...
        Siti: 4 20 0
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp50.000 + angsuran Rp0 = Rp50.000. Kas Rp30.000: beda Rp20.000. Nomor berapa yang mau dilihat lagi? Yang lain aman. Misalnya: "ubah 5 20 115". no tab ang 4 20 0
        bot>Yati: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        Siti: Uang masuk
        bot: Kumpulan 17/11: tabungan 2 orang, Rp30.000 [Sudah diterima]
        Siti: [Sudah diterima]
        bot: Sah. Tabungan 2 orang, Rp30.000. Nomor H-0001.
        bot>Wati: Sah. Bu Siti sudah menerima tabungan Rp20.000 dari Ibu. Nomor H-0001-3. Terima kasih, Bu Wati. [Tidak betul]
        bot>Sri: Sah. Bu Siti sudah menerima tabungan Rp10.000 dari Ibu. Nomor H-0001-6. Terima kasih, Bu Sri. [Tidak betul]
        Siti: Uang masuk
        bot: Tidak ada tabungan yang menunggu.
        Yati: Uang masuk
        bot: Kumpulan 17/11: tabungan 1 orang, Rp20.000 [Sudah diterima]
        Yati: [Sudah diterima]
        bot: Sah. Tabungan 1 orang, Rp20.000. Nomor K-0002.
        Yati: Uang masuk
        bot: Yang ini dikerjakan pengurus lain. Kalau seharusnya bisa, tanyakan ke petugas UPK.
    """)
    assert chat.book.look(first_deviation) is None

"""Wrong person, wrong sum, wrong purpose, two rows swapped: the receipt and the one in its place are one act."""

from __future__ import annotations

from storage.verify import first_deviation
from tests.chat import Chatroom


def counted(chat: Chatroom, sheet: str = "6 20 115 // 9 20 60 // kas 215") -> None:
    """Bu Yati's sheet: Bu Sri (6) and Bu Tini (9) paid; handed over and counted as H-0001."""
    for who, words in (
        ("Yati", sheet),
        ("Yati", "serah uang"),
        ("Yati", "[Ya, semua]"),
        ("Rini", "[Cocok]"),
    ):
        chat.hear(who, words)


def test_money_written_in_a_neighbours_row_goes_to_whose_it_was_in_one_act(chat: Chatroom) -> None:
    counted(chat)
    chat("""
        Rini: koreksi h 1-9
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah orang]
        bot: H-0001-9: Rp60.000 tertulis uang Bu Tini. Sebenarnya uang siapa? Tulis nomornya atau namanya. 1. Bu Yati, RT 02 2. Bu Siti, RT 02 3. Bu Wati, RT 02 4. Bu Lastri, RT 02 5. Bu Marni, RT 02 6. Bu Sri, RT 03 7. Pak Joko, RT 03 8. Bu Karti, RT 03 10. Bu Parmi, RT 03 [Batal]
        Rini: 7
        bot: H-0001-9: angsuran Rp60.000 pindah dari Bu Tini (9) ke Pak Joko (7). Sisa Pak Joko (7): Rp690.000 menjadi Rp630.000. Sisa Bu Tini (9): Rp630.000 menjadi Rp690.000. Betul? [Betul] [Tidak]
        Rini: [Betul]
        bot: Belum diubah: H-0001-9 perlu persetujuan kedua. Saya tanyakan ke Bu Yati, Pak Joko.
        bot>Yati: Bu Rini mau membetulkan kuitansi KSM Mawar: H-0001-9: angsuran Rp60.000 pindah dari Bu Tini (9) ke Pak Joko (7). Betul? [Betul] [Tidak betul]
        bot>Joko: Bu Rini bilang angsuran Rp60.000 tertulis di baris orang lain, padahal uang Bapak. Betul? [Betul] [Tidak betul]
        Yati: [Betul]
        bot: Sudah dibetulkan. Nomor baru K-0002. H-0001-9: angsuran Rp60.000 pindah dari Bu Tini (9) ke Pak Joko (7).
        bot>Joko: Uang Bapak tadinya tertulis di baris lain, sekarang sudah betul: angsuran Rp60.000, diterima Bu Rini. Nomor K-0002. [Tidak betul]
        bot>Tini: Kuitansi H-0001-9 (angsuran Rp60.000) ternyata uang anggota lain, sudah dipindah Bu Rini. Kalau tidak cocok, tanyakan ke saya.
        bot>Rini: Sudah dibetulkan, disetujui Bu Yati. Nomor baru K-0002. H-0001-9: angsuran Rp60.000 pindah dari Bu Tini (9) ke Pak Joko (7).
        Joko: [Betul]
        bot: Yang ini sudah selesai sebelumnya.
        Yati: [Betul]
        bot: Yang ini sudah selesai sebelumnya.
        Joko: sisa
        bot: Angsuran Pak Joko: sudah 4, tinggal 6 (Rp630.000). [Kenapa?]
        Joko: kenapa?
        bot: Sisa Pak Joko Rp630.000: pokok Rp555.000 dan jasa Rp75.000, tinggal 6 dari 10 angsuran. Pinjaman Rabu 22 Juli 2026: Rp1.000.000 dengan jasa Rp150.000, 10 kali Rp115.000 (pokok Rp100.000, jasa Rp15.000). Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Dari buku kertas, sudah dibayar: pokok Rp400.000, jasa Rp60.000. 17/11 Rp60.000 (K-0002, pengganti H-0001-9): dilaporkan Bu Yati, dihitung Bu Rini. Angsuran 5: pokok Rp45.000, jasa Rp15.000. Berikutnya angsuran 5, Selasa 22 Desember: Rp55.000. [Kenapa tabungannya?]
        Tini: kenapa sisa saya segitu
        bot: Sisa Bu Tini Rp690.000: pokok Rp600.000 dan jasa Rp90.000, tinggal 6 dari 10 angsuran. Pinjaman Rabu 22 Juli 2026: Rp1.000.000 dengan jasa Rp150.000, 10 kali Rp115.000 (pokok Rp100.000, jasa Rp15.000). Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Dari buku kertas, sudah dibayar: pokok Rp400.000, jasa Rp60.000. 17/11 Rp60.000 (H-0001-9): dibatalkan Bu Rini 17/11, tidak ikut dihitung, diganti K-0002. Berikutnya angsuran 5, Selasa 22 Desember: Rp115.000. [Kenapa tabungannya?]
        Rini: cari H-0001-9
        bot: 1. H-0001-9: Bu Tini, KSM Mawar nomor 9 [1]
        Rini: [1]
        bot: H-0001-9: Bu Tini, angsuran Rp60.000, Selasa 17 November, sudah dibatalkan, diganti K-0002. [Catatan Bu Tini] [Kenapa?]
        Rini: koreksi h 1-9
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah orang]
        bot: Kuitansi H-0001-9 sudah dibatalkan sebelumnya.
        Rini: koreksi k 2
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah orang]
        bot: K-0002: Rp60.000 tertulis uang Pak Joko. Sebenarnya uang siapa? Tulis nomornya atau namanya. 1. Bu Yati, RT 02 2. Bu Siti, RT 02 3. Bu Wati, RT 02 4. Bu Lastri, RT 02 5. Bu Marni, RT 02 6. Bu Sri, RT 03 8. Bu Karti, RT 03 9. Bu Tini, RT 03 10. Bu Parmi, RT 03 [Batal]
        Rini: tini
        bot: K-0002: angsuran Rp60.000 pindah dari Pak Joko (7) ke Bu Tini (9). Sisa Pak Joko (7): Rp630.000 menjadi Rp690.000. Sisa Bu Tini (9): Rp690.000 menjadi Rp630.000. Betul? [Betul] [Tidak]
        Rini: [Betul]
        bot: Belum diubah: K-0002 perlu persetujuan kedua. Saya tanyakan ke Bu Yati, Bu Tini.
        bot>Yati: Bu Rini mau membetulkan kuitansi KSM Mawar: K-0002: angsuran Rp60.000 pindah dari Pak Joko (7) ke Bu Tini (9). Betul? [Betul] [Tidak betul]
        bot>Tini: Bu Rini bilang angsuran Rp60.000 tertulis di baris orang lain, padahal uang Ibu. Betul? [Betul] [Tidak betul]
        Tini: [Betul]
        bot: Uang Ibu tadinya tertulis di baris lain, sekarang sudah betul: angsuran Rp60.000, diterima Bu Rini. Nomor M-0003. [Tidak betul]
        bot>Joko: Kuitansi K-0002 (angsuran Rp60.000) ternyata uang anggota lain, sudah dipindah Bu Rini. Kalau tidak cocok, tanyakan ke saya.
        bot>Yati: Sudah dibetulkan, disetujui Bu Tini. Nomor baru M-0003. K-0002: angsuran Rp60.000 pindah dari Pak Joko (7) ke Bu Tini (9).
        bot>Rini: Sudah dibetulkan, disetujui Bu Tini. Nomor baru M-0003. K-0002: angsuran Rp60.000 pindah dari Pak Joko (7) ke Bu Tini (9).
    """)
    assert chat.book.look(first_deviation) is None


def test_two_rows_of_one_sheet_that_were_swapped_are_put_right_together(chat: Chatroom) -> None:
    counted(chat)
    chat("""
        Rini: koreksi h 1-6
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Tertukar]
        bot: H-0001-6 (Bu Sri) tertukar dengan kuitansi siapa? [Bu Tini, Rp60.000] [Batal]
        Rini: [Bu Tini, Rp60.000]
        bot: H-0001-6: angsuran Rp115.000 pindah dari Bu Sri (6) ke Bu Tini (9). H-0001-9: angsuran Rp60.000 pindah dari Bu Tini (9) ke Bu Sri (6). Sisa Bu Sri (6): Rp575.000 menjadi Rp630.000. Sisa Bu Tini (9): Rp630.000 menjadi Rp575.000. Betul? [Betul] [Tidak]
        Rini: [Betul]
        bot: Belum diubah: H-0001-6 perlu persetujuan kedua. Saya tanyakan ke Bu Yati, Bu Tini, Bu Sri.
        bot>Yati: Bu Rini mau membetulkan kuitansi KSM Mawar: H-0001-6: angsuran Rp115.000 pindah dari Bu Sri (6) ke Bu Tini (9). H-0001-9: angsuran Rp60.000 pindah dari Bu Tini (9) ke Bu Sri (6). Betul? [Betul] [Tidak betul]
        bot>Tini: Bu Rini bilang uang Ibu sebenarnya angsuran Rp115.000. Betul? [Betul] [Tidak betul]
        bot>Sri: Bu Rini bilang uang Ibu sebenarnya angsuran Rp60.000. Betul? [Betul] [Tidak betul]
        Sri: [Betul]
        bot: Kuitansi H-0001-6 dibetulkan: angsuran Rp60.000, diterima Bu Rini. Nomor K-0002-6. [Tidak betul]
        bot>Tini: Kuitansi H-0001-9 dibetulkan: angsuran Rp115.000, diterima Bu Rini. Nomor K-0002-9. [Tidak betul]
        bot>Yati: Sudah dibetulkan, disetujui Bu Sri. Nomor baru K-0002-9, K-0002-6. H-0001-6: angsuran Rp115.000 pindah dari Bu Sri (6) ke Bu Tini (9). H-0001-9: angsuran Rp60.000 pindah dari Bu Tini (9) ke Bu Sri (6).
        bot>Rini: Sudah dibetulkan, disetujui Bu Sri. Nomor baru K-0002-9, K-0002-6. H-0001-6: angsuran Rp115.000 pindah dari Bu Sri (6) ke Bu Tini (9). H-0001-9: angsuran Rp60.000 pindah dari Bu Tini (9) ke Bu Sri (6).
        Tini: sisa
        bot: Angsuran Bu Tini: sudah 5, tinggal 5 (Rp575.000). [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_two_members_money_in_one_row_is_parted(chat: Chatroom) -> None:
    counted(chat, "6 20 230 // 9 20 60 // kas 330")
    chat("""
        Rini: koreksi h 1-6
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah jumlah]
        bot: H-0001-6: tertulis Rp230.000 dari Bu Sri. Sebenarnya berapa? [Batal]
        Rini: 115rb
        bot: Kelebihannya Rp115.000 uang siapa? Tulis nomornya atau namanya. Kalau uangnya memang tidak ada, pilih [Salah hitung]. 1. Bu Yati, RT 02 2. Bu Siti, RT 02 3. Bu Wati, RT 02 4. Bu Lastri, RT 02 5. Bu Marni, RT 02 7. Pak Joko, RT 03 8. Bu Karti, RT 03 9. Bu Tini, RT 03 10. Bu Parmi, RT 03 [Salah hitung] [Batal]
        Rini: joko
        bot: H-0001-6: Bu Sri (6), angsuran Rp230.000 menjadi Rp115.000. H-0001-6: angsuran Rp115.000 pindah dari Bu Sri (6) ke Pak Joko (7). Sisa Bu Sri (6): tetap Rp575.000; titipan Rp115.000 menjadi Rp0. Sisa Pak Joko (7): Rp690.000 menjadi Rp575.000. Betul? [Betul] [Tidak]
        Rini: [Betul]
        bot: Belum diubah: H-0001-6 perlu persetujuan kedua. Saya tanyakan ke Bu Yati, Bu Sri, Pak Joko.
        bot>Yati: Bu Rini mau membetulkan kuitansi KSM Mawar: H-0001-6: Bu Sri (6), angsuran Rp230.000 menjadi Rp115.000. H-0001-6: angsuran Rp115.000 pindah dari Bu Sri (6) ke Pak Joko (7). Betul? [Betul] [Tidak betul]
        bot>Sri: Bu Rini bilang uang Ibu sebenarnya angsuran Rp115.000. Betul? [Betul] [Tidak betul]
        bot>Joko: Bu Rini bilang angsuran Rp115.000 tertulis di baris orang lain, padahal uang Bapak. Betul? [Betul] [Tidak betul]
        Yati: [Betul]
        bot: Sudah dibetulkan. Nomor baru K-0002-6, K-0002-7. H-0001-6: Bu Sri (6), angsuran Rp230.000 menjadi Rp115.000. H-0001-6: angsuran Rp115.000 pindah dari Bu Sri (6) ke Pak Joko (7).
        bot>Sri: Kuitansi H-0001-6 dibetulkan: angsuran Rp115.000, diterima Bu Rini. Nomor K-0002-6. [Tidak betul]
        bot>Joko: Uang Bapak tadinya tertulis di baris lain, sekarang sudah betul: angsuran Rp115.000, diterima Bu Rini. Nomor K-0002-7. [Tidak betul]
        bot>Rini: Sudah dibetulkan, disetujui Bu Yati. Nomor baru K-0002-6, K-0002-7. H-0001-6: Bu Sri (6), angsuran Rp230.000 menjadi Rp115.000. H-0001-6: angsuran Rp115.000 pindah dari Bu Sri (6) ke Pak Joko (7).
        Joko: sisa
        bot: Angsuran Pak Joko: sudah 5, tinggal 5 (Rp575.000). [Kenapa?]
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 5, tinggal 5 (Rp575.000). [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_what_was_miscounted_changes_the_till_and_takes_the_koordinator(chat: Chatroom) -> None:
    counted(chat)
    chat("""
        Rini: koreksi h 1-6
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah jumlah]
        bot: H-0001-6: tertulis Rp115.000 dari Bu Sri. Sebenarnya berapa? [Batal]
        Rini: 105rb
        bot: Kelebihannya Rp10.000 uang siapa? Tulis nomornya atau namanya. Kalau uangnya memang tidak ada, pilih [Salah hitung]. 1. Bu Yati, RT 02 2. Bu Siti, RT 02 3. Bu Wati, RT 02 4. Bu Lastri, RT 02 5. Bu Marni, RT 02 7. Pak Joko, RT 03 8. Bu Karti, RT 03 9. Bu Tini, RT 03 10. Bu Parmi, RT 03 [Salah hitung] [Batal]
        Rini: [Salah hitung]
        bot: H-0001-6: Bu Sri (6), angsuran Rp115.000 menjadi Rp105.000. Sisa Bu Sri (6): Rp575.000 menjadi Rp585.000. Kas UPK di buku berkurang Rp10.000: hitung dan cocokkan uangnya. Betul? [Betul] [Tidak]
        Rini: [Betul]
        bot: Belum diubah: H-0001-6 perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Rini mau membetulkan kuitansi KSM Mawar: H-0001-6: Bu Sri (6), angsuran Rp115.000 menjadi Rp105.000. Kas UPK di buku berkurang Rp10.000: hitung dan cocokkan uangnya. Betul? [Betul] [Tidak betul]
        bot>Budi: Bu Rini mau membetulkan kuitansi KSM Mawar: H-0001-6: Bu Sri (6), angsuran Rp115.000 menjadi Rp105.000. Kas UPK di buku berkurang Rp10.000: hitung dan cocokkan uangnya. Betul? [Betul] [Tidak betul]
        Hadi: tugas
        bot: Yang menunggu: - Kuitansi H-0001-6 (Rp115.000) minta dibetulkan. - 2 KSM belum cocok saldo, pengingatnya mati [Lihat H-0001-6] [Cocok saldo]
        Hadi: [Lihat H-0001-6]
        bot: Bu Rini mau membetulkan kuitansi KSM Mawar: H-0001-6: Bu Sri (6), angsuran Rp115.000 menjadi Rp105.000. Kas UPK di buku berkurang Rp10.000: hitung dan cocokkan uangnya. Betul? [Betul] [Tidak betul]
        Hadi: [Betul]
        bot: Sudah dibetulkan. Nomor baru K-0002. H-0001-6: Bu Sri (6), angsuran Rp115.000 menjadi Rp105.000. Kas UPK di buku berkurang Rp10.000: hitung dan cocokkan uangnya.
        bot>Sri: Kuitansi H-0001-6 dibetulkan: angsuran Rp105.000, diterima Bu Rini. Nomor K-0002. [Tidak betul]
        bot>Yati: Sudah dibetulkan, disetujui Pak Hadi. Nomor baru K-0002. H-0001-6: Bu Sri (6), angsuran Rp115.000 menjadi Rp105.000.
        bot>Rini: Sudah dibetulkan, disetujui Pak Hadi. Nomor baru K-0002. H-0001-6: Bu Sri (6), angsuran Rp115.000 menjadi Rp105.000. Kas UPK di buku berkurang Rp10.000: hitung dan cocokkan uangnya.
        Rini: kas
        bot: Kas Rp165.000, bank Rp0. Kas belum pernah dihitung. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
    """)
    assert chat.book.look(first_deviation) is None


def test_an_instalment_that_was_savings_is_agreed_by_who_has_the_cash_then(chat: Chatroom) -> None:
    counted(chat)
    chat("""
        Rini: koreksi h 1-9
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah untuk apa]
        bot: H-0001-9: Rp60.000 dari Bu Tini. Sebenarnya untuk apa? [Tabungan pokok] [Tabungan wajib] [Tabungan sukarela] [Tanggung renteng] [Tabungan kelompok] [Batal]
        Rini: [Tabungan sukarela]
        bot: H-0001-9: Rp60.000 Bu Tini (9), dari angsuran menjadi tabungan sukarela. Sisa Bu Tini (9): Rp630.000 menjadi Rp690.000. Tabungan sukarela Bu Tini (9): Rp0 menjadi Rp60.000. Uangnya Rp60.000 harus pindah ke kas KSM: yang menerima menekan [Betul] sesudah uangnya di tangan. Betul? [Betul] [Tidak]
        Rini: [Betul]
        bot: Belum diubah: H-0001-9 perlu persetujuan kedua. Saya tanyakan ke Bu Siti.
        bot>Siti: Bu Rini mau membetulkan kuitansi KSM Mawar: H-0001-9: Rp60.000 Bu Tini (9), dari angsuran menjadi tabungan sukarela. Uangnya Rp60.000 harus pindah ke kas KSM: yang menerima menekan [Betul] sesudah uangnya di tangan. Betul? [Betul] [Tidak betul]
        Hadi: tugas
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
        Siti: [Betul]
        bot: Sudah dibetulkan. Nomor baru K-0002. H-0001-9: Rp60.000 Bu Tini (9), dari angsuran menjadi tabungan sukarela.
        bot>Tini: Kuitansi H-0001-9 dibetulkan: tabungan sukarela Rp60.000, diterima Bu Siti. Nomor K-0002. [Tidak betul]
        bot>Yati: Sudah dibetulkan, disetujui Bu Siti. Nomor baru K-0002. H-0001-9: Rp60.000 Bu Tini (9), dari angsuran menjadi tabungan sukarela.
        bot>Rini: Sudah dibetulkan, disetujui Bu Siti. Nomor baru K-0002. H-0001-9: Rp60.000 Bu Tini (9), dari angsuran menjadi tabungan sukarela.
        Tini: catatan saya
        bot: Angsuran Bu Tini: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Tini: Rp180.000 sah, Rp20.000 dilaporkan. Rinciannya: wajib Rp120.000, sukarela Rp60.000. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu] [Kenapa?] [Ambil tabungan]
        Tini: kenapa tabungan saya segitu
        bot: Tabungan Bu Tini Rp180.000. Asalnya: Dari buku kertas: Rp120.000. 17/11 masuk Rp60.000 sukarela (K-0002, pengganti H-0001-9): dilaporkan Bu Rini, diterima Bu Siti 17/11 Rp20.000 dilaporkan Bu Yati, masih menunggu dihitung.
        Siti: koreksi k 2
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah untuk apa]
        bot: K-0002: Rp60.000 dari Bu Tini. Sebenarnya untuk apa? [Angsuran] [Tabungan pokok] [Tabungan wajib] [Tanggung renteng] [Tabungan kelompok] [Batal]
        Siti: [Tabungan wajib]
        bot: K-0002: Rp60.000 Bu Tini (9), dari tabungan sukarela menjadi tabungan wajib. Tabungan sukarela Bu Tini (9): Rp60.000 menjadi Rp0. Tabungan wajib Bu Tini (9): Rp120.000 menjadi Rp180.000. Betul? [Betul] [Tidak]
        Siti: [Betul]
        bot: Belum diubah: K-0002 perlu persetujuan kedua. Saya tanyakan ke Bu Rini, Bu Tini.
        bot>Rini: Bu Siti mau membetulkan kuitansi KSM Mawar: K-0002: Rp60.000 Bu Tini (9), dari tabungan sukarela menjadi tabungan wajib. Betul? [Betul] [Tidak betul]
        bot>Tini: Bu Siti bilang uang Ibu sebenarnya tabungan wajib Rp60.000. Betul? [Betul] [Tidak betul]
        Tini: [Betul]
        bot: Kuitansi K-0002 dibetulkan: tabungan wajib Rp60.000, diterima Bu Siti. Nomor M-0003. [Tidak betul]
        bot>Siti: Sudah dibetulkan, disetujui Bu Tini. Nomor baru M-0003. K-0002: Rp60.000 Bu Tini (9), dari tabungan sukarela menjadi tabungan wajib.
        bot>Rini: Sudah dibetulkan, disetujui Bu Tini. Nomor baru M-0003. K-0002: Rp60.000 Bu Tini (9), dari tabungan sukarela menjadi tabungan wajib.
    """)
    assert chat.book.look(first_deviation) is None


def test_a_members_own_report_was_a_neighbours_and_who_has_no_phone_is_told_aloud(chat: Chatroom) -> None:
    """Bu Lastri has no phone; Bu Sri had reported the money as her own, and says so."""
    chat("""
        Sri: angsur 115rb
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: [Langsung ke UPK]
        bot: Angsuran Rp115.000 dilaporkan, dibawa ke UPK. Belum sah sampai uangnya diterima. [Ambil kembali]
        Rini: terima uang
        bot: Bu Sri (KSM Mawar), datang sendiri: Rp115.000 [Terima dari Bu Sri] [Lewat transfer]
        Rini: [Terima dari Bu Sri]
        bot: Sah. Nomor H-0001, Rp115.000. 1 kuitansi terkirim.
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Sri. [Tidak betul]
        Rini: koreksi h 1
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah orang]
        bot: H-0001: Rp115.000 tertulis uang Bu Sri. Sebenarnya uang siapa? Tulis nomornya atau namanya. 1. Bu Yati, RT 02 2. Bu Siti, RT 02 3. Bu Wati, RT 02 4. Bu Lastri, RT 02 5. Bu Marni, RT 02 7. Pak Joko, RT 03 8. Bu Karti, RT 03 9. Bu Tini, RT 03 10. Bu Parmi, RT 03 [Batal]
        Rini: bu lastri
        bot: H-0001: angsuran Rp115.000 pindah dari Bu Sri (6) ke Bu Lastri (4). Sisa Bu Lastri (4): Rp690.000 menjadi Rp575.000. Sisa Bu Sri (6): Rp575.000 menjadi Rp690.000. Betul? [Betul] [Tidak]
        Rini: [Betul]
        bot: Belum diubah: H-0001 perlu persetujuan kedua. Saya tanyakan ke Bu Sri.
        bot>Sri: Bu Rini bilang kuitansi H-0001 (Rp115.000) ternyata uang anggota lain, bukan uang Ibu. Betul? [Betul] [Tidak betul]
        Sri: [Tidak betul]
        bot: Baik, kuitansi H-0001 tetap berlaku.
        bot>Rini: Bu Sri tidak setuju: kuitansi H-0001 tetap berlaku.
        Rini: koreksi h 1
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah orang]
        bot: H-0001: Rp115.000 tertulis uang Bu Sri. Sebenarnya uang siapa? Tulis nomornya atau namanya. 1. Bu Yati, RT 02 2. Bu Siti, RT 02 3. Bu Wati, RT 02 4. Bu Lastri, RT 02 5. Bu Marni, RT 02 7. Pak Joko, RT 03 8. Bu Karti, RT 03 9. Bu Tini, RT 03 10. Bu Parmi, RT 03 [Batal]
        Rini: 4
        bot: H-0001: angsuran Rp115.000 pindah dari Bu Sri (6) ke Bu Lastri (4). Sisa Bu Lastri (4): Rp690.000 menjadi Rp575.000. Sisa Bu Sri (6): Rp575.000 menjadi Rp690.000. Betul? [Betul] [Tidak]
        Rini: [Betul]
        bot: Belum diubah: H-0001 perlu persetujuan kedua. Saya tanyakan ke Bu Sri.
        bot>Sri: Bu Rini bilang kuitansi H-0001 (Rp115.000) ternyata uang anggota lain, bukan uang Ibu. Betul? [Betul] [Tidak betul]
        Sri: [Betul]
        bot: Kuitansi H-0001 (angsuran Rp115.000) ternyata uang anggota lain, sudah dipindah Bu Rini. Kalau tidak cocok, tanyakan ke saya.
        bot>Rini: Sudah dibetulkan, disetujui Bu Sri. Nomor baru K-0002. H-0001: angsuran Rp115.000 pindah dari Bu Sri (6) ke Bu Lastri (4). Belum punya HP, sampaikan langsung: Bu Lastri.
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000). [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_a_large_sum_takes_the_koordinator_or_the_pengawas(chat: Chatroom) -> None:
    chat("""
        Wati: setor 1jt
        bot: Setoran Rp1.000.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran Rp1.000.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Siti: [Sudah]
        bot: Sah. Bu Wati, tabungan Rp1.000.000. Nomor H-0001.
        bot>Wati: Sah. Bu Siti sudah menerima tabungan Rp1.000.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Wati. [Tidak betul]
        Siti: koreksi h 1
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah orang]
        bot: H-0001: Rp1.000.000 tertulis uang Bu Wati. Sebenarnya uang siapa? Tulis nomornya atau namanya. 1. Bu Yati, RT 02 2. Bu Siti, RT 02 4. Bu Lastri, RT 02 5. Bu Marni, RT 02 6. Bu Sri, RT 03 7. Pak Joko, RT 03 8. Bu Karti, RT 03 9. Bu Tini, RT 03 10. Bu Parmi, RT 03 [Batal]
        Siti: tini
        bot: H-0001: tabungan wajib Rp1.000.000 pindah dari Bu Wati (3) ke Bu Tini (9). Tabungan wajib Bu Wati (3): Rp1.120.000 menjadi Rp120.000. Tabungan wajib Bu Tini (9): Rp120.000 menjadi Rp1.120.000. Betul? [Betul] [Tidak]
        Siti: [Betul]
        bot: Belum diubah: H-0001 perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Siti mau membetulkan kuitansi KSM Mawar: H-0001: tabungan wajib Rp1.000.000 pindah dari Bu Wati (3) ke Bu Tini (9). Betul? [Betul] [Tidak betul]
        bot>Budi: Bu Siti mau membetulkan kuitansi KSM Mawar: H-0001: tabungan wajib Rp1.000.000 pindah dari Bu Wati (3) ke Bu Tini (9). Betul? [Betul] [Tidak betul]
        Wati: saldo
        bot: Tabungan Bu Wati: Rp1.120.000 sah. [Kenapa?]
        Budi: [Tidak betul]
        bot: Baik, kuitansi H-0001 tetap berlaku.
        bot>Siti: Pak Budi tidak setuju: kuitansi H-0001 tetap berlaku.
        Siti: koreksi h 1
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah jumlah]
        bot: H-0001: tertulis Rp1.000.000 dari Bu Wati. Sebenarnya berapa? [Batal]
        Siti: 100rb
        bot: Kelebihannya Rp900.000 uang siapa? Tulis nomornya atau namanya. Kalau uangnya memang tidak ada, pilih [Salah hitung]. 1. Bu Yati, RT 02 2. Bu Siti, RT 02 4. Bu Lastri, RT 02 5. Bu Marni, RT 02 6. Bu Sri, RT 03 7. Pak Joko, RT 03 8. Bu Karti, RT 03 9. Bu Tini, RT 03 10. Bu Parmi, RT 03 [Salah hitung] [Batal]
        Siti: [Salah hitung]
        bot: H-0001: Bu Wati (3), tabungan wajib Rp1.000.000 menjadi Rp100.000. Tabungan wajib Bu Wati (3): Rp1.120.000 menjadi Rp220.000. Kas KSM di buku berkurang Rp900.000: hitung dan cocokkan uangnya. Betul? [Betul] [Tidak]
        Siti: [Betul]
        bot: Belum diubah: H-0001 perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Siti mau membetulkan kuitansi KSM Mawar: H-0001: Bu Wati (3), tabungan wajib Rp1.000.000 menjadi Rp100.000. Kas KSM di buku berkurang Rp900.000: hitung dan cocokkan uangnya. Betul? [Betul] [Tidak betul]
        bot>Budi: Bu Siti mau membetulkan kuitansi KSM Mawar: H-0001: Bu Wati (3), tabungan wajib Rp1.000.000 menjadi Rp100.000. Kas KSM di buku berkurang Rp900.000: hitung dan cocokkan uangnya. Betul? [Betul] [Tidak betul]
        Hadi: [Betul]
        bot: Sudah dibetulkan. Nomor baru K-0002. H-0001: Bu Wati (3), tabungan wajib Rp1.000.000 menjadi Rp100.000. Kas KSM di buku berkurang Rp900.000: hitung dan cocokkan uangnya.
        bot>Wati: Kuitansi H-0001 dibetulkan: tabungan wajib Rp100.000, diterima Bu Siti. Nomor K-0002. [Tidak betul]
        bot>Siti: Sudah dibetulkan, disetujui Pak Hadi. Nomor baru K-0002. H-0001: Bu Wati (3), tabungan wajib Rp1.000.000 menjadi Rp100.000. Kas KSM di buku berkurang Rp900.000: hitung dan cocokkan uangnya.
        Wati: saldo
        bot: Tabungan Bu Wati: Rp220.000 sah. [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None

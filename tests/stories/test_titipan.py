"""What was paid too much is had back: asked for or given, two voices, never more than is there."""

from __future__ import annotations

from storage import loans
from storage.verify import first_deviation
from tests.chat import Chatroom


def test_who_paid_off_with_too_much_has_the_rest_back(chat: Chatroom) -> None:
    chat("""
        Sri: angsur 740rb
        bot: Rp740.000? Itu lebih dari sisa semuanya, Rp690.000. Kalau benar, tekan; kalau tidak, tulis lagi. [Rp740.000] [Batal]
        Sri: [Rp740.000]
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: [Langsung ke UPK]
        bot: Angsuran Rp740.000 dilaporkan, dibawa ke UPK. Belum sah sampai uangnya diterima. [Ambil kembali]
        Rini: terima uang
        bot: Bu Sri (KSM Mawar), datang sendiri: Rp740.000 [Terima dari Bu Sri] [Lewat transfer]
        Rini: [Terima dari Bu Sri]
        bot: Sah. Nomor H-0001, Rp740.000. 1 kuitansi terkirim.
        bot>Sri: Bu Sri, angsurannya sudah lunas semua. Terima kasih sudah menepati sampai akhir. Masih ada titipan Rp50.000 di UPK. [Minta kembali]
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp740.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Sri. [Tidak betul]
        Sri: [Minta kembali]
        bot: Baik, Bu Sri. Rp50.000 diminta kembali: masuk daftar tugas UPK, nanti bisa diambil di loket. [Tidak jadi minta]
        Sri: catatan saya
        bot: Angsuran Bu Sri sudah lunas, 10 kali. Tabungan Bu Sri: Rp120.000 sah. Titipan Bu Sri di UPK: Rp50.000. [Gambar kartu] [Kenapa?] [Tidak jadi minta]
        Rini: tugas
        bot: Belum ada uang yang menunggu. - Bu Sri minta titipan Rp50.000 kembali - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Kembalikan ke Bu Sri] [Cocok saldo]
        Rini: [Kembalikan ke Bu Sri]
        bot: Berapa yang dikembalikan ke Bu Sri? Titipannya Rp50.000. [Semua, Rp50.000] [Batal]
        Rini: 60rb
        bot: Titipan Bu Sri hanya Rp50.000. Berapa yang dikembalikan? [Semua, Rp50.000] [Batal]
        Rini: [Semua, Rp50.000]
        bot: Tunai atau lewat bank? Kas Rp740.000, bank Rp0. [Tunai] [Lewat bank] [Batal]
        Rini: [Lewat bank]
        bot: Di bank menurut buku hanya Rp0, jadi Rp50.000 belum bisa keluar. Ada yang belum dicatat? Tulis "kas".
        Rini: [Tunai]
        bot: Dicatat: Rp50.000 untuk Bu Sri. Sah sesudah Bu Sri menjawab sudah diterima. [Batalkan Rp50.000]
        bot>Sri: Bu Sri, Bu Rini (UPK) mencatat: titipan Rp50.000 dikembalikan ke Ibu. Sudah diterima? [Sudah saya terima] [Belum saya terima]
        Sri: [Belum saya terima]
        bot: Baik, belum dicatat. Bu Rini saya beri tahu.
        bot>Rini: Bu Sri menjawab titipan Rp50.000 belum diterima. Belum dicatat; tolong bicarakan dulu.
        Rini: cari sri
        bot: 1. Bu Sri, KSM Mawar nomor 6, RT 03 [1]
        Rini: [1]
        bot: Angsuran Bu Sri sudah lunas, 10 kali. Tabungan Bu Sri: Rp120.000 sah. Titipan Bu Sri di UPK: Rp50.000. [Gambar kartu] [Kenapa?] [Kembalikan titipan] [Koreksi]
        Rini: [Kembalikan titipan]
        bot: Berapa yang dikembalikan ke Bu Sri? Titipannya Rp50.000. [Semua, Rp50.000] [Batal]
        Rini: [Semua, Rp50.000]
        bot: Tunai atau lewat bank? Kas Rp740.000, bank Rp0. [Tunai] [Lewat bank] [Batal]
        Rini: [Tunai]
        bot: Dicatat: Rp50.000 untuk Bu Sri. Sah sesudah Bu Sri menjawab sudah diterima. [Batalkan Rp50.000]
        bot>Sri: Bu Sri, Bu Rini (UPK) mencatat: titipan Rp50.000 dikembalikan ke Ibu. Sudah diterima? [Sudah saya terima] [Belum saya terima]
        Rini: tugas
        bot: Belum ada uang yang menunggu. - titipan Rp50.000 untuk Bu Sri menunggu jawabannya - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Batalkan Rp50.000] [Cocok saldo]
        Sri: [Sudah saya terima]
        bot: Terima kasih, Bu Sri. Titipan Rp50.000 sudah kembali, sah. Nomor K-0002.
        bot>Rini: Sah, nomor K-0002: Bu Sri sudah menerima titipan Rp50.000.
        Sri: catatan saya
        bot: Angsuran Bu Sri sudah lunas, 10 kali. Tabungan Bu Sri: Rp120.000 sah. [Gambar kartu] [Kenapa?]
        Sri: minta titipan kembali
        bot: Tidak ada titipan di UPK.
        Rini: kas
        bot: Kas Rp690.000, bank Rp0. Kas belum pernah dihitung. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
        Rini: [Buku kas & lainnya]
        bot: Kas Rp690.000, bank Rp0. Mau yang mana? [Buku kas] [Buku bank] [Sisihkan cadangan] [Saldo awal]
        Rini: [Buku kas]
        bot: Buku kas November 2026. Sebelumnya Rp0. 17/11 angsuran KSM Mawar Rp740.000 17/11 titipan dikembalikan KSM Mawar -Rp50.000 Sekarang Rp690.000.
    """)
    assert chat.book.look(first_deviation) is None


def test_what_was_given_back_can_be_asked_about_and_put_right(chat: Chatroom) -> None:
    chat("""
        Sri: angsur 165rb
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: [Langsung ke UPK]
        bot: Angsuran Rp165.000 dilaporkan, dibawa ke UPK. Belum sah sampai uangnya diterima. [Ambil kembali]
        Rini: terima uang
        bot: Bu Sri (KSM Mawar), datang sendiri: Rp165.000 [Terima dari Bu Sri] [Lewat transfer]
        Rini: [Terima dari Bu Sri]
        bot: Sah. Nomor H-0001, Rp165.000. 1 kuitansi terkirim.
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp165.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Sri. [Tidak betul]
        Sri: catatan saya
        bot: Angsuran Bu Sri: sudah 5, tinggal 5 (Rp575.000). Titipan Rp50.000 untuk angsuran berikutnya. Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp65.000, Jumat 22 Januari. [Gambar kartu] [Kenapa?] [Minta kembali]
        Sri: [Minta kembali]
        bot: Baik, Bu Sri. Rp50.000 diminta kembali: masuk daftar tugas UPK, nanti bisa diambil di loket. [Tidak jadi minta]
        Sri: [Tidak jadi minta]
        bot: Baik, Rp50.000 tetap di UPK.
        Rini: cari sri
        bot: 1. Bu Sri, KSM Mawar nomor 6, RT 03 [1]
        Rini: [1]
        bot: Angsuran Bu Sri: sudah 5, tinggal 5 (Rp575.000). Titipan Rp50.000 untuk angsuran berikutnya. Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp65.000, Jumat 22 Januari. [Gambar kartu] [Kenapa?] [Keringanan] [Kembalikan titipan] [Koreksi]
        Rini: [Kembalikan titipan]
        bot: Berapa yang dikembalikan ke Bu Sri? Titipannya Rp50.000. [Semua, Rp50.000] [Batal]
        Rini: 30rb
        bot: Tunai atau lewat bank? Kas Rp165.000, bank Rp0. [Tunai] [Lewat bank] [Batal]
        Rini: [Tunai]
        bot: Dicatat: Rp30.000 untuk Bu Sri. Sah sesudah Bu Sri menjawab sudah diterima. [Batalkan Rp30.000]
        bot>Sri: Bu Sri, Bu Rini (UPK) mencatat: titipan Rp30.000 dikembalikan ke Ibu. Sudah diterima? [Sudah saya terima] [Belum saya terima]
        Sri: [Sudah saya terima]
        bot: Terima kasih, Bu Sri. Titipan Rp30.000 sudah kembali, sah. Nomor K-0002.
        bot>Rini: Sah, nomor K-0002: Bu Sri sudah menerima titipan Rp30.000.
        Rini: cari sri
        bot: 1. Bu Sri, KSM Mawar nomor 6, RT 03 [1]
        Rini: [1]
        bot: Angsuran Bu Sri: sudah 5, tinggal 5 (Rp575.000). Titipan Rp20.000 untuk angsuran berikutnya. Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp95.000, Jumat 22 Januari. [Gambar kartu] [Kenapa?] [Keringanan] [Kembalikan titipan] [Koreksi]
        Rini: [Kembalikan titipan]
        bot: Berapa yang dikembalikan ke Bu Sri? Titipannya Rp20.000. [Semua, Rp20.000] [Batal]
        Rini: [Semua, Rp20.000]
        bot: Tunai atau lewat bank? Kas Rp135.000, bank Rp0. [Tunai] [Lewat bank] [Batal]
        Rini: [Tunai]
        bot: Dicatat: Rp20.000 untuk Bu Sri. Sah sesudah Bu Sri menjawab sudah diterima. [Batalkan Rp20.000]
        bot>Sri: Bu Sri, Bu Rini (UPK) mencatat: titipan Rp20.000 dikembalikan ke Ibu. Sudah diterima? [Sudah saya terima] [Belum saya terima]
        Rini: [Batalkan Rp20.000]
        bot: Baik, saya tarik. Titipan Bu Sri tetap seperti semula.
        Sri: [Sudah saya terima]
        bot: Ini sudah dijawab.
        Sri: kenapa sisa saya segitu
        bot: Sisa Bu Sri Rp575.000: pokok Rp500.000 dan jasa Rp75.000, tinggal 5 dari 10 angsuran. Titipan Rp20.000 menunggu angsuran berikutnya. Pinjaman Rabu 22 Juli 2026: Rp1.000.000 dengan jasa Rp150.000, 10 kali Rp115.000 (pokok Rp100.000, jasa Rp15.000). Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Dari buku kertas, sudah dibayar: pokok Rp400.000, jasa Rp60.000. 17/11 Rp165.000 (H-0001): dilaporkan Bu Sri, dihitung Bu Rini. Angsuran 5: pokok Rp100.000, jasa Rp15.000, titipan Rp50.000. 17/11 Rp30.000 (K-0002) dikembalikan Bu Rini, diterima Bu Sri. Berikutnya angsuran 6, Jumat 22 Januari: Rp95.000 (Rp115.000 dikurangi titipan Rp20.000). [Kenapa tabungannya?]
        Rini: koreksi H-0001
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah ketik]
        bot: Kuitansi H-0001, Bu Sri: angsuran Rp165.000, Selasa 17 November, dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Sebagian uang ini sudah dikembalikan sebagai titipan. Batalkan dulu kuitansi pengembaliannya, K-0002, baru yang ini.
        Rini: koreksi K-0002
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah ketik]
        bot: Kuitansi K-0002, Bu Sri: titipan dikembalikan Rp30.000, Selasa 17 November, dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Kuitansi K-0002 dibatalkan: titipan Bu Sri Rp30.000 kembali tercatat di UPK.
        bot>Sri: Kuitansi K-0002 (titipan yang dikembalikan Rp30.000) dibatalkan Bu Rini: salah ketik. Kalau tidak cocok, tanyakan ke saya.
        Rini: koreksi H-0001
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah ketik]
        bot: Kuitansi H-0001, Bu Sri: angsuran Rp165.000, Selasa 17 November, dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Kuitansi H-0001 dibatalkan: Bu Sri, Rp165.000. Kalau perlu, minta dilaporkan lagi dengan benar.
        bot>Sri: Kuitansi H-0001 (angsuran Rp165.000) dibatalkan Bu Rini: salah ketik. Kalau tidak cocok, tanyakan ke saya.
        Sri: kenapa sisa saya segitu
        bot: Sisa Bu Sri Rp690.000: pokok Rp600.000 dan jasa Rp90.000, tinggal 6 dari 10 angsuran. Pinjaman Rabu 22 Juli 2026: Rp1.000.000 dengan jasa Rp150.000, 10 kali Rp115.000 (pokok Rp100.000, jasa Rp15.000). Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Dari buku kertas, sudah dibayar: pokok Rp400.000, jasa Rp60.000. 17/11 Rp165.000 (H-0001): dibatalkan Bu Rini 17/11, tidak ikut dihitung. 17/11 Rp30.000 (K-0002): dibatalkan Bu Rini 17/11, tidak ikut dihitung. Berikutnya angsuran 5, Selasa 22 Desember: Rp115.000. [Kenapa tabungannya?]
    """)
    assert chat.book.look(first_deviation) is None


def test_without_a_phone_of_their_own_it_is_said_aloud(chat: Chatroom) -> None:
    chat("""
        Yati: kumpulan 17/11 // 4 0 150 // kas 150
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp0 + angsuran Rp150.000 = Rp150.000, cocok dengan kas. no tab ang 4 0 150
        Yati: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp150.000 (1 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Yati: [Ya, semua]
        bot: Dicatat: Rp150.000 (1 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Mawar, angsuran Rp150.000, 1 orang, dari Bu Yati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor H-0001, Rp150.000. 0 kuitansi terkirim, 1 perlu slip (tanpa HP). [Cetak 1 slip]
        bot>Yati: Diterima Bu Rini, seratus lima puluh ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp0. [Bacakan 1 slip]
        Rini: cari lastri
        bot: 1. Bu Lastri, KSM Mawar nomor 4, RT 02 [1]
        Rini: [1]
        bot: Angsuran Bu Lastri: sudah 5, tinggal 5 (Rp575.000). Titipan Rp35.000 untuk angsuran berikutnya. Tabungan Bu Lastri: Rp120.000 sah. Berikutnya Rp80.000, Jumat 22 Januari. [Gambar kartu] [Kenapa?] [Keringanan] [Kembalikan titipan] [Koreksi]
        Rini: [Kembalikan titipan]
        bot: Berapa yang dikembalikan ke Bu Lastri? Titipannya Rp35.000. [Semua, Rp35.000] [Batal]
        Rini: [Semua, Rp35.000]
        bot: Tunai atau lewat bank? Kas Rp150.000, bank Rp0. [Tunai] [Lewat bank] [Batal]
        Rini: [Tunai]
        bot: Dicatat: Rp35.000 untuk Bu Lastri. Tanpa HP sendiri, jadi ditanyakan di kumpulan. Sesudah itu sah. [Batalkan Rp35.000]
        Yati: tugas
        bot: Tanyakan ke nomor 4 di kumpulan berikut: titipan Rp35.000 dari Bu Rini, 17/11, sudah diterima? Apa kata beliau? [Katanya betul] [Katanya tidak betul]
        Yati: [Katanya betul]
        bot: Terima kasih. Tercatat: Bu Lastri sendiri bilang betul.
        bot>Rini: Sah, nomor K-0002: Bu Lastri sudah menerima titipan Rp35.000.
        Rini: tugas
        bot: Belum ada uang yang menunggu. - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Cocok saldo]
    """)
    assert chat.book.look(first_deviation) is None


def test_who_covered_has_what_was_too_much_back(chat: Chatroom) -> None:
    chat("""
        Joko: talangi bu sri 130rb
        bot: Uang untuk Bu Sri ini nanti diganti, atau hibah? [Talangan, nanti diganti] [Hibah, tidak usah diganti] [Batal]
        Joko: [Talangan, nanti diganti]
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Joko: [Langsung ke UPK]
        bot: Angsuran Rp130.000 untuk Bu Sri dilaporkan. Sebagai talangan, nanti diganti. Belum sah sampai uangnya diterima. [Ambil kembali]
        bot>Sri: Bu Sri, Pak Joko melapor membayarkan angsuran Rp130.000 untuk Ibu, talangan, nanti diganti. Belum sah. Kalau tidak cocok, tanyakan ke saya.
        Rini: terima uang
        bot: Pak Joko (KSM Mawar), datang sendiri: Rp130.000 [Terima dari Pak Joko] [Lewat transfer]
        Rini: [Terima dari Pak Joko]
        bot: Sah. Nomor H-0001, Rp130.000. 1 kuitansi terkirim.
        bot>Sri: Bu Sri, sah: angsuran Rp115.000 dibayarkan Pak Joko. Nomor H-0001. Nanti diganti, ya.
        bot>Joko: Dari kuitansi H-0001, Rp15.000 lebih dari yang perlu. Tetap tercatat milik Bapak di UPK. [Minta kembali]
        bot>Joko: Sah. Bu Rini (UPK) sudah menerima angsuran Rp130.000 untuk Bu Sri. Nomor H-0001. Terima kasih, Pak Joko. [Tidak betul]
        Joko: [Minta kembali]
        bot: Baik, Pak Joko. Rp15.000 diminta kembali: masuk daftar tugas UPK, nanti bisa diambil di loket. [Tidak jadi minta]
        Rini: tugas
        bot: Belum ada uang yang menunggu. - Pak Joko minta titipan Rp15.000 kembali - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Kembalikan ke Pak Joko] [Cocok saldo]
        Rini: [Kembalikan ke Pak Joko]
        bot: Berapa yang dikembalikan ke Pak Joko? Titipannya Rp15.000. [Semua, Rp15.000] [Batal]
        Rini: [Semua, Rp15.000]
        bot: Tunai atau lewat bank? Kas Rp130.000, bank Rp0. [Tunai] [Lewat bank] [Batal]
        Rini: [Tunai]
        bot: Dicatat: Rp15.000 untuk Pak Joko. Sah sesudah Pak Joko menjawab sudah diterima. [Batalkan Rp15.000]
        bot>Joko: Pak Joko, Bu Rini (UPK) mencatat: titipan Rp15.000 dikembalikan ke Bapak. Sudah diterima? [Sudah saya terima] [Belum saya terima]
        Joko: [Sudah saya terima]
        bot: Terima kasih, Pak Joko. Titipan Rp15.000 sudah kembali, sah. Nomor K-0002.
        bot>Rini: Sah, nomor K-0002: Pak Joko sudah menerima titipan Rp15.000.
        Joko: catatan saya
        bot: Angsuran Pak Joko: sudah 4, tinggal 6 (Rp690.000). Tabungan Pak Joko: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. Talangan untuk Bu Sri: Rp115.000 belum diganti. [Sudah diganti Bu Sri] [Gambar kartu] [Kenapa?]
        Sri: kenapa sisa saya segitu
        bot: Sisa Bu Sri Rp575.000: pokok Rp500.000 dan jasa Rp75.000, tinggal 5 dari 10 angsuran. Pinjaman Rabu 22 Juli 2026: Rp1.000.000 dengan jasa Rp150.000, 10 kali Rp115.000 (pokok Rp100.000, jasa Rp15.000). Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Dari buku kertas, sudah dibayar: pokok Rp400.000, jasa Rp60.000. 17/11 Rp130.000 (H-0001) dibayarkan Pak Joko: dilaporkan Pak Joko, dihitung Bu Rini. Angsuran 5: pokok Rp100.000, jasa Rp15.000, titipan Rp15.000. 17/11 Rp15.000 (K-0002) dikembalikan Bu Rini, diterima Pak Joko. Berikutnya angsuran 6, Jumat 22 Januari: Rp115.000. [Kenapa tabungannya?]
    """)
    assert chat.book.look(first_deviation) is None


def test_what_the_ksms_cash_paid_too_much_goes_back_into_it(chat: Chatroom) -> None:
    chat("""
        Wati: setor 150rb
        bot: Setoran Rp150.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran Rp150.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Siti: [Sudah]
        bot: Sah. Bu Wati, tabungan Rp150.000. Nomor H-0001.
        bot>Wati: Sah. Bu Siti sudah menerima tabungan Rp150.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Wati. [Tidak betul]
        Siti: talangi bu sri 130rb
        bot: Uang untuk Bu Sri ini nanti diganti, atau hibah? [Talangan, nanti diganti] [Hibah, tidak usah diganti] [Dari kas KSM, nanti diganti] [Batal]
        Siti: [Dari kas KSM, nanti diganti]
        bot: Uangnya dipegang siapa sekarang? [Saya sendiri] [Bu Yati] [Bu Parmi] [Langsung ke UPK] [Batal]
        Siti: [Langsung ke UPK]
        bot: Angsuran Rp130.000 untuk Bu Sri dilaporkan. Dari kas KSM, nanti diganti. Belum sah sampai uangnya diterima. [Ambil kembali]
        bot>Sri: Bu Sri, Bu Siti melapor membayarkan angsuran Rp130.000 untuk Ibu, dari kas KSM, nanti diganti. Belum sah. Kalau tidak cocok, tanyakan ke saya.
        Rini: terima uang
        bot: Bu Siti (KSM Mawar), datang sendiri: Rp130.000 [Terima dari Bu Siti] [Lewat transfer]
        Rini: [Terima dari Bu Siti]
        bot: Sah. Nomor K-0002, Rp130.000. 1 kuitansi terkirim.
        bot>Sri: Bu Sri, sah: angsuran Rp115.000 dibayarkan kas KSM. Nomor K-0002. Nanti diganti, ya.
        bot>Siti: Dari kuitansi K-0002, Rp15.000 lebih dari yang perlu. Tetap tercatat milik Ibu di UPK. [Minta kembali]
        bot>Siti: Sah. Bu Rini (UPK) sudah menerima angsuran Rp130.000 untuk Bu Sri. Nomor K-0002. Terima kasih, Bu Siti. [Tidak betul]
        Siti: catatan saya
        bot: Angsuran Bu Siti: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Siti: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. Talangan kas KSM untuk Bu Sri: Rp115.000 belum diganti. Titipan kas KSM di UPK: Rp15.000, lebih dari angsuran Bu Sri. [Sudah diganti Bu Sri] [Gambar kartu] [Kenapa?] [Minta kembali]
        Siti: [Minta kembali]
        bot: Baik, Bu Siti. Rp15.000 diminta kembali: masuk daftar tugas UPK, nanti bisa diambil di loket. [Tidak jadi minta]
        Rini: tugas
        bot: Belum ada uang yang menunggu. - Bu Siti minta titipan Rp15.000 kembali - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Kembalikan ke Bu Siti] [Cocok saldo]
        Rini: [Kembalikan ke Bu Siti]
        bot: Berapa yang dikembalikan ke Bu Siti? Titipannya Rp15.000. [Semua, Rp15.000] [Batal]
        Rini: [Semua, Rp15.000]
        bot: Tunai atau lewat bank? Kas Rp130.000, bank Rp0. [Tunai] [Lewat bank] [Batal]
        Rini: [Tunai]
        bot: Dicatat: Rp15.000 untuk Bu Siti. Sah sesudah Bu Siti menjawab sudah diterima. [Batalkan Rp15.000]
        bot>Siti: Bu Siti, Bu Rini (UPK) mencatat: titipan Rp15.000 dikembalikan ke Ibu. Sudah diterima? [Sudah saya terima] [Belum saya terima]
        Siti: [Sudah saya terima]
        bot: Terima kasih, Bu Siti. Titipan Rp15.000 sudah kembali, sah. Nomor M-0003.
        bot>Rini: Sah, nomor M-0003: Bu Siti sudah menerima titipan Rp15.000.
        Siti: talangi bu sri 36rb
        bot: Uang untuk Bu Sri ini nanti diganti, atau hibah? [Talangan, nanti diganti] [Hibah, tidak usah diganti] [Batal]
        Siti: [Batal]
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Siti: talangi bu sri 35rb
        bot: Uang untuk Bu Sri ini nanti diganti, atau hibah? [Talangan, nanti diganti] [Hibah, tidak usah diganti] [Dari kas KSM, nanti diganti] [Batal]
    """)
    assert chat.book.look(first_deviation) is None


def test_what_was_never_given_back_keeps_no_payment_from_its_day(chat: Chatroom) -> None:
    said = [
        ("Sri", ("angsur 130rb", "[Langsung ke UPK]")),
        ("Rini", ("terima uang", "[Terima dari Bu Sri]")),
        ("Joko", ("talangi bu sri 115rb", "[Hibah, tidak usah diganti]", "[Langsung ke UPK]")),
    ]
    after = [
        ("Rini", ("cari sri", "[1]", "[Kembalikan titipan]", "[Semua, Rp15.000]", "[Tunai]")),
        ("Sri", ("[Sudah saya terima]",)),
        ("Rini", ("koreksi K-0002", "[Salah ketik]", "[Simpan]", "terima uang", "[Terima dari Pak Joko]")),
    ]
    for name, words in said:
        for each in words:
            chat.hear(name, each)
    chat.at("2026-11-18 09:00")
    for name, words in after:
        for each in words:
            chat.hear(name, each)
    lent = chat.book.look(lambda book: next(each for each in loans.every(book) if each.titipan))
    assert [row.counts_on.day for row in lent.history.rows if row.kind == "confirm"] == [17, 17]
    assert chat.book.look(first_deviation) is None

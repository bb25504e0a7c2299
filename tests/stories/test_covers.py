"""Tanggung renteng: somebody pays for another, each sees their own side, and it is given back."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import update

from storage import tables as t
from storage.verify import first_deviation
from tests.chat import Chatroom
from tests.tables.test_bad_input import GRANTED


def test_a_neighbour_pays_and_is_given_it_back(chat: Chatroom) -> None:
    chat("""
        Joko: talangi bu sri 130rb
        bot: Uang untuk Bu Sri ini nanti diganti, atau hibah? [Talangan, nanti diganti] [Hibah, tidak usah diganti] [Batal]
        Joko: [Talangan, nanti diganti]
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Joko: [Bu Siti]
        bot: Angsuran Rp130.000 untuk Bu Sri dilaporkan, lewat Bu Siti. Sebagai talangan, nanti diganti. Belum sah sampai uangnya diterima. [Ambil kembali]
        bot>Sri: Bu Sri, Pak Joko melapor membayarkan angsuran Rp130.000 untuk Ibu, talangan, nanti diganti. Belum sah. Kalau tidak cocok, tanyakan ke saya.
        bot>Siti: Nomor 7 (Pak Joko) melapor menitipkan angsuran Rp130.000. Sudah dipegang? [Sudah saya pegang] [Belum]
        Siti: [Sudah saya pegang]
        bot: Pak Joko, angsuran Rp130.000: tercatat di tangan sendiri sampai diserahkan. Nanti tekan [Serah uang].
        bot>Joko: Bu Siti sudah memegang angsuran Rp130.000. Belum sah sampai UPK menerimanya.
        Siti: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp130.000 (1 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Siti: [Ya, semua]
        bot: Dicatat: Rp130.000 (1 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Mawar, angsuran Rp130.000, 1 orang, dari Bu Siti. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor H-0001, Rp130.000. 1 kuitansi terkirim.
        bot>Sri: Bu Sri, sah: angsuran Rp115.000 dibayarkan Pak Joko. Nomor H-0001-7. Nanti diganti, ya.
        bot>Joko: Dari kuitansi H-0001-7, Rp15.000 lebih dari yang perlu. Tetap tercatat milik Bapak di UPK. [Minta kembali]
        bot>Siti: Diterima Bu Rini, seratus tiga puluh ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp0.
        bot>Joko: Sah. Bu Rini (UPK) sudah menerima angsuran Rp130.000 untuk Bu Sri. Nomor H-0001-7. Terima kasih, Pak Joko. [Tidak betul]
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 5, tinggal 5 (Rp575.000). [Kenapa?]
        Sri: catatan saya
        bot: Angsuran Bu Sri: sudah 5, tinggal 5 (Rp575.000). Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp115.000, Jumat 22 Januari. Ditalangi Pak Joko: Rp115.000, belum diganti. [Gambar kartu] [Kenapa?]
        Joko: catatan saya
        bot: Angsuran Pak Joko: sudah 4, tinggal 6 (Rp690.000). Tabungan Pak Joko: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. Talangan untuk Bu Sri: Rp115.000 belum diganti. Titipan Pak Joko di UPK: Rp15.000, lebih dari angsuran Bu Sri. [Sudah diganti Bu Sri] [Gambar kartu] [Kenapa?] [Minta kembali]
        Joko: [Sudah diganti Bu Sri]
        bot: Berapa yang sudah diganti Bu Sri? [Rp115.000] [Batal]
        Joko: 50rb
        bot: Dicatat: Bu Sri mengganti Rp50.000. Tinggal Rp65.000.
        bot>Sri: Pak Joko mencatat: talangan sudah diganti Rp50.000, tinggal Rp65.000. Terima kasih.
        Joko: catatan saya
        bot: Angsuran Pak Joko: sudah 4, tinggal 6 (Rp690.000). Tabungan Pak Joko: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. Talangan untuk Bu Sri: Rp65.000 belum diganti. Titipan Pak Joko di UPK: Rp15.000, lebih dari angsuran Bu Sri. [Sudah diganti Bu Sri] [Gambar kartu] [Kenapa?] [Minta kembali]
    """)
    assert chat.book.look(first_deviation) is None


def test_the_treasurer_pays_out_of_the_ksms_cash_never_more_than_it_holds(chat: Chatroom) -> None:
    chat("""
        Wati: setor 150rb
        bot: Setoran Rp150.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran Rp150.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Siti: [Sudah]
        bot: Sah. Bu Wati, tabungan Rp150.000. Nomor H-0001.
        bot>Wati: Sah. Bu Siti sudah menerima tabungan Rp150.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Wati. [Tidak betul]
        Siti: talangi bu sri 200rb
        bot: Uang untuk Bu Sri ini nanti diganti, atau hibah? [Talangan, nanti diganti] [Hibah, tidak usah diganti] [Batal]
        Siti: kas
        bot: Kas KSM berisi Rp150.000, tidak cukup. Dengan cara lain? [Talangan, nanti diganti] [Hibah, tidak usah diganti] [Batal]
        Siti: [Batal]
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Siti: talangi bu sri 115rb
        bot: Uang untuk Bu Sri ini nanti diganti, atau hibah? [Talangan, nanti diganti] [Hibah, tidak usah diganti] [Dari kas KSM, nanti diganti] [Batal]
        Siti: [Dari kas KSM, nanti diganti]
        bot: Uangnya dipegang siapa sekarang? [Saya sendiri] [Bu Yati] [Bu Parmi] [Langsung ke UPK] [Batal]
        Siti: [Saya sendiri]
        bot: Angsuran Rp115.000 untuk Bu Sri dilaporkan. Dari kas KSM, nanti diganti. Belum sah sampai uangnya diterima. [Ambil kembali]
        bot>Sri: Bu Sri, Bu Siti melapor membayarkan angsuran Rp115.000 untuk Ibu, dari kas KSM, nanti diganti. Belum sah. Kalau tidak cocok, tanyakan ke saya.
        Siti: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp115.000 (1 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Siti: [Ya, semua]
        bot: Dicatat: Rp115.000 (1 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Mawar, angsuran Rp115.000, 1 orang, dari Bu Siti. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor K-0002, Rp115.000. 1 kuitansi terkirim.
        bot>Sri: Bu Sri, sah: angsuran Rp115.000 dibayarkan kas KSM. Nomor K-0002-2. Nanti diganti, ya.
        bot>Siti: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 untuk Bu Sri. Nomor K-0002-2. Terima kasih, Bu Siti. [Tidak betul]
        bot>Siti: Diterima Bu Rini, seratus lima belas ribu rupiah. Nomor K-0002. Di tangan sekarang: Rp0.
        Sri: catatan saya
        bot: Angsuran Bu Sri: sudah 5, tinggal 5 (Rp575.000). Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp115.000, Jumat 22 Januari. Ditalangi kas KSM: Rp115.000, belum diganti. [Gambar kartu] [Kenapa?]
        Siti: catatan saya
        bot: Angsuran Bu Siti: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Siti: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. Talangan kas KSM untuk Bu Sri: Rp115.000 belum diganti. [Sudah diganti Bu Sri] [Gambar kartu] [Kenapa?]
        Siti: [Sudah diganti Bu Sri]
        bot: Berapa yang sudah diganti Bu Sri? [Rp115.000] [Batal]
        Siti: [Rp115.000]
        bot: Dicatat: Bu Sri mengganti Rp115.000. Sudah lunas.
        bot>Sri: Bu Siti mencatat: talangan sudah diganti Rp115.000, selesai. Terima kasih.
        Sri: catatan saya
        bot: Angsuran Bu Sri: sudah 5, tinggal 5 (Rp575.000). Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp115.000, Jumat 22 Januari. [Gambar kartu] [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_who_is_not_there_and_who_owes_nothing(chat: Chatroom) -> None:
    chat("""
        Joko: bayarkan angsuran bu ratmi
        bot: Tidak ada "bu ratmi" yang punya angsuran di KSM ini. Siapa? 1 · Bu Yati, Mawar nomor 1 2 · Bu Siti, Mawar nomor 2 3 · Bu Wati, Mawar nomor 3 4 · Bu Lastri, Mawar nomor 4 5 · Bu Marni, Mawar nomor 5 6 · Bu Sri, Mawar nomor 6 7 · Bu Karti, Mawar nomor 8 8 · Bu Tini, Mawar nomor 9 9 · Bu Parmi, Mawar nomor 10 [Batal]
        Joko: bu tini
        bot: Berapa yang dibayarkan untuk Bu Tini? [Batal]
        Joko: -5000
        bot: Maaf, maksudnya berapa? [Rp5.000] [Rp5.000.000] [Batal]
        Joko: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
    """)


def test_what_was_paid_for_another_is_not_taken_for_ones_own_instalment(chat: Chatroom) -> None:
    chat("""
        Joko: talangi bu sri 115rb
        bot: Uang untuk Bu Sri ini nanti diganti, atau hibah? [Talangan, nanti diganti] [Hibah, tidak usah diganti] [Batal]
        Joko: [Hibah, tidak usah diganti]
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Joko: [Bu Yati]
        bot: Angsuran Rp115.000 untuk Bu Sri dilaporkan, lewat Bu Yati. Sebagai hibah. Belum sah sampai uangnya diterima. [Ambil kembali]
        bot>Sri: Bu Sri, Pak Joko melapor membayarkan angsuran Rp115.000 untuk Ibu, hibah. Belum sah. Kalau tidak cocok, tanyakan ke saya.
        bot>Yati: Nomor 7 (Pak Joko) melapor menitipkan angsuran Rp115.000. Sudah dipegang? [Sudah saya pegang] [Belum]
        Joko: sisa
        bot: Angsuran Pak Joko: sudah 4, tinggal 6 (Rp690.000). [Kenapa?]
        Yati: kumpulan 17/11 // 7 20 115 // kas 135
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp20.000 + angsuran Rp115.000 = Rp135.000, cocok dengan kas. no tab ang 7 20 115
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Joko: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Bapak? [Betul] [Tidak betul]
        Joko: catatan saya
        bot: Angsuran Pak Joko: sudah 4, tinggal 6 (Rp690.000), Rp115.000 dilaporkan. Tabungan Pak Joko: Rp120.000 sah, Rp20.000 dilaporkan. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu] [Kenapa?] [Ambil kembali Rp115.000]
    """)
    assert chat.book.look(first_deviation) is None


def test_the_ksms_cash_pays_once_and_gives_back_what_it_got_for_a_wrong_receipt(chat: Chatroom) -> None:
    chat("""
        Wati: setor 150rb
        bot: Setoran Rp150.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran Rp150.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Siti: [Sudah]
        bot: Sah. Bu Wati, tabungan Rp150.000. Nomor H-0001.
        bot>Wati: Sah. Bu Siti sudah menerima tabungan Rp150.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Wati. [Tidak betul]
        Siti: talangi bu sri 115rb
        bot: Uang untuk Bu Sri ini nanti diganti, atau hibah? [Talangan, nanti diganti] [Hibah, tidak usah diganti] [Dari kas KSM, nanti diganti] [Batal]
        Siti: [Dari kas KSM, nanti diganti]
        bot: Uangnya dipegang siapa sekarang? [Saya sendiri] [Bu Yati] [Bu Parmi] [Langsung ke UPK] [Batal]
        Siti: [Langsung ke UPK]
        bot: Angsuran Rp115.000 untuk Bu Sri dilaporkan. Dari kas KSM, nanti diganti. Belum sah sampai uangnya diterima. [Ambil kembali]
        bot>Sri: Bu Sri, Bu Siti melapor membayarkan angsuran Rp115.000 untuk Ibu, dari kas KSM, nanti diganti. Belum sah. Kalau tidak cocok, tanyakan ke saya.
        Siti: talangi pak joko 50rb
        bot: Uang untuk Pak Joko ini nanti diganti, atau hibah? [Talangan, nanti diganti] [Hibah, tidak usah diganti] [Batal]
        Siti: kas
        bot: Kas KSM berisi Rp35.000, tidak cukup. Dengan cara lain? [Talangan, nanti diganti] [Hibah, tidak usah diganti] [Batal]
        Siti: [Batal]
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Rini: terima uang
        bot: Bu Siti (KSM Mawar), datang sendiri: Rp115.000 [Terima dari Bu Siti] [Lewat transfer]
        Rini: [Terima dari Bu Siti]
        bot: Sah. Nomor K-0002, Rp115.000. 1 kuitansi terkirim.
        bot>Sri: Bu Sri, sah: angsuran Rp115.000 dibayarkan kas KSM. Nomor K-0002. Nanti diganti, ya.
        bot>Siti: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 untuk Bu Sri. Nomor K-0002. Terima kasih, Bu Siti. [Tidak betul]
        Siti: catatan saya
        bot: Angsuran Bu Siti: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Siti: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. Talangan kas KSM untuk Bu Sri: Rp115.000 belum diganti. [Sudah diganti Bu Sri] [Gambar kartu] [Kenapa?]
        Siti: [Sudah diganti Bu Sri]
        bot: Berapa yang sudah diganti Bu Sri? [Rp115.000] [Batal]
        Siti: [Rp115.000]
        bot: Dicatat: Bu Sri mengganti Rp115.000. Sudah lunas.
        bot>Sri: Bu Siti mencatat: talangan sudah diganti Rp115.000, selesai. Terima kasih.
        Rini: koreksi K-0002
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah ketik]
        bot: Kuitansi K-0002, Bu Siti: angsuran Rp115.000, Selasa 17 November, dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Kuitansi K-0002 dibatalkan: Bu Siti, Rp115.000. Kalau perlu, minta dilaporkan lagi dengan benar.
        bot>Siti: Kuitansi K-0002 (angsuran Rp115.000) dibatalkan Bu Rini: salah ketik. Kalau tidak cocok, tanyakan ke saya.
        bot>Sri: Kuitansi K-0002 (angsuran Rp115.000) dibatalkan Bu Rini: salah ketik. Kalau tidak cocok, tanyakan ke saya.
        Siti: catatan saya
        bot: Angsuran Bu Siti: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Siti: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. Kas KSM perlu mengembalikan Rp115.000 ke Bu Sri: kuitansi talangannya dibatalkan. [Gambar kartu] [Kenapa?]
        Sri: catatan saya
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. Talangan untuk kas KSM: Rp115.000 belum diganti. [Sudah diganti kas KSM] [Gambar kartu] [Kenapa?]
        Sri: [Sudah diganti kas KSM]
        bot: Berapa yang sudah diganti kas KSM? [Rp115.000] [Batal]
        Sri: [Rp115.000]
        bot: Dicatat: kas KSM mengganti Rp115.000. Sudah lunas.
        bot>Siti: Bu Sri mencatat: talangan sudah diganti Rp115.000, selesai. Terima kasih.
        Sri: catatan saya
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu] [Kenapa?]
        Siti: catatan saya
        bot: Angsuran Bu Siti: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Siti: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu] [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_a_report_said_to_be_for_a_neighbour_is_a_cover_and_never_ones_own(chat: Chatroom) -> None:
    chat("""
        Wati: angsur 115rb untuk bulan ini
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Wati: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Wati: sudah bayar 115rb untuk Bu Tini
        bot: Uang untuk Bu Tini ini nanti diganti, atau hibah? [Talangan, nanti diganti] [Hibah, tidak usah diganti] [Batal]
        Wati: [Hibah, tidak usah diganti]
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Wati: [Langsung ke UPK]
        bot: Angsuran Rp115.000 untuk Bu Tini dilaporkan. Sebagai hibah. Belum sah sampai uangnya diterima. [Ambil kembali]
        bot>Tini: Bu Tini, Bu Wati melapor membayarkan angsuran Rp115.000 untuk Ibu, hibah. Belum sah. Kalau tidak cocok, tanyakan ke saya.
        Wati: angsur 115rb untuk Bu Darmi
        bot: Tidak ada "bu darmi" yang punya angsuran di KSM ini. Siapa? ... [Batal]
        Wati: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Wati: setor 20rb untuk Bu Tini
        bot: Tabungan orang lain dilaporkan orangnya sendiri, atau ditulis ketua di lembar kumpulan. Belum ada yang disimpan. Untuk tabungan sendiri tulis misalnya: setor 20rb.
        Wati: setor 20rb untuk sekolah
        bot: Setoran Rp20.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran Rp20.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
    """)
    assert chat.book.look(first_deviation) is None


@pytest.mark.parametrize(
    ("language", "saved", "granted"),
    [
        ("jv", "Tabunganipun tiyang sanes dipunlapuraken", "sampun dipunsarujuki, dereng cair"),
        ("en", "Savings of somebody else are reported by themselves", "is granted and not paid out yet"),
    ],
)
def test_it_is_said_in_the_readers_language(chat: Chatroom, language: str, saved: str, granted: str) -> None:
    for who, words in GRANTED:
        chat.hear(who, words)
    chat.book.run(lambda book: book.execute(update(t.person).values(language=language)))
    assert saved in chat.hear("Wati", "setor 20rb kanggo Bu Tini")[0]
    assert granted in chat.hear("Darmi", "angsur 115rb")[0]


def test_who_has_left_sees_what_is_still_theirs_and_says_that_a_cover_came_back(chat: Chatroom) -> None:
    for words in ("talangi bu sri 130rb", "[Talangan, nanti diganti]", "[Langsung ke UPK]"):
        chat.hear("Joko", words)
    for words in ("terima uang", "[Terima dari Pak Joko]"):
        chat.hear("Rini", words)
    left = update(t.membership).where(t.membership.c.number == 7).values(until_on=date(2026, 11, 17))
    chat.book.run(lambda work: work.execute(left))
    chat("""
        Joko: nabung 20rb
        bot: Nama ini belum tercatat di KSM mana pun. ...
        Joko: saldo
        bot: Tabungan Pak Joko: Rp120.000 sah. [Kenapa?]
        Joko: catatan saya
        bot: Angsuran Pak Joko: sudah 4, tinggal 6 (Rp690.000). Tabungan Pak Joko: Rp120.000 sah. ... Talangan untuk Bu Sri: Rp115.000 belum diganti. Titipan Pak Joko di UPK: Rp15.000, lebih dari angsuran Bu Sri. [Sudah diganti Bu Sri] ... [Minta kembali]
        Joko: [Sudah diganti Bu Sri]
        bot: Berapa yang sudah diganti Bu Sri? [Rp115.000] [Batal]
        Joko: [Rp115.000]
        bot: Dicatat: Bu Sri mengganti Rp115.000. Sudah lunas.
        bot>Sri: Pak Joko mencatat: talangan sudah diganti Rp115.000, selesai. Terima kasih.
    """)
    assert chat.book.look(first_deviation) is None

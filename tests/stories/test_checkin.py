"""Savings and instalments: two voices for every rupiah."""

from storage.verify import first_deviation
from tests.chat import Chatroom


def test_a_deposit_is_a_claim_until_the_treasurer_has_the_cash(chat: Chatroom) -> None:
    chat("""
        Wati: setor 50rb
        bot: Setoran Rp50.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran Rp50.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Wati: saldo
        bot: Tabungan Bu Wati: Rp120.000 sah, Rp50.000 dilaporkan. [Kenapa?]
        Siti: [Sudah]
        bot: Sah. Bu Wati, tabungan Rp50.000. Nomor H-0001.
        bot>Wati: Sah. Bu Siti sudah menerima tabungan Rp50.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Wati. [Tidak betul]
        Siti: [Sudah]
        bot: Yang ini sudah selesai sebelumnya.
        Wati: saldo
        bot: Tabungan Bu Wati: Rp170.000 sah. [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_money_sent_along_with_somebody_is_confirmed_by_the_one_who_carries_it(chat: Chatroom) -> None:
    chat("""
        Sri: wis tak titipke bu siti 60
        bot: Yang mana yang sudah dibayar? [Angsuran Rp60.000] [Tabungan Rp60.000] [Angsuran, jumlah lain] [Tabungan, jumlah lain] [Batal]
        Sri: [Angsuran Rp60.000]
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: [Bu Siti]
        bot: Angsuran Rp60.000 dilaporkan, lewat Bu Siti. Belum sah sampai uangnya diterima. [Ambil kembali]
        bot>Siti: Nomor 6 (Bu Sri) melapor menitipkan angsuran Rp60.000. Sudah dipegang? [Sudah saya pegang] [Belum]
        Siti: [Sudah saya pegang]
        bot: Bu Sri, angsuran Rp60.000: tercatat di tangan sendiri sampai diserahkan. Nanti tekan [Serah uang].
        bot>Sri: Bu Siti sudah memegang angsuran Rp60.000. Belum sah sampai UPK menerimanya.
        Siti: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp60.000 (1 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Siti: [Ya, semua]
        bot: Dicatat: Rp60.000 (1 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Mawar, angsuran Rp60.000, 1 orang, dari Bu Siti. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor H-0001, Rp60.000. 1 kuitansi terkirim.
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp60.000 dari Ibu. Nomor H-0001-6. Terima kasih, Bu Sri. [Tidak betul]
        bot>Siti: Diterima Bu Rini, enam puluh ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp0.
    """)
    assert chat.book.look(first_deviation) is None


def test_a_bare_figure_is_asked_and_what_a_leader_wrote_is_matched_not_added(chat: Chatroom) -> None:
    chat("""
        Yati: 6 20 115 // kas 135
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp20.000 + angsuran Rp115.000 = Rp135.000, cocok dengan kas. no tab ang 6 20 115
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Sri: angsur 115
        bot: Maaf, maksudnya berapa? [Rp115.000] [Batal]
        Sri: [Rp115.000]
        bot: Bu Yati sudah menulis Rp115.000 jam 19.00. Itu uang yang sama? [Ya, yang itu] [Bukan, uang lain] [Batal]
        Sri: [Ya, yang itu]
        bot: Terima kasih. Tinggal menunggu uangnya diterima.
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000), Rp115.000 dilaporkan. [Kenapa?]
    """)


def test_the_members_own_report_and_the_leaders_row_are_one_claim(chat: Chatroom) -> None:
    chat("""
        Wati: setor 20rb
        bot: Setoran Rp20.000 dilaporkan, menunggu Bu Siti. ...
        bot>Siti: Bu Wati melapor setoran Rp20.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Yati: 3 20 0 // kas 20
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp20.000 + angsuran Rp0 = Rp20.000, cocok dengan kas. no tab ang 3 20 0
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        Wati: saldo
        bot: Tabungan Bu Wati: Rp120.000 sah, Rp20.000 dilaporkan. [Kenapa?]
        Siti: [Sudah]
        bot: Laporan ini sudah ditarik kembali.
    """)


def test_an_unusual_amount_is_asked_before_it_is_kept(chat: Chatroom) -> None:
    chat("""
        Sri: setor 5jt
        bot: Rp5.000.000? Itu lebih besar dari biasanya. Kalau benar, tekan; kalau tidak, tulis lagi. [Rp5.000.000] [Batal]
        Sri: 50rb
        bot: Setoran Rp50.000 dilaporkan, menunggu Bu Siti. ...
        bot>Siti: Bu Sri melapor setoran Rp50.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
    """)


def test_the_reporter_may_take_a_claim_back_until_it_is_confirmed(chat: Chatroom) -> None:
    chat("""
        Wati: setor 50rb
        bot: Setoran Rp50.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran Rp50.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Wati: [Ambil kembali]
        bot: Laporan Rp50.000 saya tarik. Tidak ada yang tersimpan darinya.
        Siti: [Sudah]
        bot: Laporan ini sudah ditarik kembali.
        Wati: saldo
        bot: Tabungan Bu Wati: Rp120.000 sah. [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_nobody_confirms_their_own_report(chat: Chatroom) -> None:
    chat("""
        Siti: setor 25rb
        bot: Setoran Rp25.000 dilaporkan, menunggu Bu Yati. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Yati: Bu Siti melapor setoran Rp25.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
    """)
    data = chat.phone.messages[-1]["buttons"][0]["callback_data"]
    chat.give(chat.press(chat.accounts["Siti"], chat.accounts["Siti"], 1, data))
    assert "dipastikan orang lain" in chat.phone.messages[-1]["text"]
    chat("""
        Yati: [Sudah]
        bot: Sah. Bu Siti, tabungan Rp25.000. Nomor H-0001.
        bot>Siti: Sah. Bu Yati sudah menerima tabungan Rp25.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Siti. [Tidak betul]
    """)


def test_a_confirmed_receipt_is_only_ever_reversed(chat: Chatroom) -> None:
    chat("""
        Wati: setor 50rb
        bot: Setoran Rp50.000 dilaporkan, ...
        bot>Siti: Bu Wati melapor setoran Rp50.000. ...
        Siti: [Sudah]
        bot: Sah. Bu Wati, tabungan Rp50.000. Nomor H-0001.
        bot>Wati: Sah. Bu Siti sudah menerima ...
        Wati: [Ambil kembali]
        bot: Yang ini sudah selesai sebelumnya.
        Siti: koreksi h 1
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah ketik]
        bot: Kuitansi H-0001, ... [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Kuitansi H-0001 dibatalkan: Bu Wati, Rp50.000. Kalau perlu, minta dilaporkan lagi dengan benar.
        bot>Wati: Kuitansi H-0001 (tabungan Rp50.000) dibatalkan Bu Siti: salah ketik. Kalau tidak cocok, tanyakan ke saya.
        Wati: saldo
        bot: Tabungan Bu Wati: Rp120.000 sah. [Kenapa?]
        Wati: koreksi H-0001
        bot: Yang ini dikerjakan pengurus lain. Kalau seharusnya bisa, tanyakan ke petugas UPK.
    """)
    assert chat.book.look(first_deviation) is None
